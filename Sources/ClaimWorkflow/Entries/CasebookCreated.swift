import ClaimModel

/// A casebook was made.
struct CasebookCreated: EntryContent {
    static let kind = "casebook.created"
    var name: String
    var identifier: String

    static let blank = CasebookCreated(name: "", identifier: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("name", &name)
        try coder.field("identifier", &identifier)
    }

    var subjects: [Subject] { [.casebook] }
    var summary: String { "casebook \(name) made" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        let record = CasebookRecord(name: name, identifier: identifier, createdAt: stamp.time)
        try state.set(.casebook, .casebook, to: .casebook(record), stamp)
    }
}
