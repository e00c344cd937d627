/// Chooses the blocks of a page that are its article.
///
/// Every block has a value: its characters, less three times those inside links, less a fixed price, so that running text
/// counts for a part and short or linked lines count against it. The element whose blocks sum to the most is the article; what
/// the page says about itself (`itemprop`, `article`, `main`, `articleBody` in JSON-LD) narrows where to look.
struct MainText {
    /// The article's blocks in reading order.
    private(set) var blocks: [PageBlock] = []
    /// The element that was chosen.
    private(set) var root: Int

    private let tree: PageTree
    private let prose: ProseMass
    private let body: Int
    private let splitting: BlockSplitting
    private let known: KnownBody?

    /// A link costs three times what it says: half linked is worth less than nothing.
    private static let linkPrice = 3
    /// What a block must hold to be worth anything, in characters.
    private static let blockPrice = 30
    /// The most a block can count against a part; a long list of links would else outweigh a text.
    private static let largestLoss = 120
    /// How much more text an outer element must hold to be chosen although its short lines outweigh what it adds.
    private static let worthClimbing = 1.25
    /// How many levels up an outer element may be for that.
    private static let climbingHeight = 2
    /// A declared article with less text than this is a teaser or a mistake.
    private static let smallestArticle = 250

    init(_ tree: PageTree, body: Int, title: String?, articleBody: String?) {
        self.tree = tree
        self.body = body
        let prose = ProseMass(tree)
        self.prose = prose
        let marks = BoilerplateMarks(tree, prose: prose, body: body)
        var splitting = BlockSplitting(tree, from: body) { marks.isMarked[$0] }
        if Self.plainLength(splitting) < Self.smallestArticle {
            // Too much may have gone: the page is small, or its classes mean something else.
            let all = BlockSplitting(tree, from: body) { PageElements.neverText.contains(tree.nodes[$0].tag) }
            if Self.plainLength(all) > 3 * Self.plainLength(splitting) { splitting = all }
        }
        self.splitting = splitting
        known = articleBody.map { KnownBody($0) }
        root = body
        root = bestElement()
        var chosen = cleaned(splitting.blockRange[root] ?? splitting.blocks.indices)
        if chosen.isEmpty { chosen = Array(splitting.blocks.indices) }
        chosen = withHeadline(chosen, title: title)
        blocks = chosen.map { splitting.blocks[$0] }
    }

    /// Whether the page's own `articleBody` was found in the text: the share of its word groups; nil when it has none.
    var shareOfKnownBody: Double? {
        known.map { known in known.share(of: blocks.flatMap { Self.characters(of: $0, in: tree) }) }
    }

    /// Characters outside links.
    private static func plainLength(_ splitting: BlockSplitting) -> Int {
        splitting.blocks.reduce(0) { $0 + $1.length - $1.linkLength }
    }

    // MARK: Choosing the element

    private func bestElement() -> Int {
        let scope = scopeElement()
        let values = splitting.blocks.map(value)
        var sums = [0]
        for value in values { sums.append((sums.last ?? 0) + value) }
        guard let scopeRange = splitting.blockRange[scope] else { return scope }
        var best = scope
        var bestSum = sums[scopeRange.upperBound] - sums[scopeRange.lowerBound]
        for (element, range) in splitting.blockRange where !range.isEmpty && tree.isInside(element, scope) {
            let sum = sums[range.upperBound] - sums[range.lowerBound]
            if sum > bestSum || (sum == bestSum && element > best) {
                best = element
                bestSum = sum
            }
        }
        return bestSum > 0 ? climbed(from: best, within: scope, values) : scope
    }

