/// Splits a line of the prompt into words as a shell would: quotes group, a backslash takes the next character as it is.
///
/// A quotation mark is one also before a combining mark, as for a shell; what is quoted comes out code point for code point.
/// Curly double quotes group as well, since words are pasted from articles. Nothing is expanded; `#` at the start of a word
/// begins a comment.
struct ShellWords {
    /// Why a line can't be split.
    enum Failure: Error, Equatable {
        /// A quotation mark is never closed; the offset is in code points from the start of the line.
        case unclosedQuote(at: Int)
        /// The line ends with a backslash.
        case danglingBackslash

        /// One sentence for the user.
        var message: String {
            switch self {
            case .unclosedQuote(let offset): "the quotation mark at column \(offset + 1) is not closed"
            case .danglingBackslash: "the line ends with a backslash"
            }
        }
    }

    /// A word and where it stands in the line, in code points.
    struct Word: Equatable {
        /// What the word says, without its quotation marks.
        var text: String
        /// Its place, quotation marks included.
        var range: Range<Int>
        /// Whether it begins with a quotation mark or a backslash: then a dash at its start makes no option of it.
        var isLiteral = false
    }

    private static let closing: [Unicode.Scalar: Unicode.Scalar] = ["\"": "\"", "'": "'", "“": "”"]

    private let characters: [Unicode.Scalar]
    private var position = 0
    private var words: [Word] = []
    private var word: String.UnicodeScalarView?
    private var start = 0
    private var isLiteral = false

    private init(_ line: String) {
        characters = Array(line.unicodeScalars)
    }

    /// The words of a line.
    static func split(_ line: String) throws(Failure) -> [String] { try places(in: line).map(\.text) }

    /// The words of a line with their places.
    static func places(in line: String) throws(Failure) -> [Word] {
        var splitter = ShellWords(line)
        try splitter.run()
        return splitter.words
    }

    private mutating func run() throws(Failure) {
        while position < characters.count {
            let character = characters[position]
            if character == "#", word == nil { break }
            if word == nil { (start, isLiteral) = (position, character == "\\" || Self.closing[character] != nil) }
            position += 1
            if character.properties.isWhitespace {
                finishWord(at: position - 1)
            } else if character == "\\" {
                guard position < characters.count else { throw .danglingBackslash }
                take(characters[position])
                position += 1
            } else if let end = Self.closing[character] {
                try quoted(until: end)
            } else {
                take(character)
            }
        }
        finishWord(at: position)
    }

    private mutating func finishWord(at end: Int) {
        if let word { words.append(Word(text: String(word), range: start..<end, isLiteral: isLiteral)) }
        word = nil
    }

    private mutating func take(_ character: Unicode.Scalar) {
        word = word ?? String.UnicodeScalarView()
        word?.append(character)
    }

    private mutating func quoted(until end: Unicode.Scalar) throws(Failure) {
        let start = position - 1
        var text = word ?? String.UnicodeScalarView()
        while position < characters.count {
            let character = characters[position]
            position += 1
            if character == end {
                word = text
                return
            }
            if character == "\\", end == "\"", position < characters.count,
                characters[position] == "\"" || characters[position] == "\\"
            {
                text.append(characters[position])
                position += 1
            } else {
                text.append(character)
            }
        }
        throw .unclosedQuote(at: start)
    }
}
