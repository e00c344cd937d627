/// Why a file could not be read: what is wrong, where, and what to do about it.
public struct IntakeError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The file can't be opened or read; the subject is the system's reason.
        case unreadable
        /// The bytes are not UTF-8; the subject is the byte at fault.
        case invalidUTF8 = "invalid-utf-8"
        /// The bytes are not in the named encoding; the subject is its name.
        case invalidEncoding = "invalid-encoding"
        /// No encoding of that name is known.
        case unknownEncoding = "unknown-encoding"
        /// The bytes look like UTF-16 without a byte order mark; the subject is the encoding to name.
        case unmarkedUTF16 = "unmarked-utf-16"
        /// The file is no document; the subject says what it is.
        case notText = "not-text"
        /// The file is a document of a kind that is not read; the subject says which.
        case unsupported
        /// The file is larger than the limit; the subject is the limit.
        case tooLarge = "too-large"
        /// A part unpacks to more than the limits allow; the subject is the part.
        case expandsTooMuch = "expands-too-much"
        /// The markup is nested too deeply.
        case tooDeep = "too-deep"
        /// The file is encrypted.
        case encrypted
        /// An archive holds a part twice; the subject is the part.
        case duplicatePart = "duplicate-part"
        /// An archive names a part outside itself; the subject is the name.
        case unsafeName = "unsafe-name"
        /// An archive lacks a part a document must have; the subject is the part.
        case missingPart = "missing-part"
        /// The file is damaged; the subject says how.
        case damaged
        /// The document declares XML entities or a document type, which are not expanded.
        case entityDeclared = "entity-declared"
        /// The parsing program is not installed beside the main one.
        case parserMissing = "parser-missing"
        /// The parsing program ended without an answer; the subject says how.
        case parserFailed = "parser-failed"
        /// A limit on time or memory was reached.
        case limitReached = "limit-reached"
        /// Another program is needed; the subject is its Debian package.
        case converterMissing = "converter-missing"
        /// Another program could not read the file; the subject is its message.
        case converterFailed = "converter-failed"
    }

    /// What is wrong.
    public var kind: Kind
    /// The file at fault, as the user named it.
    public var input: String
    /// The thing at fault, as ``Kind`` says.
    public var subject: String
    /// Where: line and column start at 1, columns count code points.
    public var place: SourcePlace?
    /// The byte of the file, from 0, where that is the better place.
    public var byteOffset: Int?

    /// Makes an error.
    public init(_ kind: Kind, input: String, subject: String = "", place: SourcePlace? = nil, byteOffset: Int? = nil) {
        self.kind = kind
        self.input = input
        self.subject = Self.harmless(subject)
        self.place = place
        self.byteOffset = byteOffset
    }

    /// Keeps a name out of a file short and free of control characters.
    private static func harmless(_ text: String) -> String {
        let safe = String(String.UnicodeScalarView(text.unicodeScalars.prefix(120).map { isPlain($0) ? $0 : "\u{FFFD}" }))
        return text.unicodeScalars.count > 120 ? safe + "…" : safe
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}

extension IntakeError {
    /// What is wrong, as one sentence without a full stop at the end.
    public var sentence: String {
        switch kind {
        case .unreadable: "the file can't be read: \(subject)"
        case .invalidUTF8: "byte \(byteOffset ?? 0) (\(subject)) is not valid UTF-8"
        case .invalidEncoding: "byte \(byteOffset ?? 0) is not valid \(subject)"
        case .unknownEncoding: "no encoding is named '\(subject)'"
        case .unmarkedUTF16: "this looks like UTF-16 without a byte order mark"
        case .notText: "this is \(subject), not an article"
        case .unsupported: "this is \(subject), which is not read"
        case .tooLarge: "the file is larger than \(subject)"
        case .expandsTooMuch: "'\(subject)' unpacks to far more than it should; it looks like a bomb"
        case .tooDeep: "the document is nested too deeply"
        case .encrypted: "the document is encrypted"
        case .duplicatePart: "the archive holds '\(subject)' twice, so two programs could read two texts"
        case .unsafeName: "the archive names a file outside itself: '\(subject)'"
        case .missingPart: "the archive has no '\(subject)', so it is no Word document"
        case .damaged: "the document is damaged: \(subject)"
        case .entityDeclared: "the document declares XML entities, which could hide or fetch text"
        case .parserMissing: "'\(subject)', which reads this format, is not installed beside assay"
        case .parserFailed: "the parsing program ended without an answer (\(subject))"
        case .limitReached: "reading was stopped: \(subject)"
        case .converterMissing: "this format is read by a program that is not installed"
        case .converterFailed: "the document could not be converted: \(subject)"
        }
    }

    /// What the user can do, as one sentence without a full stop at the end.
    public var remedy: String {
        switch kind {
        case .unreadable: "check the name and the permissions"
        case .invalidUTF8: "name the encoding, for example --encoding windows-1252"
        case .invalidEncoding: "name another encoding, or convert the file to UTF-8"
        case .unknownEncoding: "use a name that 'iconv --list' shows"
        case .unmarkedUTF16: "name the encoding: --encoding \(subject)"
        case .notText: "give the article's text: txt, md, html, docx, eml, a feed, pdf, odt, epub or rtf"
        case .unsupported: "save it as docx, odt, html or plain text"
        case .tooLarge: "split the file, or give the article's text alone"
        case .expandsTooMuch, .tooDeep, .unsafeName, .duplicatePart, .entityDeclared:
            "ask its sender for a clean copy, or paste the text into a plain text file"
        case .encrypted: "save a copy without a password"
        case .missingPart, .damaged: "open it in the program it was made with and save it again"
        case .parserMissing: "install the whole of Assay, or give the article as plain text or Markdown"
        case .parserFailed, .limitReached: "give the article as plain text"
        case .converterMissing: "install it: apt install \(subject)"
        case .converterFailed: "open it in the program it was made with and save it as docx or plain text"
        }
    }

    /// The whole message on one line: `FILE:LINE:COLUMN: sentence; remedy`.
    public var line: String { "\(located); \(remedy)" }

    /// `FILE:LINE:COLUMN: sentence`.
    public var located: String {
        var head = input
        if let place, place.part == nil, let line = place.line {
            head += ":\(line)"
            if let column = place.column { head += ":\(column)" }
        }
        return "\(head): \(sentence)"
    }
}
