import ClaimModel

/// A revision of an article arrived.
struct RevisionAdded: EntryContent {
    static let kind = "article.revision-added"
    var record: RevisionRecord

    static let blank = RevisionAdded(record: .blank)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("record", &record)
    }

    var subjects: [Subject] { [.article(record.article)] }
    var summary: String { "\(record.article) \(record.name)" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        var added = record
        added.addedAt = stamp.time
        added.addedBy = stamp.author
        try state.set(.article(record.article), .revision, part: record.number, to: .revision(added), stamp)
    }
}
