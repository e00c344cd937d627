internal import ClaimModel

/// Units written as symbols: "km", "m²", "°C", and the clock words they must not be taken for.
extension NumberScan {
    /// A unit symbol at a token, with its power ("m2", "km^2", "m²") taken in.
    func symbolUnit(_ at: Int, _ number: NumberPhrase) -> (UnitFacts, Int)? {
        guard let token = token(at) else { return nil }
        if token.kind == .symbol { return signUnit(at, token) }
        guard token.kind == .word, token.length <= 4 else { return nil }
        if token.length == 1, !isGlued(at), roles(at).contains(.article) || token.code == common.i || token.code == common.s {
            return nil
        }
        if isClock(at) { return nil }
        var power: UInt8?
        var end = at + 1
        if isGlued(end), isNumeral(end), tokens[end].length == 1,
            text[tokens[end].start] == 0x32 || text[tokens[end].start] == 0x33
        {
            power = text[tokens[end].start]
            end += 1
        } else if isSymbol(end, "^"), isGlued(end), isNumeral(end + 1), tokens[end + 1].length == 1 {
            power = text[tokens[end + 1].start]
            end += 2
        } else if isSymbol(end, "\u{B2}") || isSymbol(end, "\u{B3}"), isGlued(end) {
            power = isSymbol(end, "\u{B2}") ? 0x32 : 0x33
            end += 1
        } else if isHyphen(end), isGlued(end), isWord(end + 1), isGlued(end + 1),
            let facts = lexicon.unitSymbols[text[token.start..<tokens[end + 1].end]]
        {
            return (facts, end + 2)
        } else if isGlued(end), isNumeral(end) {
            return nil
        }
        let letters = text[token.start..<token.end]
        guard let facts = power.map({ lexicon.unitSymbols[letters + [$0]] }) ?? lexicon.unitSymbols[letters] else { return nil }
        // "221B Baker Street", "Year 4C"
        let isNameLike = token.length == 1 && isGlued(at) && token.flags.contains(.capital)
        if isNameLike,
            has(end, .capital) || facts.name == "°C" && number.value > ExactNumber(60)
                || roles(number.tokens.lowerBound - 1).contains(.label) || isName(number.tokens.lowerBound - 1)
        {
            return nil
        }
        // "24703 L-202" is a number of parts, not of litres.
        if token.length == 1, isHyphen(end), isGlued(end), isNumeral(end + 1) { return nil }
        // "777F" and "A4" are names; "100W" and "573K" are measures.
        if token.length == 1, isGlued(at), [0x46, 0x41, 0x4E, 0x4A].contains(text[token.start]) { return nil }
        // A lone letter a space away is a unit only where the phrase ends.
        if token.length == 1, !isGlued(at), isWord(end), !roles(end).contains(.function), !isSymbolWord(end) { return nil }
        return (facts, end)
    }

    private func isSymbolWord(_ at: Int) -> Bool { tokens[at].length <= 2 }

    private func signUnit(_ at: Int, _ token: TextToken) -> (UnitFacts, Int)? {
        let sign = text[token.start..<token.end]
        if sign.elementsEqual([0xC2, 0xB0]) || sign.elementsEqual([0xC2, 0xBA]), isWord(at + 1), tokens[at + 1].length == 1 {
            let letter = text[tokens[at + 1].start] & 0xDF
            if let facts = lexicon.unitSymbols[[0xC2, 0xB0, letter]] { return (facts, at + 2) }
        }
        if sign.count == 1, sign.first == 0x22 {
            guard isGlued(at), !isQuoteOpen(before: at), !isGlued(at + 1) else { return nil }
        }
        if isSymbol(at, "'") || isSymbol(at, "\u{2019}") {
            return isFeetMark(at) ? lexicon.unitSymbols["\u{2032}".utf8].map { ($0, at + 1) } : nil
        }
        return lexicon.unitSymbols[sign].map { ($0, at + 1) }
    }

    /// "5'4", "30' when": a mark of feet right behind short digits, and no closing quote.
    private func isFeetMark(_ at: Int) -> Bool {
        guard isGlued(at), isNumeral(at - 1), tokens[at - 1].length < 4, !isGlued(at + 1) || isNumeral(at + 1) else {
            return false
        }
        return !(max(0, at - 400)..<at).contains { (isSymbol($0, "'") || isSymbol($0, "\u{2018}")) && !isGlued($0) }
    }

    private func isQuoteOpen(before at: Int) -> Bool {
        var count = 0
        for place in max(0, at - 400)..<at where tokens[place].isSymbol("\"") { count += 1 }
        return count % 2 == 1
    }

    /// A clock word behind the digits: "2.13 am", "10.45pm".
    func isClock(_ at: Int) -> Bool {
        guard roles(at).contains(.clockAfter) else { return false }
        let numeral = at - 1
        guard isNumeral(numeral), tokens[numeral].length <= 5, !has(numeral, .grouped) else { return false }
        guard has(numeral, .decimal) else { return tokens[numeral].length <= 2 || tokens[numeral].length == 4 }
        let token = tokens[numeral]
        return token.end - token.start >= 4 && text[token.end - 3] == 0x2E && text[token.end - 2] < 0x36
    }
}
