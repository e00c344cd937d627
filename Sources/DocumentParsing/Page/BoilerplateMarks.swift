/// Marks the parts of a page that are no part of its article, by element, role, visibility and class words.
struct BoilerplateMarks {
    /// For each node, whether it and what is below it is left out.
    private(set) var isMarked: [Bool]

    private let tree: PageTree
    private let prose: ProseMass
    private let body: Int

    /// A part with more than this share of the page's running text is not left out because of a class word.
    private static let tooMuchProse = 0.4
    /// A part with more running text than this is no fringe.
    private static let fringeLength = 280

    init(_ tree: PageTree, prose: ProseMass, body: Int) {
        self.tree = tree
        self.prose = prose
        self.body = body
        isMarked = [Bool](repeating: false, count: tree.nodes.count)
        for index in tree.nodes.indices where !tree.nodes[index].tag.isEmpty && index != body {
            isMarked[index] = isBoilerplate(index)
        }
        for index in tree.nodes.indices where tree.nodes[index].children.count >= Self.smallestGroup { markCards(in: index) }
    }

    /// Marks three or more siblings of the same make that each lead elsewhere and say little: a list of other articles.
    private mutating func markCards(in parent: Int) {
        var groups: [String: [Int]] = [:]
        for child in tree.nodes[parent].children where !isMarked[child] && Self.cardTags.contains(tree.nodes[child].tag) {
            groups[tree.nodes[child].tag + "." + (tree.nodes[child].attributes["class"] ?? ""), default: []].append(child)
        }
        for group in groups.values where group.count >= Self.smallestGroup {
            let cards = group.filter(isCard)
            if cards.count * 5 >= group.count * 4 { for card in cards { isMarked[card] = true } }
            if group.count(where: isComment) * 5 >= group.count * 4 { for comment in group { isMarked[comment] = true } }
        }
    }

    /// A part with a button to answer or report it.
    private func isComment(_ index: Int) -> Bool {
        guard prose.text[index] < 4000 else { return false }
        return descendants(of: index, atMost: 200).contains { node in
            let text = tree.nodes[node].text
            guard tree.nodes[node].tag.isEmpty, text.count < 30, !text.isEmpty else { return false }
            return PromptCues.commentActions.contains(SectionCues.plain(String(decoding: text, as: UTF8.self)))
        }
    }

    private static let smallestGroup = 3
    private static let cardTags: Set<String> = ["div", "li", "article", "section"]

    /// A short part with a link of some length and something else in blocks of their own.
    private func isCard(_ index: Int) -> Bool {
        let text = prose.text[index]
        let linked = prose.linked[index]
        guard linked >= 15, linked * 7 >= text, text < 350 else { return false }
        return descendants(of: index, atMost: 60).contains { PageElements.isBlock(tree.nodes[$0].tag) }
    }

    private func isBoilerplate(_ index: Int) -> Bool {
        let node = tree.nodes[index]
        if PageElements.neverText.contains(node.tag) { return true }
        if node.parent < 0 || node.tag == "html" || node.tag == "body" || isArticleBody(node) { return false }
        let share = prose.mass[body] == 0 ? 0 : Double(prose.mass[index]) / Double(prose.mass[body])
        if share < Self.tooMuchProse {
            if isAside(node, index) || isHidden(node) { return true }
            if node.tag == "form" && share < 0.2 { return true }
        }
        if node.tag == "main" { return false }
        return hasBoilerplateClass(node, index, share: share) || isTeaser(node, index, share: share)
    }

    private func isArticleBody(_ node: PageTree.Node) -> Bool {
        node.attributes["itemprop"]?.lowercased().contains("articlebody") == true
    }

    private func isAside(_ node: PageTree.Node, _ index: Int) -> Bool {
        if let role = node.attributes["role"]?.lowercased(), PageElements.asideRoles.contains(role) { return true }
        // A footer inside a quotation names its source.
        if node.tag == "footer", hasAncestor(index, "blockquote") { return false }
        // A page's head, unlike an article's, stands outside the article and before its headline.
        if node.tag == "header", !hasAncestor(index, "article"), !hasAncestor(index, "main"), !contains(index, "h1") {
            return true
        }
        return PageElements.aside.contains(node.tag)
    }

