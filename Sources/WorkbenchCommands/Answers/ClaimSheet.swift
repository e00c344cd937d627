import ClaimInterchange
import ClaimModel
import FilterCommands
import ReviewTerminal
import Workbench

/// Everything about one claim on one page.
struct ClaimSheet {
    let view: ClaimView
    let scale: Scale

    private var claim: ClaimRecord { view.claim }

    /// The answer, wrapped to a width where one is given.
    func answer(width: Int?) -> Answer {
        var answer = Answer()
        answer.human = heading + wrapped(sentence, width) + reading + standing + evidence(width) + desk + policy
        answer.plain = fields
        answer.json = [
            JSONMember("claim", ClaimLines.json(claim)), JSONMember("evidence", .array(view.links.map(EvidenceSheet.json))),
            JSONMember("notes", .array(view.notes.map(Self.json))), JSONMember("fixes", .array(view.fixes.map(Self.json))),
            JSONMember("queries", .array(view.queries.map(Self.json))),
            JSONMember(
                "lacking", .array(view.lacking.map { ["rule": .string($0.rule.rawValue), "missing": .string($0.missing)] })),
        ]
        return answer
    }

    private var heading: [StyledLine] {
        let place = "\(claim.article) r\(claim.newest?.revision ?? 0)"
        return [
            StyledLine(claim.id.description, .heading) + StyledLine("  " + place + "  ", .faint) + ClaimLines.stage(claim)
                + StyledLine("  ") + ClaimLines.verdict(claim),
            StyledLine(""),
        ]
    }

    private var sentence: StyledParagraph {
        let words = ClaimLines.oneLine(claim.wording)
        let text = view.sentence.map { ClaimLines.oneLine($0.exact) } ?? words
        guard let found = text.utf8.firstRange(of: words.utf8) else { return StyledParagraph(text) }
        let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
        return StyledParagraph(text, marks: [.init(start..<start + words.utf8.count, .focus)])
    }

    private func wrapped(_ paragraph: StyledParagraph, _ width: Int?) -> [StyledLine] {
        paragraph.wrapped(to: width ?? 100) + [StyledLine("")]
    }

    private func field(_ name: String, _ value: StyledLine) -> StyledLine {
        StyledLine(name.padding(toLength: 12), .label) + value
    }

    private var reading: [StyledLine] {
        var lines = [field("kinds", StyledLine(claim.reading.kinds.names.joined(separator: ", ")))]
        for read in claim.quantities {
            let noun = read.quantity.noun.map { " " + $0 } ?? ""
            let unit = read.quantity.unit == "count" ? "" : " " + read.quantity.unit
            lines.append(
                field(
                    "quantity",
                    StyledLine("‘\(read.text)’ = ")
                        + StyledLine(GroupedDigits.text(read.quantity.interval) + unit + noun, .value)))
        }
        for attribution in claim.reading.attributions {
            lines.append(
                field(
                    "says",
                    StyledLine(attribution.speaker ?? "?", .name)
                        + StyledLine(" (\(attribution.cue ?? attribution.type.rawValue))")))
        }
        let parts = claim.reading.why.prefix(4).map { "\($0.part) \($0.weight >= 0 ? "+" : "−")\(Self.short(abs($0.weight)))" }
        lines.append(
            field(
                "worth",
                StyledLine(ClaimLines.format(claim.reading.worth), .value)
                    + StyledLine("  " + parts.joined(separator: ", "), .faint)))
        return lines
    }

