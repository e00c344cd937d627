import ClaimModel

/// What a ClaimReview may lack before it can be published.
public enum ClaimReviewLack: String, Hashable, Sendable, CaseIterable {
    case words = "the claim’s words"
    case verdict = "a verdict"
    case address = "the address of the published check"
    case reviewer = "the name of who checked"
    case day = "the day of publication"
    case appearance = "the address where the claim stands"
}

/// Writes reviews as ClaimReview JSON-LD. A verdict or rubric in front of the claim ("Fact check: …") is left out.
public enum ClaimReviewWriter {
    /// One review as an object that stands for itself.
    public static func document(_ review: ClaimReview) -> [UInt8] { json(review).indented }

    /// Several reviews as one array, in the order given.
    public static func bundle(_ reviews: [ClaimReview]) -> [UInt8] { JSONValue.array(reviews.map(json)).indented }

    /// What a review still lacks before it can be published; empty when it is complete.
    public static func missing(in review: ClaimReview) -> [ClaimReviewLack] {
        let lacks: [(ClaimReviewLack, Bool)] = [
            (.words, review.claim.isEmpty), (.verdict, review.rating == nil), (.address, review.url == nil),
            (.reviewer, review.reviewer == nil), (.day, review.published == nil),
            (.appearance, review.allAppearances.isEmpty),
        ]
        return lacks.filter(\.1).map(\.0)
    }

    static func json(_ review: ClaimReview) -> JSONValue {
        var object = JSONObject()
        object["@context"] = "https://schema.org"
        object["@type"] = "ClaimReview"
        object["url"] = JSONValue(review.url)
        object["claimReviewed"] = .string(ClaimRubric.dropped(from: review.claim))
        object["name"] = JSONValue(review.title)
        object["inLanguage"] = JSONValue(review.language)
        object["datePublished"] = JSONValue(review.published)
        object["dateModified"] = JSONValue(review.modified)
        object["correction"] = JSONValue(review.correction)
        object["sdLicense"] = JSONValue(review.licence)
        object["author"] = review.reviewer.map(party) ?? .null
        object["itemReviewed"] = item(review)
        object["reviewRating"] = rating(review)
        return object.value
    }

    private static func rating(_ review: ClaimReview) -> JSONValue {
        var object = JSONObject()
        object["@type"] = "Rating"
        object["alternateName"] = JSONValue(review.rating)
        if let score = review.score, score.isUpright {
            object["ratingValue"] = number(score.value)
            object["worstRating"] = number(score.worst)
            object["bestRating"] = number(score.best)
        }
        object["ratingExplanation"] = JSONValue(review.explanation)
        return object.value
    }

    private static func item(_ review: ClaimReview) -> JSONValue {
        var object = JSONObject()
        object["@type"] = "Claim"
        object["author"] = review.claimant.map(party) ?? .null
        object["datePublished"] = JSONValue(review.claimDate)
        let places = review.appearances.map(work)
        object["appearance"] = places.count == 1 ? places[0] : .array(places)
        object["firstAppearance"] = review.firstAppearance.map(work) ?? .null
        return object.value
    }

    private static func work(_ address: String) -> JSONValue { ["@type": "CreativeWork", "url": .string(address)] }

    private static func party(_ party: ClaimReviewParty) -> JSONValue {
        var object = JSONObject()
        object["@type"] = party.isPerson ? "Person" : "Organization"
        object["name"] = .string(party.name)
        object["url"] = JSONValue(party.url)
        object["sameAs"] = party.sameAs.count == 1 ? .string(party.sameAs[0]) : .array(party.sameAs.map(JSONValue.string))
        return object.value
    }

    private static func number(_ value: ExactNumber) -> JSONValue { .number(value.description) }
}

/// An object under construction that leaves out what is null or empty.
struct JSONObject {
    private var members: [JSONMember] = []

    subscript(name: String) -> JSONValue {
        get { JSONValue.object(members)[name] ?? .null }
        set {
            if newValue.isNull || newValue == .string("") || newValue == .array([]) { return }
            members.append(JSONMember(name, newValue))
        }
    }

    var value: JSONValue { .object(members) }
}
