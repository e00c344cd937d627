/// Guesses at what kind of word stands somewhere, without a dictionary of English.
extension NumberScan {
    /// A noun in the plural, as far as its shape tells.
    func isPlural(_ index: Int) -> Bool {
        guard isWord(index) else { return false }
        let roles = roles(index)
        if roles.contains(.irregularPlural) { return true }
        return has(index, .plural) && tokens[index].length > 3 && roles.isDisjoint(with: [.notPlural, .function])
    }

    /// A word that can stand inside a noun phrase: not a function word, not a plain verb.
    func isPhraseWord(_ index: Int) -> Bool {
        guard isWord(index), !has(index, .newLine) else { return false }
        return roles(index).isDisjoint(with: [.function])
    }

    /// A capitalised word that does not open the sentence.
    func isName(_ index: Int) -> Bool {
        guard isWord(index), has(index, .capital), index > 0 else { return false }
        return !opensSentence(index)
    }

    /// The first word of the segment, or of a quotation in it.
    func opensSentence(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        guard let before = token(index - 1), before.kind == .symbol else { return false }
        return [0x22, 0x201C, 0x2018, 0x27, 0x2E, 0x3F, 0x21, 0x2022].contains(before.code)
    }
}
