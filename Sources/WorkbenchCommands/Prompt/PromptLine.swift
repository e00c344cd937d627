import ClaimModel
import ReviewTerminal
import Workbench

/// The words before the cursor: which article, and how far its claims are.
enum PromptLine {
    static func prompt(for session: Session) -> StyledLine {
        guard let workbench = try? session.workbench(), let view = try? workbench.articles().last else {
            return StyledLine("assay › ", .strong)
        }
        let revision = view.revisions.last.map { " " + $0.name } ?? ""
        return StyledLine("assay ", .strong) + StyledLine(view.article.id.slug + revision, .name)
            + StyledLine(" [\(view.closedCount)/\(view.claimCount)]", .faint) + StyledLine(" › ", .strong)
    }
}

/// What the prompt says first.
enum PromptGreeting {
    static func lines(for session: Session) -> [StyledLine] {
        [StyledLine("help lists the commands, c shows cards, Tab completes, quit leaves", .faint)]
    }
}
