import ArgumentParser
import ClaimInterchange
import ClaimModel
import ClaimReports
import FilterCommands
import ReviewTerminal
import Workbench

/// `diff`: two revisions for a reader.
struct DiffCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show the text change between two revisions, word by word, with claims and their fates beside.")
    @Argument(help: "The article's name.") var article: String
    @Argument(help: "The earlier revision, as in r1.") var from: RevisionName
    @Argument(help: "The later revision.") var to: RevisionName
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let parts = try session.workbench().difference(of: ArticleID(article), from: from.number, to: to.number).parts
        var answer = Answer()
        for part in parts where !part.words.allSatisfy(\.isWhitespace) {
            answer.human += lines(of: part, width: session.output.columns ?? 100)
        }
        answer.plain = parts.map {
            [$0.kind.rawValue, $0.words, $0.claims.map { "\($0.claim)=\($0.fate.rawValue)" }.joined(separator: ",")]
        }
        answer.json = [
            JSONMember(
                "parts",
                .array(
                    parts.map { part in
                        [
                            "kind": .string(part.kind.rawValue), "words": .string(part.words),
                            "claims": .array(
                                part.claims.map { ["claim": .string($0.claim.description), "fate": .string($0.fate.rawValue)] }),
                        ]
                    }))
        ]
        try session.output.show(answer)
    }

    private func lines(of part: RevisionPart, width: Int) -> [StyledLine] {
        let (mark, role): (String, TextRole) =
            switch part.kind {
            case .same: ("  ", .faint)
            case .inserted: ("+ ", .inserted)
            case .deleted: ("- ", .removed)
            case .movedAway: ("< ", .removed)
            case .movedHere: ("> ", .inserted)
            }
        let changed = part.claims.filter { $0.fate != .unchanged }
        let beside =
            changed.isEmpty ? "" : "   [" + changed.map { "\($0.claim) \($0.fate.rawValue)" }.joined(separator: ", ") + "]"
        if part.kind == .same {
            return [StyledLine(mark + ClaimLines.oneLine(part.words), role).cut(to: width) + StyledLine(beside, .warning)]
        }
        return StyledParagraph(ClaimLines.oneLine(part.words), role: role).wrapped(to: width - 2).enumerated().map {
            index, line in
            StyledLine(mark, role) + line + StyledLine(index == 0 ? beside : "", .warning)
        }
    }
}
