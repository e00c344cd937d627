internal import ClaimModel
internal import Glibc

/// A file that lies in a watched folder.
public struct WatchedFile: Hashable, Sendable {
    /// The path, the folder's included.
    public let path: String
    /// The size in bytes.
    public let size: Int
    /// When it was last written, in nanoseconds since 1970.
    public let modified: Int
}

/// Tells which files of a folder are new or were written again, with the system's own notice (inotify).
///
/// ```swift
/// let watcher = try FolderWatcher(folder: "drafts")
/// for file in watcher.once() { take(file) }            // what is there already, oldest first
/// while let files = watcher.next(seconds: 60) { … }    // then what arrives
/// ```
///
/// Only regular files count, and none that is hidden or still being written under another name (`~`, `.tmp`, `.part`, `.swp`,
/// `.crdownload`). Folders inside the folder are not watched.
public final class FolderWatcher {
    /// The folder that is watched.
    public let folder: String

    private let descriptor: CInt
    private let events: UInt32
    /// What was reported last, so that one save that makes several notices is told once.
    private var told: [String: WatchedFile] = [:]

    /// How long a file must rest before it is told, in milliseconds: editors write more than once.
    private static let rest: CInt = 80

    /// Begins to watch; what arrives from now on is not missed.
    ///
    /// - Throws: ``IntakeError`` when there is no such folder or it can't be read.
    public init(folder: String) throws(IntakeError) {
        self.folder = folder
        events =
            UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF) | UInt32(IN_ONLYDIR)
        descriptor = inotify_init1(CInt(IN_NONBLOCK) | CInt(IN_CLOEXEC))
        guard descriptor >= 0 else { throw Self.unreadable(folder, errno) }
        guard inotify_add_watch(descriptor, folder, events) >= 0 else {
            let code = errno
            close(descriptor)
            throw Self.unreadable(folder, code)
        }
    }

    deinit { close(descriptor) }

    /// The files that lie in the folder and were not told since their last change, oldest first, ties by name.
    public func once() -> [WatchedFile] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var files: [WatchedFile] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            if let file = file(named: name), told[name] != file {
                told[name] = file
                files.append(file)
            }
        }
        return files.sorted { ($0.modified, $0.path) < ($1.modified, $1.path) }
    }

    /// Waits for files to arrive and gives those that did, oldest first; empty when the time is up or a signal came.
    ///
    /// - Parameter seconds: how long to wait; nil waits until a file arrives or a signal comes.
    /// - Returns: nil when the folder is gone, so that a loop ends.
    public func next(seconds: Double?) -> [WatchedFile]? {
        var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        let wait = seconds.map { CInt(clamping: Int(max(0, min($0, 2_000_000)) * 1000)) } ?? -1
        guard poll(&polled, 1, wait) > 0 else { return [] }
        var isGone = drain()
        // Wait until the writing rests, then look at the folder itself: notices only say that a look is due.
        while poll(&polled, 1, Self.rest) > 0 { isGone = drain() || isGone }
        return isGone ? nil : once()
    }

    /// Reads all notices; true when the folder itself went away.
    private func drain() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 1 << 14)
        var isGone = false
        while true {
            let got = read(descriptor, &buffer, buffer.count)
            guard got > 0 else { return isGone }
            var offset = 0
            while offset + MemoryLayout<inotify_event>.size <= got {
                let event = buffer.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: inotify_event.self) }
                if event.mask & (UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF) | UInt32(IN_IGNORED)) != 0 { isGone = true }
                offset += MemoryLayout<inotify_event>.size + Int(event.len)
            }
        }
    }

    private func file(named name: String) -> WatchedFile? {
        guard !Self.isPassing(name) else { return nil }
        let path = FilePath(folder).appending(name).text
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        let modified = Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec)
        return WatchedFile(path: path, size: Int(status.st_size), modified: modified)
    }

    private static func isPassing(_ name: String) -> Bool {
        name.isEmpty || name.hasPrefix(".") || name.hasPrefix("#") || passing.contains { name.hasSuffix($0) }
    }

    private static let passing = [
        "~", ".tmp", ".temp", ".part", ".partial", ".swp", ".swx", ".crdownload", ".download", ".lock",
    ]

    private static func unreadable(_ folder: String, _ code: CInt) -> IntakeError {
        IntakeError(.unreadable, input: folder, subject: String(cString: strerror(code)))
    }
}
