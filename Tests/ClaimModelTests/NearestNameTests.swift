import ClaimModel
import Testing

@Suite struct NearestNameTests {
    @Test(arguments: [
        ("verdcit", "verdict"), ("VERDICT", "verdict"), ("verd", "verdict"), ("evidnce", "evidence"), ("lst", "list"),
        ("undoo", "undo"),
        ("chekc", "check"), ("zzzzzz", nil), ("", nil), ("q", nil),
    ])
    func `the name that was meant is found`(typed: String, meant: String?) {
        #expect(NearestName.find(typed, among: ["list", "verdict", "evidence", "undo", "check"]) == meant)
    }

    @Test func `exchanged neighbours are one mistake`() {
        #expect(NearestName.distance(Array("abcd"), Array("acbd")) == 1)
        #expect(NearestName.distance(Array(""), Array("abc")) == 3)
        #expect(NearestName.distance(Array("kitten"), Array("sitting")) == 3)
    }

    @Test(arguments: [
        ("sumport", "did you mean support? its labels: support, refute"), ("x", "its labels: support, refute"),
    ])
    func `a remedy names the nearest, and all there are`(typed: String, remedy: String) {
        #expect(NearestName.hint(typed, among: ["support", "refute"], called: "its labels") == remedy)
    }
}
