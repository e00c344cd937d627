import ClaimModel
import TextAnchoring

/// Follows passages through an alignment of sentences.
struct PassageFollower {
    let old: TokenText
    let new: TokenText
    let alignment: UnitAlignment
    private var tokenAlignments: [Int: TokenAlignment] = [:]
    private var knownNames: Set<UInt64>?
    private var standingSentences: StandingSentences?
    private let corrections: CorrectionEcho

    init(old: TokenText, new: TokenText, alignment: UnitAlignment) {
        self.old = old
        self.new = new
        self.alignment = alignment
        corrections = CorrectionEcho(new: new, alignment: alignment)
    }

    /// What became of one passage, given in bytes of the old text.
    mutating func follow(_ span: ByteRange) -> TrackedPassage {
        let tokens = old.tokens(in: span)
        guard let first = tokens.first, let last = tokens.last else {
            return TrackedPassage(fate: .removed, range: nil, why: "gone: the passage holds no words")
        }
        var parts: [Part] = []
        for unit in Int(old.unitOfToken[first])...Int(old.unitOfToken[last]) {
            let part = tokens.clamped(to: old.units[unit].tokens)
            if !part.isEmpty { parts.append(follow(part, unit)) }
        }
        guard var part = parts.count > 1 ? Part.join(parts) : parts.first else {
            return TrackedPassage(fate: .removed, range: nil, why: "gone: the passage holds no words")
        }
        if parts.count > 1, part.isKept, let place = part.tokens, !SameWords.areEqual(old, tokens, new, place) {
            part.fate = .reworded
            part.why = "words stand between its sentences"
        }
        if !part.isKept, let standing = standing(tokens) { part = standing }
        if part.isKept, part.context == nil {
            part.context = corrections.change(about: tokens, of: old)
        }
        return TrackedPassage(
            fate: part.fate, range: part.tokens.map { new.bytes(of: $0) }, why: part.why, context: part.context,
            confidence: Double(part.confidence), candidates: part.candidates.map { new.bytes(of: new.units[$0].tokens) },
            isQuoteChanged: (part.fate == .reworded || part.fate == .valueChanged) && old.isQuoted(tokens))
    }

    // MARK: - Within one sentence

    private mutating func follow(_ part: Range<Int>, _ unit: Int) -> Part {
        let entry = alignment.entries[unit]
        if !entry.candidates.isEmpty {
            let why = "place lost: \(entry.candidates.count) sentences fit alike"
            return Part(fate: .placeLost, why: why, confidence: 0, candidates: entry.candidates.map { Int($0) })
        }
        guard let first = entry.partners.first, let last = entry.partners.last else {
            let nearest = entry.similarity > 0 ? "; nearest survivor \(Self.twoPlaces(entry.similarity))" : ""
            return Part(fate: .removed, why: "gone: sentence deleted\(nearest)", confidence: 1)
        }
        if entry.tie == .identical { return followIdentical(part, unit, Int(first)) }
        let region = new.units[Int(first)].tokens.lowerBound..<new.units[Int(last)].tokens.upperBound
        let tokens = tokenAlignment(unit, region)
        if isWhole(part, unit) { return followWhole(part, unit, region, tokens) }
        return followPhrase(part, unit, tokens)
    }

    private func followIdentical(_ part: Range<Int>, _ unit: Int, _ other: Int) -> Part {
        let (from, to) = (old.units[unit], new.units[other])
        let shift = to.core.lowerBound - from.core.lowerBound
        let end = part.upperBound > from.core.upperBound ? to.tokens.upperBound : part.upperBound + shift
        let tokens = part.lowerBound + shift..<max(end, part.lowerBound + shift + 1)
        guard
            SameWords.areEqual(old, part.clamped(to: from.core), new, tokens.clamped(to: to.core))
                || part.lowerBound >= from.core.upperBound
        else { return Part(fate: .reworded, tokens: tokens, why: "capitals or signs changed", confidence: 1) }
        return kept(unit, other, tokens, confidence: 1)
    }

    /// The words are the same; whether they moved is the sentence's matter.
    private func kept(_ unit: Int, _ other: Int, _ tokens: Range<Int>, confidence: Float) -> Part {
        guard alignment.entries[unit].isMoved else {
            return Part(fate: .unchanged, tokens: tokens, why: "same words", confidence: confidence)
        }
        let (from, to) = (old.units[unit].paragraph + 1, new.units[other].paragraph + 1)
        let why = from == to ? "moved within paragraph \(from)" : "moved from paragraph \(from) to \(to)"
        return Part(fate: .moved, tokens: tokens, why: why, confidence: confidence)
    }

    /// Whether a part holds all words of its sentence.
    private func isWhole(_ part: Range<Int>, _ unit: Int) -> Bool {
        let core = old.units[unit].core
        guard let first = core.first(where: { old.tokens[$0].isWord }), let last = core.last(where: { old.tokens[$0].isWord })
        else {
            return true
        }
        return part.contains(first) && part.contains(last)
    }

