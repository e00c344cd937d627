/// The strings a piece of a pattern can match, as far as they can be listed, and the best trigger found in what could not.
///
/// Strings are sequences of symbols: characters, and three marks. Only a superset is ever claimed: what is unknown is
/// ``anything``.
struct PossibleStrings {
    /// A word boundary, `\b`.
    static let boundary = "\u{1}"
    /// Any text, also none.
    static let anything = "\u{2}"
    /// One or more digits.
    static let digits = "\u{3}"

    private static let boundaryByte: UInt8 = 1

    private static let productLimit = 400
    private static let unionLimit = 6_000

    var exact: Set<String>
    var trigger: Trigger?
    /// The words that every match begins with, once that is settled; ``Trigger/always`` when there are no such words, nil as
    /// long as `exact` still begins where the piece begins.
    var lead: Trigger?

    static let empty = PossibleStrings(exact: [""])
    static let unknown = PossibleStrings(exact: [anything])

    init(exact: Set<String>, trigger: Trigger? = nil, lead: Trigger? = nil) {
        self.exact = exact
        self.trigger = trigger
        self.lead = lead
    }

    init(_ character: Unicode.Scalar) {
        self.init(exact: [Self.string(character)])
    }

    /// A character as strings hold it: in lower case, white space as a space.
    static func string(_ character: Unicode.Scalar) -> String {
        if character.isASCII, !character.properties.isWhitespace {
            return String(UnicodeScalar(Lexicon.lowered(UInt8(truncatingIfNeeded: character.value))))
        }
        return character.properties.isWhitespace ? " " : character.properties.lowercaseMapping
    }

    /// This, then `next`.
    func followed(by next: PossibleStrings) -> PossibleStrings {
        if exact.count == 1, exact.first == "", trigger == nil, lead == nil { return next }
        if exact.count * next.exact.count <= Self.productLimit || exact.count == 1 || next.exact.count == 1 {
            var product = Set<String>()
            for left in exact { for right in next.exact { product.insert(Self.joined(left, right)) } }
            return PossibleStrings(exact: product, trigger: Self.better(trigger, next.trigger), lead: lead(before: next))
        }
        let left = TriggerText.trigger(ofAny: exact.map { Self.anything + $0 + Self.anything })
        let before = endsAtEdge ? Self.boundary : Self.anything
        let right = Set(next.exact.map { before + $0 })
        return PossibleStrings(
            exact: right, trigger: Self.better(Self.better(trigger, left), next.trigger),
            lead: lead(before: next) ?? settledLead)
    }

    /// The lead of this and what comes next, nil as long as the strings of both still begin where this one begins.
    private func lead(before next: PossibleStrings) -> Trigger? {
        if let lead { return lead }
        if exact.allSatisfy({ $0.utf8.allSatisfy { $0 == Self.boundaryByte } }) { return next.lead }
        return next.lead == nil && next.trigger == nil ? nil : settledLead
    }

    /// The words that every match begins with, as far as they are known now.
    var settledLead: Trigger {
        let next = endsAtEdge ? Self.boundary : Self.anything
        return lead ?? TriggerText.lead(ofAny: exact.map { $0 + next })
    }

    /// This or `other`.
    func or(_ other: PossibleStrings) -> PossibleStrings {
        if trigger == nil, other.trigger == nil, exact.count + other.exact.count <= Self.unionLimit {
            // Strings that no longer begin where the piece does must not be taken for its first words.
            let isSettled = lead != nil || other.lead != nil
            return PossibleStrings(
                exact: exact.union(other.exact), lead: isSettled ? settledLead.union(other.settledLead) : nil)
        }
        return PossibleStrings(
            exact: [Self.anything], trigger: best.union(other.best), lead: settledLead.union(other.settledLead))
    }

    /// This, repeated from `low` to `high` times (nil: any number).
    func repeated(_ low: Int, _ high: Int?) -> PossibleStrings {
        if high == 0 { return .empty }
        var once = self
        if high != 1, exact != [" "], exact != [Self.digits] {
            once = followed(by: .unknown)
            // However often "so " is repeated, what comes next begins a word.
            if endsAtEdge { once = once.followed(by: PossibleStrings(exact: [Self.boundary])) }
        }
        return low >= 1 ? once : once.or(.empty)
    }

    /// The trigger of the whole: the best that is known of it.
    var best: Trigger {
        let any = Self.anything
        return Self.better(trigger, TriggerText.trigger(ofAny: exact.map { any + $0 + any })) ?? .always
    }

    /// Whether a letter that comes next begins a word.
    private var endsAtEdge: Bool { exact.allSatisfy { $0.utf8.last == 0x20 || $0.utf8.last == Self.boundaryByte } }

    private static func joined(_ left: String, _ right: String) -> String {
        // White space and digits repeat without changing what a trigger can see.
        // The marks and the space are single bytes, and looking at bytes is far cheaper than looking for characters.
        if let last = left.utf8.last, last == right.utf8.first, last == 0x20 || last == 2 || last == 3 {
            return left + Substring(right.utf8.dropFirst())
        }
        return left + right
    }

    private static func better(_ one: Trigger?, _ other: Trigger?) -> Trigger? {
        guard let one, !one.isAlways else { return other }
        guard let other, !other.isAlways else { return one }
        return other.cost < one.cost ? other : one
    }
}

/// Finds in strings with marks what a sentence must hold for any of them to occur.
///
/// It looks at bytes and compares costs before it makes a trigger: packs have thousands of such strings.
enum TriggerText {
    static func trigger(ofAny strings: some Sequence<String>) -> Trigger {
        var union = Trigger.always
        for string in strings {
            let isFound = withBytes(string) { bytes in
                let best = best(in: bytes)
                insert(best, of: bytes, into: &union)
                return best != .none
            }
            guard isFound else { return .always }
        }
        return union
    }

