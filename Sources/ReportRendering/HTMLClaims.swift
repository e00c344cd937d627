import ClaimModel
import ClaimReports

/// The cards of the claims.
extension HTMLReport {
    static func claims(_ report: VerificationReport, _ html: inout HTMLText) {
        html.raw("<section aria-labelledby=\"claims\">\n<h2 id=\"claims\">The claims, one by one</h2>\n")
        if report.claims.isEmpty { html.raw("<p>There are none.</p>\n") }
        for card in report.claims { self.card(card, report, &html) }
        html.raw("</section>\n")
    }

    private static func card(_ card: ClaimCard, _ report: VerificationReport, _ html: inout HTMLText) {
        html.raw("<article class=\"card ")
        html.raw(card.status.styleClass)
        html.raw("\" id=\"c")
        html.number(card.number)
        html.raw("\" aria-labelledby=\"h")
        html.number(card.number)
        html.raw("\">\n<div class=\"head\"><span class=\"num\">Claim ")
        html.number(card.number)
        html.raw("</span>")
        html.status(card.status)
        html.raw("<span>")
        html.text("\(card.id) · \(card.standing.stage.words) · \(card.kinds.joined(separator: ", "))")
        html.raw("</span></div>\n<h3 id=\"h")
        html.number(card.number)
        html.raw("\" dir=\"auto\">")
        html.text(card.wording.isEmpty ? "(no words)" : card.wording)
        html.raw("</h3>\n")
        verdict(card, &html)
        facts(card, &html)
        evidence(of: card, report, &html)
        wordings(card, &html)
        fixes(card, &html)
        papers(card, &html)
        html.raw("</article>\n")
    }

    private static func verdict(_ card: ClaimCard, _ html: inout HTMLText) {
        if let signOff = card.standing.signOff {
            html.raw("<p class=\"verdict\">Verdict: <strong")
            if !card.verdictStands { html.raw(" class=\"struck\"") }
            html.raw(">")
            html.text(signOff.verdict.label)
            html.raw("</strong>")
            let flags = signOff.verdict.flags.map(\.words)
            if !flags.isEmpty { html.text(" (\(flags.joined(separator: ", ")))") }
            html.text(", signed by \(signOff.author) on \(signOff.time.day), proposed by \(signOff.proposedBy).")
            if !card.verdictStands { html.raw(" It no longer stands.") }
            html.raw("</p>\n")
            if let conclusion = signOff.verdict.conclusion { html.element("p", conclusion) }
        }
        for recheck in card.standing.rechecks {
            html.raw("<p class=\"draft\"><strong>To be rechecked, ")
            html.text(recheck.reason.words)
            html.raw(".</strong> ")
            html.text(recheck.why)
            if let before = recheck.before, let after = recheck.after, before != after {
                html.raw("<br>")
                html.wordDifference(before, after)
            }
            html.raw("</p>\n")
        }
        for proposal in card.standing.proposals where card.standing.signOff?.verdict != proposal.verdict || !card.verdictStands
        {
            html.element("p", "Proposed: \(proposal.verdict.label), by \(proposal.author) on \(proposal.time.day).")
        }
        decision(card, &html)
    }

    private static func decision(_ card: ClaimCard, _ html: inout HTMLText) {
        if let other = card.standing.duplicateOf { html.element("p", "The same as \(other), which carries the verdict.") }
        guard let decision = card.standing.decision else { return }
        let name =
            switch card.standing.stage {
            case .waived: "Waived"
            case .dismissed: "Dismissed"
            case .needsChanges: "Sent back"
            default: "Decided"
            }
        html.element("p", "\(name) by \(decision.author) on \(decision.time.day): \(decision.reason)")
    }

    private static func facts(_ card: ClaimCard, _ html: inout HTMLText) {
        let isEmpty = card.quantities.isEmpty && card.attributions.isEmpty && card.sourcePlace == nil
        guard !isEmpty || card.passages.count > 1 else { return }
        html.raw("<dl class=\"facts\">")
        for quantity in card.quantities { html.fact("Read as", "“\(quantity.text)” = \(quantity.reading)") }
        for attribution in card.attributions {
            if let speaker = attribution.speaker { html.fact("Said by", "\(speaker) (\(attribution.type.rawValue))") }
        }
        if let place = card.sourcePlace { html.fact("In the source", place) }
        if card.passages.count > 1 { html.fact("Stands", "in \(card.passages.count) places") }
        html.raw("</dl>\n")
    }

    private static func evidence(of card: ClaimCard, _ report: VerificationReport, _ html: inout HTMLText) {
        guard !card.evidence.isEmpty else { return }
        html.raw("<h4>Evidence</h4>\n<ul class=\"plain\">\n")
        for line in card.evidence {
            html.raw("<li class=\"")
            html.raw(line.stance.styleClass)
            html.raw("\"><span class=\"stance\">")
            html.text("\(line.stance.sign) \(line.stance.rawValue)")
            html.raw("</span>: <a href=\"#")
            html.text(line.evidence.description)
            html.raw("\"><bdi>")
            html.text(line.title)
            html.raw("</bdi></a>")
            if !line.isInForce { html.raw(" (withdrawn)") }
            if let words = line.arithmetic { html.text(". \(words)") }
            for excerpt in report.evidence(line.evidence)?.excerpts ?? [] { self.excerpt(excerpt, &html) }
            html.raw("</li>\n")
        }
        html.raw("</ul>\n")
        if !card.origins.isEmpty {
            let names = card.origins.map {
                $0.evidence.count > 1 ? "\($0.name) (\($0.evidence.map(\.description).joined(separator: ", ")))" : $0.name
            }
            let count = card.origins.count
            html.element(
                "p", class: "note",
                "\(count) independent \(count == 1 ? "origin" : "origins"): \(names.joined(separator: "; ")).")
        }
    }

