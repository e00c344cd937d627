import ClaimModel
import ClaimReports

/// Evidence in JSON reports.
enum JSONEvidence {
    static func node(_ facts: EvidenceFacts) -> JSONNode {
        .object([
            ("id", .string(facts.id.description)), ("title", .string(facts.title)), ("withheld", .bool(facts.isWithheld)),
            ("publisher", JSONNode(facts.publisher)), ("author", JSONNode(facts.author)),
            (
                "locators",
                .array(
                    facts.locators.map {
                        .object([("kind", .string($0.kind)), ("words", .string($0.words)), ("url", JSONNode($0.url))])
                    })
            ),
            ("source_kind", JSONNode(facts.sourceKind?.rawValue)), ("medium", JSONNode(facts.medium?.rawValue)),
            ("origin", JSONNode(facts.origin)), ("origin_evidence", JSONNode(facts.originEvidence?.description)),
            ("interest", JSONNode(facts.interest)), ("confidentiality", .string(facts.confidentiality.rawValue)),
            ("published", JSONNode(facts.published?.description)), ("retrieved", JSONNode(facts.retrieved?.description)),
            ("as_of", facts.asOf.map(days) ?? .null), ("excerpts", .array(facts.excerpts.map(excerpt))),
            ("snapshot_sha256", JSONNode(facts.snapshotDigest)), ("note", JSONNode(facts.note)),
            ("state", .string(facts.state.rawValue)), ("state_reason", JSONNode(facts.stateReason)),
        ])
    }

    static func days(_ days: DayInterval) -> JSONNode {
        .object([("from", .string(days.from.description)), ("to", .string(days.to.description))])
    }

    static func line(_ line: EvidenceLine) -> JSONNode {
        .object([
            ("link", .string(line.link.description)), ("evidence", .string(line.evidence.description)),
            ("stance", .string(line.stance.rawValue)), ("in_force", .bool(line.isInForce)),
            ("arithmetic", line.comparison.map { comparison($0, isOutdated: line.isComparisonOutdated) } ?? .null),
        ])
    }

    static func origin(_ group: OriginGroup) -> JSONNode {
        .object([("name", .string(group.name)), ("evidence", .array(group.evidence.map { .string($0.description) }))])
    }

    private static func comparison(_ comparison: ComparisonRecord, isOutdated: Bool) -> JSONNode {
        .object([
            ("result", .string(comparison.result.rawValue)), ("framing", JSONNode(comparison.framing?.rawValue)),
            ("why", .string(comparison.why)), ("outdated", .bool(isOutdated)),
        ])
    }

    private static func excerpt(_ excerpt: Excerpt) -> JSONNode {
        .object([
            ("text", .string(excerpt.text)), ("place", JSONNode(excerpt.place)), ("proof", .string(excerpt.proof.rawValue)),
            ("normalisations", .array(excerpt.normalisations.map(JSONNode.string))),
        ])
    }
}
