/// A Markdown document under construction, for the dialect of the common forges (GitHub, GitLab, Gitea).
struct MarkdownText {
    private(set) var bytes: [UInt8] = []

    /// Adds markup of the renderer's own.
    mutating func raw(_ markup: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }

    /// Adds text, escaped, on one line.
    mutating func text(_ text: String) { bytes += Self.escaped(text).utf8 }

    /// Adds a heading.
    mutating func heading(_ level: Int, _ text: String) {
        bytes += ("\n" + String(repeating: "#", count: level) + " " + Self.escaped(text) + "\n\n").utf8
    }

    /// Adds a paragraph.
    mutating func paragraph(_ text: String) { bytes += (Self.escaped(text) + "\n\n").utf8 }

    /// Adds an item of a list.
    mutating func item(_ text: String) { bytes += ("- " + Self.escaped(text) + "\n").utf8 }

    /// Adds a table's line of cells.
    mutating func row(_ cells: [String]) {
        bytes += ("| " + cells.map(Self.escaped).joined(separator: " | ") + " |\n").utf8
    }

    /// Adds a table's head.
    mutating func head(_ cells: [String]) {
        row(cells)
        bytes += ("|" + String(repeating: " --- |", count: cells.count) + "\n").utf8
    }

    /// Adds an address: a link where it is a plain http(s) one, words otherwise.
    mutating func link(_ address: String) {
        guard SafeAddress.isLinkable(address) else { return text(address) }
        bytes += ("<" + address.replacing("|", with: "%7C") + ">").utf8
    }

    /// The text so that it shows as it is: markup, HTML, mentions, issue numbers and mathematics are escaped; line breaks are
    /// spaces.
    static func escaped(_ text: String) -> String {
        var out = ""
        var isLineStart = true
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "{", "}", "^":
                out.unicodeScalars.append("\\")
                out.unicodeScalars.append(scalar)
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "&": out += "&amp;"
            case "@": out += "&#64;"
            case "#": out += "&#35;"
            case "+", "-", "=": out += isLineStart ? "\\" + String(scalar) : String(scalar)
            case ".", ")": out += endsInDigits(out) ? "\\" + String(scalar) : String(scalar)
            case "\n", "\r", "\t", "\u{85}", "\u{2028}", "\u{2029}": out += " "
            default: out.unicodeScalars.append(TextHygiene.shown(scalar))
            }
            isLineStart = isLineStart && scalar.properties.isWhitespace
        }
        return out
    }

    /// Whether all there is so far is the number of an ordered list's item.
    private static func endsInDigits(_ text: String) -> Bool {
        let rest = text.utf8.drop { $0 == 0x20 }
        return !rest.isEmpty && rest.count <= 9 && rest.allSatisfy { (0x30...0x39).contains($0) }
    }
}

/// Characters that no text format may pass on as they are.
enum TextHygiene {
    /// The character, or a sign in its place when it controls a terminal, reorders text or is none at all.
    static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        case 0x80...0x9F, 0x2028...0x202E, 0xFFFE, 0xFFFF: "\u{FFFD}"
        default: scalar
        }
    }

    /// The text on one line, without characters that control a terminal.
    static func line(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            let isBreak = scalar == "\n" || scalar == "\r" || scalar == "\t" || scalar.value == 0x2028 || scalar.value == 0x2029
            out.unicodeScalars.append(isBreak ? " " : shown(scalar))
        }
        return out
    }
}
