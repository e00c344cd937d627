import ClaimExtraction
import ClaimInterchange
import Foundation
import ShippedRules
import Testing

@Suite struct ShippedFilesTests {
    @Test func `what the program carries is what stands in Claims`() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let claims = root.appendingPathComponent("Claims")
        for file in ShippedFiles.all {
            let text = try String(contentsOf: claims.appendingPathComponent(file.path), encoding: .utf8)
            // The literal leaves the last line feed out.
            #expect(text == file.text + "\n", "\(file.path): run script/embed-rules")
        }
        let packs = try FileManager.default.contentsOfDirectory(atPath: claims.appendingPathComponent("rules").path)
        #expect(Set(packs.filter { $0.hasSuffix(".yaml") }.map { "rules/" + $0 }).isSubset(of: ShippedFiles.all.map(\.path)))
    }

    @Test func `the packed rule packs are what reading the files gives`() throws {
        let read = try ShippedFiles.all.filter { $0.path.hasPrefix("rules/") }.map {
            try RulePackReader.read($0.text, file: $0.path)
        }
        let packed = try #require(PackedRulePacks.read(ShippedFiles.packs), "run script/embed-rules")
        for (one, other) in zip(read, packed) { #expect(one == other, "\(one.file): run script/embed-rules") }
        #expect(read.count == packed.count)
    }

    @Test(arguments: ["", "x", "1:", "2:1:a", "1:9999999:a", "99999999999:"])
    func `packed text that is cut or false is not read`(_ text: String) {
        #expect(PackedRulePacks.read(text) == nil)
    }
}
