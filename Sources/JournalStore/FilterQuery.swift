public import ClaimModel
import GRDB

/// A filter as SQL over the claim index.
struct FilterQuery {
    var condition: String
    var arguments: [any DatabaseValueConvertible] = []

    /// - Parameter expiredBefore: verdicts signed before it have expired; nil when they never do.
    init(_ filter: ClaimFilter, expiredBefore: Moment?) {
        var alternatives: [String: [String]] = [:]
        var required: [String] = []
        var values: [String: [any DatabaseValueConvertible]] = [:]
        var requiredValues: [any DatabaseValueConvertible] = []
        for item in filter.items where !(item.term == .open && !item.isNegated && Self.isOpenByStage(filter)) {
            let (field, sql, argument) = Self.fragment(item.term, expiredBefore)
            if item.isNegated {
                required.append("NOT (\(sql))")
                requiredValues += argument
            } else {
                alternatives[field, default: []].append(sql)
                values[field, default: []] += argument
            }
        }
        var parts: [String] = []
        for field in alternatives.keys.sorted() {
            parts.append("(" + (alternatives[field] ?? []).joined(separator: " OR ") + ")")
            arguments += values[field] ?? []
        }
        parts += required
        arguments += requiredValues
        condition = parts.isEmpty ? "1" : parts.joined(separator: " AND ")
    }

    /// Whether the stages that a filter names are all open ones, so that the index by stage alone answers it.
    private static func isOpenByStage(_ filter: ClaimFilter) -> Bool {
        var named = false
        for item in filter.items where !item.isNegated {
            guard case .stage(let stage) = item.term else { continue }
            if stage.isClosed { return false }
            named = true
        }
        return named
    }

    private typealias Fragment = (field: String, sql: String, arguments: [any DatabaseValueConvertible])

    private static func fragment(_ term: FilterTerm, _ expiredBefore: Moment?) -> Fragment {
        switch term {
        case .ids(let range): ("number", "number BETWEEN ? AND ?", [range.lowerBound, range.upperBound])
        case .article(let id): ("article", "article = ?", [id.slug])
        case .stage(let stage): ("stage", "stage = ?", [stage.rawValue])
        case .open: ("open", "is_open = 1", [])
        case .kind(let kinds): ("kind", "kinds & ? <> 0", [Int(kinds.rawValue)])
        case .worth(let comparison, let value):
            ("worth" + comparison.rawValue, "worth \(comparison.rawValue) ?", [value])
        case .priority(let comparison, let value):
            ("priority" + comparison.rawValue, "priority \(comparison.rawValue) ?", [value])
        case .speaker(let name): ("speaker", "speaker LIKE ? ESCAPE '\\'", [containing(name)])
        case .recheck(.expired?):
            expiredBefore.map { ("recheck", "signed_at BETWEEN 1 AND ?", [Int($0.milliseconds)]) } ?? ("recheck", "0", [])
        case .recheck(let reason?): ("recheck", "instr(rechecks, ?) > 0", [" \(reason.rawValue) "])
        case .recheck(nil): ("recheck", "rechecks <> ''", [])
        case .tag(let tag): ("tag", "instr(tags, ?) > 0", [TagList.mark(of: tag)])
        case .assignee(let name): ("assignee", "assignee = ?", [name])
        case .verdict(let key): ("verdict", "verdict = ?", [key])
        case .fate(let fate): ("fate", "fate = ?", [fate.rawValue])
        case .byHand: ("by_hand", "by_hand = 1", [])
        case .text(let words): ("text " + words, "wording LIKE ? ESCAPE '\\'", [containing(words)])
        }
    }

    private static func containing(_ text: String) -> String {
        var out = "%"
        for character in text {
            if character == "%" || character == "_" || character == "\\" { out.append("\\") }
            out.append(character)
        }
        return out + "%"
    }

