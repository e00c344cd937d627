/// Words that begin with a dash and are meant as text: `note c3 "-5 °C, not 5"`.
///
/// The argument parser takes every such word for an option. Here those that can't be one, and those that were put in quotes at the
/// prompt, are handed to it in the forms that it reads as text: `--title=-5` for a value, and behind `--` for the rest.
enum DashedText {
    /// The words as the argument parser has to get them: the same ones where none is such a text.
    ///
    /// - Parameters:
    ///   - literal: for each word, whether it was put in quotes; empty when that is not known.
    ///   - entry: the command that the words call, and how many of them are its name; asked for only when it matters.
    static func readable(
        _ words: [String], literal: [Bool] = [], entry: ([String]) -> (entry: CommandEntry, used: Int)
    ) -> [String] {
        let texts = words.indices.map { isText(words[$0], literal: literal.indices.contains($0) && literal[$0]) }
        guard texts.contains(true) else { return words }
        let (command, used) = entry(words)
        guard used > 0, command.subcommands.isEmpty else { return words }
        var (options, rest): ([String], [String]) = ([], [])
        var place = used
        while place < words.count {
            let word = words[place]
            place += 1
            if word == "--", !texts[place - 1] {
                rest += words[place...]
                break
            }
            guard word.utf8.first == UInt8(ascii: "-"), word != "-", !texts[place - 1] else {
                rest.append(word)
                continue
            }
            options.append(word)
            guard place < words.count, command.arguments.contains(where: { $0.value != nil && $0.names.contains(word) }) else {
                continue
            }
            if texts[place] { options[options.count - 1] += "=" + words[place] } else { options.append(words[place]) }
            place += 1
        }
        return words[..<used] + options + ["--"] + rest
    }

    /// Whether a word begins with a dash and is no option: by its quotes, or because an option's name begins with a letter and has
    /// only letters, digits and dashes.
    static func isText(_ word: String, literal: Bool) -> Bool {
        guard word.utf8.first == UInt8(ascii: "-"), word != "-" else { return false }
        if literal { return true }
        if word == "--" { return false }
        let name = word.utf8.drop { $0 == UInt8(ascii: "-") }.prefix { $0 != UInt8(ascii: "=") }
        let isLetter = { (byte: UInt8) in UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 }
        let dashes = word.utf8.prefix { $0 == UInt8(ascii: "-") }.count
        guard dashes <= 2, let first = name.first, isLetter(first) else { return true }
        return !name.allSatisfy { isLetter($0) || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || $0 == UInt8(ascii: "-") }
    }
}
