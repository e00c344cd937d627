/// Which appearance each role has.
public struct Theme: Sendable, Hashable {
    /// Its name in the configuration.
    public let name: String
    private var appearances: [TextRole: TextAppearance]

    /// A theme from its parts; a role that is not listed is plain.
    public init(name: String, appearances: [TextRole: TextAppearance]) {
        self.name = name
        self.appearances = appearances
    }

    /// How text of the role looks.
    public func appearance(of role: TextRole) -> TextAppearance {
        appearances[role] ?? TextAppearance()
    }

    /// The same theme with some roles changed, as a configuration file may ask.
    public func overriding(_ changes: [TextRole: TextAppearance]) -> Theme {
        Theme(name: name, appearances: appearances.merging(changes) { $1 })
    }

    /// The theme of that name: `light`, `dark`, `colour-blind` or `monochrome`.
    public static func named(_ name: String) -> Theme? {
        all.first { $0.name == name }
    }

    /// The theme for the terminal's ground, as `COLORFGBG` (`letters;ground`, a colour of the palette each; 7 and 15 are white) tells it;
    /// dark where it tells nothing.
    public static func fitting(environment: [String: String]) -> Theme {
        let ground = environment["COLORFGBG"]?.split(separator: ";").last
        return ground == "7" || ground == "15" ? .light : .dark
    }

    /// Every theme that is built in.
    public static let all: [Theme] = [.dark, .light, .colourBlind, .monochrome]

    /// For light letters on a dark ground.
    public static let dark = Theme(
        name: "dark",
        appearances: shared.merging([
            .faint: .init(.palette(8)), .label: .init(.palette(6)), .focus: .init(.palette(15), [.bold, .underline]),
            .value: .init(.palette(11)), .name: .init(.palette(14)), .good: .init(.palette(10)), .bad: .init(.palette(9)),
            .mixed: .init(.palette(11)), .warning: .init(.palette(11), .bold), .error: .init(.palette(9), .bold),
            .key: .init(.palette(14), .bold), .inserted: .init(.palette(10), .underline),
            .removed: .init(.palette(9), .struck),
        ]) { $1 })

    /// For dark letters on a light ground.
    public static let light = Theme(
        name: "light",
        appearances: shared.merging([
            .faint: .init(.indexed(243)), .label: .init(.indexed(24)), .focus: .init(.indexed(16), [.bold, .underline]),
            .value: .init(.indexed(94)), .name: .init(.indexed(24)), .good: .init(.indexed(22)), .bad: .init(.indexed(124)),
            .mixed: .init(.indexed(94)), .warning: .init(.indexed(94), .bold), .error: .init(.indexed(124), .bold),
            .key: .init(.indexed(18), .bold), .inserted: .init(.indexed(22), .underline),
            .removed: .init(.indexed(124), .struck),
        ]) { $1 })

    /// Blue for what holds and orange for what does not, which the common kinds of colour blindness keep apart (Okabe and Ito).
    public static let colourBlind = Theme(
        name: "colour-blind",
        appearances: shared.merging([
            .faint: .init(.indexed(245)), .label: .init(.indexed(74)), .focus: .init(nil, [.bold, .underline]),
            .value: .init(.indexed(179)), .name: .init(.indexed(74)), .good: .init(.indexed(33)),
            .bad: .init(.indexed(208), .bold), .mixed: .init(.indexed(175)), .warning: .init(.indexed(179), .bold),
            .error: .init(.indexed(208), [.bold, .reverse]), .key: .init(.indexed(33), .bold),
            .inserted: .init(.indexed(33), .underline), .removed: .init(.indexed(208), .struck),
        ]) { $1 })

    /// No colours: weight, underlining and reversal only.
    public static let monochrome = Theme(
        name: "monochrome",
        appearances: shared.merging([
            .focus: .init(nil, [.bold, .underline]), .faint: .init(nil, .faint), .warning: .init(nil, .bold),
            .error: .init(nil, .bold), .key: .init(nil, .bold), .inserted: .init(nil, .underline),
            .removed: .init(nil, .struck),
        ]) { $1 })

    private static let shared: [TextRole: TextAppearance] = [
        .heading: .init(nil, .bold), .strong: .init(nil, .bold), .other: .init(nil, .underline),
        .selection: .init(nil, .reverse), .status: .init(nil, .reverse),
    ]
}
