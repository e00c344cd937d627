import ArticleIntake
public import ClaimModel
import ClaimWorkflow
import ContentDigest
import Foundation
import JournalStore

/// A file that is to become an article or its next revision.
public struct ArticleFile: Hashable, Sendable {
    /// Its bytes.
    public var bytes: [UInt8]
    /// Its name, for messages and for the article's own name.
    public var name: String
    /// How it is read.
    public var reading: ArticleFileReading

    /// Makes a file.
    public init(bytes: [UInt8], name: String, reading: ArticleFileReading = ArticleFileReading()) {
        self.bytes = bytes
        self.name = name
        self.reading = reading
    }
}

/// How a file is read, where it does not say so itself.
public struct ArticleFileReading: Hashable, Sendable {
    /// The encoding of its text.
    public var encoding: String?
    /// Its format: `plain`, `markdown`, `html`, …
    public var format: String?
    /// Which entry of a feed is meant.
    public var entry: String?
    /// Which side of tracked changes is the text: `accepted` (the default) or `rejected`.
    public var changes: String?

    /// Makes a choice.
    public init(encoding: String? = nil, format: String? = nil, entry: String? = nil, changes: String? = nil) {
        self.encoding = encoding
        self.format = format
        self.entry = entry
        self.changes = changes
    }
}

/// What is known about a new article beside its text; what is nil is taken from the file where that says it.
public struct ArticleDetails: Hashable, Sendable {
    /// Its name in the casebook.
    public var id: ArticleID?
    /// Its headline.
    public var title: String?
    /// Who publishes it.
    public var publisher: String?
    /// Who wrote it.
    public var author: String?
    /// Where it is or will be published.
    public var url: String?
    /// Its language.
    public var language: String?
    /// The day of publication.
    public var published: CalendarDay?

    /// Makes details.
    public init(
        id: ArticleID? = nil, title: String? = nil, publisher: String? = nil, author: String? = nil, url: String? = nil,
        language: String? = nil, published: CalendarDay? = nil
    ) {
        self.id = id
        self.title = title
        self.publisher = publisher
        self.author = author
        self.url = url
        self.language = language
        self.published = published
    }
}

/// What the arrival of a revision led to.
public struct Arrival: Hashable, Sendable {
    /// The article.
    public var article: ArticleID
    /// The revision's number.
    public var revision: Int
    /// What became of each claim known before.
    public var outcomes: [TrackedOutcome]
    /// Claims first seen in this revision.
    public var newClaims: [ClaimID]
    /// How many sentences it has.
    public var sentences: Int
    /// How many of them were seen before and stand unchanged.
    public var carriedSeen: Int
    /// The earlier revision with the same text.
    public var sameAs: Int?
    /// What a reader should know about how the text was taken and read.
    public var notices: [String]
}

extension Workbench {
    /// Takes in an article: its text becomes r1, its claims are extracted.
    public func addArticle(
        _ file: ArticleFile, details: ArticleDetails = ArticleDetails()
    ) throws(WorkbenchProblem) -> Decision<Arrival> {
        try addArticle(try document(file), file, details: details)
    }

    func addArticle(
        _ document: IntakeDocument, _ file: ArticleFile, details: ArticleDetails
    ) throws(WorkbenchProblem) -> Decision<Arrival> {
        try decide("add") { ledger in
            let title = details.title ?? document.title ?? file.baseName
            let id = details.id ?? ArticleID(naming: file.baseName)
            try ledger.addArticle(
                ArticleRecord(
                    id: id, title: title, publisher: details.publisher ?? document.publisher,
                    author: details.author ?? document.authors.first, url: details.url ?? document.canonicalURL,
                    language: details.language ?? document.language, published: details.published ?? document.publishedDay))
            return try arrive(document, file, as: id, correction: nil, isOther: true, in: &ledger)
        }
    }

    /// Takes in the next revision of an article, follows every claim into it, and does to each what its fate asks for.
    ///
    /// - Parameters:
    ///   - article: the article.
    ///   - file: the new text.
    ///   - correction: what the revision corrects, for readers.
    ///   - isOtherArticle: whether a wholly different text is meant; refused otherwise.
    public func addRevision(
        _ article: ArticleID, _ file: ArticleFile, correction: CorrectionRecord? = nil, isOtherArticle: Bool = false
    ) throws(WorkbenchProblem) -> Decision<Arrival> {
        try addRevision(article, try document(file), file, correction: correction, isOtherArticle: isOtherArticle)
    }

    func addRevision(
        _ article: ArticleID, _ document: IntakeDocument, _ file: ArticleFile, correction: CorrectionRecord? = nil,
        isOtherArticle: Bool = false
    ) throws(WorkbenchProblem) -> Decision<Arrival> {
        try decide("add") { ledger in
            try arrive(document, file, as: article, correction: correction, isOther: isOtherArticle, in: &ledger)
        }
    }

