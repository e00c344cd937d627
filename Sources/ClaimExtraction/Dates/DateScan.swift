internal import ClaimModel

/// One segment of text, as the parts of the date reader see it.
struct DateScan {
    let text: UnsafeBufferPointer<UInt8>
    let tokens: [TextToken]
    let lexicon: DateLexicon

    func word(_ index: Int) -> Int32 {
        guard index >= 0, index < tokens.count, tokens[index].kind == .word else { return WordIndex.unknown }
        return tokens[index].code
    }

    func roles(_ index: Int) -> DateFacts.Roles { lexicon.roles(word(index)) }

    func facts(_ index: Int) -> DateFacts { lexicon.facts(word(index)) }

    func isSymbol(_ index: Int, _ scalar: Unicode.Scalar) -> Bool {
        tokens.indices.contains(index) && tokens[index].isSymbol(scalar)
    }

    func isGlued(_ index: Int) -> Bool { tokens.indices.contains(index) && !tokens[index].flags.contains(.spaced) }

    func isNumeral(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].kind == .numeral }

    func has(_ index: Int, _ flag: TextToken.Flags) -> Bool {
        tokens.indices.contains(index) && tokens[index].flags.contains(flag)
    }

    func isDash(_ index: Int) -> Bool {
        isSymbol(index, "-") || isSymbol(index, "\u{2013}") || isSymbol(index, "\u{2010}") || isSymbol(index, "\u{2011}")
    }

    func isApostrophe(_ index: Int) -> Bool {
        isSymbol(index, "'") || isSymbol(index, "\u{2019}") || isSymbol(index, "\u{2018}")
    }

    /// The value of a plain numeral of at most `digits` digits.
    func value(_ index: Int, digits: ClosedRange<Int>) -> Int? {
        guard isNumeral(index), digits.contains(tokens[index].length),
            tokens[index].flags.isDisjoint(with: [.grouped, .decimal, .dotted])
        else { return nil }
        return text[tokens[index].start..<tokens[index].end].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    }

    /// A day of the month, with the token behind it: "4", "4th".
    func dayNumber(_ index: Int) -> (day: Int, end: Int)? {
        guard let day = value(index, digits: 1...2), (1...31).contains(day) else { return nil }
        let next = index + 1
        guard isGlued(next), tokens[next].kind == .word else { return (day, next) }
        guard tokens[next].length == 2 else { return nil }
        switch (text[tokens[next].start] | 0x20, text[tokens[next].start + 1] | 0x20) {
        case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68): return (day, next + 1)
        default: return nil
        }
    }

    /// A year written with four digits.
    func yearNumber(_ index: Int) -> Int? {
        guard let year = value(index, digits: 4...4), (1000...2199).contains(year) else { return nil }
        if isGlued(index), index > 0, tokens[index - 1].kind != .symbol { return nil }
        return year
    }

    /// A whole number in digits or one word.
    func count(_ index: Int) -> Int? {
        if let value = value(index, digits: 1...3) { return value }
        let facts = facts(index)
        if facts.roles.contains(.cardinal) { return facts.number }
        return word(index) == lexicon.a || word(index) == lexicon.an ? 1 : nil
    }

    func found(_ range: Range<Int>, _ days: DayInterval?, _ shape: FoundDate.Shape) -> FoundDate {
        FoundDate(start: tokens[range.lowerBound].start, end: tokens[range.upperBound - 1].end, days: days, shape: shape)
    }

    /// Whether the words around say that something lies ahead.
    func looksAhead(_ range: Range<Int>) -> Bool {
        let window = max(0, range.lowerBound - 12)..<min(tokens.count, range.upperBound + 4)
        return window.contains { roles($0).contains(.futureCue) }
    }
}
