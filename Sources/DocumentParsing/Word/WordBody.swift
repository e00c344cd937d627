/// Collects the paragraphs of a Word part: the main text, or the comments, footnotes and endnotes.
final class WordBody: XMLHandler {
    /// The paragraphs in the order in which they begin.
    private(set) var paragraphs: [WordParagraph] = []
    /// Comments or notes, when the part holds them: each with the paragraphs it owns.
    private(set) var notes: [Note] = []
    /// Insertions, deletions and moves that the document tracks.
    private(set) var insertions = 0
    private(set) var deletions = 0
    /// Characters that are marked as hidden and were left out.
    private(set) var hiddenLength = 0

    /// A comment or a note.
    struct Note {
        var id: String
        var author: String?
        var date: String?
        var isSeparator: Bool
        var paragraphs: Range<Int>
    }

    private var open: [Int] = []
    private var changes: [WordParagraph.Change] = []
    private var inText = false
    private var inRun = 0
    private var runIsHidden = false
    private var inRunProperties = 0
    private var inParagraphProperties = 0
    private var skipDepth = 0
    private var rows: [Row] = []

    private struct Row {
        var cells = 0
        var paragraphsInCell = 0
    }

    private var change: WordParagraph.Change { changes.last ?? .none }

    func start(_ name: String, _ attributes: XMLAttributes) {
        if skipDepth > 0 || name == "mc:Fallback" || name == "w:sectPr" || name == "w:pPrChange" || name == "w:rPrChange" {
            skipDepth += 1
            return
        }
        switch name {
        case "w:p": beginParagraph()
        case "w:pPr": inParagraphProperties += 1
        case "w:rPr": inRunProperties += 1
        case "w:pStyle": current { $0.style = attributes["w:val"] }
        case "w:r":
            inRun += 1
            runIsHidden = false
        case "w:vanish", "w:webHidden": if inRun > 0 && inRunProperties > 0 { runIsHidden = Self.isOn(attributes["w:val"]) }
        case "w:t", "w:delText": inText = true
        case "w:ins", "w:moveTo": beginChange(.inserted)
        case "w:del", "w:moveFrom": beginChange(.deleted)
        case "w:tr": rows.append(Row())
        case "w:tc": beginCell()
        default: startMark(name, attributes)
        }
    }

    func end(_ name: String) {
        if skipDepth > 0 {
            skipDepth -= 1
            return
        }
        switch name {
        case "w:p": if !open.isEmpty { open.removeLast() }
        case "w:pPr": inParagraphProperties -= 1
        case "w:rPr": inRunProperties -= 1
        case "w:r": inRun -= 1
        case "w:t", "w:delText": inText = false
        case "w:ins", "w:moveTo", "w:del", "w:moveFrom": if !changes.isEmpty { changes.removeLast() }
        case "w:tr": if !rows.isEmpty { rows.removeLast() }
        case "w:comment", "w:footnote", "w:endnote":
            if let last = notes.indices.last { notes[last].paragraphs = notes[last].paragraphs.lowerBound..<paragraphs.count }
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard inText, skipDepth == 0 else { return }
        add(bytes)
    }

    // MARK: Parts

    private func startMark(_ name: String, _ attributes: XMLAttributes) {
        switch name {
        case "w:tab": if inRun > 0 && inParagraphProperties == 0 { add([0x09]) }
        case "w:br", "w:cr": if inRun > 0 { add([0x0A]) }
        case "w:noBreakHyphen": add(Array("\u{2011}".utf8))
        case "w:sym": add(Array(Self.symbol(attributes["w:char"]).utf8))
        case "w:commentRangeStart": mark(.commentStart(attributes["w:id"] ?? ""))
        case "w:commentRangeEnd": mark(.commentEnd(attributes["w:id"] ?? ""))
        case "wp:docPr": if let words = attributes["descr"], !words.isEmpty { mark(.picture(words)) }
        case "w:footnoteReference": mark(.note(.init(isEndnote: false, id: attributes["w:id"] ?? "")))
        case "w:endnoteReference": mark(.note(.init(isEndnote: true, id: attributes["w:id"] ?? "")))
        case "w:comment", "w:footnote", "w:endnote":
            let kind = attributes["w:type"]
            notes.append(
                Note(
                    id: attributes["w:id"] ?? "", author: attributes["w:author"], date: attributes["w:date"],
                    isSeparator: kind == "separator" || kind == "continuationSeparator" || kind == "continuationNotice",
                    paragraphs: paragraphs.count..<paragraphs.count))
        default: break
        }
    }

    private func beginParagraph() {
        var paragraph = WordParagraph(number: paragraphs.count + 1)
        if let row = rows.indices.last {
            if rows[row].paragraphsInCell > 0 {
                paragraph.setting = .line
            } else if rows[row].cells > 1 {
                paragraph.setting = .cell
            }
            rows[row].paragraphsInCell += 1
        }
        open.append(paragraphs.count)
        paragraphs.append(paragraph)
    }

    private func beginCell() {
        guard let row = rows.indices.last else { return }
        rows[row].cells += 1
        rows[row].paragraphsInCell = 0
    }

    /// A change around runs covers their text; one inside the properties of the paragraph's mark covers the mark.
    private func beginChange(_ kind: WordParagraph.Change) {
        changes.append(kind)
        if inRunProperties > 0 && inParagraphProperties > 0 { current { $0.mark = kind } }
        if kind == .inserted { insertions += 1 } else { deletions += 1 }
    }

    private func mark(_ piece: WordParagraph.Piece) { current { $0.pieces.append(piece) } }

    private func add(_ bytes: some Collection<UInt8>) {
        if runIsHidden {
            hiddenLength += bytes.count
        } else {
            let change = change
            current { $0.append(bytes, change) }
        }
    }

    private func current(_ edit: (inout WordParagraph) -> Void) {
        if let index = open.last { edit(&paragraphs[index]) }
    }

    private static func isOn(_ value: String?) -> Bool { value != "0" && value != "false" && value != "off" }

    /// A character of a symbol font; its private-use code says nothing without the font.
    private static func symbol(_ code: String?) -> String {
        guard let code, let value = UInt32(code, radix: 16), !(0xE000...0xF8FF).contains(value),
            let scalar = Unicode.Scalar(value)
        else { return "\u{FFFD}" }
        return String(scalar)
    }
}
