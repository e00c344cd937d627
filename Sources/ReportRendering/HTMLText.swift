/// An HTML document under construction. Everything that comes from outside goes through ``text(_:)`` or an attribute.
struct HTMLText {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int = 1 << 16) {
        bytes.reserveCapacity(capacity)
    }

    /// Adds markup of the renderer's own.
    mutating func raw(_ markup: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }

    /// Adds text, escaped. Usable between tags and inside quoted attributes.
    mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { escape($0) }
    }

    /// Adds a number.
    mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

    /// Adds a number with one decimal place at most, as SVG attributes need it.
    mutating func number(_ value: Double) {
        let tenths = Int((value * 10).rounded())
        if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
        number(abs(tenths) / 10)
        if tenths % 10 != 0 {
            bytes.append(UInt8(ascii: "."))
            number(abs(tenths) % 10)
        }
    }

    /// Adds an element that holds only text.
    mutating func element(_ name: StaticString, class style: StaticString? = nil, _ content: String) {
        raw("<")
        raw(name)
        if let style {
            raw(" class=\"")
            raw(style)
            raw("\"")
        }
        raw(">")
        text(content)
        raw("</")
        raw(name)
        raw(">")
    }

    /// Adds a link when the address is a plain http(s) one, the words alone otherwise.
    mutating func link(_ address: String, words: String? = nil) {
        guard SafeAddress.isLinkable(address) else { return element("bdi", words ?? address) }
        raw("<a rel=\"noopener noreferrer nofollow\"")
        if words == nil || words == address { raw(" class=\"url\"") }
        raw(" href=\"")
        text(address)
        raw("\"><bdi>")
        text(words ?? address)
        raw("</bdi></a>")
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var runStart = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            let length = Self.hiddenLength(text, index)
            if length == 0, byte >= 0x20, byte != 0x22, byte != 0x26, byte != 0x27, byte != 0x3C, byte != 0x3E, byte != 0x7F {
                index += 1
                continue
            }
            bytes.append(contentsOf: text[runStart..<index])
            if length > 0 { bytes.append(contentsOf: "\u{FFFD}".utf8) } else { replacement(byte) }
            index += max(length, 1)
            runStart = index
        }
        bytes.append(contentsOf: text[runStart...])
    }

    private mutating func replacement(_ byte: UInt8) {
        switch byte {
        case 0x22: raw("&quot;")
        case 0x26: raw("&amp;")
        case 0x27: raw("&#39;")
        case 0x3C: raw("&lt;")
        case 0x3E: raw("&gt;")
        case 0x09, 0x0A: bytes.append(byte)
        default: raw("\u{FFFD}")
        }
    }

    /// The length of a character that reorders or hides what follows, or is no character of a page; 0 for all others.
    ///
    /// C1 controls (C2 80…9F), line and paragraph separators and directional overrides and embeddings (E2 80 A8…AE). Isolates
    /// and marks stay: right-to-left text needs them, and every outside text stands in an element of its own direction.
    private static func hiddenLength(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        if text[index] == 0xC2, index + 1 < text.count, (0x80...0x9F).contains(text[index + 1]) { return 2 }
        guard text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80, (0xA8...0xAE).contains(text[index + 2])
        else { return 0 }
        return 3
    }
}
