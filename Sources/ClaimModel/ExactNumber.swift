/// A decimal number with every digit it was written with: `digits × 10^exponent`.
///
/// A `Double` would hide changes such as 9007199254740992 → 9007199254740993. Numbers of up to 18 digits need no allocation.
public struct ExactNumber: Hashable, Sendable {
    /// Whether the number is below zero.
    public let isNegative: Bool
    /// The power of ten that the digits are multiplied with.
    public let exponent: Int
    private let small: UInt64
    private let large: [UInt8]?

    /// The number nought.
    public static let zero = ExactNumber(0)

    /// Makes a whole number.
    public init(_ value: Int) {
        self.init(isNegative: value < 0, significand: UInt64(value.magnitude), exponent: 0)
    }

    /// Makes `significand × 10^exponent`.
    public init(isNegative: Bool = false, significand: UInt64, exponent: Int) {
        var digits = significand
        var power = exponent
        if digits == 0 {
            power = 0
        } else {
            while digits % 10 == 0 {
                digits /= 10
                power += 1
            }
        }
        self.isNegative = isNegative && digits != 0
        small = digits
        large = nil
        self.exponent = power
    }

    /// Makes a number from decimal digits (values 0…9, most significant first).
    public init(isNegative: Bool = false, digits: [UInt8], exponent: Int) {
        let withoutZeros = digits.drop { $0 == 0 }
        var trimmed = withoutZeros
        var power = exponent
        while let last = trimmed.last, last == 0 {
            trimmed = trimmed.dropLast()
            power += 1
        }
        if trimmed.count <= 18 {
            let value = trimmed.reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
            self.init(isNegative: isNegative, significand: value, exponent: power)
        } else {
            self.init(isNegative: isNegative, trimmedDigits: Array(trimmed), exponent: power)
        }
    }

    private init(isNegative: Bool, trimmedDigits: [UInt8], exponent: Int) {
        self.isNegative = isNegative
        small = 0
        large = trimmedDigits
        self.exponent = exponent
    }

    /// Reads plain decimal notation, `-12.50`; nil for anything else. Thousands separators are not read here.
    public init?(_ text: some StringProtocol) {
        self.init(decimal: text.utf8)
    }

    /// Reads plain decimal notation from UTF-8 bytes; nil for anything else.
    public init?(decimal bytes: some Sequence<UInt8>) {
        // Up to 18 digits are gathered in a word; only more of them need an array.
        var significand: UInt64 = 0
        var count = 0
        var digits: [UInt8] = []
        var isNegative = false
        var fraction: Int?
        var isFirst = true
        for byte in bytes {
            switch byte {
            case 0x2D where isFirst: isNegative = true
            case 0x2B where isFirst: break
            case 0x2E where fraction == nil: fraction = 0
            case 0x30...0x39:
                if count < 18 {
                    significand = significand * 10 + UInt64(byte - 0x30)
                } else {
                    if count == 18 { digits = Self.digits(of: significand, count: 18) }
                    digits.append(byte - 0x30)
                }
                count += 1
                if let places = fraction { fraction = places + 1 }
            default: return nil
            }
            isFirst = false
        }
        guard count > 0 else { return nil }
        if count <= 18 {
            self.init(isNegative: isNegative, significand: significand, exponent: -(fraction ?? 0))
        } else {
            self.init(isNegative: isNegative, digits: digits, exponent: -(fraction ?? 0))
        }
    }

    private static func digits(of value: UInt64, count: Int) -> [UInt8] {
        var digits = [UInt8](repeating: 0, count: count)
        var rest = value
        for place in stride(from: count - 1, through: 0, by: -1) {
            digits[place] = UInt8(rest % 10)
            rest /= 10
        }
        return digits
    }

    /// The decimal digits, most significant first, without zeros at either end; empty for nought.
    public var digits: [UInt8] {
        large ?? Self.digits(of: small, count: digitCount)
    }

    /// How many decimal digits there are without the zeros at either end.
    var digitCount: Int {
        if let large { return large.count }
        var count = 0
        var rest = small
        while rest > 0 {
            count += 1
            rest /= 10
        }
        return count
    }

    /// The digits as one whole number, when there are at most 18.
    var significand: UInt64? { large == nil ? small : nil }

    /// The same digits at another power of ten, or with another sign.
    func with(exponent: Int, isNegative: Bool) -> ExactNumber {
        if isZero { return self }
        if let large { return ExactNumber(isNegative: isNegative, trimmedDigits: large, exponent: exponent) }
        return ExactNumber(isNegative: isNegative, significand: small, exponent: exponent)
    }

    /// Whether the number is nought.
    public var isZero: Bool { large == nil && small == 0 }

    /// Whether the number has no digits after the decimal point.
    public var isWhole: Bool { exponent >= 0 }

    /// The nearest `Double`: for scores and ratios, never for telling whether two values are the same.
    public var approximation: Double {
        if isZero { return 0 }
        var lead = Double(small)
        var power = exponent
        if let large {
            let shown = large.prefix(19)
            lead = shown.reduce(0.0) { $0 * 10 + Double($1) }
            power += large.count - shown.count
        }
        let size = power >= 0 ? lead * Self.powerOfTen(power) : lead / Self.powerOfTen(-power)
        return isNegative ? -size : size
    }

    /// The whole number, when it is one and fits.
    public var wholeValue: Int? {
        guard large == nil, exponent >= 0, exponent <= 18 else { return nil }
        var value = small
        for _ in 0..<exponent {
            let (next, overflow) = value.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            value = next
        }
        guard let signed = Int(exactly: value) else { return nil }
        return isNegative ? -signed : signed
    }

    private static func powerOfTen(_ power: Int) -> Double {
        var result = 1.0
        var base = 10.0
        var rest = min(power, 400)
        while rest > 0 {
            if rest & 1 == 1 { result *= base }
            base *= base
            rest >>= 1
        }
        return result
    }
}

extension ExactNumber: CustomStringConvertible {
    /// Plain decimal notation; numbers of more than 40 places are written as `1.5e60`.
    public var description: String {
        if isZero { return "0" }
        let sign = isNegative ? "-" : ""
        let body = digits.map { Character(UnicodeScalar($0 + 0x30)) }
        let pointAt = body.count + exponent
        if abs(exponent) > 40 || pointAt > 60 {
            let rest = body.dropFirst()
            return sign + String(body[0]) + (rest.isEmpty ? "" : "." + String(rest)) + "e" + String(pointAt - 1)
        }
        if exponent >= 0 { return sign + String(body) + String(repeating: "0", count: exponent) }
        if pointAt <= 0 { return sign + "0." + String(repeating: "0", count: -pointAt) + String(body) }
        return sign + String(body[..<pointAt]) + "." + String(body[pointAt...])
    }
}
