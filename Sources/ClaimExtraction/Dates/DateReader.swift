internal import ClaimModel

/// Reads the date expressions of one segment.
struct DateReader: Sendable {
    let lexicon: DateLexicon

    /// Reads a segment's tokens and keeps what later segments need in the context.
    func read(_ tokens: [TextToken], in text: UnsafeBufferPointer<UInt8>, context: inout DateContext) -> [FoundDate] {
        let scan = DateScan(text: text, tokens: tokens, lexicon: lexicon)
        var found: [FoundDate] = []
        var index = 0
        while index < tokens.count {
            guard let (date, end) = date(at: index, scan, &context) else {
                index += 1
                continue
            }
            found.append(date)
            index = max(end, index + 1)
        }
        return found
    }

    private func date(at index: Int, _ scan: DateScan, _ context: inout DateContext) -> (FoundDate, Int)? {
        let token = scan.tokens[index]
        switch token.kind {
        case .numeral: return scan.numericDate(at: index, &context)
        case .symbol: return scan.isApostrophe(index) ? scan.shortDecade(at: index, context) : nil
        case .word:
            let roles = lexicon.roles(token.code)
            if roles.isEmpty {
                if token.code == lexicon.q || token.code == lexicon.h { return scan.letteredPart(at: index, &context) }
                if token.code == lexicon.a || token.code == lexicon.an {
                    return scan.distance(at: index, context) ?? scan.halfDistance(at: index, context)
                }
                if token.code == lexicon.fy { return scan.fiscalYear(at: index, &context) }
                return token.code == lexicon.that || token.code == lexicon.same || token.code == lexicon.the
                    ? scan.pointingDate(at: index, context) : nil
            }
            if roles.contains(.weekday), let date = scan.weekdayDate(at: index, &context) { return date }
            if roles.contains(.month), let date = scan.monthDate(at: index, &context) { return date }
            if roles.contains(.name), let date = scan.namedTime(at: index, context) { return date }
            if roles.contains(.nearDay), let date = scan.nearDay(at: index, context) { return date }
            if !roles.isDisjoint(with: [.ordinal, .cardinal]), let date = scan.wordedDay(at: index, &context) { return date }
            if !roles.isDisjoint(with: [.ordinal, .partOfSpan, .season, .shift, .decadeWord]),
                let date = scan.spanDate(at: index, &context)
            {
                return date
            }
            if roles.contains(.cardinal) {
                return scan.distance(at: index, context) ?? scan.halfDistance(at: index, context)
            }
            return nil
        }
    }
}
