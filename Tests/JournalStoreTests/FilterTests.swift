import ClaimModel
import ClaimWorkflow
import Testing

@testable import JournalStore

@Suite struct FilterTests {
    private static let cases: [([FilterItem], [Int])] = [
        ([], [1, 2, 3, 4, 5]),
        ([FilterItem(.stage(.signedOff))], [1]),
        ([FilterItem(.open)], [2, 3, 4, 5]),
        ([FilterItem(.ids(2...3)), FilterItem(.ids(5...5))], [2, 3, 5]),
        ([FilterItem(.kind(.event))], [2, 4]),
        ([FilterItem(.kind(.event), isNegated: true)], [1, 3, 5]),
        ([FilterItem(.worth(.more, 0.4))], [4, 5]),
        ([FilterItem(.worth(.atLeast, 0.4)), FilterItem(.worth(.less, 0.8))], [3, 4]),
        ([FilterItem(.verdict("supported"))], [1]),
        ([FilterItem(.text("CLAIM 3"))], [4]), ([FilterItem(.text("%"))], []),
        ([FilterItem(.tag("legal"))], [2]), ([FilterItem(.tag("two words, \u{1F}\u{1E}1"))], [2]),
        ([FilterItem(.tag("words,"))], []), ([FilterItem(.assignee("ben"))], [3]), ([FilterItem(.assignee(""))], [1, 2, 4, 5]),
        ([FilterItem(.recheck(nil))], []), ([FilterItem(.recheck(.expired))], [1]), ([FilterItem(.byHand)], []),
        ([FilterItem(.article(ArticleID("other")))], []), ([FilterItem(.speaker("o'brien"))], []),
    ]

    @Test(arguments: cases)
    func `a filter means the claims that hold its conditions`(_ items: [FilterItem], _ expected: [Int]) throws {
        let book = try TemporaryCasebook()
        try book.fill()
        try book.decide { ledger in
            try ledger.tag(ClaimID(2), adding: ["legal", "two words, \u{1F}\u{1E}1"])
            try ledger.assign(ClaimID(3), to: "ben")
        }
        let found = try book.open.read { try $0.claims(ClaimFilter(items), expiredBefore: Moment(milliseconds: 2000)) }
        #expect(found.map(\.number) == expected)
        #expect(
            try book.open.read { try $0.count(ClaimFilter(items), expiredBefore: Moment(milliseconds: 2000)) } == expected.count
        )
    }

    @Test func `a tag of any text comes back byte for byte`() throws {
        let tags = ["  ", "\t", " a ", "a", "a b", "a\u{1F}b", "a\u{1E}0b", "\u{1E}", "0", "\u{202E}x", "e\u{301}", "1,2\n3"]
        let book = try TemporaryCasebook()
        try book.fill()
        try book.decide { try $0.tag(ClaimID(1), adding: tags.filter { $0.contains { !$0.isWhitespace } }) }
        let wanted = tags.dropFirst(2).sorted()
        #expect(try book.open.read { try $0.tagsInUse() }.map { Array($0.utf8) } == wanted.map { Array($0.utf8) })
        for tag in wanted {
            #expect(try book.open.read { try $0.claims(ClaimFilter([FilterItem(.tag(tag))])) }.map(\.number) == [1])
        }
    }

    @Test func `the most urgent comes first by worth, and a limit cuts the list`() throws {
        let book = try TemporaryCasebook()
        try book.fill()
        try book.decide { try $0.prioritise(ClaimID(1), 5) }
        let found = try book.open.read { try $0.claims(ClaimFilter(order: .worth, limit: 3)) }
        #expect(found.map(\.number) == [1, 5, 4])
    }
}
