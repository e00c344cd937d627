import ClaimModel
import ClaimReports

/// Renders the article with its fixes and claims marked, as CriticMarkup in Markdown.
///
/// Fixes are substitutions `{~~old~>new~~}`; every claim is a highlight with its status as comment. The text itself is left as
/// it is, but for what would end or begin such a mark.
enum MarkedCopy {
    static func render(_ report: VerificationReport) -> [UInt8] {
        let fixes = report.claims.flatMap { card in
            card.fixes.compactMap { line in line.record.state.isOpen ? line.range.map { ($0, line.record) } : nil }
        }
        var marks = Marks(text: report.text, fixes: withoutOverlap(fixes))
        for card in report.claims where card.status.isCounted {
            for passage in card.passages { marks.add(passage.range, comment: comment(card)) }
        }
        return marks.render()
    }

    private static func comment(_ card: ClaimCard) -> String {
        var out = "\(card.id) \(card.status.sign) \(card.status.words)"
        if let verdict = card.verdict, card.verdictStands { out += ": \(verdict.label)" }
        return out
    }

    private static func withoutOverlap(_ fixes: [(ByteRange, FixRecord)]) -> [(ByteRange, FixRecord)] {
        var out: [(ByteRange, FixRecord)] = []
        for fix in fixes.sorted(by: { ($0.0.lowerBound, $0.1.id) < ($1.0.lowerBound, $1.1.id) }) {
            if let last = out.last, last.0.upperBound > fix.0.lowerBound { continue }
            out.append(fix)
        }
        return out
    }

    /// Puts marks into a text.
    private struct Marks {
        let text: ArticleText
        let fixes: [(ByteRange, FixRecord)]
        private var comments: [Int: [String]] = [:]

        init(text: ArticleText, fixes: [(ByteRange, FixRecord)]) {
            self.text = text
            self.fixes = fixes
        }

        /// A comment goes after the claim; inside a fix, after the fix.
        mutating func add(_ range: ByteRange, comment: String) {
            let end = min(range.upperBound, text.count)
            let place = fixes.first { $0.0.lowerBound < end && end < $0.0.upperBound }?.0.upperBound ?? end
            comments[place, default: []].append(comment)
        }

        func render() -> [UInt8] {
            var out = ""
            var position = 0
            let ends = comments.keys.sorted()
            var next = 0
            func copy(upTo end: Int) {
                while next < ends.count, ends[next] <= end {
                    out += escaped(text.string(in: position..<max(position, ends[next])))
                    position = max(position, ends[next])
                    for comment in comments[ends[next]] ?? [] { out += "{>>\(escaped(comment))<<}" }
                    next += 1
                }
                out += escaped(text.string(in: position..<max(position, end)))
                position = max(position, end)
            }
            for (range, fix) in fixes {
                copy(upTo: range.lowerBound)
                out += mark(fix)
                position = range.upperBound
            }
            copy(upTo: text.count)
            if !out.hasSuffix("\n") { out += "\n" }
            return Array(out.utf8)
        }

        private func mark(_ fix: FixRecord) -> String {
            let because = fix.because.isEmpty ? "" : " because of \(fix.because.map(\.description).joined(separator: ", "))"
            let comment = "{>>\(fix.id)\(escaped(because))<<}"
            if fix.newWords.isEmpty || fix.state == .cut { return "{--\(escaped(fix.oldWords))--}" + comment }
            return "{~~\(escaped(fix.oldWords))~>\(escaped(fix.newWords))~~}" + comment
        }

        /// The text with the marks of CriticMarkup broken up by a backslash.
        private func escaped(_ text: String) -> String {
            var out = text
            for mark in ["{++", "{--", "{~~", "{==", "{>>"] { out = out.replacing(mark, with: "\\" + mark) }
            for mark in ["++}", "--}", "~~}", "==}", "<<}", "~>"] {
                out = out.replacing(mark, with: mark.prefix(1) + "\\" + mark.dropFirst())
            }
            return out
        }
    }
}
