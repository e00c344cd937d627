import ClaimModel

/// A generator of invented, claim-dense articles; the same seed gives the same article.
struct InventedArticle {
    var paragraphs: [[String]]
    private var state: UInt64

    /// An article of some paragraphs of three to five sentences; no two sentences are alike.
    init(seed: UInt64, paragraphs count: Int = 6) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        paragraphs = []
        var seen: Set<String> = []
        for _ in 0..<count {
            var sentences: [String] = []
            let wanted = 3 + pick(3)
            while sentences.count < wanted {
                let sentence = sentence()
                if seen.insert(sentence).inserted { sentences.append(sentence) }
            }
            paragraphs.append(sentences)
        }
    }

    var text: String { paragraphs.map { $0.joined(separator: " ") }.joined(separator: "\n\n") }

    /// Every sentence with its range, and every "number noun" phrase in it.
    func spans() -> [ByteRange] {
        let text = Array(text.utf8)
        var spans: [ByteRange] = []
        var position = 0
        for sentence in paragraphs.joined() {
            let bytes = Array(sentence.utf8)
            while !text[position...].starts(with: bytes) { position += 1 }
            spans.append(position..<position + bytes.count)
            spans += Self.phrases(bytes, from: position)
            position += bytes.count
        }
        return spans
    }

    /// A number with the word before it and the word after it.
    private static func phrases(_ bytes: [UInt8], from start: Int) -> [ByteRange] {
        var words: [Range<Int>] = []
        for (index, byte) in bytes.enumerated() {
            let isSpace = byte == 0x20 || byte == 0x2E || byte == 0x2C && (index + 1 == bytes.count || bytes[index + 1] == 0x20)
            if isSpace { continue }
            if let last = words.last, last.upperBound == index {
                words[words.count - 1] = last.lowerBound..<index + 1
            } else {
                words.append(index..<index + 1)
            }
        }
        return words.indices.dropFirst().dropLast().compactMap { place in
            guard (0x30...0x39).contains(bytes[words[place].lowerBound]) else { return nil }
            return start + words[place - 1].lowerBound..<start + words[place + 1].upperBound
        }
    }

    mutating func pick(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(count))
    }

    private mutating func one(_ words: String) -> String {
        let list = words.split(separator: "|")
        return String(list[pick(list.count)])
    }

    private mutating func number() -> String {
        switch pick(4) {
        case 0: String(2 + pick(97))
        case 1: String(100 + pick(899))
        case 2: "\(1 + pick(98)),\(100 + pick(899))"
        default: "\(1 + pick(20)).\(1 + pick(8))"
        }
    }

    private mutating func place() -> String {
        one("Brantholm|Ostby|Lower Ferrin|Kellmark|Sant Aurel|Vidsund|Port Harrow|Mirelund|Tarn Valley|Easting")
    }

    private mutating func person() -> String {
        one("Lena|Tomas|Aino|Rafe|Dov|Mirja|Paulo|Hanne") + " " + one("Harro|Quist|Belmonte|Okonwe|Tarvainen|Sörby|Valdés")
    }

    private mutating func sentence() -> String {
        let bound = one("|at least |more than |about |up to |nearly ||")
        switch pick(8) {
        case 0:
            return
                "The ferry to \(place()) carried \(bound)\(number()) \(one("passengers|lorries|cyclists")) in \(one("March|June|October"))."
        case 1:
            return
                "In \(place()), \(number()) \(one("houses|barns|workshops")) were \(one("repaired|insured|emptied")) after the storm."
        case 2:
            return
                "\(person()), who runs the \(one("harbour|school|clinic")) in \(place()), said the repair had cost \(number()) crowns."
        case 3:
            return
                "“We waited \(number()) \(one("hours|days|weeks")) for an answer,” \(person()) of \(place()) told the council."
        case 4:
            return
                "The council’s budget — \(number()) million crowns — grew by \(number()) percent, the report on \(place()) says."
        case 5:
            return
                "Rain in \(place()) came to \(number()) \(one("millimetres|litres")) on \(one("Monday|Friday|Sunday")), less than in \(1950 + pick(70))."
        case 6:
            return
                "\(one("A survey|A court|An audit")) found that \(number()) of \(bound)\(number()) \(one("bridges|boats|licences")) near \(place()) were unsafe."
        default:
            return "\(person()) did not sign the \(one("contract|petition|charter")) of \(1900 + pick(120)) for \(place())."
        }
    }
}
