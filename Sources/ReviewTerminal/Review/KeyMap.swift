/// Which key does what on a screen, with the words for the list of keys.
public struct KeyMap: Sendable, Hashable {
    /// A key, or several, with one effect.
    public struct Binding: Sendable, Hashable {
        /// The keys; the first one is named in hints.
        public var keys: [KeyPress]
        /// What they do.
        public var effect: Effect
        /// In a word, for the line of keys at the bottom; nil leaves it to the list.
        public var hint: String?
        /// In a sentence, for the list of keys.
        public var help: String

        /// Keys with one effect.
        public init(_ keys: [KeyPress], _ effect: Effect, hint: String? = nil, help: String) {
            self.keys = keys
            self.effect = effect
            self.hint = hint
            self.help = help
        }

        /// Letters or signs with one effect.
        public init(_ letters: String, _ effect: Effect, hint: String? = nil, help: String) {
            self.init(letters.map { .character($0) }, effect, hint: hint, help: help)
        }
    }

    /// What a key does.
    public enum Effect: Sendable, Hashable {
        /// The delegate acts, at once.
        case perform(String, argument: String = "")
        /// The delegate acts, with the typed letter or digit as its argument.
        case performWithKey(String)
        /// Lines are asked for; then the delegate acts.
        case ask(InputForm)
        /// The list of keys.
        case help
        /// Everything the card holds, to scroll through.
        case whole
        /// Leaves the screen.
        case leave
        /// Moves the selected words by so many words, or makes the selection longer or shorter.
        case moveSelection(by: Int)
        case extendSelection(by: Int)
        /// Selects the next marked part.
        case selectNextMark
        /// Draws the screen anew.
        case redraw
        /// Stops the program until the shell brings it back.
        case suspend
    }

    /// The keys in the order of the list.
    public private(set) var bindings: [Binding]
    private var effects: [KeyPress: Effect]

    /// A map of keys, to which those every screen has are added: `?`, `v`, `q`, Ctrl-C, Ctrl-D, Ctrl-L, Ctrl-Z. A key that is
    /// bound before keeps its meaning.
    public init(_ bindings: [Binding]) {
        self.bindings = bindings + Self.everywhere
        effects = [:]
        for binding in self.bindings {
            for key in binding.keys where effects[key] == nil { effects[key] = binding.effect }
        }
    }

    /// What a key does; nil for a key without a meaning.
    public func effect(of key: KeyPress) -> Effect? { effects[key] }

    /// The line of keys at the bottom.
    public var hints: [KeyHint] {
        bindings.compactMap { binding in
            guard let hint = binding.hint, let key = binding.keys.first else { return nil }
            return KeyHint(key.description, hint)
        }
    }

    /// The list of keys, a line each.
    public var help: [StyledLine] {
        let names = bindings.map { binding in
            TerminalText.escaped(binding.keys.map(\.description).joined(separator: " "))
        }
        let width = min(22, names.map { TerminalText.width(of: $0) }.max() ?? 0)
        return zip(names, bindings).map { name, binding in
            StyledLine("  " + TerminalText.padded(name, to: max(width, TerminalText.width(of: name))) + "  ", .key)
                + StyledLine(binding.help)
        }
    }

    /// Keys that two bindings claim; there should be none.
    public var conflicts: [KeyPress] {
        var seen: Set<KeyPress> = []
        return bindings.flatMap(\.keys).filter { !seen.insert($0).inserted }
    }

    private static let everywhere: [Binding] = [
        Binding("v", .whole, help: "show everything, to scroll through"),
        Binding([.control("l")], .redraw, help: "draw the screen anew"),
        Binding([.control("z")], .suspend, help: "stop; the shell's fg goes on"),
        Binding([.character("q"), .control("c"), .control("d")], .leave, hint: "quit", help: "leave at once; nothing is lost"),
        Binding([.character("?"), KeyPress(.function(1))], .help, hint: "keys", help: "list the keys"),
    ]
}
