/// A file's path, taken apart byte by byte as the system does.
///
/// For Swift's characters a slash and the combining mark after it are one letter that is no slash: `../` before such a mark
/// would pass for a name. Here a slash is a slash, and names come out byte for byte.
public struct FilePath: Hashable, Sendable {
    /// The path as it was given.
    public let text: String

    /// A path; nothing is asked of the file system.
    public init(_ text: String) { self.text = text }

    /// Whether it begins at the root.
    public var isAbsolute: Bool { text.utf8.first == Self.slash }

    /// Its parts, without empty ones: `a//b/` has two.
    public var parts: [String] { text.utf8.split(separator: Self.slash).map { String(decoding: $0, as: UTF8.self) } }

    /// The last part: `c.txt` of `a/b/c.txt`. The root has none, and gives itself.
    public var name: String { parts.last ?? text }

    /// What lies before the last part: `a/b` of `a/b/c.txt`; empty for a bare name, `/` for a name at the root.
    public var folder: String {
        var head = text.utf8[...]
        while head.count > 1, head.last == Self.slash { head.removeLast() }
        guard let cut = head.lastIndex(of: Self.slash) else { return "" }
        head = head[..<cut]
        while head.last == Self.slash { head.removeLast() }
        return head.isEmpty ? "/" : String(decoding: head, as: UTF8.self)
    }

    /// The ending of the name in lower case, without its dot; empty for `README` and `.profile`.
    public var ending: String {
        endingStart.map { String(decoding: name.utf8[$0...].dropFirst(), as: UTF8.self).lowercased() } ?? ""
    }

    /// The name without its ending.
    public var stem: String { endingStart.map { String(decoding: name.utf8[..<$0], as: UTF8.self) } ?? name }

    /// A part below this path.
    public func appending(_ part: String) -> FilePath {
        FilePath(text.isEmpty || text.utf8.last == Self.slash ? text + part : text + "/" + part)
    }

    /// The same path when it stays below the folder that it is counted from; nil when it is absolute, empty, holds a zero byte,
    /// or has a part `.` or `..`.
    public var staying: FilePath? {
        let parts = parts
        guard !isAbsolute, !parts.isEmpty, !text.utf8.contains(0), !parts.contains("."), !parts.contains("..") else {
            return nil
        }
        return FilePath(parts.joined(separator: "/"))
    }

    private static let slash = UInt8(ascii: "/")

    private var endingStart: String.Index? {
        let bytes = name.utf8
        guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot != bytes.startIndex else { return nil }
        return dot
    }
}
