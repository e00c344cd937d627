/// Leads from byte offsets of a normalised text to code points of the text as it was given, and back.
///
/// The text as given may have had carriage returns and a byte order mark that normalising dropped; they are counted. A look-up
/// costs the same anywhere: each block of 64 bytes has the number of code points before it, and a bit for each byte that begins
/// none.
public struct OffsetMap: Sendable {
    private let bytes: [UInt8]
    private let blocks: [Block]
    private let dropped: [Int]
    private let isPlainASCII: Bool

    private struct Block {
        var codePointsBefore: Int
        var continuations: UInt64
    }

    /// Makes the map of a text.
    ///
    /// - Parameters:
    ///   - text: the normalised text.
    ///   - dropped: for each code point that normalising left out, the byte offset in `text` before which it stood,
    ///     in ascending order.
    public init(_ text: ArticleText, dropped: [Int] = []) {
        bytes = text.bytes
        self.dropped = dropped
        var blocks: [Block] = []
        blocks.reserveCapacity(bytes.count / 64 + 1)
        var total = 0
        bytes.withUnsafeBytes { buffer in
            for start in stride(from: 0, through: buffer.count, by: 64) {
                let length = min(64, buffer.count - start)
                let continuations = Self.continuations(in: buffer, start, length)
                blocks.append(Block(codePointsBefore: total, continuations: continuations))
                total += length - continuations.nonzeroBitCount
            }
        }
        isPlainASCII = total == bytes.count
        self.blocks = isPlainASCII ? [] : blocks
    }

    /// Normalises a text as Assay keeps it and returns the text with its map.
    ///
    /// CRLF and a lone CR become LF, a leading byte order mark goes; nothing else is changed.
    public static func normalising(_ given: [UInt8]) -> (text: ArticleText, map: OffsetMap) {
        let hasMark = given.starts(with: [0xEF, 0xBB, 0xBF])
        if !hasMark && !hasReturn(given) {
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

    /// Whether bytes hold a carriage return, eight at a time.
    private static func hasReturn(_ given: [UInt8]) -> Bool {
        given.withUnsafeBytes { buffer in
            let ones: UInt64 = 0x0101_0101_0101_0101
            var index = 0
            while index + 8 <= buffer.count {
                let other = buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ (ones &* 0x0D)
                // A byte that is zero now was a carriage return; borrowing may give false alarms, never misses one.
                if (other &- ones) & ~other & (ones &* 0x80) != 0 { break }
                index += 8
            }
            return buffer[index...].contains(0x0D)
        }
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
        let block = blocks[offset >> 6]
        let inside = UInt64(offset & 63)
        let continuations = block.continuations & ((1 << inside) &- 1)
        return block.codePointsBefore + Int(inside) - (continuations == 0 ? 0 : continuations.nonzeroBitCount)
    }

    /// A bit for each byte of a block that goes on with a code point: such a byte has bit 7 set and bit 6 clear.
    private static func continuations(in buffer: UnsafeRawBufferPointer, _ start: Int, _ length: Int) -> UInt64 {
        var found: UInt64 = 0
        for place in stride(from: 0, to: length, by: 8) {
            var word: UInt64 = 0
            if place + 8 <= length {
                word = buffer.loadUnaligned(fromByteOffset: start + place, as: UInt64.self).littleEndian
            } else {
                for offset in place..<length { word |= UInt64(buffer[start + offset]) << UInt64((offset - place) * 8) }
            }
            let marks = (word >> 7) & (~word >> 6) & 0x0101_0101_0101_0101
            // The lowest bit of each byte, gathered in the highest byte.
            if marks != 0 { found |= ((marks &* 0x0102_0408_1020_4080) >> 56) << UInt64(place) }
        }
        return found
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
