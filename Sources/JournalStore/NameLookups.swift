public import ClaimModel
public import ClaimWorkflow
import GRDB

extension StoreReader {
    /// The names of articles that begin so, in alphabetical order; when there are more than the limit, the last of all stands
    /// at the end.
    public func articleNames(beginning start: String, limit: Int) throws -> [ArticleID] {
        let range = "parent = ? AND kind = ? AND number = 0 AND name >= ? AND name < ?"
        let arguments: StatementArguments = [
            Subject.casebook.description, SubjectKind.article.rawValue, start, start + "\u{10FFFF}",
        ]
        var names = try String.fetchAll(
            state.db, sql: "SELECT name FROM relation WHERE \(range) ORDER BY name LIMIT \(limit)", arguments: arguments)
        if names.count == limit,
            let last = try String.fetchOne(
                state.db, sql: "SELECT name FROM relation WHERE \(range) ORDER BY name DESC LIMIT 1", arguments: arguments),
            last != names.last
        {
            names.append(last)
        }
        return names.map { ArticleID($0) }
    }

    /// The number of an article's newest revision; nil before the first one.
    public func newestRevisionNumber(of article: ArticleID) throws -> Int? {
        try Int.fetchOne(
            state.db, sql: "SELECT max(part) FROM facet WHERE kind = ? AND number = 0 AND name = ? AND facet = ?",
            arguments: [SubjectKind.article.rawValue, article.slug, Facet.revision.rawValue])
    }

    /// What the newest entries are about, newest first.
    ///
    /// - Parameter count: of so many entries.
    public func newestSubjects(ofLast count: Int) throws -> [Subject] {
        try String.fetchAll(
            state.db, sql: "SELECT subjects FROM journal ORDER BY sequence DESC LIMIT ?", arguments: [count]
        ).flatMap { ChainLink.subjects($0) }
    }

    /// Visits the words of every claim, by its number.
    public func eachWording(_ visit: (ClaimID, String) throws -> Void) throws {
        let rows = try Row.fetchCursor(state.db, sql: "SELECT number, wording FROM claim ORDER BY number")
        while let row = try rows.next() { try visit(ClaimID(try row.integer(0)), try row.text(1)) }
    }

    /// All tags that claims have, in alphabetical order.
    public func tagsInUse() throws -> [String] {
        let lists = try String.fetchAll(state.db, sql: "SELECT DISTINCT tags FROM claim WHERE tags <> ''")
        return Set(lists.flatMap(TagList.tags)).sorted()
    }
}
