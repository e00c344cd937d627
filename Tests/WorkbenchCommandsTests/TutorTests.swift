import ClaimModel
import Foundation
import ReviewTerminal
import Testing

@testable import WorkbenchCommands

@Suite struct TutorTests {
    @Test func `each step waits until it is done, and can be skipped or left`() {
        #expect(ending(["claims", "show c1"]) == .finished)
        #expect(ending(["show c1", "", "hint", "claims", "skip"]) == .finished)
        #expect(ending(["claims", "quit"]) == .left(at: 1))
        #expect(ending([]) == .left(at: 0))
    }

    @Test func `a wrong line gets the example again`() {
        let stage = CountingStage()
        _ = Tutor(stage: stage, input: ListedLines(["nonsense"]), steps: Self.steps).run()
        #expect(stage.said.contains { $0.hasPrefix("That was not it yet.") && $0.contains("claims") })
    }

    @Test func `every lesson's example is one line, and names what the casebook holds`() {
        var scene = TutorScene()
        scene.evidence = [EvidenceRecord(id: EvidenceID(4), title: "Log")]
        for step in TutorLessons.steps {
            let example = step.example(scene)
            #expect(!example.isEmpty && !example.contains("\n"))
            #expect((try? ShellWords.split(example)) != nil, "\(example)")
            if example.contains("e4") { #expect(step.text(scene).joined().contains("e4")) }
        }
    }

    @Test func `the sample case in the program is the one in the repository`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        #expect(!SampleCase.files.isEmpty)
        for file in SampleCase.files {
            #expect(try String(contentsOf: root.appending(path: file.path), encoding: .utf8) == file.text, "\(file.path)")
        }
    }

    private static let steps = [
        TutorStep(
            title: "one", text: { _ in ["a"] }, example: { _ in "claims" }, isDone: { $0.didRun("claims") }, afterwards: "good"),
        TutorStep(
            title: "two", text: { _ in ["b"] }, example: { _ in "show c1" }, isDone: { $0.didRun("show", "c1") },
            afterwards: "good"),
    ]

    private func ending(_ lines: [String]) -> Tutor.Ending {
        Tutor(stage: CountingStage(), input: ListedLines(lines), steps: Self.steps).run()
    }
}

private final class ListedLines: LineReading {
    private var lines: [String]
    let isInteractive = false

    init(_ lines: [String]) { self.lines = lines }

    func readLine(prompt: StyledLine) -> LineInput { lines.isEmpty ? .end : .line(lines.removeFirst()) }
}

private final class CountingStage: TutorStage {
    var said: [String] = []
    var scene = TutorScene()

    func run(_ line: String) -> TutorScene {
        scene.words = line.split(separator: " ").map(String.init)
        scene.isDone = true
        return scene
    }

    func say(_ lines: [StyledLine]) { said += lines.map(\.text) }
}
