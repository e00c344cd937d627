import ClaimModel

/// Finds a fix's old words in a claim's passages.
enum FixPlaces {
    /// The fix as an audience may see it, with the place of its old words in the revision.
    static func line(_ fix: FixRecord, passages: [Passage], _ withholding: Withholding) -> FixLine {
        var record = fix
        record.because = fix.because.filter(withholding.mentions)
        record.note = withholding.audience.seesWorkingPapers ? withholding.text(fix.note) : nil
        record.reason = withholding.text(fix.reason)
        return FixLine(record: record, range: range(of: fix.oldWords, in: passages))
    }

    /// The bytes of the words in the first passage that holds them.
    private static func range(of words: String, in passages: [Passage]) -> ByteRange? {
        let wanted = Array(words.utf8)
        guard !wanted.isEmpty else { return nil }
        for passage in passages {
            let bytes = Array(passage.exact.utf8)
            guard bytes.count >= wanted.count else { continue }
            for start in 0...(bytes.count - wanted.count) where bytes[start..<start + wanted.count].elementsEqual(wanted) {
                let lower = passage.range.lowerBound + start
                return lower..<lower + wanted.count
            }
        }
        return nil
    }
}
