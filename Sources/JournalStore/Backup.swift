import Foundation

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
        try DatabaseCopy.make(of: queue, at: target)
    }
}
