import ClaimExtraction
public import ClaimModel
import ClaimWorkflow
import JournalStore

/// Words of an article, with context where they stand more than once.
public struct MarkedWords: Hashable, Sendable {
    /// The words.
    public var words: String
    /// What stands before them, or part of it.
    public var before: String?
    /// What stands after them, or part of it.
    public var after: String?
    /// Which one of several places, from 1 on.
    public var occurrence: Int?

    /// Makes words with their context.
    public init(_ words: String, before: String? = nil, after: String? = nil, occurrence: Int? = nil) {
        self.words = words
        self.before = before
        self.after = after
        self.occurrence = occurrence
    }
}

/// What is to be corrected in a claim; what is nil stays.
public struct ClaimCorrection: Hashable, Sendable {
    /// Other words of the same revision.
    public var words: MarkedWords?
    /// Who says it; empty for nobody.
    public var speaker: String?
    /// Its kinds.
    public var kinds: ClaimKinds?
    /// Its quantity in words, read as the extractor reads them: `at least 29`.
    public var quantity: String?

    /// Makes a correction.
    public init(words: MarkedWords? = nil, speaker: String? = nil, kinds: ClaimKinds? = nil, quantity: String? = nil) {
        self.words = words
        self.speaker = speaker
        self.kinds = kinds
        self.quantity = quantity
    }
}

extension Workbench {
    /// Marks words of the newest revision as a claim.
    public func addClaim(_ article: ArticleID, _ marked: MarkedWords) throws(WorkbenchProblem) -> Decision<ClaimID> {
        try decide("claim add") { ledger in
            let (read, revision) = try newestRead(article, ledger.reader)
            let range = try Self.place(of: marked, in: read.text, article)
            return try ledger.addClaim(
                Self.handReading(range, read, article),
                at: Appearance(
                    revision: revision, passages: [read.passage(range)], quantities: read.quantities(in: range)))
        }
    }

    /// Marks bytes of the newest revision's text as a claim.
    public func addClaim(_ article: ArticleID, at range: ByteRange) throws(WorkbenchProblem) -> Decision<ClaimID> {
        try decide("claim add") { ledger in
            let (read, revision) = try newestRead(article, ledger.reader)
            let inside = range.clamped(to: read.text.range)
            guard !inside.isEmpty else {
                throw Refusal(.wordsNotFound, "the article's text ends before that", subject: article.slug)
            }
            return try ledger.addClaim(
                Self.handReading(inside, read, article),
                at: Appearance(
                    revision: revision, passages: [read.passage(inside)], quantities: read.quantities(in: inside)))
        }
    }

    /// Corrects a claim's words, speaker, kinds or quantity.
    public func editClaim(_ id: ClaimID, _ correction: ClaimCorrection) throws(WorkbenchProblem) -> Decision<ClaimRecord> {
        try decide("claim edit") { ledger in
            guard let claim = try ledger.claim(id), var appearance = claim.newest else { throw Self.noClaim(id) }
            let (read, revision) = try newestRead(claim.article, ledger.reader)
            var reading = claim.reading
            if let words = correction.words {
                let range = try Self.place(of: words, in: read.text, claim.article)
                appearance = Appearance(
                    revision: revision, passages: [read.passage(range)], quantities: read.quantities(in: range),
                    fate: appearance.fate, why: appearance.why)
            }
            if let text = correction.quantity {
                appearance.quantities = [try Self.quantity(text, in: appearance, try rules.extractor(ledger.reader).extractor)]
            }
            reading.kinds = correction.kinds ?? reading.kinds
            if let speaker = correction.speaker {
                let old = reading.attributions.first
                reading.attributions =
                    speaker.isEmpty
                    ? []
                    : [
                        ClaimAttribution(
                            type: old?.type ?? .indirect, speaker: speaker, cue: old?.cue, quotes: old?.quotes ?? [])
                    ]
            }
            try ledger.edit(
                id, reading: reading == claim.reading ? nil : reading,
                appearance: appearance == claim.newest ? nil : appearance)
            return try ledger.claim(id) ?? claim
        }
    }

