public import ClaimModel
import JournalStore

extension ClaimFilter {
    /// Reads a filter as it is typed: `kind:quantity stage:new worth>0.7 speaker:"the mayor" -tag:legal c3-c9 order:worth`.
    ///
    /// Words without a field are looked for in the claims themselves.
    ///
    /// - Throws: ``WorkbenchProblem`` naming the word that means nothing, and the nearest one that does.
    public init(parsing words: [String]) throws(WorkbenchProblem) {
        self.init()
        for word in try FilterParser.words(words) { try FilterParser.take(word, into: &self) }
    }
}

extension ClaimFilter {
    /// The fields of the filter language, as typed before a colon.
    public static var fields: [String] { FilterParser.fields }
}

extension Workbench {
    /// The values that a field of the filter language can have, where they are a closed set or stand in the casebook.
    public func filterValues(of field: String) throws(WorkbenchProblem) -> [String] {
        switch field {
        case "stage": return Stage.allCases.map(\.rawValue)
        case "kind": return ClaimKinds.names
        case "recheck": return ["any"] + RecheckReason.allCases.map(\.rawValue)
        case "fate": return Fate.allCases.map(\.rawValue)
        case "order": return ClaimOrder.allCases.map(\.rawValue)
        case "is": return ["open", "by-hand"]
        case "verdict": return try scale().labels.map(\.key)
        case "tag": return try read { try $0.tagsInUse() }
        default: return []
        }
    }
}

/// Reads the filter language, word by word.
private enum FilterParser {
    static let fields = [
        "article", "stage", "kind", "worth", "priority", "speaker", "recheck", "tag", "who", "assignee", "verdict", "fate",
        "text", "is",
        "order", "limit",
    ]

    /// Splits at spaces outside quotation marks.
    static func words(_ given: [String]) throws(WorkbenchProblem) -> [String] {
        var out: [String] = []
        var word = ""
        var isQuoted = false
        for character in given.joined(separator: " ") {
            if character == "\"" {
                isQuoted.toggle()
                word.append(character)
            } else if character == " ", !isQuoted {
                if !word.isEmpty { out.append(word) }
                word = ""
            } else {
                word.append(character)
            }
        }
        guard !isQuoted else {
            throw problem("a quotation mark is not closed", "speaker:\"the mayor\"", word)
        }
        return word.isEmpty ? out : out + [word]
    }

    static func take(_ word: String, into filter: inout ClaimFilter) throws(WorkbenchProblem) {
        let isNegated = word.hasPrefix("-") && word.count > 1
        let body = isNegated ? String(word.dropFirst()) : word
        if let range = ids(body) {
            filter.items.append(FilterItem(.ids(range), isNegated: isNegated))
            return
        }
        guard let (field, comparison, value) = split(body) else {
            filter.items.append(FilterItem(.text(unquoted(body)), isNegated: isNegated))
            return
        }
        switch field {
        case "order": filter.order = try choice(value, ClaimOrder.self, word)
        case "limit":
            guard let limit = Int(value), limit > 0 else { throw problem("limit is a number from 1 on", "limit:20", word) }
            filter.limit = limit
        default:
            filter.items.append(FilterItem(try term(field, comparison, value, word), isNegated: isNegated))
        }
    }

    /// `c4`, `c3-c9`, `c3-9`, `c3..c9`.
    private static func ids(_ text: String) -> ClosedRange<Int>? {
        if let id = ClaimID(text) { return id.number...id.number }
        let parts = text.replacing("..", with: "-").split(separator: "-", maxSplits: 1)
        guard parts.count == 2, let low = ClaimID(parts[0]) else { return nil }
        guard let high = ClaimID(parts[1])?.number ?? Int(parts[1]), high >= low.number else { return nil }
        return low.number...high
    }

    private static func split(_ text: String) -> (field: String, comparison: FilterComparison, value: String)? {
        guard let at = text.firstIndex(where: { ":<>=".contains($0) }), at != text.startIndex, text.first != "\"" else {
            return nil
        }
        let rest = text[at...]
        for comparison in [FilterComparison.atMost, .atLeast, .less, .more, .equal] where rest.hasPrefix(comparison.rawValue) {
            return (String(text[..<at]), comparison, unquoted(String(rest.dropFirst(comparison.rawValue.count))))
        }
        return (String(text[..<at]), .equal, unquoted(String(rest.dropFirst())))
    }

    private static func unquoted(_ text: String) -> String { text.replacing("\"", with: "") }

    private static func term(
        _ field: String, _ comparison: FilterComparison, _ value: String, _ word: String
    ) throws(WorkbenchProblem) -> FilterTerm {
        switch field {
        case "article": return .article(ArticleID(value))
        case "stage": return .stage(try choice(value, Stage.self, word))
        case "kind":
            guard let kind = ClaimKinds(name: value) else {
                throw problem("there is no kind \(value)", NearestName.hint(value, among: ClaimKinds.names), word)
            }
            return .kind(kind)
        case "worth":
            guard let number = Double(value) else { throw problem("worth is a number from 0 to 1", "worth>0.7", word) }
            return .worth(comparison, number)
        case "priority":
            guard let number = Int(value) else { throw problem("priority is a whole number", "priority>0", word) }
            return .priority(comparison, number)
        case "speaker": return .speaker(value)
        case "recheck":
            return value == "any" || value.isEmpty ? .recheck(nil) : .recheck(try choice(value, RecheckReason.self, word))
        case "tag": return .tag(value)
        case "who", "assignee": return .assignee(value == "nobody" ? "" : value)
        case "verdict": return .verdict(value)
        case "fate": return .fate(try choice(value, Fate.self, word))
        case "text": return .text(value)
        case "is":
            if value == "open" { return .open }
            if value == "by-hand" { return .byHand }
            throw problem("is: takes open or by-hand", "is:open", word)
        default: throw problem("there is no field \(field)", NearestName.hint(field, among: fields), word)
        }
    }

    private static func choice<Choice: RawRepresentable & CaseIterable>(
        _ value: String, _ type: Choice.Type, _ word: String
    ) throws(WorkbenchProblem) -> Choice where Choice.RawValue == String {
        if let choice = Choice(rawValue: value) { return choice }
        throw problem("\(word): there is no \(value)", NearestName.hint(value, among: type.allCases.map(\.rawValue)), word)
    }

    private static func problem(_ message: String, _ remedy: String, _ word: String) -> WorkbenchProblem {
        WorkbenchProblem(.usage, kind: "usage", code: "bad-filter", message: message, remedy: remedy, subject: word)
    }
}
