internal import Glibc

/// The line in which something is wrong, with a mark under the place.
///
///     claims worth>x
///            ^~~~~~~
public enum SourceExcerpt {
    /// What is indented before the line, so that it stands apart from the messages.
    private static let indent = "  "
    /// A larger file is not read for one line.
    private static let fileLimit = 16 << 20

    /// The line and the mark below it: made harmless, and cut to the columns around the place.
    ///
    /// - Parameters:
    ///   - column: where the mark begins, in Unicode code points from 0; what lies behind the line marks its end.
    ///   - length: how many code points are marked; at least one column is.
    public static func lines(of line: String, column: Int, length: Int = 1, columns: Int = 78) -> [StyledLine] {
        let scalars = Array(line.unicodeScalars)
        let start = min(max(0, column), scalars.count)
        let end = min(scalars.count, start + max(1, length))
        let marked = width(scalars[start..<end])
        let room = max(20, columns - indent.count)
        var from = 0
        // What stands far before the place is left out, so that the place itself is seen.
        while width(scalars[from..<start]) + min(marked, room / 2) > room - 2, from < start { from += 1 }
        let lead = from > 0 ? "…" : ""
        let before = lead.count + width(scalars[from..<start])
        let shown = StyledLine(lead + string(scalars[from...]), .plain).cut(to: room)
        let mark = "^" + String(repeating: "~", count: max(0, min(marked, room - before) - 1))
        return [
            StyledLine(indent) + shown,
            StyledLine(indent + String(repeating: " ", count: before)) + StyledLine(mark, .error),
        ]
    }

    /// The same for a place such as `FILE:LINE:COLUMN`, both from 1; empty where it names no line of a file that can be read.
    public static func lines(atPlace place: String, columns: Int = 78) -> [StyledLine] {
        let parts = place.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count >= 3, let column = Int(parts[parts.count - 1]), let line = Int(parts[parts.count - 2]), line > 0,
            let text = text(ofLine: line, inFile: parts.dropLast(2).joined(separator: ":")),
            text.contains(where: { !$0.isWhitespace })
        else { return [] }
        return lines(of: text, column: column - 1, columns: columns)
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }

    private static func width(_ scalars: ArraySlice<Unicode.Scalar>) -> Int { TerminalText.width(of: string(scalars)) }

    private static func text(ofLine number: Int, inFile path: String) -> String? {
        var state = stat()
        guard stat(path, &state) == 0, state.st_mode & S_IFMT == S_IFREG, state.st_size <= fileLimit,
            let file = fopen(path, "rb")
        else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: Int(state.st_size))
        let count = fread(&bytes, 1, bytes.count, file)
        let lines = bytes[..<count].split(
            separator: 0x0A, maxSplits: number, omittingEmptySubsequences: false)
        guard number <= lines.count else { return nil }
        let line = lines[number - 1]
        return String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
}
