/// What a card shows, as text: whoever fills it decides what the words are, the card decides where they stand.
public struct CardView: Sendable, Hashable {
    /// Where one is: an article and its revision.
    public var place: String
    /// The number of what the card is about.
    public var number: String
    /// How far one is: `3/41`.
    public var position: String
    /// By what the cards are ordered, and which are left out.
    public var order: String
    /// The words in their paragraph.
    public var passage: PassageView
    /// Its kinds.
    public var kinds: [String]
    /// What was read out of the words: intervals, units, days.
    public var quantities: [String]
    /// Who says it.
    public var attributions: [String]
    /// How much it matters, and the parts that made the figure.
    public var worth: String
    /// The parts that made `worth`.
    public var why: [String]
    /// Where it stands in the work.
    public var stage: String
    /// The verdict, proposed or in force.
    public var verdict: TonedText?
    /// Why it must be looked at again.
    public var rechecks: [String]
    /// What changed in the words since the last revision.
    public var difference: [DifferencePart]
    /// What is linked to it.
    public var evidence: [EvidenceRow]
    /// What could be linked, in order; the n-th has the key n.
    public var suggestions: [EvidenceRow]
    /// What the rules still ask for.
    public var lacking: [String]
    /// Notes, proposed changes, open questions.
    public var notes: [String]

    /// A card with its place; everything else is empty until set.
    public init(place: String, number: String, position: String, order: String = "", passage: PassageView, stage: String) {
        self.place = place
        self.number = number
        self.position = position
        self.order = order
        self.passage = passage
        self.stage = stage
        kinds = []
        quantities = []
        attributions = []
        worth = ""
        why = []
        verdict = nil
        rechecks = []
        difference = []
        evidence = []
        suggestions = []
        lacking = []
        notes = []
    }
}

/// Words with a tone: what they mean is in the words, the role only colours them.
public struct TonedText: Sendable, Hashable {
    /// The words.
    public var text: String
    /// Their tone.
    public var role: TextRole

    /// Words with a tone.
    public init(_ text: String, _ role: TextRole = .plain) {
        self.text = text
        self.role = role
    }
}

/// One record beside the words: what it says about them, and where it is from.
public struct EvidenceRow: Sendable, Hashable {
    /// Its number.
    public var number: String
    /// `supports`, `refutes` and so on, with its tone.
    public var stance: TonedText
    /// Who published it.
    public var source: String
    /// Why, in one sentence: the arithmetic, the quote.
    public var reason: String

    /// A record with what it says.
    public init(number: String, stance: TonedText, source: String, reason: String = "") {
        self.number = number
        self.stance = stance
        self.source = source
        self.reason = reason
    }
}

/// A part of a comparison of two wordings.
public enum DifferencePart: Sendable, Hashable {
    case kept(String)
    case removed(String)
    case inserted(String)

    /// Whether the words came in.
    var isInserted: Bool {
        if case .inserted = self { true } else { false }
    }
}
