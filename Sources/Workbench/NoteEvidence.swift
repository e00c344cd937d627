import ArticleIntake
public import ClaimModel
import ClaimWorkflow
import Foundation
import JournalStore

/// A comment or note of an article's file that became an evidence record.
public struct NoteEvidence: Hashable, Sendable {
    /// The record.
    public var evidence: EvidenceID
    /// What the note says, cut short.
    public var title: String
    /// The claims it is tied to, as context: a person says what it means for them.
    public var claims: [ClaimID]
}

extension Workbench {
    /// Takes the comments, footnotes and endnotes of an article's file as evidence: each becomes a record that names the file
    /// and the note's author, and is tied as context to the claims whose words, or else whose sentence, it is attached to.
    /// Notes that are records already are passed over.
    ///
    /// - Parameter article: the article whose newest revision was read from the file.
    public func takeNotes(of file: ArticleFile, for article: ArticleID) throws(WorkbenchProblem) -> Decision<[NoteEvidence]> {
        let document = try document(file)
        return try decide("evidence from notes") { ledger in
            guard let number = try ledger.reader.newestRevisionNumber(of: article),
                let revision = try ledger.revision(number, of: article)
            else { throw Self.noArticle(article) }
            let claims = try ledger.claims(of: article).compactMap { try ledger.claim($0) }
            var known = Set(try ledger.allEvidence().compactMap { try ledger.evidence($0)?.note })
            var taken: [NoteEvidence] = []
            for note in document.notes where note.kind.isEvidence && known.insert(note.text).inserted {
                let record = Self.record(of: note, in: file)
                let evidence = try ledger.addEvidence(record)
                let fitting = Self.claims(claims, at: note.anchor, in: revision)
                for claim in fitting { _ = try ledger.link(claim, evidence, .context, comparison: nil) }
                taken.append(NoteEvidence(evidence: evidence, title: record.title, claims: fitting))
            }
            return taken
        }
    }

    private static func record(of note: IntakeNote, in file: ArticleFile) -> EvidenceRecord {
        let line = note.text.split(whereSeparator: \.isNewline).first.map(String.init) ?? note.text
        var record = EvidenceRecord(id: EvidenceID(0), title: line.count > 80 ? line.prefix(79) + "…" : line)
        record.author = note.author
        record.locator.document = DocumentLocator(document: FilePath(file.name).name, page: note.kind.rawValue)
        if let url = address(in: note.text) { record.locator.web = WebLocator(url: url) }
        record.note = note.text
        record.importedAs = "\(note.kind.rawValue) of \(FilePath(file.name).name)"
        return record
    }

    /// The first web address in a note, without the punctuation after it.
    private static func address(in text: String) -> String? {
        let word = text.split(whereSeparator: \.isWhitespace).first { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
        guard var word else { return nil }
        while let last = word.last, ".,;:)]>”\"'".contains(last) { word.removeLast() }
        return String(word)
    }

    /// The claims whose words an anchor touches; else those of the sentence that ends or goes on at it.
    private static func claims(_ all: [ClaimRecord], at anchor: ByteRange?, in revision: RevisionRecord) -> [ClaimID] {
        guard let anchor else { return [] }
        func touching(_ range: ByteRange) -> [ClaimID] {
            all.filter { $0.appearance(in: revision.number)?.passages.contains { $0.range.overlaps(range) } == true }.map(\.id)
        }
        let direct = anchor.isEmpty ? [] : touching(anchor)
        guard direct.isEmpty else { return direct }
        let place = max(0, anchor.lowerBound - 1)
        return revision.sentences.first { $0.range.contains(place) }.map { touching($0.range) } ?? []
    }
}

extension IntakeNote.Kind {
    /// Whether remarks of this sort often name a source; a page's header does not.
    fileprivate var isEvidence: Bool {
        switch self {
        case .comment, .footnote, .endnote: true
        case .header, .footer, .altText: false
        }
    }
}
