import Foundation
import GRDB

#if canImport(Glibc)
    import Glibc
#endif

extension JournalStore {
    /// Copies the casebook while others may go on using it, and checks the copy.
    ///
    /// - Parameter folder: a folder that holds no casebook; made when missing.
    /// - Throws: ``StoreProblem``.
    public func backup(to folder: String) throws {
        let target = folder + "/" + JournalStore.fileName
        guard access(target, F_OK) != 0 else { throw StoreProblem.casebookExists(folder: folder) }
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw StoreProblem.readOnly(path: folder)
        }
        let draft = folder + "/.\(JournalStore.fileName)-\(getpid())"
        defer { for end in ["", "-journal", "-wal", "-shm"] { unlink(draft + end) } }
        let descriptor = Glibc.open(draft, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreProblem.readOnly(path: folder) }
        close(descriptor)
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
        guard link(draft, target) == 0 else { throw StoreProblem.casebookExists(folder: folder) }
    }
}
