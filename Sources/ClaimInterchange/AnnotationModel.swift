/// An annotation of the W3C Web Annotation Data Model, as far as it concerns a claim.
public struct WebAnnotation: Hashable, Sendable {
    /// Its identifier, an IRI; nil when it has none.
    public var id: String?
    /// Why it was made: `assessing`, `commenting`, `highlighting`, …
    public var motivation: String
    /// What it says, in plain text; several bodies are several lines.
    public var bodies: [String]
    /// Its tags.
    public var tags: [String]
    /// Who made it.
    public var creator: String?
    /// When, after ISO 8601.
    public var created: String?
    /// The document it is about, an IRI.
    public var source: String?
    /// The words it is about.
    public var exact: String
    /// The words before.
    public var prefix: String
    /// The words after.
    public var suffix: String
    /// The first code point, when the annotation gives a position.
    public var start: Int?
    /// The code point after the last one.
    public var end: Int?
    /// The digest that names the text's version, as `sha256:…`; from the target's state.
    public var textDigest: String?

    /// Makes an annotation of words.
    public init(exact: String, prefix: String = "", suffix: String = "", motivation: String = "commenting") {
        self.exact = exact
        self.prefix = prefix
        self.suffix = suffix
        self.motivation = motivation
        bodies = []
        tags = []
    }
}

/// Annotations out of somebody's document, and what was wrong with the others.
public struct ImportedAnnotations: Sendable {
    /// The annotations, in document order.
    public internal(set) var annotations: [WebAnnotation] = []
    /// What could not be taken over.
    public internal(set) var problems: [ClaimReviewRepair] = []
}
