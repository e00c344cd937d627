import Glibc

/// Reads whole documents for commands that take FILE arguments.
enum DocumentFiles {
    /// Why a document was not read: one sentence.
    struct Failure: Error {
        /// Its name in Documentation/errors.md.
        let name: String
        let message: String
        /// What to do about it.
        let remedy: String
    }

    /// No document of markup is larger; reading stops there.
    static let largest = 64 << 20

    /// The bytes of a file, or of standard input for `-`.
    static func read(_ path: String) throws(Failure) -> [UInt8] {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw Failure(name: FileFailure.name, message: "\(path): \(FileFailure.sentence)", remedy: FileFailure.remedy)
        }
        defer { if path != "-" { close(descriptor) } }
        var bytes: [UInt8] = []
        var room = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &room, room.count)
            if count < 0, errno == EINTR { continue }
            if count < 0 {
                throw Failure(name: FileFailure.name, message: "\(path): \(FileFailure.sentence)", remedy: FileFailure.remedy)
            }
            if count == 0 { return bytes }
            bytes += room[..<count]
            if bytes.count > largest {
                throw Failure(
                    name: "file/too-large", message: "\(path): the document is larger than \(largest >> 20) MB",
                    remedy: "split it, or give the part that holds the markup")
            }
        }
    }
}
