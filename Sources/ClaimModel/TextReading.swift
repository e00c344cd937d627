/// The part a paragraph plays in what was given as an article.
public enum ParagraphRole: String, Hashable, Sendable, CaseIterable {
    /// Text of the article.
    case article
    /// Belongs to the article but asserts nothing: dateline, bare heading.
    case structure
    /// Not of the article: subscription prompt, photo credit, source list, share bar.
    case boilerplate
}

/// A paragraph of the text.
public struct Paragraph: Hashable, Sendable {
    /// Its bytes, without the blank lines around it.
    public var range: ByteRange
    /// The part it plays.
    public var role: ParagraphRole

    /// Makes a paragraph.
    public init(range: ByteRange, role: ParagraphRole) {
        self.range = range
        self.role = role
    }
}

/// Why a sentence holds no claim.
public enum NonClaimReason: String, Hashable, Sendable, CaseIterable {
    case boilerplate, structure, question, opinion
    case quoteOpinion = "quote-opinion"
    case prediction, hypothetical, directive, personal, vague
}

/// A sentence and whether it holds a verifiable claim.
public struct Sentence: Hashable, Sendable {
    /// Its bytes, without surrounding white space.
    public var range: ByteRange
    /// The index of its paragraph in the reading.
    public var paragraph: Int
    /// Why it holds no claim; nil when it holds one.
    public var reason: NonClaimReason?
    /// Check-worthiness, 0…1; 0.5 or more says that a news desk would want it checked.
    public var worth: Double

    /// Makes a sentence.
    public init(range: ByteRange, paragraph: Int, reason: NonClaimReason? = nil, worth: Double = 0) {
        self.range = range
        self.paragraph = paragraph
        self.reason = reason
        self.worth = worth
    }

    /// Whether the sentence holds a verifiable claim.
    public var isClaim: Bool { reason == nil }
}

/// The kinds a claim can be of, several at once.
public struct ClaimKinds: OptionSet, Hashable, Sendable {
    /// One bit per kind, in the order of ``names``.
    public let rawValue: UInt16

    /// Makes a set from its bits.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// A number, measure or amount is part of what is asserted.
    public static let quantity = ClaimKinds(rawValue: 1 << 0)
    /// One thing or time is measured against another.
    public static let comparison = ClaimKinds(rawValue: 1 << 1)
    /// First, only, largest, a rank.
    public static let superlativeOrdinal = ClaimKinds(rawValue: 1 << 2)
    /// An action or happening.
    public static let event = ClaimKinds(rawValue: 1 << 3)
    /// A property, relation or rule.
    public static let state = ClaimKinds(rawValue: 1 << 4)
    /// A date or anchored span is part of what is asserted.
    public static let temporal = ClaimKinds(rawValue: 1 << 5)
    /// An explicit cause.
    public static let causal = ClaimKinds(rawValue: 1 << 6)
    /// Who or what something is.
    public static let identityRole = ClaimKinds(rawValue: 1 << 7)
    /// Charge, trial, ruling, law, sanction.
    public static let legalStatus = ClaimKinds(rawValue: 1 << 8)
    /// Absence, denial, refusal.
    public static let negation = ClaimKinds(rawValue: 1 << 9)
    /// Somebody is said to have said it.
    public static let attribution = ClaimKinds(rawValue: 1 << 10)

    /// The names of the kinds, in bit order, as on screen and in files.
    public static let names = [
        "quantity", "comparison", "superlative-ordinal", "event", "state", "temporal", "causal", "identity-role",
        "legal-status", "negation", "attribution",
    ]

    /// The kind of a name; nil when there is none.
    public init?(name: String) {
        guard let bit = Self.names.firstIndex(of: name) else { return nil }
        self.init(rawValue: 1 << UInt16(bit))
    }

    /// The names of the kinds in the set.
    public var names: [String] {
        var names: [String] = []
        names.reserveCapacity(rawValue.nonzeroBitCount)
        for bit in Self.names.indices where rawValue & (1 << UInt16(bit)) != 0 { names.append(Self.names[bit]) }
        return names
    }
}

/// One part of a claim's worth, with what it added.
public struct WorthPart: Hashable, Sendable {
    /// The part's name: `rule:casualties`, `kind:quantity`, `length`, …
    public var part: String
    /// What it added before the logistic function; may be negative.
    public var weight: Double

    /// Makes a part.
    public init(part: String, weight: Double) {
        self.part = part
        self.weight = weight
    }
}

/// How somebody's words are given.
public enum AttributionType: String, Hashable, Sendable, CaseIterable {
    case direct, indirect, mixed
}

