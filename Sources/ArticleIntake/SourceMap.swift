public import ClaimModel

/// Leads from byte offsets of an article's text back to places in the file it came from.
///
/// The map is a list of stretches. Inside a stretch the source reads exactly like the text, so that the column moves on with
/// each code point; a stretch without a column stands for its place as a whole.
public struct SourceMap: Hashable, Sendable {
    package struct Stretch: Hashable, Sendable {
        var start: Int32
        var page: Int32
        var paragraph: Int32
        var line: Int32
        var column: Int32
        var name: Int32
        var part: Int32
    }

    package var stretches: [Stretch] = []
    package var names: [String] = []
    private var numbers: [String: Int32] = [:]

    /// A map that knows no place.
    public init() {}

    /// The map of a text that reads line by line like its file: plain text, whose map need not be kept.
    public init(linesOf text: ArticleText) {
        var line = 1
        if text.count > 0 { add(start: 0, place: SourcePlace(line: 1, column: 1)) }
        for (index, byte) in text.bytes.enumerated() where byte == 0x0A {
            line += 1
            if index + 1 < text.count { add(start: index + 1, place: SourcePlace(line: line, column: 1)) }
        }
    }

    /// Whether nothing is known about any place.
    public var isEmpty: Bool { stretches.isEmpty }

    /// The place of a byte offset, or nil when the text there has none.
    ///
    /// - Parameters:
    ///   - offset: a UTF-8 byte offset into `text`.
    ///   - text: the text this map was made with.
    public func place(at offset: Int, in text: ArticleText) -> SourcePlace? {
        var low = 0
        var high = stretches.count
        while low < high {
            let middle = (low + high) / 2
            if Int(stretches[middle].start) <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return nil }
        let stretch = stretches[low - 1]
        var place = place(of: stretch)
        if let column = place.column {
            place.column = column + Self.codePoints(of: text, in: Int(stretch.start)..<offset)
        }
        return place
    }

    /// The places of the first and the last character of a range.
    public func places(of range: ByteRange, in text: ArticleText) -> (first: SourcePlace, last: SourcePlace)? {
        guard let first = place(at: range.lowerBound, in: text) else { return nil }
        let last = place(at: max(range.lowerBound, range.upperBound - 1), in: text)
        return (first, last ?? first)
    }

    /// Says that the text from `start` on comes from `place`; starts must not go down.
    package mutating func add(start: Int, place: SourcePlace) {
        let stretch = Stretch(
            start: Int32(clamping: start), page: Self.packed(place.page), paragraph: Self.packed(place.paragraph),
            line: Self.packed(place.line), column: Self.packed(place.column), name: number(of: place.element),
            part: number(of: place.part))
        if let last = stretches.last, last.start == stretch.start { stretches.removeLast() }
        stretches.append(stretch)
    }

    private mutating func number(of name: String?) -> Int32 {
        guard let name else { return -1 }
        if let known = numbers[name] { return known }
        let number = Int32(clamping: names.count)
        names.append(name)
        numbers[name] = number
        return number
    }

    fileprivate func place(of stretch: Stretch) -> SourcePlace {
        func plain(_ value: Int32) -> Int? { value < 0 ? nil : Int(value) }
        func name(_ index: Int32) -> String? { names.indices.contains(Int(index)) ? names[Int(index)] : nil }
        return SourcePlace(
            part: name(stretch.part), page: plain(stretch.page), paragraph: plain(stretch.paragraph),
            element: name(stretch.name), line: plain(stretch.line), column: plain(stretch.column))
    }

    private static func packed(_ value: Int?) -> Int32 { value.map { Int32(clamping: $0) } ?? -1 }

    private static func codePoints(of text: ArticleText, in range: ByteRange) -> Int {
        var count = 0
        for byte in text.bytes[range.clamped(to: text.range)] where byte & 0xC0 != 0x80 { count += 1 }
        return count
    }

    /// Two maps are equal when they lead to the same places.
    public static func == (left: SourceMap, right: SourceMap) -> Bool {
        left.stretches == right.stretches && left.names == right.names
    }

    /// Hashes what makes two maps equal.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(stretches)
        hasher.combine(names)
    }
}

extension SourceMap {
    /// Adds another map's stretches, for a text that was put behind this one's.
    package mutating func append(_ other: SourceMap, shiftedBy distance: Int) {
        for stretch in other.stretches {
            add(start: Int(stretch.start) + distance, place: other.place(of: stretch))
        }
    }
}
