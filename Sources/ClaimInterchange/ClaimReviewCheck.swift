import ClaimModel

/// Checks one ClaimReview object as it stands.
struct ClaimReviewCheck {
    let nodes: ClaimReviewNodes
    let host: String?
    let number: Int
    private(set) var findings: [ClaimReviewFinding] = []

    init(nodes: ClaimReviewNodes, host: String?, number: Int) {
        self.nodes = nodes
        self.host = host
        self.number = number
    }

    mutating func run(_ node: JSONValue) {
        checkFrame(node)
        checkClaim(node["claimReviewed"])
        checkAddress(node["url"])
        checkRating(node["reviewRating"])
        checkReviewer(node["author"])
        checkDate(node["datePublished"], at: "datePublished", isExpected: true)
        checkDate(node["dateModified"], at: "dateModified", isExpected: false)
        checkItem(node)
        checkProperties(node, path: "")
    }

    private mutating func add(_ severity: ClaimReviewSeverity, _ code: String, _ path: String, _ message: String) {
        findings.append(.init(severity: severity, code: code, review: number, path: path, message: message))
    }

    private mutating func checkFrame(_ node: JSONValue) {
        let contexts = node["@context"]?.elements.compactMap(\.string) ?? []
        if !contexts.isEmpty, !contexts.contains(where: { $0.contains("schema.org") }) {
            add(.error, "wrong-context", "@context", "The context is not https://schema.org.")
        }
        if node["@type"] == nil { add(.error, "type-without-at", "type", "\"type\" is not read; write \"@type\".") }
    }

    private mutating func checkClaim(_ value: JSONValue?) {
        let path = "claimReviewed"
        guard let value, let text = plainText(value), !text.isBlank else {
            return add(.error, "no-claim", path, "The claim is missing or empty; it is required.")
        }
        if value.string == nil { add(.warning, "not-plain-text", path, "The claim is not plain text.") }
        if text != text.trimmed || CharacterReferences.decode(text) != text {
            add(.warning, "unclean-text", path, "The claim has outer blanks or HTML character references.")
        }
        if ClaimRubric.end(of: text) != nil {
            add(
                .warning, "verdict-in-claim", path,
                "The claim begins with a verdict or \"Fact check\"; it should hold the claim alone.")
        }
        if text.unicodeScalars.count > 75 {
            add(
                .advice, "long-claim", path, "The claim has \(text.unicodeScalars.count) characters; fewer than 75 are advised."
            )
        }
        for doubt in ClaimReviewDoubts.of(
            {
                var review = ClaimReview(claim: text); review.rating = "-"; review.url = "-"; return review
            }())
        {
            add(.warning, "doubtful-claim", path, doubt)
        }
    }

    private mutating func checkAddress(_ value: JSONValue?) {
        guard let value, value != .string("") else {
            return add(.error, "no-url", "url", "The address is missing; it is required.")
        }
        guard let url = value.string, let found = WebAddress.host(of: url) else {
            return add(.error, "no-address", "url", "The address is not an absolute http(s) address.")
        }
        if WebAddress.isShortened(url) { add(.error, "shortened-address", "url", "The address is a shortened one.") }
        if let host, found != host, !found.hasSuffix("." + host) {
            add(.error, "other-host", "url", "The host \(found) is neither \(host) nor below it.")
        }
    }

    private mutating func checkReviewer(_ value: JSONValue?) {
        let all = nodes.resolve(value)?.elements ?? []
        if all.isEmpty { add(.warning, "no-author", "author", "Who checked is missing.") }
        for element in all {
            guard let node = nodes.resolve(element), node.members != nil else {
                add(.warning, "party-is-text", "author", "The author is not an object.")
                continue
            }
            if !["Organization", "Person", "NewsMediaOrganization"].contains(where: node.isA) {
                add(.warning, "author-type", "author", "The author is neither an Organization nor a Person.")
            }
            if plainText(node["name"]) == nil, node["url"] == nil {
                add(.warning, "no-name", "author", "The author has neither name nor address.")
            }
        }
    }

    private mutating func checkDate(_ value: JSONValue?, at path: String, isExpected: Bool) {
        guard let value, !value.isNull else {
            if isExpected { add(.warning, "no-date", path, "The date is missing.") }
            return
        }
        if value.string.map(ReviewDate.isISO) != true {
            add(
                .warning, "unreadable-date", path,
                "The date is not ISO 8601: \(String(decoding: value.compact, as: UTF8.self)).")
        }
    }

    private mutating func checkItem(_ node: JSONValue) {
        let items = nodes.resolve(node["itemReviewed"])?.elements ?? []
        if items.isEmpty { add(.warning, "no-item", "itemReviewed", "What was checked (itemReviewed) is missing.") }
        for element in items {
            guard let item = nodes.resolve(element), item.members != nil else {
                add(.warning, "item-is-text", "itemReviewed", "The item reviewed is not an object.")
                continue
            }
            checkClaimant(item)
            checkAppearances(item)
            checkDate(item["datePublished"], at: "itemReviewed.datePublished", isExpected: false)
            checkOrder(claim: item["datePublished"]?.string, review: node["datePublished"]?.string)
        }
    }

