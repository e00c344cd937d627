extension TokenReader {
    /// Reads a numeral: digits, thousands separators, a decimal sign.
    func numeral(_ start: Int, _ limit: Int, _ given: TextToken.Flags) -> TextToken {
        var flags = given
        var at = digits(start, limit)
        if at > start, at - start <= 3, text[start] != 0x30 || at - start > 1 {
            if let end = groups(start, at, limit) {
                at = end
                flags.insert(.grouped)
            }
        }
        if let end = decimals(at, limit, mayBeComma: !flags.contains(.grouped) && at - start <= 3) {
            at = end
            flags.insert(.decimal)
            while at + 1 < limit, text[at] == 0x2E, isNumeralDigit(text[at + 1]) {
                at = digits(at + 1, limit)
                flags.insert(.dotted)
            }
        }
        return TextToken(start: start, end: at, code: 0, kind: .numeral, flags: flags)
    }

    private func isNumeralDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private func digits(_ start: Int, _ limit: Int) -> Int {
        var at = start
        while at < limit, isNumeralDigit(text[at]) { at += 1 }
        return at
    }

    /// The end of `,567,890` (also with narrow spaces, and in Indian groups), or nil when no groups follow.
    private func groups(_ start: Int, _ first: Int, _ limit: Int) -> Int? {
        var at = first
        var count = 0
        var lastIsRound = false
        guard let separator = separator(at, limit) else { return nil }
        while let next = self.separator(at, limit), next.isSame(as: separator) {
            let begin = at + next.length
            let end = digits(begin, min(limit, begin + 4))
            if end - begin == 3 {
                count += 1
                lastIsRound = text[begin] == 0x30 && text[begin + 1] == 0x30 && text[begin + 2] == 0x30
                at = end
            } else if end - begin == 2, separator.isComma, first - start <= 2, let end = indianGroups(at, limit) {
                return end
            } else {
                break
            }
        }
        guard count > 0 else { return nil }
        // "12 300" is more often two numbers than one; "12 000" and "1 234 567" are one.
        return separator.isPlainSpace && count < 2 && !lastIsRound ? nil : at
    }

    private func indianGroups(_ start: Int, _ limit: Int) -> Int? {
        var at = start
        while at < limit, text[at] == 0x2C {
            let end = digits(at + 1, min(limit, at + 5))
            switch end - at - 1 {
            case 2: at = end
            case 3: return end
            default: return nil
            }
        }
        return nil
    }

    private struct Separator {
        var length: Int
        var byte: UInt8
        var isComma: Bool { byte == 0x2C }
        var isPlainSpace: Bool { byte == 0x20 }
        func isSame(as other: Separator) -> Bool { byte == other.byte && length == other.length }
    }

    private func separator(_ at: Int, _ limit: Int) -> Separator? {
        guard at < limit else { return nil }
        switch text[at] {
        case 0x2C, 0x20, 0x27: return Separator(length: 1, byte: text[at])
        case 0xC2 where at + 1 < limit && text[at + 1] == 0xA0: return Separator(length: 2, byte: 0xA0)
        case 0xE2 where at + 2 < limit && text[at + 1] == 0x80 && (text[at + 2] == 0xAF || text[at + 2] == 0x89):
            return Separator(length: 3, byte: text[at + 2])
        default: return nil
        }
    }

    private func decimals(_ at: Int, _ limit: Int, mayBeComma: Bool) -> Int? {
        guard at + 1 < limit else { return nil }
        if text[at] == 0x2E {
            let end = digits(at + 1, limit)
            return end > at + 1 ? end : nil
        }
        guard mayBeComma, text[at] == 0x2C else { return nil }
        let end = digits(at + 1, min(limit, at + 4))
        let isList = end + 1 < limit && text[end] == 0x2C && isNumeralDigit(text[end + 1])
        return (1...2).contains(end - at - 1) && !isList ? end : nil
    }
}
