import ArgumentParser
import ClaimModel
import Foundation
import ReviewTerminal
import Workbench

/// `tutor`: the lessons, in a practice casebook that is thrown away.
struct TutorCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "tutor", abstract: "Learn Assay in five minutes, with the sample case, at the prompt.")

    func run(in session: Session) throws {
        let practice = try PracticeCasebook(session)
        let input = LineInputs.open(
            program: "assay", renderer: session.output.standard.renderer, history: LineHistory(path: nil),
            terminalKind: session.environment["TERM"], complete: { PromptCompletion(session: practice.session).complete($0) })
        switch Tutor(stage: practice, input: input).run() {
        case .finished: practice.say(["", StyledLine("That was all. assay init BOOK makes a casebook of your own.", .good)])
        case .left(let step): practice.say([StyledLine("left at step \(step + 1); assay tutor begins anew", .faint)])
        }
    }
}

/// The practice casebook: the sample case in a folder of its own, removed at the end.
final class PracticeCasebook: TutorStage {
    let session: Session
    private let folder: URL
    private let before = FileManager.default.currentDirectoryPath
    private let article = ArticleID("gulf-strikes")

    init(_ outer: Session) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "assay-tutor-\(UUID().uuidString)")
        for file in SampleCase.files {
            let place = folder.appending(path: file.path)
            try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: place)
        }
        guard FileManager.default.changeCurrentDirectoryPath(folder.path) else {
            throw UserError(
                "tutor/no-folder", message: "the practice folder can't be entered",
                remedy: "set TMPDIR to a folder you may write to")
        }
        var environment = outer.environment
        if (environment["ASSAY_AUTHOR"] ?? "").isEmpty { environment["ASSAY_AUTHOR"] = "Newcomer" }
        session = Session(environment: environment, output: outer.output)
        let made = try Workbench.create(
            folder: folder.path, name: "practice", author: try session.author(), clock: try session.clock)
        let draft = try ArticleFiles.file("Claims/sample/gulf-strikes.r1.md")
        _ = try made.addArticle(draft, details: ArticleDetails(id: article))
        session.isAtPrompt = true
    }

    deinit {
        _ = FileManager.default.changeCurrentDirectoryPath(before)
        try? FileManager.default.removeItem(at: folder)
    }

    func run(_ line: String) -> TutorScene {
        let words = (try? ShellWords.split(line)) ?? []
        let status = words.isEmpty ? .usage : AssayProgram.run(words, session: session)
        var scene = scene
        scene.words = words
        scene.isDone = status == .done
        return scene
    }

    var scene: TutorScene {
        var scene = TutorScene()
        guard let workbench = try? session.workbench() else { return scene }
        scene.claims = (try? workbench.claims(ClaimFilter())) ?? []
        scene.evidence = (try? workbench.evidence()) ?? []
        scene.revisions = (try? workbench.article(article).revisions.count) ?? 1
        if let claim = scene.claim, let view = try? workbench.claim(claim.id) {
            scene.links = view.links.map(\.link)
            scene.fixes = view.fixes
        }
        return scene
    }

    func say(_ lines: [StyledLine]) {
        try? session.output.say(lines)
    }
}
