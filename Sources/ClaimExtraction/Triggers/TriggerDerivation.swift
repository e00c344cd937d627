/// Reads a pattern and works out what a sentence must hold for it to match.
///
/// It understands what rules are written with, and takes whatever it does not understand for "any text". So a trigger may fire
/// too often but never too seldom.
struct TriggerDerivation {
    private let characters: [Unicode.Scalar]
    private var index = 0
    private var depth = 0

    /// The trigger of a pattern in extended, caseless syntax, and the words that its matches begin with: nil when they may
    /// begin with anything else.
    static func trigger(of pattern: String) -> (trigger: Trigger, lead: Trigger?) {
        // A change of options inside the pattern could end the extended syntax: nothing is known then.
        if changesSyntax(Array(pattern.utf8)) { return (.always, nil) }
        var derivation = TriggerDerivation(characters: Array(pattern.unicodeScalars))
        let strings = derivation.alternation()
        guard derivation.index == derivation.characters.count else { return (.always, nil) }
        let lead = strings.settledLead
        return (strings.best, lead.isAlways ? nil : lead)
    }

    /// Whether `(?-`, `(?^` or `\Q` stands in a pattern.
    private static func changesSyntax(_ pattern: [UInt8]) -> Bool {
        for index in pattern.indices.dropLast() {
            if pattern[index] == UInt8(ascii: "\\"), pattern[index + 1] == UInt8(ascii: "Q") { return true }
            guard pattern[index] == UInt8(ascii: "("), index + 2 < pattern.count, pattern[index + 1] == UInt8(ascii: "?") else {
                continue
            }
            if pattern[index + 2] == UInt8(ascii: "-") || pattern[index + 2] == UInt8(ascii: "^") { return true }
        }
        return false
    }

    private init(characters: [Unicode.Scalar]) {
        self.characters = characters
    }

    private var current: Unicode.Scalar? { index < characters.count ? characters[index] : nil }

    private mutating func alternation() -> PossibleStrings {
        var result = concatenation()
        while current == "|" {
            index += 1
            result = result.or(concatenation())
        }
        return result
    }

    private mutating func concatenation() -> PossibleStrings {
        var result = PossibleStrings.empty
        while let character = current, character != "|", character != ")" {
            if character.properties.isWhitespace {
                index += 1
            } else if character == "#" {
                while let next = current, next != "\n" { _ = next; index += 1 }
            } else if let letters = letters() {
                result = result.followed(by: PossibleStrings(exact: [letters]))
            } else {
                let piece = atom()
                result = result.followed(by: quantified(piece))
            }
        }
        return result
    }

    /// A run of two or more ASCII letters or digits that stand for themselves, in lower case, in one piece; nil when there is
    /// none.
    private mutating func letters() -> String? {
        var end = index
        while end < characters.count, Self.isPlain(characters[end]) { end += 1 }
        // What repeats is the last letter alone.
        if end < characters.count, "*+?{".unicodeScalars.contains(characters[end]) { end -= 1 }
        guard end - index >= 2 else { return nil }
        defer { index = end }
        return String(
            decoding: characters[index..<end].map { Lexicon.lowered(UInt8(truncatingIfNeeded: $0.value)) }, as: UTF8.self)
    }

    private static func isPlain(_ character: Unicode.Scalar) -> Bool {
        let value = character.value
        return (value | 0x20) &- 0x61 < 26 || value &- 0x30 < 10
    }

    private mutating func atom() -> PossibleStrings {
        guard let character = current else { return .empty }
        switch character {
        case "(": return group()
        case "[": return characterClass()
        case "\\": return escape()
        case ".":
            index += 1
            return .unknown
        case "^", "$":
            index += 1
            return PossibleStrings(exact: [PossibleStrings.boundary])
        default:
            index += 1
            return PossibleStrings(character)
        }
    }

    private mutating func quantified(_ piece: PossibleStrings) -> PossibleStrings {
        var low = 1
        var high: Int? = 1
        switch current {
        case "*": (low, high) = (0, nil)
        case "+": (low, high) = (1, nil)
        case "?": (low, high) = (0, 1)
        case "{":
            guard let counts = counts() else { return piece }
            (low, high) = counts
            index -= 1
        default: return piece
        }
        index += 1
        if current == "?" || current == "+" { index += 1 }
        return piece.repeated(low, high)
    }

    /// Reads `{2}`, `{2,}`, `{2,5}` and leaves the index after the brace; nil when the brace is an ordinary character.
    private mutating func counts() -> (Int, Int?)? {
        guard let close = characters[index...].firstIndex(of: "}") else { return nil }
        let inside = Self.text(characters[index + 1..<close]).split(separator: ",", omittingEmptySubsequences: false)
        guard let first = inside.first, let low = Int(first), inside.count <= 2 else { return nil }
        index = close + 1
        if inside.count == 1 { return (low, low) }
        return (low, Int(inside[1]))
    }

