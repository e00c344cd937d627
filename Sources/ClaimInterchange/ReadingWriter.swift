public import ClaimExtraction
public import ClaimModel

/// Writes a reading as one JSON object of `assay extract`, with offsets in code points of the text as it was given.
public struct ReadingWriter {
    private let reading: TextReading
    private let map: OffsetMap
    private let inspections: [Int: Extractor.Inspection]

    /// Prepares to write a reading.
    ///
    /// - Parameters:
    ///   - map: leads from bytes of the reading's text to the text as given.
    ///   - inspections: what the worth of sentences is made from, written as `parts` and `words` of each.
    public init(_ reading: TextReading, map: OffsetMap, inspections: [Extractor.Inspection] = []) {
        self.reading = reading
        self.map = map
        self.inspections = Dictionary(inspections.map { ($0.sentence, $0) }) { $1 }
    }

    /// Writes the object.
    ///
    /// - Parameters:
    ///   - id: the value of `id`; left out when nil.
    ///   - textAsGiven: the value of `text`; left out when nil.
    public func write(id: JSONValue?, textAsGiven: [UInt8]? = nil, into writer: inout JSONWriter) {
        writer.beginObject()
        if let id {
            writer.member("\"id\":")
            writer.value(id)
        }
        if let textAsGiven {
            writer.member("\"text\":")
            writer.string(utf8: textAsGiven)
        }
        writeSentences(&writer)
        writer.member("\"claims\":")
        array(reading.claims, &writer) { self.claim($0, &$1) }
        writer.member("\"numbers\":")
        array(reading.numbers, &writer) { self.number($0, &$1) }
        writer.member("\"dates\":")
        array(reading.dates, &writer) { self.date($0, &$1) }
        writer.member("\"degrees\":")
        array(reading.degrees, &writer) { degree, writer in
            open(degree.range, &writer)
            writer.member("\"kind\":")
            writer.string(degree.kind.rawValue)
            writer.endObject()
        }
        writer.member("\"attributions\":")
        array(reading.attributions, &writer) { self.attribution($0, &$1) }
        writeNotArticle(&writer)
        if !reading.findings.isEmpty {
            writer.member("\"findings\":")
            array(reading.findings, &writer) { self.finding($0, &$1) }
        }
        writer.endObject()
    }

    private func writeSentences(_ writer: inout JSONWriter) {
        writer.member("\"sentences\":")
        writer.beginArray()
        for (index, sentence) in reading.sentences.enumerated() {
            open(sentence.range, &writer, withText: false)
            writer.member("\"label\":")
            writer.string(plain: sentence.isClaim ? "claim" : "non-claim")
            writer.member("\"reason\":")
            writer.string(orNull: sentence.reason?.rawValue)
            writer.member("\"worth\":")
            writer.decimal(sentence.worth)
            if !inspections.isEmpty, let inspection = inspections[index] {
                writer.member("\"parts\":")
                array(inspection.parts, &writer) { $1.string($0) }
                writer.member("\"words\":")
                array(inspection.words, &writer) { $1.string($0) }
            }
            writer.endObject()
            writer.passOn()
        }
        writer.endArray()
    }

    private func writeNotArticle(_ writer: inout JSONWriter) {
        writer.member("\"not_article\":")
        array(reading.paragraphs.filter { $0.role != .article }, &writer) { paragraph, writer in
            open(paragraph.range, &writer)
            writer.member("\"reason\":")
            writer.string(paragraph.role.rawValue)
            writer.endObject()
        }
    }

    private func claim(_ claim: ExtractedClaim, _ writer: inout JSONWriter) {
        open(claim.range, &writer)
        writer.member("\"kinds\":")
        array(claim.kinds.names, &writer) { $1.string($0) }
        writer.member("\"worth\":")
        writer.decimal(claim.worth)
        writer.member("\"why\":")
        array(claim.why, &writer) { part, writer in
            writer.beginObject()
            writer.member("\"part\":")
            writer.string(part.part)
            writer.member("\"weight\":")
            writer.decimal(part.weight)
            writer.endObject()
        }
        writer.member("\"quantities\":")
        array(claim.quantities, &writer) { quantity, writer in
            open(quantity.range, &writer)
            values(quantity, unit: quantity.unit, &writer)
            writer.endObject()
        }
        writer.member("\"attributions\":")
        array(claim.attributions, &writer) { self.attribution($0, &$1) }
        writer.endObject()
    }

