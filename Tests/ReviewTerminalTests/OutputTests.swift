import Foundation
import Testing

@testable import ReviewTerminal

@Suite struct OutputTests {
    @Test func `a full disk is an error with a sentence`() throws {
        let full = open("/dev/full", O_WRONLY)
        defer { close(full) }
        let output = StandardOutput(descriptor: full, renderer: .plain)
        try output.write("a line")
        let failure = #expect(throws: OutputFailure.self) { try output.finish() }
        #expect(failure == .failed(code: ENOSPC))
        #expect(failure?.sentence?.contains("cannot write the output") == true)
    }

    @Test func `a closed pipe is silence`() throws {
        let pipe = Pipe()
        try pipe.fileHandleForReading.close()
        let output = StandardOutput(descriptor: pipe.fileHandleForWriting.fileDescriptor, renderer: .plain)
        let failure = #expect(throws: OutputFailure.self) {
            for _ in 0..<100_000 { try output.write("a line") }
        }
        #expect(failure == .closed)
        #expect(failure?.sentence == nil)
    }

    @Test func `text for people is made harmless, data is not touched`() throws {
        let pipe = Pipe()
        let output = StandardOutput(descriptor: pipe.fileHandleForWriting.fileDescriptor, renderer: .plain)
        try output.write(text: "a\u{1B}[2J\n")
        try output.write(data: "b\u{1B}\n")
        try output.write([StyledLine("c\u{7}", .bad)])
        try output.finish()
        try pipe.fileHandleForWriting.close()
        #expect(try pipe.fileHandleForReading.readToEnd() == Data("a␛[2J\nb\u{1B}\nc␇\n".utf8))
    }

    @Test(arguments: [
        (["PAGER": "most"], "most"), (["PAGER": "more", "ASSAY_PAGER": "less -S"], "less -S"), (["PAGER": ""], nil),
        (["PAGER": "cat"], nil),
        (["PAGER": "less", "TERM": "dumb"], nil), (["PATH": "/nowhere"], nil),
    ])
    func `the user chooses the pager`(environment: [String: String], command: String?) {
        #expect(Pager.command(environment: environment) == command)
    }

    @Test(arguments: [
        (1_200, 10_000, 3.0, "reading: 1,200 of 10,000 · 400/s · 22 s left"), (0, 10, 1.0, "reading: 0 of 10"),
        (3, 1_000, 2.0, "reading: 3 of 1,000 · 1.5/s · 11 min 5 s left"), (10, 10, 1.0, "reading: 10 of 10 · 10/s"),
        (1_234_567, nil, 10.0, "reading: 1,234,567 · 123,456/s"),
    ])
    func `progress tells count, rate and time left`(done: Int, total: Int?, seconds: Double, text: String) {
        #expect(ProgressLine.text("reading", done: done, of: total, after: .seconds(seconds)) == text)
    }

    @Test func `a table is aligned by the columns a terminal shows`() {
        let table = TableLayout(
            columns: [.init("id"), .init("words", minimum: 6), .init("n", alignment: .right)],
            rows: [["c1", "漢字漢字", "7"], ["c23", StyledLine("e\u{301}tat", .value), "1,200"], ["c4"]])
        #expect(
            table.lines(width: nil).map(\.text) == [
                "id   words         n", "c1   漢字漢字      7", "c23  état      1,200", "c4                  ",
            ])
        #expect(
            table.lines(width: 18).map(\.text) == [
                "id   words       n", "c1   漢字…       7", "c23  état    1,200", "c4                ",
            ])
        #expect(table.lines(width: 9).allSatisfy { $0.width <= 9 })
        #expect(table.without(column: 1).lines(width: nil).map(\.text)[1] == "c1       7")
    }
}
