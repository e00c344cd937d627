/// Writes a text anew with typography folded away.
struct TextFolder {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let steps: Normalisation
    private var index = 0

    init(bytes: UnsafeBufferPointer<UInt8>, steps: Normalisation) {
        self.bytes = bytes
        self.steps = steps
    }

    mutating func run(into out: inout NormalisedText) {
        while index < bytes.count {
            let (scalar, length) = decodeScalar(bytes, at: index)
            let end = min(index + length, bytes.count)
            switch Typography.classify(scalar) {
            case .invisible where steps.contains(.invisibles): break
            case .space: space(end, &out)
            case .quote where steps.contains(.quotationMarks): out.append(0x22, from: index, to: end)
            case .apostrophe where steps.contains(.quotationMarks):
                if !separates(end, out) { out.append(0x22, from: index, to: end) }
            case .dash where steps.contains(.dashes): dash(end, &out)
            case .ligature where steps.contains(.ligatures):
                Typography.letters(ofLigature: scalar).withUTF8Buffer {
                    for letter in $0 { out.append(letter, from: index, to: end) }
                }
            case .ellipsis where steps.contains(.ellipses): for _ in 0..<3 { out.append(0x2E, from: index, to: end) }
            default: letter(scalar, end, &out)
            }
            index = max(index + 1, max(end, consumed))
            consumed = 0
        }
    }

    /// Set by a step that took more than one scalar.
    private var consumed = 0

    private mutating func space(_ end: Int, _ out: inout NormalisedText) {
        if separates(end, out) { return }
        if steps.contains(.dashes), out.bytes.last == 0x2D { return }
        guard steps.contains(.spaces) else { return copy(end, &out) }
        guard let last = out.bytes.last, last != 0x20 else { return }
        out.append(0x20, from: index, to: end)
    }

    private mutating func dash(_ end: Int, _ out: inout NormalisedText) {
        // A minus sign, "was -5", keeps its space; any other dash stands by itself.
        let isSign = end < bytes.count && (0x30...0x39).contains(bytes[end]) && (index == 0 || bytes[index - 1] <= 0x20)
        if !isSign { out.dropLast(0x20) }
        if out.bytes.last == 0x2D, bytes[index] == 0x2D { return }
        out.append(0x2D, from: index, to: end)
    }

    private mutating func letter(_ scalar: UInt32, _ end: Int, _ out: inout NormalisedText) {
        if scalar == 0x2C, separates(end, out) { return }
        var (value, stop) = (scalar, end)
        if steps.contains(.accents) { (value, stop) = composed(scalar, end) }
        if steps.contains(.letterCase) { value = WordSpelling.lower(value) }
        if value == scalar {
            copy(stop == end ? end : stop, &out)
        } else if let written = Unicode.Scalar(value) {
            for byte in UTF8.encode(written) ?? UTF8.encodedReplacementCharacter { out.append(byte, from: index, to: stop) }
        }
        consumed = stop
    }

    private func copy(_ end: Int, _ out: inout NormalisedText) {
        for byte in bytes[index..<end] { out.append(byte, from: index, to: end) }
    }

    /// A letter with the accents that follow it as one scalar, where there is one.
    private func composed(_ scalar: UInt32, _ end: Int) -> (scalar: UInt32, end: Int) {
        var cluster = [scalar]
        var place = end
        while place < bytes.count, bytes[place] >= 0xCC, cluster.count < 8 {
            let (next, length) = decodeScalar(bytes, at: place)
            guard Typography.classify(next) == .combining else { break }
            cluster.append(next)
            place += length
        }
        guard cluster.count > 1, let one = Composition.compose(cluster) else { return (scalar, end) }
        return (one, place)
    }

    private func separates(_ end: Int, _ out: NormalisedText) -> Bool {
        steps.contains(.thousandsSeparators) && isThousandsSeparator(end, out)
    }

    /// Whether the scalar that ends here stands between one to three digits and exactly three.
    private func isThousandsSeparator(_ end: Int, _ out: NormalisedText) -> Bool {
        guard let last = out.bytes.last, (0x30...0x39).contains(last), end + 3 <= bytes.count else { return false }
        guard bytes[end..<end + 3].allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
        return end + 3 == bytes.count || !(0x30...0x39).contains(bytes[end + 3])
    }
}
