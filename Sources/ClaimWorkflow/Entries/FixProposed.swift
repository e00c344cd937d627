import ClaimModel

/// Other words were proposed for a claim.
struct FixProposed: EntryContent {
    static let kind = "fix.proposed"
    var record: FixRecord

    static let blank = FixProposed(record: .blank)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("record", &record)
    }

    var subjects: [Subject] { [.fix(record.id), .claim(record.claim)] + record.because.map { .evidence($0) } }
    var summary: String { "\(record.id) for \(record.claim): \(record.newWords)" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        var proposed = record
        proposed.author = stamp.author
        proposed.time = stamp.time
        try state.set(.fix(record.id), .fix, to: .fix(proposed), stamp)
    }
}
