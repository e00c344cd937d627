import ClaimExtraction
import ClaimInterchange
import ClaimModel
import EvidenceMatching
import ShippedRules
import Testing

/// Reads texts by the shipped rules, once for all tests.
enum Reading {
    private static let extractor: Result<Extractor, RulePackErrors> = Result { () throws(RulePackErrors) in
        Extractor(try RulePackReader.compile(shipped: ShippedFiles.all, own: []))
    }

    static func of(_ text: String, date: String? = nil) throws -> TextReading {
        try extractor.get().read(ArticleText(text), date: date.flatMap { CalendarDay($0) })
    }
}