    private mutating func followWhole(_ part: Range<Int>, _ unit: Int, _ region: Range<Int>, _ tokens: TokenAlignment) -> Part {
        let entry = alignment.entries[unit]
        let core = old.units[unit].core
        var place = region
        if entry.tie == .merged {
            let anchor = PhraseAnchor(old: old, new: new, alignment: tokens)
            guard let found = anchor.place(of: core) else {
                return Part(fate: .removed, why: "gone: its words are not in the merged sentence", confidence: 1)
            }
            place = found.tokens
            if part.upperBound > core.upperBound, place.upperBound < region.upperBound,
                new.tokens[place.upperBound].isClosingMark,
                place.upperBound + 1 == region.upperBound
            {
                place = place.lowerBound..<region.upperBound
            }
            if SameWords.areEqual(old, core, new, place) {
                let why = "same words, now part of a longer sentence"
                return Part(fate: .reworded, tokens: place, why: why, confidence: entry.similarity)
            }
        } else if part.upperBound <= core.upperBound {
            while place.count > 1, let last = place.last, new.tokens[last].isClosingMark { place = place.dropLast() }
        }
        if SameWords.areEqual(old, core, new, place), let other = entry.partners.first {
            guard entry.partners.count == 1 else {
                return Part(fate: .reworded, tokens: place, why: "same words, cut into sentences", confidence: entry.similarity)
            }
            return kept(unit, Int(other), place, confidence: entry.similarity)
        }
        return changed(core, place, tokens, confidence: entry.similarity)
    }

    private mutating func followPhrase(_ part: Range<Int>, _ unit: Int, _ tokens: TokenAlignment) -> Part {
        let entry = alignment.entries[unit]
        let anchor = PhraseAnchor(old: old, new: new, alignment: tokens)
        guard let place = anchor.place(of: part), let other = entry.partners.first else {
            return Part(fate: .removed, why: "gone: its sentence was rewritten without it", confidence: entry.similarity)
        }
        guard !place.takesIn, SameWords.areEqual(old, part, new, place.tokens) else {
            return changed(part, place.tokens, tokens, confidence: entry.similarity * place.coverage)
        }
        guard entry.similarity >= Self.leastForPhrase else {
            return Part(
                fate: .reworded, tokens: place.tokens, why: "same words, but the sentence around them was rewritten",
                confidence: entry.similarity)
        }
        let wasSentence = old.begins(at: part.lowerBound) && old.ends(at: part.upperBound)
        if wasSentence, !(new.begins(at: place.tokens.lowerBound) && new.ends(at: place.tokens.upperBound)) {
            let why = "same words, now part of a longer sentence"
            return Part(fate: .reworded, tokens: place.tokens, why: why, confidence: entry.similarity)
        }
        var kept = kept(unit, Int(other), place.tokens, confidence: entry.similarity)
        if entry.tie == .merged {
            kept.context = ContextChange(before: old.string(of: tokens.old), after: new.string(of: tokens.new))
            return kept
        }
        kept.context = ContextReader(old: old, new: new, alignment: tokens).change(around: part, place.tokens)
        return kept
    }

    /// A phrase keeps its verdict only in a sentence at least this much like its own.
    private static let leastForPhrase: Float = 0.5

    private mutating func changed(_ part: Range<Int>, _ place: Range<Int>, _ tokens: TokenAlignment, confidence: Float) -> Part
    {
        let comparison = ValueComparison(old: old, part, new: new, place, names: names())
        let reason = ChangeReason(old: old, new: new, alignment: tokens)
        return Part(
            fate: comparison.isValueChanged ? .valueChanged : .reworded, tokens: place,
            why: reason.sentence(part, place, comparison), confidence: confidence)
    }

    // MARK: - What is worked out once

    private mutating func tokenAlignment(_ unit: Int, _ region: Range<Int>) -> TokenAlignment {
        if let known = tokenAlignments[unit] { return known }
        let made = TokenAlignment(old.tokens, old.units[unit].tokens, new.tokens, region)
        tokenAlignments[unit] = made
        return made
    }

    /// The outcome of a whole sentence that still stands word for word although its unit changed.
    private mutating func standing(_ tokens: Range<Int>) -> Part? {
        let sentences = standingSentences ?? StandingSentences(old: old, new: new)
        standingSentences = sentences
        guard let range = sentences.place(of: tokens) else { return nil }
        let (unit, other) = (Int(old.unitOfToken[tokens.lowerBound]), Int(new.unitOfToken[range.lowerBound]))
        let isCarried = alignment.entries[unit].partners.contains(Int32(other)) && !alignment.entries[unit].isMoved
        guard !isCarried else { return Part(fate: .unchanged, tokens: range, why: "same words", confidence: 1) }
        let (from, to) = (old.units[unit].paragraph + 1, new.units[other].paragraph + 1)
        let why = from == to ? "moved within paragraph \(from)" : "moved from paragraph \(from) to \(to)"
        return Part(fate: .moved, tokens: range, why: why, confidence: 1)
    }

    private mutating func names() -> Set<UInt64> {
        if let knownNames { return knownNames }
        let made = old.namesInside().union(new.namesInside())
        knownNames = made
        return made
    }

    private static func twoPlaces(_ value: Float) -> String {
        let hundredths = Int(value * 100 + 0.5)
        return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
    }
}
