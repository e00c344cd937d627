import FilterCommands
import ClaimModel
import Testing

@testable import WorkbenchCommands

@Suite struct JournalLinesTests {
    @Test(arguments: [60, 80, 110]) func `a journal on a terminal says what was decided`(columns: Int) {
        let line = JournalLine(
            sequence: 1_204, group: 1_204, version: 1, time: Moment(milliseconds: 1_935_748_800_000), author: "Ruta Ambel",
            command: "propose", kind: "claim.proposed", subjects: ["c17"], summary: "c17: Supported proposed", hash: "")
        let shown = JournalLines.answer([line], width: columns).human.map(\.text)
        #expect(shown.allSatisfy { $0.count <= columns })
        #expect(shown.last?.contains("c17: Supported p") == true)
        #expect(shown.last?.contains("2031-05-05") == true)
    }
}
