public import ClaimModel

/// Whether an article may be published, and what stands in the way.
public struct GateOutcome: Sendable {
    /// The version of the report's shape.
    public static let version = 1

    /// The article.
    public var article: ArticleRecord
    /// The number of the revision that was judged; one more than the newest for a file outside the casebook.
    public var revision: Int
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

    /// Claims that are let through unchecked, with the reason: not in the way, and never silent.
    public var waivers: [Waiver]

    /// A claim that is let through unchecked.
    public struct Waiver: Hashable, Sendable {
        /// The claim.
        public var claim: ClaimID
        /// Its words.
        public var wording: String
        /// Why.
        public var reason: String
        /// Who decided.
        public var author: String
    }

    /// Whether nothing stands in the way.
    public var isOpen: Bool { findings.isEmpty }

    /// Leads from a byte of the judged text to a line and column, from 1, of the file that the text came from; nil where the
    /// file has no lines.
    public typealias SourcePlace = (_ byte: Int) -> (line: Int, column: Int)?

    /// Makes the outcome from what the gate found.
    ///
    /// - Parameters:
    ///   - article: the article.
    ///   - revision: the number of the judged revision; one more than the newest for a file outside the casebook.
    ///   - text: the judged text.
    ///   - policy: the name of the policy it was judged by.
    ///   - findings: what stands in the way; places are bytes of `text`.
    ///   - claims: the judged claims; waivers are taken from them.
    ///   - file: the name that places refer to.
    ///   - moment: when it was judged.
    ///   - place: leads to lines and columns of the file; those of `text` when nil.
    public init(
        article: ArticleRecord, revision: Int, text: ArticleText, policy: String, findings: [GateFinding],
        claims: [ClaimRecord],
        file: String, moment: Moment, place: SourcePlace? = nil
    ) {
        self.article = article
        self.revision = revision
        self.policy = policy
        self.file = file
        self.moment = moment
        self.claims = claims.count { ClaimStatus($0.standing).isCounted }
        waivers = claims.filter { $0.stage == .waived }.map {
            Waiver(
                claim: $0.id, wording: $0.wording, reason: $0.standing.decision?.reason ?? "",
                author: $0.standing.decision?.author ?? "")
        }
        let places = LinePlaces(text)
        let found = findings.map { Self.finding($0, place ?? places.place(of:)) }
        self.findings = found.sorted {
            ($0.line ?? Int.max, $0.column ?? 0, $0.claim?.number ?? 0, $0.rule.rawValue)
                < ($1.line ?? Int.max, $1.column ?? 0, $1.claim?.number ?? 0, $1.rule.rawValue)
        }
    }

    /// Makes the outcome of an article's newest revision from a dossier and its findings.
    ///
    /// - Parameters:
    ///   - dossier: the article, with what the gate found in its newest revision.
    ///   - file: the name that places refer to; the revision's source when nil.
    ///   - place: leads to lines and columns of the file; those of the revision's text when nil.
    /// - Returns: nil when the article has no revision.
    public init?(_ dossier: ArticleDossier, file: String? = nil, place: SourcePlace? = nil) {
        guard let newest = dossier.revisions.last else { return nil }
        let name = newest.record.sourceName.isEmpty ? dossier.article.id.slug : newest.record.sourceName
        self.init(
            article: dossier.article, revision: newest.record.number, text: newest.text, policy: dossier.policy.name,
            findings: dossier.findings, claims: dossier.claims, file: file ?? name, moment: dossier.moment,
            place: place)
    }

    private static func finding(_ found: GateFinding, _ place: SourcePlace) -> Finding {
        let start = found.passage.flatMap { place($0.range.lowerBound) }
        let end = found.passage.flatMap { place($0.range.upperBound) }
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
