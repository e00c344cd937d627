internal import ClaimModel

/// What the parsing program is asked.
package struct ParserRequest: Equatable {
    package var format: IntakeFormat
    package var name: String
    package var options: IntakeOptions
    package var content: [UInt8]

    package init(format: IntakeFormat, name: String, options: IntakeOptions, content: [UInt8]) {
        self.format = format
        self.name = name
        self.options = options
        self.content = content
    }

    package var encoded: [UInt8] {
        var writer = WireWriter()
        writer.write("assay-intake request 1")
        writer.write(format.rawValue)
        writer.write(name)
        writer.write(options.trackedChanges.rawValue)
        let limits = options.limits
        let numbers = [limits.bytes, limits.depth, limits.expansionRatio, limits.unpackedBytes, limits.seconds, limits.memory]
        for number in numbers { writer.write(number) }
        writer.write(content)
        return writer.bytes
    }

    package init?(encoded: [UInt8]) {
        var reader = WireReader(encoded)
        guard let request = try? ParserRequest(from: &reader), reader.isAtEnd else { return nil }
        self = request
    }

    private init(from reader: inout WireReader) throws(WireReader.Malformed) {
        guard try reader.string() == "assay-intake request 1", let format = IntakeFormat(rawValue: try reader.string()) else {
            throw WireReader.Malformed()
        }
        self.format = format
        name = try reader.string()
        options = IntakeOptions()
        guard let changes = IntakeOptions.TrackedChanges(rawValue: try reader.string()) else { throw WireReader.Malformed() }
        options.trackedChanges = changes
        options.limits = IntakeLimits(
            bytes: try reader.int(), depth: try reader.int(), expansionRatio: try reader.int(), unpackedBytes: try reader.int(),
            seconds: try reader.int(), memory: try reader.int())
        content = try reader.block()
    }
}

/// What the parsing program answers: the documents, or why there are none.
package enum ParserAnswer: Equatable {
    case documents([IntakeDocument])
    case failure(IntakeError)

    package var encoded: [UInt8] {
        var writer = WireWriter()
        writer.write("assay-intake answer 1")
        switch self {
        case .documents(let documents):
            writer.write(0)
            writer.write(documents) { $1.write(to: &$0) }
        case .failure(let error):
            writer.write(1)
            error.write(to: &writer)
        }
        return writer.bytes
    }

    package init?(encoded: [UInt8]) {
        var reader = WireReader(encoded)
        guard let answer = try? ParserAnswer(from: &reader), reader.isAtEnd else { return nil }
        self = answer
    }

    private init(from reader: inout WireReader) throws(WireReader.Malformed) {
        guard try reader.string() == "assay-intake answer 1" else { throw WireReader.Malformed() }
        switch try reader.int() {
        case 0:
            self = .documents(
                try reader.list { reader throws(WireReader.Malformed) in try IntakeDocument(from: &reader) })
        case 1: self = .failure(try IntakeError(from: &reader))
        default: throw WireReader.Malformed()
        }
    }
}

extension IntakeDocument {
    fileprivate func write(to writer: inout WireWriter) {
        writer.write(text.bytes)
        writer.write(format.rawValue)
        switch role {
        case .whole: writer.write("whole")
        case .beforeChanges: writer.write("before")
        case .afterChanges: writer.write("after")
        case .entry(let id): writer.write("entry:" + id)
        }
        writer.write(authors) { $0.write($1) }
        for field in [title, publisher, published, modified, canonicalURL, language] { writer.write(field) }
        sourceMap.write(to: &writer)
        writer.write(notes) { $1.write(to: &$0) }
        writer.write(findings) { writer, finding in
            writer.write(finding.code.rawValue)
            writer.write(finding.message)
        }
    }

    fileprivate init(from reader: inout WireReader) throws(WireReader.Malformed) {
        let bytes = try reader.block()
        guard String(validating: bytes, as: UTF8.self) != nil, let format = IntakeFormat(rawValue: try reader.string()) else {
            throw WireReader.Malformed()
        }
        self.init(text: ArticleText(uncheckedUTF8: bytes), format: format)
        role = try Self.role(named: try reader.string())
        authors = try reader.list { reader throws(WireReader.Malformed) in try reader.string() }
        title = try reader.optionalString()
        publisher = try reader.optionalString()
        published = try reader.optionalString()
        modified = try reader.optionalString()
        canonicalURL = try reader.optionalString()
        language = try reader.optionalString()
        sourceMap = try SourceMap(from: &reader)
        let whole = text.range
        notes = try reader.list { reader throws(WireReader.Malformed) in try IntakeNote(from: &reader, within: whole) }
        findings = try reader.list { reader throws(WireReader.Malformed) in
            guard let code = IntakeFinding.Code(rawValue: try reader.string()) else { throw WireReader.Malformed() }
            return IntakeFinding(code, try reader.string())
        }
    }

    private static func role(named name: String) throws(WireReader.Malformed) -> Role {
        switch name {
        case "whole": return .whole
        case "before": return .beforeChanges
        case "after": return .afterChanges
        default:
            guard name.hasPrefix("entry:") else { throw WireReader.Malformed() }
            return .entry(id: String(name.dropFirst(6)))
        }
    }
}

extension IntakeNote {
    fileprivate func write(to writer: inout WireWriter) {
        writer.write(kind.rawValue)
        writer.write(author)
        writer.write(date)
        writer.write(text)
        writer.write(anchor?.lowerBound ?? -1)
        writer.write(anchor?.upperBound ?? -1)
    }

    fileprivate init(from reader: inout WireReader, within whole: ByteRange) throws(WireReader.Malformed) {
        guard let kind = Kind(rawValue: try reader.string()) else { throw WireReader.Malformed() }
        self.init(kind: kind, author: try reader.optionalString(), date: try reader.optionalString(), text: try reader.string())
        let start = try reader.int()
        let end = try reader.int()
        if start >= 0 {
            guard start <= end, end <= whole.upperBound else { throw WireReader.Malformed() }
            anchor = start..<end
        }
    }
}

extension IntakeError {
    fileprivate func write(to writer: inout WireWriter) {
        writer.write(kind.rawValue)
        writer.write(input)
        writer.write(subject)
        writer.write(byteOffset ?? -1)
        writer.write(place == nil ? 0 : 1)
        guard let place else { return }
        writer.write(place.part)
        writer.write(place.element)
        for number in [place.page, place.paragraph, place.line, place.column] { writer.write(number ?? -1) }
    }

    fileprivate init(from reader: inout WireReader) throws(WireReader.Malformed) {
        guard let kind = Kind(rawValue: try reader.string()) else { throw WireReader.Malformed() }
        self.init(kind, input: try reader.string(), subject: try reader.string())
        let offset = try reader.int()
        byteOffset = offset < 0 ? nil : offset
        guard try reader.int() == 1 else { return }
        var place = SourcePlace(part: try reader.optionalString(), element: try reader.optionalString())
        func known(_ number: Int) -> Int? { number < 0 ? nil : number }
        place.page = known(try reader.int())
        place.paragraph = known(try reader.int())
        place.line = known(try reader.int())
        place.column = known(try reader.int())
        self.place = place
    }
}
