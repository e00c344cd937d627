import Foundation
import Testing

/// Strings that steer terminals, hide text or turn it round, as articles under review. The strings lie beside the repository; where they
/// are absent this is skipped.
@Suite(.serialized) struct HostileTextTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    /// Beside the repository, or beside the folder of its worktrees.
    static let data = [root.deletingLastPathComponent(), root.deletingLastPathComponent().deletingLastPathComponent()]
        .map { $0.appending(path: "shared/torture/data/strings") }
        .first { FileManager.default.fileExists(atPath: $0.path) }

    private static func strings(_ name: String) throws -> [String] {
        let folder = try #require(data)
        return try String(contentsOf: folder.appending(path: name + ".jsonl"), encoding: .utf8)
            .split(separator: "\n").compactMap { line in
                let value = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
                return value?["s"] as? String
            }
    }

    @Test(
        .enabled(if: data != nil, "../shared/torture/data/strings is not there"),
        arguments: ["terminal", "bidi", "xss", "blns"])
    func `no string of another's making steers the terminal`(name: String) throws {
        let book = try PracticeBook()
        let paragraphs = try Self.strings(name).filter { !$0.contains("\0") }.prefix(150).enumerated().map { number, string in
            let words = string.split(whereSeparator: \.isNewline).joined(separator: " ")
            return "The office of Sulm \(words) counted at least \(number + 2) sheds in March, said Ruta \(words) Ambel."
        }
        try Data(paragraphs.joined(separator: "\n\n").utf8).write(to: book.folder.appending(path: "odd.txt"))
        _ = try book.assay("add", "odd.txt", "--name", "odd", "--format", "plain")
        let count = try book.assay("claims", "article:odd", "--plain").split(separator: "\n").count
        #expect(count >= paragraphs.count / 2)
        let terminal = try book.terminal(columns: 80, rows: 24, "sleep 1; assay review --cards --order position article:odd")
        let title = try terminal.property("pane_title")
        let sent = book.folder.appending(path: "sent.bytes")
        try terminal.record(to: sent.path)
        try terminal.wait(for: "? keys")
        for _ in 0..<count {
            try terminal.press("n")
            usleep(15_000)
        }
        try terminal.press("v")
        usleep(200_000)
        try terminal.press("q")
        try terminal.press("q")
        try terminal.wait(for: "left with 0")
        #expect(try terminal.property("pane_title") == title)
        let bytes = String(decoding: try Data(contentsOf: sent), as: UTF8.self)
        #expect(bytes.contains("\u{1B}[?1049h"))
        #expect(Self.foreign(in: bytes) == [])
    }

    /// What the program never sends of its own: anything after ESC but the sequences of its screen, other controls, C1, and the marks
    /// that turn text round.
    private static func foreign(in text: String) -> [String] {
        let own = text.replacing(/\x1B\[[0-9;?]*[A-Za-z]|\x1B[=>()78][0B]?/, with: "")
        return own.unicodeScalars.filter { scalar in
            scalar.value < 0x20 && scalar != "\r" && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
                || (0x202A...0x202E).contains(scalar.value)
                || (0x2066...0x2069).contains(scalar.value) || scalar.value == 0x200E || scalar.value == 0x200F
        }.map { "U+" + String($0.value, radix: 16, uppercase: true) }
    }
}
