import ClaimModel
import ReviewTerminal

/// What is said about a claim's verdict, in words and a tone.
enum VerdictWords {
    /// The verdict in force, the proposed ones, or why there is none; nil when nothing was ever decided.
    static func text(of standing: ClaimStanding, hidesProposals: Bool) -> TonedText? {
        if let signOff = standing.verdictInForce {
            return TonedText("\(label(signOff.verdict)), signed by \(signOff.author)", tone(signOff.verdict))
        }
        if let decision = standing.decision { return TonedText("\(decision.reason) (\(decision.author))", .mixed) }
        if let original = standing.duplicateOf { return TonedText("the same as \(original)", .mixed) }
        var parts: [String] = []
        if hidesProposals {
            parts.append("somebody has proposed a verdict; it is shown when yours is given")
        } else if !standing.proposals.isEmpty {
            let verdicts = standing.proposals.map { "\(label($0.verdict)) (\($0.author))" }.joined(separator: ", ")
            parts.append(standing.stage == .proposed ? verdicts : "proposed: " + verdicts)
        }
        if let earlier = standing.signOff {
            parts.append("earlier: \(label(earlier.verdict)), signed by \(earlier.author), no longer stands")
        }
        guard !parts.isEmpty else { return nil }
        let latest = hidesProposals ? nil : standing.proposals.last?.verdict
        return TonedText(parts.joined(separator: "; "), latest.map(tone) ?? .warning)
    }

    /// The label with its flags and conclusion.
    static func label(_ verdict: Verdict) -> String {
        let flags = verdict.flags.map { $0.rawValue.split(separator: "-").joined(separator: " ") }
            .filter { $0 != verdict.label.lowercased() }
        let named = flags.isEmpty ? verdict.label : verdict.label + " (" + flags.joined(separator: ", ") + ")"
        guard let conclusion = verdict.conclusion, !conclusion.isEmpty else { return named }
        return named + ": " + conclusion
    }

    static func tone(_ verdict: Verdict) -> TextRole {
        switch verdict.axis {
        case .supported, .mostlySupported: .good
        case .refuted, .mostlyRefuted: .bad
        case .mixed, nil: .mixed
        }
    }
}

/// What is said about evidence beside a claim.
enum EvidenceWords {
    static func row(_ linked: (link: LinkRecord, evidence: EvidenceRecord, isOutdated: Bool)) -> EvidenceRow {
        let (link, evidence, isOutdated) = linked
        let stance = evidence.state == .inForce ? link.stance.rawValue : "\(link.stance.rawValue) (\(evidence.state.rawValue))"
        return EvidenceRow(
            number: evidence.id.description, stance: TonedText(stance, tone(link.stance)), source: source(evidence),
            reason: link.comparison.map { (isOutdated ? EvidenceSheet.outdated : "") + $0.why } ?? proof(evidence))
    }

    static func row(_ suggestion: CardSuggestion) -> EvidenceRow {
        let stance =
            suggestion.stance.map { TonedText($0.rawValue, tone($0)) } ?? TonedText("says nothing by arithmetic", .mixed)
        return EvidenceRow(
            number: suggestion.evidence.id.description, stance: stance, source: source(suggestion.evidence),
            reason: suggestion.why)
    }

    private static func source(_ evidence: EvidenceRecord) -> String {
        if evidence.state == .redacted { return "redacted" }
        let name = [evidence.publisher, evidence.title].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
        let confidential = evidence.confidentiality == .open ? "" : " [\(evidence.confidentiality.rawValue)]"
        return "\(name) (\(evidence.sourceKind.rawValue))\(confidential)"
    }

    /// Without arithmetic, what is known about the quote.
    private static func proof(_ evidence: EvidenceRecord) -> String {
        guard evidence.state != .redacted, let excerpt = evidence.excerpts.first else { return "" }
        return "“\(excerpt.text)” (\(proofWords(excerpt.proof)))"
    }

    private static func proofWords(_ proof: QuoteProof) -> String {
        switch proof {
        case .exact: "found in the snapshot"
        case .normalised: "found in the snapshot, typography apart"
        case .elided: "found in the snapshot, with gaps"
        case .missing: "not found in the snapshot"
        case .noSnapshot: "no snapshot to prove it"
        }
    }

    private static func tone(_ stance: Stance) -> TextRole {
        switch stance {
        case .supports: .good
        case .refutes: .bad
        case .mixed: .mixed
        case .context: .plain
        }
    }
}

/// What people wrote about a claim: proposed words, questions, notes, searches, and who it belongs to.
enum CardNotes {
    static func lines(of material: CardMaterial) -> [String] {
        let claim = material.claim
        var lines = material.fixes.map(fix) + material.queries.map(query)
        lines += material.notes.map { note in
            note.isRedacted ? "\(note.id): redacted" : "\(note.id) \(note.author): \(note.text)"
        }
        lines += claim.searches.map { "looked for the other side: \($0.reason) (\($0.author))" }
        var desk: [String] = []
        if let assignee = claim.assignee { desk.append("for \(assignee)") }
        if claim.priority != 0 { desk.append("priority \(claim.priority)") }
        if !claim.tags.isEmpty { desk.append("tags " + claim.tags.joined(separator: ", ")) }
        if claim.reading.isByHand { desk.append("by hand") }
        if !desk.isEmpty { lines.append(desk.joined(separator: " · ")) }
        return lines
    }

    private static func fix(_ fix: FixRecord) -> String {
        let words = fix.newWords.isEmpty ? "cut the words" : "“\(fix.newWords)”"
        let because = fix.because.isEmpty ? "" : " because of " + fix.because.map(\.description).joined(separator: ", ")
        let reason = fix.reason.map { ": \($0)" } ?? ""
        let seen = fix.seenIn.map { " · these words stand in r\($0): fix made?" } ?? ""
        return "\(fix.id) \(fix.state.rawValue)\(reason): \(words)\(because)\(fix.state.isOpen ? seen : "")"
    }

    private static func query(_ query: QueryRecord) -> String {
        "\(query.id) to \(query.addressee): \(query.question)" + (query.answer.map { " — \($0)" } ?? " (open)")
    }
}
