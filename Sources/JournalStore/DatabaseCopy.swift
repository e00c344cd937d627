import ClaimModel
import Foundation
import GRDB

#if canImport(Glibc)
    import Glibc
#endif

/// Copies of a database that appear under their name only when they are whole and on disk.
enum DatabaseCopy {
    /// Copies a database that others may go on using, checks the copy, and gives it its name.
    ///
    /// - Parameters:
    ///   - queue: the database.
    ///   - target: the copy's path.
    ///   - isReplacing: whether a file of that name is replaced; otherwise it is an error.
    /// - Throws: ``StoreProblem``.
    static func make(of queue: DatabaseQueue, at target: String, isReplacing: Bool = false) throws {
        let folder = FilePath(target).folder
        let draft = folder + "/.\(FilePath(target).name)-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
        defer { for end in ["", "-journal", "-wal", "-shm"] { unlink(draft + end) } }
        try makeEmpty(draft)
        try StoreProblem.mapping(draft) {
            let copy = try DatabaseQueue(path: draft, configuration: DatabaseOpening.configuration())
            try queue.backup(to: copy)
            try copy.inDatabase { db in
                let answer = try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? "no answer"
                guard answer == "ok" else { throw StoreProblem.damaged(file: target, detail: answer) }
                // The copy is one file: its log is emptied before it gets its name.
                try db.execute(sql: "PRAGMA journal_mode = DELETE")
            }
            try copy.close()
        }
        guard (isReplacing ? rename(draft, target) : link(draft, target)) == 0 else {
            throw errno == EEXIST ? StoreProblem.casebookExists(folder: folder) : StoreProblem.readOnly(path: folder)
        }
        syncFolder(folder)
    }

    /// Makes an empty file that only its owner may read, and that did not exist.
    static func makeEmpty(_ file: String) throws {
        let descriptor = Glibc.open(file, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw errno == ENOSPC ? StoreProblem.diskFull(path: file) : StoreProblem.readOnly(path: file)
        }
        close(descriptor)
    }

    /// Puts a folder's names on disk.
    static func syncFolder(_ folder: String) {
        let descriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
