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
            guard let sentence = error.sentence else { return }
            FilterMessages.error("output/not-written", sentence)
            throw ExitCode(1)
        }
    }

    /// Writes bytes as they are; a reader that went away is no error.
    ///
    /// - Throws: `ExitCode(1)` after saying why the output can't be written.
    static func write(_ bytes: some Collection<UInt8>) throws {
        var output = ByteWriter()
        do {
            try output.write(bytes)
            try output.flush()
        } catch {
            if error.isClosedPipe { return }
            FilterMessages.error(error.name, error.message)
            throw ExitCode(1)
        }
    }

    /// Shows an answer in the format asked for.
    static func show(_ answer: Answer, as options: AnswerOptions) throws {
        switch options.format {
        case .human: try show(answer.human)
        case .plain: try write(answer.rows.utf8)
        case .json: try write(answer.document)
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
