import ClaimModel

/// A word or number of a text, lower-cased and folded, with where it stands.
struct Word: Hashable, Sendable {
    /// Its bytes in the text.
    let range: ByteRange
    /// Lower-case, typographic apostrophes as `'`, without a possessive `'s`; numbers without thousands separators.
    let text: String
    /// The word without its common endings.
    let stem: String
    /// Whether it begins with a digit.
    let isNumber: Bool
    /// Whether it begins with a capital letter.
    let isCapitalised: Bool
    /// Whether a mark that ends a clause or sentence (`,` `;` `.` `(` …) stands between it and the word before.
    let followsMark: Bool
    /// Whether it is one of the words that tell nothing of the subject ("the", "of", "was").
    let isStop: Bool
}

/// Splits a text into words.
enum WordReader {
    /// The words of a range of UTF-8, in order.
    static func words(of bytes: [UInt8], in range: ByteRange) -> [Word] {
        var words: [Word] = []
        var index = range.lowerBound
        var sawMark = false
        while index < range.upperBound {
            let byte = bytes[index]
            if isDigit(byte) {
                let end = endOfNumber(bytes, from: index, upTo: range.upperBound)
                words.append(number(bytes, index..<end, followsMark: sawMark))
                sawMark = false
                index = end
            } else if let width = widthOfMark(bytes, at: index, upTo: range.upperBound) {
                index += width
            } else if isLetter(byte) {
                let end = endOfWord(bytes, from: index, upTo: range.upperBound)
                if let word = word(bytes, index..<end, followsMark: sawMark) {
                    words.append(word)
                    sawMark = false
                }
                index = end
            } else {
                if isMark(byte) { sawMark = true }
                index += 1
            }
        }
        return words
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x80 }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ")"),
            UInt8(ascii: "!"), UInt8(ascii: "?"), 0x0A:
            true
        default: false
        }
    }

    private static func endOfNumber(_ bytes: [UInt8], from start: Int, upTo limit: Int) -> Int {
        var end = start
        while end < limit {
            let isSeparator = bytes[end] == UInt8(ascii: ",") || bytes[end] == UInt8(ascii: ".")
            let joins = isSeparator && end + 1 < limit && isDigit(bytes[end + 1])
            guard isDigit(bytes[end]) || joins else { break }
            end += 1
        }
        return end
    }

    private static func endOfWord(_ bytes: [UInt8], from start: Int, upTo limit: Int) -> Int {
        var end = start
        while end < limit {
            if let mark = widthOfMark(bytes, at: end, upTo: limit) {
                let next = end + mark
                guard isApostrophe(bytes, at: end), next < limit, (bytes[next] | 0x20) >= 0x61, (bytes[next] | 0x20) <= 0x7A
                else {
                    return end
                }
                end = next
            } else if isLetter(bytes[end]) || isDigit(bytes[end]) {
                end += 1
            } else {
                return end
            }
        }
        return end
    }

    /// The width of an apostrophe, or of one of the punctuation characters of U+2000…U+206F; nil for anything else.
    private static func widthOfMark(_ bytes: [UInt8], at index: Int, upTo limit: Int) -> Int? {
        if bytes[index] == UInt8(ascii: "'") { return 1 }
        guard bytes[index] == 0xE2, index + 2 < limit, bytes[index + 1] == 0x80 || bytes[index + 1] == 0x81 else { return nil }
        return 3
    }

    private static func isApostrophe(_ bytes: [UInt8], at index: Int) -> Bool {
        bytes[index] == UInt8(ascii: "'") || bytes[index] == 0xE2 && bytes[index + 2] == 0x99
    }

    private static func number(_ bytes: [UInt8], _ range: ByteRange, followsMark: Bool) -> Word {
        let text = String(decoding: bytes[range].filter { $0 != UInt8(ascii: ",") }, as: UTF8.self)
        return Word(
            range: range, text: text, stem: text, isNumber: true, isCapitalised: false, followsMark: followsMark, isStop: false)
    }

    private static func word(_ bytes: [UInt8], _ range: ByteRange, followsMark: Bool) -> Word? {
        guard let first = bytes[range].first else { return nil }
        var text = folded(bytes[range])
        if text.hasSuffix("'s") { text.removeLast(2) }
        guard !text.isEmpty else { return nil }
        let isUpper = first >= 0x41 && first <= 0x5A || first == 0xC3 && bytes[range.lowerBound + 1] <= 0x9E
        return Word(
            range: range, text: text, stem: Stem.of(text), isNumber: false, isCapitalised: isUpper, followsMark: followsMark,
            isStop: StopWords.contains(text))
    }

    private static func folded(_ bytes: ArraySlice<UInt8>) -> String {
        if bytes.allSatisfy({ $0 < 0x80 }) {
            return String(decoding: bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
        }
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{2019}" ? "'" : $0 }))
    }
}
