import ArgumentParser
import ReviewTerminal

/// Work of the stateless commands that may take long.
enum LongFilter {
    /// Does work with its progress shown, where answers do not go to the same screen.
    ///
    /// - Throws: `ExitCode(130)` after Ctrl-C, 143 after SIGTERM, 129 after SIGHUP.
    static func run(_ name: String, total: Int? = nil, _ body: (LongWork) throws -> Void) throws {
        do {
            try LongWork(name, total: total, isShown: !StandardStream.output.isTerminal).run(body)
        } catch let stopped as LongWork.Interrupted {
            throw ExitCode(stopped.exitCode)
        }
    }
}
