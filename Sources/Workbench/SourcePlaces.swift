import ArticleIntake
import ClaimModel
import JournalStore

/// Leads from a revision's passages to the file its text came from.
struct SourcePlaces {
    private let revision: Int
    private let text: ArticleText
    private let map: SourceMap

    /// Reads the revision's map; that of plain text is its lines. Nil when nothing is known of the file.
    init?(_ revision: RevisionRecord, _ text: ArticleText, _ reader: StoreReader) throws {
        if let digest = revision.sourceMapDigest {
            guard let map = SourceMap(encoded: try reader.blob(digest)) else { return nil }
            self.map = map
        } else {
            guard revision.sourceFormat == IntakeFormat.plain.rawValue else { return nil }
            map = SourceMap(linesOf: text)
        }
        self.revision = revision.number
        self.text = text
    }

    /// The place of every passage that claims have in the revision, in words, by the offset at which it begins.
    func places(of claims: [ClaimRecord]) -> [Int: String] {
        var places: [Int: String] = [:]
        for claim in claims {
            for passage in claim.appearance(in: revision)?.passages ?? [] {
                places[passage.range.lowerBound] = map.place(at: passage.range.lowerBound, in: text)?.description
            }
        }
        return places
    }
}
