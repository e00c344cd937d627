internal import Glibc

extension Array where Element == UInt8 {
    /// The first place of some bytes inside a range: from one hit of the first byte to the next, then a comparison.
    package func firstPlace(of wanted: [UInt8], in range: Range<Int>) -> Range<Int>? {
        guard let first = wanted.first, range.lowerBound >= 0, range.upperBound <= count else { return nil }
        return withUnsafeBytes { haystack in
            wanted.withUnsafeBytes { needle -> Range<Int>? in
                guard let start = haystack.baseAddress, let pattern = needle.baseAddress else { return nil }
                var offset = range.lowerBound
                let last = range.upperBound - needle.count
                while offset <= last, let hit = memchr(start + offset, CInt(first), last - offset + 1) {
                    offset = UnsafeRawPointer(hit) - start
                    if memcmp(hit, pattern, needle.count) == 0 { return offset..<(offset + needle.count) }
                    offset += 1
                }
                return nil
            }
        }
    }
}
