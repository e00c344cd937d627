internal import CEditline
internal import CTerminalSignals
internal import Glibc

/// A line typed at a terminal, with editing, history, Ctrl-R and Tab, by libedit.
public final class LineEditor: LineReading {
    private let editor: OpaquePointer
    private let lines: OpaquePointer
    private let session: LineEditorSession
    private var history: LineHistory

    /// Always: this reader is only made for a terminal.
    public var isInteractive: Bool { true }

    /// An editor on standard input and output; nil when libedit can't be started there.
    public init?(
        program: String, renderer: StyleRenderer, history: LineHistory,
        complete: @escaping (CompletionRequest) -> Completion
    ) {
        Self.chooseCharacterSet()
        guard let editor = editline_open(program) else { return nil }
        guard let lines = history_init() else {
            el_end(editor)
            return nil
        }
        self.editor = editor
        self.lines = lines
        self.history = history
        session = LineEditorSession(renderer: renderer, complete: complete)
        prepare()
        for line in history.lines { editline_history_add(lines, line) }
        // The user's own settings come last, so that they win.
        el_source(editor, nil)
    }

    deinit {
        history_end(lines)
        el_end(editor)
    }

    /// Asks for a line. Ctrl-C drops what was typed; Ctrl-D on an empty line is the end.
    public func readLine(prompt: StyledLine) -> LineInput {
        guard let signals = SignalPipe(watching: [SIGINT, SIGWINCH, SIGCONT]) else { return .end }
        defer { signals.close() }
        var mode = termios()
        if tcgetattr(StandardStream.input.rawValue, &mode) == 0 {
            _ = terminal_restore_arm(StandardStream.input.rawValue, StandardStream.output.rawValue, "", 0, &mode)
        }
        defer { terminal_restore_disarm() }
        session.begin(prompt: prompt, signals: signals)
        var count: Int32 = 0
        let typed = el_gets(editor, &count)
        guard let typed, count > 0 else { return ended(mode) }
        var text = String(cString: typed)
        if text.utf8.last == 0x0A { text.removeLast() }
        if history.add(text) { editline_history_add(lines, text) }
        return .line(text)
    }

    private func ended(_ mode: termios) -> LineInput {
        // libedit leaves the terminal as it is when reading stops early.
        var mode = mode
        tcsetattr(StandardStream.input.rawValue, TCSADRAIN, &mode)
        el_reset(editor)
        let text = session.wasInterrupted ? "^C\n" : "\n"
        _ = FileOutput(descriptor: StandardStream.output.rawValue).write(Array(text.utf8))
        return session.wasInterrupted ? .interrupted : .end
    }

    private func prepare() {
        editline_set_client(editor, Unmanaged.passUnretained(session).toOpaque())
        editline_ignore_signals(editor)
        editline_set_mode(editor, "emacs")
        editline_history_limit(lines, Int32(LineHistory.limit))
        editline_history_unique(lines)
        editline_set_history(editor, lines)
        editline_set_prompt(editor, { editor in LineEditorSession.of(editor)?.promptText }, CChar(LineEditorSession.marker))
        editline_set_reader(editor) { editor, character in
            guard let editor, let character, let session = LineEditorSession.of(editor) else { return -1 }
            return session.readCharacter(into: character, for: editor)
        }
        editline_add_function(editor, "complete-word", "Completes the word before the cursor") { editor, _ in
            guard let editor, let session = LineEditorSession.of(editor) else { return UInt8(CC_ERROR) }
            return session.complete(editor)
        }
        for (key, function) in Self.bindings { editline_bind(editor, key, function) }
    }

    /// What libedit does not bind by itself, or binds otherwise than people expect.
    private static let bindings = [
        ("^I", "complete-word"), ("^R", "em-inc-search-prev"), ("^W", "ed-delete-prev-word"), ("\\e[3~", "ed-delete-next-char"),
        ("\\e[1~", "ed-move-to-beg"), ("\\e[4~", "ed-move-to-end"), ("\\e[7~", "ed-move-to-beg"), ("\\e[8~", "ed-move-to-end"),
        ("\\e[1;5C", "em-next-word"), ("\\e[1;5D", "ed-prev-word"),
    ]

    /// Typed characters are decoded by the locale; where it names no UTF-8, `C.UTF-8` is used.
    private static func chooseCharacterSet() {
        setlocale(LC_CTYPE, "")
        if let name = nl_langinfo(nl_item(CODESET)), String(cString: name) != "UTF-8" { setlocale(LC_CTYPE, "C.UTF-8") }
    }
}
