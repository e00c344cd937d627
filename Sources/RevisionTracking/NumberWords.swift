import ClaimModel
import TextAnchoring

/// Reads numbers in digits and words to their plain decimal value.
enum NumberWords {
    /// The number at a token: how many tokens it takes, and its value as text; nil when none begins there.
    ///
    /// A lone "one" is no number: it is as often a pronoun. Times, versions and ordinals keep their spelling.
    static func read(_ text: TokenText, at start: Int, in range: Range<Int>) -> (length: Int, value: String)? {
        let token = text.tokens[start]
        if token.kind == .number { return digits(text, at: start, in: range) }
        guard token.kind == .word else { return nil }
        return words(text.tokens, at: start, in: range)
    }

    private static func digits(_ text: TokenText, at start: Int, in range: Range<Int>) -> (length: Int, value: String)? {
        let spelling = text.text.bytes[text.tokens[start].range].filter { $0 < 0x80 && $0 != 0x20 && $0 != 0x27 }
        let commas = spelling.filter { $0 != 0x2C }
        guard let number = ExactNumber(decimal: commas), !isDecimalComma(spelling) else {
            return (1, String(decoding: spelling, as: UTF8.self))
        }
        var value = number
        var end = start + 1
        if end < range.upperBound, let power = abbreviatedScale(text.tokens, at: end) {
            value = value.scaled(byPowerOfTen: power)
            end += 1
        }
        while end < range.upperBound, case .scale(let power) = Lexicon.meaning(of: text.tokens[end].word) {
            value = value.scaled(byPowerOfTen: power)
            end += 1
        }
        return (end - start, (text.hasSign(start) ? value.negated : value).description)
    }

    /// "€240m", "$8bn": letters right after a sum of money.
    private static func abbreviatedScale(_ tokens: [TextToken], at index: Int) -> Int? {
        guard index >= 2, tokens[index].gap == .none, tokens[index - 2].kind == .symbol else { return nil }
        return scales[tokens[index].word]
    }

    private static let scales = [
        SpellingHash.of("k"): 3, SpellingHash.of("m"): 6, SpellingHash.of("mn"): 6, SpellingHash.of("bn"): 9,
        SpellingHash.of("b"): 9,
        SpellingHash.of("tn"): 12,
    ]

    /// "3,5": a comma not followed by three digits is a decimal sign or a list; its spelling is kept.
    private static func isDecimalComma(_ spelling: [UInt8]) -> Bool {
        guard let comma = spelling.lastIndex(of: 0x2C) else { return false }
        let tail = spelling[(comma + 1)...].prefix { $0 != 0x2E }
        return tail.count != 3
    }

    private static func words(_ tokens: [TextToken], at start: Int, in range: Range<Int>) -> (length: Int, value: String)? {
        var total = ExactNumber.zero
        var group: Int?
        var index = start
        var end = start
        loop: while index < range.upperBound {
            switch Lexicon.meaning(of: tokens[index].word) {
            case .number(let value):
                if let known = group {
                    guard known % 100 == 0 || known % 10 == 0 && known % 100 >= 20 && value < 10 && value > 0 else {
                        break loop
                    }
                    group = known + value
                } else {
                    group = value
                }
            case .scale(2):
                guard let known = group, known < 100 else { break loop }
                group = known * 100
            case .scale(let power):
                guard let known = group else { break loop }
                total = total + ExactNumber(known).scaled(byPowerOfTen: power)
                group = nil
            default:
                // "and" and hyphens join the parts of one number.
                let joins =
                    index > start && (tokens[index].word == and || tokens[index].kind == .dash && tokens[index].gap == .none)
                guard joins, index + 1 < range.upperBound, group.map({ $0 >= 20 }) ?? true, isNumber(tokens[index + 1]) else {
                    break loop
                }
                index += 1
                continue
            }
            index += 1
            end = index
        }
        guard end > start else { return nil }
        if end == start + 1, group == 1 { return nil }
        return (end - start, (total + ExactNumber(group ?? 0)).description)
    }

    private static let and = SpellingHash.of("and")

    private static func isNumber(_ token: TextToken) -> Bool {
        switch Lexicon.meaning(of: token.word) {
        case .number, .scale: true
        default: false
        }
    }
}
