import ClaimInterchange
import ClaimModel
import FilterCommands
import ReviewTerminal
import Workbench

/// Evidence as a page, a row, and a line beside a claim.
struct EvidenceSheet {
    let view: EvidenceView

    private var record: EvidenceRecord { view.evidence }

    /// The answer for one record.
    func answer(width: Int?) -> Answer {
        var answer = Answer()
        let fields = Self.fields(of: record)
        answer.human =
            [StyledLine(record.id.description, .heading) + StyledLine("  " + record.title)]
            + fields.map { StyledLine("  \($0.0): ", .label) + StyledLine($0.1) }
            + record.excerpts.map {
                StyledLine("  excerpt: ", .label) + StyledLine("“\(ClaimLines.oneLine($0.text))”")
                    + StyledLine("  " + Self.words($0.proof), $0.proof == .missing ? .bad : .good)
            }
            + view.links.map {
                StyledLine("  linked to ", .label) + StyledLine($0.claim.description, .name)
                    + StyledLine("  \($0.stance.rawValue)")
            }
            + view.dependents.map {
                StyledLine("  goes back to this: ", .label) + StyledLine($0.description, .name)
            }
        if view.isSnapshotWhole == false {
            answer.human.append(StyledLine("  the snapshot is not the one that was recorded", .bad))
        }
        answer.plain =
            [["id", record.id.description], ["title", record.title]] + fields.map { [$0.0, $0.1] }
            + record.excerpts.map { ["excerpt", $0.text, Self.words($0.proof)] }
            + view.links.map { ["link", $0.claim.description, $0.stance.rawValue] }
            + view.dependents.map { ["dependent", $0.description] }
        answer.json = [
            JSONMember("evidence", Self.json(record)),
            JSONMember(
                "links",
                .array(view.links.map { ["claim": .string($0.claim.description), "stance": .string($0.stance.rawValue)] })),
            JSONMember("dependents", .array(view.dependents.map { .string($0.description) })),
            JSONMember("snapshot_whole", view.isSnapshotWhole.map { JSONValue.bool($0) } ?? .null),
        ]
        return answer
    }

    /// The answer that lists records.
    static func list(_ records: [EvidenceRecord], width: Int?) -> Answer {
        var answer = Answer()
        let columns: [TableLayout.Column] = [
            .init("evidence"), .init("kind"), .init("state"), .init("publisher", minimum: 8), .init("origin", minimum: 6),
            .init("title", minimum: 16),
        ]
        let rows = records.map { record in
            [
                StyledLine(record.id.description, .name), StyledLine(record.sourceKind.rawValue),
                StyledLine(record.state.rawValue, record.state == .inForce ? .plain : .warning),
                StyledLine(record.publisher ?? "–"),
                StyledLine(record.originEvidence?.description ?? record.origin ?? "–"), StyledLine(record.title),
            ]
        }
        answer.human =
            records.isEmpty
            ? [StyledLine("no evidence", .faint)] : TableLayout(columns: columns, rows: rows).lines(width: width)
        answer.plain = records.map {
            [$0.id.description, $0.sourceKind.rawValue, $0.state.rawValue, $0.publisher ?? "", $0.origin ?? "", $0.title]
        }
        answer.json = [JSONMember("evidence", .array(records.map(json)))]
        return answer
    }

    /// A link just made, with its arithmetic.
    static func answer(link: LinkRecord) -> Answer {
        var answer = Answer.record("link", link.id.description, "\(link.evidence) \(link.stance.rawValue) \(link.claim)")
        if let comparison = link.comparison { answer.human.append(StyledLine("  " + words(comparison), .value)) }
        if let comparison = link.comparison { answer.json.append(JSONMember("arithmetic", json(comparison))) }
        return answer
    }

