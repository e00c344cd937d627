/// What speaks against taking a review as it is.
///
/// Pages carry fact-check markup that nobody filled in: a template's own words with a verdict beside them. Such a review is
/// kept, and marked.
enum ClaimReviewDoubts {
    /// The reasons, one sentence each; empty when nothing speaks against the review.
    static func of(_ review: ClaimReview) -> [String] {
        var doubts: [String] = []
        if review.claim.isEmpty {
            doubts.append("The review does not say which claim it checked.")
        } else if isPlaceholder(review.claim) {
            doubts.append("The claim looks like a placeholder: \"\(review.claim)\".")
        } else if isTooShort(review.claim) {
            doubts.append("The claim is too short to say anything that could be true or false: \"\(review.claim)\".")
        }
        if let rating = review.rating, isPlaceholder(rating) {
            doubts.append("The verdict looks like a placeholder: \"\(rating)\".")
        }
        if review.rating == nil { doubts.append("The review has no verdict.") }
        if review.url == nil { doubts.append("The review has no address.") }
        return doubts
    }

    /// Under three words, where words are parted by blanks; a number makes even two words an assertion.
    private static func isTooShort(_ claim: String) -> Bool {
        let words = claim.split(whereSeparator: \.isWhitespace)
        guard words.count < 3, !claim.contains(where: \.isNumber) else { return false }
        return !claim.unicodeScalars.contains { $0.value >= 0x2E80 }  // East Asian scripts write without blanks.
    }

    private static let marks = [
        "lorem ipsum", "{{", "}}", "[claim", "<claim", "%claim", "your claim", "claim goes here", "todo", "placeholder",
    ]

    private static func isPlaceholder(_ text: String) -> Bool {
        let lower = text.lowercased()
        return marks.contains { lower.contains($0) && (lower.utf8.count < 80 || $0.utf8.count > 6) }
    }
}
