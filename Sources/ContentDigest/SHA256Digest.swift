internal import CNettle

/// A SHA-256 digest (FIPS 180-4), computed by nettle.
public struct SHA256Digest: Hashable, Sendable, CustomStringConvertible {
    /// The 32 bytes as they lie in memory: a digest needs no memory of its own, of which a large journal has some millions.
    private var words: (UInt64, UInt64, UInt64, UInt64)

    /// The 32 bytes.
    public var bytes: [UInt8] { withUnsafeBytes(of: words) { Array($0) } }

    /// The digest that comes before the first of a chain: 32 zero bytes.
    public static let none = SHA256Digest()

    private init() {
        words = (0, 0, 0, 0)
    }

    /// Takes 32 bytes; nil for any other number.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 32 else { return nil }
        self.init()
        withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes) }
    }

    /// Reads 64 hexadecimal digits in any case; nil for anything else.
    public init?(hexadecimal text: some StringProtocol) {
        let digits = text.compactMap(\.hexDigitValue)
        guard text.utf8.count == 64, digits.count == 64 else { return nil }
        self.init(bytes: (0..<32).map { UInt8(digits[2 * $0] << 4 | digits[2 * $0 + 1]) })
    }

    /// The digest of bytes.
    public init(of content: [UInt8]) {
        var digester = SHA256Digester()
        digester.update(content)
        self = digester.digest()
    }

    fileprivate init(finishing state: inout sha256_ctx) {
        self.init()
        withUnsafeMutableBytes(of: &words) { raw in
            raw.withMemoryRebound(to: UInt8.self) { nettle_sha256_digest(&state, 32, $0.baseAddress) }
        }
    }

    /// Whether two digests are the same.
    public static func == (left: Self, right: Self) -> Bool { left.words == right.words }

    /// Hashes the first bytes, which are as random as all of them.
    public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }

    fileprivate func withBytes(_ body: (UnsafeRawBufferPointer) -> Void) { withUnsafeBytes(of: words, body) }

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

    private mutating func update(_ content: UnsafeRawBufferPointer) {
        content.withMemoryRebound(to: UInt8.self) { nettle_sha256_update(&state, $0.count, $0.baseAddress) }
    }

    /// Adds a whole number as eight bytes, most significant first.
    public mutating func update(_ number: Int) {
        withUnsafeBytes(of: Int64(number).bigEndian) { update($0) }
    }

    /// Adds the bytes of a digest.
    public mutating func update(_ digest: SHA256Digest) {
        digest.withBytes { update($0) }
    }

    /// Adds a text with its length before it, so that two texts never run into each other.
    public mutating func update(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            update(bytes.count)
            update(UnsafeRawBufferPointer(bytes))
        }
    }

    /// The digest of all that was added.
    public func digest() -> SHA256Digest {
        var copy = state
        return SHA256Digest(finishing: &copy)
    }
}
