/// A place in a revision: the TextQuoteSelector and TextPositionSelector of the W3C Web Annotation model.
public struct Passage: Hashable, Sendable {
    /// UTF-8 bytes of the revision's text.
    public var range: ByteRange
    /// The words themselves.
    public var exact: String
    /// Up to 32 characters before.
    public var prefix: String
    /// Up to 32 characters after.
    public var suffix: String
    /// The start in Unicode code points.
    public var start: Int
    /// The end in Unicode code points, exclusive.
    public var end: Int

    /// Makes a passage from its parts.
    public init(range: ByteRange, exact: String, prefix: String, suffix: String, start: Int, end: Int) {
        self.range = range
        self.exact = exact
        self.prefix = prefix
        self.suffix = suffix
        self.start = start
        self.end = end
    }

    /// Makes the passage of a range of a text.
    public init(_ range: ByteRange, in text: ArticleText, map: OffsetMap) {
        let points = map.codePoints(of: range)
        self.init(
            range: range, exact: text.string(in: range), prefix: Self.before(range.lowerBound, in: text.bytes),
            suffix: Self.after(range.upperBound, in: text.bytes), start: points.lowerBound, end: points.upperBound)
    }

    private static func before(_ offset: Int, in bytes: [UInt8]) -> String {
        var start = min(offset, bytes.count)
        let end = start
        var count = 0
        while start > 0, count < 32 {
            start -= 1
            while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
            count += 1
        }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private static func after(_ offset: Int, in bytes: [UInt8]) -> String {
        let start = min(offset, bytes.count)
        var end = start
        var count = 0
        while end < bytes.count, count < 32 {
            end += 1
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
            count += 1
        }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}

/// A quantity as it stands in a claim.
public struct ClaimQuantity: Hashable, Sendable {
    /// The words: bound word, number, scale word, unit.
    public var text: String
    /// The reading; its range is in UTF-8 bytes from the start of the claim's first passage.
    public var quantity: Quantity

    /// Makes a quantity.
    public init(text: String, quantity: Quantity) {
        self.text = text
        self.quantity = quantity
    }
}

/// Who is said to say a claim, in words.
public struct ClaimAttribution: Hashable, Sendable {
    /// Direct, indirect or mixed.
    public var type: AttributionType
    /// The source as named; the antecedent where a pronoun stood.
    public var speaker: String?
    /// The attributing verb or phrase.
    public var cue: String?
    /// The words inside quotation marks.
    public var quotes: [String]

    /// Makes an attribution.
    public init(type: AttributionType, speaker: String?, cue: String?, quotes: [String] = []) {
        self.type = type
        self.speaker = speaker
        self.cue = cue
        self.quotes = quotes
    }
}

/// Words just outside a claim that changed and alter its meaning.
public struct ContextChange: Hashable, Sendable {
    /// The surroundings before.
    public var before: String
    /// The surroundings after.
    public var after: String

    /// Makes a change of context.
    public init(before: String, after: String) {
        self.before = before
        self.after = after
    }
}

/// A claim in one revision: where it stands, what it says there, and what became of it on the way.
public struct Appearance: Hashable, Sendable {
    /// The revision's number.
    public var revision: Int
    /// Where it stands; several when the fact is repeated, none when it is gone or its place is lost.
    public var passages: [Passage]
    /// What the numbers in it are.
    public var quantities: [ClaimQuantity]
    /// What became of it since the revision before; the most serious fate of its passages.
    public var fate: Fate
    /// The fate's reason as a person reads it: "29 → 59 strikes".
    public var why: String
    /// Words outside that alter the meaning.
    public var context: ContextChange?
    /// False when its passages no longer say the same.
    public var passagesAgree: Bool
    /// Where it might stand, when its place is lost; best first.
    public var candidates: [Passage]

    /// Makes an appearance.
    public init(
        revision: Int, passages: [Passage], quantities: [ClaimQuantity] = [], fate: Fate = .new, why: String = "",
        context: ContextChange? = nil, passagesAgree: Bool = true, candidates: [Passage] = []
    ) {
        self.revision = revision
        self.passages = passages
        self.quantities = quantities
        self.fate = fate
        self.why = why
        self.context = context
        self.passagesAgree = passagesAgree
        self.candidates = candidates
    }

    /// The words of the first passage; nil when the claim does not stand in the revision.
    public var wording: String? { passages.first?.exact }
}
