package import ArgumentParser
import ClaimInterchange
import Glibc

/// `assay import-claimreview FILE…`: earlier checks out of other people's markup.
package struct ImportClaimReviewCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "import-claimreview",
        abstract: "Read ClaimReview markup leniently, as earlier checks, and list every repair.",
        discussion: """
            Reads JSON-LD (also broken), web pages with script elements or microdata, feeds and Fact Check Tools answers.
            --export writes the reviews back as clean JSON-LD. Exit code 1: a document could not be read in full,
            or an exported review lacks what readers of the markup need.
            """)

    @Argument(help: "JSON, JSON Lines or HTML files; - for standard input.")
    var files: [String]

    @Option(help: "text or jsonl, one line a file.")
    var format: Format = .text

    @Flag(name: .customLong("export"), help: "Write the reviews as clean JSON-LD, one bundle for all files.")
    var writesMarkup = false

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

    @OptionGroup var answers: AnswerOptions

    package init() {}

    package func validate() throws { try answers.check(isAlone: format == .text && !writesMarkup) }

    package func run() throws {
        signal(SIGPIPE, SIG_IGN)
        var shown: [UInt8] = []
        var documents: [JSONValue] = []
        var reviews: [ClaimReview] = []
        var failed = false
        for file in files {
            do {
                let document = ClaimReviewDocument.read(try DocumentFiles.read(file))
                for failure in document.failures {
                    failed = true
                    FilterMessages.error(
                        "claimreview/not-read", "\(file):\(failure.line):\(failure.column): \(failure.message)")
                }
                reviews += document.reviews.map(\.review)
                switch answers.format {
                case .json: documents.append(document.json(file: file))
                case .plain: shown += Answer.rows(rows(document, file: file)).utf8
                case .human: if !writesMarkup { shown += text(document, file: file) }
                }
            } catch {
                failed = true
                FilterMessages.error(error.name, error.message)
                FilterMessages.remedy(error.remedy)
            }
        }
        if writesMarkup {
            for review in reviews {
                for lack in ClaimReviewWriter.missing(in: review) {
                    failed = true
                    FilterMessages.error("claimreview/incomplete", "\(review.url ?? review.claim): it lacks \(lack.rawValue)")
                }
            }
            shown = reviews.count == 1 ? ClaimReviewWriter.document(reviews[0]) : ClaimReviewWriter.bundle(reviews)
        } else if answers.json {
            shown = AnswerDocument.bytes("files") { $0.value(.array(documents)) }
        }
        try ScreenOutput.write(shown)
        if failed { throw ExitCode(1) }
    }

    /// A row for each review: file, verdict, claim, reviewer, day, address, repairs.
    private func rows(_ document: ClaimReviewDocument, file: String) -> [[String]] {
        (document.reviews + document.toolReviews).map { imported in
            let review = imported.review
            return [
                file, review.rating ?? "", review.claim, review.reviewer?.name ?? "",
                review.published.map { String($0.prefix(10)) } ?? "", review.url ?? "", String(imported.repairs.count),
            ]
        }
    }

    private func text(_ document: ClaimReviewDocument, file: String) -> [UInt8] {
        if format == .jsonl { return document.jsonLine(file: file) + [0x0A] }
        var out = ""
        for imported in document.reviews + document.toolReviews {
            let review = imported.review
            out += FilterMessages.visible(review.rating ?? "no verdict") + ": "
            out += FilterMessages.visible(review.claim.isEmpty ? "(no claim)" : review.claim) + "\n"
            let facts = [review.reviewer?.name, review.published.map { String($0.prefix(10)) }, review.url].compactMap(\.self)
            if !facts.isEmpty { out += "    " + FilterMessages.visible(facts.joined(separator: ", ")) + "\n" }
            for doubt in imported.doubts { out += "    doubt: " + FilterMessages.visible(doubt) + "\n" }
            for repair in imported.repairs {
                let place = repair.path.isEmpty ? "" : repair.path + ": "
                out += "    repair: " + FilterMessages.visible(place + repair.message) + "\n"
            }
        }
        let repairs = document.repairs.map { "\(file):\($0.line ?? 1):\($0.column ?? 1): repair: \($0.message)" }
        let count = document.reviews.count + document.toolReviews.count
        for line in repairs + ["\(file): \(count) \(count == 1 ? "review" : "reviews")"] {
            out += FilterMessages.visible(line) + "\n"
        }
        return Array(out.utf8)
    }
}
