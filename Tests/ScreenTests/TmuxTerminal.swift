import Foundation

/// A real terminal without a person: tmux keeps the screen, keys are sent to it, and what it shows is read back.
final class TmuxTerminal {
    /// Why a terminal could not be used.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let socket = "assay-\(UUID().uuidString)"
    private static let patience: TimeInterval = 30

    /// A terminal that runs a shell command and then stays.
    init(columns: Int, rows: Int, folder: String, environment: [String: String], command: String) throws {
        var settings = environment
        settings["TERM"] = "xterm-256color"
        // tmux gives a new session the PATH of whoever asks for it. The shell outlives a Ctrl-C, to tell how the command ended.
        let path = "PATH='\(environment["PATH"] ?? "/usr/bin:/bin")'; export PATH; trap : INT; "
        let variables = settings.flatMap { ["-e", "\($0.key)=\($0.value)"] }
        try tmux(
            ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", folder] + variables
                + ["sh", "-c", path + "\(command); echo \"left with $?\"; exec sleep 1000"])
    }

    deinit { _ = try? tmux(["kill-server"]) }

    /// Presses keys, by tmux's names: `s`, `Enter`, `C-d`, `S-Right`.
    func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

    /// Types text as it is.
    func type(_ text: String) throws { try tmux(["send-keys", "-l", text]) }

    func resize(columns: Int, rows: Int) throws { try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"]) }

    /// Keeps every byte that is sent to the terminal from now on.
    func record(to file: String) throws { try tmux(["pipe-pane", "-o", "cat > '\(file)'"]) }

    /// The lines on the screen, without blanks at their ends.
    var screen: [String] {
        get throws {
            try tmux(["capture-pane", "-p"]).split(separator: "\n", omittingEmptySubsequences: false)
                .map { String($0.reversed().drop { $0 == " " }.reversed()) }
        }
    }

    /// What tmux knows about the terminal: `alternate_on`, `cursor_flag`, `pane_title`, `pane_pid`.
    func property(_ name: String) throws -> String {
        try tmux(["display-message", "-p", "#{\(name)}"]).trimmingCharacters(in: .newlines)
    }

    /// Whether what is typed is shown, as the terminal's settings say.
    var echoes: Bool {
        get throws {
            let device = try property("pane_tty")
            return try Self.run("/bin/stty", ["-F", device, "-a"]).contains(" echo ")
        }
    }

    /// Waits until a line of the screen holds some words, and returns the screen.
    @discardableResult
    func wait(for words: String) throws -> [String] {
        let deadline = Date().addingTimeInterval(Self.patience)
        while Date() < deadline {
            let lines = try screen
            if lines.contains(where: { $0.contains(words) }) { return lines }
            usleep(20_000)
        }
        throw Failure(description: "“\(words)” did not appear on:\n" + (try screen).joined(separator: "\n"))
    }

    /// Waits until something holds.
    func wait(until holds: () throws -> Bool) throws {
        let deadline = Date().addingTimeInterval(Self.patience)
        while try !holds() {
            guard Date() < deadline else {
                throw Failure(description: "waited in vain on:\n" + (try screen).joined(separator: "\n"))
            }
            usleep(20_000)
        }
    }

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        try Self.run("/usr/bin/tmux", ["-L", socket, "-f", "/dev/null", "-u"] + arguments)
    }

    /// Runs a program through the shell. Foundation's `Process` would wait for tmux's server, which inherits its descriptors.
    static func run(_ program: String, _ arguments: [String]) throws -> String {
        let command = ([program] + arguments).map { "'" + $0.replacingOccurrences(of: "'", with: "'\\''") + "'" }.joined(
            separator: " ")
        guard let stream = popen(command + " 2>&1 </dev/null", "r") else {
            throw Failure(description: "no shell for \(program)")
        }
        var text: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4_096)
        while case let count = fread(&chunk, 1, chunk.count, stream), count > 0 { text += chunk[..<count] }
        let output = String(decoding: text, as: UTF8.self)
        guard pclose(stream) == 0 else { throw Failure(description: "\(command): \(output)") }
        return output
    }
}
