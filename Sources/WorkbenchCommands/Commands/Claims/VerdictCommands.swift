import ArgumentParser
import ClaimInterchange
import ClaimModel
import FilterCommands
import ReviewTerminal
import Workbench

/// `propose`: a verdict on the casebook's scale.
struct ProposeCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "propose", abstract: "Propose a verdict.",
        discussion:
            "The verdict comes last: propose c3 supported; propose stage:in-review 'kind:quantity' supported. The scale lists the labels."
    )
    @Argument(help: ArgumentHelp("Claims, then the verdict's label.", valueName: "claim ... label")) var words: [String] = []
    @Option(name: .long, help: "What the verdict says beside; may be given several times.") var flag: [VerdictFlag] = []
    @Option(name: .long, help: "A one-sentence conclusion.") var conclusion: String?
    @OptionGroup var casebook: CasebookOptions

    mutating func validate() throws {
        if words.count < 2 { throw ValidationError("name a claim and a verdict, as in: propose c3 supported") }
    }

    func run(in session: Session) throws {
        let label = words[words.count - 1]
        try ClaimDecision(session: session, verb: "propose ‘\(label)’ for").run(on: Array(words.dropLast())) {
            try $0.propose($1, label, flags: flag, conclusion: conclusion)
        }
    }
}

/// `sign`: the proposed verdict becomes the verdict.
struct SignCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign", abstract: "Sign proposed verdicts; the policy says what each must have.")
    @OptionGroup var choice: ClaimChoice
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        try ClaimDecision(session: session, verb: "sign").run(on: choice.claims) { try $0.sign($1) }
    }
}

/// `scale`: the labels a verdict can have.
struct ScaleCommand: CasebookCommand {
    static let configuration = CommandConfiguration(commandName: "scale", abstract: "Show the labels a verdict can have.")
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let scale = try session.workbench().scale()
        var answer = Answer()
        let rows = scale.labels.map { label in
            [
                StyledLine(label.key, .name), StyledLine(label.label), StyledLine(label.axis?.rawValue ?? "off the axis"),
                StyledLine(label.flags.map(\.rawValue).joined(separator: ", ")), StyledLine(label.meaning ?? ""),
            ]
        }
        let columns: [TableLayout.Column] = [
            .init("key"), .init("label"), .init("axis"), .init("flags"), .init("meaning", minimum: 20),
        ]
        answer.human =
            [StyledLine(scale.title, .heading)] + TableLayout(columns: columns, rows: rows).lines(width: session.output.columns)
        answer.plain = scale.labels.map {
            [$0.key, $0.label, $0.axis?.rawValue ?? "", $0.flags.map(\.rawValue).joined(separator: ",")]
        }
        answer.json = [
            .init("scale", .string(scale.name)),
            .init(
                "labels",
                .array(
                    scale.labels.map { ["key": .string($0.key), "label": .string($0.label), "axis": .init($0.axis?.rawValue)] })
            ),
        ]
        try session.output.show(answer)
    }
}
