/// Reviews in an answer of Google's Fact Check Tools API (`claims:search`): no JSON-LD, but what many people have at hand.
enum FactCheckToolsAnswer {
    static func reviews(in value: JSONValue) -> [ImportedClaimReview] {
        guard value["@type"] == nil, let claims = value["claims"]?.array else { return [] }
        return claims.flatMap { claim in
            (claim["claimReview"]?.array ?? []).map { review(claim: claim, review: $0) }
        }
    }

    private static func review(claim: JSONValue, review node: JSONValue) -> ImportedClaimReview {
        var review = ClaimReview(claim: claim["text"]?.string ?? "")
        review.url = node["url"]?.string.flatMap { WebAddress.isAbsolute($0) ? $0 : nil }
        review.title = node["title"]?.string
        review.rating = node["textualRating"]?.string
        review.published = node["reviewDate"]?.string.flatMap { ReviewDate.normalised($0)?.date }
        review.claimDate = claim["claimDate"]?.string.flatMap { ReviewDate.normalised($0)?.date }
        review.language = node["languageCode"]?.string
        review.claimant = claim["claimant"]?.string.map { ClaimReviewParty(name: $0) }
        let site = node["publisher"]?["site"]?.string
        if let name = node["publisher"]?["name"]?.string ?? site {
            review.reviewer = ClaimReviewParty(name: name, url: site.map { "https://" + $0 })
        }
        let note = ClaimReviewRepair("tools-answer", "The review comes from an answer of the Fact Check Tools API.")
        return ImportedClaimReview(review: review, origin: .jsonLD, repairs: [note])
    }
}
