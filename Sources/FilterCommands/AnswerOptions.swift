package import ArgumentParser
import ClaimInterchange

/// How an answer is wanted: what every command takes that shows something.
package struct AnswerOptions: ParsableArguments {
    @Flag(name: .long, help: "Show one JSON document; assay_json is the version of its shape.")
    package var json = false

    @Flag(name: .long, help: "Show tab-separated fields, one record a line.")
    package var plain = false

    /// Answers for a person.
    package init() {}

    package mutating func validate() throws {
        if json && plain { throw ValidationError("choose one of --json and --plain") }
    }

    /// How answers are shown.
    package var format: AnswerFormat { json ? .json : plain ? .plain : .human }

    /// Refuses a `--format` beside `--json` or `--plain`.
    func check(isAlone: Bool) throws {
        if format != .human, !isAlone { throw ValidationError("choose one of --format, --json and --plain") }
    }
}

/// JSON documents of the stateless commands that are written piece by piece.
enum AnswerDocument {
    /// A document with its version, one member, and a line end.
    static func bytes(_ name: StaticString, _ body: (inout JSONWriter) throws -> Void) rethrows -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.name("assay_json")
        writer.int(Answer.jsonVersion)
        writer.name(name)
        try body(&writer)
        writer.endObject()
        writer.endLine()
        return writer.bytes
    }

    /// A number as JSON writes it, for the fields of a row.
    static func decimal(_ value: Double) -> String {
        var writer = JSONWriter()
        writer.decimal(value)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
