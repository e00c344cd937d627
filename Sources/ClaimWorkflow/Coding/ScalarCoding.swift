import ClaimModel

extension String: Coded {
    func write(to out: inout JSONWriter) { out.string(self) }
    static func read(_ value: JSONText) throws(PayloadError) -> String {
        guard case .string(let text) = value else { throw .field("string") }
        return text
    }
}

extension Int: Coded {
    func write(to out: inout JSONWriter) { out.integer(self) }
    static func read(_ value: JSONText) throws(PayloadError) -> Int {
        // No writer of ours goes further than other programs can count: 2^53. Sums of such numbers can't overflow.
        guard case .integer(let number) = value, number.magnitude <= 1 << 53 else { throw .field("integer") }
        return number
    }
}

extension Bool: Coded {
    func write(to out: inout JSONWriter) { out.literal(self ? "true" : "false") }
    static func read(_ value: JSONText) throws(PayloadError) -> Bool {
        guard case .bool(let truth) = value else { throw .field("truth value") }
        return truth
    }
}

extension Double: Coded {
    func write(to out: inout JSONWriter) { out.literal(isFinite ? description : "0.0") }
    static func read(_ value: JSONText) throws(PayloadError) -> Double {
        switch value {
        case .number(let number): return number
        case .integer(let number): return Double(number)
        default: throw .field("number")
        }
    }
}

/// A value stored as a string.
protocol TextCoded: Coded {
    var storedText: String { get }
    init?(storedText: String)
}

extension TextCoded {
    func write(to out: inout JSONWriter) { out.string(storedText) }
    static func read(_ value: JSONText) throws(PayloadError) -> Self {
        guard case .string(let text) = value, let out = Self(storedText: text) else {
            throw .field(String(describing: Self.self))
        }
        return out
    }
}

extension TextCoded where Self: RawRepresentable, RawValue == String {
    var storedText: String { rawValue }
    init?(storedText: String) { self.init(rawValue: storedText) }
}

extension Stage: TextCoded {}
extension RecheckReason: TextCoded {}
extension Fate: TextCoded {}
extension TruthAxis: TextCoded {}
extension VerdictFlag: TextCoded {}
extension SourceKind: TextCoded {}
extension Medium: TextCoded {}
extension Confidentiality: TextCoded {}
extension QuoteProof: TextCoded {}
extension EvidenceState: TextCoded {}
extension Stance: TextCoded {}
extension ArithmeticResult: TextCoded {}
extension Framing: TextCoded {}
extension FixState: TextCoded {}
extension FileRole: TextCoded {}
extension AttributionType: TextCoded {}
extension ChangeDirection: TextCoded {}

extension ArticleID: TextCoded {
    var storedText: String { slug }
    init?(storedText: String) { self.init(storedText) }
}

extension NumberedID: TextCoded, Coded {
    var storedText: String { description }
    init?(storedText: String) {
        self.init(storedText)
        guard number <= 1 << 53 else { return nil }
    }
}

extension CalendarDay: TextCoded {
    var storedText: String { description }
    init?(storedText: String) { self.init(storedText) }
}

extension ClaimKinds: TextCoded {
    var storedText: String { names.joined(separator: " ") }
    init?(storedText: String) {
        self = []
        for name in storedText.split(separator: " ") {
            guard let kind = ClaimKinds(name: String(name)) else { return nil }
            insert(kind)
        }
    }
}

extension ExactNumber: TextCoded {
    /// Plain decimal notation, or digits and power of ten for numbers of many places, with all digits either way.
    var storedText: String {
        if abs(exponent) <= 18, digits.count <= 40 { return description }
        let body = digits.map { Character(UnicodeScalar($0 + 0x30)) }
        return (isNegative ? "-" : "") + String(body) + "e" + String(exponent)
    }

    init?(storedText: String) {
        let parts = storedText.split(separator: "e", maxSplits: 1)
        guard let first = parts.first, let number = ExactNumber(first) else { return nil }
        guard parts.count == 2 else {
            self = number
            return
        }
        guard let power = Int(parts[1]) else { return nil }
        self = number.scaled(byPowerOfTen: power)
    }
}

extension Moment: Coded {
    func write(to out: inout JSONWriter) { out.integer(Int(milliseconds)) }
    static func read(_ value: JSONText) throws(PayloadError) -> Moment {
        Moment(milliseconds: Int64(try Int.read(value)))
    }
}

extension Range<Int>: Coded {
    func write(to out: inout JSONWriter) { out.array([lowerBound, upperBound]) }
    static func read(_ value: JSONText) throws(PayloadError) -> Range<Int> {
        guard case .array(let ends) = value, ends.count == 2 else { throw .field("range") }
        let (low, high) = (try Int.read(ends[0]), try Int.read(ends[1]))
        guard low <= high, low >= 0 else { throw .field("range") }
        return low..<high
    }
}

extension DayInterval: Coded {
    func write(to out: inout JSONWriter) { out.array([from, to]) }
    static func read(_ value: JSONText) throws(PayloadError) -> DayInterval {
        guard case .array(let ends) = value, ends.count == 2 else { throw .field("days") }
        return DayInterval(try CalendarDay.read(ends[0]), try CalendarDay.read(ends[1]))
    }
}
