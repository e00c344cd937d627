import ArgumentParser
import ClaimInterchange
import ClaimModel
import FilterCommands
import ReviewTerminal
import Workbench

/// `suggest`: evidence that may bear on a claim.
struct SuggestCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest", abstract: "Rank evidence and earlier checked claims for a claim, each with the reason.")
    @Argument(help: "The claim.") var claim: ClaimID
    @Option(name: .long, help: "How many at most.") var limit = 5
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let suggestions = try session.workbench().suggest(claim, limit: max(1, limit))
        var answer = Answer()
        for (index, suggestion) in suggestions.enumerated() {
            answer.human.append(
                StyledLine("\(index + 1)  ", .key) + StyledLine(suggestion.name + "  ", .name) + StyledLine(suggestion.title)
                    + StyledLine(suggestion.stance.map { "  \($0.rawValue)?" } ?? "", .value))
            answer.human.append(StyledLine("     " + suggestion.reasons.joined(separator: "; "), .faint))
        }
        if suggestions.isEmpty { answer.human = [StyledLine("nothing in the casebook bears on \(claim)", .faint)] }
        answer.plain = suggestions.map { [$0.name, $0.title, $0.stance?.rawValue ?? "", $0.reasons.joined(separator: "; ")] }
        answer.json = [JSONMember("suggestions", .array(suggestions.map(Self.json)))]
        try session.output.show(answer)
    }

    private static func json(_ suggestion: ClaimSuggestion) -> JSONValue {
        [
            "id": .string(suggestion.name), "title": .string(suggestion.title),
            "stance": JSONValue(suggestion.stance?.rawValue),
            "why": .array(suggestion.reasons.map(JSONValue.string)),
        ]
    }
}

extension ClaimSuggestion {
    /// The id of the evidence, or of the earlier claim.
    var name: String { evidence?.id.description ?? claim?.id.description ?? "" }

    /// The evidence's title, or the claim's words with its verdict.
    var title: String {
        if let evidence { return evidence.title }
        let verdict = claim?.standing.verdictInForce.map { " [\($0.verdict.label)]" } ?? ""
        return ClaimLines.oneLine(claim?.wording ?? "") + verdict
    }
}

/// `gaps`: what is still lacking.
struct GapsCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "gaps",
        abstract: "List claims that lack a primary source, a second origin, the other side or a proven quote.")
    @Argument(help: "Only this article.") var article: String?
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let workbench = try session.workbench()
        let gaps = try session.doing("looking for gaps") { _ in try workbench.gaps(article.map { ArticleID($0) }) }
        var answer = Answer()
        for gap in gaps {
            let lacks = gap.lacks.map(\.rawValue)
            answer.human.append(
                StyledLine(gap.claim.description + "  ", .name) + StyledLine(ClaimLines.oneLine(gap.wording))
                    + StyledLine("  lacks " + lacks.joined(separator: ", "), .warning))
            answer.human.append(StyledLine("    search: ", .label) + StyledLine(gap.searchWords))
            answer.plain.append([gap.claim.description, lacks.joined(separator: ","), gap.searchWords])
        }
        if gaps.isEmpty { answer.human = [StyledLine("no gaps", .good)] }
        answer.json = [
            JSONMember(
                "gaps",
                .array(
                    gaps.map {
                        [
                            "claim": .string($0.claim.description), "lacks": .array($0.lacks.map { .string($0.rawValue) }),
                            "search": .string($0.searchWords),
                        ]
                    }))
        ]
        try session.output.show(answer)
    }
}
