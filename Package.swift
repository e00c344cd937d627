// swift-tools-version: 6.1
import PackageDescription

/// Settings every Swift target shares: strict Swift 6, and imports that say what they re-export.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// One module of `Sources/`, and the modules it may know.
func module(_ name: String, knows: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .target(name: name, dependencies: knows, exclude: exclude, swiftSettings: strict)
}

/// The tests of one module.
func tests(_ name: String, knows: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: knows, exclude: exclude, swiftSettings: strict)
}

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

/// The commit of the checkout, for `assay --version`.
let commit =
    Context.gitInformation.map { String($0.currentCommit.prefix(10)) + ($0.hasUncommittedChanges ? "+" : "") } ?? "unknown"

let package = Package(
    name: "assay",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "assay", targets: ["assay"]),
        .library(
            name: "AssayKit",
            targets: [
                "ClaimModel", "PatternMatching", "ClaimExtraction", "TextAnchoring", "RevisionTracking", "EvidenceMatching",
                "ClaimInterchange", "ShippedRules",
            ]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        // System libraries.
        .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
        .systemLibrary(name: "CEditline", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
        .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
        .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(
            name: "CMarkdown", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CIconv"),
        .systemLibrary(name: "CSandbox"),

        // What a claim is, and how it is read, followed and compared. No Foundation, no storage.
        module("ClaimModel"),
        module("PatternMatching", knows: ["CPCRE2"]),
        module("ClaimExtraction", knows: ["ClaimModel", "PatternMatching"]),
        module("TextAnchoring", knows: ["ClaimModel"]),
        module("RevisionTracking", knows: ["ClaimModel", "TextAnchoring"]),
        module("EvidenceMatching", knows: ["ClaimModel", "TextAnchoring"]),

        // Articles as people have them.
        module("ArticleIntake", knows: ["ClaimModel", "CMarkdown", "CIconv"]),
        module("DocumentParsing", knows: ["ClaimModel", "ArticleIntake", "CGumbo", "CExpat", "CZip"]),

        // The casebook.
        module("ClaimWorkflow", knows: ["ClaimModel"]),
        module("ContentDigest", knows: ["CNettle"]),
        module("SearchIndex", knows: ["EvidenceMatching", grdb]),
        .target(name: "CSQLiteGuard", linkerSettings: [.linkedLibrary("sqlite3")]),
        module(
            "JournalStore",
            knows: ["ClaimModel", "ClaimWorkflow", "ContentDigest", "SearchIndex", "CSQLiteGuard", grdb, sqlite]),
        module("ClaimInterchange", knows: ["ClaimModel", "ClaimExtraction", "ClaimWorkflow", yams]),
        module("ShippedRules"),
        module("ClaimReports", knows: ["ClaimModel", "ClaimWorkflow"]),
        module("ReportRendering", knows: ["ClaimModel", "ClaimReports"]),
        module(
            "Workbench",
            knows: [
                "ClaimModel", "PatternMatching", "ClaimExtraction", "TextAnchoring", "RevisionTracking", "EvidenceMatching",
                "ArticleIntake", "ClaimWorkflow", "ContentDigest", "SearchIndex", "JournalStore", "ClaimInterchange",
                "ShippedRules", "ClaimReports",
            ]),

        // The terminal.
        .target(name: "CBuildStamp", cSettings: [.define("ASSAY_COMMIT", to: "\"\(commit)\"")]),
        .target(name: "CTerminalSignals"),
        .target(name: "CLocaleData"),
        module("ReviewTerminal", knows: ["CEditline", "CTerminalSignals"]),
        module(
            "FilterCommands",
            knows: [
                "ClaimModel", "ArticleIntake", "ClaimExtraction", "RevisionTracking", "EvidenceMatching", "SearchIndex",
                "ClaimInterchange", "ShippedRules", "ReviewTerminal", argumentParser,
            ]),
        module(
            "WorkbenchCommands",
            knows: [
                "ClaimModel", "Workbench", "ClaimReports", "ReportRendering", "ClaimInterchange", "ReviewTerminal",
                "FilterCommands", "CBuildStamp", argumentParser,
            ]),
        module(
            "FuzzedParsers",
            knows: [
                "ClaimModel", "ClaimExtraction", "RevisionTracking", "ArticleIntake", "DocumentParsing", "ClaimWorkflow",
                "ClaimInterchange", "ShippedRules",
            ]),
        .executableTarget(name: "assay", dependencies: ["WorkbenchCommands", "CLocaleData"], swiftSettings: strict),
        .executableTarget(
            name: "assay-intake", dependencies: ["ClaimModel", "ArticleIntake", "DocumentParsing", "CSandbox"],
            swiftSettings: strict),
        .executableTarget(name: "assay-filters", dependencies: ["FilterCommands", argumentParser], swiftSettings: strict),

        // Tests, a folder per module.
        .target(
            name: "SchemaChecking", dependencies: ["ClaimInterchange"], path: "Tests/SchemaChecking", swiftSettings: strict),
        tests("ClaimModelTests", knows: ["ClaimModel"]),
        tests("PatternMatchingTests", knows: ["PatternMatching"]),
        tests("ClaimExtractionTests", knows: ["ClaimModel", "ClaimExtraction", "ClaimInterchange", "ShippedRules"]),
        tests("TextAnchoringTests", knows: ["ClaimModel", "TextAnchoring"]),
        tests(
            "RevisionTrackingTests",
            knows: ["ClaimModel", "TextAnchoring", "RevisionTracking"]),
        tests(
            "EvidenceMatchingTests",
            knows: ["ClaimModel", "ClaimExtraction", "ClaimInterchange", "ShippedRules", "EvidenceMatching"]),
        tests("SearchIndexTests", knows: ["SearchIndex", grdb]),
        tests("ArticleIntakeTests", knows: ["ClaimModel", "ArticleIntake", "assay-intake"]),
        tests("ClaimWorkflowTests", knows: ["ClaimModel", "ClaimWorkflow"]),
        tests(
            "JournalStoreTests", knows: ["ClaimModel", "ClaimWorkflow", "JournalStore", "CSQLiteGuard", grdb, sqlite],
            exclude: ["formats"]),
        tests("ClaimInterchangeTests", knows: ["ClaimModel", "ClaimWorkflow", "ClaimInterchange"]),
        tests(
            "ReportRenderingTests",
            knows: ["ClaimModel", "ClaimReports", "ReportRendering", "ClaimInterchange", "ContentDigest", "SchemaChecking"]),
        tests("WorkbenchTests", knows: ["ClaimModel", "ClaimWorkflow", "Workbench"]),
        tests("WorkbenchCommandsTests", knows: ["ClaimModel", "ClaimInterchange", "ReviewTerminal", "WorkbenchCommands"]),
        tests("ReviewTerminalTests", knows: ["ReviewTerminal", "CTerminalSignals"]),
        tests("FuzzedParsersTests", knows: ["FuzzedParsers"]),
        tests("ScreenTests", knows: ["assay", "assay-intake"]),
        tests("ArchitectureTests", knows: []),
        tests(
            "TranscriptTests", knows: ["assay", "assay-intake", "ClaimInterchange", "SchemaChecking"],
            exclude: ["transcripts", "gallery"]),
    ],
    swiftLanguageModes: [.v6]
)

// libFuzzer over the parsers: only for script/fuzz, since every module has to be built with its instrumentation.
if Context.environment["ASSAY_FUZZING"] != nil {
    package.targets.append(
        .executableTarget(
            name: "assay-fuzz", dependencies: ["FuzzedParsers"], path: "Fuzzing", exclude: ["corpus"], swiftSettings: strict))
}
