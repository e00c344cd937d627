import ArgumentParser
import ClaimInterchange
import ClaimModel
import FilterCommands
import ReviewTerminal
import Workbench

/// `coverage`: which sentences were looked at.
struct CoverageCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage", abstract: "Show which sentences a person has looked at.")
    @Argument(help: "The article's name.") var article: String
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let workbench = try session.workbench()
        let coverage = try workbench.coverage(of: ArticleID(article))
        let text = try workbench.text(of: ArticleID(article))
        var answer = Answer()
        answer.human = [StyledLine("seen \(coverage.seen.count) of \(coverage.total) sentences", .heading)]
        for index in coverage.unseen {
            let sentence = ClaimLines.oneLine(text.text.string(in: text.record.sentences[index].range))
            answer.human.append(StyledLine("  \(index + 1)  ", .value) + StyledLine(sentence))
            answer.plain.append([String(index + 1), sentence])
        }
        answer.json = [
            JSONMember("seen", .array(coverage.seen.map { JSONValue($0 + 1) })),
            JSONMember("unseen", .array(coverage.unseen.map { JSONValue($0 + 1) })),
            JSONMember("total", JSONValue(coverage.total)),
        ]
        try session.output.show(answer)
    }
}

/// `seen`: nothing to check here.
struct SeenCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "seen", abstract: "Record that sentences were looked at and hold nothing to check.",
        discussion:
            "Sentences are numbered as `coverage` shows them: seen dock-strike 3 5-9; all takes every sentence not seen yet.")
    @Argument(help: "The article's name.") var article: String
    @Argument(help: "Numbers, ranges, or all.") var sentences: [String]
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let workbench = try session.workbench()
        let id = ArticleID(article)
        let coverage = try workbench.coverage(of: id)
        let indices =
            sentences == ["all"] ? coverage.unseen : try NumberRanges.read(sentences, upTo: coverage.total).map { $0 - 1 }
        let after = try workbench.markSeen(id, sentences: indices).result
        try session.output.show(.record("article", article, "seen \(after.seen.count) of \(after.total) sentences"))
    }
}

/// Numbers and ranges as typed: `3 5-9`.
enum NumberRanges {
    static func read(_ words: [String], upTo last: Int) throws(UserError) -> [Int] {
        var numbers: [Int] = []
        for word in words.flatMap({ $0.split(separator: ",") }) {
            let ends = word.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard let first = ends.first ?? nil, let end = ends.last ?? nil, ends.count <= 2, 1 <= first, first <= end,
                end <= last
            else {
                throw UserError(
                    "usage/bad-range", message: "‘\(word)’ is no number or range from 1 to \(last)",
                    remedy: "write them as 3 or 5-9")
            }
            numbers += first...end
        }
        return numbers
    }
}
