import ClaimModel

/// A text with its tokens, tags, sentences and quotations: what claims and attributions are read from.
///
/// An object, for every sentence and cue hands it on.
final class TaggedText: Sendable {
    let scan: TextScan
    let tags: [Tag]
    let quotations: [Quotation]
    /// For each token, the place in ``quotations`` of the quotation it belongs to, marks included; -1 outside.
    let quotationOf: [Int32]
    let classes: [UInt128]

    init(scan: TextScan, tags: [Tag], quotations: [Quotation], lexicon: Lexicon) {
        self.scan = scan
        self.tags = tags
        self.quotations = quotations
        classes = lexicon.classes
        var owners = [Int32](repeating: -1, count: quotations.isEmpty ? 0 : scan.tokens.count)
        for (number, quotation) in quotations.enumerated() {
            for index in quotation.outer { owners[index] = Int32(number) }
        }
        quotationOf = owners
    }

    var tokens: [Token] { scan.tokens }

    @inline(__always)
    func isAny(_ index: Int, of mask: UInt128) -> Bool {
        let word = scan.tokens[index].word
        return word >= 0 && classes[Int(word)] & mask != 0
    }

    func byte(_ index: Int) -> UInt8 { scan.bytes[Int(scan.tokens[index].start)] }

    func isComma(_ index: Int) -> Bool { tags[index] == .punctuation && byte(index) == 0x2C }

    func quotation(at index: Int) -> Int? {
        quotations.isEmpty || quotationOf[index] < 0 ? nil : Int(quotationOf[index])
    }

    /// Whether a token is a mark at the edge of a quotation.
    func isQuoteMark(_ index: Int) -> Bool {
        guard let number = quotation(at: index) else { return false }
        return quotations[number].open == index || quotations[number].isClosed && quotations[number].close == index
    }

    /// Whether a token is a full stop, question or exclamation mark or an ellipsis.
    func isTerminator(_ index: Int) -> Bool {
        guard tags[index] == .punctuation else { return false }
        let lead = byte(index)
        if lead == 0x2E || lead == 0x3F || lead == 0x21 { return true }
        let start = Int(tokens[index].start)
        return lead == 0xE2 && scan.bytes[start + 1] == 0x80 && scan.bytes[start + 2] == 0xA6
    }

    /// Whether a token is a dash or a colon or semicolon, which separate clauses.
    func isSeparator(_ index: Int) -> Bool {
        guard tags[index] == .punctuation else { return false }
        let lead = byte(index)
        // "8:15" and "3:1" hold together.
        if lead == 0x3B || lead == 0x3A { return index + 1 >= tokens.count || tokens[index + 1].shape.contains(.spaceBefore) }
        let start = Int(tokens[index].start)
        if lead == 0xE2, scan.bytes[start + 1] == 0x80, scan.bytes[start + 2] == 0x93 || scan.bytes[start + 2] == 0x94 {
            return true
        }
        return lead == 0x2D && tokens[index].shape.contains(.spaceBefore)
    }

    /// A token range without punctuation at its end, and without commas, dashes and white space at its start.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high, tags[low] == .punctuation, !isQuoteMark(low), !isOpening(low) { low += 1 }
        while high > low, tags[high - 1] == .punctuation, !isQuoteMark(high - 1), !isClosing(high - 1) { high -= 1 }
        return low..<high
    }

    private func isOpening(_ index: Int) -> Bool {
        [0x28, 0x5B, 0x24, 0xC2, 0xE2, 0x23].contains(byte(index)) && !isSeparator(index)
    }
    private func isClosing(_ index: Int) -> Bool { [0x29, 0x5D, 0x25].contains(byte(index)) }

    /// The sentence that holds a token.
    func sentence(ofToken token: Int) -> Int {
        var (low, high) = (0, scan.sentences.count)
        while low + 1 < high {
            let middle = (low + high) / 2
            if scan.sentences[middle].lowerBound <= token { low = middle } else { high = middle }
        }
        return low
    }
}
