/// An XML document under construction.
struct XMLText {
    private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

    /// Adds a start tag, or a whole element when it is empty.
    mutating func tag(_ name: StaticString, _ attributes: [(StaticString, String)], isEmpty: Bool = false) {
        raw("<")
        raw(name)
        for (key, value) in attributes {
            raw(" ")
            raw(key)
            raw("=\"")
            text(value)
            raw("\"")
        }
        raw(isEmpty ? "/>\n" : ">\n")
    }

    /// Adds an end tag.
    mutating func end(_ name: StaticString) {
        raw("</")
        raw(name)
        raw(">\n")
    }

    /// Adds text, escaped; characters that XML 1.0 does not allow become U+FFFD.
    mutating func text(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": raw("&amp;")
            case "<": raw("&lt;")
            case ">": raw("&gt;")
            case "\"": raw("&quot;")
            case "\n": raw("&#10;")
            default: bytes += String(TextHygiene.shown(scalar)).utf8
            }
        }
    }

    private mutating func raw(_ markup: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }
}
