public import ClaimModel

/// A work out of somebody's bibliography, on its way to become evidence.
struct CitedWork {
    var key: String
    /// The type in CSL's words: `article-newspaper`, `book`, …
    var type: String
    var title = ""
    var authors: [String] = []
    /// The journal, newspaper, site or book it stands in.
    var container: String?
    var publisher: String?
    var url: String?
    var doi: String?
    var volume: String?
    var issue: String?
    var edition: String?
    var page: String?
    /// The date as far as it is known: `2024`, `2024-05`, `2024-05-03`, or words.
    var issued: String?
    var accessed: String?
    var note: String?
}

/// What came out of a bibliography.
public struct ImportedBibliography: Sendable {
    /// The works as evidence records without an id (`e0`), in order; ``EvidenceRecord/importedAs`` tells them apart.
    public internal(set) var records: [EvidenceRecord] = []
    /// What could not be read or taken over: findings, not failures.
    public internal(set) var mistakes: [EvidenceFileMistake] = []
}

extension CitedWork {
    /// The work as evidence, or nil when nothing says where to find it.
    ///
    /// A date that is no full day goes to the note: evidence knows days only.
    func record(source: String) -> EvidenceRecord {
        var record = EvidenceRecord(id: EvidenceID(0), title: title.isEmpty ? container ?? key : title)
        record.author = authors.isEmpty ? nil : authors.joined(separator: "; ")
        record.publisher = Self.containerTypes.contains(type) ? container ?? publisher : publisher ?? container
        record.medium = medium
        record.published = issued.flatMap(Self.day)
        record.retrieved = accessed.flatMap(Self.day)
        record.locator = locator
        record.importedAs = "\(source):\(key)"
        var notes: [String] = []
        if let issued, record.published == nil { notes.append("Issued \(issued).") }
        if let note { notes.append(note) }
        record.note = notes.isEmpty ? nil : notes.joined(separator: "\n\n")
        return record
    }

    private static let containerTypes: Set<String> = [
        "article", "article-journal", "article-magazine", "article-newspaper", "webpage", "post", "post-weblog", "broadcast",
        "entry",
        "entry-encyclopedia", "entry-dictionary", "review",
    ]

    private static func day(_ text: String) -> CalendarDay? { text.utf8.count >= 10 ? CalendarDay(text) : nil }

    private var medium: Medium {
        switch type {
        case "book", "chapter", "collection", "classic": .book
        case "dataset", "software": .dataset
        case "graphic", "figure", "map": .image
        case "song", "speech": .audio
        case "motion_picture", "broadcast", "performance": .video
        case "interview": .conversation
        case "personal_communication": .letter
        case "bill", "legislation", "legal_case", "regulation", "treaty", "hearing": .law
        case "webpage", "post", "post-weblog": .web
        case "article-newspaper", "article-magazine": url == nil ? .document : .web
        default: .document
        }
    }

    private var locator: Locator {
        var locator = Locator()
        let address = url ?? doi.map { "https://doi.org/" + $0 }
        if let address, WebAddress.isWeb(address) { locator.web = WebLocator(url: address) }
        if locator.web == nil || page != nil || edition != nil || medium == .book {
            locator.document = DocumentLocator(document: documentName, edition: edition, page: page)
        }
        if type == "interview" || type == "personal_communication", let who = authors.first {
            locator.contact = ContactLocator(who: who, when: issued)
            locator.document = nil
        }
        return locator
    }

    /// "Harbour Review 12 (3)", or the title where it stands by itself.
    private var documentName: String {
        guard let container else { return title.isEmpty ? key : title }
        return container + (volume.map { " " + $0 } ?? "") + (issue.map { " (\($0))" } ?? "")
    }
}
