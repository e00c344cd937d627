/// What came of asking for a line.
public enum LineInput: Sendable, Hashable {
    /// A line, without its end.
    case line(String)
    /// Ctrl-C: what was typed is dropped.
    case interrupted
    /// Ctrl-D on an empty line, or the end of the file.
    case end
    /// The lines can't be read: the stream is closed, or a folder. One sentence.
    case unreadable(String)
}

/// Whoever gives lines: a person at a terminal, or a file.
public protocol LineReading: AnyObject {
    /// Asks for a line. A file is not shown the prompt.
    func readLine(prompt: StyledLine) -> LineInput
    /// Whether a person answers, so that questions make sense.
    var isInteractive: Bool { get }
}

/// Opens the best there is for standard input: line editing at a terminal that can do it, plain lines elsewhere.
public enum LineInputs {
    /// A reader of standard input.
    ///
    /// - Parameters:
    ///   - program: the name under which `~/.editrc` may have settings.
    ///   - renderer: how the prompt and the lists of completions are coloured.
    ///   - history: the file of earlier lines.
    ///   - terminalKind: the value of `TERM`; a `dumb` one gets no line editing, and so no escape sequence.
    ///   - complete: what Tab asks.
    public static func open(
        program: String, renderer: StyleRenderer, history: LineHistory, terminalKind: String?,
        complete: @escaping (CompletionRequest) -> Completion
    ) -> any LineReading {
        let capable = terminalKind.map { !$0.isEmpty && $0 != "dumb" } ?? false
        if capable, StandardStream.input.isTerminal, StandardStream.output.isTerminal,
            let editor = LineEditor(program: program, renderer: renderer, history: history, complete: complete)
        {
            return editor
        }
        return PlainLineReader(showsPrompt: StandardStream.input.isTerminal && StandardStream.output.isTerminal)
    }
}
