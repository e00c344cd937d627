/// What a sentence must hold before a pattern can match in it.
///
/// Worked out from the pattern itself by ``TriggerDerivation``; any one of the words, prefixes or bytes will do.
public struct Trigger: Hashable, Sendable {
    /// Whole words in lower case: maximal runs of ASCII letters, digits and underscores.
    public var words: Set<String> = []
    /// Beginnings of words, in lower case, of at least three bytes.
    public var prefixes: Set<String> = []
    /// Bytes that are no letters; any digit is written `0`.
    public var bytes: Set<UInt8> = []
    /// Whether the pattern must run on every sentence, for nothing could be derived.
    public var isAlways: Bool { words.isEmpty && prefixes.isEmpty && bytes.isEmpty }

    static let always = Trigger()

    /// An estimate of how often the trigger fires: short words are common, a digit is in every other sentence.
    var cost: Double {
        if isAlways { return .infinity }
        var sum = words.reduce(0.0) { $0 + Self.commonness($1.utf8.count) }
        sum += prefixes.reduce(0.0) { $0 + 6 * Self.commonness($1.utf8.count) }
        return sum + bytes.reduce(0.0) { $0 + ($1 == 0x30 ? 50 : 20) }
    }

    private static func commonness(_ length: Int) -> Double {
        let table: [Double] = [100, 60, 40, 12, 4, 2, 1, 0.7, 0.5]
        return table[min(length, table.count - 1)]
    }

    /// Fires when either does.
    func union(_ other: Trigger) -> Trigger {
        if isAlways || other.isAlways { return .always }
        return Trigger(
            words: words.union(other.words), prefixes: prefixes.union(other.prefixes), bytes: bytes.union(other.bytes))
    }

    init(words: Set<String> = [], prefixes: Set<String> = [], bytes: Set<UInt8> = []) {
        self.words = words
        self.prefixes = prefixes
        self.bytes = bytes
    }
}