    /// Corrects what is known about an article; what is nil stays.
    public func editArticle(_ id: ArticleID, _ details: ArticleDetails) throws(WorkbenchProblem) -> Decision<ArticleRecord> {
        try decide("article edit") { ledger in
            guard var record = try ledger.article(id) else { throw Self.noArticle(id) }
            record.title = details.title ?? record.title
            record.publisher = details.publisher ?? record.publisher
            record.author = details.author ?? record.author
            record.url = details.url ?? record.url
            record.language = details.language ?? record.language
            record.published = details.published ?? record.published
            try ledger.editArticle(record)
            return record
        }
    }

    /// Writes down what a revision corrected, for readers.
    public func noteCorrection(
        _ article: ArticleID, revision: Int, _ correction: CorrectionRecord
    ) throws(WorkbenchProblem) -> Decision<CorrectionRecord> {
        try decide("correction") { ledger in
            try ledger.noteCorrection(article, revision: revision, correction)
            return correction
        }
    }

    static func noArticle(_ id: ArticleID) -> Refusal {
        Refusal(.noSuchRecord, "there is no article \(id)", remedy: "`articles` lists them", subject: id.slug)
    }

    /// The one document that is meant: the file's only one, the entry that was named, or the text after tracked changes.
    func document(_ file: ArticleFile) throws(WorkbenchProblem) -> IntakeDocument {
        let documents = try documents(file)
        return try WorkbenchProblem.reporting { try Self.chosen(documents, file) }
    }

    /// All documents that a file holds.
    func documents(_ file: ArticleFile) throws(WorkbenchProblem) -> [IntakeDocument] {
        try WorkbenchProblem.reporting {
            var options = IntakeOptions()
            options.encoding = file.reading.encoding
            if let name = file.reading.format {
                guard let format = IntakeFormat(rawValue: name) else {
                    let known = IntakeFormat.allCases.map(\.rawValue).joined(separator: ", ")
                    throw WorkbenchProblem(
                        .usage, kind: "intake", code: "unknown-format", message: "there is no format \(name)",
                        remedy: "known: \(known)",
                        subject: name)
                }
                options.format = format
            }
            if let name = file.reading.changes {
                guard let changes = IntakeOptions.TrackedChanges(rawValue: name), changes != .both else {
                    throw WorkbenchProblem(
                        .usage, kind: "intake", code: "unknown-changes", message: "tracked changes can't be \(name)",
                        remedy: "known: accepted, rejected, both", subject: name)
                }
                options.trackedChanges = changes
            }
            return try ArticleReader(options: options).read(file.bytes, name: file.name)
        }
    }

    private static func chosen(_ documents: [IntakeDocument], _ file: ArticleFile) throws -> IntakeDocument {
        if let entry = file.reading.entry {
            if let found = documents.first(where: { $0.role == .entry(id: entry) }) { return found }
        } else if let only = documents.last, documents.count == 1 || only.role == .afterChanges {
            return only
        }
        let names = documents.compactMap { document in
            if case .entry(let id) = document.role { return id }
            return nil
        }
        throw WorkbenchProblem(
            .usage, kind: "intake", code: "which-entry", place: file.name,
            message: "the file holds \(documents.count) articles",
            remedy: "name one: --entry \(names.first ?? "ID")", subject: file.reading.entry)
    }

    /// A comment or footnote in a sentence: often it names the evidence.
    private static func notice(of note: IntakeNote, in text: ArticleText) -> String {
        let author = note.author.map { " by \($0)" } ?? ""
        let words = note.anchor.map { text.string(in: $0) } ?? ""
        let place = words.isEmpty ? "" : " on “\(words)”"
        return "A \(note.kind.rawValue)\(author)\(place): \(note.text)"
    }

    func arrive(
        _ document: IntakeDocument, _ file: ArticleFile, as article: ArticleID, correction: CorrectionRecord?, isOther: Bool,
        in ledger: inout WriteLedger
    ) throws -> Arrival {
        guard let known = try ledger.article(article) else { throw Self.noArticle(article) }
        let (extractor, packs) = try rules.extractor(ledger.reader)
        let read = ReadArticle(document.text, extractor: extractor, date: known.published)
        let record = RevisionRecord(
            article: article, number: 0, digest: try ledger.keep(document.text.bytes), sourceName: file.name,
            sourceFormat: document.format.rawValue, sourceDigest: SHA256Digest(of: file.bytes).description,
            sourceMapDigest: try document.format == .plain ? nil : ledger.keep(document.sourceMap.encoded), packsDigest: packs,
            sentences: read.sentences, correction: correction)
        var arrival = RevisionArrival(article: article, read: read, extractor: extractor, mayBeOther: isOther)
        var result = try arrival.run(record, in: &ledger)
        result.notices = document.findings.map(\.message) + document.notes.map { Self.notice(of: $0, in: document.text) }
        result.notices += read.reading.findings.map(\.message)
        return result
    }
}

extension ArticleFile {
    /// The file's name without folders, ending and a revision's mark such as `.r2`.
    var baseName: String {
        let base = FilePath(FilePath(name).stem)
        let mark = base.ending
        return mark.first == "r" && Int(mark.dropFirst()) != nil ? base.stem : base.text
    }
}
