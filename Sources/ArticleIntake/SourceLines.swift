internal import ClaimModel

/// Turns byte offsets of a source file into lines and columns.
package struct SourceLines {
    private let starts: [Int]
    private let offsets: OffsetMap

    /// Reads where the lines of a UTF-8 source begin.
    package init(_ source: [UInt8]) {
        var starts = [0]
        for (index, byte) in source.enumerated() where byte == 0x0A { starts.append(index + 1) }
        self.starts = starts
        offsets = OffsetMap(ArticleText(uncheckedUTF8: source))
    }

    /// The line and column of a byte offset, both from 1; the column counts code points.
    package func position(at offset: Int) -> (line: Int, column: Int) {
        let line = index(ofLineAt: offset)
        return (line + 1, offsets.codePoint(atByte: offset) - offsets.codePoint(atByte: starts[line]) + 1)
    }

    /// The byte offset at which a line begins, from 1; beyond the last line, where that one begins.
    package func start(ofLine line: Int) -> Int { starts[max(0, min(line - 1, starts.count - 1))] }

    private func index(ofLineAt offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }
}
