/// The natural logarithm without a C library: the same digits on every platform, so that rankings never differ.
enum Logarithm {
    /// ln of a positive number, to about nine digits; nought for anything else.
    static func natural(_ value: Double) -> Double {
        guard value > 0, value.isFinite else { return 0 }
        // 2·artanh((m−1)/(m+1)) for the significand, which lies in [1, 2).
        let ratio = (value.significand - 1) / (value.significand + 1)
        let square = ratio * ratio
        let series =
            1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square * (1 / 9 + square * (1 / 11 + square / 13)))))
        return 2 * ratio * series + Double(value.exponent) * 0.693_147_180_559_945_3
    }
}
