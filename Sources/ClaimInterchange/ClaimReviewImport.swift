/// Everything that was found in one document of fact-check markup.
public struct ClaimReviewDocument: Sendable {
    /// The reviews, in document order.
    public internal(set) var reviews: [ImportedClaimReview] = []
    /// What was put right in the document as a whole.
    public internal(set) var repairs: [ClaimReviewRepair] = []
    /// Blocks of JSON that could not be read at all.
    public internal(set) var failures: [LenientJSONError] = []
    /// Reviews in an answer of Google's Fact Check Tools API, which has a shape of its own and is not ClaimReview markup.
    public internal(set) var toolReviews: [ImportedClaimReview] = []

    /// Reads a document leniently: JSON-LD as JSON, JSON Lines or in an HTML page, and microdata.
    ///
    /// Never throws: what can't be read is in ``failures``, what was put right in ``repairs`` and in each review's own list.
    /// - Parameters:
    ///   - bytes: the document, UTF-8; anything else is repaired with U+FFFD.
    ///   - address: the document's own web address, when known, for relative addresses in it.
    public static func read(_ bytes: [UInt8], address: String? = nil) -> ClaimReviewDocument {
        let source = ClaimReviewSource(bytes)
        var document = ClaimReviewDocument()
        document.repairs = source.repairs
        document.failures = source.failures
        let nodes = ClaimReviewNodes(source.blocks)
        for (node, origin) in nodes.reviews {
            var reader = ClaimReviewReader(nodes: nodes, base: address ?? source.baseAddress)
            document.reviews.append(reader.read(node, origin: origin))
        }
        document.toolReviews = source.blocks.flatMap { FactCheckToolsAnswer.reviews(in: $0.value) }
        document.markRepeats()
        document.markTemplates()
        return document
    }

    /// Marks reviews that differ from an earlier one only in the looks of their address.
    private mutating func markRepeats() {
        var seen: [String: Int] = [:]
        for index in reviews.indices {
            let review = reviews[index].review
            let key = [review.url.map(WebAddress.comparable) ?? "", review.claim, review.rating ?? ""].joined(
                separator: "\u{1F}")
            if let earlier = seen[key] { reviews[index].repeats = earlier } else { seen[key] = index }
        }
    }

    /// Casts doubt on one claim text that stands over reviews of several pages, which is how a forgotten template looks.
    private mutating func markTemplates() {
        let pages = Dictionary(grouping: reviews.indices) { reviews[$0].review.claim }
        for (claim, indices) in pages where !claim.isEmpty {
            let addresses = Set(indices.compactMap { reviews[$0].review.url.map(WebAddress.comparable) })
            guard addresses.count >= 3 else { continue }
            for index in indices {
                reviews[index].doubts.append("The same claim stands over \(addresses.count) different pages.")
            }
        }
    }
}

/// The objects of a document's blocks, reachable by identifier.
struct ClaimReviewNodes {
    /// The reviews, in document order.
    private(set) var reviews: [(JSONValue, ClaimReviewOrigin)] = []
    private var byIdentifier: [String: JSONValue] = [:]

    init(_ blocks: [ClaimReviewSource.Block]) {
        for block in blocks { collect(block.value, origin: block.origin) }
    }

    /// The object that a bare `{"@id": …}` stands for; anything else is returned as it is.
    func resolve(_ value: JSONValue?) -> JSONValue? {
        guard let value, let members = value.members, members.count == 1, let identifier = value["@id"]?.string else {
            return value
        }
        return byIdentifier[identifier] ?? value
    }

    private mutating func collect(_ value: JSONValue, origin: ClaimReviewOrigin) {
        switch value {
        case .array(let values):
            for value in values { collect(value, origin: origin) }
        case .object(let members):
            if members.count > 1, let identifier = value["@id"]?.string, byIdentifier[identifier] == nil {
                byIdentifier[identifier] = value
            }
            let isReview = value.isA("ClaimReview")
            if isReview { reviews.append((value, origin)) }
            for member in members where !(isReview && member.name == "itemReviewed") { collect(member.value, origin: origin) }
        default: break
        }
    }
}
