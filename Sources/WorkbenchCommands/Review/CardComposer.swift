import ClaimModel
import ReviewTerminal

/// Turns records into the words of a card.
struct CardComposer {
    /// Where the card stands in the queue: `3/41`.
    let position: String
    /// By what the queue is ordered.
    let order: String

    /// The card of a claim.
    func card(of material: CardMaterial) -> CardView {
        let claim = material.claim
        let window = PassageWindow(
            text: material.text, sentences: material.sentences,
            around: claim.appearance(in: material.revision)?.passages.map(\.range) ?? [])
        var view = CardView(
            place: "\(claim.article) r\(material.revision)", number: claim.id.description, position: position, order: order,
            passage: passage(of: claim, in: window, others: material.others), stage: claim.stage.rawValue)
        view.kinds = claim.reading.kinds.names
        view.quantities = claim.quantities.map(QuantityWords.text)
        view.attributions = claim.reading.attributions.map(attribution)
        view.worth = TwoDecimals.text(claim.reading.worth)
        view.why = claim.reading.why.map { "\($0.part) " + TwoDecimals.text($0.weight, signed: true) }
        view.verdict = VerdictWords.text(of: claim.standing, hidesProposals: material.hidesProposals)
        view.rechecks = claim.standing.rechecks.map(recheck)
        view.difference = difference(claim.standing.rechecks)
        view.evidence = material.links.map(EvidenceWords.row)
        view.suggestions = material.suggestions.map(EvidenceWords.row)
        view.lacking = material.lacking.map(\.missing)
        view.notes = CardNotes.lines(of: material)
        return view
    }

    /// The words in their paragraph; where they are gone, the last known ones.
    private func passage(of claim: ClaimRecord, in window: PassageWindow?, others: [ByteRange]) -> PassageView {
        guard let window else { return PassageView(text: claim.wording, focus: [0..<claim.wording.utf8.count]) }
        return PassageView(
            text: window.text, sentence: window.sentence, focus: window.focus, others: others.compactMap(window.local))
    }

    private func attribution(_ attribution: ClaimAttribution) -> String {
        let quotes = attribution.quotes.map { "“\($0)”" }.joined(separator: " ")
        return [attribution.speaker ?? "nobody named", attribution.type.rawValue, attribution.cue ?? "", quotes]
            .filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private func recheck(_ recheck: Recheck) -> String {
        let reason = recheck.reason.rawValue.split(separator: "-").joined(separator: " ")
        return recheck.why.isEmpty ? reason : "\(reason): \(recheck.why)"
    }

    private func difference(_ rechecks: [Recheck]) -> [DifferencePart] {
        for recheck in rechecks {
            if let before = recheck.before, let after = recheck.after { return WordDifference.parts(from: before, to: after) }
        }
        return []
    }
}

/// A quantity as the machine read it: the words, then the interval they mean.
enum QuantityWords {
    static func text(_ read: ClaimQuantity) -> String {
        let quantity = read.quantity
        let unit = ["count", "people"].contains(quantity.unit) && quantity.noun != nil ? nil : quantity.unit
        var parts = [GroupedDigits.text(quantity.interval), unit, quantity.noun].compactMap(\.self).joined(separator: " ")
        if let change = quantity.change { parts += " (\(change.rawValue))" }
        if let days = quantity.asOf {
            parts += days.from == days.to ? ", as of \(days.from)" : ", as of \(days.from) to \(days.to)"
        }
        return "“\(read.text)” = \(parts)"
    }
}

/// Large numbers as people read them: `412,000,000`.
enum GroupedDigits {
    /// The text with the digits before a decimal point in groups of three, where there are more than four.
    static func text(_ text: String) -> String {
        var out = ""
        var run: [Character] = []
        var isFraction = false
        func finish() {
            if run.count > 4, !isFraction {
                for (index, digit) in run.enumerated() {
                    if index > 0, (run.count - index) % 3 == 0 { out.append(",") }
                    out.append(digit)
                }
            } else {
                out += String(run)
            }
            run.removeAll()
        }
        for character in text {
            if ("0"..."9").contains(character) {
                run.append(character)
            } else {
                finish()
                isFraction = character == "."
                out.append(character)
            }
        }
        finish()
        return out
    }
}

/// Numbers between 0 and 1 and their parts, as shown.
enum TwoDecimals {
    static func text(_ value: Double, signed: Bool = false) -> String {
        let hundredths = Int((abs(value) * 100).rounded())
        let sign = value < 0 && hundredths > 0 ? "−" : signed ? "+" : ""
        return sign + "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
    }
}
