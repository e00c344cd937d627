public import ClaimModel
import ClaimWorkflow
import JournalStore

/// A record as it is named on the command line, with a word about it.
public struct RecordName: Hashable, Sendable {
    /// `c12`, `e3`, or an article's name.
    public var name: String
    /// Its words or its title.
    public var note: String
}

/// How far an article has come.
public struct ArticleProgress: Hashable, Sendable {
    /// The article.
    public var article: ArticleID
    /// Its newest revision; nil before the first one.
    public var revision: Int?
    /// How many of its claims are closed.
    public var closed: Int
    /// How many claims it has.
    public var claims: Int
}

extension Workbench {
    /// How many names of a kind are offered at most.
    private static let mostNames = 100

    /// Claims, evidence and articles whose names begin so: at most a hundred of each kind, read one by one, so that it takes no
    /// longer in a large casebook.
    public func names(beginning start: String) throws(WorkbenchProblem) -> [RecordName] {
        try read { reader in
            let articles = try reader.articleNames(beginning: start, limit: Self.mostNames).compactMap { id in
                try reader.article(id).map { RecordName(name: id.slug, note: $0.title) }
            }
            let claims = try Self.numbers(beginning: start, "c", upTo: reader.lastNumber(of: .claim)).compactMap { number in
                try reader.claim(ClaimID(number)).map { RecordName(name: $0.id.description, note: $0.wording) }
            }
            let evidence = try Self.numbers(beginning: start, "e", upTo: reader.lastNumber(of: .evidence)).compactMap {
                number in
                try reader.evidence(EvidenceID(number)).map { RecordName(name: $0.id.description, note: $0.title) }
            }
            return articles + claims + evidence
        }
    }

    /// Numbers up to a last one whose decimal digits begin as those after the letter, shorter ones first.
    static func numbers(beginning start: String, _ letter: Character, upTo last: Int) -> [Int] {
        if start.isEmpty { return Array(1...max(1, min(last, mostNames))).filter { $0 <= last } }
        let digits = start.dropFirst()
        guard start.first == letter, digits.allSatisfy({ ("0"..."9").contains($0) }), digits.first != "0", digits.count < 18
        else {
            return []
        }
        var (low, high) = (Int(digits) ?? 1, Int(digits) ?? 9)
        var out: [Int] = []
        while low <= last, out.count < mostNames {
            out += (low...min(high, last, low + mostNames)).prefix(mostNames - out.count)
            (low, high) = (low * 10, high * 10 + 9)
        }
        return out
    }

    /// The article of the newest decision that was about one or about a claim, or else of the newest claim; nil without
    /// articles.
    public func progressWhereLastDecided() throws(WorkbenchProblem) -> ArticleProgress? {
        try read { reader in
            guard let article = try Self.articleLastDecidedOn(reader) else { return nil }
            let stages = try reader.countsByStage(article)
            return ArticleProgress(
                article: article, revision: try reader.newestRevisionNumber(of: article),
                closed: stages.filter { $0.key.isClosed }.values.reduce(0, +), claims: stages.values.reduce(0, +))
        }
    }

    private static func articleLastDecidedOn(_ reader: StoreReader) throws -> ArticleID? {
        for subject in try reader.newestSubjects(ofLast: 8) {
            switch subject {
            case .article(let id) where try reader.article(id) != nil: return id
            case .claim(let id): if let claim = try reader.claim(id) { return claim.article }
            default: continue
            }
        }
        let last = try reader.lastNumber(of: .claim)
        if let claim = try reader.claim(ClaimID(last)) { return claim.article }
        return try reader.articleNames(beginning: "", limit: 1).first
    }
}
