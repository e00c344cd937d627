public import ClaimModel

/// Writes the claims of a revision as W3C Web Annotations in JSON-LD.
public enum AnnotationWriter {
    /// The annotations of an article, ready for ``write(_:)``: one per claim and passage, in the order of the text.
    ///
    /// A body tells status and signed verdict; notes, evidence and proposals stay in the casebook.
    /// - Parameter revision: the revision's number; the newest when nil.
    public static func annotations(of dossier: ArticleDossier, revision: Int? = nil) -> [WebAnnotation] {
        guard
            let shown = revision.map({ number in dossier.revisions.first { $0.record.number == number } })
                ?? dossier.revisions.last
        else { return [] }
        let source = dossier.article.url ?? "urn:assay:" + dossier.article.id.slug
        var out: [(Int, WebAnnotation)] = []
        for claim in dossier.claims where claim.stage != .dismissed && claim.stage != .duplicate {
            for (index, passage) in (claim.appearance(in: shown.record.number)?.passages ?? []).enumerated() {
                var annotation = WebAnnotation(
                    exact: passage.exact, prefix: passage.prefix, suffix: passage.suffix, motivation: "assessing")
                annotation.id = "urn:assay:\(dossier.article.id.slug):\(claim.id):r\(shown.record.number):\(index + 1)"
                annotation.bodies = [body(of: claim)]
                annotation.tags = claim.reading.kinds.names
                if let signOff = claim.standing.verdictInForce {
                    annotation.creator = signOff.author
                    annotation.created = signOff.time.description
                }
                annotation.source = source
                annotation.start = passage.start
                annotation.end = passage.end
                annotation.textDigest = "sha256:" + shown.record.digest
                out.append((passage.start, annotation))
            }
        }
        return out.sorted { ($0.0, $0.1.id ?? "") < ($1.0, $1.1.id ?? "") }.map(\.1)
    }

    /// The annotations as one AnnotationPage.
    public static func write(_ annotations: [WebAnnotation]) -> [UInt8] {
        let page: JSONValue = [
            "@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": .array(annotations.map(json)),
        ]
        return page.indented
    }

    private static func body(of claim: ClaimRecord) -> String {
        if let verdict = claim.standing.verdictInForce?.verdict {
            return "\(claim.id): \(verdict.label)" + (verdict.conclusion.map { ". \($0)" } ?? "")
        }
        let isRecheck = !claim.standing.rechecks.isEmpty && claim.standing.signOff != nil
        return "\(claim.id): " + (isRecheck ? "to be rechecked" : claim.stage.rawValue.replacing("-", with: " "))
    }

    private static func json(_ annotation: WebAnnotation) -> JSONValue {
        var object = JSONObject()
        object["id"] = JSONValue(annotation.id)
        object["type"] = "Annotation"
        object["motivation"] = .string(annotation.motivation)
        object["creator"] = annotation.creator.map { ["type": "Person", "name": .string($0)] } ?? .null
        object["created"] = JSONValue(annotation.created)
        let texts = annotation.bodies.map { body($0, purpose: "describing") }
        let tags = annotation.tags.map { body($0, purpose: "tagging") }
        object["body"] = .array(texts + tags)
        object["target"] = target(annotation)
        return object.value
    }

    private static func body(_ text: String, purpose: String) -> JSONValue {
        ["type": "TextualBody", "value": .string(text), "format": "text/plain", "purpose": .string(purpose)]
    }

    private static func target(_ annotation: WebAnnotation) -> JSONValue {
        var quote = JSONObject()
        quote["type"] = "TextQuoteSelector"
        quote["exact"] = .string(annotation.exact)
        quote["prefix"] = .string(annotation.prefix)
        quote["suffix"] = .string(annotation.suffix)
        var selectors = [quote.value]
        if let start = annotation.start, let end = annotation.end {
            selectors.append(["type": "TextPositionSelector", "start": JSONValue(start), "end": JSONValue(end)])
        }
        var target = JSONObject()
        target["source"] = JSONValue(annotation.source)
        target["selector"] = .array(selectors)
        // The state names the very text that positions count in; a client that has another one uses the quote.
        target["state"] = annotation.textDigest.map { ["type": "State", "value": .string($0)] } ?? .null
        return target.value
    }
}
