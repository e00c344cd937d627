public import ClaimModel

/// An evidence record as a Markdown file with YAML front matter.
///
///     ---
///     id: e1
///     title: Traffic count 2024
///     url: https://port.example/count
///     source_kind: primary
///     excerpts:
///       - text: 41,000 vehicles cross on an average day
///         place: table 2
///     ---
///
///     A note in Markdown.
///
/// The fields are those of the database record, but for who added it and when, and for what Assay works out itself: the proofs
/// of excerpts. A file that ``write(_:)`` made reads and writes back byte by byte.
public struct EvidenceFile: Hashable, Sendable {
    /// The id the file gives; nil when it gives none.
    public var id: EvidenceID?
    /// The record; its id is ``id``, or `e0` without one. Proofs of excerpts are not set.
    public var record: EvidenceRecord

    /// Makes a file of a record.
    public init(_ record: EvidenceRecord) {
        id = record.id.number > 0 ? record.id : nil
        self.record = record
    }
}

/// One mistake in an evidence file or a bibliography.
public struct EvidenceFileMistake: Error, Hashable, Sendable {
    /// What kind of mistake.
    public enum Code: String, Hashable, Sendable, CaseIterable {
        /// There is no front matter, or it does not end.
        case noFrontMatter = "no-front-matter"
        /// A tab where YAML allows none.
        case tab
        /// The front matter is not YAML.
        case syntax
        /// A key comes twice.
        case duplicateKey = "duplicate-key"
        /// A key that evidence does not have.
        case unknownKey = "unknown-key"
        /// A value of another form than the key wants.
        case badValue = "bad-value"
        /// Nothing says where the evidence can be found.
        case noLocator = "no-locator"
        /// An address that is not of http or https.
        case badAddress = "bad-address"
        /// The file is not UTF-8.
        case encoding
    }

    /// What kind of mistake.
    public var code: Code
    /// The file's name.
    public var file: String
    /// The line, from 1.
    public var line: Int
    /// The column, from 1.
    public var column: Int
    /// One sentence.
    public var message: String
    /// What to do.
    public var remedy: String
}

/// Everything that is wrong with one file.
public struct EvidenceFileMistakes: Error, Hashable, Sendable {
    /// The mistakes, in the order of the file; at least one.
    public var mistakes: [EvidenceFileMistake]

    /// Makes the error of a file from its mistakes.
    public init(mistakes: [EvidenceFileMistake]) {
        self.mistakes = mistakes
    }
}
