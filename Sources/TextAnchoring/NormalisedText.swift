public import ClaimModel

/// A text after some normalisation steps, with the way back to the bytes it was made from.
public struct NormalisedText: Sendable {
    /// The normalised text as UTF-8.
    public private(set) var bytes: [UInt8] = []
    private var starts: [Int32] = []
    private var ends: [Int32] = []

    /// Normalises a text in one pass.
    public init(_ text: ArticleText, _ steps: Normalisation) {
        bytes.reserveCapacity(text.count)
        starts.reserveCapacity(text.count)
        ends.reserveCapacity(text.count)
        text.bytes.withUnsafeBufferPointer { buffer in
            var folder = TextFolder(bytes: buffer, steps: steps)
            folder.run(into: &self)
        }
    }

    /// The bytes of the original text that a range of normalised bytes was made from.
    public func source(of range: Range<Int>) -> ByteRange {
        guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= bytes.count else {
            let place =
                range.lowerBound < starts.count && range.lowerBound >= 0 ? Int(starts[range.lowerBound]) : Int(ends.last ?? 0)
            return place..<place
        }
        return Int(starts[range.lowerBound])..<max(Int(starts[range.lowerBound]), Int(ends[range.upperBound - 1]))
    }

    mutating func append(_ byte: UInt8, from start: Int, to end: Int) {
        bytes.append(byte)
        starts.append(Int32(truncatingIfNeeded: start))
        ends.append(Int32(truncatingIfNeeded: end))
    }

    /// Takes back the last byte if it is the given one; it now belongs to what follows.
    mutating func dropLast(_ byte: UInt8) {
        guard bytes.last == byte else { return }
        bytes.removeLast()
        starts.removeLast()
        ends.removeLast()
    }
}
