import ClaimReports

/// A report's counts in words.
enum SummaryWords {
    /// One sentence about the claims.
    static func of(_ summary: ReportSummary) -> String {
        guard summary.claims > 0 else { return "The article holds no claim that needs a verdict." }
        let parts = summary.counts.map { "\(number($0.count)) \($0.status.phrase(isPlural: $0.count != 1))" }
        let total = summary.claims == 1 ? "The article’s one claim" : "Of the article’s \(summary.claims) claims"
        if summary.claims == 1, let only = summary.counts.first {
            return "\(total) \(only.status.phrase(isPlural: false))."
        }
        if parts.count == 1, let only = summary.counts.first {
            return "All \(summary.claims) claims \(only.status.phrase(isPlural: true))."
        }
        return "\(total), \(list(parts))."
    }

    /// What else is worth knowing, one sentence each.
    static func besides(_ summary: ReportSummary) -> [String] {
        var out: [String] = []
        if summary.sentences > 0 {
            out.append("A person looked at \(summary.seenSentences) of \(summary.sentences) sentences.")
        }
        if summary.openFixes > 0 { out.append(count(summary.openFixes, "fix is", "fixes are") + " still to be made.") }
        if summary.openQueries > 0 { out.append(count(summary.openQueries, "query is", "queries are") + " without an answer.") }
        if summary.setAside > 0 {
            out.append(count(summary.setAside, "claim was", "claims were") + " set aside, with a reason each.")
        }
        if summary.gone > 0 {
            out.append(count(summary.gone, "earlier claim is", "earlier claims are") + " no longer in the text.")
        }
        return out
    }

    /// A share as a whole percentage.
    static func percentage(_ part: Int, of whole: Int) -> String {
        whole == 0 ? "–" : "\(Int((Double(part) * 100 / Double(whole)).rounded())) %"
    }

    private static func count(_ number: Int, _ one: String, _ many: String) -> String {
        let word = self.number(number)
        return word.prefix(1).uppercased() + word.dropFirst() + " " + (number == 1 ? one : many)
    }

    static func number(_ value: Int) -> String {
        let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
        return words.indices.contains(value) ? words[value] : String(value)
    }

    static func list(_ parts: [String]) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + " and " + last
    }
}

extension ClaimStatus {
    /// The status as what a claim does: "is supported", "have to be rechecked".
    fileprivate func phrase(isPlural: Bool) -> String {
        let be = isPlural ? "are" : "is"
        switch self {
        case .supported, .refuted, .mixed, .waived, .setAside: return "\(be) \(words)"
        case .other: return "\(be) rated otherwise"
        case .recheck: return (isPlural ? "have" : "has") + " to be rechecked"
        case .proposed: return isPlural ? "have a verdict proposed but not signed" : "has a verdict proposed but not signed"
        case .open: return "\(be) unchecked"
        case .gone: return "\(be) gone"
        }
    }
}
