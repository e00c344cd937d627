import ArgumentParser
import ClaimModel
import Workbench

/// `query`: a question.
struct QueryCommand: CasebookCommand {
    static let configuration = CommandConfiguration(commandName: "query", abstract: "Ask the author or a source about a claim.")
    @Argument(help: "The claim.") var claim: ClaimID
    @Argument(help: "The question.") var question: String
    @Option(name: .long, help: "Who is asked.") var to = "author"
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let id = try session.workbench().ask(claim, question, of: to).result
        try session.output.show(.record("query", id.description, "open, to \(to)"))
    }
}

/// `answer`: what came back.
struct AnswerCommand: CasebookCommand {
    static let configuration = CommandConfiguration(commandName: "answer", abstract: "Write down the answer to a query.")
    @Argument(help: "The query.") var query: QueryID
    @Argument(help: "The answer.") var answer: String
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        _ = try session.workbench().answer(query, answer)
        try session.output.show(.record("query", query.description, "answered"))
    }
}

/// `queries`: what is open, by person.
struct QueriesCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "queries", abstract: "List queries by the person who is asked.")
    @Flag(name: .long, help: "Those that were answered as well.") var all = false
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let queries = try session.workbench().queries(onlyOpen: !all).sorted { ($0.addressee, $0.id) < ($1.addressee, $1.id) }
        try session.output.show(DeskLines.answer(queries: queries, width: session.output.columns))
    }
}
