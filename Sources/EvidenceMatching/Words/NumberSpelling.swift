import ClaimModel

extension ExactNumber {
    /// The number as people read it: thousands grouped, at most four places.
    var spelled: String {
        let text = description
        guard !text.contains("e") else { return text }
        let sign = text.hasPrefix("-") ? "−" : ""
        let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        let whole = Array(parts.first ?? "0")
        var grouped = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, whole.count > 4, (whole.count - index) % 3 == 0 { grouped.append(",") }
            grouped.append(digit)
        }
        guard parts.count == 2 else { return sign + grouped }
        return sign + grouped + "." + parts[1].prefix(4)
    }
}
