import Foundation
import Testing

/// The reference says what the program says.
@Suite struct ReferenceTests {
    @Test(arguments: [("commands.md", "assay manual --markdown"), ("rules-reference.md", "assay rules reference")])
    func `a reference is the one the program prints`(page: String, command: String) throws {
        let place = TranscriptRunner.root.appending(path: "Documentation/" + page)
        let printed = try TranscriptRunner().run(command).joined(separator: "\n") + "\n"
        try Recording.compare(printed, with: place)
    }

    @Test(arguments: ["bash", "zsh", "fish"]) func `the completions know every verb`(shell: String) throws {
        let runner = try TranscriptRunner()
        let script = try runner.run("assay completions \(shell)").joined(separator: "\n")
        for verb in try runner.run("assay manual --markdown | sed -n 's/^## assay \\([a-z-]*\\).*/\\1/p' | sort -u") {
            #expect(script.contains(verb), "\(shell): \(verb)")
        }
    }

    @Test func `the manual page has a section for every command`() throws {
        let runner = try TranscriptRunner()
        let page = try runner.run("assay manual").joined(separator: "\n")
        for name in try runner.run("assay manual --markdown | sed -n 's/^## assay //p'") {
            #expect(page.contains(".SS assay " + name.replacingOccurrences(of: "-", with: "\\-")), "\(name)")
        }
    }
}
