import ClaimModel

/// A decision was taken back, or an undo was (redo): every facet goes back to what it held before.
///
/// No value is copied into the entry: what is restored is what the projections kept for it.
struct DecisionUndone: EntryContent {
    static let kind = "journal.undone"
    /// The decision.
    var group: Int
    /// What it was about, so that the entry is found under those records.
    var about: [String]

    static let blank = DecisionUndone(group: 0, about: [])
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("group", &group)
        try coder.field("about", &about)
    }

    var subjects: [Subject] { about.map { Subject($0) } }
    var summary: String { "decision \(group) undone" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        let entries = try state.entries(ofGroup: group)
        for entry in entries.reversed() {
            for change in try state.changes(of: entry.sequence).reversed() {
                try state.set(change.key, to: change.before, writer: change.writerBefore, by: stamp.sequence)
            }
        }
        try state.set(.casebook, .undone, part: group, to: .number(stamp.sequence), stamp)
    }
}
