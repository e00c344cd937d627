import ArgumentParser
import ClaimModel
import ReviewTerminal
import Workbench

/// `init`: a new casebook.
struct InitCommand: SessionCommand {
    static let configuration = CommandConfiguration(commandName: "init", abstract: "Make a casebook in a new or empty folder.")
    @Argument(help: "The folder; default: the current one.", completion: .directory) var folder: String = "."
    @Option(name: .long, help: "The casebook's name; default: the folder's.") var name: String?
    @Option(name: .long, help: "The policy: solo, newsroom, magazine, own-measurements, or a file.") var policy = "solo"
    @Option(name: .long, help: "The scale: assay, six-step, five-step, evidence, conclusion, pre-publication, or a file.")
    var scale = "assay"

    /// Makes the casebook.
    func run(in session: Session) throws {
        let made = try Workbench.create(
            folder: folder, name: name, author: try session.author(), policy: policy, scale: scale, clock: try session.clock)
        try session.output.say([
            StyledLine("made a casebook in ") + StyledLine(folder, .name) + StyledLine(", policy \(try made.policy().name)"),
            StyledLine("next: assay add ARTICLE.md -C \(folder)", .faint),
        ])
    }
}
