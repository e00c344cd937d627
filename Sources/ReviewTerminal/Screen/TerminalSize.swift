internal import Glibc

/// How many columns and rows a terminal has.
public struct TerminalSize: Sendable, Hashable {
    /// Columns, at least 1.
    public let columns: Int
    /// Rows, at least 1.
    public let rows: Int

    /// A size; less than 1 becomes 1.
    public init(columns: Int, rows: Int) {
        self.columns = max(1, columns)
        self.rows = max(1, rows)
    }

    /// What is assumed where nothing is known.
    public static let usual = TerminalSize(columns: 80, rows: 24)

    /// The size of the terminal behind a file descriptor; where there is none, `COLUMNS` and `LINES`, else 80 × 24.
    public static func of(descriptor: Int32) -> TerminalSize {
        var window = winsize()
        if ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 {
            return TerminalSize(columns: Int(window.ws_col), rows: Int(window.ws_row))
        }
        return TerminalSize(columns: number(of: "COLUMNS") ?? usual.columns, rows: number(of: "LINES") ?? usual.rows)
    }

    private static func number(of variable: String) -> Int? {
        guard let value = getenv(variable), let number = Int(String(cString: value)), number > 0 else { return nil }
        return number
    }
}

/// The standard streams, as far as a program must know what they lead to.
public enum StandardStream: Int32, Sendable, Hashable {
    case input = 0
    case output = 1
    case errors = 2

    /// Whether a person sits at the other end.
    public var isTerminal: Bool { isatty(rawValue) == 1 }

    /// Puts something into the place of each stream that the program was started without (`<&-`, `>&-`), so that no file it opens takes
    /// that place, to be read as input or to get the messages. Reading from or writing to the stand-in is an error.
    public static func fillClosed() {
        for stream in [input, output, errors] where fcntl(stream.rawValue, F_GETFD) < 0 {
            // The lowest free number is taken, which is this one: those below are open by now.
            _ = open("/dev/null", stream == input ? O_WRONLY : O_RDONLY)
        }
    }
}
