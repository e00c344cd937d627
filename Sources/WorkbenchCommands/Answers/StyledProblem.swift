import ReviewTerminal

/// Findings as lines for a person.
enum StyledProblem {
    static func line(_ subject: String, _ problem: String) -> StyledLine {
        StyledLine(subject + "  ", .name) + StyledLine(problem, .warning)
    }

    static func allGood(_ sentence: String) -> StyledLine {
        StyledLine(sentence, .good)
    }
}
