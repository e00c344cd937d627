/// A colour a terminal can show.
public enum TerminalColour: Sendable, Hashable {
    /// One of the sixteen the terminal's own palette defines: 0…7, and 8…15 for the bright ones.
    case palette(UInt8)
    /// One of the 256 of xterm.
    case indexed(UInt8)
    /// Red, green, blue.
    case rgb(UInt8, UInt8, UInt8)
}

/// How text of a role looks.
public struct TextAppearance: Sendable, Hashable {
    /// Colour of the letters; nil is the terminal's own.
    public var foreground: TerminalColour?
    /// Colour behind them; nil is the terminal's own.
    public var background: TerminalColour?
    /// Attributes that need no colour.
    public var attributes: Attributes

    /// Attributes that need no colour.
    public struct Attributes: OptionSet, Sendable, Hashable {
        /// One bit per attribute.
        public let rawValue: UInt8
        /// A set from its bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// Heavier letters.
        public static let bold = Attributes(rawValue: 1)
        /// Weaker letters.
        public static let faint = Attributes(rawValue: 2)
        /// Slanted letters.
        public static let italic = Attributes(rawValue: 4)
        /// A line below.
        public static let underline = Attributes(rawValue: 8)
        /// Foreground and background exchanged.
        public static let reverse = Attributes(rawValue: 16)
        /// A line through.
        public static let struck = Attributes(rawValue: 32)
    }

    /// An appearance from its parts.
    public init(_ foreground: TerminalColour? = nil, on background: TerminalColour? = nil, _ attributes: Attributes = []) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }

    /// Reads `bold red`, `underline #0a64c8`, `black on 214`; nil where a word is none of these.
    public init?(parsing description: String) {
        self.init()
        var behind = false
        for word in description.lowercased().split(separator: " ") {
            if word == "on" {
                behind = true
            } else if let attribute = Self.attributeNames[String(word)] {
                attributes.insert(attribute)
            } else if let colour = TerminalColour(named: String(word)) {
                if behind { background = colour } else { foreground = colour }
            } else if word != "plain" {
                return nil
            }
        }
    }

    /// The control sequence that switches it on; empty for plain text.
    var sequence: String {
        var codes: [String] = []
        for (attribute, code) in Self.attributeCodes where attributes.contains(attribute) { codes.append(code) }
        if let foreground { codes.append(foreground.code(behind: false)) }
        if let background { codes.append(background.code(behind: true)) }
        return codes.isEmpty ? "" : "\u{1B}[" + codes.joined(separator: ";") + "m"
    }

    private static let attributeNames: [String: Attributes] = [
        "bold": .bold, "faint": .faint, "italic": .italic, "underline": .underline, "reverse": .reverse, "struck": .struck,
    ]
    private static let attributeCodes: [(Attributes, String)] = [
        (.bold, "1"), (.faint, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"), (.struck, "9"),
    ]
}

extension TerminalColour {
    /// Reads `red`, `bright-red`, a number 0…255 or `#rrggbb`.
    public init?(named name: String) {
        let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
        if let index = names.firstIndex(of: name) {
            self = .palette(UInt8(index))
        } else if name.hasPrefix("bright-"), let index = names.firstIndex(of: String(name.dropFirst(7))) {
            self = .palette(UInt8(index + 8))
        } else if let index = UInt8(name) {
            self = .indexed(index)
        } else if name.hasPrefix("#"), name.utf8.count == 7, let value = UInt32(name.dropFirst(), radix: 16) {
            self = .rgb(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
        } else {
            return nil
        }
    }

    /// The parameters of the control sequence that selects it.
    func code(behind: Bool) -> String {
        switch self {
        case .palette(let index):
            return index < 8 ? "\(Int(index) + (behind ? 40 : 30))" : "\(Int(index) - 8 + (behind ? 100 : 90))"
        case .indexed(let index):
            return "\(behind ? 48 : 38);5;\(index)"
        case .rgb(let red, let green, let blue):
            return "\(behind ? 48 : 38);2;\(red);\(green);\(blue)"
        }
    }
}
