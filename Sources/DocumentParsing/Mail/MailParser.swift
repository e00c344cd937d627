internal import ArticleIntake
internal import ClaimModel

/// Reads an Internet message (RFC 5322) with its MIME parts: the text a reader sees, and the names of what is attached.
struct MailParser {
    let name: String
    let limits: IntakeLimits

    /// Deeper nesting of parts than any mail program makes.
    private static let depthLimit = 30
    /// More parts than any mail program makes.
    private static let partLimit = 1000

    /// Reads a message as it stands in its file.
    func read(_ bytes: [UInt8]) throws(IntakeError) -> [IntakeDocument] {
        var content = Content()
        let headers = MailHeaders(bytes, in: 0..<bytes.count)
        try collect(headers, bytes, 0..<bytes.count, depth: 0, into: &content)
        var document = try document(of: content.texts, lines: SourceLines(bytes))
        document.title = headers.text("subject")
        document.authors = headers.text("from").map { [Self.personName($0)] } ?? []
        document.published = headers.text("date").flatMap { SourceDate($0).iso }
        if let id = headers.text("message-id") {
            document.canonicalURL = "mid:" + id.filter { $0 != "<" && $0 != ">" }
        }
        document.findings += content.attachments.map { IntakeFinding(.attachment, "The attachment '\($0)' was not read.") }
        if document.text.count == 0 { document.findings.append(IntakeFinding(.empty, "The message has no text.")) }
        return [document]
    }

    // MARK: Parts

    private struct Text {
        var isMarkup: Bool
        var isFlowed: Bool
        var body: TransferDecoding.Body
        var start: Int
    }

    private struct Content {
        var texts: [Text] = []
        var attachments: [String] = []
        var parts = 0
    }

    private func collect(
        _ headers: MailHeaders, _ bytes: [UInt8], _ range: Range<Int>, depth: Int, into content: inout Content
    ) throws(IntakeError) {
        content.parts += 1
        guard depth <= Self.depthLimit else { throw IntakeError(.tooDeep, input: name) }
        guard content.parts <= Self.partLimit else {
            throw IntakeError(.limitReached, input: name, subject: "the message has more than \(Self.partLimit) parts")
        }
        let body = headers.bodyStart..<max(headers.bodyStart, range.upperBound)
        let type = headers.mediaType
        if type.hasPrefix("multipart/"), let boundary = headers.parameter("boundary"), !boundary.isEmpty {
            let parts = Self.parts(of: bytes, in: body, boundary: boundary)
            if type == "multipart/alternative" { return try collectBest(parts, bytes, depth: depth, into: &content) }
            for part in parts { try collect(MailHeaders(bytes, in: part), bytes, part, depth: depth + 1, into: &content) }
            return
        }
        let isAttached = headers["content-disposition"]?.lowercased().hasPrefix("attachment") == true
        if type == "message/rfc822", !isAttached {
            return try collect(MailHeaders(bytes, in: body), bytes, body, depth: depth + 1, into: &content)
        }
        guard type == "text/plain" || type == "text/html", !isAttached else {
            let named = headers.parameter("filename", of: "content-disposition") ?? headers.parameter("name") ?? type
            content.attachments.append(EncodedWords.decoded(named))
            return
        }
        var decoded = TransferDecoding.decode(bytes[body], encoding: headers["content-transfer-encoding"] ?? "7bit")
        decoded.bytes = MailCharset.utf8(decoded.bytes, charset: headers.parameter("charset"))
        content.texts.append(
            Text(
                isMarkup: type == "text/html", isFlowed: headers.parameter("format")?.lowercased() == "flowed",
                body: decoded, start: body.lowerBound))
    }

    /// Of several forms of one text the plain one is taken, unless it is a stub for programs that can't show the other.
    private func collectBest(
        _ parts: [Range<Int>], _ bytes: [UInt8], depth: Int, into content: inout Content
    ) throws(IntakeError) {
        var forms: [Content] = []
        for part in parts {
            var form = Content(parts: content.parts)
            try collect(MailHeaders(bytes, in: part), bytes, part, depth: depth + 1, into: &form)
            content.parts = form.parts
            forms.append(form)
        }
        let plain = forms.first { $0.texts.first?.isMarkup == false }
        let markup = forms.last { $0.texts.first?.isMarkup == true }
        let plainLength = plain?.texts.reduce(0) { $0 + $1.body.bytes.count } ?? 0
        let markupLength = markup?.texts.reduce(0) { $0 + $1.body.bytes.count } ?? 0
        let chosen = plainLength * 20 > markupLength ? plain ?? markup : markup ?? plain
        content.texts += chosen?.texts ?? []
        content.attachments += forms.flatMap(\.attachments)
    }

    /// The stretches between the lines that begin with the boundary.
    private static func parts(of bytes: [UInt8], in range: Range<Int>, boundary: String) -> [Range<Int>] {
        let mark = Array("--\(boundary)".utf8)
        var parts: [Range<Int>] = []
        var partStart: Int?
        var index = range.lowerBound
        while index < range.upperBound {
            let end = bytes[index..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
            if bytes[index..<end].starts(with: mark) {
                let rest = bytes[(index + mark.count)..<end].drop { $0 == 0x20 || $0 == 0x0D }
                if rest.isEmpty || rest.starts(with: Array("--".utf8)) {
                    if let start = partStart { parts.append(start..<max(start, index - 1)) }
                    partStart = rest.isEmpty ? min(end + 1, range.upperBound) : nil
                    if !rest.isEmpty { return parts }
                }
            }
            index = end + 1
        }
        if let start = partStart { parts.append(start..<range.upperBound) }
        return parts
    }

    // MARK: Text

    private func document(of texts: [Text], lines: SourceLines) throws(IntakeError) -> IntakeDocument {
        var bytes: [UInt8] = []
        var map = SourceMap()
        for text in texts {
            let firstLine = lines.position(at: text.start).line
            let piece =
                text.isMarkup
                ? try markup(text, firstLine: firstLine)
                : MailText(flowed: text.isFlowed).document(
                    text.body, firstLine: firstLine)
            guard piece.text.count > 0 else { continue }
            if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
            map.append(piece.sourceMap, shiftedBy: bytes.count)
            bytes += piece.text.bytes
        }
        return IntakeDocument(text: ArticleText(uncheckedUTF8: bytes), format: .email, sourceMap: map)
    }

    private func markup(_ text: Text, firstLine: Int) throws(IntakeError) -> IntakeDocument {
        try PageParser(name: name, limits: limits).readWhole(
            text.body.bytes.filter { $0 != 0 }, fragment: PageFragment(part: nil, firstLine: firstLine))
    }

    /// `"Ann Lee" <ann@example.net>` is Ann Lee.
    private static func personName(_ field: String) -> String {
        guard let open = field.firstIndex(of: "<") else { return field }
        let shown = field[..<open].filter { $0 != "\"" }
        let name = PageTree.collapsed(Array(shown.utf8))
        return name.isEmpty ? field.filter { $0 != "<" && $0 != ">" } : name
    }
}