    /// Goes up as long as that brings a good deal more text of the same make: set as deep in the page as what was found.
    private func climbed(from element: Int, within scope: Int, _ values: [Int]) -> Int {
        let depths = (splitting.blockRange[element] ?? 0..<0).filter { values[$0] > 0 }.map {
            depth(of: splitting.blocks[$0].element)
        }
        guard let shallow = depths.min(), let deep = depths.max() else { return element }
        var best = element
        var ancestor = tree.nodes[element].parent
        var gained = gain(of: element, values, depths: 0...Int.max)
        for _ in 0..<Self.climbingHeight where ancestor >= scope {
            let gain = gain(of: ancestor, values, depths: (shallow - 1)...(deep + 1))
            if Double(gain) >= Self.worthClimbing * Double(gained), gain - gained > 60 {
                best = ancestor
                gained = gain
            }
            ancestor = tree.nodes[ancestor].parent
        }
        return best
    }

    private func gain(of element: Int, _ values: [Int], depths: ClosedRange<Int>) -> Int {
        guard let range = splitting.blockRange[element] else { return 0 }
        return range.reduce(0) { sum, index in
            values[index] > 0 && depths.contains(depth(of: splitting.blocks[index].element)) ? sum + values[index] : sum
        }
    }

    /// The value of a block; the page's own word on what belongs to it decides where there is one.
    private func value(_ block: PageBlock) -> Int {
        if case .heading = block.kind { return block.linkDensity > 0.5 ? -Self.blockPrice : 0 }
        if block.kind == .caption { return 0 }
        if let known, block.length >= 40 {
            let share = known.share(of: Self.characters(of: block, in: tree), ofBlock: true)
            if share > 0.8 { return block.length }
            if share < 0.2 { return -min(block.length, Self.largestLoss) }
        }
        let value = block.length - Self.linkPrice * block.linkLength - Self.blockPrice
        return max(value, -Self.largestLoss)
    }

    private func depth(of element: Int) -> Int {
        var depth = 0
        var index = element
        while index >= 0 {
            depth += 1
            index = tree.nodes[index].parent
        }
        return depth
    }

    /// The smallest element that the page itself declares to be the article and that holds enough text.
    private func scopeElement() -> Int {
        let declared = tree.nodes.indices.filter {
            tree.nodes[$0].attributes["itemprop"]?.lowercased().contains("articlebody") == true
        }
        if let best = heaviest(declared) { return best }
        let articles = tree.nodes.indices.filter {
            tree.nodes[$0].tag == "article" || tree.nodes[$0].attributes["role"] == "article"
        }
        if let best = heaviest(articles),
            Double(weight(best)) > 0.5 * Double(max(1, weight(body))) || isMuchHeavier(best, articles)
        {
            return best
        }
        let mains = tree.nodes.indices.filter { tree.nodes[$0].tag == "main" || tree.nodes[$0].attributes["role"] == "main" }
        if let best = heaviest(mains), Double(weight(best)) > 0.4 * Double(max(1, weight(body))) { return best }
        return body
    }

    private func isMuchHeavier(_ best: Int, _ others: [Int]) -> Bool {
        let rest = others.filter { !tree.isInside($0, best) && !tree.isInside(best, $0) }.map(weight).max() ?? 0
        return weight(best) >= 1000 && weight(best) > 2 * rest
    }

    private func heaviest(_ elements: [Int]) -> Int? {
        guard let best = elements.max(by: { weight($0) < weight($1) }), weight(best) >= Self.smallestArticle else { return nil }
        return best
    }

    private func weight(_ element: Int) -> Int {
        guard let range = splitting.blockRange[element] else { return 0 }
        return splitting.blocks[range].reduce(0) { $0 + ($1.isProse ? $1.length - $1.linkLength : 0) }
    }

    // MARK: Cleaning

    private func cleaned(_ range: Range<Int>) -> [Int] {
        let foreign = ForeignParts(splitting: splitting, tree: tree, root: root, range: range).blocks
        var kept = range.filter { !foreign.contains($0) && belongs(splitting.blocks[$0]) }
        kept = withoutFurtherArticles(kept)
        while let last = kept.last, isLooseEnd(splitting.blocks[last]) { kept.removeLast() }
        return kept
    }

