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
    /// For a word that matches begin with, the words of which one must come next; ``opening`` ends one that is only how it
    /// begins. A word that is not here may be followed by anything.
    var follows: [String: Set<String>] = [:]

    /// Ends a word in ``follows`` that more letters may follow.
    static let opening: Character = "\u{2}"

    /// Whether the pattern must run on every sentence, for nothing could be derived.
    public var isAlways: Bool { words.isEmpty && prefixes.isEmpty && bytes.isEmpty }

    static let always = Trigger()

    /// An estimate of how many sentences of a hundred wake it.
    var cost: Double {
        if isAlways { return .infinity }
        var sum = words.reduce(0.0) { $0 + Self.commonness($1) * shareFollowed($1) }
        sum += prefixes.reduce(0.0) { $0 + 3 * Self.commonness($1) }
        return sum + bytes.reduce(0.0) { $0 + Self.cost(ofByte: $1) }
    }

    /// An estimate of how often one of the words that must come next does.
    private func shareFollowed(_ word: String) -> Double {
        guard let next = follows[word] else { return 1 }
        return min(1, next.reduce(0.0) { $0 + ($1.last == Self.opening ? 3 : 1) * Self.commonness($1) } / 100)
    }

    static func cost(ofByte byte: UInt8) -> Double { byte == 0x30 || byte == UInt8(ascii: ",") ? 50 : 20 }

    static func commonness(_ word: String) -> Double {
        if word.utf8.count == 1 { return 50 }
        if veryCommon.contains(word) { return 50 }
        if common.contains(word) { return 8 }
        return word.utf8.count < 4 ? 1 : 0.4
    }

    /// English words that stand in every other sentence, and those that stand in every tenth or so.
    private static let veryCommon = Set("the of and to in a".split(separator: " ").map(String.init))
    private static let common = Set(
        """
        is that for it as was with be by on not he his but at are this have from or had an they which you were all we one her she
        there their been has when who will more if no out so said what up its about than into them can only other time new some
        could these two may first then do any my now over such our me most after also many before must through years where your
        should because last people just mr would year
        """.split { $0 == " " || $0 == "\n" }.map(String.init))

    /// Fires when either does; an always-firing trigger swallows the other.
    mutating func formUnion(_ other: Trigger) {
        guard !isAlways, !other.isAlways else { return self = .always }
        for word in other.words { insert(word, followedBy: other.follows[word]) }
        prefixes.formUnion(other.prefixes)
        bytes.formUnion(other.bytes)
    }

    /// Adds a word, and the words of which one must come next; nil when anything may.
    mutating func insert(_ word: String, followedBy next: Set<String>?) {
        if words.insert(word).inserted {
            follows[word] = next
        } else if let known = follows[word] {
            follows[word] = next.map { known.union($0) }
        }
    }

    /// Fires when either does.
    func union(_ other: Trigger) -> Trigger {
        var union = self
        union.formUnion(other)
        return union
    }

    init(words: Set<String> = [], prefixes: Set<String> = [], bytes: Set<UInt8> = []) {
        self.words = words
        self.prefixes = prefixes
        self.bytes = bytes
    }
}
