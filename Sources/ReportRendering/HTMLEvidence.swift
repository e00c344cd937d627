import ClaimModel
import ClaimReports

/// The evidence: the lines to the claims, and each record.
extension HTMLReport {
    static func evidence(_ report: VerificationReport, _ html: inout HTMLText) {
        html.raw("<section aria-labelledby=\"evidence\">\n<h2 id=\"evidence\">Evidence</h2>\n")
        if report.evidence.isEmpty {
            html.raw("<p>No evidence is shown.</p>\n")
        } else {
            html.raw("<h3>What speaks for and against</h3>\n")
            EvidencePicture(report).draw(into: &html)
            lines(report, &html)
            for facts in report.evidence { record(facts, &html) }
        }
        html.raw("</section>\n")
    }

    private static func lines(_ report: VerificationReport, _ html: inout HTMLText) {
        let head = ["Evidence", "Stance", "Claim", "Arithmetic"]
        html.table(label: "Evidence and claims", head: head) { html in
            for card in report.claims {
                for line in card.evidence {
                    html.raw("<tr><td><a href=\"#")
                    html.text(line.evidence.description)
                    html.raw("\">")
                    html.text(line.evidence.description)
                    html.raw("</a> <bdi>")
                    html.text(line.title)
                    html.raw("</bdi></td><td class=\"")
                    html.raw(line.stance.styleClass)
                    html.raw("\"><span class=\"stance\">")
                    html.text("\(line.stance.sign) \(line.stance.rawValue)")
                    html.raw("</span></td><td>")
                    html.claimLink(card.number)
                    html.raw("</td>")
                    html.cell(
                        line.comparison.map { (line.isComparisonOutdated ? "with the earlier value: " : "") + $0.words } ?? "–")
                    html.raw("</tr>\n")
                }
            }
        }
    }

    private static func record(_ facts: EvidenceFacts, _ html: inout HTMLText) {
        html.raw("<article class=\"card s-aside\" id=\"")
        html.text(facts.id.description)
        html.raw("\" aria-labelledby=\"h")
        html.text(facts.id.description)
        html.raw("\">\n<div class=\"head\"><span class=\"num\">")
        html.text(facts.id.description)
        html.raw("</span><span>")
        html.text(EvidenceWords.kind(facts))
        html.raw("</span></div>\n<h3 id=\"h")
        html.text(facts.id.description)
        html.raw("\" dir=\"auto\">")
        html.text(facts.title)
        html.raw("</h3>\n")
        if facts.state != .inForce {
            html.element(
                "p", class: "draft", "\(facts.state == .withdrawn ? "Withdrawn" : "Erased"). \(facts.stateReason ?? "")")
        }
        html.raw("<dl class=\"facts\">")
        html.fact("Publisher", facts.publisher)
        html.fact("Author", facts.author)
        for locator in facts.locators { self.locator(locator, &html) }
        html.fact("Published", facts.published?.description)
        html.fact("Retrieved", facts.retrieved?.description)
        html.fact("Speaks for", facts.asOf.map(EvidenceWords.days))
        html.fact("Origin", facts.origin)
        html.fact("Goes back to", facts.originEvidence?.description)
        html.fact("Interest", facts.interest)
        html.fact("Stored copy", facts.snapshotDigest.map { "SHA-256 \($0)" })
        html.fact("Note", facts.note)
        html.raw("</dl>\n")
        for excerpt in facts.excerpts { self.excerpt(excerpt, &html) }
        html.raw("</article>\n")
    }

    private static func locator(_ locator: LocatorLine, _ html: inout HTMLText) {
        html.raw("<dt>")
        html.text(EvidenceWords.locator(locator.kind))
        html.raw("</dt><dd dir=\"auto\">")
        if let url = locator.url { html.link(url) } else { html.text(locator.words) }
        html.raw("</dd>")
    }

    static func excerpt(_ excerpt: Excerpt, _ html: inout HTMLText) {
        html.raw("<blockquote><p dir=\"auto\">")
        html.text(excerpt.text)
        html.raw("</p><p class=\"note\">")
        html.text(EvidenceWords.proof(excerpt))
        html.raw("</p></blockquote>\n")
    }
}

/// Facts of evidence in words, the same in every format.
enum EvidenceWords {
    /// "primary source, document, confidential".
    static func kind(_ facts: EvidenceFacts) -> String {
        var parts = [facts.sourceKind.map { "\($0.rawValue) source" }, facts.medium?.rawValue].compactMap(\.self)
        if facts.confidentiality != .open { parts.append(facts.confidentiality.rawValue.replacing("-", with: " ")) }
        return parts.joined(separator: ", ")
    }

    /// "2026-01-31" or "2026-01-01 to 2026-01-31".
    static func days(_ days: DayInterval) -> String { days.from == days.to ? "\(days.from)" : "\(days.from) to \(days.to)" }

    /// "page 3; proven word for word".
    static func proof(_ excerpt: Excerpt) -> String {
        var proof = excerpt.proof.words
        if !excerpt.normalisations.isEmpty { proof += " (\(excerpt.normalisations.joined(separator: ", ")))" }
        return [excerpt.place, proof].compactMap(\.self).joined(separator: "; ")
    }

    /// The name of a kind of locator.
    static func locator(_ kind: String) -> String {
        switch kind {
        case "web": "Address"
        case "archive": "Archived at"
        case "document": "Document"
        case "recording": "Recording"
        default: "Asked"
        }
    }
}
