import ArgumentParser
import Glibc
import ReviewTerminal

/// The program: words in, an exit status out. The only place where errors become text.
public enum AssayProgram {
    /// Runs the process's arguments and ends the process.
    public static func main() -> Never {
        StandardStream.fillClosed()
        // What can't be written comes as an error, not as a signal that ends the process.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        exit(runProcess(Array(CommandLine.arguments.dropFirst())).rawValue)
    }

    /// Runs in a session of its own, which ends with the command: then the casebook is closed, and known as whole to whoever
    /// opens it next.
    @inline(never) private static func runProcess(_ words: [String]) -> ExitStatus {
        let session = Session.ofProcess(words)
        if CommandLine.arguments.isEmpty {
            // Swift reads the arguments from there; without it every command would look like none.
            session.output.error(
                UserError(
                    "usage/no-proc", message: "/proc is not mounted, so the command can't be read",
                    remedy: "mount -t proc proc /proc"))
            return .usage
        }
        return run(words, session: session)
    }

    /// Runs one command.
    ///
    /// - Parameters:
    ///   - words: the verb and its arguments, without the program's name.
    ///   - session: where it runs; the prompt passes its own, so that the casebook stays open.
    ///   - line: the line of a script the command stands in, for messages.
    static func run(_ words: [String], session: Session, line: Int? = nil) -> ExitStatus {
        do {
            try perform(words, session: session)
            return .done
        } catch {
            return status(of: error, words: words, session: session, line: line)
        }
    }

    private static func perform(_ words: [String], session: Session) throws {
        if words.isEmpty { return try Welcome.show(in: session) }
        // Asked at the start of many scripts; the parser needs half of such a start for things that nobody asked for.
        if words == ["--version"] { return try session.output.document((AssayVersion.long + "\n").utf8) }
        let words = DashedText.readable(words) { session.table.command(calledBy: $0) }
        let command = try AssayCommand.reading(words)
        if let command = command as? any CasebookCommand {
            try session.adopting(command.casebook) { try command.run(in: session) }
        } else if let command = command as? any SessionCommand {
            try command.run(in: session)
        } else {
            var command = command
            try command.run()
        }
    }

    private static func status(of error: any Error, words: [String], session: Session, line: Int?) -> ExitStatus {
        switch error {
        case let failure as OutputFailure:
            guard let sentence = failure.sentence else { return .done }
            session.output.error(UserError("output/not-written", status: .findings, message: sentence), line: line)
            return .findings
        case let stopped as LongWork.Interrupted:
            session.output.warning("stopped")
            return ExitStatus(rawValue: stopped.exitCode) ?? .interrupted
        case let code as ExitCode:
            return ExitStatus(rawValue: code.rawValue) ?? .findings
        case let error as UserError:
            session.output.error(error, line: line, typed: session.typed)
            return error.status
        default:
            break
        }
        if AssayCommand.exitCode(for: error) == .success {
            // The parser answers with the whole program's help where the command is not there.
            if let unknown = UnknownVerb.error(words.first == "help" ? Array(words.dropFirst()) : words, in: session) {
                session.output.error(unknown, line: line, typed: session.typed)
                return unknown.status
            }
            return show(AssayCommand.fullMessage(for: error), session: session)
        }
        let known =
            UserErrors.error(for: error).map { UnknownArticle.error($0, in: session) } ?? UnknownVerb.error(words, in: session)
            ?? UsageErrors.error(for: error, words: words, in: session)
        session.output.error(known, line: line, typed: session.typed)
        return known.status
    }

    private static func show(_ help: String, session: Session) -> ExitStatus {
        do throws(OutputFailure) {
            try session.output.document((help.hasSuffix("\n") ? help : help + "\n").utf8)
            return .done
        } catch {
            return status(of: error, words: [], session: session, line: nil)
        }
    }
}
