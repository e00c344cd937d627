internal import ClaimModel

/// The revisions of one article among the documents of several files, oldest first.
public struct ArticleSeries: Hashable, Sendable {
    /// What the documents have in common.
    public let key: String
    /// The documents whose text differs from the one before.
    public private(set) var documents: [IntakeDocument]
    /// For each document, the file it came from.
    public private(set) var files: [String]

    /// Sorts the documents of files, oldest file first, into articles.
    ///
    /// Files of one feed over time give each entry's revisions; saved copies of a page, `draft.docx` and `draft v2.docx`, give
    /// one article's. A document whose text is the same as the one before it in its series is no revision and is dropped.
    public static func sort(_ files: [(name: String, documents: [IntakeDocument])]) -> [ArticleSeries] {
        var series: [ArticleSeries] = []
        var places: [String: Int] = [:]
        for (name, documents) in files {
            for document in documents {
                let key = key(of: document, file: name)
                if let place = places[key] {
                    series[place].add(document, from: name)
                } else {
                    places[key] = series.count
                    series.append(ArticleSeries(key: key, documents: [document], files: [name]))
                }
            }
        }
        return series
    }

    /// What tells one article from another: a feed's name for its entry, the page's own address, or the file's name without
    /// what tells its versions apart.
    public static func key(of document: IntakeDocument, file: String) -> String {
        if case .entry(let id) = document.role { return "entry:" + id }
        if document.format != .email, let url = document.canonicalURL, url.hasPrefix("http") {
            return "url:" + withoutTail(url)
        }
        return "name:" + FileVersion.stem(of: file)
    }

    private mutating func add(_ document: IntakeDocument, from file: String) {
        guard documents.last?.text != document.text else { return }
        documents.append(document)
        files.append(file)
    }

    /// An address without fragment, query for counting clicks, or closing slash.
    private static func withoutTail(_ url: String) -> String {
        var rest = url.prefix { $0 != "#" }
        if let mark = rest.firstIndex(of: "?"), rest[mark...].dropFirst().hasPrefix("utm_") { rest = rest[..<mark] }
        while rest.hasSuffix("/") { rest = rest.dropLast() }
        return String(rest)
    }
}

/// File names that differ only by version.
enum FileVersion {
    /// The name without folder, ending and version: `news/Draft_v2 (1).docx` gives `draft`.
    static func stem(of file: String) -> String {
        let name = FilePath(file).stem.lowercased()
        var words = name.split {
            $0 == " " || $0 == "_" || $0 == "-" || $0 == "." || $0 == "(" || $0 == ")" || $0 == "[" || $0 == "]"
        }
        while words.count > 1, let last = words.last, isVersion(last) { words.removeLast() }
        return words.joined(separator: "-")
    }

    /// `2`, `v2`, `r3`, `rev4`, `final`, `copy`, `20260304`, `20260304t1200`.
    private static func isVersion(_ word: Substring) -> Bool {
        if ["final", "copy", "draft", "new", "old", "rev", "version", "v", "r", "edit", "edited", "clean", "tracked"].contains(
            word)
        {
            return true
        }
        let digits = word.drop(while: \.isLetter)
        let letters = word.prefix(while: \.isLetter)
        guard digits.first?.isNumber == true, digits.allSatisfy({ $0.isNumber || $0 == "t" || $0 == "z" }) else { return false }
        return ["", "v", "r", "rev", "ver", "version", "draft"].contains(letters)
    }
}
