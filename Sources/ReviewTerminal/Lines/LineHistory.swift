internal import Glibc

/// The lines typed before, kept in a file that only its owner can read, one a line, oldest first.
///
/// A line is written when it is entered, so that nothing is lost when the terminal is closed. A line that begins with a blank
/// is not kept.
public struct LineHistory: Sendable {
    /// How many lines are read back.
    public static let limit = 2_000

    /// Where the file is; nil keeps nothing.
    public let path: String?
    /// The lines, oldest first.
    public private(set) var lines: [String] = []

    /// Reads the file if there is one. A file that can't be read is no error: there is just nothing to go back to.
    public init(path: String?) {
        self.path = path
        guard let path, let bytes = Self.contents(of: path) else { return }
        let all = bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        lines = all.suffix(Self.limit)
        if all.count > 2 * Self.limit { rewrite() }
    }

    /// The file under `$XDG_STATE_HOME`, or `~/.local/state` where that is not set; nil without a home.
    public static func usualPath(program: String, environment: [String: String]) -> String? {
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return state + "/" + program + "/history" }
        guard let home = environment["HOME"], !home.isEmpty else { return nil }
        return home + "/.local/state/" + program + "/history"
    }

    /// Adds a line unless it is empty, begins with a blank or repeats the last one. Returns whether it was added.
    @discardableResult
    public mutating func add(_ typed: String) -> Bool {
        var line = typed
        while line.last?.isWhitespace == true { line.removeLast() }
        guard let first = line.first, !first.isWhitespace, line != lines.last, !line.contains("\n") else { return false }
        lines.append(line)
        if let path { Self.write(line + "\n", to: path, flags: O_WRONLY | O_CREAT | O_APPEND) }
        return true
    }

    private func rewrite() {
        guard let path else { return }
        let fresh = path + ".new"
        if Self.write(lines.map { $0 + "\n" }.joined(), to: fresh, flags: O_WRONLY | O_CREAT | O_TRUNC) { rename(fresh, path) }
    }

    private static func contents(of path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = read(descriptor, &chunk, chunk.count), count > 0 { bytes += chunk[..<count] }
        return bytes
    }

    @discardableResult
    private static func write(_ text: String, to path: String, flags: Int32) -> Bool {
        makeFolder(of: path)
        let descriptor = open(path, flags | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        fchmod(descriptor, 0o600)
        let bytes = Array(text.utf8)
        return Glibc.write(descriptor, bytes, bytes.count) == bytes.count
    }

    private static func makeFolder(of path: String) {
        var folder = ""
        for part in path.split(separator: "/").dropLast() {
            folder += "/" + part
            mkdir(folder, 0o700)
        }
    }
}
