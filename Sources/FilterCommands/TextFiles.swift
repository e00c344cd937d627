import ArgumentParser
import Glibc

/// Reads whole files for the stateless commands.
enum TextFiles {
    /// The bytes of a file; `-` is standard input.
    ///
    /// - Throws: `ExitCode(2)` after saying why.
    static func bytes(_ path: String) throws -> [UInt8] {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        defer { if path != "-" { close(descriptor) } }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure(path) }
            if count == 0 { return bytes }
            bytes.append(contentsOf: chunk[..<count])
        }
    }

    /// The text of a file that must be UTF-8.
    ///
    /// - Throws: `ExitCode(2)` after saying why.
    static func read(_ path: String) throws -> String {
        guard let text = String(validating: try bytes(path), as: UTF8.self) else {
            FilterMessages.error("\(path): the file is not UTF-8")
            throw ExitCode(2)
        }
        return text
    }

    private static func failure(_ path: String) -> ExitCode {
        FilterMessages.error("\(path): \(String(cString: strerror(errno)))")
        return ExitCode(2)
    }
}
