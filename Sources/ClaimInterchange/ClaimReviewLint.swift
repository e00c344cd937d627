/// How bad a finding about fact-check markup is.
public enum ClaimReviewSeverity: String, Hashable, Sendable, CaseIterable {
    /// Readers of ClaimReview refuse or misread the document.
    case error
    /// Something recommended is missing or odd.
    case warning
    /// A matter of taste that makes the review more useful.
    case advice
}

/// Something that is wrong with a document of fact-check markup.
public struct ClaimReviewFinding: Hashable, Sendable {
    /// How bad it is.
    public var severity: ClaimReviewSeverity
    /// A stable word for machines.
    public var code: String
    /// Which review of the document, from 1; 0 for the document itself.
    public var review: Int
    /// The property, such as `reviewRating.alternateName`.
    public var path: String
    /// One sentence.
    public var message: String
    /// The line in the document, from 1, when known.
    public var line: Int?
    /// The column in code points, from 1, when known.
    public var column: Int?
}

/// Says what is wrong with a document of ClaimReview markup, one's own or anybody's.
///
/// The rules are those of Google Search Central's page on fact-check structured data (10 December 2025) and of the schema.org
/// vocabulary: `claimReviewed`, `reviewRating.alternateName` and `url` are required; numbers need worst ≥ 1 and worst < best.
public enum ClaimReviewLint {
    /// The findings about a document, in its order; empty when nothing is wrong.
    ///
    /// - Parameters:
    ///   - bytes: JSON-LD as JSON, JSON Lines or in an HTML page, or microdata.
    ///   - host: the host on which the pages must stand, such as `news.example`; nil for any.
    public static func check(_ bytes: [UInt8], host: String? = nil) -> [ClaimReviewFinding] {
        let source = ClaimReviewSource(bytes)
        var findings = source.failures.map {
            ClaimReviewFinding(
                severity: .error, code: "unreadable-json", review: 0, path: "",
                message: "The JSON can't be read: \($0.message)",
                line: $0.line, column: $0.column)
        }
        findings += source.repairs.map {
            ClaimReviewFinding(
                severity: .error, code: $0.code, review: 0, path: "", message: "The JSON is not valid: \($0.message)",
                line: $0.line,
                column: $0.column)
        }
        let nodes = ClaimReviewNodes(source.blocks)
        if nodes.reviews.isEmpty, findings.isEmpty { findings.append(nothingFound(source)) }
        for (index, (node, _)) in nodes.reviews.enumerated() {
            var check = ClaimReviewCheck(nodes: nodes, host: host, number: index + 1)
            check.run(node)
            findings += check.findings
        }
        return findings
    }

    private static func nothingFound(_ source: ClaimReviewSource) -> ClaimReviewFinding {
        let isToolsAnswer = source.blocks.contains { !FactCheckToolsAnswer.reviews(in: $0.value).isEmpty }
        return ClaimReviewFinding(
            severity: .error, code: isToolsAnswer ? "tools-answer" : "no-review", review: 0, path: "",
            message: isToolsAnswer
                ? "This is an answer of the Fact Check Tools API, not ClaimReview markup."
                : "There is no ClaimReview in the document.")
    }
}
