import ClaimModel
import ClaimReports

/// Which evidence speaks for or against which claim: two columns and lines between them.
struct EvidencePicture {
    private let claims: [ClaimCard]
    private let evidence: [EvidenceFacts]
    private static let row = 24.0
    private static let left = 330.0
    private static let right = 500.0
    /// With more lines than this a picture is a thicket; the table alone is shown.
    static let mostLines = 80

    init(_ report: VerificationReport) {
        claims = report.claims.filter { !$0.evidence.isEmpty && $0.status.isCounted }
        let linked = Set(claims.flatMap { $0.evidence.map(\.evidence) })
        var places: [EvidenceID: [Int]] = [:]
        for (index, card) in claims.enumerated() {
            for line in card.evidence { places[line.evidence, default: []].append(index) }
        }
        func middle(_ id: EvidenceID) -> Double {
            let all = places[id] ?? []
            return Double(all.reduce(0, +)) / Double(max(all.count, 1))
        }
        evidence = report.evidence.filter { linked.contains($0.id) }.sorted { (middle($0.id), $0.id) < (middle($1.id), $1.id) }
    }

    /// Draws the picture where it can be read; the table after it tells the same.
    func draw(into html: inout HTMLText) {
        let lines = claims.reduce(0) { $0 + $1.evidence.count }
        guard lines > 0, lines <= Self.mostLines else { return }
        let height = 30 + Double(max(claims.count, evidence.count)) * Self.row
        html.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Picture: evidence and claims\">")
        html.raw(
            "<svg class=\"tall\" role=\"img\" aria-label=\"Which evidence speaks for or against which claim; the table below says the same.\" viewBox=\"0 0 840 "
        )
        html.number(height)
        html.raw("\">")
        for (index, card) in claims.enumerated() { connect(card, at: index, into: &html) }
        for (index, facts) in evidence.enumerated() {
            label("\(facts.id) \(facts.title)", x: Self.left - 8, y: y(index), anchor: "end", into: &html)
        }
        for (index, card) in claims.enumerated() {
            label(
                "\(card.number)\(card.status.sign) \(card.wording)", x: Self.right + 8, y: y(index), anchor: "start",
                into: &html)
        }
        html.raw("</svg></div>\n")
    }

    private func y(_ index: Int) -> Double { 22 + Double(index) * Self.row }

    private func connect(_ card: ClaimCard, at index: Int, into html: inout HTMLText) {
        for line in card.evidence {
            guard let other = evidence.firstIndex(where: { $0.id == line.evidence }) else { continue }
            html.raw("<path class=\"line ")
            html.raw(line.stance.styleClass)
            html.raw(line.stance.dashClass)
            html.raw("\" d=\"M")
            html.number(Self.left)
            html.raw(" ")
            html.number(y(other) - 4)
            html.raw("C")
            html.number(Self.left + 80)
            html.raw(" ")
            html.number(y(other) - 4)
            html.raw(" ")
            html.number(Self.right - 80)
            html.raw(" ")
            html.number(y(index) - 4)
            html.raw(" ")
            html.number(Self.right)
            html.raw(" ")
            html.number(y(index) - 4)
            html.raw("\"/>")
        }
    }

    private func label(_ words: String, x: Double, y: Double, anchor: StaticString, into html: inout HTMLText) {
        html.raw("<text text-anchor=\"")
        html.raw(anchor)
        html.raw("\" x=\"")
        html.number(x)
        html.raw("\" y=\"")
        html.number(y)
        html.raw("\">")
        html.text(Self.shortened(words))
        html.raw("</text>")
    }

    private static func shortened(_ words: String) -> String {
        let line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count <= 46 ? line : String(line.prefix(45)) + "…"
    }
}

extension Stance {
    /// The style class of the stance's line.
    fileprivate var dashClass: StaticString {
        switch self {
        case .supports: ""
        case .refutes: " refutes"
        case .mixed: " mixedly"
        case .context: " context"
        }
    }
}
