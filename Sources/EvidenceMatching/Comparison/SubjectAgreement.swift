/// How much of what the claim talks about the evidence talks about too.
struct SubjectAgreement: Hashable, Sendable {
    /// The share of the claim's content words that the evidence has, 0…1.
    let covered: Double
    /// The share of the claim's capitalised words that the evidence has; 1 when there are none.
    let namesCovered: Double
    /// The claim's content stems that the evidence lacks, in order.
    let missing: [String]

    /// Compares two texts by their words.
    init(claim: [Word], evidence: [Word]) {
        let theirs = Set(evidence.map(\.stem))
        let content = claim.filter { !$0.isStop && !$0.isNumber }
        let found = content.count { theirs.contains($0.stem) }
        covered = content.isEmpty ? 0 : Double(found) / Double(content.count)
        let names = content.dropFirst().filter(\.isCapitalised)
        namesCovered = names.isEmpty ? 1 : Double(names.count { theirs.contains($0.stem) }) / Double(names.count)
        missing = content.filter { !theirs.contains($0.stem) }.map(\.stem)
    }
}
