internal import CNettle

/// A SHA-256 digest (FIPS 180-4), computed by nettle.
public struct SHA256Digest: Hashable, Sendable, CustomStringConvertible {
    /// The 32 bytes.
    public let bytes: [UInt8]

    /// The digest that comes before the first of a chain: 32 zero bytes.
    public static let none = SHA256Digest(zeros: ())

    private init(zeros: Void) {
        bytes = [UInt8](repeating: 0, count: 32)
    }

    /// Takes 32 bytes; nil for any other number.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// Reads 64 hexadecimal digits in any case; nil for anything else.
    public init?(hexadecimal text: some StringProtocol) {
        let digits = text.compactMap(\.hexDigitValue)
        guard text.utf8.count == 64, digits.count == 64 else { return nil }
        bytes = (0..<32).map { UInt8(digits[2 * $0] << 4 | digits[2 * $0 + 1]) }
    }

    /// The digest of bytes.
    public init(of content: [UInt8]) {
        var digester = SHA256Digester()
        digester.update(content)
        self = digester.digest()
    }

    fileprivate init(finishing state: inout sha256_ctx) {
        var out = [UInt8](repeating: 0, count: 32)
        nettle_sha256_digest(&state, 32, &out)
        bytes = out
    }

    /// 64 lower-case hexadecimal digits.
    public var description: String {
        let digits = Array("0123456789abcdef".utf8)
        var out: [UInt8] = []
        out.reserveCapacity(64)
        for byte in bytes {
            out.append(digits[Int(byte >> 4)])
            out.append(digits[Int(byte & 15)])
        }
        return String(decoding: out, as: UTF8.self)
    }
}

/// Computes a digest of content that comes in parts.
public struct SHA256Digester: Sendable {
    private var state = sha256_ctx()

    /// Begins a digest.
    public init() {
        nettle_sha256_init(&state)
    }

    /// Adds bytes.
    public mutating func update(_ content: [UInt8]) {
        nettle_sha256_update(&state, content.count, content)
    }

    /// Adds a whole number as eight bytes, most significant first.
    public mutating func update(_ number: Int) {
        var bytes = [UInt8](repeating: 0, count: 8)
        let bits = UInt64(bitPattern: Int64(number))
        for index in 0..<8 { bytes[index] = UInt8(truncatingIfNeeded: bits >> UInt64(56 - 8 * index)) }
        update(bytes)
    }

    /// Adds a text with its length before it, so that two texts never run into each other.
    public mutating func update(_ text: String) {
        let bytes = Array(text.utf8)
        update(bytes.count)
        update(bytes)
    }

    /// The digest of all that was added.
    public func digest() -> SHA256Digest {
        var copy = state
        return SHA256Digest(finishing: &copy)
    }
}
