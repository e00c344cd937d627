extension FormatSniffing {
    /// What a decoded text is.
    ///
    /// - Parameters:
    ///   - decoded: UTF-8 without byte order mark.
    ///   - name: the file's name; its ending decides between plain text and Markdown only.
    package static func textFormat(of decoded: [UInt8], name: String) -> IntakeFormat {
        let start = decoded.firstIndex { !isBlank($0) } ?? decoded.count
        let head = decoded[start..<min(decoded.count, start + 8192)]
        if head.first == UInt8(ascii: "<"), let markup = markupFormat(head, name: name) { return markup }
        if looksLikeMail(head, name: name) { return .email }
        let ending = name.utf8.split(separator: UInt8(ascii: ".")).last.map { String($0)?.lowercased() ?? "" } ?? ""
        if markdownEndings.contains(ending) { return .markdown }
        if ending == "txt" || ending == "text" { return .plain }
        return looksLikeMarkdown(head) ? .markdown : .plain
    }

    private static let markdownEndings: Set<String> = ["md", "markdown", "mdown", "mkd", "mkdn", "qmd", "rmd"]

    // MARK: Markup

    private static func markupFormat(_ head: ArraySlice<UInt8>, name: String) -> IntakeFormat? {
        var rest = head
        var sawDeclaration = false
        while rest.first == UInt8(ascii: "<") {
            if rest.starts(with: Array("<?".utf8)) {
                sawDeclaration = true
                rest = after("?>", in: rest)
            } else if rest.starts(with: Array("<!--".utf8)) {
                rest = after("-->", in: rest)
            } else if rest.starts(with: Array("<!".utf8)) {
                if lowercasedName(rest.dropFirst(2)) == "doctype",
                    lowercasedName(rest.dropFirst(9).drop(while: isBlank)) == "html"
                {
                    return .html
                }
                rest = after(doctypeEnd(rest), in: rest)
                sawDeclaration = true
            } else {
                return elementFormat(lowercasedName(rest.dropFirst()), isXML: sawDeclaration, name: name)
            }
            rest = rest.drop(while: isBlank)
        }
        // Nothing but comments and declarations so far: a page that begins with a long comment.
        return rest.isEmpty || sawDeclaration ? .html : nil
    }

    private static func elementFormat(_ element: String, isXML: Bool, name: String) -> IntakeFormat? {
        switch element {
        case "rss", "feed", "rdf:rdf", "atom:feed": .feed
        case "html", "head", "body", "title", "meta", "article", "main", "section", "script", "style", "link", "base", "header":
            .html
        case _ where htmlElements.contains(element): name.lowercased().hasSuffix(".md") ? nil : .html
        default: isXML ? .html : nil
        }
    }

    private static let htmlElements: Set<String> = [
        "a", "abbr", "address", "aside", "b", "big", "blockquote", "br", "button", "center", "dd", "div", "dl", "dt", "em",
        "figure", "font", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "iframe", "img", "input",
        "li", "nav", "ol", "p", "pre", "select", "small", "span", "strong", "svg", "table", "tbody", "td", "template",
        "textarea",
        "th", "tr", "tt", "u", "ul", "video",
    ]

    private static func doctypeEnd(_ rest: ArraySlice<UInt8>) -> String {
        let end = rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
        return rest[..<end].contains(UInt8(ascii: "[")) ? "]>" : ">"
    }

    private static func after(_ mark: String, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let found = bytes.firstRange(of: Array(mark.utf8)) else { return [] }
        return bytes[found.upperBound...]
    }

    private static func lowercasedName(_ bytes: some Collection<UInt8>) -> String {
        let name = bytes.prefix(24).prefix { byte in
            (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == UInt8(ascii: ":")
        }
        return String(decoding: name, as: UTF8.self).lowercased()
    }

    // MARK: Mail

    private static let mailHeaders: Set<String> = [
        "from", "to", "cc", "date", "subject", "message-id", "mime-version", "received", "return-path", "delivered-to",
        "content-type", "content-transfer-encoding", "reply-to", "dkim-signature", "x-mailer", "sender",
    ]

    /// A message opens with header fields only, at least two of them well known (one is enough for a file named `.eml`).
    private static func looksLikeMail(_ head: ArraySlice<UInt8>, name: String) -> Bool {
        var known: Set<String> = []
        for (index, line) in head.split(separator: 0x0A, maxSplits: 60, omittingEmptySubsequences: false).enumerated() {
            if line.isEmpty || line.elementsEqual([0x0D]) { break }
            if index == 0 && line.starts(with: Array("From ".utf8)) { continue }
            if line.first == 0x20 || line.first == 0x09 { continue }
            guard let colon = line.prefix(80).firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
                return line.endIndex == head.endIndex && known.count >= 2
            }
            let field = line[..<colon]
            guard field.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return false }
            let word = String(decoding: field, as: UTF8.self).lowercased()
            if mailHeaders.contains(word) { known.insert(word) }
        }
        if name.lowercased().hasSuffix(".eml") { return !known.isEmpty }
        let marks: Set<String> = ["message-id", "mime-version", "received", "return-path", "subject", "content-type"]
        return known.count >= 2 && !known.isDisjoint(with: marks)
    }

    // MARK: Markdown

    /// Two different signs of Markdown, or front matter, in the first lines.
    private static func looksLikeMarkdown(_ head: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: head, as: UTF8.self)
        let lines = text.split(separator: "\n", maxSplits: 120, omittingEmptySubsequences: false)
        if lines.first == "---", lines.dropFirst().prefix(40).contains("---"), lines.count > 2, lines[1].contains(":") {
            return true
        }
        var signs: Set<String> = []
        for line in lines {
            if isHeading(line) { signs.insert("heading") }
            if line.hasPrefix("```") { signs.insert("fence") }
            if line.contains("](http") || line.contains("](#") || line.contains("](/") { signs.insert("link") }
            if line.hasPrefix("- ") || line.hasPrefix("* ") { signs.insert("list") }
            if line.hasPrefix("> ") { signs.insert("quote") }
            if line.hasPrefix("|") && line.contains("---") { signs.insert("table") }
            if line.contains("**") { signs.insert("strong") }
        }
        return signs.count >= 2 && !signs.isDisjoint(with: ["heading", "link", "table", "fence", "strong"])
    }

    private static func isHeading(_ line: Substring) -> Bool {
        let hashes = line.prefix { $0 == "#" }.count
        return (1...6).contains(hashes) && line.dropFirst(hashes).first == " "
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
}