    private func isHidden(_ node: PageTree.Node) -> Bool {
        if node.attributes["hidden"] != nil || node.attributes["aria-hidden"] == "true" { return true }
        guard let style = node.attributes["style"] else { return false }
        let squeezed = style.filter { $0 != " " }.lowercased()
        return squeezed.contains("display:none") || squeezed.contains("visibility:hidden")
    }

    private func hasBoilerplateClass(_ node: PageTree.Node, _ index: Int, share: Double) -> Bool {
        guard node.attributes["class"] != nil || node.attributes["id"] != nil || node.attributes["data-component"] != nil else {
            return false
        }
        let words = PageElements.words(of: node)
        if isInsideSentence(node, index) { return words.contains(where: PageElements.hiddenWords.contains) }
        if words.contains(where: PageElements.foreignWords.contains) {
            if share < Self.tooMuchProse { return !holdsHeadline(index) }
            let isTalk = words.contains { $0.hasPrefix("comment") || $0 == "disqus" || $0 == "respond" || $0 == "replies" }
            return isTalk && share < 0.9 && !contains(index, "article") && !holdsHeadline(index)
        }
        guard prose.mass[index] < Self.fringeLength, prose.text[index] < 2 * Self.fringeLength, share < 0.25 else {
            return false
        }
        guard !holdsHeadline(index), !words.contains(where: PageElements.captionWords.contains) else { return false }
        guard words.contains(where: PageElements.fringeWords.contains) else { return false }
        // A paragraph that reads like the text is no fringe, whatever its class says.
        return !(node.tag == "p" && prose.mass[index] > 0) && !words.contains(where: PageElements.standfirstWords.contains)
    }

    /// Words of a sentence keep their place in it, whatever their class says.
    private func isInsideSentence(_ node: PageTree.Node, _ index: Int) -> Bool {
        !PageElements.isBlock(node.tag) && prose.text[node.parent] - prose.text[index] >= 40
    }

    /// A card that leads to another article: its heading is a link, and little text stands below.
    private func isTeaser(_ node: PageTree.Node, _ index: Int, share: Double) -> Bool {
        guard ["li", "article", "div", "section", "a"].contains(node.tag), share < 0.3 else { return false }
        guard prose.text[index] < 400, prose.text[index] > 0 else { return false }
        if node.tag == "a" {
            return node.children.contains { tree.nodes[$0].tag.count == 2 && tree.nodes[$0].tag.hasPrefix("h") }
        }
        for heading in headings(below: index)
        where prose.text[heading] > 0 && prose.linked[heading] * 10 >= prose.text[heading] * 9 {
            return tree.nodes[heading].tag != "h1"
        }
        return false
    }

    private func headings(below root: Int) -> [Int] {
        descendants(of: root, atMost: 40).filter { ["h1", "h2", "h3", "h4", "h5", "h6"].contains(tree.nodes[$0].tag) }
    }

    private func holdsHeadline(_ index: Int) -> Bool { tree.nodes[index].tag == "h1" || contains(index, "h1") }

    private func contains(_ index: Int, _ tag: String) -> Bool {
        descendants(of: index, atMost: 3000).contains { tree.nodes[$0].tag == tag }
    }

    /// The nodes below one, in document order; they follow it directly in the array.
    private func descendants(of root: Int, atMost limit: Int) -> Range<Int> {
        var end = root + 1
        while end < tree.nodes.count, end - root <= limit, tree.nodes[end].parent >= root { end += 1 }
        return (root + 1)..<end
    }

    private func hasAncestor(_ index: Int, _ tag: String) -> Bool {
        var parent = tree.nodes[index].parent
        while parent >= 0 {
            if tree.nodes[parent].tag == tag { return true }
            parent = tree.nodes[parent].parent
        }
        return false
    }
}
