import ClaimInterchange
import ClaimModel
import ClaimReports
import Foundation

/// Documents for other tools: fact-check markup and annotations.
enum InterchangeDocuments {
    /// ClaimReview of every signed claim, as one bundle.
    static func claimReviews(of dossier: ArticleDossier, session: Session) -> [UInt8] {
        ClaimReviewWriter.bundle(reviews(of: dossier, session: session).map(\.review))
    }

    /// ClaimReview of every signed claim in a folder that is there: a file for each, named by its id, and the bundle.
    static func writeClaimReviews(of dossier: ArticleDossier, to folder: String, session: Session) throws {
        let reviews = reviews(of: dossier, session: session)
        let names = reviews.map { "\($0.claim).json" }
        for (name, review) in zip(names, reviews.map(\.review)) {
            try OutputFiles.replace(folder + "/" + name, with: Data(ClaimReviewWriter.document(review)))
        }
        try OutputFiles.replace(
            folder + "/bundle.json", with: Data(ClaimReviewWriter.bundle(reviews.map(\.review))))
        for name in checks(in: folder) where !names.contains(name) {
            session.output.warning("\(folder)/\(name) is of an earlier export: no verdict of that claim is in force now")
        }
        try session.output.show(.record("report", folder, "\(reviews.count) checks and bundle.json"))
    }

    /// The files of a folder that are named like checks, in order.
    private static func checks(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".json") && ClaimID(String($0.dropLast(5))) != nil }.sorted()
    }

    /// The claims of a revision as W3C Web Annotations.
    static func annotations(of dossier: ArticleDossier, revision: Int?) -> [UInt8] {
        AnnotationWriter.write(
            AnnotationWriter.annotations(of: dossier, revision: revision ?? dossier.revisions.last?.record.number ?? 1))
    }

    private static func reviews(of dossier: ArticleDossier, session: Session) -> [(claim: ClaimID, review: ClaimReview)] {
        let reviews = ClaimReviewExport.reviews(of: dossier, options: ClaimReviewExportOptions(page: dossier.article.url))
        if reviews.isEmpty {
            session.output.warning("no claim of \(dossier.article.id) is signed off: there is nothing to publish")
        }
        warn(of: reviews.map { ClaimReviewWriter.missing(in: $0.review) }, dossier.article.id, session)
        return reviews
    }

    /// One warning for each thing that is missing, with how many checks lack it and what would mend it.
    private static func warn(of lacks: [[ClaimReviewLack]], _ article: ArticleID, _ session: Session) {
        for lack in ClaimReviewLack.allCases {
            let count = lacks.count { $0.contains(lack) }
            guard count > 0 else { continue }
            let option: String? =
                switch lack {
                case .address, .appearance: "--url ADDRESS"
                case .reviewer: "--publisher NAME"
                case .words, .verdict, .day: nil
                }
            session.output.warning(
                "\(count) of \(lacks.count) checks lack \(lack.rawValue)"
                    + (option.map { ": article edit \(article) \($0)" } ?? ""))
        }
    }
}
