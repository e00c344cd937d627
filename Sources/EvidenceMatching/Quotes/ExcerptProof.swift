public import ClaimModel
import TextAnchoring

/// Whether an excerpt stands in the snapshot of its source.
public enum ExcerptProof: Hashable, Sendable {
    /// It does.
    case proven(ProvenQuote)
    /// It does not, or not without changes that nobody marked.
    case refused(QuoteRefusal)

    /// Whether it is proven.
    public var isProven: Bool {
        if case .proven = self { true } else { false }
    }
}

/// An excerpt that was found.
public struct ProvenQuote: Hashable, Sendable {
    /// The bytes of the snapshot for each piece between elisions, in order; the first place where it stands.
    public var pieces: [ByteRange]
    /// What had to be overlooked to find it, by name: "dashes", "spaces and line breaks", "hyphenation", "capital at the
    /// start", …
    public var overlooked: [String]
    /// How many times the excerpt leaves words out (`…`) or puts words in (`[x]`).
    public var elisions: Int
    /// How often it stands in the snapshot; more than once is worth telling, for the place is then a guess.
    public var occurrences: Int

    /// One sentence for the record.
    public var note: String {
        var note = overlooked.isEmpty ? "found exactly" : "found after folding " + overlooked.joined(separator: ", ")
        if elisions == 1 { note += ", with one elision" } else if elisions > 1 { note += ", with \(elisions) elisions" }
        if occurrences == 2 {
            note += "; it stands there twice"
        } else if occurrences > 2 {
            note += "; it stands there \(occurrences) times"
        }
        return note
    }
}

/// Why an excerpt is not proven.
public struct QuoteRefusal: Hashable, Sendable {
    /// The kinds of refusal.
    public enum Reason: String, Hashable, Sendable {
        /// The excerpt has no words.
        case empty
        /// Nothing in the snapshot is like it.
        case absent
        /// The nearest passage has other words.
        case differs
        /// Only capital and small letters differ, inside the excerpt.
        case letterCase
    }

    /// The kind of refusal.
    public var reason: Reason
    /// The bytes of the nearest passage of the snapshot; nil when nothing is like the excerpt.
    public var nearest: ByteRange?
    /// What differs, in order.
    public var differences: [QuoteDifference]

    /// One sentence for the screen.
    public var sentence: String {
        switch reason {
        case .empty: "the excerpt has no words"
        case .absent: "the snapshot holds nothing like the excerpt"
        case .letterCase: "capital letters differ inside the excerpt: " + shownDifferences
        case .differs: "the nearest passage differs: " + shownDifferences
        }
    }

    private var shownDifferences: String {
        let shown = differences.prefix(3).map { difference in
            if difference.excerpt.isEmpty { return "“\(difference.source)” is left out without a mark" }
            if difference.source.isEmpty { return "“\(difference.excerpt)” is not there" }
            return "“\(difference.excerpt)” where the source has “\(difference.source)”"
        }
        let more = differences.count > 3 ? ", and \(differences.count - 3) more" : ""
        return shown.joined(separator: ", ") + more
    }
}

/// Words of an excerpt and what the source has in their place.
public struct QuoteDifference: Hashable, Sendable {
    /// The words of the excerpt; empty when it lacks some.
    public var excerpt: String
    /// The words of the source; empty when it lacks some.
    public var source: String

    /// Makes a difference.
    public init(excerpt: String, source: String) {
        self.excerpt = excerpt
        self.source = source
    }
}
