import ClaimModel
import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// A folder that files are written into, and nowhere else: each part of a name is opened as a folder below the one before, and
/// a link that lies there is never followed.
final class ExportFolder {
    private let path: String
    private let descriptor: CInt

    /// - Parameter path: a folder that exists.
    init(_ path: String) throws {
        self.path = path
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.unwritable(path) }
    }

    deinit { close(descriptor) }

    /// Writes a file that appears under its name only when it is whole.
    ///
    /// - Throws: ``WorkbenchProblem`` when a link stands in the way, or the file can't be written.
    func write(_ bytes: [UInt8], to place: FilePath) throws {
        var folder = descriptor
        defer { if folder != descriptor { close(folder) } }
        for part in place.parts.dropLast() {
            let inner = try enter(part, below: folder, of: place)
            if folder != descriptor { close(folder) }
            folder = inner
        }
        let draft = ".\(getpid())-\(UInt32.random(in: 0...UInt32.max)).part"
        guard !isLink(place.name, in: folder) else { throw blocked(place) }
        do {
            try fill(draft, in: folder, bytes)
            guard renameat(folder, draft, folder, place.name) == 0 else { throw Self.unwritable(whole(place)) }
        } catch {
            unlinkat(folder, draft, 0)
            throw error
        }
    }

    private func enter(_ part: String, below folder: CInt, of place: FilePath) throws -> CInt {
        if mkdirat(folder, part, 0o777) != 0, errno != EEXIST { throw Self.unwritable(whole(place)) }
        guard !isLink(part, in: folder) else { throw blocked(place) }
        let inner = openat(folder, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard inner >= 0 else { throw Self.unwritable(whole(place)) }
        return inner
    }

    private func fill(_ name: String, in folder: CInt, _ bytes: [UInt8]) throws {
        let file = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw Self.unwritable(path) }
        defer { close(file) }
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress?.advanced(by: done), bytes.count - done) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw Self.unwritable(path) }
            done += count
        }
        guard fsync(file) == 0 else { throw Self.unwritable(path) }
    }

    private func isLink(_ name: String, in folder: CInt) -> Bool {
        var state = stat()
        return fstatat(folder, name, &state, AT_SYMLINK_NOFOLLOW) == 0 && state.st_mode & S_IFMT == S_IFLNK
    }

    private func whole(_ place: FilePath) -> String { FilePath(path).appending(place.text).text }

    private func blocked(_ place: FilePath) -> WorkbenchProblem {
        FolderBounds.unsafe(
            whole(place), "a link lies there, and what is written would land elsewhere",
            remedy: "take the link away, or name an empty folder", subject: place.text)
    }

    private static func unwritable(_ path: String) -> WorkbenchProblem {
        WorkbenchProblem(
            .refused, kind: "output", code: "not-written", place: path, message: "the file can't be written",
            remedy: "choose a folder that you may write to, with room for it", subject: path)
    }
}

/// Where the snapshots of an export go: under their names, as long as these are free and stay in the folder.
struct SnapshotPlaces {
    private var files: [String: String] = [:]
    private var folders: Set<String> = []

    /// - Parameter taken: names that are no snapshot's.
    init(taken: [String]) {
        for name in taken { files[name] = "" }
    }

    /// The place of a snapshot; the same contents under the same name are one file.
    mutating func place(of snapshot: Snapshot, evidence: EvidenceID) -> FilePath {
        let own = FilePath("\(evidence)-snapshot")
        let name = FilePath(FilePath(snapshot.name).name).staying ?? FilePath("snapshot")
        let wanted = [FilePath(snapshot.name).staying, own.appending(name.text)].compactMap { $0 }
        var place = wanted.first { isFree($0, for: snapshot.digest) } ?? own.appending("snapshot")
        while !isFree(place, for: snapshot.digest) { place = FilePath(place.text + "_") }
        files[place.text] = snapshot.digest
        var folder = place.folder
        while !folder.isEmpty {
            folders.insert(folder)
            folder = FilePath(folder).folder
        }
        return place
    }

    private func isFree(_ place: FilePath, for digest: String) -> Bool {
        if let there = files[place.text] { return there == digest }
        var folder = place.folder
        while !folder.isEmpty {
            if files[folder] != nil { return false }
            folder = FilePath(folder).folder
        }
        return !folders.contains(place.text)
    }
}
