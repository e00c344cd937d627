/// What a token does in its clause.
public enum Tag: UInt8, Hashable, Sendable, CaseIterable {
    case determiner, possessive, pronoun, otherPronoun, relative, preposition, coordinator, subordinator
    case be, have, auxiliaryDo, modal, negator, adverb
    /// A finite past form, or a participle after `have` or `be`.
    case past
    /// A participle that is no past form, or a past form used as one.
    case participle
    /// A third person form used as a verb.
    case present
    /// A base form used as a verb.
    case base
    case ing
    case adjective, noun, proper, number, punctuation

    /// Whether the token can be the verb that makes a clause finite.
    var isFinite: Bool {
        switch self {
        case .be, .have, .auxiliaryDo, .modal, .past, .present, .base: true
        default: false
        }
    }

    /// Whether the token is any form of a verb.
    var isVerbal: Bool { isFinite || self == .participle || self == .ing }

    /// Whether the token can stand in a noun phrase before its head.
    var isNominal: Bool {
        switch self {
        case .noun, .proper, .adjective, .number, .determiner, .possessive: true
        default: false
        }
    }

    /// Whether the token can end a noun phrase.
    var isHead: Bool {
        switch self {
        case .noun, .proper, .pronoun, .otherPronoun, .number: true
        default: false
        }
    }
}