    private func belongs(_ block: PageBlock) -> Bool {
        if let known, block.length >= 60, known.share(of: Self.characters(of: block, in: tree), ofBlock: true) > 0.8 {
            return true
        }
        if block.kind != .row && SectionCues.isRemark(block.words) { return false }
        if case .heading = block.kind { return block.linkDensity < 0.9 }
        if PromptCues.isPrompt(block.words, besideForm: standsBesideForm(block.element)) { return false }
        if block.linkDensity > 0.7 && block.length < 220 { return false }
        if block.linkDensity > 0.4 && block.length < 200 && SectionCues.isPointer(block.words) { return false }
        if block.kind == .item && block.linkDensity > 0.6 { return false }
        return true
    }

    /// Ends the text where another article begins: at a further first-level heading that opens a part of its own.
    private func withoutFurtherArticles(_ chosen: [Int]) -> [Int] {
        let headlines = chosen.filter { splitting.blocks[$0].kind == .heading(level: 1) }
        guard let first = headlines.first else { return chosen }
        let next = headlines.dropFirst().first { index in
            let parent = tree.nodes[splitting.blocks[index].element].parent
            return splitting.blockRange[parent]?.lowerBound == index && !tree.isInside(splitting.blocks[first].element, parent)
        }
        return next.map { next in chosen.filter { $0 < next } } ?? chosen
    }

    /// Whether the part that a block stands in also holds a form or a field.
    private func standsBesideForm(_ element: Int) -> Bool {
        let parent = tree.nodes[element].parent
        guard parent > root else { return false }
        for child in tree.nodes[parent].children where tree.nodes[child].tag != "" {
            if Self.formTags.contains(tree.nodes[child].tag) { return true }
        }
        return false
    }

    private static let formTags: Set<String> = ["form", "input", "button", "textarea"]

    /// What may not stand last: headings without text, and short lines of the page's own.
    private func isLooseEnd(_ block: PageBlock) -> Bool {
        if case .heading = block.kind { return true }
        return block.linkDensity > 0.5
    }

    // MARK: The headline

    /// Puts the page's headline first, and the standfirst after it, when they stand outside the chosen element.
    private func withHeadline(_ chosen: [Int], title: String?) -> [Int] {
        guard let first = chosen.first, let headline = headlineBlock(title) else { return chosen }
        if chosen.contains(headline) {
            // What stands before a headline is the page's, not the article's.
            return chosen.filter { $0 >= headline || splitting.blocks[$0].isProse }
        }
        guard headline < first else { return chosen }
        var opening = [headline]
        for index in (headline + 1)..<first where opening.count < 4 && first - headline < 40 {
            let block = splitting.blocks[index]
            let isStandfirst = block.length >= 40 && block.linkDensity < 0.3 && belongs(block) && block.kind != .row
            if isStandfirst && (index == headline + 1 || hasStandfirstClass(block.element)) { opening.append(index) }
        }
        return opening + chosen
    }

    private func headlineBlock(_ title: String?) -> Int? {
        let headings = splitting.blocks.indices.filter { splitting.blocks[$0].kind == .heading(level: 1) }
        guard let title else { return headings.count == 1 ? headings.first : nil }
        let wanted = SectionCues.plain(title)
        return headings.first { index in
            let words = SectionCues.plain(splitting.blocks[index].words)
            return words.count > 8 && (wanted.contains(words) || words.contains(wanted))
        } ?? (headings.count == 1 ? headings.first : nil)
    }

    private func hasStandfirstClass(_ element: Int) -> Bool {
        var index = element
        for _ in 0..<3 where index > body {
            if PageElements.words(of: tree.nodes[index]).contains(where: PageElements.standfirstWords.contains) { return true }
            index = tree.nodes[index].parent
        }
        return false
    }

    private static func characters(of block: PageBlock, in tree: PageTree) -> [UInt8] {
        var bytes: [UInt8] = []
        for piece in block.pieces {
            if case .text(let node) = piece { bytes.append(contentsOf: tree.nodes[node].text) } else { bytes.append(0x20) }
        }
        bytes.append(0x20)
        return bytes
    }
}
