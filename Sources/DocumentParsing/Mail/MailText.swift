internal import ArticleIntake
internal import ClaimModel

/// Sets the plain text of a message, joining the lines that were wrapped for the mail (RFC 3676).
struct MailText {
    let flowed: Bool

    /// - Parameters:
    ///   - lines: for each line of the text, the line of the body it comes from, from 0; empty when that is not known.
    ///   - firstLine: the body's first line in the file.
    func document(_ given: [UInt8], lines: [Int], firstLine: Int) -> IntakeDocument {
        let normal = OffsetMap.normalising(given.filter { $0 != 0 }).text.bytes
        var bytes: [UInt8] = []
        var map = SourceMap()
        for (index, line) in normal.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let source = lines.isEmpty ? firstLine : firstLine + (index < lines.count ? lines[index] : lines.last ?? 0)
            var words = line
            let isSignature = words.elementsEqual(Array("-- ".utf8))
            let isSoft = flowed && words.last == 0x20 && !isSignature
            if flowed && words.first == 0x20 { words = words.dropFirst() }
            if !words.isEmpty { map.add(start: bytes.count, place: SourcePlace(line: source, column: lines.isEmpty ? nil : 1)) }
            bytes.append(contentsOf: words)
            if !isSoft { bytes.append(0x0A) }
        }
        while bytes.last == 0x0A || bytes.last == 0x20 { bytes.removeLast() }
        let lead = bytes.prefix { $0 == 0x0A }.count
        var shifted = SourceMap()
        shifted.append(map, shiftedBy: -lead)
        return IntakeDocument(
            text: ArticleText(uncheckedUTF8: Array(bytes.dropFirst(lead))), format: .email, sourceMap: shifted)
    }
}
