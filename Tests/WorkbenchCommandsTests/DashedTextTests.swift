import Testing

@testable import WorkbenchCommands

@Suite struct DashedTextTests {
    private let table = CommandTable(of: AssayCommand.self)

    @Test(arguments: [
        ("-1", true), ("-$1.00", true), ("--1", true), ("-->{}", true), ("---", true), ("-5 degrees", true), ("-é", true),
        ("-", false), ("--", false), ("-rf", false), ("--title", false), ("--title=-5 %", false), ("word", false), ("", false),
    ])
    func `a word that can't be an option's name is text`(word: String, isText: Bool) {
        #expect(DashedText.isText(word, literal: false) == isText)
    }

    @Test(arguments: ["-1", "--help", "--", "-rf", "--title"])
    func `what is put in quotes is text whatever it says`(word: String) {
        #expect(DashedText.isText(word, literal: true))
    }

    @Test(arguments: [
        ("note c1 plain --yes", "note c1 plain --yes"),
        ("note c1 \"-5\" --yes", "note --yes -- c1 -5"),
        ("note c1 \"--help\"", "note -- c1 --help"),
        ("note c1 \\-rf", "note -- c1 -rf"),
        ("note -C book c1 -5", "note -C book -- c1 -5"),
        ("evidence add --title \"-5\" --url u --kind primary", "evidence add --title=-5 --url u --kind primary --"),
        ("evidence add --title Log -5", "evidence add --title Log -- -5"),
        ("note -- c1 -5", "note -- c1 -5"),
        ("note \"-5\" -- --yes", "note -- -5 --yes"),
        ("bogus -5", "bogus -5"), ("evidence \"-5\"", "evidence -5"),
    ])
    func `a text with a dash reaches the parser as text`(line: String, expected: String) throws {
        let places = try ShellWords.places(in: line)
        let words = DashedText.readable(places.map(\.text), literal: places.map(\.isLiteral), entry: table.command(calledBy:))
        #expect(words.joined(separator: " ") == expected)
        #expect(DashedText.readable(words, entry: table.command(calledBy:)) == words)
    }
}
