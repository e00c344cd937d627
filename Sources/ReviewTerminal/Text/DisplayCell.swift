/// One thing a screen shows in one place: a character with its marks, an emoji, or the stand-in of what can't be shown.
public struct DisplayCell: Sendable, Hashable {
    /// Where it stands in the text it was made from, in UTF-8 bytes.
    public let source: Range<Int>
    /// What is sent to the terminal: never a control, a direction override or an invisible character.
    public let shown: String
    /// The columns it takes.
    public let width: Int
    /// Whether it is a stand-in, or holds one.
    public let isStandIn: Bool

    /// Whether it is the end of a line of the text; its `shown` is empty.
    public var isLineEnd: Bool { shown.isEmpty }
    /// Whether it is a blank.
    public var isBlank: Bool { shown == " " || shown == "\u{3000}" }
}

extension TerminalText {
    /// The cells of a text, in order; a line feed becomes a cell of its own.
    public static func cells(of text: String) -> [DisplayCell] {
        var cells: [DisplayCell] = []
        cells.reserveCapacity(text.utf8.count)
        var reader = CellReader()
        var offset = 0
        for character in text {
            reader.read(character, at: offset, into: &cells)
            offset += character.utf8.count
        }
        return cells
    }
}

/// Turns characters into cells.
private struct CellReader {
    private var lastScalar: Unicode.Scalar?

    mutating func read(_ character: Character, at offset: Int, into cells: inout [DisplayCell]) {
        let size = character.utf8.count
        if size == 1, let byte = character.asciiValue {
            cells.append(asciiCell(byte, character, at: offset))
            lastScalar = Unicode.Scalar(byte)
            return
        }
        if character == "\r\n" {
            cells.append(asciiCell(0x0D, character, at: offset))
            cells.append(asciiCell(0x0A, character, at: offset + 1))
            lastScalar = nil
            return
        }
        let scalars = Array(character.unicodeScalars)
        defer { lastScalar = scalars.last }
        if let width = EmojiSequence.width(of: scalars) {
            let source = offset..<(offset + size)
            return cells.append(DisplayCell(source: source, shown: String(character), width: width, isStandIn: false))
        }
        var cluster = ClusterCells(offset: offset)
        for (index, scalar) in scalars.enumerated() {
            let before = index > 0 ? scalars[index - 1] : lastScalar
            let harmless = !StandIn.isNeeded(for: scalar) || isSpelling(scalar, after: before, first: index == 0)
            cluster.add(scalar, harmless: harmless)
        }
        cells += cluster.finished()
    }

    private func asciiCell(_ byte: UInt8, _ character: Character, at offset: Int) -> DisplayCell {
        let scalar = Unicode.Scalar(byte)
        let source = offset..<(offset + 1)
        if byte == 0x0A { return DisplayCell(source: source, shown: "", width: 0, isStandIn: false) }
        let needed = StandIn.isNeeded(for: scalar)
        let shown = needed ? StandIn.symbol(for: scalar) : String(character)
        return DisplayCell(source: source, shown: shown, width: 1, isStandIn: needed)
    }

    /// Invisible characters that spelling needs: a joiner after a letter of a script that joins, selectors after what they
    /// select.
    private func isSpelling(_ scalar: Unicode.Scalar, after before: Unicode.Scalar?, first: Bool) -> Bool {
        guard let before else { return false }
        switch scalar.value {
        case 0x200C, 0x200D: return isJoining(before)
        case 0xFE0E, 0xFE0F: return !first && before.properties.isEmoji && before.value > 0xFF
        case 0xFE00...0xFE0D, 0xE0100...0xE01EF: return !first && before.properties.isIdeographic
        default: return false
        }
    }

    /// Letters and marks of Arabic to Sinhala, whose words are written with joiners.
    private func isJoining(_ scalar: Unicode.Scalar) -> Bool {
        guard (0x0620...0x0DFF).contains(scalar.value) else { return false }
        return scalar.properties.isAlphabetic || CharacterWidth.isMark(scalar)
    }
}

/// The cells of one character made of several: usually one, more where parts of it have to be shown by symbols.
private struct ClusterCells {
    /// Marks shown on one character; more would reach into the lines above and below.
    private static let markLimit = 6

    private var cells: [DisplayCell] = []
    private var base = String.UnicodeScalarView()
    private var width = 0
    private var marks = 0
    private var start: Int
    private var end: Int

    init(offset: Int) {
        start = offset
        end = offset
    }

    mutating func add(_ scalar: Unicode.Scalar, harmless: Bool) {
        let next = end + UTF8.width(scalar)
        defer { end = next }
        if !harmless {
            close()
            addSymbol(StandIn.symbol(for: scalar), source: end..<next)
            start = next
            return
        }
        if CharacterWidth.isMark(scalar) {
            marks += 1
            if marks > Self.markLimit { return }
            if base.isEmpty {
                base.append("◌")
                width += 1
            }
        }
        base.append(scalar)
        width += CharacterWidth.columns(of: scalar)
    }

    mutating func finished() -> [DisplayCell] {
        close()
        return cells
    }

    private mutating func close() {
        if !base.isEmpty {
            let columns = EmojiSequence.width(of: Array(base)) ?? width
            cells.append(DisplayCell(source: start..<end, shown: String(base), width: columns, isStandIn: false))
        }
        if marks > Self.markLimit { addSymbol("‹+\(marks - Self.markLimit) marks›", source: start..<end) }
        base.removeAll()
        width = 0
        marks = 0
    }

    /// A symbol of several characters is as many cells, so that no line has to be wider than it may.
    private mutating func addSymbol(_ symbol: String, source: Range<Int>) {
        for part in symbol { cells.append(DisplayCell(source: source, shown: String(part), width: 1, isStandIn: true)) }
    }
}
