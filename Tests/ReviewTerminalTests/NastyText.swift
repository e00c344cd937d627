/// Texts put together at random, but the same in each run, from what gives screens trouble.
struct NastyText: Sequence, IteratorProtocol {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var left: Int

    init(count: Int) { left = count }

    mutating func next() -> String? {
        guard left > 0 else { return nil }
        left -= 1
        return (0..<number(below: 30)).map { _ in Self.pieces[number(below: Self.pieces.count)] }.joined()
    }

    private mutating func number(below limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }

    private static let pieces = [
        "a", "bridge ", " ", "-", "\n", "\r\n", "\t", "\u{1B}[2J", "\u{1B}]0;x\u{7}", "\u{9B}31m", "\u{7F}", "\0", "\u{202E}",
        "\u{2066}",
        "\u{200B}", "\u{200D}", "\u{200C}", "\u{FEFF}", "\u{AD}", "\u{301}", "\u{20E3}", "\u{FE0F}", "\u{E0041}", "\u{E0100}",
        "\u{3164}",
        "\u{2028}", "\u{FFFE}", "\u{E000}", "é", "漢字", "。", "「", "한국", "\u{1112}\u{1161}\u{11AB}", "می\u{200C}روم", "क्षि", "👩‍👩‍👧‍👦",
        "🇨🇭",
        "🇨", "1️⃣", "👍🏽", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "❤️", "Z̸̡̢̛̮̱͓̲̠̳͔̎͆", "ﷺ", "…",
    ]
}
