internal import Glibc

/// The user's program for reading what is longer than the screen.
public final class Pager {
    private let stream: UnsafeMutablePointer<FILE>
    private var interruptBefore = sigaction()

    /// The command of `ASSAY_PAGER`, the settings or `PAGER`, else `less` where it is installed; nil where the user wants none (empty, or
    /// `cat`).
    public static func command(environment: [String: String], configured: String? = nil) -> String? {
        if environment["TERM"] == "dumb" { return nil }
        let chosen = environment["ASSAY_PAGER"] ?? configured ?? environment["PAGER"]
        if let chosen { return chosen.isEmpty || chosen == "cat" ? nil : chosen }
        let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        return folders.contains { access($0 + "/less", X_OK) == 0 } ? "less" : nil
    }

    /// Starts the command through the shell; nil when that fails.
    init?(command: String) {
        // As git does: less stops at once on a short text, keeps colours, and leaves the text on the screen.
        setenv("LESS", "FRX", 0)
        setenv("LV", "-c", 0)
        guard let stream = popen(command, "w") else { return nil }
        self.stream = stream
        // Ctrl-C is the pager's while it runs.
        var ignore = sigaction()
        ignore.__sigaction_handler.sa_handler = SIG_IGN
        sigaction(SIGINT, &ignore, &interruptBefore)
    }

    /// Gives the pager more to show. When the user has left it, the failure is `closed`.
    func write(_ bytes: [UInt8]) -> OutputFailure? {
        FileOutput(descriptor: fileno(stream)).write(bytes)
    }

    /// Waits until the user has left the pager.
    func close() {
        pclose(stream)
        sigaction(SIGINT, &interruptBefore, nil)
    }
}
