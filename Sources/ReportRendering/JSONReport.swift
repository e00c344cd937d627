public import ClaimReports
import ClaimModel

/// Renders a verification report as JSON; its shape is `Documentation/schemas/report-1.schema.json`.
public enum JSONReport {
    /// The report as UTF-8. Offsets are Unicode code points, end exclusive.
    public static func render(_ report: VerificationReport) -> [UInt8] {
        JSONNode.object([
            ("format", .string("assay-report")), ("version", .int(VerificationReport.version)),
            ("casebook", .string(report.casebook)),
            ("audience", .string(report.audience.rawValue)), ("moment", .string(report.moment.description)),
            ("article", article(report.article)), ("revision", revision(report.revision)),
            ("revisions", .int(report.revisionCount)), ("summary", summary(report.summary)),
            ("claims", .array(report.claims.map(claim))), ("evidence", .array(report.evidence.map(JSONEvidence.node))),
            ("history", history(report.history)), ("flows", .array(report.flows.map(flow))),
            ("unchecked", .array(report.unchecked.map(unchecked))), ("method", method(report.method)),
        ]).document
    }

    static func article(_ article: ArticleRecord) -> JSONNode {
        .object([
            ("id", .string(article.id.slug)), ("title", .string(article.title)), ("publisher", JSONNode(article.publisher)),
            ("author", JSONNode(article.author)), ("url", JSONNode(article.url)), ("language", JSONNode(article.language)),
            ("published", JSONNode(article.published?.description)),
        ])
    }

    static func revision(_ revision: RevisionRecord) -> JSONNode {
        .object([
            ("number", .int(revision.number)), ("sha256", .string(revision.digest)), ("source", .string(revision.sourceName)),
            ("correction", JSONNode(revision.correction?.note)),
        ])
    }

    static func counts(_ counts: [StatusCount]) -> JSONNode {
        .object(counts.map { ($0.status.rawValue, .int($0.count)) })
    }

    private static func summary(_ summary: ReportSummary) -> JSONNode {
        .object([
            ("words", .string(SummaryWords.of(summary))), ("claims", .int(summary.claims)),
            ("by_status", counts(summary.counts)),
            ("set_aside", .int(summary.setAside)), ("gone", .int(summary.gone)), ("sentences", .int(summary.sentences)),
            ("sentences_seen", .int(summary.seenSentences)), ("open_fixes", .int(summary.openFixes)),
            ("open_queries", .int(summary.openQueries)),
        ])
    }

    private static func claim(_ card: ClaimCard) -> JSONNode {
        .object(identity(card) + judgement(card) + reading(card) + support(card) + papers(card))
    }

    private static func identity(_ card: ClaimCard) -> [(String, JSONNode)] {
        [
            ("number", .int(card.number)), ("id", .string(card.id.description)), ("wording", .string(card.wording)),
            ("status", .string(card.status.rawValue)), ("stage", .string(card.standing.stage.rawValue)),
        ]
    }

    private static func judgement(_ card: ClaimCard) -> [(String, JSONNode)] {
        let standing = card.standing
        return [
            ("verdict", standing.signOff.map { JSONDecisions.signOff($0, stands: card.verdictStands) } ?? .null),
            ("proposals", .array(standing.proposals.map(JSONDecisions.proposal))),
            ("rechecks", .array(standing.rechecks.map(JSONDecisions.recheck))),
            ("decision", standing.decision.map(JSONDecisions.decision) ?? .null),
            ("duplicate_of", JSONNode(standing.duplicateOf?.description)),
        ]
    }

    private static func reading(_ card: ClaimCard) -> [(String, JSONNode)] {
        [
            ("kinds", .array(card.kinds.map(JSONNode.string))), ("worth", .number(decimal(card.worth))),
            ("attributions", .array(card.attributions.map(attribution))), ("quantities", .array(card.quantities.map(quantity))),
            ("passages", .array(card.passages.map(passage))), ("source_place", JSONNode(card.sourcePlace)),
            ("wordings", .array(card.wordings.map(wording))),
        ]
    }

    private static func support(_ card: ClaimCard) -> [(String, JSONNode)] {
        [
            ("evidence", .array(card.evidence.map(JSONEvidence.line))),
            ("origins", .array(card.origins.map(JSONEvidence.origin))),
            ("fixes", .array(card.fixes.map { JSONDecisions.fix($0.record) })),
        ]
    }

    private static func papers(_ card: ClaimCard) -> [(String, JSONNode)] {
        [
            ("queries", .array(card.queries.map(JSONDecisions.query))),
            ("searches", .array(card.searches.map(JSONDecisions.decision))),
            ("notes", .array(card.notes.map(JSONDecisions.note))),
            ("lacking", .array(card.lacking.map(JSONDecisions.breach))),
        ]
    }

