/// Which addresses a report may turn into links.
enum SafeAddress {
    /// Whether an address is http or https, names a host and holds no blank or control character.
    static func isLinkable(_ address: String) -> Bool {
        let lower = address.prefix(8).lowercased()
        guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return false }
        let rest = address.dropFirst(scheme.count)
        guard let first = rest.unicodeScalars.first,
            first.properties.isAlphabetic || ("0"..."9").contains(first) || first == "["
        else { return false }
        return address.unicodeScalars.allSatisfy(isPlain)
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse:
            false
        default: scalar != "<" && scalar != ">" && scalar != "\"" && scalar != "\\" && scalar != "`"
        }
    }
}
