import ArticleIntake
public import ClaimModel
import ClaimWorkflow
import Foundation

/// Takes new files of a folder as revisions, as they arrive.
///
/// A file belongs to the article of the same address, or else the one that is named like it, without its ending and a mark such
/// as `.r2`; where there is none, it becomes one. A feed is taken entry by entry, so that copies of it fetched over time give
/// revisions. What an earlier look took is passed over, see ``TakenTexts``.
public final class FolderArrivals {
    private let workbench: Workbench
    private let watcher: FolderWatcher
    private var hasLooked = false

    /// What came of one file.
    public enum Outcome: Sendable {
        /// It is a new article or revision.
        case arrived(Arrival)
        /// Its text is that of the newest revision.
        case unchanged
        /// It could not be taken.
        case refused(WorkbenchProblem)
    }

    /// Begins to watch a folder.
    public init(_ workbench: Workbench, folder: String) throws(WorkbenchProblem) {
        self.workbench = workbench
        watcher = try WorkbenchProblem.reporting { try FolderWatcher(folder: folder) }
    }

    /// Takes what lies in the folder, oldest first; each file is a decision of its own.
    ///
    /// - Parameters:
    ///   - steps: told how many files are done.
    ///   - arrived: told what came of each file, as soon as that is known.
    /// - Throws: what `steps` and `arrived` throw; what was taken before stays.
    public func once(
        steps: WorkSteps = .silent, _ arrived: (_ file: String, _ outcome: Outcome) throws -> Void
    ) throws {
        let files = watcher.once().map(\.path)
        let taken = hasLooked ? TakenTexts() : try takenBefore(files, steps)
        hasLooked = true
        for (done, file) in files.enumerated() {
            try steps.advance(done, files.count)
            for outcome in take(file, besides: taken) { try arrived(file, outcome) }
        }
    }

    /// Takes what lies in the folder, oldest first.
    public func once() -> [(file: String, outcome: Outcome)] {
        var outcomes: [(file: String, outcome: Outcome)] = []
        try? once { outcomes.append(($0, $1)) }
        return outcomes
    }

    /// Waits for files and takes them; empty when the time is up, nil when the folder is gone.
    ///
    /// - Parameter seconds: how long to wait; nil waits until something arrives.
    public func next(seconds: Double?) -> [(file: String, outcome: Outcome)]? {
        watcher.next(seconds: seconds)?.flatMap { file in take(file.path, besides: TakenTexts()).map { (file.path, $0) } }
    }

    /// What lies in the folder and is in the casebook. What can't be read is found out, and told, when it is taken.
    private func takenBefore(_ files: [String], _ steps: WorkSteps) throws -> TakenTexts {
        var taken = TakenTexts()
        for path in files {
            try steps.advance(0, files.count)
            guard let file = try? Self.file(path), let documents = try? workbench.documents(file) else { continue }
            taken.note(documents, of: path, articles: documents.map { try? article(of: $0, file) })
        }
        try? taken.settle { id in try workbench.read { try $0.revisions(of: id).map(\.digest) } }
        return taken
    }

    private static func file(_ path: String) throws(WorkbenchProblem) -> ArticleFile {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw WorkbenchProblem(
                .usage, kind: "file", code: "unreadable", place: path, message: "the file can't be read",
                remedy: "check its permissions")
        }
        return ArticleFile(bytes: [UInt8](data), name: path)
    }

    private func take(_ path: String, besides taken: TakenTexts) -> [Outcome] {
        if taken.containsAll(of: path) { return [.unchanged] }
        do throws(WorkbenchProblem) {
            let file = try Self.file(path)
            var outcomes: [Outcome] = []
            for (number, document) in try workbench.documents(file).enumerated() {
                outcomes.append(taken.contains(number, of: path) ? .unchanged : take(document, from: file))
            }
            // Most of a feed was there before; only what is new is worth a word.
            let news = outcomes.filter { if case .unchanged = $0 { false } else { true } }
            return news.isEmpty ? Array(outcomes.prefix(1)) : news
        } catch {
            return [.refused(error)]
        }
    }

    private func take(_ document: IntakeDocument, from file: ArticleFile) -> Outcome {
        do throws(WorkbenchProblem) {
            if let known = try article(of: document, file) {
                return .arrived(try workbench.addRevision(known, document, file).result)
            }
            let details = ArticleDetails(id: Self.name(of: document, file))
            return .arrived(try workbench.addArticle(document, file, details: details).result)
        } catch {
            return error.code == RefusalCode.sameText.rawValue ? .unchanged : .refused(error)
        }
    }

    /// The article that a document belongs to; nil when it becomes one.
    private func article(of document: IntakeDocument, _ file: ArticleFile) throws(WorkbenchProblem) -> ArticleID? {
        if let url = document.canonicalURL, let known = try workbench.article(at: url) { return known }
        return try workbench.articleRecord(Self.name(of: document, file))?.id
    }

    /// A file's own name, or for an entry of a feed its headline when it has an address to be known by, else the feed's name
    /// for it.
    private static func name(of document: IntakeDocument, _ file: ArticleFile) -> ArticleID {
        guard case .entry(let id) = document.role else { return ArticleID(naming: file.baseName) }
        return ArticleID(naming: document.canonicalURL == nil ? id : document.title ?? id)
    }
}
