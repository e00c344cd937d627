import ClaimExtraction
import ClaimInterchange
import ClaimModel
import RevisionTracking

/// Two revisions of a text, the claims of the first, and what became of them.
struct TrackedPair {
    /// A claim as it was given: code points of the old text.
    struct Span {
        var id: JSONValue
        var start: Int
        var end: Int
    }

    let old: ArticleText
    let oldMap: OffsetMap
    let new: ArticleText
    let newMap: OffsetMap
    let ids: [JSONValue]
    let ranges: [ByteRange]
    let result: TrackingResult
    /// Nil when they were not looked for.
    let newClaims: [ByteRange]?

    /// Tracks given claims, or those found in the old text.
    init(old oldBytes: [UInt8], new newBytes: [UInt8], spans: [Span]?, extractor: Extractor, findsNew: Bool) {
        (old, oldMap) = OffsetMap.normalising(oldBytes)
        (new, newMap) = OffsetMap.normalising(newBytes)
        if let spans {
            let map = oldMap
            ids = spans.map(\.id)
            ranges = spans.map { map.bytes(of: $0.start..<$0.end) }
        } else {
            let reading = extractor.read(old)
            ranges = reading.claims.isEmpty ? reading.sentences.filter(\.isClaim).map(\.range) : reading.claims.map(\.range)
            ids = ranges.indices.map { .string("c\($0 + 1)") }
        }
        result = Tracker.track(old: old, new: new, spans: ranges)
        newClaims = !findsNew ? nil : result.newSentences.isEmpty ? [] : result.newClaims(in: extractor.read(new))
    }
}
