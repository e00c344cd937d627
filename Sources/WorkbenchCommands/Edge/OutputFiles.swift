import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// Files that commands write.
enum OutputFiles {
    /// Writes a file that the user named: beside its place first, so that a full disk leaves no half of one. Behind a link the file it leads
    /// to is replaced, not the link; a device or a pipe (`/dev/stdout`, `>(…)`) is written into, never replaced.
    static func write(_ data: Data, to path: String) throws(UserError) {
        var state = stat()
        let isThere = stat(path, &state) == 0
        guard isThere, state.st_mode & S_IFMT != S_IFREG, state.st_mode & S_IFMT != S_IFDIR else {
            return try replace(isThere ? URL(filePath: path).resolvingSymlinksInPath().path : path, with: data, calledBy: path)
        }
        try pour(data, into: path)
    }

    /// Writes a file of a name that we chose: whatever stands in its place is replaced, and no link followed.
    static func replace(_ path: String, with data: Data, calledBy name: String? = nil) throws(UserError) {
        do {
            try data.write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw unwritable(name ?? path)
        }
    }

    private static func pour(_ data: Data, into path: String) throws(UserError) {
        let stream = open(path, O_WRONLY | O_CLOEXEC)
        guard stream >= 0 else { throw unwritable(path) }
        defer { close(stream) }
        var rest = data[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(stream, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw unwritable(path) }
            rest = rest.dropFirst(count)
        }
    }

    private static func unwritable(_ path: String) -> UserError {
        UserError(
            "output/not-written", status: .findings, place: path, message: "the file can't be written",
            remedy: "choose a folder that you may write to, with room for it")
    }
}
