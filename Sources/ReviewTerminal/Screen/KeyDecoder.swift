/// Bytes of a terminal to keys. It never guesses: a lone escape byte is a key only when `flush()` says that nothing follows.
public struct KeyDecoder: Sendable {
    private var pending: [UInt8] = []
    private var pasted: [UInt8]?

    /// A decoder that has seen nothing.
    public init() {}

    /// Whether bytes wait for more to follow.
    public var isWaiting: Bool { !pending.isEmpty }

    /// Whether a paste has begun and not ended.
    public var isPasting: Bool { pasted != nil }

    /// The keys that are complete with these bytes.
    public mutating func decode(_ bytes: some Sequence<UInt8>) -> [ScreenInput] {
        pending += bytes
        var found: [ScreenInput] = []
        while !pending.isEmpty {
            if pasted != nil {
                guard let paste = takePaste() else { break }
                found.append(paste)
                continue
            }
            guard let step = nextStep() else { break }
            pending.removeFirst(step.used)
            if let input = step.input { found.append(input) }
        }
        return found
    }

    /// What the waiting bytes are if no more follow: an escape key, or the keys after it with Alt.
    public mutating func flush() -> [ScreenInput] {
        guard !pending.isEmpty, pasted == nil else { return [] }
        let waiting = pending
        pending = []
        if waiting[0] == 0x1B {
            guard waiting.count > 1 else { return [.key(KeyPress(.escape))] }
            // `ESC [` or `ESC O` alone is Alt with that key; what is longer is a sequence cut short, and no key.
            if waiting.count == 2 { return [.key(KeyPress(.character(Character(Unicode.Scalar(waiting[1]))), .alt))] }
        }
        return []
    }

    private typealias Step = (used: Int, input: ScreenInput?)

    private mutating func nextStep() -> Step? {
        let first = pending[0]
        if first == 0x1B { return escapeStep() }
        if first < 0x20 || first == 0x7F { return (1, .key(Self.controlKey(first))) }
        return characterStep(from: 0)
    }

    private func characterStep(from start: Int) -> Step? {
        let first = pending[start]
        let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
        for index in (start + 1)..<max(start + 1, min(start + length, pending.count)) where pending[index] & 0xC0 != 0x80 {
            return (index, nil)
        }
        guard pending.count >= start + length else { return nil }
        let text = String(decoding: pending[start..<(start + length)], as: UTF8.self)
        guard let character = text.first, character != "\u{FFFD}" else { return (start + length, nil) }
        return (start + length, .key(.character(character)))
    }

    private mutating func escapeStep() -> Step? {
        guard pending.count > 1 else { return nil }
        switch pending[1] {
        case UInt8(ascii: "["): return sequenceStep()
        case UInt8(ascii: "O"):
            guard pending.count > 2 else { return nil }
            return (3, Self.namedKeys[pending[2]].map { .key(KeyPress($0)) })
        case 0x1B:
            return (1, .key(KeyPress(.escape)))
        case let byte where byte < 0x20 || byte == 0x7F:
            let key = Self.controlKey(byte)
            return (2, .key(KeyPress(key.key, key.modifiers.union(.alt))))
        default:
            guard let step = characterStep(from: 1) else { return nil }
            guard case .key(let key)? = step.input else { return step }
            return (step.used, .key(KeyPress(key.key, .alt)))
        }
    }

    /// `ESC [`, parameters, and a final byte 0x40…0x7E.
    private mutating func sequenceStep() -> Step? {
        guard let end = pending[2...].firstIndex(where: { (0x40...0x7E).contains($0) || $0 < 0x20 }) else {
            return pending.count > 64 ? (pending.count, nil) : nil
        }
        if pending[end] < 0x20 { return (end, nil) }
        let numbers = String(decoding: pending[2..<end], as: UTF8.self).split(separator: ";", omittingEmptySubsequences: false)
            .map { Int($0) ?? 0 }
        let modifiers = KeyPress.Modifiers(rawValue: max(0, (numbers.count > 1 ? numbers[1] : 1) - 1) & 7)
        switch pending[end] {
        case UInt8(ascii: "~"):
            if numbers.first == 200 { pasted = [] }
            return (end + 1, Self.numberedKeys[numbers.first ?? 0].map { .key(KeyPress($0, modifiers)) })
        case UInt8(ascii: "Z"):
            return (end + 1, .key(KeyPress(.tab, .shift)))
        default:
            return (end + 1, Self.namedKeys[pending[end]].map { .key(KeyPress($0, modifiers)) })
        }
    }

    /// The paste when its end has come; until then its bytes are put aside.
    private mutating func takePaste() -> ScreenInput? {
        let end: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]
        var text = pasted ?? []
        text += pending
        pending = []
        guard let found = text.firstRange(of: end) else {
            pasted = text
            return nil
        }
        pasted = nil
        pending = Array(text[found.upperBound...])
        return .paste(String(decoding: text[..<found.lowerBound], as: UTF8.self))
    }

    private static func controlKey(_ byte: UInt8) -> KeyPress {
        switch byte {
        case 0x0D, 0x0A: KeyPress(.enter)
        case 0x09: KeyPress(.tab)
        case 0x7F, 0x08: KeyPress(.backspace)
        case 0x00: .control(" ")
        default: .control(Character(Unicode.Scalar(byte < 0x1B ? byte + 0x60 : byte + 0x40)))
        }
    }

    private static let namedKeys: [UInt8: KeyPress.Key] = [
        UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
        UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "M"): .enter,
        UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3),
        UInt8(ascii: "S"): .function(4),
    ]
    private static let numberedKeys: [Int: KeyPress.Key] = [
        1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
        11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6),
        18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
    ]
}

extension [UInt8] {
    fileprivate func firstRange(of part: [UInt8]) -> Range<Int>? {
        guard count >= part.count else { return nil }
        for start in 0...(count - part.count) where self[start..<(start + part.count)].elementsEqual(part) {
            return start..<(start + part.count)
        }
        return nil
    }
}
