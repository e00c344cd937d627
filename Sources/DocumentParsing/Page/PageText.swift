internal import ArticleIntake

/// Markup inside another file: an entry of a feed, a part of a message, another program's output.
struct PageFragment {
    /// The part's name, for its places.
    var part: String?
    /// The line of the file where the markup begins, or nil when its lines are not the file's.
    var firstLine: Int?
    /// Whether places count the paragraphs instead, since the lines say nothing.
    var countsParagraphs = false

    /// A place in the file; columns are unknown, for the markup may be encoded there.
    func place(ofLine line: Int, paragraph: Int) -> SourcePlace {
        SourcePlace(part: part, paragraph: countsParagraphs ? paragraph : nil, line: firstLine.map { $0 + line - 1 })
    }
}

/// Writes blocks of a page as text, keeping the element, line and column of every stretch.
struct PageText {
    private(set) var text = MappedText()

    private let tree: PageTree
    private let lines: SourceLines
    private let fragment: PageFragment?
    private var paths: [Int: String] = [:]
    private var numbers: [Int: Int] = [:]
    private var numbered: Set<Int> = []
    private var needsSpace = false
    private var atStart = true
    private var paragraphs = 0

    /// - Parameter fragment: where the markup stands when it is not a file of its own.
    init(_ tree: PageTree, fragment: PageFragment? = nil) {
        self.tree = tree
        self.fragment = fragment
        lines = SourceLines(tree.source)
    }

    /// Writes a block as a paragraph of its own.
    mutating func write(_ block: PageBlock) {
        text.breakParagraph()
        paragraphs += 1
        atStart = true
        needsSpace = false
        let path = path(of: block.element)
        for piece in block.pieces {
            switch piece {
            case .text(let node): write(node, path: path, keepsBreaks: block.kind == .preformatted)
            case .lineBreak:
                text.breakLine()
                needsSpace = false
                atStart = true
            case .cell:
                if !atStart { text.append(Array(" |".utf8), at: nil) }
                needsSpace = !atStart
            }
        }
    }

    private mutating func write(_ index: Int, path: String, keepsBreaks: Bool) {
        let node = tree.nodes[index]
        var alignment = SourceAlignment(node.text, source: tree.source, range: node.source)
        var run: Range<Int>?
        var runSource = 0
        func isEnd(_ position: Int) -> Bool { position == node.text.count }
        for position in 0...node.text.count {
            let byte = isEnd(position) ? 0x20 : node.text[position]
            let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
            let skipped = isBlank ? 0 : Self.invisibleLength(node.text, at: position)
            let jumps = alignment.advance(to: position)
            if let done = run, isBlank || skipped > 0 || jumps {
                emit(node.text[done], path: path, offset: runSource)
                run = nil
            }
            if isBlank {
                if isEnd(position) { break }
                if keepsBreaks && byte == 0x0A { breakLine() } else { needsSpace = !atStart }
            } else if skipped == 0 {
                if let started = run {
                    run = started.lowerBound..<(position + 1)
                } else if !Self.isInsideInvisible(node.text, position) {
                    run = position..<(position + 1)
                    runSource = alignment.sourceOffset
                }
            }
        }
    }

    private mutating func breakLine() {
        text.breakLine()
        needsSpace = false
        atStart = true
    }

    private mutating func emit(_ words: ArraySlice<UInt8>, path: String, offset: Int) {
        if needsSpace { text.append([0x20], at: nil) }
        needsSpace = false
        atStart = false
        let position = lines.position(at: offset)
        guard let fragment else {
            return text.append(words, at: SourcePlace(element: path, line: position.line, column: position.column))
        }
        text.append(words, at: fragment.place(ofLine: position.line, paragraph: paragraphs))
    }

    /// What the first byte of a character counts for when text is weighed: a Chinese, Japanese or Korean one says as much as
    /// two letters; further bytes count nothing.
    static func weight(of byte: UInt8) -> Int {
        byte & 0xC0 == 0x80 ? 0 : (0xE3...0xED).contains(byte) ? 2 : 1
    }

    /// The length of a soft hyphen, zero-width space or byte order mark: hints for setting type, not text.
    private static func invisibleLength(_ bytes: [UInt8], at index: Int) -> Int {
        if bytes[index...].starts(with: [0xC2, 0xAD]) { return 2 }
        if bytes[index...].starts(with: [0xE2, 0x80, 0x8B]) || bytes[index...].starts(with: [0xEF, 0xBB, 0xBF]) { return 3 }
        return 0
    }

