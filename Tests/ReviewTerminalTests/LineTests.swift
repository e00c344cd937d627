import Foundation
import Testing

@testable import ReviewTerminal

@Suite struct LineTests {
    @Test func `Tab puts in what is certain, then lists`() {
        #expect(Completion(replacing: "ver", candidates: ["verdict"]).effect == .replace(with: "verdict "))
        #expect(Completion(replacing: "s", candidates: ["sign-off", "sign-on"]).effect == .replace(with: "sign-o"))
        #expect(Completion(replacing: "sign-o", candidates: ["sign-off", "sign-on"]).effect == .list)
        #expect(Completion.none.effect == .nothing)
        #expect(Completion(replacing: "", candidates: [.init("port/", endsWord: false)]).effect == .replace(with: "port/"))
    }

    @Test func `the list of completions fits the screen`() {
        let plain = Completion(replacing: "", candidates: ["aa", "bbb", "漢字", "d"]).listing(columns: 13)
        #expect(plain.map(\.text) == ["aa    bbb   ", "漢字  d     "])
        let noted = Completion(replacing: "", candidates: [.init("list", note: "all claims"), .init("go", note: "to one")])
        #expect(noted.listing(columns: 14).map(\.text) == ["list  all cla…", "go    to one"])
    }

    @Test func `in a prompt no two control sequences meet and none stands at the end`() {
        let prompt = StyledLine([StyledSpan("assay ", .heading), StyledSpan("r2 › ", .name)])
        let text = MarkedPrompt.text(prompt, theme: .dark, marker: "|")
        #expect(text == "|\u{1B}[1m|assay |\u{1B}[0m\u{1B}[96m|r2 ›|\u{1B}[0m| ")
        #expect(MarkedPrompt.text(prompt, theme: nil, marker: "|") == "assay r2 › ")
    }

    @Test func `history is kept in a file only its owner reads`() throws {
        let path = NSTemporaryDirectory() + "history-\(UUID().uuidString)/assay/history"
        var history = LineHistory(path: path)
        for line in ["list", "list ", "", " secret", "show c3"] { history.add(line) }
        #expect(LineHistory(path: path).lines == ["list", "show c3"])
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test(arguments: [
        (["XDG_STATE_HOME": "/var/state", "HOME": "/home/kim"], "/var/state/assay/history"),
        (["XDG_STATE_HOME": "relative", "HOME": "/home/kim"], "/home/kim/.local/state/assay/history"),
        (["HOME": ""], nil),
    ])
    func `history is where the desktop's rules say`(environment: [String: String], path: String?) {
        #expect(LineHistory.usualPath(program: "assay", environment: environment) == path)
    }

    @Test func `lines are read from a file, also the last one without an end`() throws {
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: Data("one\n\ntwo \u{E9}".utf8))
        try pipe.fileHandleForWriting.close()
        let reader = PlainLineReader(descriptor: pipe.fileHandleForReading.fileDescriptor)
        #expect(!reader.isInteractive)
        let lines = (0..<5).map { _ in reader.readLine(prompt: "? ") }
        #expect(lines == [.line("one"), .line(""), .line("two é"), .end, .end])
    }
}
