import Foundation
import Testing

/// What `Package.swift` can't say by itself: which modules may not import what, whatever the build allows.
@Suite struct ImportDirectionTests {
    private static let withoutFoundation = [
        "ClaimModel", "PatternMatching", "ClaimExtraction", "TextAnchoring", "RevisionTracking", "EvidenceMatching",
    ]

    /// Libraries that only one module may see.
    private static let keptInside = [
        "CPCRE2": ["PatternMatching"], "CEditline": ["ReviewTerminal"], "CNettle": ["ContentDigest"],
        "GRDB": ["SearchIndex", "JournalStore"], "GRDBSQLite": ["JournalStore"], "Yams": ["ClaimInterchange"],
        "CMarkdown": ["ArticleIntake"], "CGumbo": ["DocumentParsing"], "CExpat": ["DocumentParsing"],
        "CZip": ["DocumentParsing"],
        "CSQLiteGuard": ["JournalStore"],
    ]

    @Test func `modules from the model to evidence matching do without Foundation`() throws {
        for module in Self.withoutFoundation {
            for line in try RepositorySources.imports(of: module) {
                #expect(!line.module.hasPrefix("Foundation"), "\(line.place) imports \(line.module)")
            }
        }
    }

    @Test func `the model knows nobody`() throws {
        #expect(try RepositorySources.imports(of: "ClaimModel").isEmpty)
    }

    @Test func `a library is seen by one module, and never through another's public interface`() throws {
        for module in try RepositorySources.modules() {
            for line in try RepositorySources.imports(of: module) {
                guard let allowed = Self.keptInside[line.module] else { continue }
                #expect(allowed.contains(module), "\(line.place) imports \(line.module)")
                #expect(!line.isPublic, "\(line.place) exports \(line.module)")
            }
        }
    }

    @Test func `a module imports only modules that Package.swift gives it`() throws {
        let declared = try RepositorySources.declaredDependencies()
        let ours = Set(try RepositorySources.modules())
        for module in ours {
            for line in try RepositorySources.imports(of: module) where ours.contains(line.module) {
                #expect(declared[module]?.contains(line.module) == true, "\(line.place) imports \(line.module)")
            }
        }
    }

    /// The program is linked without the tables that these need.
    @Test func `no source formats or sorts by the customs of a country`() throws {
        let words = [
            "DateFormatter", "NumberFormatter", "ISO8601DateFormatter", "MeasurementFormatter", "ByteCountFormatter",
            ".formatted(",
            "localizedCompare", "localizedStandard", "localizedCaseInsensitive", "localizedUppercase", "localizedLowercase",
            "localizedCapitalized", "Locale(", "Locale.", "URL(string:", "URLComponents(", "enumerateSubstrings",
        ]
        let found = try RepositorySources.lines().filter { place, line in
            !place.hasPrefix("Shipped") && words.contains { line.contains($0) }
        }
        #expect(found.isEmpty, "\(found.map { "\($0.place): \($0.line)" }.joined(separator: "\n"))")
    }

    @Test func `no source holds a trap on somebody's input`() throws {
        let traps = ["fatalError(": /\bfatalError\(/, "try!": /\btry!/, "as!": /\bas!/]
        let found = try RepositorySources.lines().filter { _, line in
            traps.contains { line.contains($0.key) && line.contains($0.value) }
        }
        #expect(found.isEmpty, "\(found.map { "\($0.place): \($0.line)" }.joined(separator: "\n"))")
    }
}
