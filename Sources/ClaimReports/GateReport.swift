public import ClaimModel

/// Whether an article may be published, and what stands in the way.
public struct GateReport: Sendable {
    /// The version of the report's shape.
    public static let version = 1

    /// The article.
    public var article: ArticleRecord
    /// The revision that was judged.
    public var revision: RevisionRecord
    /// The name of the policy it was judged by.
    public var policy: String
    /// The file that places refer to.
    public var file: String
    /// The moment it was judged.
    public var moment: Moment
    /// How many claims were judged.
    public var claims: Int
    /// What stands in the way, in the order of the text; empty when the gate is open.
    public var findings: [Finding]

    /// One thing that stands in the way.
    public struct Finding: Hashable, Sendable {
        /// The rule that is not kept.
        public var rule: PolicyRule
        /// The claim, when one is concerned.
        public var claim: ClaimID?
        /// What is wrong, one sentence.
        public var message: String
        /// The command that would mend it.
        public var remedy: String
        /// The words concerned.
        public var words: String?
        /// The line in the revision's text, from 1.
        public var line: Int?
        /// The column in code points, from 1.
        public var column: Int?
        /// The end's line.
        public var endLine: Int?
        /// The end's column, exclusive.
        public var endColumn: Int?
    }

    /// Whether nothing stands in the way.
    public var isOpen: Bool { findings.isEmpty }

    /// Makes the report from what the gate found in the newest revision.
    ///
    /// - Parameter file: the name that places refer to; the revision's source when nil.
    /// - Returns: nil when the article has no revision.
    public init?(_ dossier: ArticleDossier, file: String? = nil) {
        guard let newest = dossier.revisions.last else { return nil }
        article = dossier.article
        revision = newest.record
        policy = dossier.policy.name
        self.file = file ?? (newest.record.sourceName.isEmpty ? dossier.article.id.slug : newest.record.sourceName)
        moment = dossier.moment
        claims = dossier.claims.count { ClaimStatus($0.standing).isCounted }
        let places = LinePlaces(newest.text)
        findings = dossier.findings.map { Self.finding($0, places) }.sorted {
            ($0.line ?? Int.max, $0.column ?? 0, $0.claim?.number ?? 0, $0.rule.rawValue)
                < ($1.line ?? Int.max, $1.column ?? 0, $1.claim?.number ?? 0, $1.rule.rawValue)
        }
    }

    private static func finding(_ found: GateFinding, _ places: LinePlaces) -> Finding {
        let start = found.passage.map { places.place(of: $0.range.lowerBound) }
        let end = found.passage.map { places.place(of: $0.range.upperBound) }
        return Finding(
            rule: found.breach.rule, claim: found.breach.claim, message: found.breach.missing, remedy: found.breach.remedy,
            words: found.passage?.exact, line: start?.line, column: start?.column, endLine: end?.line, endColumn: end?.column)
    }
}

/// Lines and columns of a text, by byte offset.
struct LinePlaces {
    private let bytes: [UInt8]
    private let starts: [Int]

    init(_ text: ArticleText) {
        bytes = text.bytes
        starts = [0] + bytes.indices.filter { text.bytes[$0] == 0x0A }.map { $0 + 1 }
    }

    /// The line from 1, and the column in code points from 1.
    func place(of offset: Int) -> (line: Int, column: Int) {
        let offset = min(max(offset, 0), bytes.count)
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return (low + 1, 1 + bytes[starts[low]..<offset].count { $0 & 0xC0 != 0x80 })
    }
}
