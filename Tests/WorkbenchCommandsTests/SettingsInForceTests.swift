import ClaimInterchange
import Foundation
import ReviewTerminal
import Testing

@testable import WorkbenchCommands

@Suite struct SettingsInForceTests {
    @Test func `the words a setting takes are those that the program knows`() {
        #expect(SettingKey.theme.choices == Theme.all.map(\.name))
        #expect(SettingKey.colour.choices == ColourChoice.allCases.map(\.rawValue))
        #expect(SettingKey.order.choices == ReviewQueue.Order.allCases.map(\.rawValue))
    }

    @Test(arguments: [
        (["COLORFGBG": "0;15"], "light", "$COLORFGBG"), (["COLORFGBG": "15;0"], "dark", "default"), ([:], "dark", "default"),
    ])
    func `the colours nobody chose follow the terminal's ground`(environment: [String: String], value: String, source: String) {
        #expect(Settings.unset(.theme, environment: environment) == Setting(value: value, source: source))
    }

    @Test(arguments: [
        (["ASSAY_PAGER": "most", "PAGER": "more"], "pg", "most"), (["PAGER": "more"], "pg", "pg"),
        (["PAGER": "more"], nil, "more"),
        (["PAGER": "more"], "cat", nil), (["PAGER": ""], nil, nil), (["TERM": "dumb"], "pg", nil),
    ])
    func `the settings' pager stands above the environment's usual one`(
        environment: [String: String], configured: String?, pager: String?
    ) {
        #expect(Pager.command(environment: environment, configured: configured) == pager)
    }
}
