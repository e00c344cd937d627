import ClaimInterchange
import ClaimModel
import ClaimReports

/// Documents for other tools: fact-check markup and annotations.
enum InterchangeDocuments {
    /// ClaimReview of every signed claim, as one bundle.
    static func claimReviews(of dossier: ArticleDossier, session: Session) throws -> [UInt8] {
        let reviews = ClaimReviewExport.reviews(
            of: dossier, options: ClaimReviewExportOptions(page: dossier.article.url)
        ).map(\.review)
        for review in reviews {
            for sentence in ClaimReviewWriter.missing(in: review) { session.output.warning(sentence) }
        }
        return ClaimReviewWriter.bundle(reviews)
    }

    /// The claims of a revision as W3C Web Annotations.
    static func annotations(of dossier: ArticleDossier, revision: Int?) -> [UInt8] {
        AnnotationWriter.write(
            AnnotationWriter.annotations(of: dossier, revision: revision ?? dossier.revisions.last?.record.number ?? 1))
    }
}
