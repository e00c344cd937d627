/// The strings a piece of a pattern can match, as far as they can be listed, and the best trigger found in what could not.
///
/// Strings are sequences of symbols: characters, and three marks. Only a superset is ever claimed: what is unknown is ``anything``.
struct PossibleStrings {
    /// A word boundary, `\b`.
    static let boundary: Character = "\u{1}"
    /// Any text, also none.
    static let anything: Character = "\u{2}"
    /// One or more digits.
    static let digits: Character = "\u{3}"

    private static let boundaryByte: UInt8 = 1

    private static let productLimit = 400
    private static let unionLimit = 6_000

    var exact: Set<String>
    var trigger: Trigger?
    /// The words that every match begins with, once that is settled; ``Trigger/always`` when there are no such words, nil as long
    /// as `exact` still begins where the piece begins.
    var lead: Trigger?

    static let empty = PossibleStrings(exact: [""])
    static let unknown = PossibleStrings(exact: [String(anything)])

    init(exact: Set<String>, trigger: Trigger? = nil, lead: Trigger? = nil) {
        self.exact = exact
        self.trigger = trigger
        self.lead = lead
    }

    init(_ character: Character) {
        self.init(exact: [character.isWhitespace ? " " : character.lowercased()])
    }

    /// This, then `next`.
    func followed(by next: PossibleStrings) -> PossibleStrings {
        if exact.count * next.exact.count <= Self.productLimit || exact.count == 1 || next.exact.count == 1 {
            var product = Set<String>()
            for left in exact { for right in next.exact { product.insert(Self.joined(left, right)) } }
            return PossibleStrings(exact: product, trigger: Self.better(trigger, next.trigger), lead: lead(before: next))
        }
        let left = TriggerText.trigger(ofAny: exact.map { String(Self.anything) + $0 + String(Self.anything) })
        let before = String(endsAtEdge ? Self.boundary : Self.anything)
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
        return lead ?? TriggerText.lead(ofAny: exact.map { $0 + String(next) })
    }

    /// This or `other`.
    func or(_ other: PossibleStrings) -> PossibleStrings {
        if trigger == nil, other.trigger == nil, exact.count + other.exact.count <= Self.unionLimit {
            return PossibleStrings(exact: exact.union(other.exact))
        }
        return PossibleStrings(
            exact: [String(Self.anything)], trigger: best.union(other.best), lead: settledLead.union(other.settledLead))
    }

    /// This, repeated from `low` to `high` times (nil: any number).
    func repeated(_ low: Int, _ high: Int?) -> PossibleStrings {
        if high == 0 { return .empty }
        var once = self
        if high != 1, exact != [" "], exact != [String(Self.digits)] {
            once = followed(by: .unknown)
            // However often "so " is repeated, what comes next begins a word.
            if endsAtEdge { once = once.followed(by: PossibleStrings(exact: [String(Self.boundary)])) }
        }
        return low >= 1 ? once : once.or(.empty)
    }

    /// The trigger of the whole: the best that is known of it.
    var best: Trigger {
        let any = String(Self.anything)
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
enum TriggerText {
    static func trigger(ofAny strings: [String]) -> Trigger {
        var union: Trigger?
        for string in strings {
            let one = trigger(of: string)
            if one.isAlways { return .always }
            if union == nil { union = one } else { union?.formUnion(one) }
        }
        return union ?? .always
    }

    /// The first words of strings; ``Trigger/always`` unless each begins at a word boundary with a whole word, or with three
    /// letters of one.
    static func lead(ofAny strings: [String]) -> Trigger {
        var lead: Trigger?
        for string in strings {
            let scalars = Array(string.unicodeScalars.drop { $0 == boundary })
            let run = scalars.prefix { isWordScalar($0) }
            guard string.utf8.first == 1, !run.isEmpty, run.count == scalars.count || scalars[run.count] != digits,
                run.allSatisfy(\.isASCII)
            else { return .always }
            let word = text(run)
            let isOpen = run.count == scalars.count || scalars[run.count] == anything
            guard !isOpen || word.utf8.count >= 3 else { return .always }
            let one = isOpen ? Trigger(prefixes: [word]) : Trigger(words: [word])
            if lead == nil { lead = one } else { lead?.formUnion(one) }
        }
        return lead ?? .always
    }

    private static let boundary: Unicode.Scalar = "\u{1}"
    private static let anything: Unicode.Scalar = "\u{2}"
    private static let digits: Unicode.Scalar = "\u{3}"

    private static func trigger(of string: String) -> Trigger {
        var best = Trigger.always
        let scalars = Array(string.unicodeScalars)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            var candidate = Trigger.always
            if isWordScalar(scalar) || scalar == digits {
                let start = index
                while index < scalars.count, isWordScalar(scalars[index]) || scalars[index] == digits { index += 1 }
                candidate = trigger(ofRun: scalars, start..<index)
            } else {
                if scalar != " ", scalar != boundary, scalar != anything, let lead = String(scalar).utf8.first {
                    candidate = Trigger(bytes: [lead])
                }
                index += 1
            }
            if candidate.cost < best.cost { best = candidate }
        }
        return best
    }

    private static func trigger(ofRun scalars: [Unicode.Scalar], _ range: Range<Int>) -> Trigger {
        let run = scalars[range]
        if run.contains(digits) { return Trigger(bytes: [0x30]) }
        let isOpenLeft = range.lowerBound > 0 && scalars[range.lowerBound - 1] == anything
        let isOpenRight = range.upperBound < scalars.count && scalars[range.upperBound] == anything
        // Letters outside ASCII match in other cases and bytes than these.
        guard run.allSatisfy(\.isASCII) else { return .always }
        if !isOpenLeft && !isOpenRight { return Trigger(words: [text(run)]) }
        if !isOpenLeft, run.count >= 3 { return Trigger(prefixes: [text(run)]) }
        return run.contains { ("0"..."9").contains($0) } ? Trigger(bytes: [0x30]) : .always
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }

    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F
        }
        return Character(scalar).isLetter || Character(scalar).isNumber
    }
}
