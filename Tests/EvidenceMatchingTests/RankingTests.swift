import ClaimModel
import EvidenceMatching
import Testing

@Test(arguments: [
    ("See https://orla.example/x?y #SaveOurHarbour now", ["see", "save", "harbour"]),
    ("@MayorOfBrenn: the dam, the DAM!", ["mayor", "brenn", "dam"]),
    ("of the and to", []),
])
func `search terms are words without addresses, camel case and stop words`(_ text: String, _ terms: [String]) {
    #expect(SearchText.terms(of: text) == terms)
}

private let candidates = [
    RankingCandidate(id: 1, engineScore: 5, title: "", text: "The ferry of Brenn was sold to a bank."),
    RankingCandidate(id: 2, engineScore: 5, title: "", text: "The harbour of Brenn was sold by the council."),
    RankingCandidate(id: 3, engineScore: 5, title: "", text: "Nothing was sold."),
]

@Test func `words and runs of characters break the engine's ties, whatever the order`() {
    let ranking = CandidateRanking(statistics: nil)
    let query = "The council sold the harbours of Brenn"
    let ids = ranking.rank(query: query, candidates: candidates).map(\.id)
    #expect(ids == [2, 1, 3])
    #expect(ranking.rank(query: query, candidates: candidates.reversed()).map(\.id) == ids)
}

@Test(arguments: [("Harbour Board of Brenn, yearbook", [2, 1, 3]), ("", [1, 2, 3]), ("Another yearbook", [1, 2, 3])])
func `of two passages that fit alike, the one whose source has another that fits comes first`(_ title: String, _ ids: [Int64]) {
    let candidates = [
        RankingCandidate(id: 1, engineScore: 5, title: "", text: "The council sold the harbour."),
        RankingCandidate(id: 2, engineScore: 5, title: title, text: "The council sold the harbour."),
        RankingCandidate(id: 3, engineScore: 4, title: "Harbour Board of Brenn, yearbook", text: "The council bought a ferry."),
    ]
    let ranked = CandidateRanking(statistics: nil).rank(query: "The council sold the harbour", candidates: candidates)
    #expect(ranked.map(\.id) == ids)
    #expect(ranked.allSatisfy { (0...1).contains($0.score) })
}

@Test func `the shared words are told, most telling first`() {
    var statistics = CorpusStatistics()
    for candidate in candidates { statistics.add(candidate.text) }
    let ranked = CandidateRanking(statistics: statistics).rank(query: "The council sold the harbour", candidates: candidates)
    #expect(ranked.first?.shared == ["council", "harbour", "sold"])
}

@Test func `a suggestion gives its reasons`() throws {
    let claim = try Reading.of("The harbour of Brenn handled 40 ships, said Ilva Moor.")
    let ranking = SuggestionRanking(claim: claim, speaker: "Ilva Moor")
    #expect(ranking.terms.suffix(2) == ["ilva", "moor"])
    let found = [
        SuggestionCandidate(id: 7, engineScore: 4, text: "The harbour of Brenn handled 48 ships.", speaker: "Moor"),
        SuggestionCandidate(id: 8, engineScore: 1, text: "A dam was built."),
    ]
    let suggestions = ranking.rank(found) { (try? Reading.of($0)) ?? TextReading(text: ArticleText($0)) }
    let reasons = try #require(suggestions.first).reasons.map(\.sentence)
    #expect(suggestions.map(\.id) == [7, 8])
    #expect(reasons.contains("same speaker: Moor"))
    #expect(reasons.contains { $0.hasPrefix("contradicts: ") })
    #expect(reasons.last?.hasPrefix("shares ") == true)
}

@Test func `search words are names, figures and dates, ready to paste`() throws {
    let claim = try Reading.of("In May 2024 the Harbour Board of Brenn scrapped at least 40 ferries, said Moor.")
    let words = SearchWords.words(for: claim)
    for part in ["\"Harbour Board\"", "Brenn", "40 ferries", "May 2024"] { #expect(words.contains(part), "\(words)") }
}
