import Foundation

/// Reads the repository's own sources for the tests of its structure.
enum RepositorySources {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    struct Import {
        let module: String
        let isPublic: Bool
        let place: String
    }

    static func modules() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path).sorted()
    }

    static func files(of module: String) throws -> [URL] {
        let folder = root.appending(path: "Sources/\(module)")
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return (found?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
    }

    static func lines() throws -> [(place: String, line: String)] {
        try modules().flatMap { try files(of: $0) }.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
                .map {
                    ("\(file.lastPathComponent):\($0.offset + 1)", String($0.element))
                }
        }
    }

    static func imports(of module: String) throws -> [Import] {
        try files(of: module).flatMap { file in
            try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
                // The plain search first: it spares almost every line the pattern, which costs a hundred times as much.
                guard line.contains("import "),
                    let match = line.firstMatch(
                        of:
                            /^\s*(?:@\S+\s+)*((?:public|package|internal|private|fileprivate)\s+)?import\s+(?:struct\s+|class\s+|enum\s+|func\s+|protocol\s+)?(\w+)/
                    )
                else { return nil }
                return Import(
                    module: String(match.2), isPublic: match.1?.hasPrefix("public") == true,
                    place: "\(module)/\(file.lastPathComponent)")
            }
        }
    }

    /// Target name → names it lists, read from the manifest's text.
    static func declaredDependencies() throws -> [String: Set<String>] {
        let manifest = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
        var result: [String: Set<String>] = [:]
        for match in manifest.matches(
            of: /(?:module\(|executableTarget\(\s*name:)\s*"([\w-]+)"(?:,\s*(?:knows|dependencies):\s*\[([^\]]*)\])?/)
        {
            let names = (match.2 ?? "").matches(of: /"(\w+)"/).map { String($0.1) }
            result[String(match.1), default: []].formUnion(names)
        }
        return result
    }
}
