/// Changed copies of files, the same ones in every run.
struct Mutator {
    private var state: UInt64
    private let files: [[UInt8]]

    /// What breaks parsers: ends of ranges, halves of characters, brackets that never close, letters that steer.
    private static let sharp: [[UInt8]] =
        [
            [0], [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0x0D], [0x0D, 0x0A], Array("\u{202E}".utf8),
            Array("e\u{301}\u{317}".utf8), Array("9223372036854775808".utf8), Array("-1e999".utf8),
            Array("\\u0000\\ud800".utf8),
        ]
        + ["{", "[", "\"", "'", "&", "<", "<!--", "---\n", ": ", "- ", "|", "%", "=?", "=", "(?", "{{", "\n\n", "1.2.3"].map {
            Array($0.utf8)
        }

    init(seed: UInt64, files: [[UInt8]]) {
        state = seed
        self.files = files
    }

    /// The next copy, with one to six changes.
    mutating func next() -> [UInt8] {
        var bytes = files.isEmpty ? [] : files[below(files.count)]
        for _ in 0...below(6) { change(&bytes) }
        return Array(bytes.prefix(1 << 14))
    }

    private mutating func change(_ bytes: inout [UInt8]) {
        let place = below(bytes.count + 1)
        switch below(7) {
        case 0: bytes.insert(contentsOf: Self.sharp[below(Self.sharp.count)], at: place)
        case 1 where place < bytes.count: bytes[place] ^= 1 << UInt8(below(8))
        case 2 where place < bytes.count: bytes[place] = UInt8(below(256))
        case 3: bytes.removeSubrange(place..<min(bytes.count, place + below(40)))
        case 4:
            let piece = Array(bytes[place..<min(bytes.count, place + below(60))])
            for _ in 0...below(20) { bytes.insert(contentsOf: piece, at: place) }
        case 5:
            let other = files.isEmpty ? [] : files[below(files.count)]
            let start = below(other.count + 1)
            bytes.insert(contentsOf: other[start..<min(other.count, start + below(200))], at: place)
        default: bytes.removeSubrange(place...)
        }
    }

    /// A number from 0 up to, not including, a bound; SplitMix64.
    private mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
    }
}