    private mutating func group() -> PossibleStrings {
        index += 1
        depth += 1
        defer { depth -= 1 }
        guard depth < 60 else { return skipGroup() }
        var isNegative = false
        var isLook = false
        if current == "*" { return skipGroup() }
        if current == "?" {
            index += 1
            guard let kind = current else { return .unknown }
            index += 1
            switch kind {
            case ":", ">", "|": break
            case "=", "!":
                isLook = true
                isNegative = kind == "!"
            case "<", "P", "'":
                if kind == "<", current == "=" || current == "!" {
                    isLook = true
                    isNegative = current == "!"
                    index += 1
                } else {
                    let close: Unicode.Scalar = kind == "'" ? "'" : ">"
                    guard kind != "P" || current == "<", let end = characters[index...].firstIndex(of: close) else {
                        return skipGroup()
                    }
                    index = end + 1
                }
            default: return skipGroup()
            }
        }
        let start = index
        let inner = alternation()
        let end = min(index, characters.count)
        if current == ")" { index += 1 }
        guard isLook else { return inner }
        // "No letter here" is a boundary; other looks say nothing that a trigger could use.
        let isEdge =
            isNegative && [#"\w"#, "[a-z]", "[a-z0-9]", "[a-zA-Z]"].contains(Self.text(characters[start..<end]))
        return isEdge ? PossibleStrings(exact: [PossibleStrings.boundary]) : .empty
    }

    /// Steps over a group whose meaning is not known: conditions, recursion, verbs.
    private mutating func skipGroup() -> PossibleStrings {
        var open = 1
        while index < characters.count, open > 0 {
            switch characters[index] {
            case "\\": index += 1
            case "(": open += 1
            case ")": open -= 1
            case "[":
                _ = characterClass()
                continue
            default: break
            }
            index += 1
        }
        index = min(index, characters.count)
        return .unknown
    }

    private mutating func escape() -> PossibleStrings {
        index += 1
        guard let character = current else { return .unknown }
        index += 1
        switch character {
        case "b", "A", "z", "Z", "G": return PossibleStrings(exact: [PossibleStrings.boundary])
        case "B", "K": return .empty
        case "s", "h", "v", "n", "t", "r", "R", "W": return PossibleStrings(exact: [" "])
        case "d": return PossibleStrings(exact: [PossibleStrings.digits])
        case "p", "P", "x", "k", "g", "o", "N":
            if current == "{" || current == "<", let end = characters[index...].firstIndex(where: { $0 == "}" || $0 == ">" }) {
                index = end + 1
            } else {
                index = min(index + (character == "x" ? 2 : 1), characters.count)
            }
            return .unknown
        case _ where character.properties.isAlphabetic || character.properties.numericType != nil: return .unknown
        default: return PossibleStrings(character)
        }
    }

    /// Reads `[…]`: up to twelve characters are listed, digits are known as digits, the rest is unknown.
    private mutating func characterClass() -> PossibleStrings {
        index += 1
        var isKnown = true
        var members: [Unicode.Scalar] = []
        var hasDigits = false
        if current == "^" {
            isKnown = false
            index += 1
        }
        var isFirst = true
        while let character = current, character != "]" || isFirst {
            isFirst = false
            index += 1
            if character == "\\" {
                index -= 1
                let escaped = escape()
                if escaped.exact == [PossibleStrings.digits] {
                    hasDigits = true
                } else if escaped.exact.count == 1, let only = escaped.exact.first?.unicodeScalars.first,
                    only != "\u{1}", only != "\u{2}"
                {
                    members.append(only)
                } else {
                    isKnown = false
                }
            } else if character == "[", current == ":" {
                isKnown = false
                while let next = current, next != "]" { _ = next; index += 1 }
                index += 1
            } else if current == "-", index + 1 < characters.count, characters[index + 1] != "]" {
                let last = characters[index + 1]
                index += 2
                if character == "0", last == "9" {
                    hasDigits = true
                } else if character.properties.numericType != nil, last.properties.numericType != nil {
                    hasDigits = true
                } else {
                    isKnown = false
                }
            } else {
                members.append(character)
            }
        }
        index = min(index + 1, characters.count)
        guard isKnown, members.count <= 12 else { return .unknown }
        var strings = Set(members.map(PossibleStrings.string))
        if hasDigits { strings.insert(PossibleStrings.digits) }
        return PossibleStrings(exact: strings)
    }

    private static func text(_ characters: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: characters)
        return String(text)
    }
}
