internal import CTerminalSignals
internal import Glibc

/// Ctrl-C during long work: asked for between steps instead of ending the process in the middle of one.
///
///     Interruption.begin()
///     defer { Interruption.end() }
///     for article in articles { if Interruption.isRequested { break } … }
public enum Interruption {
    /// From now on Ctrl-C is remembered and does not end the process.
    public static func begin() {
        _ = terminal_interrupt_seen(true)
        _ = terminal_signal_watch(SIGINT)
    }

    /// Whether Ctrl-C was pressed since `begin()`.
    public static var isRequested: Bool { terminal_interrupt_seen(false) }

    /// Ctrl-C does again what it did before.
    public static func end() {
        terminal_signal_unwatch(SIGINT)
    }
}
