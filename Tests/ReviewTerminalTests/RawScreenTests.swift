import CTerminalSignals
import Glibc
import ReviewTerminal
import Testing

/// One after the other: what ends a process is known to the process once.
@Suite(.serialized) struct RawScreenTests {
    @Test func `a screen is taken over and put back`() throws {
        let terminal = try #require(PseudoTerminal())
        let screen = try #require(RawScreen(input: terminal.program, output: terminal.program, renderer: .plain))
        #expect(terminal.isRaw)
        #expect(terminal.written().hasPrefix("\u{1B}[?1049h\u{1B}[?25l"))
        screen.show(ScreenFrame(["a card"]))
        #expect(terminal.written().contains("a card"))
        screen.leave()
        #expect(!terminal.isRaw)
        #expect(terminal.written().hasSuffix("\u{1B}[?25h\u{1B}[?1049l"))
        screen.leave()
    }

    @Test func `another program gets the terminal as it was, and the screen comes back afterwards`() throws {
        let terminal = try #require(PseudoTerminal())
        let screen = try #require(RawScreen(input: terminal.program, output: terminal.program, renderer: .plain))
        _ = terminal.written()
        #expect(!screen.lendTerminal { terminal.isRaw })
        #expect(terminal.isRaw)
        #expect(terminal.written().hasSuffix("\u{1B}[?1049l\u{1B}[?1049h\u{1B}[?25l\u{1B}[?2004h\u{1B}[2J"))
    }

    @Test func `keys, pastes and a lone escape are read`() throws {
        let terminal = try #require(PseudoTerminal())
        let screen = try #require(RawScreen(input: terminal.program, output: terminal.program, renderer: .plain))
        terminal.type("s\u{1B}[A\u{1B}[200~pasted\u{1B}[201~\u{1B}")
        #expect(screen.read() == .key(.character("s")))
        #expect(screen.read() == .key(KeyPress(.up)))
        #expect(screen.read() == .paste("pasted"))
        #expect(screen.read() == .key(KeyPress(.escape)))
        #expect(screen.read(milliseconds: 1) == .nothing)
    }

    @Test func `another size asks for another drawing`() throws {
        let terminal = try #require(PseudoTerminal())
        let screen = try #require(RawScreen(input: terminal.program, output: terminal.program, renderer: .plain))
        terminal.resize(columns: 20, rows: 5)
        kill(getpid(), SIGWINCH)
        #expect(screen.read() == .redraw)
        #expect(screen.size == TerminalSize(columns: 20, rows: 5))
    }

    @Test func `what was typed before the terminal is closed still counts`() throws {
        let terminal = try #require(PseudoTerminal())
        let screen = try #require(RawScreen(input: terminal.program, output: terminal.program, renderer: .plain))
        terminal.type("sr")
        kill(getpid(), SIGHUP)
        #expect([screen.read(), screen.read(), screen.read()] == [.key(.character("s")), .key(.character("r")), .end])
    }

    @Test func `a file is no screen`() throws {
        let file = open("/dev/null", O_RDWR)
        defer { close(file) }
        #expect(RawScreen(input: file, output: file, renderer: .plain) == nil)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGILL, SIGTRAP])
    func `a signal or a crash restores the screen and still ends the process`(signal: Int32) async throws {
        let result = await #expect(processExitsWith: .signal(signal), observing: [\.standardOutputContent]) { [signal] in
            var mode = termios()
            allowSignals()
            terminal_restore_arm(0, STDOUT_FILENO, "<restored>", 10, &mode)
            raise(signal)
        }
        let sent = String(decoding: result?.standardOutputContent ?? [], as: UTF8.self)
        #expect(sent.contains("<restored>"))
    }

    @Test func `Ctrl-C, SIGTERM and SIGHUP during long work are a question to the work, not its end`() {
        allowSignals()
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            Interruption.begin()
            #expect(!Interruption.isRequested)
            raise(signal)
            #expect(Interruption.signal == signal)
            Interruption.end()
        }
    }

    @Test func `a signal that a screen watches is still the screen's after long work in it`() async {
        await #expect(processExitsWith: .success) {
            allowSignals()
            let screen = terminal_signal_watch(SIGHUP)
            Interruption.begin()
            Interruption.end()
            raise(SIGHUP)
            var arrived: UInt8 = 0
            exit(read(screen, &arrived, 1) == 1 && Int32(arrived) == SIGHUP ? EXIT_SUCCESS : EXIT_FAILURE)
        }
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func `work that does not stop is ended with the exit code of the signal`(signal: Int32) async {
        await #expect(processExitsWith: .exitCode(128 + signal)) { [signal] in
            allowSignals()
            try LongWork("waiting", isShown: false).run { _ in
                raise(signal)
                sleep(30)
            }
        }
    }
}

/// Threads that run tests keep signals from themselves; a program's main thread does not.
private func allowSignals() {
    var none = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, nil)
}
