import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// Knows whether a casebook was closed by us since its file last changed, and keeps other programs' first looks apart.
///
/// While a casebook is open, a shared lock is held on its folder. Whoever finds nobody else there, and the database not as
/// the last one to close it left it, has SQLite check the file before using it.
final class FolderGuard: @unchecked Sendable {
    // Checked by hand: the descriptor is written once, before the object is shared, and closed once, by `deinit`.
    private let descriptor: Int32
    private let database: String
    private let stamp: String
    /// Whether nobody else has the casebook open.
    let isAlone: Bool

    /// - Throws: ``StoreProblem/noCasebook(folder:)`` when the folder can't be opened.
    init(folder: String, database: String) throws {
        self.database = database
        stamp = database + ".closed"
        descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StoreProblem.noCasebook(folder: folder) }
        isAlone = Self.lock(descriptor)
    }

    /// - Returns: whether nobody else has the casebook open; if somebody has, they have checked it.
    private static func lock(_ descriptor: Int32) -> Bool {
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            if flock(descriptor, LOCK_SH | LOCK_NB) == 0 { return false }
            // Somebody is just checking it: once they have finished, they share it, or gave it up as damaged.
            _ = flock(descriptor, LOCK_SH)
            _ = flock(descriptor, LOCK_UN)
        }
        return true
    }

    deinit {
        close(descriptor)
    }

    /// Whether the file is as we left it when we closed it last.
    var wasClosedByUs: Bool {
        guard let now = fileState, let left = try? String(contentsOfFile: stamp, encoding: .utf8) else { return false }
        return now == left && access(database + "-wal", F_OK) != 0
    }

    /// Lets others in, once the file was checked.
    func share() {
        _ = flock(descriptor, LOCK_SH)
    }

    /// Remembers how the file was left; called after the database was closed.
    func noteClosed() {
        guard let now = fileState else { return }
        if (try? String(contentsOfFile: stamp, encoding: .utf8)) == now { return }
        // Without the stamp the next program only checks the file once more.
        let file = open(stamp, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { return }
        let bytes = Array(now.utf8)
        _ = write(file, bytes, bytes.count)
        close(file)
    }

    /// Size, times and number of the file. The time of the last change of status can't be chosen by whoever packs or copies a
    /// file, so that a stamp that came along with a casebook never fits.
    private var fileState: String? {
        var state = stat()
        guard stat(database, &state) == 0 else { return nil }
        let times = [state.st_mtim, state.st_ctim].map { "\($0.tv_sec).\($0.tv_nsec)" }
        return "\(state.st_size) \(times[0]) \(times[1]) \(state.st_ino)\n"
    }
}
