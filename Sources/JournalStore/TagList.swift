/// A claim's tags as one text of the index: a space before, between and after them, so that one is found as ` tag `.
///
/// A space inside a tag is written as the unit separator (U+001F); that one and the record separator (U+001E) are written as
/// U+001E and a digit, so that any text can be a tag. Tags of one usual word stand as they are.
enum TagList {
    static func text(_ tags: [String]) -> String {
        tags.isEmpty ? "" : " " + tags.map(written).joined(separator: " ") + " "
    }

    /// What stands in the text of a list that holds a tag.
    static func mark(of tag: String) -> String { " \(written(tag)) " }

    static func tags(_ text: String) -> [String] {
        text.unicodeScalars.split(separator: " ").map { read(String($0)) }
    }

    private static func written(_ tag: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in tag.unicodeScalars {
            switch scalar {
            case " ": out.append("\u{1F}")
            case "\u{1E}": out.append(contentsOf: "\u{1E}0".unicodeScalars)
            case "\u{1F}": out.append(contentsOf: "\u{1E}1".unicodeScalars)
            default: out.append(scalar)
            }
        }
        return String(out)
    }

    private static func read(_ written: String) -> String {
        var out = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in written.unicodeScalars {
            if isEscaped {
                out.append(scalar == "0" ? "\u{1E}" : "\u{1F}")
                isEscaped = false
            } else if scalar == "\u{1E}" {
                isEscaped = true
            } else {
                out.append(scalar == "\u{1F}" ? " " : scalar)
            }
        }
        return String(out)
    }
}
