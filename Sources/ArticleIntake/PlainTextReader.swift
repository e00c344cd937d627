internal import ClaimModel

/// Reads plain text: LF line ends, no byte order mark, nothing else changed.
struct PlainTextReader {
    /// Makes the document of decoded bytes.
    func read(_ decoded: [UInt8]) -> IntakeDocument {
        let text = OffsetMap.normalising(decoded).text
        var document = IntakeDocument(text: text, format: .plain, sourceMap: SourceMap(linesOf: text))
        if text.count == 0 { document.findings.append(IntakeFinding(.empty, "The file has no text.")) }
        return document
    }
}
