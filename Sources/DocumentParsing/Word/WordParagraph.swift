/// A paragraph of a Word document with everything that later decides what its text is.
struct WordParagraph {
    /// What became of a run in tracked changes.
    enum Change { case none, inserted, deleted }

    /// A piece of the paragraph in reading order.
    enum Piece {
        case text([UInt8], Change)
        case commentStart(String)
        case commentEnd(String)
        case note(IntakeNoteMark)
        /// A picture, with the words that describe it.
        case picture(String)
    }

    /// A mark in the text that refers to a note.
    struct IntakeNoteMark: Hashable {
        var isEndnote: Bool
        var id: String
    }

    /// How the paragraph is set off from the one before.
    enum Setting { case paragraph, cell, line }

    var number: Int
    var pieces: [Piece] = []
    var style: String?
    var setting = Setting.paragraph
    /// What became of the mark at the paragraph's end; without it, the paragraph runs on into the next.
    var mark = Change.none

    /// Adds characters to the last piece of the same make, or as a new one.
    mutating func append(_ bytes: some Sequence<UInt8>, _ change: Change) {
        if case .text(var before, let same) = pieces.last, same == change {
            pieces.removeLast()
            before.append(contentsOf: bytes)
            pieces.append(.text(before, same))
        } else {
            pieces.append(.text(Array(bytes), change))
        }
    }
}
