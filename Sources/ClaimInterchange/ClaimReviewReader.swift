import ClaimModel

/// Reads one ClaimReview object, however it was written, and lists what it had to put right.
struct ClaimReviewReader {
    let nodes: ClaimReviewNodes
    let base: String?
    private var repairs: [ClaimReviewRepair] = []

    init(nodes: ClaimReviewNodes, base: String?) {
        self.nodes = nodes
        self.base = base
    }

    mutating func read(_ found: JSONValue, origin: ClaimReviewOrigin) -> ImportedClaimReview {
        let node = unwrapped(found)
        if origin == .microdata { note("microdata", "", "The review was read from the page's microdata.") }
        var review = ClaimReview(claim: claim(node["claimReviewed"]))
        review.url = address(node["url"] ?? node["@id"], at: "url")
        review.title = text(node["name"], at: "name") ?? text(node["headline"], at: "headline")
        review.reviewer = party(node["author"], at: "author") ?? party(node["publisher"], at: "publisher")
        review.published = date(node["datePublished"], at: "datePublished")
        review.modified = date(node["dateModified"], at: "dateModified")
        review.correction = text(node["correction"], at: "correction")
        review.language = text(node["inLanguage"], at: "inLanguage")
        review.licence = text(node["sdLicense"] ?? node["license"], at: "sdLicense")
        readRating(node, into: &review)
        readItem(node, into: &review)
        if let licence = review.licence, licence.contains("-nd") {
            note("licence", "sdLicense", "The licence allows no changed copies: \(licence)")
        }
        return ImportedClaimReview(review: review, origin: origin, repairs: repairs, doubts: ClaimReviewDoubts.of(review))
    }

    private mutating func note(_ code: String, _ path: String, _ message: String) {
        repairs.append(.init(code, path: path, message))
    }

    // MARK: The review's parts

    /// The object without the `properties` wrapper that some extractors put around it.
    private mutating func unwrapped(_ node: JSONValue) -> JSONValue {
        guard node["claimReviewed"] == nil, let inner = node["properties"], inner.members != nil else { return node }
        note("properties-wrapper", "properties", "Everything stood inside \"properties\"; it was taken out.")
        return inner
    }

    private mutating func claim(_ value: JSONValue?) -> String {
        guard let text = text(value, at: "claimReviewed") else {
            note("no-claim", "claimReviewed", "The claim is missing.")
            return ""
        }
        return text
    }

    private mutating func readRating(_ node: JSONValue, into review: inout ClaimReview) {
        let found = nodes.resolve(node["reviewRating"])
        if case .array(let values) = found, values.count > 1 {
            note("several-values", "reviewRating", "There are \(values.count) ratings; the first one counts.")
        }
        guard let rating = nodes.resolve(found?.elements.first) else {
            note("no-rating", "reviewRating", "There is no rating.")
            return
        }
        guard rating.members != nil else {
            note("rating-is-text", "reviewRating", "The rating is plain text, not a Rating.")
            review.rating = text(rating, at: "reviewRating")
            return
        }
        review.rating = text(rating["alternateName"], at: "reviewRating.alternateName")
        if review.rating == nil, let name = text(rating["name"], at: "reviewRating.name") {
            note("rating-in-name", "reviewRating.name", "The verdict stood in name instead of alternateName.")
            review.rating = name
        }
        review.explanation = text(rating["ratingExplanation"], at: "reviewRating.ratingExplanation")
        review.score = score(rating)
    }

    private mutating func score(_ rating: JSONValue) -> ClaimReviewScore? {
        let path = "reviewRating"
        let value = number(rating["ratingValue"], at: path + ".ratingValue")
        let best = number(rating["bestRating"], at: path + ".bestRating")
        let worst = number(rating["worstRating"], at: path + ".worstRating")
        guard let value, let best, let worst else {
            if value != nil || best != nil || worst != nil {
                note("incomplete-score", path, "Value, best and worst are not all there; the number was left out.")
            }
            return nil
        }
        if best == worst {
            note("empty-score", path, "Best and worst are the same; the number says nothing and was left out.")
            return nil
        }
        guard let score = ClaimReviewScore(value: value, worst: worst, best: best) else {
            note("score-out-of-range", path, "\(value) lies outside \(worst)…\(best); the number was left out.")
            return nil
        }
        if worst.approximation > best.approximation {
            note("scale-upside-down", path, "Best (\(best)) is below worst (\(worst)); the scale was read upside down.")
        }
        return score
    }

    private mutating func readItem(_ node: JSONValue, into review: inout ClaimReview) {
        let items = (nodes.resolve(node["itemReviewed"])?.elements ?? []).compactMap { nodes.resolve($0) }
        if items.count > 1 { note("several-values", "itemReviewed", "There are \(items.count) items; the first one counts.") }
        guard let item = items.first else { return }
        guard item.members != nil else {
            review.appearances = addresses(item, at: "itemReviewed")
            return
        }
        if !item.isA("Claim") {
            let type = item.types.first ?? "nothing"
            note("old-item-type", "itemReviewed", "The item reviewed is of type \(type), not Claim.")
        }
        review.claimant = party(item["author"], at: "itemReviewed.author")
        review.claimDate = date(item["datePublished"], at: "itemReviewed.datePublished")
        review.appearances = addresses(item["appearance"], at: "itemReviewed.appearance")
        let first = addresses(item["firstAppearance"], at: "itemReviewed.firstAppearance")
        review.firstAppearance = first.first
        review.appearances += first.dropFirst()
        if review.allAppearances.isEmpty { readLooseAddresses(item, into: &review) }
    }

