import Glibc

/// Messages of the stateless commands: one line on standard error each.
enum FilterMessages {
    /// Says what went wrong; control characters of the text show as symbols.
    static func error(_ message: String) {
        let line = "assay: error: " + visible(message) + "\n"
        _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
    }

    /// Says what to do about the error before.
    static func remedy(_ sentence: String) {
        let line = visible(sentence) + "\n"
        _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
    }

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
