public import ClaimModel
import ClaimWorkflow
import JournalStore

/// A link with its evidence.
public struct LinkView: Hashable, Sendable {
    /// The link, with its arithmetic.
    public var link: LinkRecord
    /// The evidence.
    public var evidence: EvidenceRecord
    /// Where its knowledge comes from: records of one origin count once. Nil when the policy does not count it.
    public var origin: String?
    /// Whether the arithmetic was done with a value that the claim no longer has.
    public var isOutdated = false
}

/// A claim with all that a person needs to decide about it.
public struct ClaimView: Hashable, Sendable {
    /// The claim.
    public var claim: ClaimRecord
    /// The newest revision in which it stands.
    public var revision: Int
    /// The sentence around its first passage.
    public var sentence: Passage?
    /// The paragraph around its first passage.
    public var paragraph: Passage?
    /// Its evidence.
    public var links: [LinkView]
    /// Its notes.
    public var notes: [NoteRecord]
    /// Its fixes.
    public var fixes: [FixRecord]
    /// Its queries.
    public var queries: [QueryRecord]
    /// What the policy still asks for: for the proposed verdict, or else for a supporting one.
    public var lacking: [PolicyBreach]
    /// The commands that may be used now: `triage`, `propose`, …
    public var commands: [String]
    /// Whether its signed verdict is older than the policy allows.
    public var isExpired: Bool
    /// Whether the first of two blind verdicts is kept from this person.
    public var isVeiled: Bool
    /// The same claim elsewhere: said to be the same, or in the same words in another article.
    public var elsewhere: [ClaimElsewhere]
}

/// The same claim in another article, with what differs.
public struct ClaimElsewhere: Hashable, Sendable {
    /// The claim.
    public var claim: ClaimRecord
    /// The value there and here, where they differ.
    public var difference: String?
    /// Whether a person said that it is the same.
    public var isConfirmed: Bool
}

/// A claim through time.
public struct ClaimHistory: Hashable, Sendable {
    /// The claim.
    public var claim: ClaimRecord
    /// How its standing changed, oldest first.
    public var standings: [StandingVersion]
    /// Its value in each revision in which it changed: `14 → 17 → 21`.
    public var values: [RevisionValue]
}

/// A claim's value in a revision.
public struct RevisionValue: Hashable, Sendable {
    /// The revision.
    public var revision: Int
    /// The quantities as intervals, comma-separated; the wording for a claim without a number.
    public var value: String
}

extension Workbench {
    /// A claim with its surroundings, evidence, notes and what the policy asks for.
    public func claim(_ id: ClaimID) throws(WorkbenchProblem) -> ClaimView {
        try read { reader in
            guard let claim = try reader.claim(id) else { throw Self.noClaim(id) }
            return try view(claim, reader)
        }
    }

    func view(_ claim: ClaimRecord, _ reader: StoreReader) throws -> ClaimView {
        let inForce = try rules.inForce(reader)
        let counted = try reader.countedEvidence(claim, policy: inForce.policy)
        let revisions = try reader.revisions(of: claim.article)
        let links = try reader.links(of: claim.id).compactMap { link in
            try reader.evidence(link.evidence).map { record in
                LinkView(
                    link: link, evidence: record, origin: counted.first { $0.link.id == link.id }?.origin,
                    isOutdated: link.comparison != nil && claim.valueChanged(since: link.time, in: revisions))
            }
        }
        let shown = veiled(claim, inForce.policy)
        let place = try surroundings(claim, reader)
        return ClaimView(
            claim: shown, revision: claim.newest?.revision ?? 0, sentence: place.sentence, paragraph: place.paragraph,
            links: links, notes: try reader.notes(of: claim.id), fixes: try reader.fixes(of: claim.id),
            queries: try reader.queries(of: claim.id), lacking: try lacking(claim, inForce, reader),
            commands: TransitionTable.commands(from: claim.stage).map(\.rawValue),
            isExpired: claim.isExpired(policy: inForce.policy, at: clock()), isVeiled: shown != claim,
            elsewhere: try elsewhere(claim, reader))
    }

    /// What the policy still asks for before this person may sign.
    func lacking(_ claim: ClaimRecord, _ inForce: RulesInForce, _ reader: StoreReader) throws -> [PolicyBreach] {
        let closed: [Stage] = [.dismissed, .duplicate, .withdrawn, .waived]
        guard !closed.contains(claim.stage) else { return [] }
        let proposed = claim.standing.proposals.first?.verdict ?? claim.standing.signOff?.verdict
        let supporting = inForce.scale.labels.first { $0.axis == .supported }.map {
            Verdict(key: $0.key, label: $0.label, axis: $0.axis, conclusion: "")
        }
        guard let verdict = proposed ?? supporting else { return [] }
        if claim.stage == .signedOff {
            return try reader.evidenceBreaches(claim, for: verdict, policy: inForce.policy)
        }
        return try reader.missingForSignature(
            claim, for: verdict, signer: author, policy: inForce.policy, scale: inForce.scale)
    }

    /// What the evidence rules of the policy still ask for before a verdict of a label may be signed.
    public func evidenceLacking(_ id: ClaimID, for label: String) throws(WorkbenchProblem) -> [PolicyBreach] {
        try read { reader in
            guard let claim = try reader.claim(id) else { throw Self.noClaim(id) }
            let inForce = try rules.inForce(reader)
            guard let found = inForce.scale.label(label) else { return [] }
            let verdict = Verdict(key: found.key, label: found.label, axis: found.axis, flags: found.flags)
            return try reader.evidenceBreaches(claim, for: verdict, policy: inForce.policy)
        }
    }