    private static func wordings(_ card: ClaimCard, _ html: inout HTMLText) {
        guard card.wordings.count > 1 || card.wordings.contains(where: { $0.context != nil }) else { return }
        html.raw("<h4>Its words through the revisions</h4>\n<ul class=\"plain\">\n")
        var previous: String?
        for (line, last) in WordingLine.runs(card.wordings) {
            html.raw("<li>")
            html.text("r\(line.revision)\(last > line.revision ? "–r\(last)" : ""), \(line.fate.words)")
            if !line.why.isEmpty { html.text(" (\(line.why))") }
            html.raw(": ")
            if let words = line.words {
                switch previous {
                case nil: html.element("bdi", words)
                case let before? where before == words: html.raw("the same words")
                case let before?: html.wordDifference(before, words)
                }
                previous = words
            } else {
                html.raw("not in the text")
            }
            if let context = line.context {
                html.raw("<br>Around it: ")
                html.wordDifference(context.before, context.after)
            }
            html.raw("</li>\n")
        }
        html.raw("</ul>\n")
    }

    private static func fixes(_ card: ClaimCard, _ html: inout HTMLText) {
        guard !card.fixes.isEmpty else { return }
        html.raw("<h4>Fixes</h4>\n<ul class=\"plain\">\n")
        for line in card.fixes {
            let fix = line.record
            html.raw("<li>")
            html.text("\(fix.id), \(fix.state.rawValue): ")
            html.replacement(fix.oldWords, fix.newWords)
            if !fix.because.isEmpty { html.text(" because of \(fix.because.map(\.description).joined(separator: ", "))") }
            if let note = fix.note { html.text(". \(note)") }
            if let reason = fix.reason { html.text(". Reason: \(reason)") }
            html.text(" (\(fix.author), \(fix.time.day))")
            html.raw("</li>\n")
        }
        html.raw("</ul>\n")
    }

    private static func papers(_ card: ClaimCard, _ html: inout HTMLText) {
        let lines =
            card.queries.map { query in
                "Query to \(query.addressee): \(query.question) " + (query.answer.map { "Answer: \($0)" } ?? "No answer yet.")
            } + card.searches.map { "Looked for the other side (\($0.author), \($0.time.day)): \($0.reason)" }
            + card.notes.map { "\($0.author), \($0.time.day): \($0.text)" }
            + card.lacking.map { "Lacks: \($0.missing)" }
        guard !lines.isEmpty else { return }
        html.raw("<h4>Working papers</h4>\n<ul class=\"plain\">\n")
        for line in lines {
            html.element("li", line)
            html.raw("\n")
        }
        html.raw("</ul>\n")
    }
}

extension ComparisonRecord {
    /// The arithmetic in words: "supports (strengthened): 105 lies above 100."
    var words: String {
        let framing = framing.map { $0 == .exact ? "" : " (\($0.rawValue))" } ?? ""
        return "\(result.words)\(framing): \(why)"
    }
}

extension EvidenceLine {
    /// The arithmetic in words, and whether it was done before the value changed.
    var arithmetic: String? {
        comparison.map { "Arithmetic\(isComparisonOutdated ? ", with the earlier value," : "") \($0.words)" }
    }
}

extension Stance {
    /// One character that tells the stance without colour.
    var sign: String {
        switch self {
        case .supports: "+"
        case .refutes: "−"
        case .mixed: "±"
        case .context: "·"
        }
    }

    /// The style class of the stance.
    var styleClass: StaticString {
        switch self {
        case .supports: "t-supports"
        case .refutes: "t-refutes"
        case .mixed: "t-mixed"
        case .context: "t-context"
        }
    }
}

extension HTMLText {
    /// Adds a name and its value to a list of facts.
    mutating func fact(_ name: StaticString, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        raw("<dt>")
        raw(name)
        raw("</dt><dd dir=\"auto\">")
        text(value)
        raw("</dd>")
    }

    /// Adds old words struck out and new words put in.
    mutating func replacement(_ old: String, _ new: String) {
        if !old.isEmpty { element("del", old) }
        if !old.isEmpty, !new.isEmpty { raw(" → ") }
        if !new.isEmpty { element("ins", new) }
    }

    /// Adds the second wording with what differs from the first one marked.
    mutating func wordDifference(_ before: String, _ after: String) {
        for part in WordDifference.between(before, after) {
            switch part {
            case .same(let words): text(words)
            case .removed(let words): element("del", words)
            case .added(let words): element("ins", words)
            }
        }
    }
}
