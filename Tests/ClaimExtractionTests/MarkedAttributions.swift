import ClaimModel

/// A paragraph with its attributions taken out of the marks of ``AttributionTable``.
struct MarkedAttributions {
    /// One attribution, as places of UTF-8 bytes.
    struct Expected {
        var speaker: Set<Int> = []
        var content: Set<Int> = []

        /// Half of the words said are the same, and the speakers share a word.
        func agrees(with found: Attribution) -> Bool {
            let words = Set(found.content.flatMap { Array($0) })
            let named = Set(found.speaker.map { Array($0) } ?? [])
            let isSpeaker = speaker.isEmpty ? named.isEmpty : !named.isDisjoint(with: speaker)
            return isSpeaker && 2 * words.intersection(content).count >= words.union(content).count
        }
    }

    private(set) var text = ""
    private(set) var attributions: [Expected] = []

    init(_ marked: String) {
        var found: [UInt8: Expected] = [:]
        var open: [(number: UInt8, role: UInt8, start: Int)] = []
        let bytes = Array(marked.utf8)
        var plain: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "["), index + 3 < bytes.count, (0x30...0x39).contains(bytes[index + 1]) {
                open.append((bytes[index + 1], bytes[index + 2], plain.count))
                index += 4
            } else if bytes[index] == UInt8(ascii: "]"), let mark = open.popLast() {
                let places = mark.start..<plain.count
                if mark.role == UInt8(ascii: "s") { found[mark.number, default: Expected()].speaker.formUnion(places) }
                if mark.role == UInt8(ascii: "t") { found[mark.number, default: Expected()].content.formUnion(places) }
                index += 1
            } else {
                plain.append(bytes[index])
                index += 1
            }
        }
        text = String(decoding: plain, as: UTF8.self)
        for number in found.keys.sorted() {
            var attribution = found[number] ?? Expected()
            if attribution.speaker.isEmpty { attribution.speaker = attributions.last?.speaker ?? [] }
            attributions.append(attribution)
        }
    }
}