    /// Under a blind policy the verdicts of others are hidden until one of a second person agrees with the first.
    func veiled(_ claim: ClaimRecord, _ policy: Policy) -> ClaimRecord {
        guard policy.blindSecond, claim.stage == .proposed, let first = claim.standing.proposals.first else { return claim }
        let isAgreed = claim.standing.proposals.contains { $0.author != first.author && $0.verdict.agrees(with: first.verdict) }
        guard !isAgreed else { return claim }
        var veiled = claim
        veiled.standing = self.veiled(claim.standing)
        return veiled
    }

    /// A standing without what others propose.
    func veiled(_ standing: ClaimStanding) -> ClaimStanding {
        var veiled = standing
        veiled.proposals = standing.proposals.map { proposal in
            guard proposal.author != author else { return proposal }
            return VerdictProposal(
                verdict: Verdict(key: "", label: Self.veil, axis: nil), author: proposal.author, time: proposal.time)
        }
        return veiled
    }

    /// A journal line without the verdict that somebody else proposed, while that is hidden.
    func veiled(_ line: JournalLine, _ policy: Policy, _ reader: StoreReader) throws -> JournalLine {
        guard policy.blindSecond, line.author != author, line.command == "propose", !line.isRedacted else { return line }
        for claim in try line.subjects.compactMap({ ClaimID($0) }).compactMap(reader.claim)
        where veiled(claim, policy) != claim {
            var veiled = line
            veiled.summary = "\(claim.id): a verdict proposed, \(Self.veil)"
            return veiled
        }
        return line
    }

    private static let veil = "hidden until two verdicts agree"

    private func surroundings(
        _ claim: ClaimRecord, _ reader: StoreReader
    ) throws -> (sentence: Passage?, paragraph: Passage?) {
        guard let appearance = claim.appearances.last(where: { !$0.passages.isEmpty }), let first = appearance.passages.first,
            let revision = try reader.revision(appearance.revision, of: claim.article)
        else { return (nil, nil) }
        let text = ArticleText(uncheckedUTF8: try reader.blob(revision.digest))
        let map = OffsetMap(text)
        let touching = revision.sentences.map(\.range).filter { $0.overlaps(first.range) }
        let sentence = touching.reduce(first.range) { min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound) }
        let paragraph = text.paragraph(around: sentence)
        return (Passage(sentence, in: text, map: map), Passage(paragraph, in: text, map: map))
    }

    private func elsewhere(_ claim: ClaimRecord, _ reader: StoreReader) throws -> [ClaimElsewhere] {
        var out: [ClaimElsewhere] = []
        if let same = claim.reading.sameAs, let other = try reader.claim(same) {
            out.append(ClaimElsewhere(claim: other, difference: Self.difference(other, claim), isConfirmed: true))
        }
        for id in try reader.sameWords(as: claim) where id != claim.reading.sameAs {
            guard let other = try reader.claim(id), other.stage != .dismissed else { continue }
            out.append(ClaimElsewhere(claim: other, difference: Self.difference(other, claim), isConfirmed: false))
        }
        return out
    }

    private static func difference(_ there: ClaimRecord, _ here: ClaimRecord) -> String? {
        let (left, right) = (there.valueText, here.valueText)
        return left == right ? nil : "\(left) there, \(right) here"
    }

    /// The claims that a filter means, in its order.
    public func claims(_ filter: ClaimFilter = ClaimFilter()) throws(WorkbenchProblem) -> [ClaimRecord] {
        try read { reader in
            let policy = try rules.inForce(reader).policy
            return try reader.claims(filter, expiredBefore: expiry(policy)).compactMap { id in
                try reader.claim(id).map { veiled($0, policy) }
            }
        }
    }

    /// The ids of the claims that a filter means, in its order.
    public func claimIDs(_ filter: ClaimFilter) throws(WorkbenchProblem) -> [ClaimID] {
        try read { reader in try reader.claims(filter, expiredBefore: expiry(try rules.inForce(reader).policy)) }
    }

    /// How many claims a filter means.
    public func count(_ filter: ClaimFilter) throws(WorkbenchProblem) -> Int {
        try read { reader in try reader.count(filter, expiredBefore: expiry(try rules.inForce(reader).policy)) }
    }

    /// Verdicts signed before it have expired; nil when they never do.
    func expiry(_ policy: Policy) -> Moment? { policy.expiresAfterDays.map { clock().adding(days: -$0) } }

    /// A claim through all revisions: wording, value, fate, stage and verdict.
    public func history(_ id: ClaimID) throws(WorkbenchProblem) -> ClaimHistory {
        try read { reader in
            guard let claim = try reader.claim(id) else { throw Self.noClaim(id) }
            var values: [RevisionValue] = []
            for appearance in claim.appearances {
                let value = appearance.valueText
                if !value.isEmpty, values.last?.value != value {
                    values.append(RevisionValue(revision: appearance.revision, value: value))
                }
            }
            return ClaimHistory(claim: claim, standings: try reader.standings(of: id), values: values)
        }
    }
}

extension Appearance {
    /// The quantities as intervals; the wording for a claim without a number.
    var valueText: String {
        let values = quantities.map { $0.quantity.interval }
        return values.isEmpty ? wording ?? "" : values.joined(separator: ", ")
    }
}

extension ClaimRecord {
    var valueText: String { appearances.last { $0.wording != nil }?.valueText ?? "" }
}

extension ArticleText {
    /// The lines around a range, from blank line to blank line.
    func paragraph(around range: ByteRange) -> ByteRange {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start > 0, !(bytes[start - 1] == 0x0A && (start < 2 || bytes[start - 2] == 0x0A)) { start -= 1 }
        while end < bytes.count, !(bytes[end] == 0x0A && (end + 1 >= bytes.count || bytes[end + 1] == 0x0A)) { end += 1 }
        return start..<end
    }
}
