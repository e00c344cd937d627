import ClaimModel
import Workbench

/// A casebook as a review sees it, through the workbench.
final class WorkbenchDesk: ReviewDesk {
    let scale: Scale
    private let workbench: Workbench
    private let places: ReviewPlaces
    private let editor: EvidenceEditor
    private let beside: BackgroundReading?
    private var text: RevisionText?
    /// The claims of the article on the screen as they stand in it.
    private var inPlace: (article: ArticleID, claims: [ClaimID])?

    /// So many claims before and after one are looked at for its paragraph: reading all would make the reviewer wait.
    private static let neighbours = 4

    /// A desk over an open casebook.
    init(_ workbench: Workbench, places: ReviewPlaces, editor: EvidenceEditor) throws(UserError) {
        self.workbench = workbench
        self.places = places
        self.editor = editor
        beside = BackgroundReading(beside: workbench)
        scale = try Self.edge { () throws(WorkbenchProblem) in try workbench.scale() }
    }

    deinit { beside?.end() }

    /// The claim this reviewer was at last.
    var rememberedClaim: ClaimID? { places.claim(in: workbench.folder) }

    func claims(_ order: ReviewQueue.Order, filter: String) throws(UserError) -> [ClaimID] {
        try Self.edge { () throws(WorkbenchProblem) in
            var asked = try ClaimFilter(parsing: [filter])
            switch order {
            case .worth: asked.items.append(FilterItem(.open))
            case .position: asked.items.append(FilterItem(.open))
            case .recheck: asked.items.append(FilterItem(.recheck(nil)))
            case .signing: asked.items.append(FilterItem(.stage(.proposed)))
            }
            asked.order = order == .position ? .place : order == .recheck ? .recheck : .worth
            return try held(asked)
        }
    }

    func material(of id: ClaimID) throws(UserError) -> CardMaterial {
        try Self.edge { () throws(WorkbenchProblem) in
            let view = try workbench.claim(id)
            let article = view.claim.article
            let revision = try newestText(of: article, atLeast: view.revision)
            var material = CardMaterial(
                claim: view.claim, text: revision.text, revision: revision.record.number, sentences: revision.record.sentences)
            material.others = try passagesOfNeighbours(of: view.claim, in: revision.record.number)
            material.links = view.links.map { ($0.link, $0.evidence, $0.isOutdated) }
            material.lacking = view.lacking
            (material.notes, material.fixes, material.queries) = (view.notes, view.fixes, view.queries)
            material.hidesProposals = view.isVeiled
            return material
        }
    }

    func suggestions(for claim: ClaimID) -> [CardSuggestion]? {
        guard let beside else { return (try? BackgroundReading.suggestions(for: claim, in: workbench)) ?? [] }
        return beside.suggestions(for: claim)
    }

    func forgetSuggestions() { beside?.forget() }

    func lacking(_ claim: ClaimID, for label: ScaleLabel) throws(UserError) -> [PolicyBreach] {
        try Self.edge { () throws(WorkbenchProblem) in try workbench.evidenceLacking(claim, for: label.key) }
    }

    func finder(of words: String) throws(UserError) -> (ClaimID) -> Bool {
        try Self.edge { () throws(WorkbenchProblem) in
            if let read = beside?.words, let fresh = try workbench.refreshed(read) {
                beside?.words = fresh
                return fresh.finder(of: words)
            }
            let found = Set(try workbench.claimIDs(ClaimFilter([FilterItem(.text(words))])))
            return { found.contains($0) }
        }
    }

    func walk(through article: ArticleID) throws(UserError) -> WalkMaterial {
        try Self.edge { () throws(WorkbenchProblem) in
            let revision = try workbench.text(of: article)
            let coverage = try workbench.coverage(of: article)
            return WalkMaterial(
                article: article, revision: revision.record.number, text: revision.text, sentences: revision.record.sentences,
                seen: Set(coverage.seen), claims: try workbench.claims(ClaimFilter([FilterItem(.article(article))])))
        }
    }

