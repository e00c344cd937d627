/// Values by short strings of bytes: signs, symbols and codes.
///
/// Nearly all keys have up to seven bytes, which are looked up as one word, without an array for them.
struct SymbolTable<Value: Sendable>: Sendable {
    private var short: [UInt64: Value] = [:]
    private var long: [[UInt8]: Value] = [:]
    /// For each first byte, a bit for each length that a key with it has; the highest for all longer ones.
    private var lengths = [UInt8](repeating: 0, count: 256)

    subscript(key: some Collection<UInt8>) -> Value? {
        get {
            guard let first = key.first, lengths[Int(first)] & Self.bit(key.count) != 0 else { return nil }
            return key.count <= 7 ? short[Self.packed(key)] : long[Array(key)]
        }
        set {
            guard let first = key.first else { return }
            lengths[Int(first)] |= Self.bit(key.count)
            if key.count <= 7 { short[Self.packed(key)] = newValue } else { long[Array(key)] = newValue }
        }
    }

    func contains(_ key: some Collection<UInt8>) -> Bool { self[key] != nil }

    private static func bit(_ length: Int) -> UInt8 { 1 << UInt8(min(length, 8) - 1) }

    private static func packed(_ key: some Collection<UInt8>) -> UInt64 {
        key.reduce(UInt64(key.count)) { $0 << 8 | UInt64($1) }
    }
}
