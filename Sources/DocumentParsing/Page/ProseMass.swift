/// How much running text stands below each element: the measure by which a part is too big to be an aside.
struct ProseMass {
    /// For each node, the characters of running text below it.
    private(set) var mass: [Int]
    /// For each node, the characters of any text below it.
    private(set) var text: [Int]
    /// For each node, the characters inside links below it.
    private(set) var linked: [Int]

    /// A text counts as running text from this length on.
    private static let proseLength = 60

    init(_ tree: PageTree) {
        mass = [Int](repeating: 0, count: tree.nodes.count)
        text = mass
        linked = mass
        var inLink = [Bool](repeating: false, count: tree.nodes.count)
        var isMute = inLink
        for (index, node) in tree.nodes.enumerated() where node.parent >= 0 {
            inLink[index] = inLink[node.parent] || node.tag == "a"
            isMute[index] = isMute[node.parent] || PageElements.neverText.contains(node.tag)
        }
        // Parents come before their children, so one pass from the end sums up.
        for index in tree.nodes.indices.reversed() {
            let node = tree.nodes[index]
            if node.tag.isEmpty, !isMute[index] {
                text[index] = Self.visibleLength(node.text)
                if inLink[index] { linked[index] = text[index] }
            }
            if node.tag == "p" || node.tag == "div" || node.tag == "li" || node.tag == "td" || node.tag == "section" {
                let own = node.children.reduce(0) { isInline(tree.nodes[$1].tag) ? $0 + text[$1] - linked[$1] : $0 }
                if own >= Self.proseLength { mass[index] += own }
            }
            guard node.parent >= 0 else { continue }
            mass[node.parent] += mass[index]
            text[node.parent] += text[index]
            linked[node.parent] += linked[index]
        }
    }

    private func isInline(_ tag: String) -> Bool { tag.isEmpty || !PageElements.isBlock(tag) }

    private static func visibleLength(_ bytes: [UInt8]) -> Int {
        var length = 0
        var wasBlank = true
        for byte in bytes where byte & 0xC0 != 0x80 {
            let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
            if !(isBlank && wasBlank) { length += PageText.weight(of: byte) }
            wasBlank = isBlank
        }
        return wasBlank ? max(0, length - 1) : length
    }
}
