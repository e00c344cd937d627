/// The spelling of a word while it is read: folded, lower-case, composed, hashed.
struct WordSpelling {
    private var hash = SpellingHash()
    private var stemHash = SpellingHash()
    private var letters = 0
    private var uppers = 0
    private var startsUpper = false
    private var pending: [UInt32] = []
    private var isDecomposed = false
    /// All scalars, kept only once a word is known to hold combining accents.
    private var scalars: [UInt32] = []

    /// How many letters make the stem: enough to tell words apart, few enough for "council" and "councillors"; a plural's "s"
    /// is left out.
    static func stemLength(of length: Int, last: UInt32) -> Int {
        length > 5 ? 5 : length >= 4 && last == 0x73 ? length - 1 : length
    }

    mutating func add(ascii byte: UInt8) {
        let isUpper = byte >= 0x41 && byte <= 0x5A
        note(isUpper: isUpper)
        put(UInt32(isUpper ? byte | 0x20 : byte))
    }

    /// Adds a scalar beyond ASCII; false when it ends the word.
    mutating func add(_ scalar: UInt32) -> Bool {
        switch Typography.classify(scalar) {
        case .invisible: return true
        case .combining:
            isDecomposed = true
            scalars.append(scalar)
            return true
        case .ligature:
            Typography.letters(ofLigature: scalar).withUTF8Buffer { for letter in $0 { add(ascii: letter) } }
            return true
        case .ordinary where Typography.isWordPart(scalar) && !Typography.isIdeographic(scalar):
            let lower = Self.lower(scalar)
            note(isUpper: lower != scalar)
            put(lower)
            return true
        default: return false
        }
    }

    mutating func addApostrophe() { put(0x27) }

    private mutating func note(isUpper: Bool) {
        if isUpper {
            uppers += 1
            if letters == 0 { startsUpper = true }
        }
        letters += 1
    }

    private mutating func put(_ scalar: UInt32) {
        scalars.append(scalar)
    }

    /// How the word is capitalised.
    var shape: TextToken.Shape {
        if uppers == 0 { return .lower }
        if uppers == 1, startsUpper { return .capitalised }
        return uppers == letters ? .upper : .mixed
    }

    /// The hashes of the word and of its stem.
    mutating func finish() -> (word: UInt64, stem: UInt64) {
        if isDecomposed { scalars = Self.composed(scalars) }
        for scalar in scalars { Self.add(scalar, to: &hash) }
        for scalar in scalars.prefix(Self.stemLength(of: scalars.count, last: scalars.last ?? 0)) {
            Self.add(scalar, to: &stemHash)
        }
        return (hash.value, stemHash.value)
    }

    private static func add(_ scalar: UInt32, to hash: inout SpellingHash) {
        if scalar < 0x80 {
            hash.add(UInt8(scalar))
        } else if let value = Unicode.Scalar(scalar) {
            for byte in UTF8.encode(value) ?? UTF8.encodedReplacementCharacter { hash.add(byte) }
        }
    }

    /// The word with each letter and its accents as one scalar where there is one.
    private static func composed(_ scalars: [UInt32]) -> [UInt32] {
        var out: [UInt32] = []
        var index = 0
        while index < scalars.count {
            var end = index + 1
            while end < scalars.count, Typography.classify(scalars[end]) == .combining { end += 1 }
            let cluster = Array(scalars[index..<end])
            if cluster.count > 1, let one = Composition.compose(cluster) {
                out.append(lower(one))
            } else {
                out += cluster
            }
            index = end
        }
        return out
    }

    static func lower(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xC0...0xD6, 0xD8...0xDE: return scalar + 0x20
        case 0xDF...0xFF: return scalar
        case 0x0410...0x042F: return scalar + 0x20
        case 0x0430...0x044F: return scalar
        default:
            guard let value = Unicode.Scalar(scalar) else { return scalar }
            let mapping = value.properties.lowercaseMapping.unicodeScalars
            return mapping.count == 1 ? mapping.first?.value ?? scalar : scalar
        }
    }
}
