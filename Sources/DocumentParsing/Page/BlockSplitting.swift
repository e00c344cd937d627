/// A stretch of a page that is set as one paragraph.
struct PageBlock {
    /// What the block is set as.
    enum Kind: Equatable {
        case paragraph
        case heading(level: Int)
        case item
        case caption
        case row
        case preformatted
    }

    /// A part of the block: a text, a forced line break or the border of a table's cell.
    enum Piece: Equatable {
        case text(node: Int)
        case lineBreak
        case cell
    }

    var kind: Kind
    /// The block-level element the block stands in.
    var element: Int
    var pieces: [Piece]
    /// Characters, white space runs counted as one.
    var length: Int
    /// Characters inside links.
    var linkLength: Int
    /// Characters in bold or headings of their own.
    var strongLength: Int
    /// The first words, for comparing with cues.
    var words: String

    /// The share of characters inside links.
    var linkDensity: Double { length == 0 ? 0 : Double(linkLength) / Double(length) }
    /// Whether the block reads like running text.
    var isProse: Bool { (kind == .paragraph || kind == .item) && length >= 60 && linkDensity < 0.35 }
}

/// Cuts a page into blocks, leaving out the subtrees it is told to.
struct BlockSplitting {
    private(set) var blocks: [PageBlock] = []
    /// For each element that was walked, the blocks that stand inside it.
    private(set) var blockRange: [Int: Range<Int>] = [:]

    private let tree: PageTree
    private let isLeftOut: (Int) -> Bool
    private var pieces: [PageBlock.Piece] = []
    private var length = 0
    private var linkLength = 0
    private var strongLength = 0
    private var links = 0
    private var strongs = 0
    private var words: [UInt8] = []
    private var endsInBlank = true

    init(_ tree: PageTree, from root: Int, leavingOut isLeftOut: @escaping (Int) -> Bool) {
        self.tree = tree
        self.isLeftOut = isLeftOut
        walk(root)
    }

    private enum Step {
        case enter(Int, block: Int)
        case leave(Int, block: Int, firstBlock: Int)
    }

    private mutating func walk(_ root: Int) {
        var stack: [Step] = [.enter(root, block: root)]
        while let step = stack.popLast() {
            switch step {
            case .enter(let index, let block): enter(index, block, &stack)
            case .leave(let index, let block, let first): leave(index, block, first)
            }
        }
        flush(in: root)
    }

    private mutating func enter(_ index: Int, _ block: Int, _ stack: inout [Step]) {
        let node = tree.nodes[index]
        if node.tag.isEmpty { return add(text: index, in: block) }
        if isLeftOut(index) { return }
        if node.tag == "br" { return addLineBreak(in: block) }
        let isBlock = PageElements.isBlock(node.tag) && !isCellOfData(index)
        if isBlock { flush(in: block) }
        if isCellOfData(index), !pieces.isEmpty { pieces.append(.cell) }
        if node.tag == "a" { links += 1 }
        if PageElements.strong.contains(node.tag) { strongs += 1 }
        let inner = isBlock ? index : block
        stack.append(.leave(index, block: inner, firstBlock: blocks.count))
        for child in node.children.reversed() { stack.append(.enter(child, block: inner)) }
    }

    private mutating func leave(_ index: Int, _ block: Int, _ firstBlock: Int) {
        let tag = tree.nodes[index].tag
        if block == index { flush(in: index) }
        if tag == "a" { links -= 1 }
        if PageElements.strong.contains(tag) { strongs -= 1 }
        blockRange[index] = firstBlock..<max(firstBlock, blocks.count)
    }

    private mutating func add(text index: Int, in block: Int) {
        var visible = 0
        for byte in tree.nodes[index].text {
            let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
            if isBlank && endsInBlank { continue }
            endsInBlank = isBlank
            visible += PageText.weight(of: byte)
            if words.count < 240 { words.append(isBlank ? 0x20 : byte) }
        }
        if visible == 0 && pieces.isEmpty { return }
        pieces.append(.text(node: index))
        length += visible
        if links > 0 { linkLength += visible }
        if strongs > 0 { strongLength += visible }
    }

    private mutating func addLineBreak(in block: Int) {
        if pieces.last == .lineBreak { return flush(in: block) }
        if !pieces.isEmpty { pieces.append(.lineBreak) }
        if !endsInBlank && words.count < 240 { words.append(0x20) }
        endsInBlank = true
    }

    private mutating func flush(in element: Int) {
        while pieces.last == .lineBreak { pieces.removeLast() }
        let text = PageTree.collapsed(words)
        if !text.isEmpty {
            blocks.append(
                PageBlock(
                    kind: kind(of: element), element: element, pieces: pieces, length: length, linkLength: linkLength,
                    strongLength: strongLength, words: text))
        }
        pieces = []
        length = 0
        linkLength = 0
        strongLength = 0
        words = []
        endsInBlank = true
    }

    private func kind(of element: Int) -> PageBlock.Kind {
        var index = element
        for _ in 0..<6 where index >= 0 {
            let node = tree.nodes[index]
            switch node.tag {
            case "h1", "h2", "h3", "h4", "h5", "h6": return .heading(level: Int(node.tag.utf8.dropFirst().first ?? 0x36) - 0x30)
            case "figcaption", "caption": return .caption
            case "li", "dd", "dt": return .item
            case "tr": return .row
            case "pre": return .preformatted
            case "article", "main", "section", "body", "td": return .paragraph
            default: break
            }
            if PageElements.words(of: node).contains(where: PageElements.captionWords.contains) { return .caption }
            index = node.parent
        }
        return .paragraph
    }

    /// A cell whose table holds data: no cell of the row has blocks in it.
    private func isCellOfData(_ index: Int) -> Bool {
        let node = tree.nodes[index]
        guard node.tag == "td" || node.tag == "th", node.parent >= 0 else { return false }
        let row = tree.nodes[node.parent]
        guard row.children.count < 60 else { return false }
        return !row.children.contains { cell in
            tree.nodes[cell].children.contains { PageElements.isBlock(tree.nodes[$0].tag) && tree.nodes[$0].tag != "p" }
                || tree.nodes[cell].children.count { tree.nodes[$0].tag == "p" } > 1
        }
    }
}
