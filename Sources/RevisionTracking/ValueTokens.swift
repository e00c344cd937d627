import ClaimModel
import TextAnchoring

/// One value in a claim: a number, bound, unit, date, name, denial or direction.
struct ClaimValue: Hashable {
    /// What kind of value.
    enum Kind: UInt8, Hashable {
        case number, bound, unit, date, name, negation, direction, hedge, restriction
    }

    /// What kind it is.
    var kind: Kind
    /// Equal for values that mean the same, whatever their spelling.
    var key: UInt64
    /// The tokens that say it.
    var tokens: Range<Int>

    static func == (left: ClaimValue, right: ClaimValue) -> Bool { left.kind == right.kind && left.key == right.key }

    func hash(into hasher: inout Hasher) {
        hasher.combine(kind)
        hasher.combine(key)
    }
}

/// Reads the values of a stretch of tokens with a small vocabulary of its own.
struct ValueReader {
    private let text: TokenText
    private let range: Range<Int>
    private let names: Set<UInt64>
    private var values: [ClaimValue] = []
    private var index: Int

    /// The values of some tokens, in order.
    ///
    /// - Parameter names: words known to be names although they also begin sentences.
    static func values(of text: TokenText, in range: Range<Int>, names: Set<UInt64>) -> [ClaimValue] {
        var reader = ValueReader(text: text, range: range, names: names, index: range.lowerBound)
        reader.read()
        return reader.values
    }

    private init(text: TokenText, range: Range<Int>, names: Set<UInt64>, index: Int) {
        self.text = text
        self.range = range
        self.names = names
        self.index = index
    }

    private mutating func read() {
        while index < range.upperBound {
            if let (length, bound) = BoundPhrases.match(text.tokens, at: index, in: range) {
                add(.bound, UInt64(bound), length: length)
            } else if let (length, number) = NumberWords.read(text, at: index, in: range) {
                add(.number, SpellingHash.of(number), length: length)
            } else {
                readWord()
            }
        }
    }

    private mutating func add(_ kind: ClaimValue.Kind, _ key: UInt64, length: Int = 1) {
        values.append(ClaimValue(kind: kind, key: key, tokens: index..<index + length))
        index += length
    }

    private mutating func readWord() {
        let token = text.tokens[index]
        if token.kind == .symbol { return add(.unit, Self.unit(ofSymbol: token)) }
        guard token.kind == .word else {
            index += 1
            return
        }
        switch Lexicon.meaning(of: token.word) {
        case .unit(let unit):
            let isPoints =
                Lexicon.unitNames[Int(unit)] == "percent" && index + 1 < range.upperBound
                && Lexicon.meaning(of: text.tokens[index + 1].word) == Self.points
            return isPoints ? add(.unit, 1000, length: 2) : add(.unit, UInt64(unit))
        case .month(let month): if token.shape != .lower { return add(.date, UInt64(month)) }
        case .weekday(let day): return add(.date, UInt64(100 + day))
        case .relativeDay(let day): return add(.date, UInt64(200 + day))
        case .negation: return add(.negation, 1)
        case .hedge: return add(.hedge, token.word)
        case .restriction: return add(.restriction, token.word)
        case .direction(let pair, let side): return add(.direction, UInt64(pair) << 1 | (side ? 1 : 0))
        case .ordinal(let number): return add(.number, SpellingHash.of("#\(number)"))
        default: break
        }
        if isContractedNot(token) { return add(.negation, 1) }
        if isName(token) { return add(.name, text.nameKey(of: token)) }
        index += 1
    }

    private static let points = Lexicon.meaning(of: SpellingHash.of("points"))

    private static func unit(ofSymbol token: TextToken) -> UInt64 {
        switch token.ascii {
        case 0x25: number(ofUnit: "percent")
        case 0x24: number(ofUnit: "dollar")
        default:
            token.word == euroSign ? number(ofUnit: "euro") : token.word == poundSign ? number(ofUnit: "sterling") : token.word
        }
    }

    private static let euroSign = SpellingHash.mix(0x20AC | 1 << 41)
    private static let poundSign = SpellingHash.mix(0xA3 | 1 << 41)

    private static func number(ofUnit name: String) -> UInt64 { UInt64(Lexicon.unitNames.firstIndex(of: name) ?? 999) }

    private func isContractedNot(_ token: TextToken) -> Bool {
        guard token.end - token.start > 3 else { return false }
        let bytes = text.text.bytes[token.range]
        guard let last = bytes.last, last | 0x20 == 0x74 else { return false }
        return bytes.dropLast().suffix(2).elementsEqual("n'".utf8) || bytes.dropLast().suffix(4).elementsEqual("n\u{2019}".utf8)
    }

    /// Capitals inside a sentence make a name; at its beginning only a word known as one.
    private func isName(_ token: TextToken) -> Bool {
        guard token.shape != .lower, !Lexicon.isFunctionWord(token.word) else { return false }
        let unit = text.units[Int(text.unitOfToken[index])]
        let isFirst = !text.tokens[unit.tokens.lowerBound..<max(index, unit.tokens.lowerBound)].contains(where: \.isWord)
        let before = index > 0 ? text.tokens[index - 1] : token
        let opens = isFirst || before.kind == .quote || before.ascii == 0x3A
        return !opens || token.shape != .capitalised || names.contains(token.word)
    }
}

extension TokenText {
    /// The spelling hash of a word without a possessive ending.
    func nameKey(of token: TextToken) -> UInt64 {
        guard token.kind == .word, token.end - token.start > 2 else { return token.word }
        let bytes = text.bytes[token.range]
        guard bytes.last.map({ $0 | 0x20 == 0x73 }) ?? false else { return token.word }
        let length = bytes.dropLast().last == 0x27 ? 2 : bytes.dropLast().suffix(3).elementsEqual("\u{2019}".utf8) ? 4 : 0
        guard length > 0 else { return token.word }
        return Tokeniser.tokens(of: ArticleText(uncheckedUTF8: Array(bytes.dropLast(length)))).first?.word ?? token.word
    }

    /// The words that stand capitalised inside a sentence somewhere: names, wherever else they stand.
    func namesInside() -> Set<UInt64> {
        var names: Set<UInt64> = []
        for unit in units {
            var isFirst = true
            for index in unit.tokens {
                let token = tokens[index]
                guard token.kind == .word else { continue }
                if !isFirst, token.shape != .lower, tokens[index - 1].kind != .quote { names.insert(token.word) }
                isFirst = false
            }
        }
        return names
    }
}
