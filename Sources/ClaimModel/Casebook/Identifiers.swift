/// A record that is known by a letter and a number, such as `c12`.
public protocol NumberedRecord {
    /// The letter before the number.
    static var idPrefix: String { get }
}

/// The short name of a record: a letter for its kind and a number that is never used twice in a casebook.
public struct NumberedID<Record: NumberedRecord>: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The number, from 1 on.
    public let number: Int

    /// Makes an id from its number.
    public init(_ number: Int) {
        self.number = number
    }

    /// Reads `c12`; nil when the letter is another one or no number from 1 on follows.
    public init?(_ text: String) {
        self.init(Substring(text))
    }

    /// Reads `c12`; nil when the letter is another one or no number from 1 on follows.
    public init?(_ text: Substring) {
        guard let number = RecordName.number(text, after: Record.idPrefix) else { return nil }
        self.number = number
    }

    /// The id as shown and typed: `c12`.
    public var description: String { Record.idPrefix + String(number) }

    /// Orders ids by their number.
    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

/// Reads what stands behind the letter of an id, byte by byte: a rebuild reads some millions of them.
private enum RecordName {
    /// - Returns: the number from 1 on, or nil when the text is anything else than the letter and a number without zeros before it.
    static func number(_ text: Substring, after prefix: String) -> Int? {
        var bytes = text.utf8.makeIterator()
        for letter in prefix.utf8 {
            guard bytes.next() == letter else { return nil }
        }
        var number = 0
        while let byte = bytes.next() {
            guard (number == 0 ? 0x31 : 0x30)...0x39 ~= byte else { return nil }
            let (tens, isOver) = number.multipliedReportingOverflow(by: 10)
            let (sum, isStillOver) = tens.addingReportingOverflow(Int(byte - 0x30))
            guard !isOver, !isStillOver else { return nil }
            number = sum
        }
        return number > 0 ? number : nil
    }
}

/// The name of an article in a casebook: lower-case letters, digits and hyphens.
public struct ArticleID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The name as typed.
    public let slug: String

    /// Takes a name as it is.
    public init(_ slug: String) {
        self.slug = slug
    }

    /// Makes a name from any title or file name: letters and digits kept in lower case, all else a hyphen, at most 60 bytes.
    public init(naming title: String) {
        var out = ""
        for character in title.lowercased() where out.utf8.count < 60 {
            if character.isLetter || character.isNumber {
                out.append(character)
            } else if !out.isEmpty, out.last != "-" {
                out.append("-")
            }
        }
        if out.last == "-" { out.removeLast() }
        slug = out.isEmpty ? "article" : out
    }

    /// The name as shown.
    public var description: String { slug }

    /// Orders names alphabetically.
    public static func < (left: ArticleID, right: ArticleID) -> Bool { left.slug < right.slug }
}

/// The id of a claim, `c12`.
public typealias ClaimID = NumberedID<ClaimRecord>
/// The id of an evidence record, `e3`.
public typealias EvidenceID = NumberedID<EvidenceRecord>
/// The id of a link between a claim and evidence, `l7`.
public typealias LinkID = NumberedID<LinkRecord>
/// The id of a fix, `f1`.
public typealias FixID = NumberedID<FixRecord>
/// The id of a query, `q1`.
public typealias QueryID = NumberedID<QueryRecord>
/// The id of a note, `n1`.
public typealias NoteID = NumberedID<NoteRecord>
