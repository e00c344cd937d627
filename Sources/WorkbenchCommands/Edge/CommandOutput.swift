import FilterCommands
import Glibc
import ReviewTerminal

/// Where answers and messages go. Answers go to standard output, messages to standard error, one line each.
final class CommandOutput {
    /// How answers are shown.
    var format: AnswerFormat = .human
    /// Whether errors show their names, as `ASSAY_ERRORS=named` asks for.
    var showsErrorNames = false
    /// Standard output, with a pager where a person reads it.
    let standard: StandardOutput
    /// The renderer of standard error.
    let messages: StyleRenderer

    init(standard: StandardOutput, messages: StyleRenderer) {
        self.standard = standard
        self.messages = messages
    }

    /// Columns that lines for a person may take; nil in a pipe, where nothing is cut.
    var columns: Int? { standard.isTerminal ? TerminalSize.of(descriptor: STDOUT_FILENO).columns : nil }

    /// Shows an answer in the format asked for.
    ///
    /// - Throws: an `OutputFailure` when standard output takes no more.
    func show(_ answer: Answer) throws(OutputFailure) {
        switch format {
        case .human: try standard.write(answer.human)
        case .plain: try standard.write(data: answer.rows)
        case .json: try standard.write(bytes: answer.document)
        }
        try standard.finish()
    }

    /// Shows lines for a person; machines get nothing, since they asked for records.
    func say(_ lines: [StyledLine]) throws(OutputFailure) {
        try standard.write(lines)
        try standard.finish()
    }

    /// Writes a document as it is: a report, a manual page.
    func document(_ bytes: some Sequence<UInt8>) throws(OutputFailure) {
        try standard.write(bytes: bytes)
        try standard.finish()
    }

    /// Says what went wrong, with the place before it; then the line it stands in with a mark under it, and the remedy; then
    /// what else is wrong with the same input.
    func error(_ error: UserError, line: Int? = nil, typed: TypedLine? = nil) {
        let place = (line.map { "line \($0): " } ?? "") + (error.place.map { $0 + ": " } ?? "")
        let name = showsErrorNames ? "[\(error.name)] " : ""
        var lines = [StyledLine("assay: error: " + name, .error) + StyledLine(place + error.message)]
        lines += error.place.map { SourceExcerpt.lines(atPlace: $0, columns: errorColumns) } ?? []
        if lines.count == 1, let typed { lines += typed.excerpt(for: error, columns: errorColumns) }
        if let remedy = error.remedy { lines.append(StyledLine("  " + remedy, .faint)) }
        message(lines)
        for other in error.others { self.error(other, line: line) }
    }

    private var errorColumns: Int {
        StandardStream.errors.isTerminal ? TerminalSize.of(descriptor: STDERR_FILENO).columns : TerminalSize.usual.columns
    }

    /// Says something that does not stop the command.
    func warning(_ text: String) {
        message([StyledLine("assay: ", .warning) + StyledLine(text)])
    }

    private func message(_ lines: [StyledLine]) {
        let bytes = Array(messages.render(lines).utf8)
        _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
