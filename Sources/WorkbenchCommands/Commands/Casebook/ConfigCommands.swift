import ArgumentParser
import ClaimInterchange
import ClaimModel
import FilterCommands
import ReviewTerminal
import Workbench

/// `whoami`: under which name decisions are signed.
struct WhoamiCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "whoami", abstract: "Show the name under which you decide, and where it comes from.",
        discussion:
            "The name is what you say it is. The journal proves that an entry was not changed later, not who sat at the keyboard."
    )
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let name = try session.author()
        let source = casebook.author != nil ? "--as" : try session.settings.values[.author]?.source ?? ""
        var answer = Answer()
        answer.human = [StyledLine(name, .name) + StyledLine("  from \(source)", .faint)]
        answer.plain = [[name, source]]
        answer.json = [JSONMember("author", .string(name)), JSONMember("source", .string(source))]
        try session.output.show(answer)
    }
}

/// `config`: every setting and where it comes from.
struct ConfigCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Show each setting, its value and where it comes from.")
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let settings = try session.settings
        let rows = SettingKey.allCases.map { key in (key, settings.values[key]) }
        var answer = Answer()
        let columns: [TableLayout.Column] = [
            .init("setting"), .init("value"), .init("from", minimum: 10), .init("meaning", minimum: 20),
        ]
        answer.human = TableLayout(
            columns: columns,
            rows: rows.map { key, setting in
                [
                    StyledLine(key.rawValue, .name), StyledLine(setting?.value ?? "–", .value),
                    StyledLine(setting?.source ?? "default", .faint), StyledLine(key.meaning, .faint),
                ]
            }
        ).lines(width: session.output.columns)
        answer.plain = rows.map { [$0.rawValue, $1?.value ?? "", $1?.source ?? "default"] }
        answer.json = [
            JSONMember(
                "settings",
                .array(
                    rows.map {
                        [
                            "key": .string($0.rawValue), "value": JSONValue($1?.value),
                            "source": JSONValue($1?.source ?? "default"),
                        ]
                    }))
        ]
        try session.output.show(answer)
    }
}

/// `policy`: the rules in force.
struct PolicyCommand: CasebookCommand {
    static let configuration = CommandConfiguration(commandName: "policy", abstract: "Show the policy in force.")
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let policy = try session.workbench().policy()
        let rules: [(String, String)] = [
            ("independent-origins", String(policy.independentOrigins)), ("primary-source", String(policy.primarySource)),
            ("proven-quotes", String(policy.provenQuotes)), ("both-sides", String(policy.bothSides)),
            ("four-eyes", String(policy.fourEyes)), ("blind-second", String(policy.blindSecond)),
            ("expires-after-days", policy.expiresAfterDays.map(String.init) ?? "never"),
            ("every-sentence", String(policy.everySentence)), ("fix-needs-evidence", String(policy.fixNeedsEvidence)),
            ("may-act-as", String(policy.mayActAs)), ("own-publisher-counts", String(policy.ownPublisherCounts)),
        ]
        var answer = Answer()
        answer.human =
            [StyledLine(policy.name, .heading), StyledLine(policy.summary, .faint)]
            + rules.map { StyledLine("  \($0.0): ", .label) + StyledLine($0.1, .value) }
        answer.plain = rules.map { [$0.0, $0.1] }
        answer.json = [JSONMember("policy", .string(policy.name))] + rules.map { JSONMember($0.0, .string($0.1)) }
        try session.output.show(answer)
    }
}
