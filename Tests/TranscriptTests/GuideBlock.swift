import Foundation

/// A fenced code block of a guide.
///
/// `console` is a session that is run; a language with a file name behind it (`yaml my-desk.yaml`) is a file that the sessions
/// after it use; `text` is a picture in letters. Nothing else may stand in a guide, so that nothing in it goes untested.
struct GuideBlock {
    enum Meaning: Equatable {
        case session, picture, unknown
        case file(String)
    }

    var meaning: Meaning
    var lines: [String]
    /// The line of the document its first line stands in, from 1.
    var start: Int

    /// The blocks of a Markdown document.
    static func inMarkdown(_ document: String) -> [GuideBlock] {
        var blocks: [GuideBlock] = []
        var isOpen = false
        for (index, line) in document.components(separatedBy: "\n").enumerated() {
            if line.hasPrefix("```") {
                if !isOpen {
                    blocks.append(GuideBlock(meaning: meaning(String(line.dropFirst(3))), lines: [], start: index + 2))
                }
                isOpen.toggle()
            } else if isOpen {
                blocks[blocks.count - 1].lines.append(line)
            }
        }
        return blocks
    }

    /// Lines that look like code and stand in no block: indented by four columns after an empty line.
    static func indented(in document: String) -> [Int] {
        var found: [Int] = []
        var before = ""
        var isOpen = false
        for (index, line) in document.components(separatedBy: "\n").enumerated() {
            if line.hasPrefix("```") { isOpen.toggle() }
            if !isOpen, before.isEmpty, line.hasPrefix("    ") { found.append(index + 1) }
            before = line
        }
        return found
    }

    private static func meaning(_ info: String) -> Meaning {
        switch info.split(separator: " ").map(String.init) {
        case ["console"]: .session
        case ["text"]: .picture
        case let words where words.count == 2: .file(words[1])
        default: .unknown
        }
    }
}
