import Foundation
import Testing

/// The reference says what the program says.
@Suite struct ReferenceTests {
    @Test func `the command reference is the one the program prints`() throws {
        let page = TranscriptRunner.root.appending(path: "Documentation/commands.md")
        let printed = try TranscriptRunner().run("assay manual --markdown").joined(separator: "\n") + "\n"
        let written = try String(contentsOf: page, encoding: .utf8)
        #expect(printed == written, "make it anew: assay manual --markdown > Documentation/commands.md")
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
