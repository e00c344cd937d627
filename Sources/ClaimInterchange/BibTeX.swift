import ClaimModel

/// Reads bibliographies in BibTeX and BibLaTeX, as Zotero and others export them.
public enum BibTeX {
    /// The works of a bibliography as evidence.
    ///
    /// - Parameters:
    ///   - bytes: the file; what is not UTF-8 is repaired with U+FFFD.
    ///   - name: its name, as mistakes give it.
    public static func read(_ bytes: [UInt8], name: String) -> ImportedBibliography {
        var reader = BibTeXReader(bytes, file: name)
        reader.read()
        var result = ImportedBibliography()
        result.mistakes = reader.mistakes
        if reader.entries.isEmpty, result.mistakes.isEmpty {
            result.mistakes.append(
                .init(
                    code: .syntax, file: name, line: 1, column: 1, message: "the file holds no entry",
                    remedy: "Export it as BibTeX."))
        }
        result.records = reader.entries.map { work($0).record(source: "bibtex") }
        return result
    }

    private static func work(_ entry: BibTeXEntry) -> CitedWork {
        func text(_ names: String...) -> String? {
            names.lazy.compactMap { entry.fields[$0].map(BibTeXText.plain) }.first { !$0.isEmpty }
        }
        var work = CitedWork(key: entry.key, type: types[entry.type] ?? "document")
        work.title = text("title") ?? ""
        if let subtitle = text("subtitle") { work.title += ": " + subtitle }
        work.authors = names(entry.fields["author"] ?? entry.fields["editor"] ?? "")
        work.container = text("journal", "journaltitle", "booktitle", "maintitle")
        work.publisher = text("publisher", "institution", "school", "organization", "howpublished")
        if work.publisher.map(WebAddress.isWeb) == true { work.publisher = nil }
        work.url = address(entry)
        work.doi = entry.fields["doi"]
        work.volume = text("volume")
        work.issue = text("number", "issue")
        work.edition = text("edition")
        work.page = text("pages")
        work.issued = date(entry)
        work.accessed = text("urldate")
        work.note = text("note", "annotation")
        return work
    }

    private static let types = [
        "article": "article-journal", "book": "book", "inbook": "chapter", "incollection": "chapter", "booklet": "book",
        "online": "webpage",
        "electronic": "webpage", "www": "webpage", "dataset": "dataset", "software": "software", "video": "motion_picture",
        "movie": "motion_picture",
        "audio": "song", "artwork": "graphic", "image": "graphic", "letter": "personal_communication",
        "jurisdiction": "legal_case",
        "legislation": "legislation", "report": "report", "techreport": "report", "thesis": "thesis", "phdthesis": "thesis",
    ]

    /// The address as written: LaTeX escapes are undone, nothing else is changed.
    private static func address(_ entry: BibTeXEntry) -> String? {
        let raw =
            entry.fields["url"]
            ?? entry.fields["howpublished"].flatMap { field in
                field.firstRange(of: "\\url{").map { String(field[$0.upperBound...].prefix { $0 != "}" }) } ?? field
            }
        guard let raw else { return nil }
        let address = ["\\_": "_", "\\&": "&", "\\%": "%", "\\#": "#", "{": "", "}": ""].reduce(raw) {
            $0.replacing($1.key, with: $1.value)
        }
        return WebAddress.isWeb(address) ? address : nil
    }

    /// "Last, First and Others" in reading order.
    private static func names(_ field: String) -> [String] {
        guard !field.isEmpty else { return [] }
        return split(field, at: " and ").map { name in
            let parts = split(name, at: ",").map(BibTeXText.plain).filter { !$0.isEmpty }
            return parts.count >= 2
                ? ([parts[parts.count - 1]] + parts.dropLast()).joined(separator: " ") : BibTeXText.plain(name)
        }.filter { !$0.isEmpty && $0 != "others" }
    }

    /// The parts of a text between separators that stand outside braces.
    private static func split(_ text: String, at separator: String) -> [String] {
        var parts = [""]
        var depth = 0
        var rest = Substring(text.replacing("\n", with: " "))
        while let character = rest.first {
            if depth == 0, rest.lowercased().hasPrefix(separator) {
                parts.append("")
                rest = rest.dropFirst(separator.count)
                continue
            }
            if character == "{" { depth += 1 }
            if character == "}" { depth -= 1 }
            parts[parts.count - 1].append(character)
            rest = rest.dropFirst()
        }
        return parts
    }

    private static func date(_ entry: BibTeXEntry) -> String? {
        if let date = entry.fields["date"].map(BibTeXText.plain), !date.isEmpty { return date }
        guard let year = entry.fields["year"].map(BibTeXText.plain), !year.isEmpty else { return nil }
        guard let month = entry.fields["month"].map(BibTeXText.plain).flatMap(number(ofMonth:)) else { return year }
        let padded = month < 10 ? "0\(month)" : String(month)
        guard let day = entry.fields["day"].flatMap({ Int(BibTeXText.plain($0)) }), (1...31).contains(day) else {
            return "\(year)-\(padded)"
        }
        return "\(year)-\(padded)-\(day < 10 ? "0" : "")\(day)"
    }

    private static func number(ofMonth text: String) -> Int? {
        if let number = Int(text) { return (1...12).contains(number) ? number : nil }
        let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        return names.firstIndex(of: String(text.lowercased().prefix(3))).map { $0 + 1 }
    }
}
