/// Reads W3C Web Annotations: single ones, lists, pages and collections, and the answers of annotation services.
public enum AnnotationReader {
    /// The annotations of a document that name words of a text.
    ///
    /// - Parameter bytes: JSON-LD, leniently read. An annotation without a quote selector is a problem in the result, not a
    ///   failure.
    public static func read(_ bytes: [UInt8]) -> ImportedAnnotations {
        var result = ImportedAnnotations()
        var reader = LenientJSON(bytes: bytes, range: 0..<bytes.count)
        do {
            var isEmpty = true
            while let value = try reader.next() {
                isEmpty = false
                collect(value, into: &result, depth: 0)
            }
            if isEmpty { result.problems.append(.init("empty", "The document is empty.")) }
        } catch {
            result.problems.append(.init("unreadable-json", error.message, line: error.line, column: error.column))
        }
        result.problems += reader.repairs
        return result
    }

    private static func collect(_ value: JSONValue, into result: inout ImportedAnnotations, depth: Int) {
        guard depth < 16 else { return }
        switch value {
        case .array(let values): for value in values { collect(value, into: &result, depth: depth + 1) }
        case .object:
            if value["target"] != nil { return take(value, into: &result) }
            for name in ["items", "first", "rows", "@graph"] {
                if let inner = value[name] { collect(inner, into: &result, depth: depth + 1) }
            }
        default: break
        }
    }

    private static func take(_ value: JSONValue, into result: inout ImportedAnnotations) {
        let id = value["id"]?.string
        let targets = value["target"]?.elements ?? []
        guard let (target, quote) = targets.lazy.compactMap({ target in quote(of: target).map { (target, $0) } }).first,
            let exact = quote["exact"]?.string, !exact.isEmpty
        else {
            let name = id ?? "number \(result.annotations.count + result.problems.count + 1)"
            return result.problems.append(
                .init("no-quote", "The annotation \(name) names no words of a text and was left out."))
        }
        var annotation = WebAnnotation(
            exact: exact, prefix: quote["prefix"]?.string ?? "", suffix: quote["suffix"]?.string ?? "",
            motivation: value["motivation"]?.elements.first?.string ?? "commenting")
        annotation.id = id
        annotation.source = target["source"]?.string ?? target["source"]?["id"]?.string
        annotation.creator = value["creator"]?.elements.first.flatMap { $0.string ?? $0["name"]?.string ?? $0["id"]?.string }
        annotation.created = value["created"]?.string.flatMap { ReviewDate.normalised($0)?.date }
        annotation.textDigest = target["state"]?.elements.lazy.compactMap { $0["value"]?.string }.first
        readPosition(target, into: &annotation)
        readBodies(value, into: &annotation)
        result.annotations.append(annotation)
    }

    private static func selectors(of target: JSONValue) -> [JSONValue] {
        // A selector may be refined by another one: both say where.
        (target["selector"]?.elements ?? []).flatMap { [$0] + ($0["refinedBy"]?.elements ?? []) }
    }

    private static func quote(of target: JSONValue) -> JSONValue? {
        selectors(of: target).first { $0.isA("TextQuoteSelector") }
    }

    private static func readPosition(_ target: JSONValue, into annotation: inout WebAnnotation) {
        guard let position = selectors(of: target).first(where: { $0.isA("TextPositionSelector") }),
            let start = position["start"]?.int,
            let end = position["end"]?.int, start >= 0, end > start
        else { return }
        annotation.start = start
        annotation.end = end
    }

    private static func readBodies(_ value: JSONValue, into annotation: inout WebAnnotation) {
        var bodies = (value["body"]?.elements ?? []) + (value["bodyValue"]?.elements ?? [])
        if bodies.isEmpty, let text = value["text"] { bodies = [text] }
        for body in bodies {
            guard let text = body.string ?? body["value"]?.string, !text.isEmpty else { continue }
            let isTag = body["purpose"]?.elements.contains(.string("tagging")) == true
            if isTag { annotation.tags.append(text) } else { annotation.bodies.append(text) }
        }
        annotation.tags += (value["tags"]?.elements ?? []).compactMap(\.string)
    }
}
