import ArgumentParser
import ClaimModel
import Workbench

/// `claim`: claims by hand.
struct ClaimCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "claim", abstract: "Add, correct, split and merge claims by hand; no later extraction overrides it.",
        subcommands: [ClaimAddCommand.self, ClaimEditCommand.self, ClaimSplitCommand.self, ClaimMergeCommand.self])
}

/// `claim add`: words become a claim.
struct ClaimAddCommand: CasebookCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: "Make a claim of exact words of an article.")
    @Argument(help: "The article's name.") var article: String
    @Argument(help: "The words, exactly as they stand.") var words: String
    @Option(name: .long, help: "Words just before, where the words stand more than once.") var before: String?
    @Option(name: .long, help: "Words just after.") var after: String?
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let workbench = try session.workbench()
        let id = try workbench.addClaim(ArticleID(article), MarkedWords(words, before: before, after: after)).result
        try session.output.show(ClaimLines.answer(try workbench.records([id]), width: session.output.columns))
    }
}

/// `claim edit`: the words or the reading corrected.
struct ClaimEditCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Correct a claim's words, speaker, kinds or quantity.")
    @Argument(help: "The claim.") var claim: ClaimID
    @Option(name: .long, help: "Its exact words in the newest revision.") var words: String?
    @Option(name: .long, help: "Who says it; none takes the speaker away.") var speaker: String?
    @Option(name: .long, help: "Its kinds, separated by commas.") var kinds: String?
    @Option(name: .long, help: "The words of its quantity, as they stand in the claim.") var quantity: String?
    @OptionGroup var casebook: CasebookOptions

    mutating func validate() throws {
        if words == nil, speaker == nil, kinds == nil, quantity == nil {
            throw ValidationError("say what to correct, as in: claim edit c3 --kinds quantity,event")
        }
    }

    func run(in session: Session) throws {
        let workbench = try session.workbench()
        let correction = ClaimCorrection(
            words: words.map { MarkedWords($0) }, speaker: speaker == "none" ? "" : speaker, kinds: try kinds.map(Self.kinds),
            quantity: quantity)
        _ = try workbench.editClaim(claim, correction)
        try session.output.show(
            ClaimSheet(view: try workbench.claim(claim), scale: try workbench.scale()).answer(width: session.output.columns))
    }

    private static func kinds(_ list: String) throws(UserError) -> ClaimKinds {
        var kinds: ClaimKinds = []
        for name in list.split(separator: ",") {
            let name = name.trimmingPrefix(while: \.isWhitespace)
            guard let kind = ClaimKinds(name: String(name)) else {
                throw UserError(
                    "usage/unknown-kind", message: "there is no kind ‘\(name)’",
                    remedy: "kinds: " + ClaimKinds.names.joined(separator: ", "))
            }
            kinds.formUnion(kind)
        }
        return kinds
    }
}

/// `claim split`: two assertions in one.
struct ClaimSplitCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "split", abstract: "Split a claim into several, each by its exact words.")
    @Argument(help: "The claim.") var claim: ClaimID
    @Argument(help: "The words of each part.") var parts: [String]
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let workbench = try session.workbench()
        let ids = try workbench.splitClaim(claim, into: parts.map { MarkedWords($0) }).result
        try session.output.show(ClaimLines.answer(try workbench.records(ids), width: session.output.columns))
    }
}

/// `claim merge`: the same fact twice.
struct ClaimMergeCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Say that a claim repeats another of the same article; it becomes one with several passages.")
    @Argument(help: "The claim that repeats.") var claim: ClaimID
    @Argument(help: "The claim that carries the verdict.") var into: ClaimID
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let workbench = try session.workbench()
        _ = try workbench.mergeClaims([claim], into: into)
        try session.output.show(ClaimLines.answer(try workbench.records([claim, into]), width: session.output.columns))
    }
}

/// `same`: the same claim in two articles.
struct SameCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "same", abstract: "Say that a claim is the same as one of another article.")
    @Argument(help: "The claim.") var claim: ClaimID
    @Argument(help: "The claim of the other article.") var other: ClaimID
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        _ = try session.workbench().sameClaim(claim, as: other)
        try session.output.show(.record("claim", claim.description, "is the same as \(other)"))
    }
}
