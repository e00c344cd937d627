public import ClaimModel
import TextAnchoring

/// Follows passages from one revision of a text into the next.
///
/// Sentences are aligned first; a passage is then looked for in the sentence its own became, never in the whole text.
/// "Unchanged" and "moved" are said only of words that are the same token by token; in doubt the answer is another one.
public struct Tracker: Sendable {
    private let old: TokenText
    private let new: TokenText
    private let alignment: UnitAlignment

    /// Reads and aligns two texts. The cost grows near linearly with their length.
    public init(old: ArticleText, new: ArticleText) {
        self.old = TokenText(old)
        self.new = TokenText(new)
        alignment = UnitAligner.align(old: self.old, new: self.new)
    }

    /// What became of some passages.
    ///
    /// - Parameter spans: bytes of the old text, in any order.
    public static func track(old: ArticleText, new: ArticleText, spans: [ByteRange]) -> TrackingResult {
        Tracker(old: old, new: new).result(for: spans)
    }

    /// What became of some passages, in bytes of the old text.
    public func result(for spans: [ByteRange]) -> TrackingResult {
        var follower = PassageFollower(old: old, new: new, alignment: alignment)
        return TrackingResult(
            passages: spans.map { follower.follow($0) }, newSentences: newSentences, sharedShare: sharedShare)
    }

    /// The word-level difference of the two texts.
    public var difference: TextDiff { DiffBuilder.difference(old: old, new: new, alignment: alignment) }

    private var newSentences: [NewSentence] {
        new.units.indices.compactMap { index in
            let unit = new.units[index]
            guard alignment.origin[index] < 0, !unit.isNote, new.tokens[unit.tokens].contains(where: \.isWord) else {
                return nil
            }
            return NewSentence(range: new.bytes(of: unit.tokens), isCheckable: CheckableSentence.isCheckable(unit, of: new))
        }
    }

    private var sharedShare: Double {
        var (shared, all) = (0, 0)
        for (index, unit) in new.units.enumerated() {
            all += unit.core.count
            if alignment.origin[index] >= 0 { shared += unit.core.count }
        }
        return all > 0 ? Double(shared) / Double(all) : 1
    }
}
