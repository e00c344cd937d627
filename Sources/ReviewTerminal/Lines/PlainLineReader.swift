internal import Glibc

/// Lines as they come from a file, a pipe, or a terminal that can't do more.
public final class PlainLineReader: LineReading {
    private let descriptor: Int32
    private let showsPrompt: Bool
    private var buffer: [UInt8] = []
    private var start = 0
    private var ended = false
    private var failure: String?

    /// A reader of a file descriptor, standard input by default.
    public init(descriptor: Int32 = 0, showsPrompt: Bool = false) {
        self.descriptor = descriptor
        self.showsPrompt = showsPrompt
    }

    /// Whether a person answers.
    public var isInteractive: Bool { showsPrompt }

    /// The next line, without its line feed. Bytes that are not UTF-8 become U+FFFD.
    public func readLine(prompt: StyledLine) -> LineInput {
        if showsPrompt { _ = FileOutput(descriptor: StandardStream.output.rawValue).write(Array(prompt.text.utf8)) }
        let signals = showsPrompt ? SignalPipe(watching: [SIGINT]) : nil
        defer { signals?.close() }
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) { return .line(take(to: end)) }
            searched = buffer.count
            if ended {
                if buffer.count > start { return .line(take(to: buffer.count)) }
                return failure.map(LineInput.unreadable) ?? .end
            }
            if let signals, !waits(signals) { return .interrupted }
            fill(&searched)
        }
    }

    private func waits(_ signals: SignalPipe) -> Bool {
        while InputWait.wait(input: descriptor, signals: signals.descriptor, milliseconds: -1) == .signal {
            if signals.arrived().contains(SIGINT) { return false }
        }
        return true
    }

    private func fill(_ searched: inout Int) {
        if start > 0 {
            buffer.removeFirst(start)
            searched -= start
            start = 0
        }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = read(descriptor, &chunk, chunk.count)
        if count > 0 {
            buffer += chunk[..<count]
        } else if count == 0 {
            ended = true
        } else if errno != EINTR {
            failure = String(cString: strerror(errno))
            ended = true
        }
    }

    private func take(to end: Int) -> String {
        let line = String(decoding: buffer[start..<end], as: UTF8.self)
        start = min(end + 1, buffer.count)
        return line
    }
}
