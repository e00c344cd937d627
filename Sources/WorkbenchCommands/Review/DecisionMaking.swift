import ClaimModel
import Foundation
import Workbench

/// Hands a reviewer's decision to the workbench, and says in a few words what was done.
struct DecisionMaking {
    let workbench: Workbench

    func make(_ decision: ReviewDecision) throws(WorkbenchProblem) -> String {
        switch decision {
        case .propose(let claim, let label, let conclusion):
            _ = try workbench.propose([claim], label, conclusion: conclusion)
            return "\(claim) proposed: \(label)"
        case .sign(let claim):
            _ = try workbench.sign([claim])
            return "\(claim) signed"
        case .sendBack(let claim, let comment):
            _ = try workbench.requestChanges([claim], comment: comment)
            return "\(claim) sent back: \(comment)"
        case .stillStands(let claim):
            let isSigned = try workbench.stillStands([claim]).result[claim] ?? false
            return isSigned ? "\(claim) still stands, signed" : "\(claim) still stands; it waits for a signature"
        case .fixMade(let claim): return try confirmFix(of: claim)
        case .dismiss(let claim, let reason):
            _ = try workbench.dismiss([claim], reason: reason)
            return "\(claim) dismissed: \(reason)"
        case .correct, .addClaim, .moveWords, .markSeen: return try makeByHand(decision)
        case .link, .addEvidence, .note, .ask, .proposeFix: return try record(decision)
        }
    }

    private func record(_ decision: ReviewDecision) throws(WorkbenchProblem) -> String {
        switch decision {
        case .link(let claim, let evidence, let stance):
            let link = try workbench.link([claim], evidence, stance).result.first
            return "\(evidence) \(stance.rawValue) \(claim)" + (link?.comparison.map { ": \($0.why)" } ?? "")
        case .addEvidence(let claim, let entered):
            let (record, snapshot) = EvidenceEntry.record(of: entered)
            let link = try workbench.addEvidence(record, snapshot: snapshot, linkedTo: claim, entered.stance).result
            return "\(link.evidence) \(entered.stance.rawValue) \(claim)"
        case .note(let claim, let text): return "\(try workbench.note(claim, text).result) on \(claim)"
        case .ask(let claim, let question): return "\(try workbench.ask(claim, question, of: "author").result) to the author"
        case .proposeFix(let claim, let words, let because, let note):
            let fix = try workbench.proposeFix(claim, to: words, because: because, note: note).result
            return words.isEmpty ? "\(fix): cut the words" : "\(fix): “\(words)”"
        default: return ""
        }
    }

    private func makeByHand(_ decision: ReviewDecision) throws(WorkbenchProblem) -> String {
        switch decision {
        case .correct(let claim, let correction):
            let change = ClaimCorrection(
                words: correction.words.map { MarkedWords($0) }, speaker: correction.speaker, kinds: correction.kinds)
            _ = try workbench.editClaim(claim, change)
            return "\(claim) corrected"
        case .addClaim(let article, let range):
            return "\(try workbench.addClaim(article, at: range).result) is a claim now"
        case .moveWords(let claim, let range):
            let article = try workbench.claim(claim).claim.article
            let words = Self.marked(range, in: try workbench.text(of: article).text)
            _ = try workbench.editClaim(claim, ClaimCorrection(words: words))
            return "\(claim): “\(words.words)”"
        case .markSeen(let article, _, let sentence, let hasNothingToCheck):
            let coverage = try workbench.markSeen(article, sentences: [sentence], hasNothingToCheck: hasNothingToCheck).result
            return "\(hasNothingToCheck ? "nothing to check" : "seen"); \(coverage.seen.count) of \(coverage.total)"
        default: return ""
        }
    }

    private func confirmFix(of claim: ClaimID) throws(WorkbenchProblem) -> String {
        let fixes = try workbench.claim(claim).fixes.filter(\.state.isOpen)
        guard let fix = fixes.first(where: { $0.seenIn != nil }) ?? fixes.first else {
            throw WorkbenchProblem(
                .refused, kind: "review", code: "no-fix", message: "no fix of \(claim) is open", remedy: "F proposes one")
        }
        let isSigned = try workbench.confirmFix(fix.id).result
        return "\(fix.id) made" + (isSigned ? "; \(claim) is signed off" : "")
    }

    /// Words of a text by their place: which one of their occurrences it is.
    private static func marked(_ range: ByteRange, in text: ArticleText) -> MarkedWords {
        let words = text.string(in: range)
        var occurrence = 1
        var start = 0
        let needle = Array(words.utf8)
        while start + needle.count <= range.lowerBound {
            if text.bytes[start..<(start + needle.count)].elementsEqual(needle) {
                occurrence += 1
                start += needle.count
            } else {
                start += 1
            }
        }
        return MarkedWords(words, occurrence: occurrence)
    }
}

/// Evidence of the short form as a record: an address, a file that is kept as a copy, or where else it is found.
enum EvidenceEntry {
    static func record(of entered: NewEvidence) -> (record: EvidenceRecord, snapshot: SnapshotFile?) {
        var record = EvidenceRecord(
            id: EvidenceID(0), title: entered.title.isEmpty ? entered.locator : entered.title,
            publisher: entered.publisher.isEmpty ? nil : entered.publisher, sourceKind: entered.kind, medium: .other)
        if !entered.excerpt.isEmpty { record.excerpts = [Excerpt(text: entered.excerpt)] }
        if entered.locator.hasPrefix("http://") || entered.locator.hasPrefix("https://") {
            record.medium = .web
            record.locator = Locator(web: WebLocator(url: entered.locator))
            return (record, nil)
        }
        let name = (entered.locator as NSString).lastPathComponent
        if let data = FileManager.default.contents(atPath: entered.locator) {
            record.medium = .document
            record.locator = Locator(document: DocumentLocator(document: name))
            return (record, SnapshotFile(bytes: Array(data), name: name))
        }
        record.medium = .conversation
        record.locator = Locator(contact: ContactLocator(who: entered.locator))
        return (record, nil)
    }
}
