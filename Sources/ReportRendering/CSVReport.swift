import ClaimModel
public import ClaimReports

/// Renders a verification report as a table of claims.
public enum CSVReport {
    /// One line per claim, after a line of names. UTF-8.
    public static func render(_ report: VerificationReport) -> [UInt8] {
        var csv = CSVText()
        csv.row([
            "number", "claim", "status", "stage", "wording", "verdict", "flags", "conclusion", "stands", "signed_by",
            "signed_at",
            "proposed_by", "rechecks", "decision", "speaker", "quantities", "evidence", "origins", "line",
        ])
        for card in report.claims { csv.row(cells(card)) }
        return csv.bytes
    }

    static func cells(_ card: ClaimCard) -> [String] {
        let signOff = card.standing.signOff
        return [
            String(card.number), card.id.description, card.status.words, card.standing.stage.words, card.wording,
            signOff?.verdict.label ?? "", signOff?.verdict.flags.map(\.words).joined(separator: "; ") ?? "",
            signOff?.verdict.conclusion ?? "", signOff == nil ? "" : card.verdictStands ? "yes" : "no", signOff?.author ?? "",
            signOff?.time.description ?? "", signOff?.proposedBy ?? "",
            card.standing.rechecks.map { "\($0.reason.words): \($0.why)" }.joined(separator: "; "),
            card.standing.decision?.reason ?? "",
            card.attributions.compactMap(\.speaker).joined(separator: "; "),
            card.quantities.map(\.reading).joined(separator: "; "),
            card.evidence.map { "\($0.evidence) \($0.stance.rawValue): \($0.title)" }.joined(separator: "; "),
            String(card.origins.count), card.line.map(String.init) ?? "",
        ]
    }
}