    /// Splits a claim into parts of its words.
    public func splitClaim(_ id: ClaimID, into parts: [MarkedWords]) throws(WorkbenchProblem) -> Decision<[ClaimID]> {
        try decide("claim split") { ledger in
            guard let claim = try ledger.claim(id) else { throw Self.noClaim(id) }
            let (read, revision) = try newestRead(claim.article, ledger.reader)
            let around = claim.newest?.passages.first.map { read.sentence(around: $0.range) }
            let made = try parts.map { part in
                let range = try Self.place(of: part, in: read.text, claim.article, preferably: around)
                return (
                    reading: Self.handReading(range, read, claim.article),
                    appearance: Appearance(
                        revision: revision, passages: [read.passage(range)], quantities: read.quantities(in: range))
                )
            }
            return try ledger.split(id, into: made)
        }
    }

    /// Says that claims repeat another one of their article.
    public func mergeClaims(_ ids: [ClaimID], into original: ClaimID) throws(WorkbenchProblem) -> Decision<[ClaimID]> {
        try decide("claim merge") { ledger in
            for id in ids { try ledger.merge(id, into: original) }
            return ids
        }
    }

    /// Says that a claim is the same as one of another article.
    public func sameClaim(_ id: ClaimID, as other: ClaimID) throws(WorkbenchProblem) -> Decision<ClaimID> {
        try decide("same") { ledger in
            try ledger.same(id, as: other)
            return id
        }
    }

    static func noClaim(_ id: ClaimID) -> Refusal {
        Refusal(.noSuchRecord, "there is no claim \(id)", remedy: "`claims` lists them", subject: id.description)
    }

    func newestRead(_ article: ArticleID, _ reader: StoreReader) throws -> (read: ReadArticle, revision: Int) {
        guard let record = try reader.article(article) else { throw Self.noArticle(article) }
        guard let revision = try reader.revisions(of: article).last else {
            throw Refusal(.noSuchRecord, "\(article) has no revision yet", remedy: "add \(article) FILE", subject: article.slug)
        }
        let text = ArticleText(uncheckedUTF8: try reader.blob(revision.digest))
        let extractor = try rules.extractor(reader).extractor
        return (ReadArticle(text, extractor: extractor, date: record.published), revision.number)
    }

    private static func handReading(_ range: ByteRange, _ read: ReadArticle, _ article: ArticleID) -> ClaimReading {
        var reading = read.claim(in: range).map { read.reading(of: $0, article: article) } ?? ClaimReading(article: article)
        // A person thought it worth marking.
        reading.worth = max(reading.worth, 0.5)
        if !read.quantities(in: range).isEmpty { reading.kinds.insert(.quantity) }
        reading.isByHand = true
        return reading
    }

    private static func place(
        of marked: MarkedWords, in text: ArticleText, _ article: ArticleID, preferably around: ByteRange? = nil
    ) throws -> ByteRange {
        var places = TextSearch(text).places(of: marked.words)
        guard !places.isEmpty else {
            throw Refusal(
                .wordsNotFound, "these words do not stand in \(article)",
                remedy: "copy them from `show \(article)`; quotation marks, dashes and spaces may differ", subject: marked.words
            )
        }
        if let before = marked.before?.folded {
            places = places.filter { text.string(in: max(0, $0.lowerBound - 400)..<$0.lowerBound).folded.hasSuffix(before) }
        }
        if let after = marked.after?.folded {
            places = places.filter { place in
                text.string(in: place.upperBound..<min(text.count, place.upperBound + 400)).folded.hasPrefix(after)
            }
        }
        if let around, places.contains(where: around.contains) { places = places.filter(around.contains) }
        if let occurrence = marked.occurrence, places.indices.contains(occurrence - 1) { return places[occurrence - 1] }
        guard places.count == 1, let place = places.first else {
            throw Refusal(
                .wordsAmbiguous,
                places.isEmpty
                    ? "these words do not stand in \(article) with that context"
                    : "these words stand in \(article) \(places.count) times",
                remedy: "say what stands next to them (--before, --after), or which one (--occurrence 2)", subject: marked.words
            )
        }
        return place
    }

    private static func quantity(_ text: String, in appearance: Appearance, _ extractor: Extractor) throws -> ClaimQuantity {
        let read = extractor.read(ArticleText(text))
        guard let found = read.claims.lazy.flatMap(\.quantities).first ?? read.numbers.first?.quantity else {
            throw Refusal(
                .wordsNotFound, "no number was read in these words", remedy: "write it as in a text: at least 29 strikes",
                subject: text)
        }
        var quantity = found
        let words = read.text.string(in: found.range)
        let start = appearance.wording.flatMap { TextSearch(ArticleText($0)).places(of: words).first?.lowerBound } ?? 0
        quantity.range = start..<(start + found.range.count)
        return ClaimQuantity(text: words, quantity: quantity)
    }
}
