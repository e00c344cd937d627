import ClaimModel
import ClaimReports

/// What is said about a claim, line by line, as Markdown and plain text both say it.
enum ClaimLines {
    /// The verdict, rechecks, proposals and decision.
    static func verdict(_ card: ClaimCard) -> [String] {
        var out: [String] = []
        if let signOff = card.standing.signOff {
            let flags = signOff.verdict.flags.map(\.words)
            let label = signOff.verdict.label + (flags.isEmpty ? "" : " (\(flags.joined(separator: ", ")))")
            let stands = card.verdictStands ? "" : " It no longer stands."
            out.append(
                "Verdict: \(label), signed by \(signOff.author) on \(signOff.time.day), proposed by \(signOff.proposedBy).\(stands)"
            )
            if let conclusion = signOff.verdict.conclusion { out.append(conclusion) }
        }
        for recheck in card.standing.rechecks {
            var line = "To be rechecked, \(recheck.reason.words): \(recheck.why)"
            if let before = recheck.before, let after = recheck.after { line += " (before: “\(before)”, now: “\(after)”)" }
            out.append(line)
        }
        for proposal in card.standing.proposals where !card.verdictStands {
            out.append("Proposed: \(proposal.verdict.label), by \(proposal.author) on \(proposal.time.day).")
        }
        if let other = card.standing.duplicateOf { out.append("The same as \(other), which carries the verdict.") }
        if let decision = card.standing.decision {
            out.append("\(card.standing.stage.words), \(decision.author), \(decision.time.day): \(decision.reason)")
        }
        return out
    }

    /// Readings, attributions, wordings, origins, fixes and working papers.
    static func rest(_ card: ClaimCard) -> [String] {
        var out = card.sourcePlace.map { ["In the source: \($0)"] } ?? []
        out += card.quantities.map { "Read as: “\($0.text)” = \($0.reading)" }
        out += card.attributions.compactMap { attribution in
            attribution.speaker.map { "Said by: \($0) (\(attribution.type.rawValue))" }
        }
        out += WordingLine.runs(card.wordings).map(wording)
        if !card.origins.isEmpty {
            out.append("Independent origins: \(card.origins.count) (\(card.origins.map(\.name).joined(separator: "; ")))")
        }
        out += card.fixes.map { fix($0.record) }
        out += card.queries.map {
            "Query to \($0.addressee): \($0.question) " + ($0.answer.map { "Answer: \($0)" } ?? "No answer yet.")
        }
        out += card.searches.map { "Looked for the other side (\($0.author), \($0.time.day)): \($0.reason)" }
        out += card.notes.map { "Note (\($0.author), \($0.time.day)): \($0.text)" }
        out += card.lacking.map { "Lacks: \($0.missing)" }
        return out
    }

    /// One line of evidence with its arithmetic.
    static func evidence(_ line: EvidenceLine) -> String {
        let arithmetic = line.arithmetic.map { ". \($0)" } ?? ""
        return
            "\(line.stance.sign) \(line.stance.rawValue): \(line.evidence) \(line.title)\(line.isInForce ? "" : " (withdrawn)")\(arithmetic)"
    }

    /// An excerpt with its proof.
    static func excerpt(_ excerpt: Excerpt) -> String { "“\(excerpt.text)” (\(EvidenceWords.proof(excerpt)))" }

    /// A record's facts, but for its addresses.
    static func facts(_ facts: EvidenceFacts) -> [String] {
        var out: [String] = []
        func add(_ name: String, _ value: String?) { if let value, !value.isEmpty { out.append("\(name): \(value)") } }
        if facts.state != .inForce {
            out.append("\(facts.state.rawValue.replacing("-", with: " ")): \(facts.stateReason ?? "")")
        }
        add("Publisher", facts.publisher)
        add("Author", facts.author)
        add("Published", facts.published?.description)
        add("Retrieved", facts.retrieved?.description)
        add("Speaks for", facts.asOf.map(EvidenceWords.days))
        add("Origin", facts.origin)
        add("Goes back to", facts.originEvidence?.description)
        add("Interest", facts.interest)
        add("Stored copy", facts.snapshotDigest.map { "SHA-256 \($0)" })
        add("Note", facts.note)
        return out
    }

    private static func wording(_ line: WordingLine, _ last: Int) -> String {
        var out = last == line.revision ? "r\(line.revision)" : "r\(line.revision)–r\(last)"
        out += ", \(line.fate.words)"
        if !line.why.isEmpty { out += " (\(line.why))" }
        out += ": " + (line.words.map { "“\($0)”" } ?? "not in the text")
        if let context = line.context { out += ". Around it before: “\(context.before)”, after: “\(context.after)”" }
        return out
    }

    private static func fix(_ fix: FixRecord) -> String {
        var out = "Fix \(fix.id), \(fix.state.rawValue): “\(fix.oldWords)” → “\(fix.newWords)”"
        if !fix.because.isEmpty { out += " because of \(fix.because.map(\.description).joined(separator: ", "))" }
        if let note = fix.note { out += ". \(note)" }
        if let reason = fix.reason { out += ". Reason: \(reason)" }
        return out + " (\(fix.author), \(fix.time.day))"
    }
}