    /// The first words of strings; ``Trigger/always`` unless each begins at a word boundary with a whole word, or with three
    /// letters of one.
    static func lead(ofAny strings: some Sequence<String>) -> Trigger {
        var lead = Trigger.always
        for string in strings {
            let isFound = withBytes(string) { bytes in
                let start = bytes.firstIndex { $0 != boundary } ?? bytes.count
                let end = endOfRun(bytes, start)
                guard start > 0, end > start, end == bytes.count || bytes[end] != digits, isASCII(bytes[start..<end]) else {
                    return false
                }
                let isOpen = end == bytes.count || bytes[end] == anything
                guard !isOpen || end - start >= 3 else { return false }
                if isOpen {
                    insert(.prefix(start..<end), of: bytes, into: &lead)
                } else {
                    let word = String(decoding: bytes[start..<end], as: UTF8.self)
                    lead.insert(word, followedBy: wordBehind(end, in: bytes).map { [$0] })
                }
                return true
            }
            guard isFound else { return .always }
        }
        return lead
    }

    /// The word behind white space at a place, as ``Trigger/follows`` has it; nil when it is not known.
    private static func wordBehind(_ place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        var start = place
        while start < bytes.count, bytes[start] == 0x20 || bytes[start] == boundary { start += 1 }
        guard bytes[place..<start].contains(0x20) else { return nil }
        let end = endOfRun(bytes, start)
        guard end > start, isASCII(bytes[start..<end]) else { return nil }
        let isOpen = end == bytes.count || bytes[end] == anything || bytes[end] == digits
        let word = String(decoding: bytes[start..<end], as: UTF8.self)
        return isOpen ? word + String(Trigger.opening) : word
    }

    private static let boundary: UInt8 = 1
    private static let anything: UInt8 = 2
    private static let digits: UInt8 = 3

    /// What a string has that a sentence can be asked for.
    private enum Piece: Equatable {
        case none
        case word(Range<Int>)
        case prefix(Range<Int>)
        case byte(UInt8)
    }

    private static func withBytes<Outcome>(_ string: String, _ body: (UnsafeBufferPointer<UInt8>) -> Outcome) -> Outcome {
        var string = string
        return string.withUTF8(body)
    }

    private static func insert(_ piece: Piece, of bytes: UnsafeBufferPointer<UInt8>, into trigger: inout Trigger) {
        switch piece {
        case .none: break
        case .word(let range): trigger.words.insert(String(decoding: bytes[range], as: UTF8.self))
        case .prefix(let range): trigger.prefixes.insert(String(decoding: bytes[range], as: UTF8.self))
        case .byte(let byte): trigger.bytes.insert(byte)
        }
    }

    /// The cheapest piece of a string, the first of those that cost the same.
    private static func best(in bytes: UnsafeBufferPointer<UInt8>) -> Piece {
        var best = (piece: Piece.none, cost: Double.infinity)
        var index = 0
        while index < bytes.count {
            let start = index
            var piece = Piece.none
            let end = endOfRun(bytes, start, withDigits: true)
            if end > start {
                index = end
                piece = self.piece(ofRun: bytes, start..<end)
            } else {
                let byte = bytes[index]
                if byte != 0x20, byte != boundary, byte != anything { piece = .byte(byte) }
                index += lengthOfScalar(bytes, index)
            }
            let cost = cost(piece, bytes)
            if cost < best.cost { best = (piece, cost) }
        }
        return best.piece
    }

    private static func piece(ofRun bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Piece {
        let run = bytes[range]
        if run.contains(digits) { return .byte(0x30) }
        let isOpenLeft = range.lowerBound > 0 && bytes[range.lowerBound - 1] == anything
        let isOpenRight = range.upperBound < bytes.count && bytes[range.upperBound] == anything
        // Letters outside ASCII match in other cases and bytes than these.
        guard isASCII(run) else { return .none }
        if !isOpenLeft && !isOpenRight { return .word(range) }
        if !isOpenLeft, run.count >= 3 { return .prefix(range) }
        return run.contains { $0 &- 0x30 < 10 } ? .byte(0x30) : .none
    }

    private static func cost(_ piece: Piece, _ bytes: UnsafeBufferPointer<UInt8>) -> Double {
        switch piece {
        case .none: .infinity
        case .word(let range): Trigger.commonness(String(decoding: bytes[range], as: UTF8.self))
        case .prefix(let range): 3 * Trigger.commonness(String(decoding: bytes[range], as: UTF8.self))
        case .byte(let byte): Trigger.cost(ofByte: byte)
        }
    }

    /// The end of a run of letters, digits and underscores, those outside ASCII too; its start when there is none.
    private static func endOfRun(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, withDigits: Bool = false) -> Int {
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                let isWord = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F || withDigits && byte == digits
                guard isWord else { break }
                index += 1
            } else {
                let (value, length) = CodePointClass.decode(bytes, index)
                guard let scalar = Unicode.Scalar(value), Character(scalar).isLetter || Character(scalar).isNumber else {
                    break
                }
                index += length
            }
        }
        return index
    }

    private static func lengthOfScalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        bytes[index] < 0x80 ? 1 : CodePointClass.decode(bytes, index).length
    }

    private static func isASCII(_ run: Slice<UnsafeBufferPointer<UInt8>>) -> Bool { run.allSatisfy { $0 < 0x80 } }
}
