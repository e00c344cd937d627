import ClaimModel

/// A fix was accepted, refused, made, or its words are to go.
struct FixDecided: EntryContent {
    static let kind = "fix.decided"
    var fix: FixID
    var state: FixState
    var reason: String?
    var revision: Int?

    static let blank = FixDecided(fix: FixID(0), state: .open, reason: nil, revision: nil)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("fix", &fix)
        try coder.field("state", &state)
        try coder.field("reason", &reason)
        try coder.field("revision", &revision)
    }

    var subjects: [Subject] { [.fix(fix)] }
    var summary: String { "\(fix) \(state.rawValue)" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        guard var record = try state.fix(fix) else { return }
        record.state = self.state
        record.reason = reason
        record.seenIn = revision ?? record.seenIn
        record.decidedBy = stamp.author
        record.decidedAt = stamp.time
        try state.set(.fix(fix), .fix, to: .fix(record), stamp)
    }
}
