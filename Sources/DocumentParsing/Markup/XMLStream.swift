internal import ArticleIntake
internal import CExpat
internal import Glibc

/// Takes the events of an XML document as they come.
protocol XMLHandler: AnyObject {
    /// An element begins; names have the short prefixes of ``XMLNames``.
    func start(_ name: String, _ attributes: XMLAttributes)
    /// An element ends.
    func end(_ name: String)
    /// Characters, in pieces as the parser finds them.
    func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// The attributes of a start tag, read only when asked for.
struct XMLAttributes {
    fileprivate let pairs: UnsafePointer<UnsafePointer<CChar>?>?

    /// The value of an attribute by its short name.
    subscript(_ name: String) -> String? {
        var index = 0
        while let key = pairs?[index] {
            if XMLNames.short(String(cString: key)) == name { return pairs?[index + 1].map { String(cString: $0) } }
            index += 2
        }
        return nil
    }
}

/// Feeds XML to expat and its events to a handler, under limits: no entities but the five, no deep nesting.
final class XMLStream {
    private let parser: XML_Parser
    private let handler: any XMLHandler
    private let input: String
    private let part: String?
    private let depthLimit: Int
    private let allowsDoctype: Bool
    private var depth = 0
    private var names: [Int: String] = [:]
    private var refusal: IntakeError.Kind?

    /// Where the parser stands: line and column from 1.
    var position: (line: Int, column: Int) {
        (Int(XML_GetCurrentLineNumber(parser)), Int(XML_GetCurrentColumnNumber(parser)) + 1)
    }

    /// Makes a stream, or nil when there is no memory for a parser.
    ///
    /// - Parameters:
    ///   - part: the part of a container, for messages.
    ///   - isDecoded: whether the bytes are UTF-8 whatever the declaration says.
    ///   - allowsDoctype: whether a document type without entities of its own may stand there, as in old feeds.
    init?(
        _ handler: any XMLHandler, input: String, part: String?, depthLimit: Int, isDecoded: Bool = false,
        allowsDoctype: Bool = false
    ) {
        guard let parser = XML_ParserCreateNS(isDecoded ? "UTF-8" : nil, XML_Char(XMLNames.separator)) else { return nil }
        self.parser = parser
        self.handler = handler
        self.input = input
        self.part = part
        self.depthLimit = depthLimit
        self.allowsDoctype = allowsDoctype
        setHandlers()
    }

    deinit { XML_ParserFree(parser) }

    /// Parses the next bytes.
    func feed(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws(IntakeError) {
        let start = bytes.bindMemory(to: CChar.self).baseAddress
        let status = XML_Parse(parser, start, CInt(bytes.count), isLast ? 1 : 0)
        if let refusal { throw IntakeError(refusal, input: input, place: place) }
        guard status == XML_STATUS_OK else { throw failure }
    }

    private var place: SourcePlace { SourcePlace(part: part, line: position.line, column: position.column) }

    private var failure: IntakeError {
        let code = XML_GetErrorCode(parser)
        let isBomb = code == XML_ERROR_AMPLIFICATION_LIMIT_BREACH || code == XML_ERROR_UNDEFINED_ENTITY && !allowsDoctype
        if isBomb { return IntakeError(.entityDeclared, input: input, place: place) }
        let reason = XML_ErrorString(code).map { String(cString: $0) } ?? "error \(code.rawValue)"
        let location = part.map { " in \($0)" } ?? ""
        return IntakeError(.damaged, input: input, subject: "its XML has an error\(location), \(reason)", place: place)
    }

    /// Whether the last failure was an entity that nothing declares.
    var stoppedAtUnknownEntity: Bool { XML_GetErrorCode(parser) == XML_ERROR_UNDEFINED_ENTITY }

    // MARK: Events

    private func setHandlers() {
        // The parser never outlives this object, which owns it.
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser, { XMLStream.of($0)?.started($1, $2) }, { XMLStream.of($0)?.ended($1) })
        XML_SetCharacterDataHandler(parser) { data, text, length in
            guard let text else { return }
            let bytes = UnsafeRawBufferPointer(start: text, count: Int(length))
            XMLStream.of(data)?.handler.text(bytes.bindMemory(to: UInt8.self))
        }
        XML_SetEntityDeclHandler(parser) { data, _, _, _, _, _, _, _, _ in XMLStream.of(data)?.refuse(.entityDeclared) }
        if !allowsDoctype {
            XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in XMLStream.of(data)?.refuse(.entityDeclared) }
        }
    }

    private static func of(_ data: UnsafeMutableRawPointer?) -> XMLStream? {
        data.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
    }

    private func refuse(_ kind: IntakeError.Kind) {
        refusal = refusal ?? kind
        XML_StopParser(parser, 0)
    }

    private func started(_ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
        depth += 1
        if depth > depthLimit { return refuse(.tooDeep) }
        guard let name else { return }
        handler.start(short(name), XMLAttributes(pairs: attributes.map { UnsafePointer($0) }))
    }

    private func ended(_ name: UnsafePointer<CChar>?) {
        depth -= 1
        guard let name else { return }
        handler.end(short(name))
    }

    /// A name's short form, worked out once per name: a document has few names and many elements.
    private func short(_ name: UnsafePointer<CChar>) -> String {
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(start: name, count: strlen(name)))
        let key = hasher.finalize()
        if let known = names[key] { return known }
        let short = XMLNames.short(String(cString: name))
        names[key] = short
        return short
    }
}

/// Short names for the namespaces that are read.
enum XMLNames {
    /// Stands between a namespace and a name.
    static let separator: UInt8 = 0x0A

    /// `w:p` for the paragraph of either edition of Office Open XML, `atom:entry`, the bare name without a namespace, `?:name`
    /// else.
    static func short(_ name: String) -> String {
        guard let split = name.utf8.lastIndex(of: separator) else { return name }
        let local = name[name.utf8.index(after: split)...]
        let space = name[..<split]
        for (ending, prefix) in prefixes where space.hasSuffix(ending) { return prefix + local }
        return "?:" + local
    }

    private static let prefixes: [(String, String)] = [
        ("wordprocessingml/2006/main", "w:"), ("wordprocessingml/main", "w:"), ("/markup-compatibility/2006", "mc:"),
        ("drawingml/2006/wordprocessingDrawing", "wp:"), ("drawingml/wordprocessingDrawing", "wp:"),
        ("package/2006/relationships", "rel:"), ("www.w3.org/2005/Atom", "atom:"), ("rss/1.0/modules/content/", "content:"),
        ("purl.org/dc/elements/1.1/", "dc:"), ("purl.org/dc/terms/", "dcterms:"), ("purl.org/rss/1.0/", ""),
        ("22-rdf-syntax-ns#", "rdf:"), ("XML/1998/namespace", "xml:"), ("purl.org/atom/ns#", "atom:"),
    ]
}
