import ClaimModel
import TextAnchoring

/// Writes an alignment of sentences as a word-level difference in the order of the new text.
struct DiffBuilder {
    private let old: TokenText
    private let new: TokenText
    private let alignment: UnitAlignment
    private var segments: [DiffSegment] = []
    private var nextOld = 0
    private var written: Set<Int> = []
    private var moves: [Int: Int] = [:]
    private var moveCount = 0

    init(old: TokenText, new: TokenText, alignment: UnitAlignment) {
        self.old = old
        self.new = new
        self.alignment = alignment
    }

    /// The difference.
    static func difference(old: TokenText, new: TokenText, alignment: UnitAlignment) -> TextDiff {
        var builder = DiffBuilder(old: old, new: new, alignment: alignment)
        builder.numberMoves()
        builder.run()
        return TextDiff(segments: builder.segments)
    }

    /// Sentences that moved side by side are one move.
    private mutating func numberMoves() {
        for index in old.units.indices where alignment.entries[index].isMoved {
            let before = index > 0 ? alignment.entries[index - 1] : UnitAlignment.Entry()
            let partner = alignment.entries[index].partners.first ?? -1
            if before.isMoved, let place = before.partners.last, place + 1 == partner || place == partner,
                let move = moves[index - 1]
            {
                moves[index] = move
            } else {
                moveCount += 1
                moves[index] = moveCount
            }
        }
    }

    private mutating func run() {
        var index = 0
        while index < new.units.count {
            let group = group(at: index)
            if let first = group.old.first {
                if moves[first] == nil { writeGone(before: first) }
                writeChanged(group)
                if moves[first] == nil { nextOld = max(nextOld, group.old.upperBound) }
            } else {
                add(.inserted, old: nil, new: bytes(new, tokens(new, group.new)), move: nil)
            }
            index = group.new.upperBound
        }
        writeGone(before: old.units.count)
    }

    /// The new units from one on that share an origin, and the old units that went into them.
    private func group(at index: Int) -> (old: Range<Int>, new: Range<Int>) {
        let origin = Int(alignment.origin[index])
        guard origin >= 0 else { return (0..<0, index..<index + 1) }
        var end = index + 1
        while end < new.units.count, Int(alignment.origin[end]) == origin { end += 1 }
        // Old sentences merged into this one lie next to each other; others are shown as deleted.
        var (low, high) = (origin, origin + 1)
        func goesHere(_ place: Int) -> Bool {
            alignment.entries[place].tie == .merged && alignment.entries[place].partners.first == Int32(index)
                && moves[place] == moves[origin]
        }
        if alignment.entries[origin].tie == .merged {
            while low > 0, goesHere(low - 1) { low -= 1 }
            while high < old.units.count, goesHere(high) { high += 1 }
        }
        return (low..<high, index..<end)
    }

    /// What stood before an old unit that kept its order, and is gone or stands elsewhere now.
    private mutating func writeGone(before limit: Int) {
        while nextOld < limit {
            defer { nextOld += 1 }
            if written.contains(nextOld) && moves[nextOld] == nil { continue }
            let move = moves[nextOld]
            add(move == nil ? .deleted : .movedAway, old: bytes(old, tokens(old, nextOld..<nextOld + 1)), new: nil, move: move)
        }
    }

    private mutating func writeChanged(_ group: (old: Range<Int>, new: Range<Int>)) {
        let move = moves[group.old.lowerBound]
        written.formUnion(group.old)
        let (left, right) = (tokens(old, group.old), tokens(new, group.new))
        if group.old.count == 1, group.new.count == 1, alignment.entries[group.old.lowerBound].tie == .identical {
            add(.same, old: bytes(old, left), new: bytes(new, right), move: move)
        } else {
            writeWords(TokenAlignment(old.tokens, left, new.tokens, right), move: move)
        }
    }

    private mutating func writeWords(_ words: TokenAlignment, move: Int?) {
        var (one, other) = (words.old.lowerBound, words.new.lowerBound)
        while one < words.old.upperBound || other < words.new.upperBound {
            let oldStart = one
            while one < words.old.upperBound, !isSame(one, words) { one += 1 }
            let newStart = other
            while other < words.new.upperBound, !isSame(new: other, words) { other += 1 }
            if one > oldStart { add(.deleted, old: bytes(old, oldStart..<one), new: nil, move: move) }
            if other > newStart { add(.inserted, old: nil, new: bytes(new, newStart..<other), move: move) }
            let (oldSame, newSame) = (one, other)
            while one < words.old.upperBound, other < words.new.upperBound, isSame(one, words), isSame(new: other, words) {
                one += 1
                other += 1
            }
            if one > oldSame { add(.same, old: bytes(old, oldSame..<one), new: bytes(new, newSame..<other), move: move) }
        }
    }

    private func isSame(_ index: Int, _ words: TokenAlignment) -> Bool {
        words.new(of: index).map { old.tokens[index].word == new.tokens[$0].word } ?? false
    }

    private func isSame(new index: Int, _ words: TokenAlignment) -> Bool {
        words.old(of: index).map { isSame($0, words) } ?? false
    }

    /// All tokens of some units, list marks too.
    private func tokens(_ text: TokenText, _ units: Range<Int>) -> Range<Int> {
        let start = units.lowerBound == 0 ? 0 : text.units[units.lowerBound - 1].tokens.upperBound
        return start..<text.units[units.upperBound - 1].tokens.upperBound
    }

    /// The bytes of some tokens up to the next one.
    private func bytes(_ text: TokenText, _ tokens: Range<Int>) -> ByteRange {
        let start = tokens.lowerBound == 0 ? 0 : Int(text.tokens[tokens.lowerBound].start)
        return start..<(tokens.upperBound < text.tokens.count ? Int(text.tokens[tokens.upperBound].start) : text.text.count)
    }

    private mutating func add(_ kind: DiffSegment.Kind, old: ByteRange?, new: ByteRange?, move: Int?) {
        if let last = segments.last, last.kind == kind, last.move == move, join(last, old, new) { return }
        segments.append(DiffSegment(kind: kind, old: old, new: new, move: move))
    }

    /// Lengthens the last segment when the new one goes on where it ends.
    private mutating func join(_ last: DiffSegment, _ old: ByteRange?, _ new: ByteRange?) -> Bool {
        func joined(_ one: ByteRange?, _ other: ByteRange?) -> ByteRange?? {
            guard let one, let other else { return one == nil && other == nil ? .some(nil) : nil }
            return one.upperBound == other.lowerBound ? one.lowerBound..<other.upperBound : nil
        }
        guard let left = joined(last.old, old), let right = joined(last.new, new) else { return false }
        segments[segments.count - 1].old = left
        segments[segments.count - 1].new = right
        return true
    }
}
