public import ClaimModel
import ClaimWorkflow
import JournalStore

extension Workbench {
    /// Runs a decision on each claim; all of them are one decision.
    private func each(
        _ command: String, _ ids: [ClaimID], _ body: (inout WriteLedger, ClaimID) throws -> Void
    ) throws(WorkbenchProblem) -> Decision<[ClaimID]> {
        try decide(command) { ledger in
            for id in ids { try body(&ledger, id) }
            return ids
        }
    }

    /// Says that claims are to be checked.
    public func triage(_ ids: [ClaimID]) throws(WorkbenchProblem) -> Decision<[ClaimID]> {
        try each("triage", ids) { try $0.triage($1) }
    }

    /// Begins the checking of claims.
    public func take(_ ids: [ClaimID]) throws(WorkbenchProblem) -> Decision<[ClaimID]> {
        try each("take", ids) { try $0.take($1) }
    }

    /// Sets claims aside, with a reason.
    public func dismiss(_ ids: [ClaimID], reason: String) throws(WorkbenchProblem) -> Decision<[ClaimID]> {
        try each("dismiss", ids) { try $0.dismiss($1, reason: reason) }
    }

    /// Lets claims through unchecked, with a reason that every report shows.
    public func waive(_ ids: [ClaimID], reason: String) throws(WorkbenchProblem) -> Decision<[ClaimID]> {
        try each("waive", ids) { try $0.waive($1, reason: reason) }
    }

    /// Takes up claims that were dismissed, merged or waived.
    public func restore(_ ids: [ClaimID]) throws(WorkbenchProblem) -> Decision<[ClaimID]> {
        try each("restore", ids) { try $0.restore($1) }
    }

    /// Proposes a verdict, passing the earlier stages.
    ///
    /// - Parameters:
    ///   - ids: the claims.
    ///   - label: a label's key, or its words in any case.
    ///   - flags: what the verdict says beside the label.
    ///   - conclusion: one sentence; some scales want one.
    public func propose(
        _ ids: [ClaimID], _ label: String, flags: [VerdictFlag] = [], conclusion: String? = nil
    ) throws(WorkbenchProblem) -> Decision<[ClaimID]> {
        try each("propose", ids) { ledger, id in
            try ledger.propose(id, try ledger.verdict(label, flags: flags, conclusion: conclusion))
        }
    }

    /// Signs proposed verdicts.
    public func sign(_ ids: [ClaimID]) throws(WorkbenchProblem) -> Decision<[ClaimID]> {
        try each("sign", ids) { try $0.sign($1) }
    }

    /// Sends claims back with a comment.
    public func requestChanges(_ ids: [ClaimID], comment: String) throws(WorkbenchProblem) -> Decision<[ClaimID]> {
        try each("request-changes", ids) { try $0.requestChanges($1, comment: comment) }
    }

    /// Opens signed claims again, with a reason.
    public func reopen(_ ids: [ClaimID], reason: String) throws(WorkbenchProblem) -> Decision<[ClaimID]> {
        try each("reopen", ids) { try $0.reopen($1, reason: reason) }
    }

    /// Says that what was said of claims still stands after a recheck.
    ///
    /// - Returns: for each claim whether it is signed off again; the others wait for a signature.
    public func stillStands(_ ids: [ClaimID]) throws(WorkbenchProblem) -> Decision<[ClaimID: Bool]> {
        try decide("still-stands") { ledger in
            var out: [ClaimID: Bool] = [:]
            for id in ids { out[id] = try ledger.stillStands(id) }
            return out
        }
    }

    /// Says who is to check claims; nil for nobody.
    public func assign(_ ids: [ClaimID], to name: String?) throws(WorkbenchProblem) -> Decision<[ClaimID]> {
        try each("assign", ids) { try $0.assign($1, to: name) }
    }

    /// Makes claims more or less urgent; 0 is usual.
    public func prioritise(_ ids: [ClaimID], _ priority: Int) throws(WorkbenchProblem) -> Decision<[ClaimID]> {
        try each("priority", ids) { try $0.prioritise($1, priority) }
    }

    /// Adds and removes tags.
    public func tag(
        _ ids: [ClaimID], adding: [String], removing: [String] = []
    ) throws(WorkbenchProblem) -> Decision<[ClaimID]> {
        try each("tag", ids) { try $0.tag($1, adding: adding, removing: removing) }
    }

    /// Writes a note on a claim.
    public func note(_ id: ClaimID, _ text: String) throws(WorkbenchProblem) -> Decision<NoteID> {
        try decide("note") { try $0.note(id, text) }
    }

