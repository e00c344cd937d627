import ClaimModel
public import ClaimReports

/// Report values as rows of fields, for scripts that read tab-separated lines. None has a heading.
public enum RecordRows {
    /// A row for each claim, with the columns of the CSV report.
    public static func rows(of report: VerificationReport) -> [[String]] { report.claims.map(CSVReport.cells) }

    /// A row for each claim: claim, fate, status before, status after, reason, words before, words after.
    public static func rows(of report: ChangeReport) -> [[String]] {
        report.changes.map {
            [
                $0.claim.description, $0.fate.rawValue, $0.statusBefore?.rawValue ?? "", $0.statusAfter.rawValue, $0.why,
                $0.before ?? "", $0.after ?? "",
            ]
        }
    }

    /// A row for each thing that stands in the way: `finding`, rule, claim, line, column, message, remedy, words. Then a row for each claim
    /// let through unchecked: `waiver`, claim, who, reason, words.
    public static func rows(of gate: GateOutcome) -> [[String]] {
        gate.findings.map {
            [
                "finding", $0.rule.rawValue, $0.claim?.description ?? "", $0.line.map(String.init) ?? "",
                $0.column.map(String.init) ?? "", $0.message, $0.remedy, $0.words ?? "",
            ]
        } + gate.waivers.map { ["waiver", $0.claim.description, $0.author, $0.reason, $0.wording] }
    }

    /// Rows of a kind, a name and figures: `stage`, `verdict` and `recheck` with their counts; `article` with its revisions, claims,
    /// sentences, sentences seen and findings; `open` claims, oldest first, with article, status, day and words.
    public static func rows(of overview: CasebookOverview) -> [[String]] {
        let statistics = overview.statistics
        func counted(_ kind: String, _ counts: [(name: String, count: Int)]) -> [[String]] {
            counts.sorted { $0.name < $1.name }.map { [kind, $0.name, String($0.count)] }
        }
        let articles = overview.articles.map {
            [
                "article", $0.id.slug, String($0.revisions), String($0.claims), String($0.sentences),
                String($0.seenSentences), String($0.findings),
            ]
        }
        let open = overview.oldestOpen.map {
            ["open", $0.claim.description, $0.article.slug, $0.status.rawValue, $0.since.day.description, $0.wording]
        }
        return counted("stage", statistics.byStage.map { ($0.key.rawValue, $0.value) })
            + counted("verdict", statistics.byVerdict.map { ($0.key, $0.value) })
            + counted("recheck", statistics.byRecheck.map { ($0.key.rawValue, $0.value) })
            + articles + open
    }
}
