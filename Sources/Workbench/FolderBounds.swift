import ClaimModel
import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// What lies in a folder, and what only seems to.
enum FolderBounds {
    /// Whether a file of a folder is really in it, links followed; also when it is not there at all, which its reader will say.
    static func holds(_ place: FilePath, in folder: String) -> Bool {
        let folder = folder.isEmpty ? "." : folder
        guard let file = resolved(FilePath(folder).appending(place.text).text) else { return true }
        guard let root = resolved(folder) else { return false }
        return file.utf8.starts(with: FilePath(root).appending("").text.utf8)
    }

    /// Whether a path leads to a file with contents: no pipe that would never end, no device.
    static func isRegularFile(_ path: String) -> Bool {
        var state = stat()
        return stat(path, &state) == 0 && state.st_mode & S_IFMT == S_IFREG
    }

    /// A path that leads out of its folder.
    static func unsafe(_ place: String, _ sentence: String, remedy: String, subject: String) -> WorkbenchProblem {
        WorkbenchProblem(
            .usage, kind: "evidence", code: "unsafe-path", place: place, message: sentence, remedy: remedy, subject: subject)
    }

    private static func resolved(_ path: String) -> String? {
        guard let whole = realpath(path, nil) else { return nil }
        defer { free(whole) }
        return String(cString: whole)
    }
}
