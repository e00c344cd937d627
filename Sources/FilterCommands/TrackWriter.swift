import ClaimInterchange
import ClaimModel
import RevisionTracking

/// Writes what became of claims as the contract of the stateless commands says.
struct TrackWriter {
    private let pair: TrackedPair
    private let withTexts: Bool

    /// - Parameter withTexts: whether the texts the offsets refer to are written as well.
    init(_ pair: TrackedPair, withTexts: Bool) {
        self.pair = pair
        self.withTexts = withTexts
    }

    /// Writes one object, without a line end.
    func write(id: JSONValue, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.name("id")
        writer.value(id)
        if withTexts {
            writer.name("old")
            writer.string(pair.old.string)
            writer.name("new")
            writer.string(pair.new.string)
        }
        writer.name("fates")
        writer.beginArray()
        for (index, passage) in pair.result.passages.enumerated() { write(passage, index, into: &writer) }
        writer.endArray()
        if let newClaims = pair.newClaims {
            writer.name("new_claims")
            writer.beginArray()
            for range in newClaims {
                writer.beginObject()
                writeRange(range, into: &writer)
                writer.endObject()
            }
            writer.endArray()
        }
        writer.name("shared")
        writer.decimal(pair.result.sharedShare)
        writer.endObject()
    }

    private func write(_ passage: TrackedPassage, _ index: Int, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.name("id")
        writer.value(pair.ids[index])
        writer.name("fate")
        // The contract knows five fates; a lost place is a removed one with candidates.
        writer.string(passage.fate == .placeLost ? Fate.removed.rawValue : passage.fate.rawValue)
        writeRange(passage.range, into: &writer)
        writer.name("why")
        writer.string(passage.why)
        writer.name("context_changed")
        if let context = passage.context {
            writer.beginObject()
            writer.name("before")
            writer.string(context.before)
            writer.name("after")
            writer.string(context.after)
            writer.endObject()
        } else {
            writer.null()
        }
        writer.name("confidence")
        writer.decimal(passage.confidence)
        if passage.isQuoteChanged {
            writer.name("quote_changed")
            writer.bool(true)
        }
        if passage.fate == .placeLost { writeCandidates(passage.candidates, into: &writer) }
        writer.endObject()
    }

    private func writeCandidates(_ candidates: [ByteRange], into writer: inout JSONWriter) {
        writer.name("place_lost")
        writer.bool(true)
        writer.name("candidates")
        writer.beginArray()
        for range in candidates {
            writer.beginObject()
            writeRange(range, into: &writer)
            writer.endObject()
        }
        writer.endArray()
    }

    private func writeRange(_ range: ByteRange?, into writer: inout JSONWriter) {
        let points = range.map { pair.newMap.codePoints(of: $0) }
        writer.name("new_start")
        writer.int(orNull: points?.lowerBound)
        writer.name("new_end")
        writer.int(orNull: points?.upperBound)
    }
}
