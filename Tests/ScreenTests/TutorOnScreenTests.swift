import Foundation
import Testing

/// The tutor as a newcomer meets it: every example is typed as it stands on the screen.
@Suite(.serialized) struct TutorOnScreenTests {
    @Test func `typing what each lesson asks for leads to the end, and words are never broken`() throws {
        let book = try PracticeBook()
        let terminal = try book.terminal(columns: 80, rows: 50, "PAGER=cat assay tutor")
        for lesson in 1...12 {
            try terminal.wait(for: "\(lesson)/12 ")
            try terminal.wait { try terminal.unbrokenScreen.last { !$0.isEmpty } == "tutor ›" }
            let example = try #require(try terminal.unbrokenScreen.last { $0.hasPrefix("Type: ") }).dropFirst(6)
            try terminal.press("C-l")
            try terminal.type(String(example))
            try terminal.press("Enter")
        }
        try terminal.wait(for: "That was all.")
        try terminal.wait(for: "left with 0")
        #expect(try book.assay("claims", "--plain").contains("signed-off") == false)
    }
}