    /// Where documents of older patterns put the claim's address.
    private mutating func readLooseAddresses(_ item: JSONValue, into review: inout ClaimReview) {
        for name in ["url", "mainEntityOfPage"] {
            let found = addresses(item[name], at: "itemReviewed." + name)
            guard !found.isEmpty else { continue }
            note("loose-appearance", "itemReviewed." + name, "The claim's address stood in \(name) instead of appearance.")
            review.appearances = found
            return
        }
    }
}

/// Values of single properties.
extension ClaimReviewReader {
    /// A text without outer blanks, line breaks and character references; nil when there is none.
    private mutating func text(_ value: JSONValue?, at path: String) -> String? {
        guard let value, !value.isNull else { return nil }
        switch value {
        case .string(let raw): return cleaned(raw, at: path)
        case .number(let raw): return raw
        case .bool(let truth): return String(truth)
        case .array(let values):
            note("list", path, "A list stood where one text was expected; the first one counts.")
            return text(values.first, at: path)
        case .object:
            note("object", path, "An object stood where a text was expected.")
            return text(value["@value"] ?? value["text"] ?? value["name"], at: path)
        case .null: return nil
        }
    }

    private mutating func cleaned(_ raw: String, at path: String) -> String? {
        let decoded = CharacterReferences.decode(raw)
        if decoded != raw { note("character-references", path, "HTML character references were replaced.") }
        let joined = decoded.joiningLines
        if joined.isEmpty, !raw.isEmpty {
            note("blank", path, "The value is blank.")
        } else if joined != decoded {
            note("blanks", path, "Outer blanks or line breaks were dropped.")
        }
        return joined.isEmpty ? nil : joined
    }

    private mutating func number(_ value: JSONValue?, at path: String) -> ExactNumber? {
        switch value {
        case nil, .null: return nil
        case .number: return value?.exact
        case .string(let raw):
            let trimmed = raw.joiningLines
            if trimmed.isEmpty { return nil }
            guard let number = ExactNumber(trimmed) else {
                note("not-a-number", path, "\"\(trimmed)\" is not a number and was left out.")
                return nil
            }
            note("number-as-text", path, "The number was written as a text.")
            return number
        default:
            note("not-a-number", path, "The value is not a number and was left out.")
            return nil
        }
    }

    private mutating func date(_ value: JSONValue?, at path: String) -> String? {
        guard let raw = text(value, at: path) else { return nil }
        guard let (date, isRewritten) = ReviewDate.normalised(raw) else {
            note("unreadable-date", path, "\"\(raw)\" is no date that can be read for certain; it was left out.")
            return nil
        }
        if isRewritten { note("date-rewritten", path, "\"\(raw)\" was rewritten as \(date).") }
        return date
    }

    private mutating func address(_ value: JSONValue?, at path: String) -> String? {
        guard let value else { return nil }
        let all = addresses(value, at: path)
        if all.count > 1 { note("several-values", path, "There are \(all.count) addresses; the first one counts.") }
        return all.first
    }

    /// The absolute addresses among strings and objects with a `url`.
    private mutating func addresses(_ value: JSONValue?, at path: String) -> [String] {
        guard let value = nodes.resolve(value) else { return [] }
        var found: [String] = []
        for element in value.elements {
            let node = nodes.resolve(element) ?? element
            let raws = node.string.map { [$0] } ?? (node["url"] ?? node["@id"])?.elements.compactMap(\.string) ?? []
            for raw in raws {
                if let address = absolute(raw, at: path), !found.contains(address) { found.append(address) }
            }
        }
        return found
    }

    private mutating func absolute(_ raw: String, at path: String) -> String? {
        let trimmed = CharacterReferences.decode(raw).joiningLines
        if trimmed.isEmpty { return nil }
        if WebAddress.isAbsolute(trimmed) { return trimmed }
        if let base, let resolved = WebAddress.resolve(trimmed, base: base) {
            note("relative-address", path, "\"\(trimmed)\" was completed to \(resolved).")
            return resolved
        }
        note("no-address", path, "\"\(trimmed)\" is no web address and was left out.")
        return nil
    }

    private mutating func party(_ value: JSONValue?, at path: String) -> ClaimReviewParty? {
        let all = nodes.resolve(value)?.elements ?? []
        guard let node = nodes.resolve(all.first) else { return nil }
        if all.count > 1 { note("several-values", path, "There are \(all.count) names; the first one counts.") }
        guard node.members != nil else {
            note("party-is-text", path, "A name stood where a person or organisation was expected.")
            return text(node, at: path).map { ClaimReviewParty(name: $0) }
        }
        if node["@type"] == nil, node["type"] != nil { note("type-without-at", path, "\"type\" was read as \"@type\".") }
        let url = address(node["url"], at: path + ".url")
        let sameAs = addresses(node["sameAs"], at: path + ".sameAs")
        var name = text(node["name"], at: path + ".name")
        if name == nil, let host = (url ?? sameAs.first).flatMap(WebAddress.host) {
            name = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
            note("name-from-address", path, "There is no name; the host \(name ?? host) stands for it.")
        }
        guard let name else { return nil }
        return ClaimReviewParty(name: name, isPerson: node.isA("Person"), url: url, sameAs: sameAs)
    }
}

extension String {
    /// The text without outer white space, line breaks and tabs inside as single spaces.
    fileprivate var joiningLines: String {
        var out = ""
        for line in split(whereSeparator: { $0.isNewline || $0 == "\t" }) {
            let trimmed = line.drop(while: \.isWhitespace)
            let end = trimmed.lastIndex { !$0.isWhitespace }.map { trimmed.index(after: $0) } ?? trimmed.startIndex
            guard end > trimmed.startIndex else { continue }
            out += (out.isEmpty ? "" : " ") + trimmed[..<end]
        }
        return out
    }
}
