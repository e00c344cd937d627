/// Finds the parts inside an article that a heading of theirs gives away: related stories, comments, subscriptions.
struct ForeignParts {
    /// The blocks of such parts.
    private(set) var blocks: Set<Int> = []

    private let splitting: BlockSplitting
    private let tree: PageTree
    private let root: Int
    private let range: Range<Int>

    /// A part with a larger share of the article's text is the article, whatever its heading says.
    private static let largestShare = 0.4

    init(splitting: BlockSplitting, tree: PageTree, root: Int, range: Range<Int>) {
        self.splitting = splitting
        self.tree = tree
        self.root = root
        self.range = range
        for index in range where opensForeignPart(index) { mark(from: index) }
    }

    private func opensForeignPart(_ index: Int) -> Bool {
        let block = splitting.blocks[index]
        guard block.length <= 70, SectionCues.opensForeignPart(block.words) else { return false }
        if case .heading = block.kind { return true }
        // A link alone is a button.
        guard block.linkDensity < 0.5 else { return false }
        // A line of its own that is bold, or stands first in its part, heads it too; a sentence does not.
        let isSentence = block.words.hasSuffix(".") || block.words.hasSuffix("?") || block.words.contains(": ")
        return !isSentence
            && (block.strongLength * 10 >= block.length * 8 || part(openedBy: index) != nil || block.kind == .paragraph)
    }

    private mutating func mark(from index: Int) {
        if let part = part(openedBy: index) {
            blocks.formUnion(part)
            return
        }
        blocks.insert(index)
        for following in (index + 1)..<max(index + 1, range.upperBound) {
            let block = splitting.blocks[following]
            let isArticle = block.length >= 160 && block.linkDensity < 0.2 && block.kind != .item
            if isArticle || (isHeading(block) && !SectionCues.opensForeignPart(block.words)) { break }
            blocks.insert(following)
        }
    }

    /// The largest element that begins with the heading and is not too much of the article.
    private func part(openedBy index: Int) -> Range<Int>? {
        var element = splitting.blocks[index].element
        var best: Range<Int>?
        let total = max(1, weight(range))
        while element > root {
            guard let inside = splitting.blockRange[element], inside.lowerBound == index || inside.isEmpty else { break }
            if Double(weight(inside)) / Double(total) > Self.largestShare { break }
            if inside.count > 1 { best = inside }
            element = tree.nodes[element].parent
        }
        return best
    }

    private func weight(_ range: Range<Int>) -> Int {
        splitting.blocks[range].reduce(0) { $0 + ($1.isProse ? $1.length : 0) }
    }

    private func isHeading(_ block: PageBlock) -> Bool {
        if case .heading = block.kind { return true }
        return false
    }
}
