/// The visible symbols shown in place of characters that would steer a terminal or hide from the reader.
enum StandIn {
    /// Whether a character is never sent to a terminal as it is: controls, direction overrides, invisible and unknown ones.
    static func isNeeded(for scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x7F { return scalar.value < 0x20 }
        if scalar.value < 0xA0 { return true }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return true
        default: return scalar.properties.isDefaultIgnorableCodePoint
        }
    }

    /// `␛` for the controls of ASCII, else `‹U+202E›`.
    static func symbol(for scalar: Unicode.Scalar) -> String {
        if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) { return String(Character(picture)) }
        if scalar.value == 0x7F { return "␡" }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "‹U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "›"
    }

    /// `‹0xFF›` for a byte that is not part of valid UTF-8.
    static func symbol(forByte byte: UInt8) -> String {
        "‹0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true) + "›"
    }
}
