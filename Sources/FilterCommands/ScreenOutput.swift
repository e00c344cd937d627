import ArgumentParser
import Glibc
import ReviewTerminal

/// Shows lines to a person: with colours on a terminal, plain elsewhere.
enum ScreenOutput {
    /// The columns to wrap to, between 40 and 120.
    static var width: Int {
        let columns =
            StandardStream.output.isTerminal ? TerminalSize.of(descriptor: STDOUT_FILENO).columns : TerminalSize.usual.columns
        return max(40, min(columns, 120))
    }

    /// Writes lines; a reader that went away is no error.
    ///
    /// - Throws: `ExitCode(1)` after saying why the output can't be written.
    static func show(_ lines: [StyledLine]) throws {
        try show { try $0(lines) }
    }

    /// Writes lines as they are handed over; see ``show(_:)-([StyledLine])``.
    ///
    /// - Throws: `ExitCode(1)` after saying why the output can't be written.
    static func show(_ hand: (([StyledLine]) throws(OutputFailure) -> Void) throws -> Void) throws {
        let renderer = StyleRenderer(
            theme: nil, choice: .auto, isTerminal: StandardStream.output.isTerminal, environment: environment)
        let output = StandardOutput(renderer: renderer)
        do {
            try hand { lines throws(OutputFailure) in try output.write(lines) }
            try output.finish()
        } catch let error as OutputFailure {
            if case .closed = error { return }
            FilterMessages.error("output/not-written", "the output can't be written")
            throw ExitCode(1)
        }
    }

    private static var environment: [String: String] {
        var found: [String: String] = [:]
        for name in ["TERM", "NO_COLOR", "COLORFGBG"] {
            if let value = getenv(name) { found[name] = String(cString: value) }
        }
        return found
    }
}
