public import ClaimModel
import PatternMatching

/// Reads claims, numbers, dates and attributions out of a text.
///
///     let extractor = Extractor(rules)
///     let reading = extractor.read(ArticleText("At least 29 strikes were carried out."))
///     reading.claims.first?.quantities.first?.interval   // [29, ∞)
///
/// The same text gives the same reading, whatever else is read at the same time.
public struct Extractor: Sendable {
    /// The rules it reads by.
    public let rules: CompiledRules
    private let splitter: SentenceSplitter

    /// Makes an extractor; rules are shared, not copied.
    public init(_ rules: CompiledRules) {
        self.rules = rules
        splitter = SentenceSplitter(rules: rules)
    }

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - text: the text; it need not be an article.
    ///   - date: the day it is from, which "yesterday" counts back from.
    public func read(_ text: ArticleText, date: CalendarDay? = nil) -> TextReading {
        var reading = TextReading(text: text)
        var scan = TextScan(text, lexicon: rules.lexicon)
        split(&scan, into: &reading)
        return reading
    }

    private func split(_ scan: inout TextScan, into reading: inout TextReading) {
        for paragraph in splitter.paragraphs(scan) {
            reading.paragraphs.append(Paragraph(range: scan.byteRange(paragraph), role: .article))
            let (sentences, cuts) = splitter.sentences(scan, in: paragraph)
            for cut in cuts {
                reading.findings.append(
                    ReadingFinding(
                        rule: nil, range: scan.byteRange(sentences[cut]),
                        message: "a sentence of more than \(SentenceSplitter.longest) bytes was cut at white space"))
            }
            for sentence in sentences {
                let range = scan.byteRange(sentence)
                scan.sentences.append(sentence)
                scan.sentenceRanges.append(range)
                reading.sentences.append(Sentence(range: range, paragraph: reading.paragraphs.count - 1))
            }
        }
    }
}
