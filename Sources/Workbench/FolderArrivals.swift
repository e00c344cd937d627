import ArticleIntake
public import ClaimModel
import ClaimWorkflow
import Foundation

/// Takes new files of a folder as revisions, as they arrive.
///
/// A file belongs to the article of the same address, or else the one that is named like it, without its ending and a mark such
/// as `.r2`; where there is none, it becomes one. A feed is taken entry by entry, so that copies of it fetched over time give revisions.
public final class FolderArrivals {
    private let workbench: Workbench
    private let watcher: FolderWatcher

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

    /// Takes what lies in the folder, oldest first.
    public func once() -> [(file: String, outcome: Outcome)] {
        watcher.once().flatMap { file in take(file.path).map { (file.path, $0) } }
    }

    /// Waits for files and takes them; empty when the time is up, nil when the folder is gone.
    ///
    /// - Parameter seconds: how long to wait; nil waits until something arrives.
    public func next(seconds: Double?) -> [(file: String, outcome: Outcome)]? {
        watcher.next(seconds: seconds)?.flatMap { file in take(file.path).map { (file.path, $0) } }
    }

    private func take(_ path: String) -> [Outcome] {
        do throws(WorkbenchProblem) {
            guard let data = FileManager.default.contents(atPath: path) else {
                throw WorkbenchProblem(
                    .usage, kind: "file", code: "unreadable", place: path, message: "the file can't be read",
                    remedy: "check its permissions")
            }
            let file = ArticleFile(bytes: [UInt8](data), name: path)
            let outcomes = try workbench.documents(file).map { take($0, from: file) }
            // Most of a feed was there before; only what is new is worth a word.
            let news = outcomes.filter { if case .unchanged = $0 { false } else { true } }
            return news.isEmpty ? Array(outcomes.prefix(1)) : news
        } catch {
            return [.refused(error)]
        }
    }

    private func take(_ document: IntakeDocument, from file: ArticleFile) -> Outcome {
        do throws(WorkbenchProblem) {
            let name = Self.name(of: document, file)
            var known: ArticleID?
            if let url = document.canonicalURL { known = try workbench.article(at: url) }
            if known == nil { known = try workbench.articleRecord(name)?.id }
            if let known {
                return .arrived(try workbench.addRevision(known, document, file).result)
            }
            return .arrived(try workbench.addArticle(document, file, details: ArticleDetails(id: name)).result)
        } catch {
            return error.code == RefusalCode.sameText.rawValue ? .unchanged : .refused(error)
        }
    }

    /// A file's own name, or for an entry of a feed its headline when it has an address to be known by, else the feed's name for it.
    private static func name(of document: IntakeDocument, _ file: ArticleFile) -> ArticleID {
        guard case .entry(let id) = document.role else { return ArticleID(naming: file.baseName) }
        return ArticleID(naming: document.canonicalURL == nil ? id : document.title ?? id)
    }
}
