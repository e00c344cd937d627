import ArgumentParser
import ClaimInterchange
import ClaimModel
import ReviewTerminal

/// `review`: the prompt, the cards or the walk.
struct ReviewCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Review claims: at the prompt, card by card, or sentence by sentence.",
        discussion:
            "Without a terminal, commands are read from standard input, one a line; the first bad line stops the script.")
    @Flag(name: .long, help: "One claim on the screen, one key decides.") var cards = false
    @Flag(name: .long, help: "The article sentence by sentence.") var walk = false
    @Option(name: .long, help: "The order of the cards: worth, position, recheck or signing.") var order: ReviewQueue.Order?
    @Flag(name: .long, help: "A script goes on after a bad line.") var keepGoing = false
    @Argument(help: "Filter terms for the queue of cards; an article's name for the walk.") var filter: [String] = []
    @OptionGroup var casebook: CasebookOptions

    mutating func validate() throws {
        if cards && walk { throw ValidationError("choose one of --cards and --walk") }
    }

    func run(in session: Session) throws {
        _ = try session.workbench()
        if cards || walk { return try onFullScreen(session) }
        guard !session.isAtPrompt else {
            throw UserError("review/prompt-open", message: "the prompt is open already", remedy: "c shows the cards")
        }
        try ReviewPrompt(session: session, keepsGoing: keepGoing).run()
    }

    private func onFullScreen(_ session: Session) throws {
        let settings = try session.settings
        let review = FullScreenReview(
            workbench: try session.workbench(), renderer: session.output.standard.renderer, environment: session.environment,
            editor: settings[.editor])
        let order = order ?? settings[.order].flatMap(ReviewQueue.Order.init) ?? .worth
        let last =
            try walk
            ? review.walk(through: filter.first.map { ArticleID($0) })
            : review.cards(order, filter: filter.joined(separator: " "))
        if let last { try session.output.say([last]) }
    }
}

extension ReviewQueue.Order: ExpressibleByArgument {}
