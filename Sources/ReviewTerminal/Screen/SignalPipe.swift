internal import CTerminalSignals
internal import Glibc

/// Signals that arrive as bytes, so that whoever waits for a key hears of them too.
struct SignalPipe {
    /// The reading end; readable when a signal has arrived.
    let descriptor: Int32
    private let signals: [Int32]

    /// Watches the signals until `close()`; nil when the system has no pipe left.
    init?(watching signals: [Int32]) {
        var descriptor: Int32 = -1
        for signal in signals {
            descriptor = terminal_signal_watch(signal)
            if descriptor < 0 { return nil }
        }
        self.descriptor = descriptor
        self.signals = signals
    }

    /// The signals that have arrived since the last call.
    func arrived() -> Set<Int32> {
        var found: Set<Int32> = []
        var bytes = [UInt8](repeating: 0, count: 64)
        while case let count = read(descriptor, &bytes, bytes.count), count > 0 {
            for byte in bytes[..<count] { found.insert(Int32(byte)) }
        }
        return found
    }

    /// Gives the signals back to what handled them before.
    func close() {
        for signal in signals { terminal_signal_unwatch(signal) }
    }
}

/// Waiting for input or a signal, whichever comes first.
enum InputWait {
    enum Outcome { case input, signal, timeout, failed }

    /// - Parameter milliseconds: how long; negative waits for ever.
    static func wait(input: Int32, signals: Int32?, milliseconds: Int32) -> Outcome {
        var polled = [pollfd(fd: input, events: Int16(POLLIN), revents: 0)]
        if let signals { polled.append(pollfd(fd: signals, events: Int16(POLLIN), revents: 0)) }
        let count = poll(&polled, nfds_t(polled.count), milliseconds)
        if count < 0 { return errno == EINTR ? .signal : .failed }
        if count == 0 { return .timeout }
        if polled.count > 1, polled[1].revents != 0 { return .signal }
        return .input
    }
}
