public import ClaimModel

/// The names of the reasons for which a decision is refused.
public enum RefusalCode: String, Hashable, Sendable, CaseIterable {
    case noSuchRecord = "no-such-record"
    case alreadyExists = "already-exists"
    case wrongStage = "wrong-stage"
    case policyNotMet = "policy-not-met"
    case missingReason = "missing-reason"
    case missingText = "missing-text"
    case unknownLabel = "unknown-label"
    case missingConclusion = "missing-conclusion"
    case fixWithoutEvidence = "fix-without-evidence"
    case fourEyes = "four-eyes"
    case blindVerdictDiffers = "blind-verdict-differs"
    case secondVerdictMissing = "second-verdict-missing"
    case evidenceNotInForce = "evidence-not-in-force"
    case evidenceWithoutLocator = "evidence-without-locator"
    case unsafeURL = "unsafe-url"
    case originCycle = "origin-cycle"
    case alreadyLinked = "already-linked"
    case notLinked = "not-linked"
    case alreadyDecided = "already-decided"
    case nothingToUndo = "nothing-to-undo"
    case nothingToRedo = "nothing-to-redo"
    case cannotUndoRedaction = "cannot-undo-redaction"
    case laterDecisionDepends = "later-decision-depends"
    case wordsNotFound = "words-not-found"
    case wordsAmbiguous = "words-ambiguous"
    case notOneArticle = "not-one-article"
    case wholeOfAnother = "whole-of-another"
    case sameText = "same-text"
    case mayNotActAs = "may-not-act-as"
    case badName = "bad-name"
    case changedMeanwhile = "changed-meanwhile"
}

/// A decision that was refused: nothing was written.
public struct Refusal: Error, Hashable, Sendable {
    /// Why, as a name.
    public var code: RefusalCode
    /// Why, in one sentence.
    public var message: String
    /// What to do about it, often a command; nil when there is nothing.
    public var remedy: String?
    /// The record at fault, as typed.
    public var subject: String?
    /// The policy rules that are not kept.
    public var breaches: [PolicyBreach]

    /// Makes a refusal.
    public init(
        _ code: RefusalCode, _ message: String, remedy: String? = nil, subject: String? = nil, breaches: [PolicyBreach] = []
    ) {
        self.code = code
        self.message = message
        self.remedy = remedy
        self.subject = subject
        self.breaches = breaches
    }

    static func noSuch(_ subject: some CustomStringConvertible, _ what: String, list command: String) -> Refusal {
        Refusal(
            .noSuchRecord, "there is no \(what) \(subject)", remedy: "`\(command)` lists them", subject: subject.description)
    }
}
