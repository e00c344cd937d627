import ClaimModel

/// Reads bibliographies in CSL-JSON, as Zotero and others export them.
public enum CSLJSON {
    /// The works of a bibliography as evidence.
    ///
    /// - Parameters:
    ///   - bytes: an array of items, or one item; also JSON-Lines.
    ///   - name: the file's name, as mistakes give it.
    public static func read(_ bytes: [UInt8], name: String) -> ImportedBibliography {
        var result = ImportedBibliography()
        var reader = LenientJSON(bytes: bytes, range: 0..<bytes.count)
        do {
            while let value = try reader.next() {
                for (index, item) in value.elements.enumerated() { take(item, at: index, name, &result) }
            }
        } catch {
            result.mistakes.append(
                .init(
                    code: .syntax, file: name, line: error.line, column: error.column, message: error.message,
                    remedy: "Export the library again as CSL JSON."))
        }
        return result
    }

    private static func take(_ item: JSONValue, at index: Int, _ name: String, _ result: inout ImportedBibliography) {
        guard item.members != nil, item["type"] != nil || item["title"] != nil else {
            result.mistakes.append(
                .init(
                    code: .badValue, file: name, line: 1, column: 1, message: "item \(index + 1) is no bibliographic item",
                    remedy: "Each item needs a type and a title."))
            return
        }
        result.records.append(work(item, index).record(source: "csl"))
    }

    private static func work(_ item: JSONValue, _ index: Int) -> CitedWork {
        func text(_ names: String...) -> String? {
            for name in names {
                let found = item[name].flatMap { value -> String? in
                    if case .number(let digits) = value { digits } else { value.elements.first?.string }
                }
                if let found, !found.isEmpty { return found }
            }
            return nil
        }
        var work = CitedWork(key: text("id", "citation-key") ?? "item-\(index + 1)", type: text("type") ?? "document")
        work.title = MarkupInTitles.removed(from: text("title", "title-short") ?? "")
        work.authors = (item["author"] ?? item["editor"] ?? .null).elements.compactMap(name)
        work.container = text("container-title", "collection-title")
        work.publisher = text("publisher", "authority", "event")
        work.url = text("URL")
        work.doi = text("DOI")
        work.volume = text("volume")
        work.issue = text("issue", "number")
        work.edition = text("edition")
        work.page = text("page", "locator", "section")
        work.issued = item["issued"].flatMap(date)
        work.accessed = item["accessed"].flatMap(date)
        work.note = text("note", "annote")
        return work
    }

    private static func name(_ value: JSONValue) -> String? {
        if let literal = value["literal"]?.string ?? value.string { return literal }
        let family = [value["non-dropping-particle"], value["family"]].compactMap { $0?.string }.joined(separator: " ")
        let given = [value["given"], value["dropping-particle"]].compactMap { $0?.string }.joined(separator: " ")
        let parts = [given, family, value["suffix"]?.string ?? ""].filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    /// `{"date-parts": [[2024, 5, 3]]}` as `2024-05-03`; else what the item says in words.
    private static func date(_ value: JSONValue) -> String? {
        let parts = value["date-parts"]?.elements.first?.elements.compactMap { $0.int ?? $0.string.flatMap { Int($0) } } ?? []
        guard let year = parts.first else { return value["raw"]?.string ?? value["literal"]?.string ?? value.string }
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        }
        return ([padded(year, 4)] + parts.dropFirst().prefix(2).map { padded($0, 2) }).joined(separator: "-")
    }
}

/// The few HTML tags that bibliography managers put into titles.
enum MarkupInTitles {
    private static let tags = [
        "<i>", "</i>", "<b>", "</b>", "<sub>", "</sub>", "<sup>", "</sup>", "<span class=\"nocase\">", "</span>",
        "<span style=\"font-variant:small-caps;\">",
    ]

    static func removed(from title: String) -> String {
        guard title.contains("<") else { return title }
        return tags.reduce(title) { $0.replacing($1, with: "") }
    }
}
