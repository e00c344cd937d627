/// A sentence of a rule pack with its marks read: `[[` and `]]` around the words the rule should find.
public struct RuleExample: Hashable, Sendable {
    /// The sentence without marks.
    public let text: String
    /// The marked stretches, in bytes of ``text``; empty when nothing is marked.
    public let spans: [Range<Int>]

    /// Reads the marks.
    public init(_ marked: String) {
        var bytes: [UInt8] = []
        var spans: [Range<Int>] = []
        var start: Int?
        var rest = Array(marked.utf8)[...]
        while let byte = rest.first {
            if rest.starts(with: [0x5B, 0x5B]), start == nil {
                start = bytes.count
                rest = rest.dropFirst(2)
            } else if rest.starts(with: [0x5D, 0x5D]), let open = start {
                spans.append(open..<bytes.count)
                start = nil
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
                rest = rest.dropFirst()
            }
        }
        text = String(decoding: bytes, as: UTF8.self)
        self.spans = spans
    }
}
