import ArticleIntake
import ClaimModel
import ContentDigest

/// Which texts of a folder were taken as revisions when it was looked at before.
///
/// A folder that fills is looked at again and again, as by `cron`, and holds what was taken long ago as well. Of the texts that
/// it has for an article, oldest first, those up to the newest revision's are passed over: taken once more, they would undo
/// what came after them. Where the newest revision came from elsewhere, those up to the last one that was a revision at all
/// are.
struct TakenTexts {
    /// A text in the folder: the file, and the number of the document in it.
    struct Place: Hashable {
        var file: String
        var document: Int
    }

    private var texts: [ArticleID: [(place: Place, digest: String)]] = [:]
    private var passed: Set<Place> = []
    private var counts: [String: Int] = [:]

    /// Notes the documents of a file; files come oldest first.
    ///
    /// - Parameter articles: the article of each document, nil where there is none yet.
    mutating func note(_ documents: [IntakeDocument], of file: String, articles: [ArticleID?]) {
        counts[file] = documents.count
        for (number, (document, article)) in zip(documents, articles).enumerated() {
            guard let article else { continue }
            let digest = SHA256Digest(of: document.text.bytes).description
            texts[article, default: []].append((Place(file: file, document: number), digest))
        }
    }

    /// Settles what is passed over.
    ///
    /// - Parameter revisions: the digests of an article's texts, oldest first.
    mutating func settle(revisions: (ArticleID) throws -> [String]) rethrows {
        for (article, there) in texts {
            let known = try revisions(article)
            guard let newest = known.last else { continue }
            let cut =
                there.lastIndex { $0.digest == newest } ?? there.lastIndex { known.contains($0.digest) } ?? -1
            passed.formUnion(there[...cut].map(\.place))
        }
        texts = [:]
    }

    /// Whether a document was taken before.
    func contains(_ number: Int, of file: String) -> Bool { passed.contains(Place(file: file, document: number)) }

    /// Whether all documents of a file were taken before, so that it need not be read again.
    func containsAll(of file: String) -> Bool {
        guard let count = counts[file], count > 0 else { return false }
        return (0..<count).allSatisfy { contains($0, of: file) }
    }
}
