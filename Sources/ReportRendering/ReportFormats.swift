public import ClaimReports

/// The formats of a verification report.
public enum ReportFormat: String, Hashable, Sendable, CaseIterable {
    case html, markdown, text, json, csv
    /// The article with its claims and fixes as CriticMarkup Markdown.
    case marked

    /// The report as UTF-8.
    public func render(_ report: VerificationReport) -> [UInt8] {
        switch self {
        case .html: HTMLReport.render(report)
        case .markdown: MarkdownReport.render(report)
        case .text: PlainReport.render(report)
        case .json: JSONReport.render(report)
        case .csv: CSVReport.render(report)
        case .marked: MarkedCopy.render(report)
        }
    }
}

/// The formats of a change list.
public enum ChangeListFormat: String, Hashable, Sendable, CaseIterable {
    case html, markdown, csv

    /// The list as UTF-8.
    public func render(_ list: ChangeList) -> [UInt8] {
        switch self {
        case .html: ChangeListHTML.render(list)
        case .markdown: ChangeListMarkdown.render(list)
        case .csv: ChangeListCSV.render(list)
        }
    }
}

/// The formats of a change report.
public enum ChangeReportFormat: String, Hashable, Sendable, CaseIterable {
    case html, markdown, text, json

    /// The report as UTF-8.
    public func render(_ report: ChangeReport) -> [UInt8] {
        switch self {
        case .html: ChangeReportHTML.render(report)
        case .markdown: ChangeReportText.markdown(report)
        case .text: ChangeReportText.plain(report)
        case .json: ChangeReportJSON.render(report)
        }
    }
}

/// The formats of what the gate found.
public enum GateFormat: String, Hashable, Sendable, CaseIterable {
    case text, json, junit, sarif

    /// The report as UTF-8.
    public func render(_ report: GateOutcome) -> [UInt8] {
        switch self {
        case .text: GateText.render(report)
        case .json: GateJSON.render(report)
        case .junit: GateJUnit.render(report)
        case .sarif: GateSARIF.render(report)
        }
    }
}

/// The formats of a casebook's overview.
public enum OverviewFormat: String, Hashable, Sendable, CaseIterable {
    case html, text, json

    /// The overview as UTF-8.
    public func render(_ overview: CasebookOverview) -> [UInt8] {
        switch self {
        case .html: OverviewHTML.render(overview)
        case .text: OverviewText.render(overview)
        case .json: OverviewJSON.render(overview)
        }
    }
}
