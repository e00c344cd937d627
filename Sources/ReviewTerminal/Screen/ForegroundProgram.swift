internal import Glibc

/// Another program that takes the terminal for a while: an editor, a viewer.
public enum ForegroundProgram {
    /// Runs a command of the user's, which may hold options (`code --wait`), with one argument, and waits for its end.
    ///
    /// - Returns: its exit status; 127 when it could not be started, 128 and the signal's number when one ended it.
    public static func run(_ command: String, argument: String) -> Int32 {
        // The shell splits the command as the user wrote it; the argument comes as it is.
        let words = ["/bin/sh", "-c", command + " \"$1\"", "sh", argument]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        defer { for argument in arguments { free(argument) } }
        arguments.append(nil)
        var child: pid_t = 0
        guard posix_spawn(&child, words[0], nil, nil, arguments, environ) == 0 else { return 127 }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { return 127 }
        }
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }
}
