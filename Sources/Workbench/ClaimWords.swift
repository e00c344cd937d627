public import ClaimModel
import ClaimWorkflow
import Foundation
import JournalStore

/// The words of all claims of a casebook, in memory: whoever reviews finds the next claim that holds some words within a frame.
///
/// Case and the kind of blanks do not count. Beside an index in the database it costs nothing to write, and about a hundred
/// bytes a claim while a review is open.
public struct ClaimWords: Sendable {
    private var bytes: [UInt8] = []
    /// Where the words of a claim begin, by its number; they end where the next one's begin.
    private var starts: [Int] = [0]
    /// Claims whose words were read anew.
    private var changed: [ClaimID: [UInt8]] = [:]
    /// How many entries the journal had when the words were read.
    public private(set) var entries = 0

    init(_ reader: StoreReader) throws {
        entries = try reader.head().count
        try reader.eachWording { id, words in
            while starts.count < id.number { starts.append(bytes.count) }
            bytes += Self.folded(words)
            starts.append(bytes.count)
        }
    }

    /// Reads the words of some claims anew.
    mutating func refresh(_ claims: Set<ClaimID>, upTo entries: Int, _ reader: StoreReader) throws {
        for claim in claims { changed[claim] = Self.folded(try reader.claim(claim)?.wording ?? "") }
        self.entries = entries
    }

    /// What tells whether a claim holds some words.
    public func finder(of words: String) -> @Sendable (ClaimID) -> Bool {
        let needle = Self.folded(words)
        return { [self] claim in holds(claim, needle) }
    }

    private func holds(_ claim: ClaimID, _ needle: [UInt8]) -> Bool {
        if let words = changed[claim] { return Self.contains(words[...], needle) }
        guard claim.number > 0, claim.number < starts.count else { return false }
        return Self.contains(bytes[starts[claim.number - 1]..<starts[claim.number]], needle)
    }

    private static func contains(_ words: ArraySlice<UInt8>, _ needle: [UInt8]) -> Bool {
        guard let first = needle.first else { return true }
        return words.withUnsafeBytes { hay in
            guard var at = hay.baseAddress else { return false }
            let end = at + hay.count
            while end - at >= needle.count, let found = memchr(at, Int32(first), end - at - needle.count + 1) {
                if memcmp(found, needle, needle.count) == 0 { return true }
                at = UnsafeRawPointer(found) + 1
            }
            return false
        }
    }

    /// Lower case, with single blanks.
    private static func folded(_ text: String) -> [UInt8] {
        let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        for byte in isPlain ? Array(text.utf8) : Array(text.lowercased().utf8) {
            switch byte {
            case 0x41...0x5A: out.append(byte + 0x20)
            case 0x09, 0x0A, 0x0D, 0x20: if out.last != 0x20 { out.append(0x20) }
            default: out.append(byte)
            }
        }
        return out
    }
}

extension Workbench {
    /// The words of all claims as they are now.
    public func claimWords() throws(WorkbenchProblem) -> ClaimWords { try read { try ClaimWords($0) } }

    /// Words that were read earlier, brought up to date; nil when so much has been decided since that reading all anew is
    /// better.
    public func refreshed(_ words: ClaimWords) throws(WorkbenchProblem) -> ClaimWords? {
        try read { reader in
            let now = try reader.head().count
            let since = now - words.entries
            if since == 0 { return words }
            guard since > 0, since <= 2_000 else { return nil }
            let subjects = try reader.newestSubjects(ofLast: since)
            var fresh = words
            let claims = subjects.compactMap { $0.kind == .claim ? ClaimID($0.number) : nil }
            try fresh.refresh(Set(claims), upTo: now, reader)
            return fresh
        }
    }

    /// The same casebook over a second connection that only reads, for work beside what is asked on the first one. It must be
    /// given up before the workbench is.
    public func beside() throws(WorkbenchProblem) -> Workbench {
        try WorkbenchProblem.reporting {
            Workbench(
                folder: folder, author: author, isActingAs: isActingAs, isTrial: isTrial, store: try store.reader(),
                rules: rules,
                clock: clock)
        }
    }
}
