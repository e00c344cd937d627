import ClaimModel
import Foundation
import Testing
import Workbench

@Suite struct SettingsTests {
    private static let policies: [(String, [String])] = [
        ("name: x\nfour-eye: true\n", ["2:1 unknown-key did you mean four-eyes?"]),
        ("name: x\nfour-eyes: yes please\n", ["2:12 wrong-type four-eyes: false"]),
        ("name: x\nindependent-origins: 99\nexpire-after-days: 0\n", ["2:22 out-of-range", "3:20 out-of-range"]),
        ("name: x\npublishable: [suported]\n", ["2:15 unknown-word did you mean supported?"]),
        ("summary: no name\n", ["1:1 missing-key name: my-policy"]),
        ("name: x\nname: y\n", ["duplicate-key"]),
        ("name: x\n\tfour-eyes: true\n", ["not-yaml"]),
        ("", ["1:1 not-yaml"]),
    ]

    private static let scales: [(String, [String])] = [
        (
            "name: x\ntitle: X\nlabels:\n  - {key: a, label: One, axis: supported}\n  - {key: b, label: ONE}\n",
            ["5:5 equal-labels"]
        ),
        ("name: x\ntitle: X\nlabels:\n  - {key: a, label: One}\n  - {key: a, label: Two}\n", ["5:5 equal-labels"]),
        ("name: x\ntitle: X\nlabels:\n  - {key: a, axis: right}\n", ["4:5 missing-key"]),
        ("name: x\ntitle: X\nlabels: []\n", ["3:9 no-labels"]), ("name: x\ntitle: X\n", ["1:1 no-labels"]),
    ]

    private func problems(_ role: FileRole, _ text: String) throws -> [String] {
        let file = FileManager.default.temporaryDirectory.path + "/assay-settings-\(UInt64.random(in: 0 ... .max)).yaml"
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: file) }
        let bench = try Bench(text: "")
        do {
            _ = try bench.workbench.adopt(role, file)
            return []
        } catch {
            return ([error] + error.others).map {
                ($0.place ?? "").dropFirst(file.count + 1) + " \($0.code) \($0.remedy ?? "")"
            }
        }
    }

    private func check(_ role: FileRole, _ text: String, _ expected: [String]) throws {
        let found = try problems(role, text)
        #expect(found.count == expected.count, "\(found)")
        for (one, other) in zip(found, expected) { #expect(one.contains(other), "\(one)") }
    }

    @Test(arguments: policies)
    func `what is wrong in a policy is named with its place and a remedy`(_ text: String, _ expected: [String]) throws {
        try check(.policy, text, expected)
    }

    @Test(arguments: scales)
    func `what is wrong in a scale is named with its place and a remedy`(_ text: String, _ expected: [String]) throws {
        try check(.scale, text, expected)
    }

    @Test func `a filter reads fields, ids, quotation marks and words`() throws {
        let filter = try ClaimFilter(parsing: [
            "kind:quantity", "worth>=0.7", "speaker:\"the mayor\"", "-tag:legal", "c3-c9", "c12", "recheck:any", "who:nobody",
            "is:open", "order:worth", "limit:5", "pier",
        ])
        #expect(
            filter.items == [
                FilterItem(.kind(.quantity)), FilterItem(.worth(.atLeast, 0.7)), FilterItem(.speaker("the mayor")),
                FilterItem(.tag("legal"), isNegated: true), FilterItem(.ids(3...9)), FilterItem(.ids(12...12)),
                FilterItem(.recheck(nil)), FilterItem(.assignee("")), FilterItem(.open), FilterItem(.text("pier")),
            ])
        #expect(filter.order == .worth && filter.limit == 5)
    }
}
