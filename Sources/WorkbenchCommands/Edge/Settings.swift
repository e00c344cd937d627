import ClaimInterchange
import Foundation
import ReviewTerminal

/// A setting's value and where it comes from.
struct Setting: Sendable, Equatable {
    var value: String
    var source: String
}

/// Settings in force: command line over environment over casebook over the user's own.
struct Settings: Sendable {
    private(set) var values: [SettingKey: Setting] = [:]

    /// The user's own settings file: `$XDG_CONFIG_HOME/assay/config.yaml`, or under `~/.config`.
    static func userFile(environment: [String: String]) -> String? {
        if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") { return folder + "/assay/config.yaml" }
        guard let home = environment["HOME"], !home.isEmpty else { return nil }
        return home + "/.config/assay/config.yaml"
    }

    /// Reads what the environment and the files say.
    ///
    /// - Throws: a ``UserError`` with the place in the file that can't be read.
    init(environment: [String: String], casebookFolder: String?) throws(UserError) {
        if let path = Self.userFile(environment: environment) { try add(file: path, isOfCasebook: false) }
        if let casebookFolder { try add(file: casebookFolder + "/config.yaml", isOfCasebook: true) }
        let variables: [(SettingKey, String)] = [(.author, "ASSAY_AUTHOR"), (.pager, "ASSAY_PAGER"), (.editor, "VISUAL")]
        for (key, variable) in variables {
            if let value = environment[variable], !value.isEmpty { values[key] = Setting(value: value, source: "$" + variable) }
        }
        let fallbacks: [(SettingKey, String)] = [
            (.author, "USER"), (.author, "LOGNAME"), (.pager, "PAGER"), (.editor, "EDITOR"),
        ]
        for (key, variable) in fallbacks where values[key] == nil {
            if let value = environment[variable], !value.isEmpty { values[key] = Setting(value: value, source: "$" + variable) }
        }
        if values[.author] == nil, !NSUserName().isEmpty {
            values[.author] = Setting(value: NSUserName(), source: "the system account")
        }
    }

    /// The value of a setting.
    subscript(key: SettingKey) -> String? { values[key]?.value }

    /// What is in force where nobody set it; nil where nothing is.
    static func unset(_ key: SettingKey, environment: [String: String]) -> Setting? {
        switch key {
        case .theme:
            let theme = Theme.fitting(environment: environment)
            return Setting(value: theme.name, source: theme == .light ? "$COLORFGBG" : "default")
        case .colour:
            if !(environment["NO_COLOR"] ?? "").isEmpty { return Setting(value: "never", source: "$NO_COLOR") }
            return Setting(value: "auto", source: "default")
        case .pager: return Pager.command(environment: environment).map { Setting(value: $0, source: "default") }
        case .editor: return Setting(value: EvidenceEditor.usual, source: "default")
        case .order: return Setting(value: ReviewQueue.Order.worth.rawValue, source: "default")
        case .author, .snapshot: return nil
        }
    }

    private mutating func add(file path: String, isOfCasebook: Bool) throws(UserError) {
        guard let data = FileManager.default.contents(atPath: path) else { return }
        do throws(SettingsError) {
            for (key, value) in try SettingsFile.read(String(decoding: data, as: UTF8.self), isOfCasebook: isOfCasebook) {
                values[key] = Setting(value: value, source: path)
            }
        } catch {
            let place = [path, error.line.map(String.init), error.column.map(String.init)].compactMap(\.self)
            throw UserError(
                "settings/" + error.code.rawValue, place: place.joined(separator: ":"), message: error.message,
                remedy: error.remedy)
        }
    }
}
