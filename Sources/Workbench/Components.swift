import JournalStore
import PatternMatching
import ShippedRules

extension Workbench {
    /// What the program is built on and what it ships, a line each, for `--version`.
    public static var components: [String] {
        let packs = ShippedFiles.all.map(\.path).filter { $0.hasPrefix("rules/") }.map { $0.dropFirst(6).dropLast(5) }
        return [
            "rule packs: \(packs.joined(separator: ", "))", "SQLite \(JournalStore.sqliteVersion)",
            "PCRE2 \(Pattern.libraryVersion)",
        ]
    }
}
