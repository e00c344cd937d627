/// A key as a person thinks of it, whatever bytes the terminal sends for it.
public struct KeyPress: Sendable, Hashable {
    /// Which key.
    public let key: Key
    /// What was held down with it.
    public let modifiers: Modifiers

    /// Which key.
    public enum Key: Sendable, Hashable {
        /// A letter, digit or sign, as typed; upper case says that Shift was held.
        case character(Character)
        case enter, tab, backspace, delete, escape, insert
        case up, down, left, right, home, end, pageUp, pageDown
        /// F1 and so on.
        case function(Int)
    }

    /// What was held down.
    public struct Modifiers: OptionSet, Sendable, Hashable {
        /// One bit per modifier, as xterm counts them.
        public let rawValue: Int
        /// A set from its bits.
        public init(rawValue: Int) { self.rawValue = rawValue }
        /// Shift, where the key itself does not say it.
        public static let shift = Modifiers(rawValue: 1)
        /// Alt.
        public static let alt = Modifiers(rawValue: 2)
        /// Ctrl.
        public static let control = Modifiers(rawValue: 4)
    }

    /// A key and what was held down with it.
    public init(_ key: Key, _ modifiers: Modifiers = []) {
        self.key = key
        self.modifiers = modifiers
    }

    /// A letter or sign alone.
    public static func character(_ character: Character) -> KeyPress { KeyPress(.character(character)) }

    /// A letter held with Ctrl.
    public static func control(_ character: Character) -> KeyPress { KeyPress(.character(character), .control) }
}

extension KeyPress: CustomStringConvertible {
    /// The name shown to the user: `s`, `Ctrl-D`, `Shift-→`, `Space`.
    public var description: String {
        var name = ""
        if modifiers.contains(.control) { name += "Ctrl-" }
        if modifiers.contains(.alt) { name += "Alt-" }
        if modifiers.contains(.shift) { name += "Shift-" }
        return name + keyName
    }

    private var keyName: String {
        switch key {
        case .character(" "): "Space"
        case .character(let character):
            modifiers.contains(.control) ? character.uppercased() : TerminalText.escaped(String(character))
        case .enter: "Enter"
        case .tab: "Tab"
        case .backspace: "Backspace"
        case .delete: "Delete"
        case .escape: "Esc"
        case .insert: "Insert"
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PageUp"
        case .pageDown: "PageDown"
        case .function(let number): "F\(number)"
        }
    }
}

/// What comes in while a screen is shown.
public enum ScreenInput: Sendable, Hashable {
    case key(KeyPress)
    /// Text put in at once by the terminal's paste; its characters are not keys.
    case paste(String)
    /// The window has another size, or the program was brought back: draw again.
    case redraw
    /// Nothing came within the time given.
    case nothing
    /// The terminal is gone.
    case end
}
