public import ClaimModel

/// What a match of a rule means.
public enum RuleKind: Hashable, Sendable {
    /// The clause it stands in has these kinds.
    case claim(ClaimKinds)
    /// The clause it stands in is likely no claim, for this reason.
    case reason(NonClaimReason)
    /// The paragraph it stands in plays this role.
    case role(ParagraphRole)
    /// Its span is a superlative, comparative or ordinal.
    case degree(DegreeKind)
    /// It says something about the worth of checking and nothing else.
    case worth

    /// The kind of a name used in packs; nil when there is none.
    public init?(name: String) {
        if name == "worth" {
            self = .worth
        } else if let kinds = ClaimKinds(name: name) {
            self = .claim(kinds)
        } else if let role = ParagraphRole(rawValue: name), role != .article {
            self = .role(role)
        } else if let reason = NonClaimReason(rawValue: name) {
            self = .reason(reason)
        } else if let degree = DegreeKind(rawValue: name) {
            self = .degree(degree)
        } else {
            return nil
        }
    }

    /// The name used in packs.
    public var name: String {
        switch self {
        case .claim(let kinds): kinds.names.joined(separator: ", ")
        case .reason(let reason): reason.rawValue
        case .role(let role): role.rawValue
        case .degree(let degree): degree.rawValue
        case .worth: "worth"
        }
    }

    /// Every name a pack may use.
    public static let names: [String] =
        ClaimKinds.names + ParagraphRole.allCases.filter { $0 != .article }.map(\.rawValue)
        + NonClaimReason.allCases.filter { $0 != .boilerplate && $0 != .structure }.map(\.rawValue)
        + DegreeKind.allCases.map(\.rawValue) + ["worth"]
}

/// The names a group of a rule may have; other names are refused, so that a typing error is found.
public enum GroupName: String, Hashable, Sendable, CaseIterable {
    case bound, number, number2, scale, unit, noun, speaker, cue, content, date, subject, verb, object, name, role, cause,
        effect

    /// What the group holds.
    public var meaning: String {
        switch self {
        case .bound: "a word that makes a number an interval: at least, more than"
        case .number: "a number, or the first of two"
        case .number2: "the second of two numbers"
        case .scale: "a word that multiplies: million"
        case .unit: "what a number measures in"
        case .noun: "what is counted"
        case .speaker: "who says it"
        case .cue: "the word that attributes"
        case .content: "what is said"
        case .date: "a day, month, year or span of time"
        case .subject: "who or what the clause is about"
        case .verb: "what it does"
        case .object: "what it is done to"
        case .name: "a proper name"
        case .role: "an office or relation"
        case .cause: "what brings something about"
        case .effect: "what is brought about"
        }
    }
}
