import Glibc

/// Messages of the stateless commands: one line on standard error each.
enum FilterMessages {
    /// Says what went wrong; control characters of the text show as symbols.
    ///
    /// - Parameter name: the error's name in Documentation/errors.md, shown where `ASSAY_ERRORS=named` asks for it.
    static func error(_ name: String, _ message: String) {
        let line = "assay: error: " + (showsNames ? "[\(name)] " : "") + visible(message) + "\n"
        _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
    }

    /// Says what to do about the error before.
    static func remedy(_ sentence: String) { line("  " + sentence) }

    /// A line that belongs to the error before.
    static func line(_ text: String) {
        let line = visible(text) + "\n"
        _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
    }

    private static let showsNames = getenv("ASSAY_ERRORS").map { String(cString: $0) } == "named"

    /// The text with control characters made visible.
    static func visible(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    if scalar.value < 0x20 { return Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}" }
                    let isControl = scalar.value == 0x7F || scalar.properties.generalCategory == .control
                    return isControl || scalar.properties.generalCategory == .format ? "\u{FFFD}" : scalar
                }))
    }
}
