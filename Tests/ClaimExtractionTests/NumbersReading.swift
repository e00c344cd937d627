import ClaimExtraction
import ClaimInterchange
import ClaimModel
import ShippedRules
import Testing

/// Reads figures by the shipped packs and shows them in one line each.
enum Figures {
    static let reader: Result<FigureReader, RulePackErrors> = Result { () throws(RulePackErrors) in
        let packs = ShippedFiles.all.filter { $0.path.hasPrefix("rules/en-numbers") || $0.path.hasPrefix("rules/en-dates") }
        var tables: [Table] = []
        for pack in packs { tables += try RulePackReader.read(pack.text, file: pack.path).tables }
        return try FigureReader(tables: tables)
    }

    static func read(_ text: String, date: String? = nil) throws -> FigureReading {
        let bytes = Array(text.utf8)
        return try reader.get().read(bytes, sentences: [0..<bytes.count], articleDate: date.flatMap { CalendarDay($0) })
    }

    /// `span | interval | unit | noun | kind`, then what else is known.
    static func numbers(_ text: String) throws -> [String] {
        let article = ArticleText(text)
        return try read(text).numbers.map { number in
            let quantity = number.expression.quantity
            var parts = [article.string(in: quantity.range), quantity.interval, quantity.unit, quantity.noun ?? "-"]
            parts.append(number.expression.kind.rawValue)
            if let change = quantity.change { parts.append(change.rawValue) }
            if !number.isQuantity { parts.append("no quantity") }
            return parts.joined(separator: " | ")
        }
    }

    /// `span: first day … last day`.
    static func dates(_ text: String, date: String? = "2021-06-16") throws -> [String] {
        let article = ArticleText(text)
        return try read(text, date: date).dates.map { found in
            let days = found.days.from == found.days.to ? "\(found.days.from)" : "\(found.days.from) … \(found.days.to)"
            return article.string(in: found.range) + ": " + days
        }
    }
}
