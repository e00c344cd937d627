import ArticleIntake
import ClaimModel
import Glibc
import Testing

@Suite struct `The parsing process` {
    @Test func `when it is missing one line says so`() throws {
        let options = IntakeOptions(parserPath: "/nonexistent/assay-intake")
        let error = try #require(failure(Array("<html><p>a".utf8), name: "a.html", options: options))
        #expect(error.kind == .parserMissing)
        #expect(
            error.line
                == "a.html: 'assay-intake', which reads this format, is not installed beside assay; install the whole of Assay, or give the article as plain text or Markdown"
        )
    }

    @Test(arguments: [("/bin/true", IntakeError.Kind.parserFailed), ("/bin/false", .parserFailed), ("/bin/cat", .parserFailed)])
    func `a program that does not answer is reported`(program: String, kind: IntakeError.Kind) {
        #expect(failure(Array("<html><p>a".utf8), name: "a.html", options: IntakeOptions(parserPath: program))?.kind == kind)
    }

    @Test func `a document that needs too much memory or time ends in one line`() throws {
        // Every paragraph reopens every unclosed formatting element: markup whose tree grows with the square of its length.
        let open = (0..<300).map { "<font size=\($0)>" }.joined()
        let markup = "<html><body>" + open + String(repeating: "<p>x", count: 200_000)
        let error = try #require(failure(Array(markup.utf8), name: "a.html"))
        #expect(error.kind == .limitReached)
        #expect(!error.line.contains("\n"))
    }

    @Test func `what it answers survives the way through the pipe`() throws {
        var document = IntakeDocument(text: ArticleText("Text é"), format: .docx)
        document.title = "T"
        document.role = .entry(id: "x:1")
        document.notes = [IntakeNote(kind: .comment, author: "A", text: "n", anchor: 0..<4)]
        document.findings = [IntakeFinding(.empty, "e")]
        document.sourceMap.add(
            start: 0, place: SourcePlace(part: "p", page: 1, paragraph: 2, element: "/a", line: 3, column: 4))
        let answers: [ParserAnswer] = [
            .documents([document, document]),
            .failure(IntakeError(.damaged, input: "f", subject: "s", place: SourcePlace(line: 2), byteOffset: 7)),
        ]
        for answer in answers { #expect(ParserAnswer(encoded: answer.encoded) == answer) }
    }

    @Test func `an answer cut short or changed is refused, never trusted`() {
        let answer = ParserAnswer.documents([IntakeDocument(text: ArticleText("Text"), format: .html)]).encoded
        for length in 0..<answer.count { #expect(ParserAnswer(encoded: Array(answer[..<length])) == nil) }
        #expect(ParserAnswer(encoded: answer + [0]) == nil)
    }
}

@Suite struct `Watching a folder` {
    private static func write(_ text: String, to path: String) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        _ = text.withCString { Glibc.write(file, $0, strlen($0)) }
        close(file)
    }

    private static func makeFolder() throws -> String {
        var template = Array("/tmp/assay-watch-XXXXXX".utf8CString)
        return String(cString: try #require(mkdtemp(&template)))
    }

    private static func remove(_ folder: String, _ names: [String]) {
        for name in names { unlink("\(folder)/\(name)") }
        rmdir(folder)
    }

    @Test func `tells each new or changed file once, oldest first, and no passing ones`() throws {
        let folder = try Self.makeFolder()
        defer { Self.remove(folder, ["b.txt", "a.txt", ".hidden", "c.txt~", "d.part"]) }
        Self.write("1", to: "\(folder)/b.txt")
        for name in [".hidden", "c.txt~", "d.part"] { Self.write("x", to: "\(folder)/\(name)") }
        let watcher = try FolderWatcher(folder: folder)
        #expect(watcher.once().map(\.path) == ["\(folder)/b.txt"])
        #expect(watcher.once().isEmpty)
        Self.write("22", to: "\(folder)/a.txt")
        #expect(watcher.next(seconds: 5)?.map(\.size) == [2])
        Self.write("333", to: "\(folder)/b.txt")
        #expect(watcher.next(seconds: 5)?.map(\.path) == ["\(folder)/b.txt"])
        #expect(watcher.next(seconds: 0) == [])
    }

    @Test func `ends when the folder goes away`() throws {
        let folder = try Self.makeFolder()
        let watcher = try FolderWatcher(folder: folder)
        rmdir(folder)
        #expect(watcher.next(seconds: 5) == nil)
    }

    @Test func `a folder that is not there is refused`() {
        #expect(throws: IntakeError(.unreadable, input: "/nonexistent", subject: "No such file or directory")) {
            try FolderWatcher(folder: "/nonexistent")
        }
    }
}
