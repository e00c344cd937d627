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
}
