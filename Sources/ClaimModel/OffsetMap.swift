/// Leads from byte offsets of a normalised text to code points of the text as it was given, and back.
///
/// The text as given may have had carriage returns and a byte order mark that normalising dropped; they are counted. One
/// look-up costs at most one block of 128 bytes, eight at a time.
public struct OffsetMap: Sendable {
    private let bytes: [UInt8]
    private let codePointsBeforeBlock: [Int]
    private let dropped: [Int]
    private let isPlainASCII: Bool
    private static let blockSize = 128

    /// Makes the map of a text.
    ///
    /// - Parameters:
    ///   - text: the normalised text.
    ///   - dropped: for each code point that normalising left out, the byte offset in `text` before which it stood,
    ///     in ascending order.
    public init(_ text: ArticleText, dropped: [Int] = []) {
        bytes = text.bytes
        self.dropped = dropped
        var counts: [Int] = []
        var total = 0
        var ascii = true
        var start = 0
        while start < bytes.count {
            counts.append(total)
            let end = min(start + Self.blockSize, bytes.count)
            let inBlock = Self.codePoints(in: bytes, start..<end)
            if inBlock != end - start { ascii = false }
            total += inBlock
            start = end
        }
        codePointsBeforeBlock = counts
        isPlainASCII = ascii
    }

    /// Normalises a text as Assay keeps it and returns the text with its map.
    ///
    /// CRLF and a lone CR become LF, a leading byte order mark goes; nothing else is changed.
    public static func normalising(_ given: [UInt8]) -> (text: ArticleText, map: OffsetMap) {
        let hasMark = given.starts(with: [0xEF, 0xBB, 0xBF])
        if !hasMark && !given.contains(0x0D) {
            let text = ArticleText(uncheckedUTF8: given)
            return (text, OffsetMap(text))
        }
        var out: [UInt8] = []
        out.reserveCapacity(given.count)
        var dropped: [Int] = hasMark ? [0] : []
        var index = hasMark ? 3 : 0
        while index < given.count {
            let byte = given[index]
            if byte == 0x0D {
                if index + 1 < given.count, given[index + 1] == 0x0A {
                    dropped.append(out.count)
                } else {
                    out.append(0x0A)
                }
            } else {
                out.append(byte)
            }
            index += 1
        }
        let text = ArticleText(uncheckedUTF8: out)
        return (text, OffsetMap(text, dropped: dropped))
    }

    /// The code point offset, in the text as given, of a byte offset in the normalised text.
    public func codePoint(atByte offset: Int) -> Int {
        let clamped = max(0, min(offset, bytes.count))
        return codePointWithinText(clamped) + (dropped.isEmpty ? 0 : droppedCount(upTo: clamped))
    }

    /// The code points, in the text as given, that a byte range covers.
    public func codePoints(of range: ByteRange) -> Range<Int> {
        let start = codePoint(atByte: range.lowerBound)
        return start..<max(start, codePoint(atByte: range.upperBound))
    }

    /// The byte offset in the normalised text of a code point offset in the text as given.
    public func byte(atCodePoint offset: Int) -> Int {
        var low = 0
        var high = bytes.count
        while low < high {
            let middle = (low + high) / 2
            if codePoint(atByte: middle) < offset { low = middle + 1 } else { high = middle }
        }
        while low < bytes.count, bytes[low] & 0xC0 == 0x80 { low += 1 }
        return low
    }

    /// The byte range of a range of code points of the text as given.
    public func bytes(of range: Range<Int>) -> ByteRange {
        let start = byte(atCodePoint: range.lowerBound)
        return start..<max(start, byte(atCodePoint: range.upperBound))
    }

    private func codePointWithinText(_ offset: Int) -> Int {
        if isPlainASCII { return offset }
        let block = min(offset / Self.blockSize, codePointsBeforeBlock.count - 1)
        guard block >= 0 else { return 0 }
        return codePointsBeforeBlock[block] + Self.codePoints(in: bytes, (block * Self.blockSize)..<offset)
    }

    /// Counts the bytes that begin a code point, eight at a time: a continuation byte has bit 7 set and bit 6 clear.
    private static func codePoints(in bytes: [UInt8], _ range: Range<Int>) -> Int {
        bytes.withUnsafeBytes { buffer in
            var index = range.lowerBound
            var continuations = 0
            while index + 8 <= range.upperBound {
                let word = buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                let marks = (word >> 7) & (~word >> 6) & 0x0101_0101_0101_0101
                continuations += Int((marks &* 0x0101_0101_0101_0101) >> 56)
                index += 8
            }
            while index < range.upperBound {
                if buffer[index] & 0xC0 == 0x80 { continuations += 1 }
                index += 1
            }
            return range.count - continuations
        }
    }

    private func droppedCount(upTo offset: Int) -> Int {
        var low = 0
        var high = dropped.count
        while low < high {
            let middle = (low + high) / 2
            if dropped[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
