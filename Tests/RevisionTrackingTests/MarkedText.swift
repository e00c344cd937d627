import ClaimModel
import RevisionTracking

/// A text in which claims are marked by double brackets: "The ferry [[carried 412 passengers]]."
struct MarkedText {
    let text: ArticleText
    let spans: [ByteRange]

    init(_ marked: String) {
        var bytes: [UInt8] = []
        var starts: [Int] = []
        var spans: [ByteRange] = []
        var rest = marked.utf8[...]
        while let byte = rest.first {
            if rest.starts(with: "[[".utf8) {
                starts.append(bytes.count)
                rest = rest.dropFirst(2)
            } else if rest.starts(with: "]]".utf8), let start = starts.popLast() {
                spans.append(start..<bytes.count)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
                rest = rest.dropFirst()
            }
        }
        text = ArticleText(uncheckedUTF8: bytes)
        self.spans = spans
    }
}

/// One claim and what became of it, as a line: "value-changed [carried 512 passengers] 412 → 512 passengers".
func track(_ marked: String, _ new: String) -> [(fate: Fate, words: String?, passage: TrackedPassage)] {
    let old = MarkedText(marked)
    let result = Tracker.track(old: old.text, new: ArticleText(new), spans: old.spans)
    return result.passages.map { passage in
        (passage.fate, passage.range.map { ArticleText(new).string(in: $0) }, passage)
    }
}
