import ClaimExtraction
import ClaimModel
import ClaimWorkflow
import JournalStore
import RevisionTracking

/// Brings one revision into the journal: follows the known claims, adds the new ones, carries over what was seen.
struct RevisionArrival {
    let article: ArticleID
    let read: ReadArticle
    let extractor: Extractor
    let mayBeOther: Bool
    private var taken: [ByteRange] = []

    init(article: ArticleID, read: ReadArticle, extractor: Extractor, mayBeOther: Bool) {
        self.article = article
        self.read = read
        self.extractor = extractor
        self.mayBeOther = mayBeOther
    }

    mutating func run(_ record: RevisionRecord, in ledger: inout WriteLedger) throws -> Arrival {
        let earlier = try ledger.revisions(of: article)
        let number = try ledger.addRevision(record)
        var arrival = Arrival(
            article: article, revision: number, outcomes: [], newClaims: [], sentences: read.sentences.count, carriedSeen: 0,
            sameAs: try ledger.revision(number, of: article)?.sameAs, notices: [])
        if let last = earlier.last {
            let old = ArticleText(uncheckedUTF8: try ledger.reader.blob(last.digest))
            arrival.outcomes = try follow(from: last, old, to: number, sameAs: arrival.sameAs, in: &ledger)
            arrival.carriedSeen = try carrySeen(from: last, old, to: number, in: &ledger)
        }
        arrival.newClaims = try addNewClaims(in: number, &ledger)
        return arrival
    }

    // MARK: Known claims

    private mutating func follow(
        from last: RevisionRecord, _ old: ArticleText, to number: Int, sameAs: Int?, in ledger: inout WriteLedger
    ) throws -> [TrackedOutcome] {
        let claims = try ledger.claims(of: article).compactMap { try ledger.claim($0) }
        let standing = claims.filter { $0.appearance(in: last.number)?.passages.isEmpty == false }
        let spans = standing.flatMap { ($0.appearance(in: last.number)?.passages ?? []).map(\.range) }
        let result = Tracker.track(old: old, new: read.text, spans: spans)
        if !mayBeOther, old.count > 200, read.text.count > 200, result.sharedShare < Self.leastShared {
            throw Refusal(
                .wholeOfAnother,
                "only \(Int(result.sharedShare * 100)) % of this text comes from \(article) \(last.name): is it another article?",
                remedy: "add it as an article of its own, or say --replace", subject: article.slug)
        }
        var next = 0
        var followed: [TrackedClaim] = []
        for claim in standing {
            let count = claim.appearance(in: last.number)?.passages.count ?? 0
            let tracked = Array(result.passages[next..<(next + count)])
            next += count
            followed.append(try combine(claim, tracked, number, sameAs, ledger))
        }
        let goneIDs = Set(claims.map(\.id)).subtracting(standing.map(\.id))
        for claim in claims where goneIDs.contains(claim.id) { followed.append(findAgain(claim, number)) }
        var outcomes: [TrackedOutcome] = []
        for tracked in followed.sorted(by: { $0.claim < $1.claim }) { outcomes.append(try ledger.track(tracked)) }
        return outcomes
    }

    /// Under a fifth of shared words two texts are taken for two articles: rewrites of one keep well above half.
    private static let leastShared = 0.2

    /// One claim from the fates of its passages: the most serious one, of those that still stand.
    private mutating func combine(
        _ claim: ClaimRecord, _ passages: [TrackedPassage], _ number: Int, _ sameAs: Int?, _ ledger: WriteLedger
    ) throws -> TrackedClaim {
        let found = passages.filter { $0.range != nil }
        // A passage whose place was lost may stand anywhere: it counts, although others still stand.
        let judged = found.isEmpty ? passages : found + passages.filter { $0.fate == .placeLost }
        let worst = judged.max { $0.fate.seriousness < $1.fate.seriousness }
        var appearance = Appearance(
            revision: number, passages: found.compactMap(\.range).map(read.passage), fate: worst?.fate ?? .removed,
            why: worst?.why ?? "", context: judged.lazy.compactMap(\.context).first)
        if passages.count > found.count, !found.isEmpty {
            let gone = "\(passages.count - found.count) of its \(passages.count) passages are gone"
            appearance.why = appearance.why.isEmpty ? gone : appearance.why + "; " + gone
        }
        appearance.candidates = worst?.range == nil ? (worst?.candidates ?? []).map(read.passage) : []
        appearance.quantities = found.first?.range.map { read.quantities(in: $0) } ?? []
        appearance.passagesAgree = agree(found)
        var tracked = TrackedClaim(
            claim: claim.id, appearance: appearance, quoteChanged: judged.contains(where: \.isQuoteChanged))
        try noteFix(claim, &tracked, ledger)
        if claim.stage == .inReview, let sameAs, try wasSigned(claim, in: sameAs, ledger) { tracked.backFrom = sameAs }
        finish(&tracked)
        return tracked
    }