    func snapshotText(of evidence: EvidenceID) throws(UserError) -> String? {
        try Self.edge { () throws(WorkbenchProblem) in
            guard let file = try workbench.snapshot(of: evidence), file.mediaType?.hasPrefix("text/") == true else {
                return nil
            }
            return String(decoding: file.bytes, as: UTF8.self)
        }
    }

    func decide(_ decision: ReviewDecision) throws(UserError) -> String {
        try Self.edge { () throws(WorkbenchProblem) in try DecisionMaking(workbench: workbench).make(decision) }
    }

    func undo() throws(UserError) -> (done: String, claim: ClaimID?) {
        try Self.edge { () throws(WorkbenchProblem) in Self.words("undid", try workbench.undo().result) }
    }

    func redo() throws(UserError) -> (done: String, claim: ClaimID?) {
        try Self.edge { () throws(WorkbenchProblem) in Self.words("did again", try workbench.redo().result) }
    }

    func addEvidenceInEditor(for claim: ClaimID) throws(UserError) -> String? {
        guard let record = try editor.write() else { return nil }
        return try Self.edge { () throws(WorkbenchProblem) in
            do throws(WorkbenchProblem) {
                let link = try workbench.addEvidence(record, linkedTo: claim, nil).result
                return "\(link.evidence) \(link.stance.rawValue) \(claim)"
            } catch  where error.code == "missing-text" {
                return "\(try workbench.addEvidence(record).result) is added, but not linked: \(error.message)"
            }
        }
    }

    func remember(_ claim: ClaimID) { places.remember(claim, in: workbench.folder) }

    // MARK: Reading

    /// The claims of a filter; words are looked for in memory, once they are there.
    private func held(_ filter: ClaimFilter) throws(WorkbenchProblem) -> [ClaimID] {
        var words: [String] = []
        var rest = filter
        rest.items.removeAll { item in
            guard !item.isNegated, case .text(let text) = item.term else { return false }
            words.append(text)
            return true
        }
        guard !words.isEmpty, filter.limit == nil, let read = beside?.words, let fresh = try workbench.refreshed(read) else {
            return try workbench.claimIDs(filter)
        }
        let finders = words.map { fresh.finder(of: $0) }
        return try workbench.claimIDs(rest).filter { claim in finders.allSatisfy { $0(claim) } }
    }

    private func newestText(of article: ArticleID, atLeast revision: Int) throws(WorkbenchProblem) -> RevisionText {
        if let text, text.record.article == article, text.record.number >= revision { return text }
        let fresh = try workbench.text(of: article)
        text = fresh
        return fresh
    }

    private func passagesOfNeighbours(of claim: ClaimRecord, in revision: Int) throws(WorkbenchProblem) -> [ByteRange] {
        if inPlace?.article != claim.article || inPlace?.claims.contains(claim.id) == false {
            let filter = ClaimFilter([FilterItem(.article(claim.article))], order: .place)
            inPlace = (claim.article, try workbench.claimIDs(filter))
        }
        guard let claims = inPlace?.claims, let index = claims.firstIndex(of: claim.id) else { return [] }
        let near = claims[max(0, index - Self.neighbours)...min(claims.count - 1, index + Self.neighbours)]
        let others = near.filter { $0 != claim.id }.map { FilterItem(.ids($0.number...$0.number)) }
        if others.isEmpty { return [] }
        return try workbench.claims(ClaimFilter(others)).filter { $0.stage != .dismissed }
            .flatMap { $0.appearance(in: revision)?.passages.map(\.range) ?? [] }
    }

    private static func words(_ verb: String, _ lines: [JournalLine]) -> (done: String, claim: ClaimID?) {
        let claim = lines.flatMap(\.subjects).lazy.compactMap { ClaimID($0) }.first
        let what = lines.first.map { $0.summary.isEmpty ? $0.command : $0.summary } ?? "nothing"
        return ("\(verb): \(what)", claim)
    }

    /// Problems of the workbench become the edge's one form.
    private static func edge<Result>(_ body: () throws(WorkbenchProblem) -> Result) throws(UserError) -> Result {
        do throws(WorkbenchProblem) {
            return try body()
        } catch {
            throw UserError(error.name, status: .findings, place: error.place, message: error.message, remedy: error.remedy)
        }
    }
}
