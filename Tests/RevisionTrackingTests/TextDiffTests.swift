import ClaimModel
import RevisionTracking
import Testing

/// A difference as marked text: -deleted-, +inserted+, >2:moved away>, <2:here<.
private func marked(_ old: String, _ new: String) -> String {
    let view = DiffView(old: ArticleText(old), new: ArticleText(new), claims: [])
    return view.difference.segments.map { segment in
        let words = view.words(of: segment).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let move = segment.move.map { "\($0):" } ?? ""
        return switch segment.kind {
        case .same: move.isEmpty ? words : "<\(move)\(words)<"
        case .deleted: "-\(words)-"
        case .inserted: "+\(words)+"
        case .movedAway: ">\(move)\(words)>"
        }
    }.joined(separator: " ")
}

@Suite struct `A difference` {
    @Test(arguments: [
        ("The pier cost 29 crowns.", "The pier cost 59 crowns.", "The pier cost -29- +59+ crowns."),
        ("Ice lay on the bay.", "Ice  lay\non the bay.", "Ice lay on the bay."),
        (
            "Gulls left. The pier was closed in May. Nobody sang.", "Gulls left. Nobody sang.",
            "Gulls left. -The pier was closed in May.- Nobody sang."
        ),
        ("Gulls left. Nobody sang.", "Gulls left. Rain fell. Nobody sang.", "Gulls left. +Rain fell.+ Nobody sang."),
        (
            "Alder smoke rose.\n\nGulls left. Nobody sang. Rain fell.",
            "Gulls left. Nobody sang. Rain fell.\n\nAlder smoke rose.",
            ">1:Alder smoke rose.> Gulls left. Nobody sang. Rain fell. <1:Alder smoke rose.<"
        ),
        (
            "The pier was closed. Its crane had lost 12 bolts.", "The pier was closed; its crane had lost 12 bolts.",
            "The pier was closed -.- +;+ Its crane had lost 12 bolts."
        ),
        ("", "Rain fell.", "+Rain fell.+"), ("Rain fell.", "", "-Rain fell.-"), ("", "", ""),
    ]) func `shows words, deletions, insertions and moves`(old: String, new: String, expected: String) {
        #expect(marked(old, new).lowercased() == expected.lowercased())
    }

    @Test(arguments: UInt64(1)...8) func `joins to the new text, and to every word of the old one`(seed: UInt64) {
        var article = InventedArticle(seed: seed)
        let old = article.text
        article.paragraphs.swapAt(0, 3)
        article.paragraphs[1].removeFirst()
        article.paragraphs[2].insert("Forty gulls sat on the mast in Vidsund.", at: 1)
        article.paragraphs[4][0] =
            article.paragraphs[4][0].split(separator: " ").dropLast().joined(separator: " ") + " at noon."
        let view = DiffView(old: ArticleText(old), new: ArticleText(article.text), claims: [])
        #expect(view.difference.segments.compactMap { $0.new.map { view.new.string(in: $0) } }.joined() == article.text)
        let ranges = view.difference.segments.filter { $0.kind != .movedAway }.compactMap(\.old).sorted {
            $0.lowerBound < $1.lowerBound
        }
        #expect(ranges.first?.lowerBound == 0 && ranges.last?.upperBound == view.old.count)
        #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
        #expect(view.difference.segments.contains { $0.kind == .movedAway })
        #expect(TextDiff(old: view.new, new: view.new).isEmpty)
    }

    @Test func `carries claims with their fates beside the words`() throws {
        let old = MarkedText("[[The pier cost 29 crowns.]] [[Gulls left.]] [[Nobody sang.]]")
        let view = DiffView(old: old.text, new: ArticleText("The pier cost 59 crowns. Nobody sang."), claims: old.spans)
        let inserted = try #require(view.difference.segments.first { $0.kind == .inserted })
        #expect(view.claims(in: inserted).map(\.outcome.fate) == [.valueChanged])
        let gone = try #require(view.difference.segments.first { view.words(of: $0).hasPrefix("Gulls") })
        #expect(view.claims(in: gone).map(\.outcome.fate) == [.removed])
    }
}
