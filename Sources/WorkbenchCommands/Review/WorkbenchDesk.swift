import ClaimModel
import Workbench

/// A casebook as a review sees it, through the workbench.
final class WorkbenchDesk: ReviewDesk {
    let scale: Scale
    private let workbench: Workbench
    private let places: ReviewPlaces
    private let editor: EvidenceEditor
    private var text: RevisionText?
    private var neighbours: (article: ArticleID, claims: [ClaimID: [ByteRange]])?

    /// Articles with more claims are shown without the places of the neighbours: reading them all would make the reviewer wait.
    private static let neighbourLimit = 500

    /// A desk over an open casebook.
    init(_ workbench: Workbench, places: ReviewPlaces, editor: EvidenceEditor) throws(UserError) {
        self.workbench = workbench
        self.places = places
        self.editor = editor
        scale = try Self.edge { () throws(WorkbenchProblem) in try workbench.scale() }
    }

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
            return try workbench.claimIDs(asked)
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
            material.links = view.links.map { ($0.link, $0.evidence) }
            material.lacking = view.lacking
            (material.notes, material.fixes, material.queries) = (view.notes, view.fixes, view.queries)
            material.hidesProposals = view.isVeiled
            return material
        }
    }

    func lacking(_ claim: ClaimID, for label: ScaleLabel) throws(UserError) -> [PolicyBreach] {
        try Self.edge { () throws(WorkbenchProblem) in try workbench.evidenceLacking(claim, for: label.key) }
    }

    func claims(holding words: String) throws(UserError) -> Set<ClaimID> {
        try Self.edge { () throws(WorkbenchProblem) in
            Set(try workbench.claimIDs(ClaimFilter([FilterItem(.text(words))])))
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
        defer { neighbours = nil }
        return try Self.edge { () throws(WorkbenchProblem) in try DecisionMaking(workbench: workbench).make(decision) }
    }

    func undo() throws(UserError) -> (done: String, claim: ClaimID?) {
        neighbours = nil
        return try Self.edge { () throws(WorkbenchProblem) in Self.words("undid", try workbench.undo().result) }
    }

    func redo() throws(UserError) -> (done: String, claim: ClaimID?) {
        neighbours = nil
        return try Self.edge { () throws(WorkbenchProblem) in Self.words("did again", try workbench.redo().result) }
    }

    func addEvidenceInEditor(for claim: ClaimID) throws(UserError) -> String? {
        guard let record = try editor.write() else { return nil }
        return try Self.edge { () throws(WorkbenchProblem) in
            let evidence = try workbench.addEvidence(record).result
            do throws(WorkbenchProblem) {
                let stance = try workbench.link([claim], evidence, nil).result.first?.stance.rawValue ?? ""
                return "\(evidence) \(stance) \(claim)"
            } catch {
                return "\(evidence) is added, but not linked: \(error.message)"
            }
        }
    }

    func remember(_ claim: ClaimID) { places.remember(claim, in: workbench.folder) }

    // MARK: Reading

    private func newestText(of article: ArticleID, atLeast revision: Int) throws(WorkbenchProblem) -> RevisionText {
        if let text, text.record.article == article, text.record.number >= revision { return text }
        let fresh = try workbench.text(of: article)
        text = fresh
        return fresh
    }

    private func passagesOfNeighbours(of claim: ClaimRecord, in revision: Int) throws(WorkbenchProblem) -> [ByteRange] {
        if neighbours?.article != claim.article {
            let filter = ClaimFilter([FilterItem(.article(claim.article))])
            let count = try workbench.count(filter)
            let all = count <= Self.neighbourLimit ? try workbench.claims(filter) : []
            let places = all.filter { $0.stage != .dismissed }.map {
                ($0.id, $0.appearance(in: revision)?.passages.map(\.range) ?? [])
            }
            neighbours = (claim.article, Dictionary(places) { first, _ in first })
        }
        return (neighbours?.claims ?? [:]).filter { $0.key != claim.id }.values.flatMap(\.self)
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
            throw UserError(status: .findings, place: error.place, message: error.message, remedy: error.remedy)
        }
    }
}
