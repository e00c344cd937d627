/// A text folded for fuzzy comparison: letters and digits in lower case, one space between words and at either end.
struct FoldedText {
    private let bytes: [UInt8]

    /// Folds a text. Letters beyond ASCII keep their bytes.
    init(_ text: String) {
        var text = text
        var out: [UInt8] = [0x20]
        text.withUTF8 { source in
            out.reserveCapacity(source.count + 2)
            for byte in source {
                if byte >= 0x80 || byte >= 0x30 && byte <= 0x39 || byte >= 0x61 && byte <= 0x7A {
                    out.append(byte)
                } else if byte >= 0x41 && byte <= 0x5A {
                    out.append(byte | 0x20)
                } else if out[out.count - 1] != 0x20 {
                    out.append(0x20)
                }
            }
        }
        if out[out.count - 1] != 0x20 { out.append(0x20) }
        bytes = out
    }

    /// Each run of three bytes, spaces included, in order.
    var runs: [UInt32] {
        guard bytes.count >= 3 else { return [] }
        var runs: [UInt32] = []
        runs.reserveCapacity(bytes.count - 2)
        var run = UInt32(bytes[0]) << 8 | UInt32(bytes[1])
        for index in 2..<bytes.count {
            run = (run << 8 | UInt32(bytes[index])) & 0xFF_FFFF
            runs.append(run)
        }
        return runs
    }

    /// Calls with a hash of each word's beginning, the same for most inflections of a word.
    func eachWord(_ body: (UInt32) -> Void) {
        var start = 0
        for index in bytes.indices where bytes[index] == 0x20 {
            if index > start { body(Self.stemHash(bytes[start..<index])) }
            start = index + 1
        }
    }

    /// FNV-1a of a word's beginning: at most five letters, and no plural "s".
    static func stemHash(_ word: ArraySlice<UInt8>) -> UInt32 {
        var stem = word
        if stem.count > 5 {
            stem = stem.prefix(5)
        } else if stem.count > 3, stem.last == UInt8(ascii: "s") {
            stem = stem.dropLast()
        }
        return stem.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }
}