    /// The order as SQL. Where ids are named, the few rows are sorted after they were found by id; otherwise an index gives the
    /// order.
    static func ordering(_ filter: ClaimFilter) -> String {
        let isByID = filter.items.contains { item in
            if case .ids = item.term { !item.isNegated } else { false }
        }
        let columns =
            switch filter.order {
            case .place: ["article", "place", "number"]
            case .worth: ["priority DESC", "worth DESC", "number"]
            case .number: ["number"]
            case .recheck: ["rechecks = ''", "priority DESC", "worth DESC", "number"]
            }
        return columns.map { isByID ? "+" + $0 : $0 }.joined(separator: ", ")
    }
}

extension StoreReader {
    /// The ids of the claims that a filter means, in its order.
    ///
    /// - Parameter expiredBefore: verdicts signed before it have expired; nil when they never do.
    public func claims(_ filter: ClaimFilter, expiredBefore: Moment? = nil) throws -> [ClaimID] {
        let query = FilterQuery(filter, expiredBefore: expiredBefore)
        var sql = "SELECT number FROM claim WHERE \(query.condition) ORDER BY \(FilterQuery.ordering(filter))"
        let arguments: StatementArguments = StatementArguments(query.arguments)
        guard let limit = filter.limit else {
            return try Int.fetchAll(try state.db.cachedStatement(sql: sql), arguments: arguments).map { ClaimID($0) }
        }
        // In the text, where SQLite sees how little is wanted; not kept, since each page of a list has another text.
        sql += " LIMIT \(max(0, limit)) OFFSET \(max(0, filter.offset))"
        return try Int.fetchAll(state.db, sql: sql, arguments: arguments).map { ClaimID($0) }
    }

    /// How many claims a filter means.
    public func count(_ filter: ClaimFilter, expiredBefore: Moment? = nil) throws -> Int {
        let query = FilterQuery(filter, expiredBefore: expiredBefore)
        let sql = "SELECT count(*) FROM claim WHERE \(query.condition)"
        let statement = try state.db.cachedStatement(sql: sql)
        return try Int.fetchOne(statement, arguments: StatementArguments(query.arguments)) ?? 0
    }

    /// Claims of other articles with the same words, whatever their numbers.
    public func sameWords(as claim: ClaimRecord, limit: Int = 5) throws -> [ClaimID] {
        let key = ClaimIndexRow.wordsKey(claim.wording)
        guard key != 0 else { return [] }
        return try Int.fetchAll(
            state.db, sql: "SELECT number FROM claim WHERE words = ? AND article <> ? ORDER BY number LIMIT ?",
            arguments: [key, claim.article.slug, limit]
        ).map { ClaimID($0) }
    }

    /// The places, in bytes, of claims that a person decided on or added, in an article's newest revision.
    public func touchedPlaces(of article: ArticleID, revision: Int) throws -> [ByteRange] {
        let rows = try String.fetchAll(
            state.db, sql: "SELECT places FROM claim WHERE article = ? AND is_touched = 1 AND revision = ?",
            arguments: [article.slug, revision])
        return rows.flatMap { $0.split(separator: " ") }.compactMap { pair in
            let ends = pair.split(separator: "-").compactMap { Int($0) }
            return ends.count == 2 && ends[0] <= ends[1] ? ends[0]..<ends[1] : nil
        }
    }

    /// How many claims there are by the value of a column of the index.
    public func countsByStage(_ article: ArticleID? = nil) throws -> [Stage: Int] {
        let condition = article == nil ? "" : "WHERE article = ?"
        let rows = try Row.fetchAll(
            state.db, sql: "SELECT stage, count(*) FROM claim \(condition) GROUP BY stage",
            arguments: article.map { [$0.slug] } ?? [])
        var out: [Stage: Int] = [:]
        for row in rows {
            if let stage = Stage(rawValue: try row.text(0)) { out[stage] = try row.integer(1) }
        }
        return out
    }

    /// How many signed verdicts there are by label key.
    public func countsByVerdict(_ article: ArticleID? = nil) throws -> [String: Int] {
        let condition = article == nil ? "" : "AND article = ?"
        let rows = try Row.fetchAll(
            state.db, sql: "SELECT verdict, count(*) FROM claim WHERE stage = 'signed-off' \(condition) GROUP BY verdict",
            arguments: article.map { [$0.slug] } ?? [])
        return Dictionary(try rows.map { (try $0.text(0), try $0.integer(1)) }) { first, _ in first }
    }
}