    private static func attribution(_ attribution: ClaimAttribution) -> JSONNode {
        .object([
            ("type", .string(attribution.type.rawValue)), ("speaker", JSONNode(attribution.speaker)),
            ("cue", JSONNode(attribution.cue)),
            ("quotes", .array(attribution.quotes.map(JSONNode.string))),
        ])
    }

    private static func quantity(_ line: QuantityLine) -> JSONNode {
        .object([
            ("text", .string(line.text)), ("interval", .string(line.interval)), ("low", bound(line.low)),
            ("high", bound(line.high)),
            ("approximate", .bool(line.isApproximate)), ("unit", .string(line.unit)), ("noun", JSONNode(line.noun)),
            ("as_of", line.asOf.map(JSONEvidence.days) ?? .null),
        ])
    }

    private static func bound(_ bound: Bound?) -> JSONNode {
        guard let bound else { return .null }
        return .object([("value", .number(bound.value.description)), ("inclusive", .bool(bound.isInclusive))])
    }

    static func passage(_ passage: Passage) -> JSONNode {
        .object([
            ("start", .int(passage.start)), ("end", .int(passage.end)), ("exact", .string(passage.exact)),
            ("prefix", .string(passage.prefix)), ("suffix", .string(passage.suffix)),
        ])
    }

    private static func wording(_ line: WordingLine) -> JSONNode {
        .object([
            ("revision", .int(line.revision)), ("words", JSONNode(line.words)), ("fate", .string(line.fate.rawValue)),
            ("why", .string(line.why)), ("context_changed", context(line.context)),
        ])
    }

    static func context(_ context: ContextChange?) -> JSONNode {
        context.map { .object([("before", .string($0.before)), ("after", .string($0.after))]) } ?? .null
    }

    private static func history(_ table: RevisionTable) -> JSONNode {
        .object([("revisions", .array(table.revisions.map(JSONNode.int))), ("claims", .array(table.rows.map(row)))])
    }

    private static func row(_ row: RevisionTable.Row) -> JSONNode {
        .object([("id", .string(row.claim.description)), ("cells", .array(row.cells.map(cell)))])
    }

    private static func cell(_ cell: RevisionTable.Cell?) -> JSONNode {
        guard let cell else { return .null }
        return .object([
            ("fate", .string(cell.fate.rawValue)), ("status", .string(cell.status.rawValue)),
            ("context_changed", .bool(cell.contextChanged)),
        ])
    }

    static func flow(_ flow: StatusFlow) -> JSONNode {
        .object([("from", .int(flow.from)), ("to", .int(flow.to)), ("ways", .array(flow.ways.map(way)))])
    }

    private static func way(_ way: StatusFlow.Way) -> JSONNode {
        .object([
            ("from", JSONNode(way.from?.rawValue)), ("fate", .string(way.fate.rawValue)), ("to", .string(way.to.rawValue)),
            ("count", .int(way.count)),
        ])
    }

    private static func unchecked(_ item: UncheckedItem) -> JSONNode {
        .object([
            ("claim", JSONNode(item.claim?.description)), ("words", .string(item.words)), ("reason", .string(item.reason)),
        ])
    }

    private static func method(_ method: MethodSection) -> JSONNode {
        .object([
            ("policy", .string(method.policy.name)), ("rules", .array(method.rules.map(JSONNode.string))),
            ("scale", .string(method.scale)), ("labels", .array(method.labels.map(label))),
            ("files", .array(method.files.map(file))),
            ("journal", head(method.head)),
        ])
    }

    private static func label(_ label: ScaleLabel) -> JSONNode {
        .object([
            ("key", .string(label.key)), ("label", .string(label.label)), ("axis", JSONNode(label.axis?.rawValue)),
            ("rating", JSONNode(label.rating)),
        ])
    }

    private static func file(_ file: AdoptedFile) -> JSONNode {
        .object([("role", .string(file.role.rawValue)), ("name", .string(file.name)), ("sha256", .string(file.digest))])
    }

    static func head(_ head: JournalHead) -> JSONNode {
        .object([("entries", .int(head.count)), ("head", .string(head.hash))])
    }

    /// A number of 0…1 with at most three decimals.
    private static func decimal(_ value: Double) -> String {
        let thousandths = Int((max(0, min(1, value)) * 1000).rounded())
        if thousandths % 1000 == 0 { return String(thousandths / 1000) }
        var digits = String(thousandths)
        while digits.utf8.count < 3 { digits = "0" + digits }
        while digits.hasSuffix("0") { digits.removeLast() }
        return "0." + digits
    }
}
