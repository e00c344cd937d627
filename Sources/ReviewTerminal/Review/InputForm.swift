/// A few lines to fill in, one below the other; a form of one line is a prompt.
public struct InputForm: Sendable, Hashable {
    /// One line of a form.
    public struct Field: Sendable, Hashable {
        /// What is asked.
        public let label: String
        /// What already stands there.
        public let initial: String
        /// What Tab offers, those that begin with what was typed; in a form without offers Tab goes to the next line.
        public let offers: [String]

        /// A line that asks for something.
        public init(_ label: String, initial: String = "", offers: [String] = []) {
            self.label = label
            self.initial = initial
            self.offers = offers
        }
    }

    /// What the form is for; not shown where it has one line.
    public let title: String
    /// What is done with the answers.
    public let action: String
    private let fields: [Field]
    private var inputs: [InputField]
    private var current = 0
    private var offer: (typed: String, index: Int)?

    /// A form whose answers go to an action.
    public init(title: String = "", action: String, fields: [Field]) {
        self.title = title
        self.action = action
        self.fields = fields
        let width = fields.count > 1 ? fields.map { TerminalText.width(of: $0.label) }.max() ?? 0 : 0
        inputs = fields.map { field in
            let label = TerminalText.width(of: field.label) < width ? TerminalText.padded(field.label, to: width) : field.label
            return InputField(label: label + " ", text: field.initial)
        }
    }

    /// The keys of the form, for the line at the bottom.
    var hints: [KeyHint] {
        let isLast = current == inputs.count - 1
        let moving =
            inputs.count > 1
            ? [KeyHint("Enter", isLast ? "done" : "next"), KeyHint("↑ ↓", "lines")] : [KeyHint("Enter", "done")]
        let offering = fields.indices.contains(current) && !fields[current].offers.isEmpty ? [KeyHint("Tab", "offers")] : []
        return moving + offering + [KeyHint("Esc", "nothing is changed")]
    }

    /// The answers, in the order of the lines.
    public var answers: [String] { inputs.map(\.text) }

    /// Takes a key. Enter goes to the next line, and on the last one submits.
    public mutating func press(_ key: KeyPress) -> InputField.Outcome {
        guard inputs.indices.contains(current) else { return .submitted }
        if key.key == .tab, key.modifiers.isEmpty, takeOffer() { return .edited }
        offer = nil
        let outcome = inputs[current].press(key)
        switch outcome {
        case .submitted where current < inputs.count - 1, .next: return go(to: current + 1)
        case .previous: return go(to: current - 1)
        default: return outcome
        }
    }

    /// Puts pasted text into the current line.
    public mutating func paste(_ text: String) {
        guard inputs.indices.contains(current) else { return }
        offer = nil
        inputs[current].paste(text)
    }

    /// The lines of the form, and where the cursor is in them.
    public func lines(columns: Int) -> (lines: [StyledLine], cursor: (column: Int, row: Int)) {
        let shown = inputs.map { $0.line(columns: columns) }
        let heading = title.isEmpty || inputs.count == 1 ? [] : [StyledLine(title, .heading).cut(to: columns)]
        let column = shown.indices.contains(current) ? shown[current].cursor : 0
        return (heading + shown.map(\.line), (column, heading.count + current))
    }

    private mutating func go(to index: Int) -> InputField.Outcome {
        current = min(max(0, index), inputs.count - 1)
        return .edited
    }

    /// Puts in the next of the offers that begin with what was typed.
    private mutating func takeOffer() -> Bool {
        let typed = offer?.typed ?? inputs[current].text
        let fitting = fields[current].offers.filter { $0.lowercased().hasPrefix(typed.lowercased()) }
        guard !fitting.isEmpty else { return false }
        let index = offer.map { ($0.index + 1) % fitting.count } ?? 0
        inputs[current].replace(with: fitting[index])
        offer = (typed, index)
        return true
    }

    /// Two forms are the same when they ask and hold the same; what Tab offered last does not count.
    public static func == (left: InputForm, right: InputForm) -> Bool {
        left.action == right.action && left.fields == right.fields && left.inputs == right.inputs
            && left.current == right.current
    }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(action)
        hasher.combine(inputs)
    }
}
