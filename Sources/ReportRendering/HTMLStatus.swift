import ClaimReports

extension ClaimStatus {
    /// The style class of the status.
    var styleClass: StaticString {
        switch self {
        case .recheck: "s-recheck"
        case .refuted: "s-refuted"
        case .mixed: "s-mixed"
        case .other: "s-other"
        case .proposed: "s-proposed"
        case .open: "s-open"
        case .waived: "s-waived"
        case .supported: "s-supported"
        case .setAside: "s-aside"
        case .gone: "s-gone"
        }
    }
}

extension HTMLText {
    /// Adds a status as sign and word.
    mutating func status(_ status: ClaimStatus, label: String? = nil) {
        raw("<span class=\"pill ")
        raw(status.styleClass)
        raw("\"><span aria-hidden=\"true\">")
        text(status.sign)
        raw("</span> ")
        text(label ?? status.words)
        raw("</span>")
    }

    /// Adds the opening tag of an element with a status's style.
    mutating func open(_ name: StaticString, _ style: StaticString, _ status: ClaimStatus) {
        raw("<")
        raw(name)
        raw(" class=\"")
        raw(style)
        raw(" ")
        raw(status.styleClass)
        raw("\">")
    }

    /// Adds a table that scrolls sideways by itself and can be reached by keyboard.
    mutating func table(label: String, caption: String? = nil, head: [String], body: (inout HTMLText) -> Void) {
        raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
        text(label)
        raw("\"><table>")
        if let caption { element("caption", caption) }
        raw("<thead><tr>")
        for cell in head {
            raw("<th scope=\"col\">")
            text(cell)
            raw("</th>")
        }
        raw("</tr></thead><tbody>")
        body(&self)
        raw("</tbody></table></div>\n")
    }

    /// Adds a cell that holds only text.
    mutating func cell(_ content: String) { element("td", content) }
}
