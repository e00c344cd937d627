internal import ArticleIntake
internal import ClaimModel

/// Sets the plain text of a message, joining the lines that were wrapped for the mail (RFC 3676).
struct MailText {
    let flowed: Bool

    /// - Parameters:
    ///   - body: the text in UTF-8, with the lines it comes from.
    ///   - firstLine: the body's first line in the file.
    func document(_ body: TransferDecoding.Body, firstLine: Int) -> IntakeDocument {
        let normal = OffsetMap.normalising(body.bytes).text.bytes
        let lines = body.lines
        var bytes: [UInt8] = []
        var map = SourceMap()
        for (index, line) in normal.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let source = lines.isEmpty ? firstLine : firstLine + (index < lines.count ? lines[index] : lines.last ?? 0)
            var words = line.filter { $0 != 0 }[...]
            let isSignature = words.elementsEqual(Array("-- ".utf8))
            let isSoft = flowed && words.last == 0x20 && !isSignature
            let isStuffed = flowed && words.first == 0x20
            if isStuffed { words = words.dropFirst() }
            if !words.isEmpty {
                map.add(start: bytes.count, place: SourcePlace(line: source, column: body.hasColumns ? 1 : nil))
                var start = bytes.count - (isStuffed ? 1 : 0)
                for (further, piece) in line.split(separator: 0, omittingEmptySubsequences: false).enumerated() {
                    if further > 0, start < bytes.count + words.count {
                        map.add(start: max(start, bytes.count), place: SourcePlace(line: source + further))
                    }
                    start += piece.count
                }
            }
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
