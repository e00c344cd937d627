@testable import ClaimInterchange

/// One clean review of an invented claim, and ways to spoil it.
enum Fixture {
    static let clean = """
        {"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://desk.example/bridges/",
         "claimReviewed": "The harbour bridge carries 41,000 cars a day.", "datePublished": "2024-05-03",
         "author": {"@type": "Organization", "name": "Harbour Desk", "url": "https://desk.example/"},
         "itemReviewed": {"@type": "Claim", "datePublished": "2024-05-01",
          "author": {"@type": "Person", "name": "Mara Quill"},
          "appearance": {"@type": "CreativeWork", "url": "https://paper.example/bridge"}},
         "reviewRating": {"@type": "Rating", "ratingValue": 2, "bestRating": 5, "worstRating": 1, "alternateName": "Mostly wrong"}}
        """

    /// The clean review with one part replaced.
    static func clean(_ part: String, to other: String) -> String {
        precondition(clean.contains(part), "the fixture has no \(part)")
        return clean.replacing(part, with: other)
    }

    static func page(_ script: String, head: String = "") -> String {
        "<!DOCTYPE html><html><head>\(head)<script type='application/ld+json'>\(script)</script></head><body>x</body></html>"
    }

    static func read(_ text: String) -> ClaimReviewDocument { ClaimReviewDocument.read(Array(text.utf8)) }
}