    /// Records that what speaks against claims was looked for, where and how.
    public func recordSearch(_ ids: [ClaimID], _ text: String) throws(WorkbenchProblem) -> Decision<[ClaimID]> {
        try each("sought", ids) { try $0.recordSearch($1, text) }
    }

    /// Asks the author (`author`) or a source.
    public func ask(_ id: ClaimID, _ question: String, of addressee: String) throws(WorkbenchProblem) -> Decision<QueryID> {
        try decide("query") { try $0.ask(id, question, of: addressee) }
    }

    /// Writes down the answer to a query.
    public func answer(_ id: QueryID, _ answer: String) throws(WorkbenchProblem) -> Decision<QueryID> {
        try decide("answer") { ledger in
            try ledger.answer(id, answer)
            return id
        }
    }

    /// Proposes other words for a claim.
    public func proposeFix(
        _ id: ClaimID, to words: String, because: [EvidenceID] = [], note: String? = nil
    ) throws(WorkbenchProblem) -> Decision<FixID> {
        try decide("fix") { try $0.proposeFix(id, to: words, because: because, note: note) }
    }

    /// Decides about fixes: accepted, stet (with a reason), or cut.
    public func decideFixes(
        _ ids: [FixID], _ state: FixState, reason: String? = nil
    ) throws(WorkbenchProblem) -> Decision<[FixID]> {
        try decide("fix \(state.rawValue)") { ledger in
            for id in ids { try ledger.decide(id, state, reason: reason) }
            return ids
        }
    }

    /// Says that a fix was made in the newest revision; its claim is then supported by the fix's evidence.
    ///
    /// - Returns: whether the claim is signed off with that.
    public func confirmFix(_ id: FixID) throws(WorkbenchProblem) -> Decision<Bool> {
        try decide("fix made") { ledger in
            guard let fix = try ledger.fix(id), let claim = try ledger.claim(fix.claim) else {
                throw Refusal(.noSuchRecord, "there is no fix \(id)", remedy: "`fixes` lists them", subject: id.description)
            }
            let revision = fix.seenIn ?? claim.newest?.revision ?? fix.revision
            var comparisons: [EvidenceID: ComparisonRecord] = [:]
            for evidence in fix.because {
                comparisons[evidence] = try compare(claim, evidence, ledger.reader)
            }
            return try ledger.confirmFix(id, in: revision, comparisons: comparisons)
        }
    }

    /// Takes back a decision: the newest that stands, or a given one.
    ///
    /// - Returns: what was taken back.
    public func undo(_ group: Int? = nil) throws(WorkbenchProblem) -> Decision<[JournalLine]> {
        try decide("undo") { ledger in try Self.lines(of: try ledger.undo(group), ledger.reader) }
    }

    /// Does again what was undone last, or what a given undo took back.
    ///
    /// - Returns: what was done again.
    public func redo(_ group: Int? = nil) throws(WorkbenchProblem) -> Decision<[JournalLine]> {
        try decide("redo") { ledger in
            let undo = try ledger.redo(group)
            let changes = try ledger.changes(of: undo)
            let redone = changes.last { $0.key.facet == .undone }?.key.part ?? undo
            return try Self.lines(of: redone, ledger.reader)
        }
    }

    private static func lines(of group: Int, _ reader: StoreReader) throws -> [JournalLine] {
        try reader.entries(ofGroup: group).flatMap { try reader.log(limit: 1, before: $0.sequence + 1) }
    }

    /// Says that a person looked at sentences of the newest revision.
    ///
    /// - Parameters:
    ///   - article: the article.
    ///   - sentences: indices of sentences; nil for all that nobody has seen.
    ///   - hasNothingToCheck: whether they were said to hold nothing to check.
    public func markSeen(
        _ article: ArticleID, sentences: [Int]?, hasNothingToCheck: Bool = true
    ) throws(WorkbenchProblem) -> Decision<Coverage> {
        try decide("seen") { ledger in
            let before = try Self.coverage(article, nil, ledger.reader)
            try ledger.markSeen(
                article, revision: before.revision, sentences: sentences ?? before.unseen,
                hasNothingToCheck: hasNothingToCheck)
            return try Self.coverage(article, nil, ledger.reader)
        }
    }

    /// Says that sentences of the newest revision are to be looked at again.
    public func markUnseen(_ article: ArticleID, sentences: [Int]) throws(WorkbenchProblem) -> Decision<Coverage> {
        try decide("unseen") { ledger in
            let before = try Self.coverage(article, nil, ledger.reader)
            try ledger.markUnseen(article, revision: before.revision, sentences: sentences)
            return try Self.coverage(article, nil, ledger.reader)
        }
    }
}
