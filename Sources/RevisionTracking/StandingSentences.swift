import TextAnchoring

/// Finds whole sentences that still stand word for word, however the text around them was cut into units.
///
/// The alignment works on units of its own, which need not be the sentences a person marked. A marked sentence that stands
/// exactly once in each text, between the ends of other sentences, is the same sentence.
struct StandingSentences {
    private let old: TokenText
    private let new: TokenText
    private let oldPlaces: [UInt64: [Int32]]
    private let newPlaces: [UInt64: [Int32]]

    /// Sentences shorter than this many tokens are too common to be known by their words alone.
    private static let shortest = 5

    init(old: TokenText, new: TokenText) {
        self.old = old
        self.new = new
        oldPlaces = Self.places(of: old)
        newPlaces = Self.places(of: new)
    }

    /// Where sentences may begin, by their first words.
    private static func places(of text: TokenText) -> [UInt64: [Int32]] {
        var places: [UInt64: [Int32]] = [:]
        for index in text.tokens.indices.dropLast(shortest - 1) where text.begins(at: index) {
            places[start(of: text, at: index), default: []].append(Int32(truncatingIfNeeded: index))
        }
        return places
    }

    private static func start(of text: TokenText, at index: Int) -> UInt64 {
        text.tokens[index..<index + shortest].reduce(0) { SpellingHash.mix($0 ^ $1.word) &+ 1 }
    }

    /// The tokens of the new text that are the same whole sentence; nil unless there is exactly one.
    func place(of sentence: Range<Int>) -> Range<Int>? {
        guard sentence.count >= Self.shortest, old.begins(at: sentence.lowerBound), old.ends(at: sentence.upperBound) else {
            return nil
        }
        let key = Self.start(of: old, at: sentence.lowerBound)
        // Many sentences that begin alike are no evidence, and comparing them all would cost too much.
        guard let there = newPlaces[key], let here = oldPlaces[key], there.count <= 8, here.count <= 8 else { return nil }
        let twins = here.filter { isSame(old, sentence, at: Int($0)) }
        let found = there.filter { isSame(new, sentence, at: Int($0)) }
        guard twins.count == 1, found.count == 1, let start = found.first else { return nil }
        let range = Int(start)..<Int(start) + sentence.count
        guard !new.units[Int(new.unitOfToken[range.lowerBound])].isNote, areCutAlike(sentence, range) else { return nil }
        return old.isInsideQuotation(sentence.lowerBound) == new.isInsideQuotation(range.lowerBound) ? range : nil
    }

    /// Whether both stretches have their spaces after full stops at the same places: "end.Next" is not "end. Next".
    private func areCutAlike(_ sentence: Range<Int>, _ range: Range<Int>) -> Bool {
        zip(sentence.dropFirst(), range.dropFirst()).allSatisfy { index, place in
            old.tokens[index - 1].ascii != 0x2E || (old.tokens[index].gap == .none) == (new.tokens[place].gap == .none)
        }
    }

    private func isSame(_ text: TokenText, _ sentence: Range<Int>, at start: Int) -> Bool {
        let range = start..<start + sentence.count
        return range.upperBound <= text.tokens.count && text.ends(at: range.upperBound)
            && SameWords.areEqual(old, sentence, text, range)
    }
}

extension TokenText {
    /// Whether a sentence may begin at a token: after the end of another, or after a break.
    func begins(at index: Int) -> Bool {
        guard index > 0, tokens[index].gap.rawValue < TextToken.Gap.paragraph.rawValue else { return true }
        var before = index - 1
        while before > 0, tokens[before].kind == .quote, tokens[before].gap == .none { before -= 1 }
        return endsSentence(tokens[before]) && tokens[index].gap != .none
            || units[Int(unitOfToken[index])].tokens.lowerBound == index
                && tokens[index].gap == .line
    }

    /// Whether a sentence may end before a token: with its own stop, before one, or before a break.
    func ends(at index: Int) -> Bool {
        guard index < tokens.count, index > 0, tokens[index].gap != .paragraph else { return true }
        if endsSentence(tokens[index]), tokens[index].gap == .none { return true }
        return tokens[index].gap != .none
            && endsSentence(tokens[index - (tokens[index - 1].kind == .quote && index > 1 ? 2 : 1)])
    }

    private func endsSentence(_ token: TextToken) -> Bool { token.ascii == 0x2E || token.ascii == 0x21 || token.ascii == 0x3F }

    /// Whether a token stands after an opened quotation mark of its paragraph.
    func isInsideQuotation(_ index: Int) -> Bool {
        var marks = 0
        var place = index - 1
        while place >= 0, tokens[place + 1].gap != .paragraph, index - place < 400 {
            if tokens[place].kind == .quote, tokens[place].ascii == 0x22 { marks += 1 }
            place -= 1
        }
        return marks % 2 == 1
    }
}
