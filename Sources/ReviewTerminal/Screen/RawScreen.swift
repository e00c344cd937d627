internal import CTerminalSignals
internal import Glibc

/// A terminal taken over as a whole: its other screen, no echo, every key at once. Leaving it puts everything back, and so does
/// whatever ends the process: a signal from outside, or a crash.
public final class RawScreen {
    private let input: Int32
    private let output: Int32
    private let renderer: StyleRenderer
    private let signals: SignalPipe
    private var mode: termios
    private var isTaken = false
    private var isHungUp = false
    private var decoder = KeyDecoder()
    private var waiting: [ScreenInput] = []

    /// How long an escape byte may be alone before it is the escape key.
    private static let escapeMilliseconds: Int32 = 40

    /// Other screen, cursor hidden, pastes marked.
    private static let enterSequence = "\u{1B}[?1049h\u{1B}[?25l\u{1B}[?2004h\u{1B}[2J"
    private static let leaveSequence = "\u{1B}[0m\u{1B}[?2004l\u{1B}[?25h\u{1B}[?1049l"

    /// Takes the terminal over; nil when the descriptors are no terminal.
    ///
    /// - Parameter renderer: how text is coloured; one without a theme is given weight and underlining instead.
    public init?(input: Int32 = 0, output: Int32 = 1, renderer: StyleRenderer) {
        var mode = termios()
        guard tcgetattr(input, &mode) == 0, isatty(output) == 1,
            let signals = SignalPipe(watching: [SIGWINCH, SIGCONT, SIGHUP])
        else { return nil }
        self.input = input
        self.output = output
        self.renderer = StyleRenderer(theme: renderer.theme ?? .monochrome)
        self.signals = signals
        self.mode = mode
        take()
    }

    deinit { leave() }

    /// The size of the window now.
    public var size: TerminalSize { TerminalSize.of(descriptor: output) }

    /// Shows a frame, in one write.
    @discardableResult
    public func show(_ frame: ScreenFrame) -> OutputFailure? {
        FileOutput(descriptor: output).write(frame.bytes(size: size, renderer: renderer))
    }

    /// Waits for a key, a paste or a change of size.
    ///
    /// - Parameter milliseconds: how long; nil waits as long as it takes.
    public func read(milliseconds: Int? = nil) -> ScreenInput {
        while waiting.isEmpty {
            if isHungUp { return .end }
            let escaping = decoder.isWaiting && !decoder.isPasting
            let time = escaping ? Self.escapeMilliseconds : milliseconds.map { Int32(clamping: $0) } ?? -1
            switch InputWait.wait(input: input, signals: signals.descriptor, milliseconds: time) {
            case .signal: handleSignals()
            case .failed: return .end
            case .timeout:
                if !escaping { return .nothing }
                waiting += decoder.flush()
            case .input:
                guard let bytes = available() else { return .end }
                waiting += decoder.decode(bytes)
            }
        }
        return waiting.removeFirst()
    }

    /// Whether more keys have been typed already, so that drawing can wait.
    public var hasWaitingInput: Bool {
        !waiting.isEmpty || isHungUp || InputWait.wait(input: input, signals: nil, milliseconds: 0) == .input
    }

    /// Gives the terminal to another program, such as an editor, and takes it back afterwards.
    public func lendTerminal<Result>(_ body: () throws -> Result) rethrows -> Result {
        giveBack()
        // Ctrl-C is the other program's meanwhile. A handler, not "ignore", since that would be passed on to it.
        let interrupts = SignalPipe(watching: [SIGINT, SIGQUIT])
        defer {
            interrupts?.close()
            _ = interrupts?.arrived()
            take()
        }
        return try body()
    }

    /// Stops the process as Ctrl-Z does, with the terminal as it was; returns when it goes on.
    public func suspend() {
        giveBack()
        _ = kill(0, SIGTSTP)
        take()
    }

    /// Puts the terminal back as it was. Nothing happens the second time.
    public func leave() {
        giveBack()
        signals.close()
    }

    private func take() {
        guard !isTaken else { return }
        isTaken = true
        tcgetattr(input, &mode)
        let leave = Array(Self.leaveSequence.utf8)
        leave.withUnsafeBytes {
            _ = terminal_restore_arm(input, output, $0.bindMemory(to: CChar.self).baseAddress, leave.count, &mode)
        }
        var raw = mode
        cfmakeraw(&raw)
        tcsetattr(input, TCSADRAIN, &raw)
        _ = FileOutput(descriptor: output).write(Array(Self.enterSequence.utf8))
    }

    private func giveBack() {
        guard isTaken else { return }
        isTaken = false
        _ = FileOutput(descriptor: output).write(Array(Self.leaveSequence.utf8))
        tcsetattr(input, TCSADRAIN, &mode)
        terminal_restore_disarm()
    }

    /// The terminal was closed: what was typed before still counts, then it is the end.
    private func hangUp() {
        isHungUp = true
        while InputWait.wait(input: input, signals: nil, milliseconds: 0) == .input, let bytes = available(), !bytes.isEmpty {
            waiting += decoder.decode(bytes)
        }
    }

    private func available() -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 4_096)
        let count = Glibc.read(input, &bytes, bytes.count)
        if count < 0 && (errno == EINTR || errno == EAGAIN) { return [] }
        return count > 0 ? Array(bytes[..<count]) : nil
    }

    private func handleSignals() {
        let arrived = signals.arrived()
        if arrived.contains(SIGHUP) { return hangUp() }
        if arrived.contains(SIGCONT), isTaken {
            // Whoever ran meanwhile may have changed the terminal.
            var raw = mode
            cfmakeraw(&raw)
            tcsetattr(input, TCSADRAIN, &raw)
            _ = FileOutput(descriptor: output).write(Array(Self.enterSequence.utf8))
        }
        if !arrived.isEmpty { waiting.append(.redraw) }
    }
}