    private static func isInsideInvisible(_ bytes: [UInt8], _ index: Int) -> Bool {
        (1...2).contains { back in index >= back && invisibleLength(bytes, at: index - back) > back }
    }

    /// The element as an XPath, from the nearest ancestor with an id.
    private mutating func path(of element: Int) -> String {
        if let known = paths[element] { return known }
        let node = tree.nodes[element]
        let path: String
        if let id = node.attributes["id"], !id.isEmpty, id.utf8.allSatisfy(Self.isPlain), id.utf8.count < 60 {
            path = "//*[@id=\"\(id)\"]"
        } else if node.parent < 0 {
            path = "/" + node.tag
        } else {
            let number = numberAmongTwins(element, of: node.parent)
            path = self.path(of: node.parent) + "/" + node.tag + (number.map { "[\($0)]" } ?? "")
        }
        paths[element] = path
        return path
    }

    /// The element's number among its siblings of the same name, from 1; nil when it is the only one.
    private mutating func numberAmongTwins(_ element: Int, of parent: Int) -> Int? {
        if numbered.insert(parent).inserted {
            var counts: [String: Int] = [:]
            for child in tree.nodes[parent].children where !tree.nodes[child].tag.isEmpty {
                counts[tree.nodes[child].tag, default: 0] += 1
                numbers[child] = counts[tree.nodes[child].tag]
            }
            for child in tree.nodes[parent].children where counts[tree.nodes[child].tag] == 1 { numbers[child] = nil }
        }
        return numbers[element]
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte)
            || (0x61...0x7A).contains(byte | 0x20)
    }
}

/// Walks a decoded text and its source side by side, so that every character of the text has its offset in the source.
struct SourceAlignment {
    /// Where in the source the character at the last position stands.
    private(set) var sourceOffset: Int

    private let text: [UInt8]
    private let source: [UInt8]
    private let end: Int
    private var position = 0
    /// Where the source goes on after the last character.
    private var next: Int

    init(_ text: [UInt8], source: [UInt8], range: Range<Int>) {
        self.text = text
        self.source = source
        end = min(range.upperBound, source.count)
        next = range.lowerBound
        sourceOffset = range.lowerBound
    }

    /// Moves on to a position of the text, one by one, and says whether the source jumped: at an entity, or at a tag that the
    /// parser dropped.
    mutating func advance(to wanted: Int) -> Bool {
        guard wanted < text.count, next < end else { return false }
        var jumps = false
        if wanted > position || wanted == 0 {
            position = wanted
            while next < end, source[next] != text[wanted], source[next] == UInt8(ascii: "<") || source[next] == 0x0D {
                next = source[next] == 0x0D ? next + 1 : (source[next..<end].firstIndex(of: UInt8(ascii: ">")) ?? end - 1) + 1
                jumps = true
            }
            sourceOffset = min(next, end)
            if next < end { jumps = step(over: wanted) || jumps }
        }
        return jumps
    }

    private mutating func step(over wanted: Int) -> Bool {
        let isContinuation = text[wanted] & 0xC0 == 0x80
        if source[next] == UInt8(ascii: "&"), let after = entityEnd(text[wanted]) {
            next = after
            return true
        }
        // The further bytes of a decoded entity have no counterpart.
        if isContinuation && source[next] != text[wanted] { return false }
        next += 1
        return false
    }

    /// Behind an entity that stands for this byte, or nil when the ampersand stands for itself.
    private func entityEnd(_ byte: UInt8) -> Int? {
        var index = next + 1
        while index < end, index < next + 34, source[index] != UInt8(ascii: ";") {
            let isName =
                source[index] == UInt8(ascii: "#") || (0x30...0x39).contains(source[index])
                || (0x61...0x7A).contains(source[index] | 0x20)
            if !isName { break }
            index += 1
        }
        let isClosed = index < end && source[index] == UInt8(ascii: ";")
        let name = source[(next + 1)..<index]
        if byte == UInt8(ascii: "&") {
            return isClosed && (name.elementsEqual("amp".utf8) || name.first == UInt8(ascii: "#")) ? index + 1 : nil
        }
        return isClosed ? index + 1 : max(index, next + 1)
    }
}
