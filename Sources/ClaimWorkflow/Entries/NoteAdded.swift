import ClaimModel

/// A note was written on a claim.
struct NoteAdded: EntryContent {
    static let kind = "note.added"
    var note: NoteID
    var claim: ClaimID
    var text: String

    static let blank = NoteAdded(note: NoteID(0), claim: ClaimID(0), text: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("note", &note)
        try coder.field("claim", &claim)
        try coder.field("text", &text)
    }

    var subjects: [Subject] { [.note(note), .claim(claim)] }
    var summary: String { "\(note) on \(claim)" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        let record = NoteRecord(id: note, claim: claim, text: text, author: stamp.author, time: stamp.time)
        try state.set(.note(note), .note, to: .note(record), stamp)
    }

    static func applyErased(_ subjects: [Subject], _ stamp: EntryStamp, to state: inout some Projections) throws {
        guard case .note(let note)? = subjects.first, subjects.count > 1, case .claim(let claim) = subjects[1] else { return }
        let record = NoteRecord(id: note, claim: claim, text: "", isRedacted: true, author: stamp.author, time: stamp.time)
        try state.set(.note(note), .note, to: .note(record), stamp)
    }
}
