internal import CMarkdown
internal import ClaimModel

/// Walks a Markdown tree once and writes down its text: a paragraph per block, a line per table row.
struct MarkdownWalk {
    private(set) var text = MappedText()
    private(set) var notes: [IntakeNote] = []
    private(set) var findings: [IntakeFinding] = []
    private(set) var firstHeading: String?

    private let source: [UInt8]
    private let lines: SourceLines
    private let linesBefore: Int
    private var cursor: Int
    private var limit: Int
    private var footnote: FootnoteText?
    private var references: [String: Int] = [:]
    private var headingStart: Int?
    private var cellsInRow = 0
    private var codeBlocks = 0
    private var definitions = 0

    private struct FootnoteText {
        var label: String
        var bytes: [UInt8] = []
    }

    init(source: [UInt8], bodyStart: Int, linesBefore: Int) {
        self.source = source
        self.linesBefore = linesBefore
        lines = SourceLines(source)
        cursor = bodyStart
        limit = source.count
    }

    mutating func visit(_ root: OpaquePointer) {
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { break }
            guard let node = cmark_iter_get_node(iterator) else { continue }
            if event == CMARK_EVENT_ENTER { enter(node) } else { leave(node) }
        }
        if codeBlocks > 0 {
            let blocks = codeBlocks == 1 ? "A code block was" : "\(codeBlocks) code blocks were"
            findings.append(IntakeFinding(.codeLeftOut, "\(blocks) left out of the text."))
        }
    }

    private mutating func enter(_ node: OpaquePointer) {
        let type = Self.type(of: node)
        switch type {
        case "text", "code": write(literal(of: node), of: node)
        case "softbreak": write([0x20], of: nil)
        case "linebreak": if footnote == nil { text.breakLine() } else { write([0x20], of: nil) }
        case "paragraph", "heading", "item", "tasklist", "block_quote", "list":
            beginBlock(node)
            if type == "heading" { headingStart = text.bytes.count }
        case "table_row", "table_header":
            beginBlock(node)
            cellsInRow = 0
        case "table_cell":
            if cellsInRow > 0 { write(Array(" | ".utf8), of: nil) }
            cellsInRow += 1
        case "code_block": codeBlocks += 1
        case "html_block": writeMarkup(literal(of: node), of: node)
        case Self.footnoteDefinition:
            definitions += 1
            footnote = FootnoteText(label: String(definitions))
        case Self.footnoteReference: references[String(decoding: literal(of: node), as: UTF8.self)] = text.bytes.count
        default: break
        }
    }

    private mutating func leave(_ node: OpaquePointer) {
        switch Self.type(of: node) {
        case "heading":
            if let start = headingStart, firstHeading == nil {
                let words = text.bytes[start...].drop { $0 == 0x0A }
                if !words.isEmpty { firstHeading = String(decoding: words, as: UTF8.self) }
            }
            headingStart = nil
        case Self.footnoteDefinition:
            guard let done = footnote else { return }
            footnote = nil
            let anchor = references[done.label].map { $0..<$0 }
            notes.append(IntakeNote(kind: .footnote, text: String(decoding: done.bytes, as: UTF8.self), anchor: anchor))
        default: break
        }
    }

    private mutating func beginBlock(_ node: OpaquePointer) {
        guard footnote == nil else { return }
        text.breakParagraph()
        let first = Int(cmark_node_get_start_line(node)) + linesBefore
        let last = Int(cmark_node_get_end_line(node)) + linesBefore
        if first > linesBefore { cursor = max(cursor, lines.start(ofLine: first)) }
        limit = last >= first ? lines.start(ofLine: last + 1) : source.count
        if limit <= cursor { limit = source.count }
    }

    /// Writes words, finding them again in the source behind the words before.
    private mutating func write(_ words: [UInt8], of node: OpaquePointer?) {
        guard !words.isEmpty else { return }
        if footnote != nil {
            footnote?.bytes.append(contentsOf: words)
            return
        }
        guard node != nil else { return text.append(words, at: nil) }
        let window = cursor..<max(cursor, min(limit, cursor + words.count + 4096))
        if let found = source.firstPlace(of: words, in: window) {
            let position = lines.position(at: found.lowerBound)
            text.append(words, at: SourcePlace(line: position.line, column: position.column))
            cursor = found.upperBound
        } else {
            // An entity or an escape: the source reads differently, so only its line is certain.
            text.append(words, at: SourcePlace(line: lines.position(at: min(cursor, max(0, source.count - 1))).line))
        }
    }

    /// Writes what stands between the tags of an HTML block.
    private mutating func writeMarkup(_ markup: [UInt8], of node: OpaquePointer) {
        beginBlock(node)
        var rest = markup[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
            writeLines(rest[..<open], of: node)
            let tag = rest[open...]
            if tag.starts(with: Array("<!--".utf8)) {
                rest = tag.firstRange(of: Array("-->".utf8)).map { tag[$0.upperBound...] } ?? []
            } else {
                rest = tag.firstIndex(of: UInt8(ascii: ">")).map { tag[($0 + 1)...] } ?? []
            }
        }
        writeLines(rest, of: node)
    }

    private mutating func writeLines(_ bytes: ArraySlice<UInt8>, of node: OpaquePointer) {
        for line in bytes.split(separator: 0x0A) {
            var words = line.drop { $0 <= 0x20 }
            while let last = words.last, last <= 0x20 { words.removeLast() }
            if !words.isEmpty {
                text.breakLine()
                write(Array(words), of: node)
            }
        }
    }

    private func literal(of node: OpaquePointer) -> [UInt8] {
        guard let literal = cmark_node_get_literal(node) else { return [] }
        return Array(String(cString: literal).utf8)
    }

    private static let footnoteDefinition = "footnote_definition"
    private static let footnoteReference = "footnote_reference"

    /// The type's name; this version of the library has none for footnotes, whose definitions it numbers as they are first
    /// used.
    private static func type(of node: OpaquePointer) -> String {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_FOOTNOTE_DEFINITION: footnoteDefinition
        case CMARK_NODE_FOOTNOTE_REFERENCE: footnoteReference
        default: String(cString: cmark_node_get_type_string(node))
        }
    }
}
