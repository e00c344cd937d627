internal import ClaimModel

/// Reads a PDF with poppler's `pdftotext`, keeping the page of every line.
struct PDFConversion {
    let name: String
    let options: IntakeOptions

    func read(_ bytes: [UInt8]) throws(IntakeError) -> [IntakeDocument] {
        let converter = Converter(name: name, options: options, package: "poppler-utils")
        let output = try converter.convert(
            bytes, program: "pdftotext", arguments: ["-q", "-enc", "UTF-8", "-eol", "unix", "-", "-"], limitsMemory: true)
        var document = Self.document(from: output)
        guard document.text.count > 0 else {
            throw IntakeError(.converterFailed, input: name, subject: "it holds no text; its pages may be pictures")
        }
        document.findings.append(IntakeFinding(.converted, "Read by pdftotext; lines were joined into paragraphs."))
        return [document]
    }

    /// Joins the lines of a page into paragraphs; a blank line ends one, a form feed a page.
    static func document(from output: [UInt8]) -> IntakeDocument {
        var text = MappedText()
        for (pageIndex, page) in output.split(separator: 0x0C, omittingEmptySubsequences: false).enumerated() {
            text.breakParagraph()
            var isFirst = true
            for (lineIndex, line) in page.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
                let words = trimmed(line)
                if words.isEmpty {
                    text.breakParagraph()
                    isFirst = true
                    continue
                }
                let place = SourcePlace(page: pageIndex + 1, line: lineIndex + 1, column: 1)
                if !isFirst { text.append([0x20], at: nil) }
                text.append(words, at: place)
                isFirst = false
            }
        }
        return IntakeDocument(text: text.text, format: .pdf, sourceMap: text.map)
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = line.drop { $0 <= 0x20 }
        while let last = rest.last, last <= 0x20 { rest.removeLast() }
        return rest
    }
}
