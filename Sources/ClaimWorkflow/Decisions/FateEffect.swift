import ClaimModel

/// What a fate does to stage and verdict:
///
/// | Fate | Stage and verdict |
/// | --- | --- |
/// | unchanged, moved | kept |
/// | the same, context changed | in-review, recheck: context changed |
/// | reworded | in-review, recheck: reworded; quote changed, inside quotation marks |
/// | value changed | in-review, recheck: value changed |
/// | the words of an open fix | kept, "fix made?" |
/// | removed | withdrawn |
/// | place lost | in-review, recheck: place lost |
///
/// Claims that nobody has decided on keep their stage: there is no verdict to protect. A dismissal and a merge are a
/// person's decision about the words, and stay.
struct FateEffect {
    var effect: TrackingEffect
    var rechecks: [Recheck]

    init(of tracked: TrackedClaim, on claim: ClaimRecord) {
        let appearance = tracked.appearance
        let reasons = Self.reasons(tracked, claim)
        rechecks = []
        switch (claim.stage, appearance.fate) {
        case (.withdrawn, .removed), (.withdrawn, .placeLost): effect = .kept
        case (.withdrawn, _):
            effect = .returned
            let held = claim.standing.signOff != nil || !claim.standing.proposals.isEmpty
            if held { rechecks = [Self.returned(appearance)] + reasons }
        case (_, .removed): effect = .withdrawn
        case (_, _) where (reasons.isEmpty && tracked.backFrom == nil) || tracked.fixSeen != nil: effect = .kept
        case (.inReview, _) where tracked.backFrom != nil && claim.standing.signOff != nil:
            effect = .returned
            rechecks = [Self.returned(appearance)]
        case (.new, _), (.triaged, _), (.dismissed, _), (.duplicate, _): effect = .kept
        case (_, _) where reasons.isEmpty: effect = .kept
        default:
            effect = .reopened
            rechecks = reasons
        }
    }

    private static func returned(_ appearance: Appearance) -> Recheck {
        Recheck(
            reason: .returned, why: "its words are back in r\(appearance.revision)", after: appearance.wording,
            revision: appearance.revision)
    }

    private static func reasons(_ tracked: TrackedClaim, _ claim: ClaimRecord) -> [Recheck] {
        let appearance = tracked.appearance
        func recheck(_ reason: RecheckReason, _ why: String, _ before: String?, _ after: String?) -> Recheck {
            Recheck(reason: reason, why: why, before: before, after: after, revision: appearance.revision)
        }
        var out: [Recheck] = []
        switch appearance.fate {
        case .valueChanged: out.append(recheck(.valueChanged, appearance.why, claim.wording, appearance.wording))
        case .reworded:
            let reason: RecheckReason = tracked.quoteChanged ? .quoteChanged : .reworded
            out.append(recheck(reason, appearance.why, claim.wording, appearance.wording))
        case .placeLost: out.append(recheck(.placeLost, appearance.why, claim.wording, nil))
        case .unchanged, .moved, .removed, .new: break
        }
        if let context = appearance.context {
            out.append(recheck(.contextChanged, "words around it changed", context.before, context.after))
        }
        if !appearance.passagesAgree, !out.contains(where: { $0.reason == .valueChanged }) {
            out.append(recheck(.valueChanged, "its passages no longer say the same", claim.wording, appearance.wording))
        }
        return out
    }
}
