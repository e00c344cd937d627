internal import Glibc

/// Standard output, buffered. What can't be written is an error value, never lost: a full disk is noticed, and a pipe that was
/// closed by its reader (`| head -1`) is `OutputFailure.closed`, after which nobody wants to hear more.
public final class StandardOutput {
    /// How styled lines are sent.
    public let renderer: StyleRenderer
    /// Whether a person reads it.
    public let isTerminal: Bool

    private let file: FileOutput
    private let descriptor: Int32
    private var held: [UInt8] = []
    private var pager: Pager?
    private let pagerCommand: String?
    /// The terminal's columns while one answer is written; nil until they are asked for, and in a pipe.
    private var columns: Int?

    private static let bufferSize = 65_536

    /// Output to a descriptor.
    ///
    /// - Parameter pagerCommand: the program that shows what is longer than the screen, as `Pager.command(environment:)` finds
    ///   it; nil shows everything at once. It is only used at a terminal.
    public init(descriptor: Int32 = 1, renderer: StyleRenderer, pagerCommand: String? = nil) {
        self.renderer = renderer
        self.descriptor = descriptor
        file = FileOutput(descriptor: descriptor)
        isTerminal = isatty(descriptor) == 1
        self.pagerCommand = isTerminal && isatty(0) == 1 ? pagerCommand : nil
        // A closed pipe comes as an error of `write`, not as a signal that ends the process.
        signal(SIGPIPE, SIG_IGN)
    }

    /// Writes bytes as they are: JSON, CSV, whatever a machine reads.
    public func write(bytes: some Sequence<UInt8>) throws(OutputFailure) {
        held += bytes
        if pagerCommand != nil, pager == nil {
            try openPagerWhenLong()
        } else if held.count >= Self.bufferSize {
            try send()
        }
    }

    /// Writes text for machines as it is.
    public func write(data text: String) throws(OutputFailure) {
        try write(bytes: text.utf8)
    }

    /// Writes text for people: what steers a terminal or hides from the reader is made visible. Line feeds stay.
    public func write(text: String) throws(OutputFailure) {
        try write(bytes: TerminalText.escaped(text).utf8)
    }

    /// Writes a line and its end; at a terminal it is broken between words, in a pipe it stays whole.
    public func write(_ line: StyledLine) throws(OutputFailure) {
        if isTerminal, columns == nil { columns = TerminalSize.of(descriptor: descriptor).columns }
        for part in columns.map({ line.folded(to: $0) }) ?? [line] { try write(bytes: (renderer.render(part) + "\n").utf8) }
    }

    /// Writes lines, each with its end.
    public func write(_ lines: [StyledLine]) throws(OutputFailure) {
        for line in lines { try write(line) }
    }

    /// Sends what is held, without waiting for more.
    public func flush() throws(OutputFailure) {
        try send()
    }

    /// Sends what is held and waits until the reader has closed the pager, if one was needed.
    public func finish() throws(OutputFailure) {
        defer {
            pager?.close()
            pager = nil
            columns = nil
        }
        try send()
    }

    private func send() throws(OutputFailure) {
        let bytes = held
        held.removeAll(keepingCapacity: true)
        if let failure = (pager.map { $0.write(bytes) } ?? file.write(bytes)) { throw failure }
    }

    private func openPagerWhenLong() throws(OutputFailure) {
        let size = TerminalSize.of(descriptor: file.descriptor)
        guard held.count(of: 0x0A) >= size.rows || held.count > size.rows * size.columns * 4 else { return }
        if let pagerCommand { pager = Pager(command: pagerCommand) }
        try send()
    }
}

extension [UInt8] {
    fileprivate func count(of byte: UInt8) -> Int { reduce(0) { $0 + ($1 == byte ? 1 : 0) } }
}
