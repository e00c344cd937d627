import ClaimModel
import ReviewTerminal
import Workbench

/// The words before the cursor: which article was worked on last, and how far its claims are.
enum PromptLine {
    static func prompt(for session: Session) -> StyledLine {
        guard let workbench = try? session.workbench(), let progress = try? workbench.progressWhereLastDecided() else {
            return StyledLine("assay › ", .strong)
        }
        let revision = progress.revision.map { " r\($0)" } ?? ""
        return StyledLine("assay ", .strong) + StyledLine(progress.article.slug + revision, .name)
            + StyledLine(" [\(progress.closed)/\(progress.claims)]", .faint) + StyledLine(" › ", .strong)
    }
}

/// What the prompt says first.
enum PromptGreeting {
    static func lines(for session: Session) -> [StyledLine] {
        [StyledLine("help lists the commands, c shows cards, Tab completes, quit leaves", .faint)]
    }
}
