import ArgumentParser
import Glibc

/// Why the last file operation failed, in the words that the rest of the program uses.
enum FileFailure {
    /// The error's name in Documentation/errors.md.
    static var name: String {
        switch errno {
        case ENOENT: "file/no-such-file"
        case EISDIR: "file/is-a-folder"
        default: "file/unreadable"
        }
    }

    /// One sentence.
    static var sentence: String {
        switch errno {
        case ENOENT: "there is no such file"
        case EISDIR: "this is a folder, not a file"
        case EBADF: "standard input is closed"
        default: "the file can't be read: \(String(cString: strerror(errno)))"
        }
    }

    /// What to do about it.
    static var remedy: String {
        switch errno {
        case ENOENT: "check the spelling"
        case EISDIR: "name a file in it"
        case EBADF: "give a file, or send one: < FILE"
        default: "check its permissions"
        }
    }
}

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
            FilterMessages.error("file/not-utf-8", "\(path): the file is not UTF-8")
            FilterMessages.remedy("convert it, for example: iconv -f windows-1252 -t utf-8")
            throw ExitCode(2)
        }
        return text
    }

    private static func failure(_ path: String) -> ExitCode {
        FilterMessages.error(FileFailure.name, "\(path): \(FileFailure.sentence)")
        FilterMessages.remedy(FileFailure.remedy)
        return ExitCode(2)
    }
}