    /// Evidence in one line.
    static func oneLine(_ record: EvidenceRecord) -> StyledLine {
        let publisher = record.publisher.map { ", " + $0 } ?? ""
        let state = record.state == .inForce ? "" : "  (\(record.state.rawValue))"
        return StyledLine(record.id.description + " ", .name) + StyledLine(record.title + publisher)
            + StyledLine(" [\(record.sourceKind.rawValue)]\(state)", .faint)
    }

    /// What arithmetic says of a link; nil when there was nothing to compare.
    static func words(_ view: LinkView) -> String? {
        view.link.comparison.map { (view.isOutdated ? outdated : "") + words($0) }
    }

    /// Said before arithmetic that was done with a value which the claim no longer has.
    static let outdated = "with the earlier value: "

    /// What arithmetic says, in the words of the screen.
    static func words(_ comparison: ComparisonRecord) -> String {
        let result =
            switch comparison.result {
            case .entails: "supports"
            case .contradicts: "contradicts"
            case .neutral: "doesn't settle"
            case .abstain: "can't compare"
            }
        let framing = comparison.framing.map { $0 == .exact ? "" : ", \($0.rawValue)" } ?? ""
        return "\(result)\(framing): \(comparison.why)"
    }

    static func words(_ proof: QuoteProof) -> String {
        switch proof {
        case .exact: "found in the snapshot"
        case .normalised: "found, after normalising"
        case .elided: "found, with elisions"
        case .missing: "not in the snapshot"
        case .noSnapshot: "no text snapshot to find it in"
        }
    }

    private static func fields(of record: EvidenceRecord) -> [(String, String)] {
        let locator = record.locator
        let fields: [(String, String?)] = [
            ("kind", record.sourceKind.rawValue), ("medium", record.medium.rawValue), ("publisher", record.publisher),
            ("author", record.author),
            ("url", locator.web?.url), ("archived", locator.web?.archivedURL), ("document", locator.document?.document),
            ("edition", locator.document?.edition), ("page", locator.document?.page),
            ("recording", locator.recording?.recording),
            ("time", locator.recording?.time), ("contact", locator.contact?.who), ("when", locator.contact?.when),
            ("how", locator.contact?.how),
            ("asked by", locator.contact?.askedBy), ("confirmed", locator.contact?.confirmed),
            ("origin", record.originEvidence?.description ?? record.origin),
            ("interest", record.interest), ("confidentiality", record.confidentiality.rawValue),
            ("published", record.published?.description),
            ("retrieved", record.retrieved?.description),
            ("as of", record.asOf.map { $0.from == $0.to ? $0.from.description : "\($0.from) to \($0.to)" }),
            ("snapshot", record.snapshot.map { "\($0.name), \($0.size) bytes, sha256 \($0.digest)" }), ("note", record.note),
            ("state", record.state.rawValue), ("because", record.stateReason),
        ]
        return fields.compactMap { name, value in value.map { (name, ClaimLines.oneLine($0)) } }
    }

    /// A record as JSON.
    static func json(_ record: EvidenceRecord) -> JSONValue {
        .object(
            [JSONMember("id", .string(record.id.description)), JSONMember("title", .string(record.title))]
                + fields(of: record).map { JSONMember($0.0.replacing(" ", with: "_"), .string($0.1)) }
                + [
                    JSONMember(
                        "excerpts",
                        .array(record.excerpts.map { ["text": .string($0.text), "proof": .string($0.proof.rawValue)] }))
                ])
    }

    /// A link as JSON.
    static func json(_ view: LinkView) -> JSONValue {
        [
            "evidence": .string(view.evidence.id.description), "title": .string(view.evidence.title),
            "stance": .string(view.link.stance.rawValue),
            "arithmetic": view.link.comparison.map(json) ?? .null, "with_earlier_value": .bool(view.isOutdated),
        ]
    }

    private static func json(_ comparison: ComparisonRecord) -> JSONValue {
        [
            "result": .string(comparison.result.rawValue), "framing": JSONValue(comparison.framing?.rawValue),
            "why": .string(comparison.why),
        ]
    }
}
