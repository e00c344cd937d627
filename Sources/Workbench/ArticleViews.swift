public import ClaimModel
import ClaimWorkflow
import JournalStore

/// An article with its revisions and how far it has come.
public struct ArticleView: Hashable, Sendable {
    /// The article.
    public var article: ArticleRecord
    /// Its revisions, oldest first.
    public var revisions: [RevisionRecord]
    /// How many claims stand at each stage.
    public var stages: [Stage: Int]
    /// Which sentences of the newest revision were looked at.
    public var coverage: Coverage?
}

extension Workbench {
    /// The casebook's name.
    public func casebookName() throws(WorkbenchProblem) -> String {
        try read { try $0.casebook()?.name ?? "casebook" }
    }

    /// All articles by name.
    public func articles() throws(WorkbenchProblem) -> [ArticleView] {
        try read { reader in try reader.articles().map { try Self.view($0, reader) } }
    }

    /// One article.
    public func article(_ id: ArticleID) throws(WorkbenchProblem) -> ArticleView {
        try read { reader in
            guard let record = try reader.article(id) else { throw Self.noArticle(id) }
            return try Self.view(record, reader)
        }
    }

    /// What is known about an article; nil when there is none.
    func articleRecord(_ id: ArticleID) throws(WorkbenchProblem) -> ArticleRecord? { try read { try $0.article(id) } }

    /// The first article, by name, of a web address; nil when there is none.
    func article(at url: String) throws(WorkbenchProblem) -> ArticleID? {
        try read { try $0.articles().first { $0.url == url }?.id }
    }

    private static func view(_ record: ArticleRecord, _ reader: StoreReader) throws -> ArticleView {
        let revisions = try reader.revisions(of: record.id)
        return ArticleView(
            article: record, revisions: revisions, stages: try reader.countsByStage(record.id),
            coverage: revisions.isEmpty ? nil : try coverage(record.id, nil, reader))
    }

    /// The text of a revision; the newest when nil.
    public func text(of id: ArticleID, revision: Int? = nil) throws(WorkbenchProblem) -> RevisionText {
        try read { try Self.text(of: id, revision, $0) }
    }

    static func text(of id: ArticleID, _ revision: Int?, _ reader: StoreReader) throws -> RevisionText {
        let record = try revisionRecord(id, revision, reader)
        return RevisionText(record: record, text: ArticleText(uncheckedUTF8: try reader.blob(record.digest)))
    }

    static func revisionRecord(_ id: ArticleID, _ revision: Int?, _ reader: StoreReader) throws -> RevisionRecord {
        guard try reader.article(id) != nil else { throw noArticle(id) }
        let found = revision == nil ? try reader.revisions(of: id).last : try reader.revision(revision ?? 0, of: id)
        guard let found else {
            let name = revision.map { "r\($0)" } ?? "revision"
            throw Refusal(.noSuchRecord, "\(id) has no \(name)", remedy: "show \(id) lists its revisions", subject: name)
        }
        return found
    }

    /// Which sentences of a revision were looked at; of the newest when nil.
    public func coverage(of id: ArticleID, revision: Int? = nil) throws(WorkbenchProblem) -> Coverage {
        try read { try Self.coverage(id, revision, $0) }
    }

    static func coverage(_ id: ArticleID, _ revision: Int?, _ reader: StoreReader) throws -> Coverage {
        let record = try revisionRecord(id, revision, reader)
        if try reader.revision(record.number + 1, of: id) == nil {
            return try reader.coverage(of: record, touched: try reader.touchedPlaces(of: id, revision: record.number))
        }
        return try reader.coverage(of: record, claims: try reader.claims(of: id).compactMap { try reader.claim($0) })
    }

    /// Fixes of all claims or of one article, oldest first.
    public func fixes(_ article: ArticleID? = nil, onlyOpen: Bool = true) throws(WorkbenchProblem) -> [FixRecord] {
        try read { reader in
            try (1...max(1, reader.lastNumber(of: .fix))).compactMap { number in
                guard let fix = try reader.fix(FixID(number)), !onlyOpen || fix.state.isOpen else { return nil }
                return try Self.belongs(fix.claim, to: article, reader) ? fix : nil
            }
        }
    }

    /// Queries of all claims or of one article, oldest first.
    public func queries(_ article: ArticleID? = nil, onlyOpen: Bool = true) throws(WorkbenchProblem) -> [QueryRecord] {
        try read { reader in
            try (1...max(1, reader.lastNumber(of: .query))).compactMap { number in
                guard let query = try reader.query(QueryID(number)), !onlyOpen || query.answer == nil else { return nil }
                return try Self.belongs(query.claim, to: article, reader) ? query : nil
            }
        }
    }

    private static func belongs(_ claim: ClaimID, to article: ArticleID?, _ reader: StoreReader) throws -> Bool {
        guard let article else { return true }
        return try reader.claim(claim)?.article == article
    }

    /// The newest journal entries, newest first.
    ///
    /// - Parameters:
    ///   - limit: at most so many.
    ///   - subject: only those about a record, as typed: `c4`, `e3`, an article's name.
    public func log(limit: Int = 50, about subject: String? = nil) throws(WorkbenchProblem) -> [JournalLine] {
        try read { reader in
            let policy = try rules.inForce(reader).policy
            return try reader.log(limit: limit, about: subject.map { Subject($0) }).map { try veiled($0, policy, reader) }
        }
    }

    /// The journal's head.
    public func head() throws(WorkbenchProblem) -> JournalHead { try read { try $0.head() } }

    /// The policy in force.
    public func policy() throws(WorkbenchProblem) -> Policy { try read { try rules.inForce($0).policy } }

    /// The scale in force.
    public func scale() throws(WorkbenchProblem) -> Scale { try read { try rules.inForce($0).scale } }

    /// The policy, scale and rule packs in force.
    public func files() throws(WorkbenchProblem) -> [AdoptedFile] { try read { try Self.files($0) } }

    static func files(_ reader: StoreReader) throws -> [AdoptedFile] {
        try [reader.file(.policy), reader.file(.scale)].compactMap { $0 } + reader.packs()
    }

    /// The text of a file in force.
    public func fileText(_ file: AdoptedFile) throws(WorkbenchProblem) -> String {
        try read { String(decoding: try $0.blob(file.digest), as: UTF8.self) }
    }

    /// Every transition with its guards, as Markdown.
    public static var transitionTable: String { TransitionTable.markdown }
}
