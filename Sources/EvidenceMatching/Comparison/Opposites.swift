/// Words that name different things of one kind: what is true of one says nothing of the other.
enum Opposites {
    /// The words of two facts that set them apart, as (claim's, evidence's); nil when nothing does.
    ///
    /// A group sets two facts apart when each has a word of it near its value and they have none in common.
    static func apart(_ claim: Fact, _ evidence: Fact) -> (String, String)? {
        for group in groups {
            guard let mine = member(of: group, in: claim), let theirs = member(of: group, in: evidence) else { continue }
            if mine.isDisjoint(with: theirs), let one = mine.min(), let other = theirs.min() {
                return (group.names[one], group.names[other])
            }
        }
        if let fate = fateBesideNoun(evidence, claim) { return (claim.nounShown ?? "", fate) }
        if let fate = fateBesideNoun(claim, evidence) { return (fate, evidence.nounShown ?? "") }
        return nil
    }

    /// What became of people whom one fact counts without naming them ("kills 40"), when the other counts something by its name
    /// with no such word near.
    private static func fateBesideNoun(_ bare: Fact, _ named: Fact) -> String? {
        guard bare.noun == nil, named.noun != nil, bare.family == .amount("count"), named.family == bare.family else {
            return nil
        }
        guard let fate = fates(of: bare)?.min(), fates(of: named) == nil else { return nil }
        return groups[0].names[fate]
    }

    /// What became of the people a fact counts, as places in a list; nil when it does not say.
    static func fates(of fact: Fact) -> Set<Int>? { member(of: groups[0], in: fact) }

    private struct Group {
        let names: [String]
        let members: [String: Int]
    }

    private static func member(of group: Group, in fact: Fact) -> Set<Int>? {
        let found = Set(fact.near.compactMap { group.members[$0] })
        if !found.isEmpty { return found }
        return fact.noun.flatMap { group.members[$0] }.map { [$0] }
    }

    private static func group(_ kinds: [(name: String, words: String)]) -> Group {
        var members: [String: Int] = [:]
        for (index, kind) in kinds.enumerated() {
            for word in kind.words.split(separator: " ") { members[Stem.of(String(word))] = index }
        }
        return Group(names: kinds.map(\.name), members: members)
    }

    private static let groups: [Group] = [
        group([
            ("deaths", "killed kills deaths dead died fatalities fatality victims slain toll"),
            ("injured people", "injured injuries wounded hurt injuring wounding"),
            ("cases", "cases infections infected positive"),
            ("recoveries", "recovered recoveries discharged"),
            ("tests", "tests tested"),
            ("people in hospital", "hospitalized hospitalised hospitalizations hospitalisations"),
            ("arrests", "arrested arrests detained"),
            ("missing people", "missing"),
            ("displaced people", "displaced evacuated homeless"),
            ("quarantined people", "quarantine quarantined isolation isolated"),
        ]),
        group([("men", "men man males male boys boy"), ("women", "women woman females female girls girl")]),
        group([("imports", "imports imported"), ("exports", "exports exported")]),
        group([("revenue", "revenue revenues turnover"), ("profit", "profit profits"), ("costs", "cost costs budget")]),
        group([
            ("the total worldwide", "worldwide globally global world"),
            ("the home market", "domestic domestically"),
            ("the market abroad", "overseas abroad international internationally"),
        ]),
        group([("reviews", "review critic"), ("viewers", "viewers"), ("users", "users subscribers followers")]),
        group([("wins", "wins won victories"), ("losses", "lost losses defeats defeated"), ("draws", "draws drew tied ties")]),
        group([("albums", "albums album"), ("singles", "singles single songs song")]),
        group([("goals", "goals"), ("assists", "assists"), ("caps", "caps appearances"), ("points", "points")]),
    ]
}
