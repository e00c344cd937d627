import ArgumentParser
import ReviewTerminal

/// The prompt: one line, one command, over the same command table as the shell's.
struct ReviewPrompt {
    let session: Session
    /// Whether a script goes on after a bad line.
    let keepsGoing: Bool

    /// Reads lines until the end.
    ///
    /// At a terminal an error is shown and the next line asked for. A script stops at its first bad line, whose number is told;
    /// what came before it is kept.
    /// - Throws: `ExitCode` when a script had a bad line.
    func run() throws {
        let input = LineInputs.open(
            program: "assay", renderer: session.output.standard.renderer,
            history: LineHistory(path: LineHistory.usualPath(program: "assay", environment: session.environment)),
            terminalKind: session.environment["TERM"], complete: PromptCompletion(session: session).complete)
        session.isAtPrompt = true
        defer { session.isAtPrompt = false }
        if input.isInteractive { try session.output.say(PromptGreeting.lines(for: session)) }
        var number = 0
        var worst = ExitStatus.done
        reading: while true {
            switch input.readLine(prompt: input.isInteractive ? PromptLine.prompt(for: session) : StyledLine()) {
            case .end: break reading
            case .interrupted: continue
            case .unreadable(let reason): throw InputBytes.unreadableInput(reason)
            case .line(let line):
                number += 1
                guard let status = answer(line, number: input.isInteractive ? nil : number) else { break reading }
                if status == .done || input.isInteractive { continue }
                worst = status
                if !keepsGoing { break reading }
            }
        }
        if worst != .done { throw ExitCode(1) }
    }

    /// Runs one line; nil when it says to leave.
    private func answer(_ line: String, number: Int?) -> ExitStatus? {
        let places: [ShellWords.Word]
        do throws(ShellWords.Failure) {
            places = try ShellWords.places(in: line)
        } catch {
            session.output.error(Self.error(error, in: line), line: number, typed: TypedLine(text: line, words: []))
            return .usage
        }
        session.typed = TypedLine(text: line, words: places)
        defer { session.typed = nil }
        let namesProgram = places.first?.text == "assay"
        let meant = namesProgram ? places.dropFirst() : places[...]
        let words = DashedText.readable(meant.map(\.text), literal: meant.map(\.isLiteral)) {
            session.table.command(calledBy: $0)
        }
        if namesProgram { return AssayProgram.run(words, session: session, line: number) }
        switch words.first {
        case nil: return .done
        case "quit", "exit", "q": return nil
        case "c": return AssayProgram.run(["review", "--cards"] + words.dropFirst(), session: session, line: number)
        case "?": return AssayProgram.run(["help"], session: session, line: number)
        default: return AssayProgram.run(words, session: session, line: number)
        }
    }

    private static func error(_ failure: ShellWords.Failure, in line: String) -> UserError {
        let remedy =
            switch failure {
            case .unclosedQuote: "claims \"stage:new\""
            case .danglingBackslash: "claims speaker:the\\ mayor"
            }
        var error = UserError("usage/unclosed-quote", message: failure.message, remedy: remedy)
        switch failure {
        case .unclosedQuote(let offset): error.column = offset
        case .danglingBackslash: error.column = line.unicodeScalars.count - 1
        }
        return error
    }
}
