/// Turns styled lines into what a terminal or a pipe gets; the only place where control sequences for colour are made.
public struct StyleRenderer: Sendable, Hashable {
    /// The colours in use; nil sends text only.
    public let theme: Theme?

    /// A renderer for a theme, or for text only.
    public init(theme: Theme?) {
        self.theme = theme
    }

    /// Text only.
    public static let plain = StyleRenderer(theme: nil)

    /// The line as it is sent, without a line end.
    public func render(_ line: StyledLine) -> String {
        guard let theme else { return line.text }
        var output = ""
        for span in line.spans {
            let start = theme.appearance(of: span.role).sequence
            output += start.isEmpty ? span.text : start + span.text + "\u{1B}[0m"
        }
        return output
    }

    /// The lines as they are sent, each with its line end.
    public func render(_ lines: [StyledLine]) -> String {
        lines.reduce(into: "") { $0 += render($1) + "\n" }
    }
}

/// When output is coloured.
public enum ColourChoice: String, CaseIterable, Sendable, Hashable {
    case auto, always, never
}

extension StyleRenderer {
    /// The renderer for an output: text only in a pipe, with `NO_COLOR`, with `TERM=dumb` or without `TERM`.
    ///
    /// - Parameters:
    ///   - theme: the configured theme; nil chooses by `COLORFGBG`, and is dark where that says nothing.
    ///   - isTerminal: whether the output is one.
    ///   - environment: the process's environment variables.
    public init(theme: Theme?, choice: ColourChoice, isTerminal: Bool, environment: [String: String]) {
        self.init(theme: Self.allows(choice, isTerminal, environment) ? theme ?? Theme.fitting(environment: environment) : nil)
    }

    private static func allows(_ choice: ColourChoice, _ isTerminal: Bool, _ environment: [String: String]) -> Bool {
        switch choice {
        case .always: return true
        case .never: return false
        case .auto: break
        }
        let kind = environment["TERM"] ?? ""
        return isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && !kind.isEmpty && kind != "dumb"
    }
}