    private mutating func checkClaimant(_ item: JSONValue) {
        if !item.isA("Claim") {
            add(.warning, "old-item-type", "itemReviewed", "The item reviewed is not a Claim, which is the current pattern.")
        }
        for element in item["author"]?.elements ?? [] {
            let node = nodes.resolve(element) ?? element
            if plainText(node["name"]) == nil {
                add(.warning, "no-name", "itemReviewed.author", "The claim's author has no name.")
            }
            if node.members != nil, node["@type"] == nil {
                add(.warning, "no-type", "itemReviewed.author", "The claim's author has no @type.")
            }
        }
    }

    private mutating func checkAppearances(_ item: JSONValue) {
        let places = (item["appearance"]?.elements ?? []) + (item["firstAppearance"]?.elements ?? [])
        if places.isEmpty, item.isA("Claim") {
            add(.warning, "no-appearance", "itemReviewed", "The claim has neither appearance nor firstAppearance.")
        }
        for place in places {
            let address = place.string ?? place["url"]?.string
            if let address, !WebAddress.isAbsolute(address) {
                add(.warning, "no-address", "itemReviewed.appearance", "\"\(address)\" is not an absolute address.")
            }
        }
    }

    private mutating func checkOrder(claim: String?, review: String?) {
        guard let claim = claim.flatMap({ CalendarDay($0) }), let review = review.flatMap({ CalendarDay($0) }), claim > review
        else { return }
        add(.warning, "claim-after-review", "itemReviewed.datePublished", "The claim is dated after its review.")
    }
}

/// The rating, and properties nobody reads.
extension ClaimReviewCheck {
    private mutating func checkRating(_ value: JSONValue?) {
        let path = "reviewRating"
        let found = nodes.resolve(value)
        if case .array? = found { add(.warning, "several-values", path, "The rating is a list.") }
        guard let rating = nodes.resolve(found?.elements.first) else {
            return add(.error, "no-rating", path, "The rating is missing; it is required.")
        }
        guard rating.members != nil else { return add(.error, "rating-is-text", path, "The rating is not a Rating object.") }
        if !rating.types.contains("Rating") { add(.warning, "rating-type", path, "The rating's @type is not Rating.") }
        if plainText(rating["alternateName"]) == nil {
            let hasName = plainText(rating["name"]) != nil
            add(
                hasName ? .warning : .error, "no-verdict", path + ".alternateName",
                hasName
                    ? "The verdict stands in name; alternateName is what is read."
                    : "The verdict in words is missing; it is required.")
        } else if rating["alternateName"]?.string == nil {
            add(.warning, "not-plain-text", path + ".alternateName", "The verdict is not plain text.")
        }
        checkScore(rating)
    }

    private mutating func checkScore(_ rating: JSONValue) {
        var numbers: [String: ExactNumber] = [:]
        var given = 0
        for name in ["ratingValue", "bestRating", "worstRating"] {
            guard let value = rating[name], !value.isNull, value != .string("") else { continue }
            given += 1
            if case .string(let text) = value {
                numbers[name] = ExactNumber(text.trimmed)
                if numbers[name] != nil {
                    add(.advice, "number-as-text", "reviewRating." + name, "The number is written as a text.")
                }
            } else {
                numbers[name] = value.exact
            }
            if numbers[name] == nil { add(.error, "not-a-number", "reviewRating." + name, "The value is not a number.") }
        }
        guard let value = numbers["ratingValue"], let best = numbers["bestRating"], let worst = numbers["worstRating"] else {
            if given > 0, numbers.count == given {
                add(.warning, "incomplete-score", "reviewRating", "Value, best and worst belong together; one is missing.")
            }
            return
        }
        checkRange(value: value, best: best, worst: worst)
    }

    private mutating func checkRange(value: ExactNumber, best: ExactNumber, worst: ExactNumber) {
        let (value, best, worst) = (value.approximation, best.approximation, worst.approximation)
        if value == best, best == worst {
            return add(.warning, "empty-score", "reviewRating", "Best, worst and value are the same; the number says nothing.")
        }
        if best <= worst { add(.error, "scale-upside-down", "reviewRating", "bestRating is not greater than worstRating.") }
        if value < min(best, worst) || value > max(best, worst) {
            add(.error, "score-out-of-range", "reviewRating", "ratingValue lies outside worst and best.")
        }
        if worst < 1 { add(.warning, "worst-below-one", "reviewRating", "worstRating is below 1.") }
    }

    private mutating func checkProperties(_ node: JSONValue, path: String) {
        switch node {
        case .object(let members):
            let known = ClaimReviewVocabulary.properties(of: node.types)
            for member in members {
                let place = path.isEmpty ? member.name : path + "." + member.name
                if let known, !member.name.hasPrefix("@"), !known.contains(member.name) {
                    add(
                        .warning, "unknown-property", place,
                        "\(node.types.first ?? "The type") has no property \"\(member.name)\".")
                }
                checkProperties(member.value, path: place)
            }
        case .array(let values): for value in values { checkProperties(value, path: path) }
        case .string(""): add(.warning, "empty-string", path, "The value is an empty string; leave the property out.")
        default: break
        }
    }

    private func plainText(_ value: JSONValue?) -> String? {
        guard let first = value?.elements.first else { return nil }
        let text = first.string ?? (first["@value"] ?? first["text"] ?? first["name"])?.string
        return text.flatMap { $0.isBlank ? nil : $0 }
    }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }

    fileprivate var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
            return ""
        }
        return String(self[first...last])
    }
}
