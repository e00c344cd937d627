import Foundation
import Testing

/// The list of promises points at tests that are there.
@Suite struct CriteriaTests {
    private static let tests = RepositorySources.root.appending(path: "Tests")

    @Test func `every promise names a test that is there`() throws {
        let list = try String(contentsOf: Self.tests.appending(path: "CRITERIA.md"), encoding: .utf8)
        let rows = list.split(separator: "\n").filter {
            $0.hasPrefix("| ") && !$0.hasPrefix("| ---") && !$0.hasPrefix("| promise")
        }
        #expect(rows.count > 20)
        for row in rows {
            let holders = row.split(separator: "|", maxSplits: 2)[1].split(separator: ";")
            for holder in holders where !holder.contains("no test asserts a time") && !holder.contains("script/bench") {
                try check(String(holder))
            }
        }
    }

    /// A file, and the names of tests in it.
    private func check(_ holder: String) throws {
        let files = holder.matches(of: /`([^`]+\.(?:swift|txt))`/).map { String($0.1) }
        #expect(!files.isEmpty, "\(holder)")
        for file in files {
            let place = Self.tests.appending(path: file)
            let text = try? String(contentsOf: place, encoding: .utf8)
            #expect(text != nil, "\(file) is not there")
            for name in holder.matches(of: /“([^”]+)”/).map({ String($0.1) }) {
                #expect(text?.contains("`\(name)`") == true, "\(file) has no test “\(name)”")
            }
        }
    }
}
