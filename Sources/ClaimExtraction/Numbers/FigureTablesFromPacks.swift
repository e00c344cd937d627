extension FigureReader {
    /// Compiles the tables of the packs in force; the tables of numbers and of dates have names of their own.
    ///
    /// - Throws: ``RulePackErrors`` with the table that holds a line that cannot be used.
    public init(tables: [Table]) throws(RulePackErrors) {
        let entries = tables.map { table in
            (table.name, table.entries.map { FigureTables.Entry(key: $0.key, value: $0.fields["value"] ?? "") })
        }
        let figures = FigureTables(Dictionary(entries) { $1 })
        do throws(FigureTableError) {
            try self.init(numbers: figures, dates: figures)
        } catch {
            let place = tables.last { $0.name == error.table }?.place ?? PackPlace(file: "", line: 1, column: 1)
            throw RulePackErrors([
                RulePackError(
                    .shape, at: place, "the entry \(error.key) of \(error.table) has the value \"\(error.value)\"",
                    remedy: "Write \(error.expected).")
            ])
        }
    }
}
