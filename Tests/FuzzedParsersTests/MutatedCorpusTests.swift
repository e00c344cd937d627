import Foundation
import FuzzedParsers
import Testing

/// A short, repeatable run of what `script/fuzz` does for hours: every parser reads its corpus, and changed copies of it.
@Suite struct MutatedCorpusTests {
    private static let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fuzzing/corpus")

    /// How many copies a parser reads; few for those that read slowly in a debug build.
    private static let rounds = ["rule-pack": 40, "extraction": 200, "track": 120, "word": 600]

    private static func files(of parser: String) throws -> [[UInt8]] {
        let folder = corpus.appending(path: parser)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try names.map { [UInt8](try Data(contentsOf: folder.appending(path: $0))) }
    }

    @Test func `every parser has a corpus`() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path).sorted()
        #expect(folders == FuzzedParsers.all.keys.sorted())
    }

    @Test(arguments: FuzzedParsers.all.keys.sorted())
    func `a parser reads its corpus, and what became of it, without a trap`(name: String) throws {
        let parser = try #require(FuzzedParsers.all[name])
        let files = try Self.files(of: name)
        #expect(!files.isEmpty)
        for file in files { parser(file) }
        var mutator = Mutator(seed: 0x5EED, files: files)
        for _ in 0..<(Self.rounds[name] ?? 1500) { parser(mutator.next()) }
    }
}
