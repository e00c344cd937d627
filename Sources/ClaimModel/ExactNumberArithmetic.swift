extension ExactNumber: Comparable {
    /// Orders numbers by value, exactly.
    public static func < (left: ExactNumber, right: ExactNumber) -> Bool {
        if left == right { return false }
        if left.isNegative != right.isNegative { return left.isNegative }
        let isSmaller = magnitudeIsSmaller(left, right)
        return left.isNegative ? !isSmaller : isSmaller
    }

    private static func magnitudeIsSmaller(_ left: ExactNumber, _ right: ExactNumber) -> Bool {
        if left.isZero || right.isZero { return left.isZero && !right.isZero }
        let (top, otherTop) = (left.digitCount + left.exponent, right.digitCount + right.exponent)
        if top != otherTop { return top < otherTop }
        if left.exponent == right.exponent, let one = left.significand, let other = right.significand { return one < other }
        let one = left.digits
        let other = right.digits
        for index in 0..<max(one.count, other.count) {
            let (digit, otherDigit) = (index < one.count ? one[index] : 0, index < other.count ? other[index] : 0)
            if digit != otherDigit { return digit < otherDigit }
        }
        return false
    }
}

extension ExactNumber {
    /// The number with the opposite sign.
    public var negated: ExactNumber { with(exponent: exponent, isNegative: !isNegative) }

    /// The number without its sign.
    public var magnitude: ExactNumber { isNegative ? negated : self }

    /// The number times a power of ten.
    public func scaled(byPowerOfTen power: Int) -> ExactNumber {
        with(exponent: exponent + power, isNegative: isNegative)
    }

    /// The exact product.
    public static func * (left: ExactNumber, right: ExactNumber) -> ExactNumber {
        let isNegative = left.isNegative != right.isNegative
        if let one = left.significand, let other = right.significand {
            let (product, overflow) = one.multipliedReportingOverflow(by: other)
            if !overflow, product < 1_000_000_000_000_000_000 {
                return ExactNumber(isNegative: isNegative, significand: product, exponent: left.exponent + right.exponent)
            }
        }
        let (one, other) = (left.digits, right.digits)
        if one.isEmpty || other.isEmpty { return .zero }
        var sums = [Int](repeating: 0, count: one.count + other.count)
        for (place, digit) in one.reversed().enumerated() {
            for (otherPlace, otherDigit) in other.reversed().enumerated() {
                sums[place + otherPlace] += Int(digit) * Int(otherDigit)
            }
        }
        return ExactNumber(
            isNegative: isNegative, digits: carried(sums), exponent: left.exponent + right.exponent)
    }

    /// The exact sum; when the powers of ten lie more than 400 apart, the larger number.
    public static func + (left: ExactNumber, right: ExactNumber) -> ExactNumber {
        if left.isZero { return right }
        if right.isZero { return left }
        let power = min(left.exponent, right.exponent)
        if max(left.exponent, right.exponent) - power > 400 {
            return left.magnitude < right.magnitude ? right : left
        }
        func places(_ number: ExactNumber) -> [Int] {
            let sign = number.isNegative ? -1 : 1
            return Array(repeating: 0, count: number.exponent - power) + number.digits.reversed().map { sign * Int($0) }
        }
        var (sums, other) = (places(left), places(right))
        if sums.count < other.count { swap(&sums, &other) }
        for (place, digit) in other.enumerated() { sums[place] += digit }
        let isNegative = sums.last { $0 != 0 }.map { $0 < 0 } ?? false
        return ExactNumber(isNegative: isNegative, digits: carried(isNegative ? sums.map { -$0 } : sums), exponent: power)
    }

    /// The exact difference.
    public static func - (left: ExactNumber, right: ExactNumber) -> ExactNumber { left + right.negated }

    /// The quotient to 18 significant digits, or nil when the divisor is nought.
    public func divided(by divisor: ExactNumber) -> ExactNumber? {
        guard !divisor.isZero else { return nil }
        if isZero { return .zero }
        let (dividend, by) = (Array(digits.prefix(18)), Array(divisor.digits.prefix(18)))
        let lost = (digits.count - dividend.count) - (divisor.digits.count - by.count)
        let divisorValue = by.reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
        var quotient: [UInt8] = []
        var rest = UInt64(0)
        var used = 0
        var significant = 0
        while significant < 18, used < 60 {
            let (high, low) = rest.multipliedFullWidth(by: 10)
            let next = used < dividend.count ? UInt64(dividend[used]) : 0
            let (sum, overflow) = low.addingReportingOverflow(next)
            let (digit, remainder) = divisorValue.dividingFullWidth((high + (overflow ? 1 : 0), sum))
            quotient.append(UInt8(digit))
            rest = remainder
            used += 1
            if significant > 0 || digit > 0 { significant += 1 }
            if rest == 0, used >= dividend.count { break }
        }
        let power = exponent - divisor.exponent + dividend.count - used + lost
        return ExactNumber(isNegative: isNegative != divisor.isNegative, digits: quotient, exponent: power)
    }

    private static func carried(_ places: [Int]) -> [UInt8] {
        var digits: [UInt8] = []
        digits.reserveCapacity(places.count + 2)
        var carry = 0
        for place in places {
            var sum = place + carry
            carry = sum / 10
            sum %= 10
            if sum < 0 {
                sum += 10
                carry -= 1
            }
            digits.append(UInt8(sum))
        }
        while carry > 0 {
            digits.append(UInt8(carry % 10))
            carry /= 10
        }
        return digits.reversed()
    }
}
