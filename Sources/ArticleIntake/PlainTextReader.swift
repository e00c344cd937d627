internal import ClaimModel

/// Reads plain text: LF line ends, no byte order mark, nothing else changed.
struct PlainTextReader {
    /// Makes the document of decoded bytes.
    func read(_ decoded: [UInt8]) -> IntakeDocument {
        let text = OffsetMap.normalising(decoded).text
        var map = SourceMap()
        var line = 1
        if text.count > 0 { map.add(start: 0, place: SourcePlace(line: 1, column: 1)) }
        for (index, byte) in text.bytes.enumerated() where byte == 0x0A {
            line += 1
            if index + 1 < text.count { map.add(start: index + 1, place: SourcePlace(line: line, column: 1)) }
        }
        var document = IntakeDocument(text: text, format: .plain, sourceMap: map)
        if text.count == 0 { document.findings.append(IntakeFinding(.empty, "The file has no text.")) }
        return document
    }
}
