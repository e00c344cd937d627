/// A quotation: its marks and what stands between them, as tokens.
struct Quotation: Sendable {
    /// The opening mark.
    var open: Int
    /// The closing mark, or the end of the paragraph when there is none.
    var close: Int
    /// Whether the closing mark is there.
    var isClosed: Bool

    /// The tokens between the marks.
    var inner: Range<Int> { open + 1..<max(open + 1, close) }
    /// The tokens with the marks.
    var outer: Range<Int> { open..<(isClosed ? close + 1 : close) }
}

/// Pairs quotation marks, paragraph by paragraph.
struct QuoteFinder {
    /// How far a single quotation mark looks for its partner, in tokens: an apostrophe must not swallow a page.
    private static let singleReach = 300

    /// The quotations of a text in order; those inside others are left out.
    func quotations(_ scan: TextScan, paragraphs: [Range<Int>]) -> [Quotation] {
        var found: [Quotation] = []
        for paragraph in paragraphs { collect(scan, paragraph, &found) }
        return found
    }

    private func collect(_ scan: TextScan, _ paragraph: Range<Int>, _ found: inout [Quotation]) {
        var open: (index: Int, mark: Mark)?
        var index = paragraph.lowerBound
        while index < paragraph.upperBound {
            defer { index += 1 }
            guard scan.tokens[index].kind == .punctuation, let mark = mark(scan, index) else { continue }
            if let start = open {
                if mark.closes(start.mark),
                    !opens(scan, index, mark, paragraph) || mark.isAmbiguous && closes(scan, index, paragraph)
                {
                    found.append(Quotation(open: start.index, close: index, isClosed: true))
                    open = nil
                } else if mark.isDouble, opens(scan, index, mark, paragraph), mark == start.mark {
                    open = (index, mark)
                }
            } else if mark.isDouble {
                if opens(scan, index, mark, paragraph) { open = (index, mark) }
            } else if opens(scan, index, mark, paragraph), let close = partner(scan, of: index, mark, paragraph) {
                found.append(Quotation(open: index, close: close, isClosed: true))
                index = close
            }
        }
        if let open, paragraph.upperBound > open.index + 1 {
            found.append(Quotation(open: open.index, close: paragraph.upperBound, isClosed: false))
        }
    }

    /// The closing partner of a single mark; nil when it is an apostrophe after all.
    private func partner(_ scan: TextScan, of index: Int, _ mark: Mark, _ paragraph: Range<Int>) -> Int? {
        for place in index + 1..<min(paragraph.upperBound, max(index + 1, index + Self.singleReach)) {
            guard scan.tokens[place].kind == .punctuation, let other = self.mark(scan, place) else { continue }
            if other.isDouble { return nil }
            if other.closes(mark), closes(scan, place, paragraph) { return place }
        }
        return nil
    }

    private func opens(_ scan: TextScan, _ index: Int, _ mark: Mark, _ paragraph: Range<Int>) -> Bool {
        switch mark {
        case .leftDouble, .leftAngle: return true
        case .rightDouble, .rightAngle, .rightSingle: return false
        case .leftSingle, .straightSingle, .straightDouble:
            guard index + 1 < paragraph.upperBound else { return false }
            let next = scan.tokens[index + 1]
            let touchesNext = !next.shape.contains(.spaceBefore)
            let afterOpener = index > paragraph.lowerBound && scan.tokens[index - 1].kind == .punctuation
            return touchesNext && (scan.tokens[index].shape.contains(.spaceBefore) || afterOpener && !isEnd(scan, index - 1))
        }
    }

    private func closes(_ scan: TextScan, _ index: Int, _ paragraph: Range<Int>) -> Bool {
        guard !scan.tokens[index].shape.contains(.spaceBefore) else { return false }
        guard index + 1 < paragraph.upperBound else { return true }
        let next = scan.tokens[index + 1]
        return next.shape.contains(.spaceBefore) || next.kind == .punctuation
    }

    private func isEnd(_ scan: TextScan, _ index: Int) -> Bool {
        [0x2E, 0x2C, 0x21, 0x3F].contains(scan.bytes[Int(scan.tokens[index].start)])
    }

    private enum Mark {
        case straightDouble, leftDouble, rightDouble, leftAngle, rightAngle, straightSingle, leftSingle, rightSingle

        var isDouble: Bool { self != .straightSingle && self != .leftSingle && self != .rightSingle }
        var isAmbiguous: Bool { self == .straightDouble || self == .straightSingle }

        func closes(_ open: Mark) -> Bool {
            switch open {
            case .straightDouble: self == .straightDouble || self == .rightDouble
            case .leftDouble: self == .rightDouble || self == .straightDouble
            case .leftAngle: self == .rightAngle
            case .straightSingle, .leftSingle: self == .straightSingle || self == .rightSingle
            default: false
            }
        }
    }

    private func mark(_ scan: TextScan, _ index: Int) -> Mark? {
        let start = Int(scan.tokens[index].start)
        switch scan.bytes[start] {
        case 0x22: return .straightDouble
        case 0x27: return .straightSingle
        case 0xC2: return scan.bytes[start + 1] == 0xAB ? .leftAngle : scan.bytes[start + 1] == 0xBB ? .rightAngle : nil
        case 0xE2:
            guard scan.bytes[start + 1] == 0x80 else { return nil }
            switch scan.bytes[start + 2] {
            case 0x9C, 0x9E: return .leftDouble
            case 0x9D: return .rightDouble
            case 0x98: return .leftSingle
            case 0x99: return .rightSingle
            default: return nil
            }
        default: return nil
        }
    }
}
