internal import ArticleIntake
internal import ClaimModel

/// Sets the paragraphs of a Word document as text, with tracked changes accepted or rejected.
struct WordText {
    private(set) var text = MappedText()
    /// Where comments and notes are attached.
    private(set) var commentRanges: [String: ByteRange] = [:]
    private(set) var noteOffsets: [WordParagraph.IntakeNoteMark: Int] = [:]
    /// The descriptions of pictures, and where the pictures stand.
    private(set) var pictures: [(words: String, offset: Int)] = []
    /// The first paragraph whose style says it is the title.
    private(set) var title: String?

    private let dropped: WordParagraph.Change
    private var commentStarts: [String: Int] = [:]
    private var runsOn = false

    /// - Parameter accepting: whether deletions go and insertions stay, or the other way round.
    init(_ paragraphs: some Sequence<WordParagraph>, accepting: Bool) {
        dropped = accepting ? .deleted : .inserted
        for paragraph in paragraphs { write(paragraph) }
    }

    private mutating func write(_ paragraph: WordParagraph) {
        if !runsOn { setOff(paragraph.setting) }
        runsOn = paragraph.mark == dropped && dropped != .none
        let start = text.bytes.count
        var column = 1
        for piece in paragraph.pieces {
            switch piece {
            case .text(let bytes, let change):
                if change != dropped { text.append(bytes, at: SourcePlace(paragraph: paragraph.number, column: column)) }
                column += bytes.count { $0 & 0xC0 != 0x80 }
            case .commentStart(let id): commentStarts[id] = text.bytes.count
            case .commentEnd(let id):
                let end = text.bytes.count
                commentRanges[id] = min(commentStarts[id] ?? end, end)..<end
            case .note(let mark): noteOffsets[mark] = text.bytes.count
            case .picture(let words): pictures.append((words, text.bytes.count))
            }
        }
        if title == nil, let style = paragraph.style?.lowercased(), style == "title" || style == "titel" || style == "titre" {
            let words = text.bytes[min(start, text.bytes.count)...].drop { $0 == 0x0A }
            title = words.isEmpty ? nil : String(decoding: words, as: UTF8.self)
        }
    }

    private mutating func setOff(_ setting: WordParagraph.Setting) {
        switch setting {
        case .paragraph: text.breakParagraph()
        case .line: text.breakLine()
        case .cell: text.append(Array(" | ".utf8), at: nil)
        }
    }
}
