internal import ClaimModel

/// Reads a PDF with poppler's `pdftotext`, keeping the page of every line.
package struct PDFConversion {
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
    ///
    /// A word divided at a line's end is joined again, as long as the next line goes on in lower case.
    package static func document(from output: [UInt8]) -> IntakeDocument {
        var text = MappedText()
        for (pageIndex, page) in output.split(separator: 0x0C, omittingEmptySubsequences: false).enumerated() {
            text.breakParagraph()
            let lines = page.split(separator: 0x0A, omittingEmptySubsequences: false).map(trimmed)
            for (index, line) in lines.enumerated() {
                guard !line.isEmpty else {
                    text.breakParagraph()
                    continue
                }
                let next = index + 1 < lines.count ? lines[index + 1] : []
                let isDivided = endsInDividedWord(line, goingOnWith: next)
                text.append(
                    isDivided ? line.dropLast() : line, at: SourcePlace(page: pageIndex + 1, line: index + 1, column: 1))
                if !isDivided && !next.isEmpty { text.append([0x20], at: nil) }
            }
        }
        return IntakeDocument(text: text.text, format: .pdf, sourceMap: text.map)
    }

    /// A hyphen between two small letters, over the line's end.
    private static func endsInDividedWord(_ line: ArraySlice<UInt8>, goingOnWith next: ArraySlice<UInt8>) -> Bool {
        guard line.last == UInt8(ascii: "-"), let first = next.first, let before = line.dropLast().last else { return false }
        func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || byte >= 0x80 }
        return isSmall(first) && isSmall(before)
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = line.drop { $0 <= 0x20 }
        while let last = rest.last, last <= 0x20 { rest.removeLast() }
        return rest
    }
}