    private static func short(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    private var standing: [StyledLine] {
        var lines: [StyledLine] = []
        for recheck in claim.standing.rechecks {
            lines.append(field("recheck", StyledLine(recheck.reason.rawValue, .warning) + StyledLine("  " + recheck.why)))
            if let before = recheck.before, let after = recheck.after, before != after {
                lines.append(field("", StyledLine("− " + ClaimLines.oneLine(before), .removed)))
                lines.append(field("", StyledLine("+ " + ClaimLines.oneLine(after), .inserted)))
            }
        }
        for proposal in claim.standing.proposals {
            lines.append(field("proposed", StyledLine(proposal.verdict.label) + StyledLine("  by \(proposal.author)", .faint)))
        }
        if let signed = claim.standing.signOff {
            lines.append(
                field(
                    "signed",
                    StyledLine(signed.verdict.label)
                        + StyledLine("  by \(signed.author), \(signed.time.day), policy \(signed.policy)", .faint)))
        }
        if let decision = claim.standing.decision {
            lines.append(field(claim.stage.rawValue, StyledLine(decision.reason) + StyledLine("  \(decision.author)", .faint)))
        }
        if let original = claim.standing.duplicateOf { lines.append(field("duplicate", StyledLine("of \(original)"))) }
        return lines
    }

    private func evidence(_ width: Int?) -> [StyledLine] {
        view.links.flatMap { view in
            [field(view.link.stance.rawValue, EvidenceSheet.oneLine(view.evidence))]
                + (EvidenceSheet.words(view).map { [field("", StyledLine("  " + $0, view.isOutdated ? .warning : .value))] }
                    ?? [])
        }
    }

    private var desk: [StyledLine] {
        view.fixes.map {
            field(
                "fix \($0.id)",
                StyledLine($0.oldWords, .removed) + StyledLine(" → ") + StyledLine($0.newWords, .inserted)
                    + StyledLine("  \($0.state.rawValue)", .faint))
        }
            + view.queries.map {
                field(
                    "query \($0.id)",
                    StyledLine("to \($0.addressee): \($0.question)") + StyledLine("  " + ($0.answer ?? "open"), .faint))
            }
            + view.notes.map { field("note \($0.id)", $0.isRedacted ? StyledLine("redacted", .faint) : StyledLine($0.text)) }
            + (claim.tags.isEmpty ? [] : [field("tags", StyledLine(claim.tags.joined(separator: ", ")))])
            + (claim.assignee.map { [field("assigned", StyledLine("to \($0)"))] } ?? [])
    }

    private var policy: [StyledLine] {
        view.lacking.map { field("lacks", StyledLine($0.missing, .warning) + StyledLine("  " + $0.remedy, .faint)) }
    }

    private static func json(_ note: NoteRecord) -> JSONValue {
        [
            "id": .string(note.id.description), "text": .string(note.text), "author": .string(note.author),
            "redacted": .bool(note.isRedacted),
        ]
    }

    private static func json(_ fix: FixRecord) -> JSONValue {
        [
            "id": .string(fix.id.description), "old": .string(fix.oldWords), "new": .string(fix.newWords),
            "state": .string(fix.state.rawValue), "because": .array(fix.because.map { .string($0.description) }),
        ]
    }

    private static func json(_ query: QueryRecord) -> JSONValue {
        [
            "id": .string(query.id.description), "to": .string(query.addressee), "question": .string(query.question),
            "answer": JSONValue(query.answer),
        ]
    }

    private var fields: [[String]] {
        [
            ["id", claim.id.description], ["article", claim.article.slug], ["stage", claim.stage.rawValue],
            ["verdict", claim.standing.verdictInForce?.verdict.key ?? ""], ["words", claim.wording],
            ["worth", ClaimLines.format(claim.reading.worth)], ["kinds", claim.reading.kinds.names.joined(separator: ",")],
        ] + claim.quantities.map { ["quantity", $0.text, $0.quantity.interval, $0.quantity.unit, $0.quantity.noun ?? ""] }
            + claim.standing.rechecks.map { ["recheck", $0.reason.rawValue, $0.why] }
            + view.links.map {
                [
                    "link", $0.evidence.id.description, $0.link.stance.rawValue, $0.link.comparison?.why ?? "",
                    $0.isOutdated ? "with-earlier-value" : "",
                ]
            }
            + view.fixes.map { ["fix", $0.id.description, $0.state.rawValue, $0.oldWords, $0.newWords] }
            + view.queries.map { ["query", $0.id.description, $0.addressee, $0.question, $0.answer ?? ""] }
            + view.notes.map { ["note", $0.id.description, $0.text] }
            + view.lacking.map { ["lacks", $0.rule.rawValue, $0.missing] }
    }
}

extension String {
    fileprivate func padding(toLength length: Int) -> String {
        self + String(repeating: " ", count: Swift.max(1, length - count))
    }
}
