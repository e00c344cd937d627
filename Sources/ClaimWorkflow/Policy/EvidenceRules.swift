public import ClaimModel

/// A link with its evidence, as far as a policy counts it.
public struct CountedEvidence: Hashable, Sendable {
    /// The link.
    public var link: LinkRecord
    /// The evidence.
    public var evidence: EvidenceRecord
    /// Where its knowledge comes from: records of one origin count once.
    public var origin: String
}

extension CasebookReading {
    /// The linked evidence of a claim that may count for or against it: in force, and not of the article or its publisher
    /// (except where the policy counts them).
    public func countedEvidence(_ claim: ClaimRecord, policy: Policy) throws -> [CountedEvidence] {
        let article = try article(claim.article)
        var out: [CountedEvidence] = []
        for link in try links(of: claim.id) where link.stance != .context {
            guard let record = try evidence(link.evidence), record.state == .inForce else { continue }
            let root = try originRecord(of: record)
            let isOwn = [record, root].contains { $0.isOwn(of: article) }
            guard policy.ownPublisherCounts || !isOwn else { continue }
            out.append(CountedEvidence(link: link, evidence: record, origin: root.originName))
        }
        return out
    }

    /// The record that a record goes back to, through any number of others.
    public func originRecord(of record: EvidenceRecord) throws -> EvidenceRecord {
        var visited: Set<EvidenceID> = [record.id]
        var current = record
        while let next = current.originEvidence, visited.insert(next).inserted, let found = try evidence(next) {
            current = found
        }
        return current
    }
}

extension EvidenceRecord {
    /// Records with the same name count once: the origin as given, else the publisher, else the record itself.
    fileprivate var originName: String {
        for name in [origin, publisher] {
            if let plain = name?.lowercased().filter({ !$0.isWhitespace }), !plain.isEmpty { return plain }
        }
        return id.description
    }

    fileprivate func isOwn(of article: ArticleRecord?) -> Bool {
        guard let article else { return false }
        if let own = article.publisher?.lowercased(), let other = publisher?.lowercased(), own == other { return true }
        if let own = article.url, let other = locator.web?.url, own.plainAddress == other.plainAddress { return true }
        return false
    }
}

extension String {
    /// An address without scheme, `www.`, fragment and closing slash.
    fileprivate var plainAddress: Substring {
        var out = lowercased()[...]
        for start in ["https://", "http://", "www."] where out.hasPrefix(start) { out = out.dropFirst(start.count) }
        if let hash = out.firstIndex(of: "#") { out = out[..<hash] }
        while out.last == "/" { out = out.dropLast() }
        return out
    }
}
