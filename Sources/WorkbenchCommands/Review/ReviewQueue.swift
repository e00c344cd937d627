import ClaimModel

/// The claims of a review in their order, and where one is.
///
/// The order is made once: a decision does not move claims about under the reviewer's hands.
struct ReviewQueue: Sendable {
    /// By what claims are ordered, and which are left out.
    enum Order: String, CaseIterable, Sendable {
        /// Open claims, the most important first.
        case worth
        /// Open claims as they stand in the article.
        case position
        /// Claims whose verdict no longer stands.
        case recheck
        /// Claims that wait for a signature.
        case signing

        /// As shown on the card.
        var words: String {
            switch self {
            case .worth: "by worth"
            case .position: "by position"
            case .recheck: "to recheck"
            case .signing: "to sign"
            }
        }
    }

    private(set) var claims: [ClaimID]
    private(set) var index: Int

    /// A queue that begins at a claim, or at its first one.
    init(_ claims: [ClaimID], at start: ClaimID? = nil) {
        self.claims = claims
        index = start.flatMap { claims.firstIndex(of: $0) } ?? 0
    }

    /// The claim one is at; nil when there is none.
    var current: ClaimID? { claims.indices.contains(index) ? claims[index] : nil }

    /// `3/41`
    var position: String { claims.isEmpty ? "0/0" : "\(index + 1)/\(claims.count)" }

    /// Goes by so many claims; returns whether there was somewhere to go.
    mutating func move(by count: Int) -> Bool {
        let target = index + count
        guard claims.indices.contains(target) else { return false }
        index = target
        return true
    }

    /// Goes to the n-th claim, counted from 1.
    mutating func jump(to number: Int) -> Bool {
        guard claims.indices.contains(number - 1) else { return false }
        index = number - 1
        return true
    }

    /// Goes to a claim; one that is not in the queue is put in here.
    mutating func go(to claim: ClaimID) {
        if let found = claims.firstIndex(of: claim) {
            index = found
        } else {
            index = min(index + 1, claims.count)
            claims.insert(claim, at: index)
        }
    }

    /// Puts the current claim at the end; the next one takes its place.
    mutating func putOff() {
        guard claims.indices.contains(index) else { return }
        claims.append(claims.remove(at: index))
    }

    /// Goes to the next claim, from here around, for which something holds; returns whether there is one.
    mutating func moveToNext(where holds: (ClaimID) -> Bool) -> Bool {
        guard !claims.isEmpty else { return false }
        for step in 1...claims.count where holds(claims[(index + step) % claims.count]) {
            index = (index + step) % claims.count
            return true
        }
        return false
    }
}