/// Who says what.
public struct Attribution: Hashable, Sendable {
    /// Direct, indirect or mixed.
    public var type: AttributionType
    /// The shortest noun phrase that names the source; nil when there is none.
    public var speaker: ByteRange?
    /// The verb or phrase that attributes; nil when the sentence only continues a quotation.
    public var cue: ByteRange?
    /// The words inside quotation marks, without the marks.
    public var quotes: [ByteRange]
    /// All that is attributed: the quotes, and the reported clause without its "that".
    public var content: [ByteRange]
    /// The noun phrase that a pronoun speaker stands for, where the antecedent is plain.
    public var resolvedSpeaker: ByteRange?

    /// Makes an attribution.
    public init(
        type: AttributionType, speaker: ByteRange?, cue: ByteRange?, quotes: [ByteRange], content: [ByteRange],
        resolvedSpeaker: ByteRange? = nil
    ) {
        self.type = type
        self.speaker = speaker
        self.cue = cue
        self.quotes = quotes
        self.content = content
        self.resolvedSpeaker = resolvedSpeaker
    }
}

/// A date expression and the days it means.
public struct DateExpression: Hashable, Sendable {
    /// Its bytes.
    public var range: ByteRange
    /// The days meant.
    public var days: DayInterval

    /// Makes a date expression.
    public init(range: ByteRange, days: DayInterval) {
        self.range = range
        self.days = days
    }
}

/// The degree of an adjective or adverb, or an ordinal number.
public enum DegreeKind: String, Hashable, Sendable, CaseIterable {
    case superlative, comparative, ordinal
}

/// A superlative, comparative or ordinal.
public struct DegreeExpression: Hashable, Sendable {
    /// Its bytes.
    public var range: ByteRange
    /// Which of the three.
    public var kind: DegreeKind

    /// Makes a degree expression.
    public init(range: ByteRange, kind: DegreeKind) {
        self.range = range
        self.kind = kind
    }
}

/// A claim as the extractor found it: the smallest clause that can be true or false by itself.
public struct ExtractedClaim: Hashable, Sendable {
    /// Its bytes.
    public var range: ByteRange
    /// The index of its sentence in the reading.
    public var sentence: Int
    /// Its kinds.
    public var kinds: ClaimKinds
    /// Check-worthiness, 0…1.
    public var worth: Double
    /// The parts that made the worth.
    public var why: [WorthPart]
    /// The quantities inside it.
    public var quantities: [Quantity]
    /// Who says it.
    public var attributions: [Attribution]
    /// The ids of the rules that fired in it.
    public var rules: [String]

    /// Makes an extracted claim.
    public init(
        range: ByteRange, sentence: Int, kinds: ClaimKinds, worth: Double, why: [WorthPart] = [], quantities: [Quantity] = [],
        attributions: [Attribution] = [], rules: [String] = []
    ) {
        self.range = range
        self.sentence = sentence
        self.kinds = kinds
        self.worth = worth
        self.why = why
        self.quantities = quantities
        self.attributions = attributions
        self.rules = rules
    }
}

/// Something the reader of a text should know about the reading itself, such as a rule that was stopped by its match limit.
public struct ReadingFinding: Hashable, Sendable {
    /// The rule at fault, when one is.
    public var rule: String?
    /// Where in the text.
    public var range: ByteRange
    /// One sentence.
    public var message: String

    /// Makes a finding.
    public init(rule: String?, range: ByteRange, message: String) {
        self.rule = rule
        self.range = range
        self.message = message
    }
}

/// All that was read out of a text. Every range is in bytes of ``text``.
public struct TextReading: Sendable {
    /// The text that was read.
    public var text: ArticleText
    /// Paragraphs in order.
    public var paragraphs: [Paragraph] = []
    /// Sentences in order.
    public var sentences: [Sentence] = []
    /// Claims in order of their start.
    public var claims: [ExtractedClaim] = []
    /// Every numeric expression, in order.
    public var numbers: [NumericExpression] = []
    /// Dates, in order.
    public var dates: [DateExpression] = []
    /// Superlatives, comparatives and ordinals, in order.
    public var degrees: [DegreeExpression] = []
    /// Attributions, in order of their cue.
    public var attributions: [Attribution] = []
    /// Proper names, in order.
    public var names: [ByteRange] = []
    /// Words that negate ("not", "no", "denied"), in order.
    public var negations: [ByteRange] = []
    /// What went wrong while reading.
    public var findings: [ReadingFinding] = []

    /// Makes an empty reading of a text.
    public init(text: ArticleText) {
        self.text = text
    }
}
