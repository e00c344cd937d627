import Foundation
import Testing

@testable import ReviewTerminal

@Suite struct SourceExcerptTests {
    @Test(arguments: [
        ("claims worth>x", 7, 7, ["  claims worth>x", "         ^~~~~~~"]),
        ("show", 4, 1, ["  show", "      ^"]),
        ("港口 x", 3, 1, ["  港口 x", "       ^"]),
        ("a\u{1B}[2Jb", 5, 1, ["  a␛[2Jb", "       ^"]),
        ("", 0, 1, ["  ", "  ^"]),
    ])
    func `a mark stands under the place`(line: String, column: Int, length: Int, lines: [String]) {
        #expect(SourceExcerpt.lines(of: line, column: column, length: length).map(\.text) == lines)
    }

    @Test func `a long line is cut around the place`() {
        let line = String(repeating: "word ", count: 100) + "wrong" + String(repeating: " more", count: 100)
        let lines = SourceExcerpt.lines(of: line, column: 500, length: 5, columns: 60).map(\.text)
        #expect(lines.allSatisfy { $0.count <= 60 })
        let at = lines[1].distance(from: lines[1].startIndex, to: lines[1].firstIndex(of: "^") ?? lines[1].startIndex)
        #expect(lines[0].dropFirst(at).hasPrefix("wrong"))
    }

    @Test func `a place in a file shows its line, and no place shows nothing`() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "excerpt-\(UUID().uuidString).yaml")
        try Data("name: x\r\nkind: \u{202E}fish\n".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        #expect(SourceExcerpt.lines(atPlace: "\(file.path):2:7").map(\.text) == ["  kind: ‹U+202E›fish", "        ^~~~~~~~"])
        for place in ["\(file.path):9:1", file.path, "\(file.path):0:0", "/nowhere:1:1", "/dev/zero:1:1", "::", ""] {
            #expect(SourceExcerpt.lines(atPlace: place).isEmpty, "\(place)")
        }
    }
}
