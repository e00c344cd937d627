public import ClaimModel

/// What the checker hands to the writer: fixes in place, open queries, and what stays and why.
public struct ChangeList: Sendable {
    /// The version of the list's shape.
    public static let version = 1

    /// The article.
    public var article: ArticleRecord
    /// The revision.
    public var revision: RevisionRecord
    /// The moment the list speaks of.
    public var moment: Moment
    /// Fixes with something still to be done, in the order of the text.
    public var changes: [Change]
    /// Queries without an answer, first to the author, then by source.
    public var queries: [OpenQuery]
    /// Fixes that were turned down, with reasons.
    public var stets: [Change]
    /// Fixes that a later revision made.
    public var made: [Change]

    /// A fix in its place.
    public struct Change: Hashable, Sendable {
        /// The fix.
        public var fix: FixRecord
        /// The claim's number in the report.
        public var number: Int
        /// The line in the revision's text, from 1; nil when the words are not found.
        public var line: Int?
        /// Words before, for finding the place.
        public var before: String
        /// Words after.
        public var after: String
        /// Titles of the evidence it rests on, as the audience may see them.
        public var because: [String]
    }

    /// A question that waits for an answer.
    public struct OpenQuery: Hashable, Sendable {
        /// The query.
        public var query: QueryRecord
        /// The claim's number in the report.
        public var number: Int
        /// The claim's words.
        public var wording: String
    }

    /// Takes the change list out of a report. For the public it holds no queries.
    public init(_ report: VerificationReport) {
        article = report.article
        revision = report.revision
        moment = report.moment
        var found: [Change] = []
        let places = LinePlaces(report.text)
        for card in report.claims { found += card.fixes.map { Self.change($0, card, report, places) } }
        found.sort { ($0.line ?? Int.max, $0.number, $0.fix.id.number) < ($1.line ?? Int.max, $1.number, $1.fix.id.number) }
        changes = found.filter { $0.fix.state.isOpen }
        stets = found.filter { $0.fix.state == .stet }
        made = found.filter { $0.fix.state == .made }
        queries = report.claims.flatMap { card in
            card.queries.filter { $0.answer == nil }.map { OpenQuery(query: $0, number: card.number, wording: card.wording) }
        }.sorted { Self.order($0) < Self.order($1) }
    }

    private static func order(_ open: OpenQuery) -> (Int, String, Int) {
        (open.query.addressee == "author" ? 0 : 1, open.query.addressee, open.query.id.number)
    }

    private static func change(_ line: FixLine, _ card: ClaimCard, _ report: VerificationReport, _ places: LinePlaces) -> Change
    {
        let because = line.record.because.map { id in report.evidence(id).map { "\(id): \($0.title)" } ?? id.description }
        guard let range = line.range else {
            return Change(fix: line.record, number: card.number, line: nil, before: "", after: "", because: because)
        }
        let bytes = report.text.bytes
        let place = TextSurroundings(bytes, range)
        return Change(
            fix: line.record, number: card.number, line: places.place(of: range.lowerBound).line,
            before: place.before,
            after: place.after, because: because)
    }
}

/// A few words before and after a range, on the same line.
struct TextSurroundings {
    let before: String
    let after: String
    private static let reach = 48

    init(_ bytes: [UInt8], _ range: ByteRange) {
        var start = range.lowerBound
        while start > 0, range.lowerBound - start < Self.reach, bytes[start - 1] != 0x0A { start -= 1 }
        while start < range.lowerBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
        var end = range.upperBound
        while end < bytes.count, end - range.upperBound < Self.reach, bytes[end] != 0x0A { end += 1 }
        while end > range.upperBound, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        before =
            (start > 0 && bytes[start - 1] != 0x0A ? "…" : "")
            + String(decoding: bytes[start..<range.lowerBound], as: UTF8.self)
        after =
            String(decoding: bytes[range.upperBound..<end], as: UTF8.self)
            + (end < bytes.count && bytes[end] != 0x0A ? "…" : "")
    }
}
