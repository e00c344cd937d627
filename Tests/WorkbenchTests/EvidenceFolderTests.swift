import ClaimModel
import Foundation
import Testing
import Workbench

@Suite struct EvidenceFolderTests {
    /// A folder for the time of a test.
    private final class Folder {
        let path = FileManager.default.temporaryDirectory.path + "/assay-evidence-\(UInt64.random(in: 0 ... .max))"

        init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
        func remove() { try? FileManager.default.removeItem(atPath: path) }

        func write(_ text: String, to name: String) throws { try Data(text.utf8).write(to: URL(filePath: path + "/" + name)) }
        func link(_ name: String, to target: String) throws {
            try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
        }
        var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? [] }
    }

    private static func add(_ name: String, _ text: String, to bench: Bench) throws {
        let record = EvidenceRecord(
            id: EvidenceID(0), title: "log", locator: Locator(document: DocumentLocator(document: "log of " + text)))
        _ = try bench.workbench.addEvidence(record, snapshot: SnapshotFile(bytes: Array(text.utf8), name: name))
    }

    private static func record(snapshot: String) -> String {
        "---\ntitle: log\ndocument: log\nsnapshot:\n  file: \"\(snapshot)\"\n---\n"
    }

    @Test(arguments: [
        "../secret.txt", "/etc/hostname", "a/../../secret.txt", "..", "x\\0y", "../\u{317}secret.txt", "link.txt",
        "in/secret.txt",
    ])
    func `a record that names a file outside its folder is refused`(name: String) throws {
        let bench = try Bench(text: "")
        let outside = try Folder()
        defer { outside.remove() }
        try outside.write("a secret", to: "secret.txt")
        try outside.write("a secret", to: "\u{317}secret.txt")
        let inside = outside.path + "/records"
        try FileManager.default.createDirectory(atPath: inside, withIntermediateDirectories: true)
        try outside.link("records/link.txt", to: "../secret.txt")
        try outside.link("records/in", to: "..")
        try outside.write(Self.record(snapshot: name), to: "records/log.md")
        #expect(try code { _ = try bench.workbench.importEvidence(from: inside) } == "unsafe-path")
        #expect(try bench.workbench.evidence().isEmpty)
    }

    @Test func `pipes and folders that are named like records are passed over`() throws {
        let bench = try Bench(text: "")
        let folder = try Folder()
        defer { folder.remove() }
        try folder.write("---\ntitle: log\ndocument: log\n---\n", to: "log.md")
        #expect(mkfifo(folder.path + "/pipe.md", 0o600) == 0)
        try FileManager.default.createDirectory(atPath: folder.path + "/folder.md", withIntermediateDirectories: true)
        #expect(try bench.workbench.importEvidence(from: folder.path).result.count == 1)
    }

    @Test func `whatever snapshots are called, an export stays in its folder, keeps each of them and comes back`() throws {
        let bench = try Bench(text: "")
        let names = [
            "../out.txt", "/out.txt", "..", "page.txt", "page.txt", "a/b.txt", "a", "a/b.txt/c", "e1-log.md", "\u{317}odd.txt",
            "../\u{317}odd.txt", "e9-snapshot/page.txt", "new\nline.txt",
        ]
        for (number, name) in names.enumerated() { try Self.add(name, "text \(number)", to: bench) }
        let above = try Folder()
        defer { above.remove() }
        #expect(try bench.workbench.exportEvidence(to: above.path + "/out") == names.count)
        #expect(above.names == ["out"])
        let again = try Bench(text: "")
        #expect(try again.workbench.importEvidence(from: above.path + "/out").result.count == names.count)
        let digests = try [bench, again].map { try $0.workbench.evidence().compactMap { $0.snapshot?.digest }.sorted() }
        #expect(digests[0] == digests[1] && Set(digests[0]).count == names.count)
        #expect(try again.workbench.checkEvidence().isEmpty)
    }

    @Test(arguments: ["sub", "sub/page.txt", "e1-log.md"])
    func `an export follows no link that lies in its folder`(link: String) throws {
        let bench = try Bench(text: "")
        try Self.add("sub/page.txt", "text", to: bench)
        let (elsewhere, target) = (try Folder(), try Folder())
        defer { elsewhere.remove(); target.remove() }
        if link.contains("/") {
            try FileManager.default.createDirectory(atPath: target.path + "/sub", withIntermediateDirectories: true)
        }
        try target.link(link, to: link == "sub" ? elsewhere.path : elsewhere.path + "/file")
        #expect(try code { _ = try bench.workbench.exportEvidence(to: target.path) } == "unsafe-path")
        #expect(elsewhere.names.isEmpty)
        #expect(!target.names.contains { $0.hasSuffix(".part") })
    }
}
