import ReviewTerminal

/// An invented card and an invented sentence, full of what a card can hold.
enum SampleViews {
    static let paragraph =
        "The ferry service was suspended on Monday. The harbour office of Velda counted at least 29 strikes on the north quay, "
        + "said Ruta Ambel, who runs it. Nobody was hurt. The quay stays closed until the port has been inspected."

    static func bytes(of part: String, in text: String) -> Range<Int> {
        guard let range = text.range(of: part) else { return 0..<0 }
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return start..<(start + part.utf8.count)
    }

    static var card: CardView {
        var card = CardView(
            place: "dock-strike r2", number: "c12", position: "3/41", order: "by worth",
            passage: PassageView(
                text: paragraph,
                sentence: bytes(
                    of:
                        "The harbour office of Velda counted at least 29 strikes on the north quay, said Ruta Ambel, who runs it.",
                    in: paragraph),
                focus: [bytes(of: "at least 29 strikes on the north quay", in: paragraph)],
                others: [bytes(of: "Nobody was hurt", in: paragraph)]),
            stage: "in-review")
        card.kinds = ["quantity", "event"]
        card.quantities = ["[29, ∞) strikes"]
        card.attributions = ["Ruta Ambel, indirect, “said”"]
        card.worth = "0.82"
        card.why = ["count of strikes +0.31", "named source +0.12"]
        card.verdict = TonedText("proposed: supported (kim)", .good)
        card.rechecks = ["value changed: 20 → 29 strikes"]
        card.difference = [.kept("at least "), .removed("20"), .inserted("29"), .kept(" strikes")]
        card.evidence = [
            EvidenceRow(
                number: "e4", stance: TonedText("supports", .good), source: "Harbour Office bulletin",
                reason: "30 lies within [29, ∞)"),
            EvidenceRow(
                number: "e9", stance: TonedText("refutes", .bad), source: "Velda Courier",
                reason: "25 lies outside [29, ∞), and both are as of 3 March"),
        ]
        card.suggestions = [
            EvidenceRow(number: "e7", stance: TonedText("may support", .good), source: "Port Daily", reason: "31 ≥ 29")
        ]
        card.lacking = ["one more independent source"]
        card.notes = ["fix f2 proposed: “at least 30 strikes”"]
        return card
    }

    static var walk: WalkView {
        let sentence = bytes(of: "Nobody was hurt.", in: paragraph)
        return WalkView(
            place: "dock-strike r2", position: "3/4", seen: 2, total: 4, state: "not seen",
            passage: PassageView(text: paragraph, sentence: sentence),
            marks: [.init(range: bytes(of: "Nobody was hurt", in: paragraph), number: "c13", summary: "negation")])
    }
}

extension String {
    /// Foundation's search, for tests that do without Foundation.
    fileprivate func range(of part: String) -> Range<Index>? { firstRange(of: part) }
}