    private func number(_ number: NumericExpression, _ writer: inout JSONWriter) {
        open(number.range, &writer)
        // A bare number is measured in nothing; what it counts is its noun.
        let isBare = number.quantity.unit == "count" || number.quantity.unit == "ratio"
        values(number.quantity, unit: isBare ? nil : number.quantity.unit, &writer)
        writer.member("\"core\":")
        let core = map.codePoints(of: number.core)
        writer.beginObject()
        writer.member("\"start\":")
        writer.int(core.lowerBound)
        writer.member("\"end\":")
        writer.int(core.upperBound)
        writer.member("\"value\":")
        writer.number(number.coreValue)
        writer.endObject()
        writer.member("\"kind\":")
        writer.string(number.kind.rawValue)
        writer.endObject()
    }

    private func values(_ quantity: Quantity, unit: String?, _ writer: inout JSONWriter) {
        writer.member("\"low\":")
        writer.number(quantity.low?.value)
        writer.member("\"high\":")
        writer.number(quantity.high?.value)
        writer.member("\"low_inclusive\":")
        writer.bool(quantity.low?.isInclusive ?? false)
        writer.member("\"high_inclusive\":")
        writer.bool(quantity.high?.isInclusive ?? false)
        writer.member("\"approximate\":")
        writer.bool(quantity.isApproximate)
        writer.member("\"unit\":")
        writer.string(orNull: unit)
        writer.member("\"noun\":")
        writer.string(orNull: quantity.noun)
        writer.member("\"change\":")
        writer.string(orNull: quantity.change?.rawValue)
    }

    private func date(_ date: DateExpression, _ writer: inout JSONWriter) {
        open(date.range, &writer)
        writer.member("\"from\":")
        writer.string(date.days.from.description)
        writer.member("\"to\":")
        writer.string(date.days.to.description)
        writer.endObject()
    }

    private func attribution(_ attribution: Attribution, _ writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("\"type\":")
        writer.string(attribution.type.rawValue)
        writer.member("\"speaker\":")
        span(attribution.speaker, &writer)
        writer.member("\"cue\":")
        span(attribution.cue, &writer)
        writer.member("\"quotes\":")
        array(attribution.quotes, &writer) { self.span($0, &$1) }
        writer.member("\"content\":")
        array(attribution.content, &writer) { self.span($0, &$1) }
        if let resolved = attribution.resolvedSpeaker {
            writer.member("\"resolved_speaker\":")
            span(resolved, &writer)
        }
        writer.endObject()
    }

    private func finding(_ finding: ReadingFinding, _ writer: inout JSONWriter) {
        open(finding.range, &writer, withText: false)
        writer.member("\"rule\":")
        writer.string(orNull: finding.rule)
        writer.member("\"message\":")
        writer.string(finding.message)
        writer.endObject()
    }

    // MARK: Pieces

    private func span(_ range: ByteRange?, _ writer: inout JSONWriter) {
        guard let range else { return writer.null() }
        open(range, &writer)
        writer.endObject()
    }

    private func open(_ range: ByteRange, _ writer: inout JSONWriter, withText: Bool = true) {
        let points = map.codePoints(of: range)
        writer.beginObject()
        writer.member("\"start\":")
        writer.int(points.lowerBound)
        writer.member("\"end\":")
        writer.int(points.upperBound)
        if withText {
            writer.member("\"text\":")
            writer.string(utf8: reading.text.bytes[range])
        }
    }

    @inline(__always)
    private func array<Item>(_ items: [Item], _ writer: inout JSONWriter, _ body: (Item, inout JSONWriter) -> Void) {
        writer.beginArray()
        items.withUnsafeBufferPointer { items in
            for index in items.indices {
                body(items[index], &writer)
                writer.passOn()
            }
        }
        writer.endArray()
    }
}
