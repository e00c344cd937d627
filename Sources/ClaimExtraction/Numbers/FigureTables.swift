/// Tables of words by name, as a rule pack holds them: each entry has a key and a value, which is empty in a plain list.
public struct FigureTables: Sendable {
    /// One line of a table.
    public struct Entry: Sendable, Hashable {
        /// The word, phrase or sign, as written in the pack.
        public var key: String
        /// What the pack says of it; empty in a plain list.
        public var value: String

        /// Makes a line.
        public init(key: String, value: String = "") {
            self.key = key
            self.value = value
        }
    }

    private var tables: [String: [Entry]]

    /// Takes the tables of a pack by name.
    public init(_ tables: [String: [Entry]]) {
        self.tables = tables
    }

    /// The lines of a table; none when the pack has no such table.
    subscript(name: String) -> [Entry] { tables[name] ?? [] }

    /// The first words of the lines of a table.
    func keys(_ name: String) -> [String] { self[name].map(\.key) }
}

/// A line of a table that the readers of numbers and dates cannot use.
public struct FigureTableError: Error, Hashable, Sendable {
    /// The table.
    public var table: String
    /// The line's key.
    public var key: String
    /// The value at fault.
    public var value: String
    /// What is expected instead, as a noun phrase.
    public var expected: String
}
