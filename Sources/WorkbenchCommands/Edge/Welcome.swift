import ReviewTerminal

/// What `assay` alone does: the prompt in a casebook, short help elsewhere.
enum Welcome {
    static func show(in session: Session) throws {
        if session.isInCasebook, StandardStream.input.isTerminal, StandardStream.output.isTerminal {
            return try ReviewPrompt(session: session, keepsGoing: false).run()
        }
        try session.output.say([
            StyledLine("assay checks articles claim by claim, and keeps each verdict tied to its words.", .strong),
            "",
            StyledLine("  assay extract draft.md", .key) + StyledLine("           the claims of a text"),
            StyledLine("  assay init book", .key)
                + StyledLine("                  a casebook; then: assay add draft.md -C book"),
            StyledLine("  assay review -C book", .key) + StyledLine("             the review prompt"),
            "",
            StyledLine("assay help lists all commands, assay help VERB explains one, assay tutor teaches.", .faint),
        ])
    }
}
