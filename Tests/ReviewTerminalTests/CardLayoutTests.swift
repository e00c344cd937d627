import Testing

@testable import ReviewTerminal

@Suite struct CardLayoutTests {
    private let hints = [
        KeyHint("s", "supported"), KeyHint("r", "refuted"), KeyHint("n", "next"), KeyHint("q", "quit"), KeyHint("?", "keys"),
    ]

    @Test func `a card on a usual terminal holds everything`() {
        #expect(
            shown(SampleViews.card, columns: 80, rows: 24) == """
                 dock-strike r2 · c12 · 3/41 by worth                                 in-review
                  The ferry service was suspended on Monday. The harbour office of Velda counted
                  ⟦at least 29 strikes on the north quay⟧, said Ruta Ambel, who runs it. Nobody
                  was hurt. The quay stays closed until the port has been inspected.

                  changed  at least [-20-]{+29+} strikes
                  standing in-review · proposed: supported (kim)
                  recheck  value changed: 20 → 29 strikes
                  lacks    one more independent source
                  reads as [29, ∞) strikes
                  said by  Ruta Ambel, indirect, “said”
                  evidence e4 supports · Harbour Office bulletin: 30 lies within [29, ∞)
                           e9 refutes · Velda Courier
                             25 lies outside [29, ∞), and both are as of 3 March
                  suggests 1 e7 may support · Port Daily: 31 ≥ 29
                  notes    fix f2 proposed: “at least 30 strikes”
                  kinds    quantity, event
                  worth    0.82: count of strikes +0.31, named source +0.12




                message
                s supported  r refuted  n next  q quit  ? keys
                """)
    }

    @Test func `a card on a small terminal holds the words, the standing and what is asked for`() {
        #expect(
            shown(SampleViews.card, columns: 40, rows: 15) == """
                 dock-strike r2 · c12 · 3/41  in-review
                … Monday. The harbour office of Velda
                  counted ⟦at least 29 strikes on the
                  north quay⟧, said Ruta Ambel, who runs
                … it. Nobody was hurt. The quay stays
                changed  at least [-20-]{+29+} strikes
                standing in-review · proposed: sup… +1
                recheck  value changed: 20 → 29 strikes
                lacks    one more independent source
                reads as [29, ∞) strikes
                evidence e4 supports · Harbour Off… +4
                suggests 1 e7 may support · Port D… +1
                … no room for: said by, notes, kinds, w…
                message
                s supported  r refuted  n next  ? keys
                """)
    }

    @Test(arguments: [(80, 24), (40, 15), (20, 6), (132, 50), (1, 1), (8, 3)])
    func `a card is as large as the screen, whatever it holds`(columns: Int, rows: Int) {
        let size = TerminalSize(columns: columns, rows: rows)
        for (number, text) in NastyText(count: 60).enumerated() {
            let bytes = text.utf8.count
            var view = CardView(
                place: text, number: "c\(number)", position: "1/1", order: text,
                passage: PassageView(text: text + text, focus: [bytes / 3..<bytes], others: [0..<bytes / 2]), stage: text)
            (view.quantities, view.lacking, view.why, view.worth) = ([text], [text, text], [text], text)
            view.evidence = [EvidenceRow(number: "e1", stance: TonedText(text), source: text, reason: text)]
            view.difference = [.removed(text), .inserted(text)]
            let lines = CardLayout(size: size).lines(of: view, hints: hints, message: StyledLine(text))
            #expect(lines.count == rows)
            #expect(lines.allSatisfy { $0.width <= columns }, "\(text.debugDescription)")
        }
    }

    @Test func `the words stay on the screen when the paragraph is long`() {
        var view = SampleViews.card
        let filler = String(repeating: "The weather on the coast was fair that week. ", count: 40)
        let text = filler + SampleViews.paragraph + " " + filler
        view.passage = PassageView(text: text, focus: [SampleViews.bytes(of: "at least 29 strikes", in: text)])
        let lines = CardLayout(size: TerminalSize(columns: 40, rows: 15)).lines(of: view, hints: hints, message: "").map(\.text)
        #expect(lines.contains { $0.contains("⟦at least 29 strikes⟧") || $0.contains("⟦at least 29") })
        #expect(lines.filter { $0.hasPrefix("… ") }.count == 3)
    }

    @Test func `columns stay aligned with wide and joined characters`() {
        var view = SampleViews.card
        view.evidence = [
            EvidenceRow(number: "e1", stance: TonedText("supports"), source: "港務局 👩‍👩‍👧"),
            EvidenceRow(number: "e2", stance: TonedText("supports"), source: "E\u{301}cho de la co\u{302}te"),
        ]
        let lines = CardLayout(size: .usual).lines(of: view, hints: hints, message: "")
        #expect(lines[0].width == 80)
        #expect(lines.map(\.text).contains("  evidence e1 supports · 港務局 👩‍👩‍👧"))
        #expect(lines.map(\.text).contains("           e2 supports · E\u{301}cho de la co\u{302}te"))
    }

    private func shown(_ view: CardView, columns: Int, rows: Int) -> String {
        CardLayout(size: TerminalSize(columns: columns, rows: rows)).lines(of: view, hints: hints, message: "message")
            .map { String($0.text.reversed().drop { $0 == " " }.reversed()) }.joined(separator: "\n")
    }
}
