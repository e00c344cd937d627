import ClaimModel

/// A new revision has the words of a fix; a person is asked to confirm it.
struct FixSeen: EntryContent {
    static let kind = "fix.seen"
    var fix: FixID
    var revision: Int

    static let blank = FixSeen(fix: FixID(0), revision: 0)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("fix", &fix)
        try coder.field("revision", &revision)
    }

    var subjects: [Subject] { [.fix(fix)] }
    var summary: String { "\(fix): made in r\(revision)?" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        guard var record = try state.fix(fix) else { return }
        record.seenIn = revision
        try state.set(.fix(fix), .fix, to: .fix(record), stamp)
    }
}
