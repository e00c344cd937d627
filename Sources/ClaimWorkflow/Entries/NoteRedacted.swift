import ClaimModel

/// The words of a note were erased.
struct NoteRedacted: EntryContent {
    static let kind = "note.redacted"
    var note: NoteID
    var reason: String

    static let blank = NoteRedacted(note: NoteID(0), reason: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("note", &note)
        try coder.field("reason", &reason)
    }

    var subjects: [Subject] { [.note(note)] }
    var summary: String { "\(note) redacted: \(reason)" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        let key = FacetKey(.note(note), .note)
        try state.eraseHistory(of: key)
        guard let stub = try state.value(key) else { return }
        try state.set(.note(note), .note, to: stub, stamp)
    }
}
