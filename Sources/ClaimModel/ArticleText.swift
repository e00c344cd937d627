/// A half-open range of UTF-8 byte offsets into an ``ArticleText``.
public typealias ByteRange = Range<Int>

/// The text of one revision: valid UTF-8, line ends as LF, no byte order mark.
///
/// All ranges inside Assay are byte offsets into this text. Code points, which the edges speak, come from ``OffsetMap``.
public struct ArticleText: Hashable, Sendable {
    /// The text as UTF-8.
    public let bytes: [UInt8]

    /// Takes bytes that are known to be valid, normalised UTF-8.
    ///
    /// - Parameter bytes: valid UTF-8; anything else is repaired with U+FFFD.
    public init(utf8 bytes: [UInt8]) {
        if String(validating: bytes, as: UTF8.self) != nil {
            self.bytes = bytes
        } else {
            self.bytes = Array(String(decoding: bytes, as: UTF8.self).utf8)
        }
    }

    /// Takes bytes that the caller has already checked to be valid UTF-8.
    public init(uncheckedUTF8 bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Takes a string as it is; nothing is normalised.
    public init(_ string: String) {
        bytes = Array(string.utf8)
    }

    /// The length in UTF-8 bytes.
    public var count: Int { bytes.count }

    /// The whole text.
    public var range: ByteRange { 0..<bytes.count }

    /// The words in a range, which is clamped to the text.
    public func string(in range: ByteRange) -> String {
        let clamped = range.clamped(to: 0..<bytes.count)
        return String(decoding: bytes[clamped], as: UTF8.self)
    }

    /// The whole text as a string.
    public var string: String { String(decoding: bytes, as: UTF8.self) }
}