    /// Whether passages that stood for one fact still say the same: values are compared, not words.
    private func agree(_ found: [TrackedPassage]) -> Bool {
        guard found.count > 1 else { return true }
        let changed = Set(found.map { $0.fate == .valueChanged })
        guard changed.count == 1, changed.contains(true) else { return changed.count == 1 }
        let values = found.compactMap(\.range).map { read.quantities(in: $0).map(\.quantity.interval) }
        return Set(values).count == 1
    }

    /// Takes the claim's places, so that no new claim is made of them, and reads it anew.
    private mutating func finish(_ tracked: inout TrackedClaim) {
        let ranges = tracked.appearance.passages.map(\.range)
        taken += ranges
        if let range = ranges.first, let extracted = read.claim(in: range) {
            tracked.reading = read.reading(of: extracted, article: article)
        }
    }

    /// Looks for the words of a claim that did not stand in the revision before.
    private mutating func findAgain(_ claim: ClaimRecord, _ number: Int) -> TrackedClaim {
        let wording = claim.wording
        let places = TextSearch(read.text).places(of: wording)
        var appearance = Appearance(revision: number, passages: [], fate: .removed, why: "still gone")
        if wording.utf8.count >= 12, places.count == 1, let range = places.first {
            appearance = Appearance(
                revision: number, passages: [read.passage(range)], quantities: read.quantities(in: range), fate: .moved,
                why: "its words are back")
        }
        var tracked = TrackedClaim(claim: claim.id, appearance: appearance)
        finish(&tracked)
        return tracked
    }

    // MARK: Fixes and earlier signatures

    /// Notices that the new words are those of an open fix.
    private func noteFix(_ claim: ClaimRecord, _ tracked: inout TrackedClaim, _ ledger: WriteLedger) throws {
        for fix in try ledger.fixes(of: claim.id) where fix.state.isOpen {
            let fate = tracked.appearance.fate
            if fix.state == .cut || fix.newWords.isEmpty {
                if fate == .removed { tracked.fixSeen = fix.id }
            } else if fate == .reworded || fate == .valueChanged {
                let sentences = tracked.appearance.passages.map { read.text.string(in: read.sentence(around: $0.range)) }
                if sentences.contains(where: { FixCheck.isMade(fix.newWords, now: $0) }) { tracked.fixSeen = fix.id }
            } else if fate == .removed || fate == .placeLost, let range = TextSearch(read.text).places(of: fix.newWords).only {
                tracked.appearance = Appearance(
                    revision: tracked.appearance.revision, passages: [read.passage(range)],
                    quantities: read.quantities(in: range), fate: .reworded, why: "the words of \(fix.id)")
                tracked.fixSeen = fix.id
            }
        }
    }

    /// Whether the claim's verdict was signed, and in force, when an earlier revision was the newest.
    private func wasSigned(_ claim: ClaimRecord, in revision: Int, _ ledger: WriteLedger) throws -> Bool {
        guard let end = try ledger.reader.entry(addingRevision: revision + 1, of: article) else { return false }
        return try ledger.reader.standings(of: claim.id).last { $0.sequence < end }?.standing.verdictInForce != nil
    }

    // MARK: New claims and coverage

    private func addNewClaims(in number: Int, _ ledger: inout WriteLedger) throws -> [ClaimID] {
        let new = read.reading.claims.filter { claim in
            !taken.contains { 2 * $0.clamped(to: claim.range).count > min($0.count, claim.range.count) }
        }
        var ids: [ClaimID] = []
        for group in read.groups(of: new) {
            guard let first = group.first else { continue }
            let appearance = Appearance(
                revision: number, passages: group.map { read.passage($0.range) }, quantities: read.quantities(in: first.range))
            ids.append(try ledger.addClaim(read.reading(of: first, article: article), at: appearance))
        }
        return ids
    }

    /// A sentence that was seen stays seen where it stands word for word in the new text.
    private func carrySeen(
        from last: RevisionRecord, _ old: ArticleText, to number: Int, in ledger: inout WriteLedger
    ) throws -> Int {
        var byWords: [String: [SentenceSeen]] = [:]
        for seen in try ledger.seen(in: last.number, of: article) where last.sentences.indices.contains(seen.index) {
            byWords[old.string(in: last.sentences[seen.index].range), default: []].append(seen)
        }
        var carried: [SentenceSeen] = []
        for (index, sentence) in read.sentences.enumerated() {
            let words = read.text.string(in: sentence.range)
            guard var seen = byWords[words]?.popLast() else { continue }
            seen.index = index
            carried.append(seen)
        }
        try ledger.carrySeen(article, revision: number, carried)
        return carried.count
    }
}

extension Array {
    /// The element of an array of one.
    fileprivate var only: Element? { count == 1 ? first : nil }
}
