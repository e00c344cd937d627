public import ClaimModel
import ClaimWorkflow
import ContentDigest
import Foundation
import JournalStore

/// Something in the casebook that is not as its journal says.
public struct CasebookFault: Hashable, Sendable {
    /// What kind of thing: `journal`, `projection`, `blob`, `file`, `head`.
    public var place: String
    /// Which one: an entry's number, a record, a digest.
    public var what: String
    /// One sentence.
    public var message: String
}

/// What a verification found.
public struct CasebookVerification: Hashable, Sendable {
    /// How many entries were checked.
    public var entries: Int
    /// How many stored contents were checked.
    public var blobs: Int
    /// The head as computed from the entries.
    public var head: JournalHead
    /// What is at fault; empty when the casebook is whole.
    public var faults: [CasebookFault]
    /// What is worth knowing, yet no fault.
    public var notices: [String]
}

extension Workbench {
    /// Checks the chain of entries, all that is derived from it, the stored contents, and SQLite's own integrity.
    ///
    /// - Parameters:
    ///   - head: a head hash noted earlier (at least 8 digits); tells whether entries were cut off since.
    ///   - steps: told how many entries are done.
    public func verify(head: String? = nil, steps: WorkSteps = .silent) throws(WorkbenchProblem) -> CasebookVerification {
        try WorkbenchProblem.reporting {
            let report = try store.verify(expectedHead: head, steps: steps.inStore)
            return CasebookVerification(
                entries: report.entries, blobs: report.blobs, head: report.head,
                faults: report.faults.map { CasebookFault(place: $0.place.rawValue, what: $0.what, message: $0.message) },
                notices: report.notices)
        }
    }

    /// Makes everything that is derived from the journal anew.
    ///
    /// - Parameter steps: told how many entries are done.
    /// - Returns: how many entries were folded.
    public func rebuild(steps: WorkSteps = .silent) throws(WorkbenchProblem) -> Int {
        try WorkbenchProblem.reporting { try store.rebuild(steps: steps.inStore) }
    }

    /// Copies the casebook into another folder while others may go on using it.
    public func backup(to folder: String) throws(WorkbenchProblem) {
        try WorkbenchProblem.reporting { try store.backup(to: folder) }
    }

    /// The journal and all stored contents as JSON Lines, line by line, without line ends.
    public func exportJournal(_ sink: ([UInt8]) throws -> Void) throws(WorkbenchProblem) {
        try WorkbenchProblem.reporting { try store.exportLines(sink) }
    }

    /// Makes a casebook from the lines of an export: the same entries, the same head hash.
    public static func importJournal(
        _ lines: some Sequence<[UInt8]>, folder: String, author: String,
        clock: @escaping @Sendable () -> Moment = Workbench.systemClock, steps: WorkSteps = .silent
    ) throws(WorkbenchProblem) -> Workbench {
        try WorkbenchProblem.reporting {
            let store = try JournalStore.importing(lines, folder: folder, steps: steps.inStore)
            return Workbench(
                folder: folder, author: author, isActingAs: false, isTrial: false, store: store, rules: RulesCache(),
                clock: clock)
        }
    }

    /// Puts a policy, scale or rule pack in force.
    ///
    /// - Parameters:
    ///   - role: what the file is.
    ///   - name: the name of a shipped policy or scale, or the path of a file.
    public func adopt(_ role: FileRole, _ name: String) throws(WorkbenchProblem) -> Decision<AdoptedFile> {
        let file = try WorkbenchProblem.reporting { try readSettings(role, name) }
        return try decide("\(role.rawValue) use") { ledger in
            let digest = try ledger.keep(Array(file.text.utf8))
            let adopted = AdoptedFile(role: role, name: file.name, digest: digest)
            try ledger.adopt(adopted)
            if role == .pack { _ = try rules.extractor(ledger.reader) }
            return adopted
        }
    }

    private func readSettings(_ role: FileRole, _ name: String) throws -> (name: String, text: String) {
        switch role {
        case .policy:
            let file = try rules.settingsFile(role, name)
            return (try rules.policy(file.text, file: file.path).name, file.text)
        case .scale:
            let file = try rules.settingsFile(role, name)
            return (try rules.scale(file.text, file: file.path).name, file.text)
        case .pack:
            guard let data = FileManager.default.contents(atPath: name), let text = String(data: data, encoding: .utf8) else {
                throw WorkbenchProblem(
                    .usage, kind: "file", code: "unreadable", place: name, message: "the rule pack can't be read as text",
                    remedy: "give the path of a YAML file", subject: name)
            }
            return (FilePath(name).name, text)
        }
    }

    /// Figures of the casebook.
    public func statistics() throws(WorkbenchProblem) -> CasebookStatistics {
        try read { reader in
            var out = CasebookStatistics()
            let inForce = try rules.inForce(reader)
            out.articles = try reader.children(of: .casebook, kind: .article).count
            out.byStage = try reader.countsByStage()
            out.byVerdict = try reader.countsByVerdict()
            for reason in RecheckReason.allCases {
                let filter = ClaimFilter([FilterItem(.recheck(reason))])
                let count = try reader.count(filter, expiredBefore: expiry(inForce.policy))
                if count > 0 { out.byRecheck[reason] = count }
            }
            out.evidence = try reader.evidenceInForceCount()
            if let oldest = try reader.oldestOpen() { (out.oldestOpen, out.oldestOpenSince) = oldest }
            let times = try reader.timesToVerdict().sorted()
            out.medianTimeToVerdict = times.isEmpty ? nil : Int(times[times.count / 2])
            for number in 0..<(try reader.lastNumber(of: .fix)) {
                guard let fix = try reader.fix(FixID(number + 1)), fix.state.isOpen else { continue }
                out.openFixes[fix.author, default: 0] += 1
            }
            for number in 0..<(try reader.lastNumber(of: .query)) {
                guard let query = try reader.query(QueryID(number + 1)), query.answer == nil else { continue }
                out.openQueries[query.addressee, default: 0] += 1
            }
            return out
        }
    }
}
