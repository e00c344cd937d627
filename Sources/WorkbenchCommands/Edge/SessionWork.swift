import ReviewTerminal
import Workbench

extension Session {
    /// Does work that may take long, with its progress on a terminal; Ctrl-C ends it with status 130, or goes back to the
    /// prompt.
    func doing<Result>(_ name: String, total: Int? = nil, _ body: (LongWork) throws -> Result) throws -> Result {
        let work = LongWork(name, total: total, endsProcess: !isAtPrompt)
        if let workbench = try? workbench() { work.whenStopped { workbench.interrupt() } }
        return try work.run(body)
    }
}

extension LongWork {
    /// The steps as the workbench tells them.
    var steps: WorkSteps {
        WorkSteps(
            advance: { [self] done, total in try advance(to: done, of: total) }, whenStopped: { [self] in whenStopped($0) })
    }
}
