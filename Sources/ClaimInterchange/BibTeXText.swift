/// LaTeX in bibliography fields as plain text.
enum BibTeXText {
    /// The text without braces, with accents, dashes and the usual symbols in Unicode; unknown commands lose their backslash.
    static func plain(_ latex: String) -> String {
        var reader = Reader(Array(latex.unicodeScalars))
        let text = reader.text(until: nil).replacing("---", with: "—").replacing("--", with: "–")
        return text.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" }).joined(separator: " ")
    }

    private struct Reader {
        let scalars: [Unicode.Scalar]
        var position = 0

        init(_ scalars: [Unicode.Scalar]) {
            self.scalars = scalars
        }

        mutating func text(until end: Unicode.Scalar?) -> String {
            var out = ""
            while position < scalars.count {
                let scalar = scalars[position]
                position += 1
                if scalar == end { return out }
                switch scalar {
                case "{": out += text(until: "}")
                case "}", "$": break
                case "~": out += "\u{A0}"
                case "\\": out += command()
                default: out.unicodeScalars.append(scalar)
                }
            }
            return out
        }

        private mutating func command() -> String {
            guard position < scalars.count else { return "" }
            let first = scalars[position]
            position += 1
            if let accent = BibTeXText.accents[first] { return accented(accent) }
            guard first.properties.isAlphabetic, first.isASCII else { return String(first) }
            var name = String(first)
            while position < scalars.count, scalars[position].isASCII, scalars[position].properties.isAlphabetic {
                name.unicodeScalars.append(scalars[position])
                position += 1
            }
            if let accent = BibTeXText.letterAccents[name] {
                skipBlank()
                return accented(accent)
            }
            if let symbol = BibTeXText.symbols[name] {
                skipBlank()
                return symbol
            }
            // A command that only styles its argument: \emph{word}.
            if position < scalars.count, scalars[position] == "{" { return "" }
            return name
        }

        /// The next letter or braced letter with a combining mark, composed.
        private mutating func accented(_ mark: Unicode.Scalar) -> String {
            skipBlank()
            guard position < scalars.count else { return "" }
            var base: String
            if scalars[position] == "{" {
                position += 1
                base = text(until: "}")
            } else if scalars[position] == "\\" {
                position += 1
                base = command()
            } else {
                base = String(scalars[position])
                position += 1
            }
            if base == "ı" { base = "i" }
            guard let letter = base.first else { return "" }
            return BibTeXText.composed(letter, mark) + base.dropFirst()
        }

        private mutating func skipBlank() {
            while position < scalars.count, scalars[position] == " " { position += 1 }
        }
    }

    /// The letter with its mark as one character where Unicode has one: found by canonical equivalence among the Latin letters.
    private static func composed(_ letter: Character, _ mark: Unicode.Scalar) -> String {
        let pair = String(letter) + String(mark)
        for value in [0xC0...0x17F, 0x1CD...0x233, 0x1E00...0x1EFF] as [ClosedRange<UInt32>] {
            for code in value {
                if let scalar = Unicode.Scalar(code), String(scalar) == pair { return String(scalar) }
            }
        }
        return pair
    }

    private static let accents: [Unicode.Scalar: Unicode.Scalar] = [
        "`": "\u{300}", "'": "\u{301}", "^": "\u{302}", "~": "\u{303}", "=": "\u{304}", ".": "\u{307}", "\"": "\u{308}",
    ]
    private static let letterAccents: [String: Unicode.Scalar] = [
        "u": "\u{306}", "r": "\u{30A}", "H": "\u{30B}", "v": "\u{30C}", "d": "\u{323}", "c": "\u{327}", "k": "\u{328}",
    ]
    private static let symbols: [String: String] = [
        "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "aa": "å", "AA": "Å",
        "i": "ı",
        "j": "ȷ", "dh": "ð", "th": "þ", "TH": "Þ", "ldots": "…", "dots": "…", "textendash": "–", "textemdash": "—",
        "pounds": "£",
        "euro": "€", "texteuro": "€", "S": "§", "copyright": "©", "textquoteright": "’", "textquoteleft": "‘",
        "textquotedblleft": "“",
        "textquotedblright": "”", "textbackslash": "\\", "textasciitilde": "~", "textunderscore": "_", "LaTeX": "LaTeX",
        "TeX": "TeX",
    ]
}
