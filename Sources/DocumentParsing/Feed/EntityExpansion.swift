/// Writes out the named characters of HTML, which XML does not know.
enum EntityExpansion {
    /// The same bytes with `&eacute;` and its like as characters; XML's own five stay as they are, and so does what is unknown.
    static func writtenOut(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var known: [String: [UInt8]] = [:]
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "&"), let name = name(in: bytes, after: index) {
                let written = known[name] ?? character(named: name)
                known[name] = written
                result.append(contentsOf: written)
                index += name.utf8.count + 2
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    private static func name(in bytes: [UInt8], after ampersand: Int) -> String? {
        let rest = bytes[(ampersand + 1)...].prefix(33)
        guard let end = rest.firstIndex(of: UInt8(ascii: ";")), end > ampersand + 1 else { return nil }
        let name = bytes[(ampersand + 1)..<end]
        guard name.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }) else { return nil }
        return String(decoding: name, as: UTF8.self)
    }

    private static func character(named name: String) -> [UInt8] {
        let whole = "&\(name);"
        if ["amp", "lt", "gt", "quot", "apos"].contains(name) { return Array(whole.utf8) }
        guard let tree = try? PageTree(parsing: Array(whole.utf8)),
            let text = tree.nodes.first(where: { $0.tag.isEmpty })?.text,
            text != Array(whole.utf8)
        else { return Array("&amp;\(name);".utf8) }
        return text
    }
}
