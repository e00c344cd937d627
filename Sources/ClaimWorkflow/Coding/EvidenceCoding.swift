import ClaimModel

extension WebLocator: Fielded {
    static let blank = WebLocator(url: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("url", &url)
        try coder.field("archived_url", &archivedURL)
    }
}

extension DocumentLocator: Fielded {
    static let blank = DocumentLocator(document: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("document", &document)
        try coder.field("edition", &edition)
        try coder.field("page", &page)
    }
}

extension RecordingLocator: Fielded {
    static let blank = RecordingLocator(recording: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("recording", &recording)
        try coder.field("time", &time)
    }
}

extension ContactLocator: Fielded {
    static let blank = ContactLocator(who: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("who", &who)
        try coder.field("when", &when)
        try coder.field("how", &how)
        try coder.field("asked_by", &askedBy)
        try coder.field("confirmed", &confirmed)
    }
}

extension Locator: Fielded {
    static let blank = Locator()
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("web", &web)
        try coder.field("document", &document)
        try coder.field("recording", &recording)
        try coder.field("contact", &contact)
    }
}

extension Snapshot: Fielded {
    static let blank = Snapshot(digest: "", name: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("digest", &digest)
        try coder.field("name", &name)
        try coder.field("media_type", &mediaType)
        try coder.field("size", &size)
    }
}

extension Excerpt: Fielded {
    static let blank = Excerpt(text: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("text", &text)
        try coder.field("place", &place)
        try coder.field("proof", &proof)
        try coder.field("normalisations", &normalisations)
    }
}

extension EvidenceRecord: Fielded {
    static let blank = EvidenceRecord(id: EvidenceID(0), title: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("id", &id)
        try coder.field("title", &title)
        try coder.field("publisher", &publisher)
        try coder.field("author", &author)
        try coder.field("locator", &locator)
        try coder.field("source_kind", &sourceKind)
        try coder.field("medium", &medium)
        try coder.field("origin", &origin)
        try coder.field("origin_evidence", &originEvidence)
        try coder.field("interest", &interest)
        try coder.field("confidentiality", &confidentiality)
        try coder.field("published", &published)
        try coder.field("retrieved", &retrieved)
        try coder.field("as_of", &asOf)
        try coder.field("excerpts", &excerpts)
        try coder.field("snapshot", &snapshot)
        try coder.field("note", &note)
        try coder.field("imported_as", &importedAs)
        try coder.field("added_at", &addedAt)
        try coder.field("added_by", &addedBy)
    }
}

extension ComparisonRecord: Fielded {
    static let blank = ComparisonRecord(result: .abstain, why: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("result", &result)
        try coder.field("framing", &framing)
        try coder.field("score", &score)
        try coder.field("why", &why)
    }
}

extension LinkRecord: Fielded {
    static let blank = LinkRecord(id: LinkID(0), claim: ClaimID(0), evidence: EvidenceID(0), stance: .context)
    /// The comparison is kept apart, since it quotes the evidence.
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("id", &id)
        try coder.field("claim", &claim)
        try coder.field("evidence", &evidence)
        try coder.field("stance", &stance)
        try coder.field("author", &author)
        try coder.field("time", &time)
    }
}
