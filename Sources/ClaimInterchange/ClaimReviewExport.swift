public import ClaimModel

/// What the casebook does not know about the published check.
public struct ClaimReviewExportOptions: Hashable, Sendable {
    /// The address of the page that holds the check; each claim's fragment is appended. The article's own address when nil.
    public var page: String?
    /// Who publishes the check; the article's publisher when nil.
    public var reviewer: ClaimReviewParty?
    /// The day the check was published; the later of signature and article when nil.
    public var published: CalendarDay?

    /// Makes options.
    public init(page: String? = nil, reviewer: ClaimReviewParty? = nil, published: CalendarDay? = nil) {
        self.page = page
        self.reviewer = reviewer
        self.published = published
    }
}

/// Makes ClaimReview out of the signed verdicts of an article.
public enum ClaimReviewExport {
    /// The claims whose verdict is signed and stands, in the order of the text.
    ///
    /// Nothing of the evidence goes into the markup, so nothing confidential can.
    public static func reviews(
        of dossier: ArticleDossier, options: ClaimReviewExportOptions = .init()
    ) -> [(claim: ClaimID, review: ClaimReview)] {
        dossier.claims.compactMap { claim in
            guard let signOff = claim.standing.verdictInForce, claim.newest?.wording != nil else { return nil }
            return (claim.id, review(of: claim, signOff, dossier, options))
        }
    }

    private static func review(
        of claim: ClaimRecord, _ signOff: SignOff, _ dossier: ArticleDossier, _ options: ClaimReviewExportOptions
    ) -> ClaimReview {
        let article = dossier.article
        var review = ClaimReview(claim: ReviewedWords.of(claim.wording, attributions: claim.reading.attributions))
        review.url = (options.page ?? article.url).map { $0.prefix { $0 != "#" } + "#" + claim.id.description }
        review.language = article.language
        review.reviewer = options.reviewer ?? article.publisher.map { ClaimReviewParty(name: $0) }
        let published = options.published ?? max(signOff.time.day, article.published ?? signOff.time.day)
        review.published = published.description
        if signOff.time.day > published { review.modified = signOff.time.day.description }
        review.rating = rating(signOff.verdict)
        review.score = score(signOff.verdict, dossier.scale)
        review.explanation = signOff.verdict.conclusion
        review.correction = correction(of: claim, dossier)
        review.claimant = claimant(of: claim, article)
        review.claimDate = article.published.flatMap { $0 <= published ? $0.description : nil }
        review.firstAppearance = nil
        review.appearances = article.url.map { [$0] } ?? []
        return review
    }

    /// The label, with flags that it does not name itself.
    private static func rating(_ verdict: Verdict) -> String {
        let flags = verdict.flags.map { $0.rawValue.replacing("-", with: " ") }.filter {
            !verdict.label.lowercased().contains($0)
        }
        return flags.isEmpty ? verdict.label : "\(verdict.label) (\(flags.joined(separator: ", ")))"
    }

    /// The number, on scales that have numbers, for verdicts on the truth axis.
    private static func score(_ verdict: Verdict, _ scale: Scale) -> ClaimReviewScore? {
        guard verdict.axis != nil, let range = scale.ratingRange, range.lowerBound >= 1,
            let value = scale.label(verdict.key)?.rating
        else { return nil }
        return ClaimReviewScore(
            value: ExactNumber(value), worst: ExactNumber(range.lowerBound), best: ExactNumber(range.upperBound))
    }

    /// The public note of the newest revision in which the claim's words changed.
    private static func correction(of claim: ClaimRecord, _ dossier: ArticleDossier) -> String? {
        let changed = claim.appearances.filter { $0.fate == .valueChanged || $0.fate == .reworded }.map(\.revision)
        return dossier.revisions.last { changed.contains($0.record.number) && $0.record.correction != nil }?.record.correction?
            .note
    }

    private static func claimant(of claim: ClaimRecord, _ article: ArticleRecord) -> ClaimReviewParty? {
        if let speaker = claim.speaker { return ClaimReviewParty(name: speaker) }
        if let author = article.author { return ClaimReviewParty(name: author, isPerson: true) }
        return article.publisher.map { ClaimReviewParty(name: $0) }
    }
}
