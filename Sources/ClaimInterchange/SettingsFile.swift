import ClaimModel
import Yams

/// What a settings file may say; the same keys for the user's own and for a casebook's.
public enum SettingKey: String, CaseIterable, Sendable {
    /// The name under which decisions are signed.
    case author
    /// The colours: dark, light, colour-blind, monochrome.
    case theme
    /// When output is coloured: auto, always, never.
    case colour
    /// The program that shows what is longer than the screen.
    case pager
    /// The program that edits evidence and notes.
    case editor
    /// The command that fetches a snapshot; `{url}` and `{file}` are replaced.
    case snapshot
    /// The order of the review queue: worth, position, recheck, signing.
    case order

    /// The words it can be; empty where any text will do.
    public var choices: [String] {
        switch self {
        case .theme: ["dark", "light", "colour-blind", "monochrome"]
        case .colour: ["auto", "always", "never"]
        case .order: ["worth", "position", "recheck", "signing"]
        case .author, .pager, .editor, .snapshot: []
        }
    }

    /// Whether it names a program that is run: a casebook, which may be a stranger's, has no say in that.
    public var namesProgram: Bool { [.pager, .editor, .snapshot].contains(self) }

    /// What it is for, in a few words.
    public var meaning: String {
        switch self {
        case .author: "the name under which decisions are signed"
        case .theme: "the colours: \(choices.joined(separator: ", "))"
        case .colour: "when output is coloured: \(choices.joined(separator: ", "))"
        case .pager: "the program that shows what is longer than the screen"
        case .editor: "the program that edits evidence and notes"
        case .snapshot: "the command that fetches a snapshot; {url} and {file} are replaced"
        case .order: "the order of the review queue: \(choices.joined(separator: ", "))"
        }
    }
}

/// Why a YAML file was refused, and where.
public struct SettingsError: Error, Sendable {
    /// What is wrong; the names are those of policies and scales.
    public var code: SettingsProblem.Code
    /// The line, from 1; nil when the file as a whole is at fault.
    public var line: Int?
    /// The column, from 1.
    public var column: Int?
    /// One sentence.
    public var message: String
    /// What to do about it.
    public var remedy: String
}

/// Reads settings files.
public enum SettingsFile {
    /// Reads the text of a settings file.
    ///
    /// - Parameter isOfCasebook: whether it lies in a casebook, and may name no program.
    /// - Throws: ``SettingsError`` with the place of a broken line, an unknown key or a value that can't be.
    public static func read(_ text: String, isOfCasebook: Bool = false) throws(SettingsError) -> [SettingKey: String] {
        guard let root = try compose(text) else { return [:] }
        guard let mapping = root.mapping else {
            throw SettingsError(
                code: .wrongType, line: 1, column: 1, message: "the settings are not a list of keys and values",
                remedy: "write one setting a line, as in: author: Ann Lee")
        }
        var settings: [SettingKey: String] = [:]
        for (key, value) in mapping {
            guard let name = key.string, let known = SettingKey(rawValue: name) else {
                throw SettingsError(
                    code: .unknownKey, line: key.mark?.line, column: key.mark?.column,
                    message: "unknown setting ‘\(key.string ?? "?")’",
                    remedy: NearestName.hint(key.string ?? "", among: SettingKey.allCases.map(\.rawValue)))
            }
            guard let text = value.string else {
                throw SettingsError(
                    code: .wrongType, line: value.mark?.line, column: value.mark?.column, message: "‘\(name)’ needs a text",
                    remedy: "write it on one line, in quotation marks if it holds a colon")
            }
            if isOfCasebook, known.namesProgram {
                throw SettingsError(
                    code: .programInCasebook, line: key.mark?.line, column: key.mark?.column,
                    message: "‘\(name)’ names a program, which a casebook can't choose",
                    remedy: "set it in your own settings file, ~/.config/assay/config.yaml")
            }
            if !known.choices.isEmpty, !known.choices.contains(text) {
                throw SettingsError(
                    code: .unknownWord, line: value.mark?.line, column: value.mark?.column, message: "\(name) can't be \(text)",
                    remedy: NearestName.hint(text, among: known.choices))
            }
            settings[known] = text
        }
        return settings
    }

    private static func compose(_ text: String) throws(SettingsError) -> Node? {
        do {
            return try Yams.compose(yaml: text, .basic)
        } catch let error as YamlError {
            switch error {
            case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
                throw SettingsError(
                    code: .notYAML, line: mark.line, column: mark.column, message: problem,
                    remedy: "mend the line, or quote the value")
            default:
                throw SettingsError(
                    code: .notYAML, message: "the file is not YAML", remedy: "write one setting a line, as in: author: Ann Lee")
            }
        } catch {
            throw SettingsError(
                code: .notYAML, message: "the file is not YAML", remedy: "write one setting a line, as in: author: Ann Lee")
        }
    }
}
