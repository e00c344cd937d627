/// Text on its way to a screen: made harmless, measured, cut, padded and wrapped by columns.
///
/// Every function takes text as it is and returns text that holds no control, no direction override and no invisible
/// character: those show as `␛` or `‹U+202E›`. What is already shown stays as it is when it goes through again.
public enum TerminalText {
    /// The text with every character that steers a terminal or hides from the reader made visible; line feeds stay.
    ///
    ///     TerminalText.escaped("a\u{1B}[2Jb")   // "a␛[2Jb"
    public static func escaped(_ text: String) -> String {
        if isPlain(text) { return text }
        var shown = ""
        shown.reserveCapacity(text.utf8.count + 16)
        for cell in cells(of: text) { shown += cell.isLineEnd ? "\n" : cell.shown }
        return shown
    }

    /// The same for bytes that may not be UTF-8: each byte that is not shows as `‹0xFF›`.
    public static func escaped(bytes: [UInt8]) -> String {
        var shown = ""
        var valid = String.UnicodeScalarView()
        var input = bytes.makeIterator()
        var parser = Unicode.UTF8.ForwardParser()
        var offset = 0
        while true {
            switch parser.parseScalar(from: &input) {
            case .valid(let encoded):
                offset += encoded.count
                valid.append(Unicode.UTF8.decode(encoded))
            case .error(let length):
                shown += escaped(String(valid))
                valid.removeAll()
                for byte in bytes[offset..<min(offset + length, bytes.count)] { shown += StandIn.symbol(forByte: byte) }
                offset += length
            case .emptyInput:
                return shown + escaped(String(valid))
            }
        }
    }

    /// The columns of a text shown in one line.
    public static func width(of text: String) -> Int {
        if isPlain(text), !text.utf8.contains(0x0A) { return text.utf8.count }
        return cells(of: text).reduce(0) { $0 + ($1.isLineEnd ? 1 : $1.width) }
    }

    /// The text in one line of at most so many columns; what is cut off is marked by `…`.
    public static func cut(_ text: String, to columns: Int) -> String {
        StyledLine(text).cut(to: columns).text
    }

    /// The text cut or filled with blanks to exactly so many columns.
    public static func padded(_ text: String, to columns: Int, alignment: TextAlignment = .left) -> String {
        StyledLine(text).padded(to: columns, alignment: alignment).text
    }

    /// The text in lines of at most so many columns, broken at blanks, after hyphens and between wide characters.
    public static func wrapped(_ text: String, to columns: Int) -> [String] {
        StyledParagraph(text).wrapped(to: columns).map(\.text)
    }

    /// Printable ASCII and line feeds only: most text, and nothing to do for it.
    static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A }
    }
}

/// Where the text of a column stands.
public enum TextAlignment: Sendable, Hashable {
    case left, right
}
