import ClaimInterchange
import ClaimModel
import RevisionTracking

/// What became of claims as rows for scripts.
struct TrackRows {
    /// A row for each claim: id, fate, start and end in the new text (code points, end exclusive), confidence, words before, reason. New
    /// claims come last, with their words and no id.
    let rows: [[String]]

    init(_ pair: TrackedPair) {
        func offsets(_ range: ByteRange?) -> [String] {
            guard let points = range.map({ pair.newMap.codePoints(of: $0) }) else { return ["", ""] }
            return [String(points.lowerBound), String(points.upperBound)]
        }
        let followed = pair.result.passages.enumerated().map { place, passage in
            [pair.ids[place].string ?? "", passage.fate.rawValue] + offsets(passage.range) + [
                AnswerDocument.decimal(passage.confidence), pair.old.string(in: pair.ranges[place]), passage.why,
            ]
        }
        let new = (pair.newClaims ?? []).map { ["", Fate.new.rawValue] + offsets($0) + ["", pair.new.string(in: $0), ""] }
        rows = followed + new
    }
}
