public import ArgumentParser
public import ClaimModel
public import ClaimReports
public import ReportRendering

extension NumberedID: ExpressibleByArgument {
    /// Reads an id such as `c3` from the command line.
    public init?(argument: String) {
        self.init(argument)
    }
}

extension Stance: ExpressibleByArgument {}
extension SourceKind: ExpressibleByArgument {}
extension Medium: ExpressibleByArgument {}
extension Confidentiality: ExpressibleByArgument {}
extension VerdictFlag: ExpressibleByArgument {}
extension FileRole: ExpressibleByArgument {}

extension CalendarDay: ExpressibleByArgument {
    /// Reads a day such as `2031-05-04` from the command line.
    public init?(argument: String) {
        self.init(argument)
    }
}

extension GateFormat: ExpressibleByArgument {}
extension OverviewFormat: ExpressibleByArgument {}
extension ChangeReportFormat: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {}
