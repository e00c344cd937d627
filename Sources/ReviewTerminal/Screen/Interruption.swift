internal import CTerminalSignals
internal import Glibc

/// Ctrl-C, or the system's wish that the program ends, during long work: asked for between steps instead of ending the process in the
/// middle of one.
///
///     Interruption.begin()
///     defer { Interruption.end() }
///     for article in articles { if Interruption.isRequested { break } … }
public enum Interruption {
    private static let watched = [SIGINT, SIGTERM, SIGHUP]

    /// From now on Ctrl-C, SIGTERM and SIGHUP are remembered and do not end the process.
    public static func begin() {
        _ = terminal_interrupt_seen(true)
        for signal in watched { _ = terminal_signal_watch(signal) }
    }

    /// Whether one of them arrived since `begin()`.
    public static var isRequested: Bool { signal != nil }

    /// The signal that arrived last since `begin()`.
    public static var signal: Int32? {
        let seen = terminal_interrupt_seen(false)
        return seen == 0 ? nil : seen
    }

    /// The signals do again what they did before.
    public static func end() {
        for signal in watched { terminal_signal_unwatch(signal) }
    }
}
