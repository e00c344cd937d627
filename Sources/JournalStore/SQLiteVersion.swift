import GRDB

extension JournalStore {
    /// The version of the SQLite library in use, as in `3.40.1`.
    public static var sqliteVersion: String { Database.sqliteLibVersionNumber.description.readAsVersion }
}

extension String {
    /// `3040001` as `3.40.1`.
    fileprivate var readAsVersion: String {
        guard let number = Int(self) else { return self }
        return "\(number / 1_000_000).\(number / 1_000 % 1_000).\(number % 1_000)"
    }
}
