import JournalStore

extension Workbench {
    /// What the program is built on and what it ships, a line each, for `--version`.
    public static let components: [String] = []
}
