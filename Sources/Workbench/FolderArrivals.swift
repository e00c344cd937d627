import ArticleIntake
public import ClaimModel
import ClaimWorkflow
import Foundation

/// Takes new files of a folder as revisions, as they arrive.
///
/// A file belongs to the article that is named like it, without its ending and a mark such as `.r2`; where there is none, it becomes one.
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
        watcher.once().map { ($0.path, take($0.path)) }
    }

    /// Waits for files and takes them; empty when the time is up, nil when the folder is gone.
    ///
    /// - Parameter seconds: how long to wait; nil waits until something arrives.
    public func next(seconds: Double?) -> [(file: String, outcome: Outcome)]? {
        watcher.next(seconds: seconds)?.map { ($0.path, take($0.path)) }
    }

    private func take(_ path: String) -> Outcome {
        do throws(WorkbenchProblem) {
            guard let data = FileManager.default.contents(atPath: path) else {
                throw WorkbenchProblem(
                    .usage, code: "unreadable", place: path, message: "the file can't be read", remedy: "check its permissions")
            }
            let file = ArticleFile(bytes: [UInt8](data), name: path)
            let id = ArticleID(naming: file.baseName)
            let isKnown = try workbench.articles().contains { $0.article.id == id }
            return .arrived(
                try isKnown
                    ? workbench.addRevision(id, file).result
                    : workbench.addArticle(file, details: ArticleDetails(id: id)).result)
        } catch {
            return error.code == RefusalCode.sameText.rawValue ? .unchanged : .refused(error)
        }
    }
}
