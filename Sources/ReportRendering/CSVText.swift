/// The one place where values become comma-separated lines, after RFC 4180, with CRLF.
struct CSVText {
    private(set) var bytes: [UInt8] = []

    /// Adds a line.
    mutating func row(_ cells: [String]) {
        for (offset, cell) in cells.enumerated() {
            if offset > 0 { bytes.append(UInt8(ascii: ",")) }
            self.cell(cell)
        }
        bytes += [0x0D, 0x0A]
    }

    /// Adds a cell. What a spreadsheet would take for a formula gets an apostrophe in front.
    private mutating func cell(_ text: String) {
        var text = text
        if let first = text.unicodeScalars.first(where: { $0 != " " }), Self.startsFormula(first) { text = "'" + text }
        guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
            bytes += text.utf8
            return
        }
        bytes.append(0x22)
        for byte in text.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    /// `= + - @` TAB CR LF, and the full-width forms that spreadsheets fold to them.
    private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
        ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"].contains(scalar)
    }
}
