import ClaimInterchange
import ClaimModel
import Foundation
import ReviewTerminal
import Workbench

/// Where commands run: the casebook, the output, the settings. At the prompt one session serves all lines.
final class Session {
    let environment: [String: String]
    let output: CommandOutput
    /// Every command with its arguments; made when first asked for.
    lazy var table = CommandTable(of: AssayCommand.self)
    /// Whether the prompt is running: then the casebook stays open.
    var isAtPrompt = false
    /// The line of the prompt or of a script that is being run.
    var typed: TypedLine?
    private(set) var folder: String?
    private var actingAs: String?
    private var isConfirmed = false
    private var opened: Workbench?

    init(environment: [String: String], output: CommandOutput) {
        self.environment = environment
        self.output = output
    }

    /// The session of the process.
    static func ofProcess(_ words: [String]) -> Session {
        let environment = ProcessInfo.processInfo.environment
        let settings = try? Settings(environment: environment, casebookFolder: casebook(namedIn: words))
        let theme = settings?[.theme].flatMap(Theme.named)
        let choice = settings?[.colour].flatMap(ColourChoice.init) ?? .auto
        func renderer(_ stream: StandardStream) -> StyleRenderer {
            StyleRenderer(theme: theme, choice: choice, isTerminal: stream.isTerminal, environment: environment)
        }
        let pager = settings?.values[.pager].flatMap { $0.source.hasPrefix("$") ? nil : $0.value }
        let standard = StandardOutput(
            renderer: renderer(.output), pagerCommand: Pager.command(environment: environment, configured: pager))
        let output = CommandOutput(standard: standard, messages: renderer(.errors))
        output.showsErrorNames = environment["ASSAY_ERRORS"] == "named"
        return Session(environment: environment, output: output)
    }

    /// The casebook that a command line means: the one it names, or that around the current folder. Looked at before the parser has read
    /// the words, for the colours of what the parser says.
    private static func casebook(namedIn words: [String]) -> String? {
        if let option = words.firstIndex(where: { ["-C", "--casebook"].contains($0) }), option + 1 < words.count {
            return words[option + 1]
        }
        return Workbench.find(from: FileManager.default.currentDirectoryPath)
    }

    /// The settings in force for the open casebook, or the one that would be opened.
    var settings: Settings {
        get throws(UserError) {
            let place = opened?.folder ?? folder ?? Workbench.find(from: FileManager.default.currentDirectoryPath)
            return try Settings(environment: environment, casebookFolder: place)
        }
    }

    /// The time: the system's clock, or `SOURCE_DATE_EPOCH` where that is set.
    ///
    /// - Throws: an error when that is no time up to the year 9999, for the time of a signed decision is not guessed.
    var clock: @Sendable () -> Moment {
        get throws(UserError) {
            guard let given = environment["SOURCE_DATE_EPOCH"], !given.isEmpty else {
                return { Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
            }
            guard let seconds = Int64(given), 0...253_402_300_799 ~= seconds else {
                throw UserError(
                    "usage/bad-moment", message: "SOURCE_DATE_EPOCH is ‘\(given)’, which is no time",
                    remedy: "give the seconds since 1970, as date +%s does, or unset it")
            }
            return { Moment(milliseconds: seconds * 1000) }
        }
    }

    /// The name under which decisions are signed.
    func author() throws(UserError) -> String {
        if let actingAs { return actingAs }
        if let name = try settings[.author] { return name }
        throw UserError(
            "usage/no-author", message: "nobody is named as the author of decisions",
            remedy: "set ASSAY_AUTHOR, or author: in the settings file")
    }

    /// The casebook: opened at its first use.
    func workbench() throws -> Workbench {
        if let opened, actingAs == nil { return opened }
        let start = folder ?? FileManager.default.currentDirectoryPath
        let place = folder ?? Workbench.find(from: start)
        guard let place else {
            throw UserError(
                "casebook/no-casebook", message: "there is no casebook here or in a folder above",
                remedy: "assay init makes one; -C FOLDER names one")
        }
        let workbench = try Workbench.open(folder: place, author: try author(), isActingAs: actingAs != nil, clock: try clock)
        if actingAs == nil { opened = workbench }
        return workbench
    }

    /// Whether there is a casebook here or above.
    var isInCasebook: Bool { Workbench.find(from: folder ?? FileManager.default.currentDirectoryPath) != nil }

    /// Runs a command with its own options in force.
    func adopting(_ options: CasebookOptions, _ body: () throws -> Void) throws {
        let before = (folder, actingAs, isConfirmed, output.format, opened)
        if let given = options.folder, given != folder {
            folder = given
            opened = nil
        }
        actingAs = options.author
        isConfirmed = options.yes
        output.format = options.format
        defer {
            (actingAs, isConfirmed, output.format) = (before.1, before.2, before.3)
            if isAtPrompt { (folder, opened) = (before.0, before.4 ?? opened) }
        }
        try body()
    }

    /// Asks before a decision on several claims; without a terminal `--yes` has to say so.
    func confirm(_ question: String) throws(UserError) -> Bool {
        if isConfirmed { return true }
        guard StandardStream.input.isTerminal, StandardStream.output.isTerminal else {
            throw UserError(
                "usage/not-confirmed", message: "\(question) Nobody can answer here", remedy: "add --yes to go ahead")
        }
        try? output.say([StyledLine(question + " [y/N] ", .warning)])
        let answer = readLine() ?? ""
        return answer.lowercased().hasPrefix("y")
    }
}
