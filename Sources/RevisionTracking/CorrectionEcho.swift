import ClaimModel
import TextAnchoring

/// Finds notes of corrections, new in this revision, that speak of a claim which still stands.
struct CorrectionEcho {
    private let text: TokenText
    private let notes: [(unit: Int, stems: Set<UInt64>)]

    /// The share of a claim's weight a note must repeat to speak of it.
    private static let leastShare: Float = 0.75

    /// The notes of the new text that did not stand in the old one.
    init(new: TokenText, alignment: UnitAlignment) {
        text = new
        notes = new.units.indices.filter { new.units[$0].isNote && alignment.origin[$0] < 0 }.map { unit in
            (unit, Set(new.tokens[new.units[unit].core].lazy.filter(\.isWord).map { WordWeight.stem(of: $0) }))
        }
    }

    /// The change of context a note makes; nil when no new note repeats the claim's words.
    func change(about claim: Range<Int>, of old: TokenText) -> ContextChange? {
        guard !notes.isEmpty else { return nil }
        let stems = old.tokens[claim].filter(\.isWord).map { WordWeight.stem(of: $0) }
        let all = stems.reduce(Float(0)) { $0 + WordWeight.factor(of: $1) }
        guard stems.count > 3 else { return nil }
        for note in notes {
            let shared = stems.reduce(Float(0)) { $0 + (note.stems.contains($1) ? WordWeight.factor(of: $1) : 0) }
            if shared >= Self.leastShare * all {
                return ContextChange(before: "", after: text.string(of: text.units[note.unit].tokens))
            }
        }
        return nil
    }
}
