import ClaimModel

extension ArticleRecord: Fielded {
    static let blank = ArticleRecord(id: ArticleID(""), title: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("id", &id)
        try coder.field("title", &title)
        try coder.field("publisher", &publisher)
        try coder.field("author", &author)
        try coder.field("url", &url)
        try coder.field("language", &language)
        try coder.field("published", &published)
        try coder.field("added_at", &addedAt)
        try coder.field("added_by", &addedBy)
    }
}

extension CorrectionRecord: Fielded {
    static let blank = CorrectionRecord(note: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("note", &note)
        try coder.field("day", &day)
    }
}

extension SentenceRecord: Coded {
    /// `[start, end, is a claim]`: an article has many.
    func write(to out: inout JSONWriter) { out.array([range.lowerBound, range.upperBound, isClaim ? 1 : 0]) }
    static func read(_ value: JSONText) throws(PayloadError) -> SentenceRecord {
        guard case .array(let parts) = value, parts.count == 3 else { throw .field("sentence") }
        let (start, end) = (try Int.read(parts[0]), try Int.read(parts[1]))
        guard start >= 0, start <= end else { throw .field("sentence") }
        return SentenceRecord(range: start..<end, isClaim: try Int.read(parts[2]) == 1)
    }
}

extension RevisionRecord: Fielded {
    static let blank = RevisionRecord(article: ArticleID(""), number: 0, digest: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("article", &article)
        try coder.field("number", &number)
        try coder.field("digest", &digest)
        try coder.field("source_name", &sourceName)
        try coder.field("source_format", &sourceFormat)
        try coder.field("source_digest", &sourceDigest)
        try coder.field("source_map_digest", &sourceMapDigest)
        try coder.field("packs_digest", &packsDigest)
        try coder.field("sentences", &sentences)
        try coder.field("correction", &correction)
        try coder.field("same_as", &sameAs)
        try coder.field("added_at", &addedAt)
        try coder.field("added_by", &addedBy)
    }
}

extension SentenceSeen: Fielded {
    static let blank = SentenceSeen(index: 0, hasNothingToCheck: false, author: "", time: .blank)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("index", &index)
        try coder.field("nothing_to_check", &hasNothingToCheck)
        try coder.field("author", &author)
        try coder.field("time", &time)
    }
}

extension FixRecord: Fielded {
    static let blank = FixRecord(id: FixID(0), claim: ClaimID(0), revision: 0, oldWords: "", newWords: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("id", &id)
        try coder.field("claim", &claim)
        try coder.field("revision", &revision)
        try coder.field("old_words", &oldWords)
        try coder.field("new_words", &newWords)
        try coder.field("because", &because)
        try coder.field("note", &note)
        try coder.field("state", &state)
        try coder.field("reason", &reason)
        try coder.field("seen_in", &seenIn)
        try coder.field("author", &author)
        try coder.field("time", &time)
        try coder.field("decided_by", &decidedBy)
        try coder.field("decided_at", &decidedAt)
    }
}

extension QueryRecord: Fielded {
    static let blank = QueryRecord(id: QueryID(0), claim: ClaimID(0), question: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("id", &id)
        try coder.field("claim", &claim)
        try coder.field("question", &question)
        try coder.field("addressee", &addressee)
        try coder.field("answer", &answer)
        try coder.field("author", &author)
        try coder.field("time", &time)
        try coder.field("answered_by", &answeredBy)
        try coder.field("answered_at", &answeredAt)
    }
}

extension NoteRecord: Fielded {
    static let blank = NoteRecord(id: NoteID(0), claim: ClaimID(0), text: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("id", &id)
        try coder.field("claim", &claim)
        try coder.field("text", &text)
        try coder.field("redacted", &isRedacted)
        try coder.field("author", &author)
        try coder.field("time", &time)
    }
}

extension AdoptedFile: Fielded {
    static let blank = AdoptedFile(role: .policy, name: "", digest: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("role", &role)
        try coder.field("name", &name)
        try coder.field("digest", &digest)
    }
}
