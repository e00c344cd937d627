/// A verdict or rubric that stands before a claim: "Fact check: …", "False – …".
enum ClaimRubric {
    private static let words: Set<String> = [
        "fact check", "fact-check", "factcheck", "false", "true", "fake", "mostly true", "mostly false", "half true", "hoax",
        "verdict", "misleading", "debunked", "claim",
    ]

    /// Where the claim itself begins; nil when it has no rubric.
    static func end(of claim: String) -> String.Index? {
        for mark in claim.prefix(24).indices where ":–—-".contains(claim[mark]) {
            let word = claim[..<mark].lowercased().filter { !$0.isWhitespace || $0 == " " }
            // A hyphen inside a word ("fact-check", "true-blue") is no mark.
            let next = claim.index(after: mark)
            if claim[mark] == "-", next < claim.endIndex, claim[next].isLetter { continue }
            let trimmed = word.split(separator: " ").joined(separator: " ")
            return words.contains(trimmed) ? next : nil
        }
        return nil
    }

    /// The claim without its rubric; unchanged when nothing else would be left.
    static func dropped(from claim: String) -> String {
        guard let end = end(of: claim) else { return claim }
        let rest = claim[end...].drop { $0.isWhitespace || $0 == "-" }
        return rest.isEmpty ? claim : String(rest)
    }
}
