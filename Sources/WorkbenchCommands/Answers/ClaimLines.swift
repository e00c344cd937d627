import ClaimInterchange
import ClaimModel
import FilterCommands
import ReviewTerminal

/// A claim as a row: id, stage, verdict, worth and wording.
enum ClaimLines {
    /// The answer that lists claims.
    static func answer(_ claims: [ClaimRecord], width: Int?) -> Answer {
        var answer = Answer()
        let columns: [TableLayout.Column] = [
            .init("claim"), .init("stage", minimum: 9), .init("verdict", minimum: 7), .init("worth", alignment: .right),
            .init("words", minimum: 12),
        ]
        var table = TableLayout(columns: columns, rows: claims.map(row))
        if let width, width < narrow { table = table.without(column: 3) }
        answer.human = table.lines(width: width)
        if claims.isEmpty { answer.human = [StyledLine("no claims", .faint)] }
        answer.plain = claims.map(fields)
        answer.json = [JSONMember("claims", .array(claims.map(json)))]
        return answer
    }

    /// Columns below which the worth makes room for the words.
    private static let narrow = 60

    /// The stage with the mark of a recheck.
    static func stage(_ claim: ClaimRecord) -> StyledLine {
        let recheck = claim.standing.rechecks.first
        let text = claim.stage.rawValue + (recheck.map { " ! " + $0.reason.rawValue } ?? "")
        return StyledLine(text, recheck != nil ? .warning : role(of: claim.stage))
    }

    /// The verdict that stands, or the proposed one in brackets.
    static func verdict(_ claim: ClaimRecord) -> StyledLine {
        if let signed = claim.standing.verdictInForce { return StyledLine(signed.verdict.label, role(of: signed.verdict.axis)) }
        if let proposed = claim.standing.proposals.last { return StyledLine("(\(proposed.verdict.label))", .faint) }
        if let earlier = claim.standing.signOff { return StyledLine("was \(earlier.verdict.label)", .faint) }
        return StyledLine("–", .faint)
    }

    static func role(of axis: TruthAxis?) -> TextRole {
        switch axis {
        case .supported, .mostlySupported: .good
        case .refuted, .mostlyRefuted: .bad
        case .mixed, nil: .mixed
        }
    }

    private static func role(of stage: Stage) -> TextRole {
        switch stage {
        case .signedOff: .good
        case .needsChanges: .warning
        case .dismissed, .duplicate, .withdrawn, .waived: .faint
        default: .plain
        }
    }

    private static func row(_ claim: ClaimRecord) -> [StyledLine] {
        [
            StyledLine(claim.id.description, .name), stage(claim), verdict(claim),
            StyledLine(String(format(claim.reading.worth)), .value), StyledLine(oneLine(claim.wording)),
        ]
    }

    private static func fields(_ claim: ClaimRecord) -> [String] {
        [
            claim.id.description, claim.article.slug, claim.stage.rawValue, claim.standing.verdictInForce?.verdict.key ?? "",
            claim.standing.rechecks.map(\.reason.rawValue).joined(separator: ","), format(claim.reading.worth),
            claim.reading.kinds.names.joined(separator: ","), claim.wording,
        ]
    }

    /// The claim as JSON.
    static func json(_ claim: ClaimRecord) -> JSONValue {
        let passages = claim.newest?.passages ?? []
        return [
            "id": JSONValue(claim.id.description), "article": JSONValue(claim.article.slug),
            "revision": claim.newest.map { JSONValue($0.revision) } ?? .null, "words": JSONValue(claim.wording),
            "stage": JSONValue(claim.stage.rawValue), "fate": JSONValue(claim.newest?.fate.rawValue),
            "verdict": claim.standing.verdictInForce.map { json($0.verdict) } ?? .null,
            "proposed": .array(claim.standing.proposals.map { json($0.verdict) }),
            "rechecks": .array(
                claim.standing.rechecks.map { ["reason": JSONValue($0.reason.rawValue), "why": JSONValue($0.why)] }),
            "worth": .number(format(claim.reading.worth)), "kinds": .array(claim.reading.kinds.names.map(JSONValue.string)),
            "speakers": .array(claim.reading.attributions.compactMap(\.speaker).map(JSONValue.string)),
            "quantities": .array(claim.quantities.map(json)),
            "passages": .array(passages.map { ["start": JSONValue($0.start), "end": JSONValue($0.end)] }),
            "assignee": JSONValue(claim.assignee), "priority": JSONValue(claim.priority),
            "tags": .array(claim.tags.map(JSONValue.string)),
        ]
    }

    private static func json(_ verdict: Verdict) -> JSONValue {
        ["key": JSONValue(verdict.key), "label": JSONValue(verdict.label), "axis": JSONValue(verdict.axis?.rawValue)]
    }

    private static func json(_ read: ClaimQuantity) -> JSONValue {
        [
            "text": JSONValue(read.text), "interval": JSONValue(read.quantity.interval),
            "unit": JSONValue(read.quantity.unit), "noun": JSONValue(read.quantity.noun),
        ]
    }

    /// A share of 0…1 with two decimal places.
    static func format(_ share: Double) -> String {
        let hundredths = Int((max(0, min(1, share)) * 100).rounded())
        return hundredths == 100 ? "1.00" : "0." + (hundredths < 10 ? "0" : "") + String(hundredths)
    }

    /// Words with line ends as blanks.
    static func oneLine(_ words: String) -> String {
        words.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
