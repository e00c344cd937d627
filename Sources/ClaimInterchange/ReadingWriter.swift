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
            writer.name("id")
            writer.value(id)
        }
        if let textAsGiven {
            writer.name("text")
            writer.string(utf8: textAsGiven)
        }
        writeSentences(&writer)
        writer.name("claims")
        array(reading.claims, &writer, claim)
        writer.name("numbers")
        array(reading.numbers, &writer, number)
        writer.name("dates")
        array(reading.dates, &writer, date)
        writer.name("degrees")
        array(reading.degrees, &writer) { degree, writer in
            open(degree.range, &writer)
            writer.name("kind")
            writer.string(degree.kind.rawValue)
            writer.endObject()
        }
        writer.name("attributions")
        array(reading.attributions, &writer, attribution)
        writeNotArticle(&writer)
        if !reading.findings.isEmpty {
            writer.name("findings")
            array(reading.findings, &writer, finding)
        }
        writer.endObject()
    }

    private func writeSentences(_ writer: inout JSONWriter) {
        writer.name("sentences")
        array(Array(reading.sentences.enumerated()), &writer) { item, writer in
            let sentence = item.element
            open(sentence.range, &writer, withText: false)
            writer.name("label")
            writer.string(sentence.isClaim ? "claim" : "non-claim")
            writer.name("reason")
            writer.string(orNull: sentence.reason?.rawValue)
            writer.name("worth")
            writer.decimal(sentence.worth)
            if let inspection = inspections[item.offset] {
                writer.name("parts")
                array(inspection.parts, &writer) { $1.string($0) }
                writer.name("words")
                array(inspection.words, &writer) { $1.string($0) }
            }
            writer.endObject()
        }
    }

    private func writeNotArticle(_ writer: inout JSONWriter) {
        writer.name("not_article")
        array(reading.paragraphs.filter { $0.role != .article }, &writer) { paragraph, writer in
            open(paragraph.range, &writer)
            writer.name("reason")
            writer.string(paragraph.role.rawValue)
            writer.endObject()
        }
    }

    private func claim(_ claim: ExtractedClaim, _ writer: inout JSONWriter) {
        open(claim.range, &writer)
        writer.name("kinds")
        array(claim.kinds.names, &writer) { $1.string($0) }
        writer.name("worth")
        writer.decimal(claim.worth)
        writer.name("why")
        array(claim.why, &writer) { part, writer in
            writer.beginObject()
            writer.name("part")
            writer.string(part.part)
            writer.name("weight")
            writer.decimal(part.weight)
            writer.endObject()
        }
        writer.name("quantities")
        array(claim.quantities, &writer) { quantity, writer in
            open(quantity.range, &writer)
            values(quantity, unit: quantity.unit, &writer)
            writer.endObject()
        }
        writer.name("attributions")
        array(claim.attributions, &writer, attribution)
        writer.endObject()
    }

    private func number(_ number: NumericExpression, _ writer: inout JSONWriter) {
        open(number.range, &writer)
        // A bare number is measured in nothing; what it counts is its noun.
        let isBare = number.quantity.unit == "count" || number.quantity.unit == "ratio"
        values(number.quantity, unit: isBare ? nil : number.quantity.unit, &writer)
        writer.name("core")
        let core = map.codePoints(of: number.core)
        writer.beginObject()
        writer.name("start")
        writer.int(core.lowerBound)
        writer.name("end")
        writer.int(core.upperBound)
        writer.name("value")
        writer.number(number.coreValue)
        writer.endObject()
        writer.name("kind")
        writer.string(number.kind.rawValue)
        writer.endObject()
    }

    private func values(_ quantity: Quantity, unit: String?, _ writer: inout JSONWriter) {
        writer.name("low")
        writer.number(quantity.low?.value)
        writer.name("high")
        writer.number(quantity.high?.value)
        writer.name("low_inclusive")
        writer.bool(quantity.low?.isInclusive ?? false)
        writer.name("high_inclusive")
        writer.bool(quantity.high?.isInclusive ?? false)
        writer.name("approximate")
        writer.bool(quantity.isApproximate)
        writer.name("unit")
        writer.string(orNull: unit)
        writer.name("noun")
        writer.string(orNull: quantity.noun)
        writer.name("change")
        writer.string(orNull: quantity.change?.rawValue)
    }

    private func date(_ date: DateExpression, _ writer: inout JSONWriter) {
        open(date.range, &writer)
        writer.name("from")
        writer.string(date.days.from.description)
        writer.name("to")
        writer.string(date.days.to.description)
        writer.endObject()
    }

    private func attribution(_ attribution: Attribution, _ writer: inout JSONWriter) {
        writer.beginObject()
        writer.name("type")
        writer.string(attribution.type.rawValue)
        writer.name("speaker")
        span(attribution.speaker, &writer)
        writer.name("cue")
        span(attribution.cue, &writer)
        writer.name("quotes")
        array(attribution.quotes, &writer) { span($0, &$1) }
        writer.name("content")
        array(attribution.content, &writer) { span($0, &$1) }
        if let resolved = attribution.resolvedSpeaker {
            writer.name("resolved_speaker")
            span(resolved, &writer)
        }
        writer.endObject()
    }

    private func finding(_ finding: ReadingFinding, _ writer: inout JSONWriter) {
        open(finding.range, &writer, withText: false)
        writer.name("rule")
        writer.string(orNull: finding.rule)
        writer.name("message")
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
        writer.name("start")
        writer.int(points.lowerBound)
        writer.name("end")
        writer.int(points.upperBound)
        if withText {
            writer.name("text")
            writer.string(utf8: reading.text.bytes[range])
        }
    }

    private func array<Item>(_ items: [Item], _ writer: inout JSONWriter, _ body: (Item, inout JSONWriter) -> Void) {
        writer.beginArray()
        for item in items { body(item, &writer) }
        writer.endArray()
    }
}
