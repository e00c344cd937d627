/// Composed forms of letters with accents, so that NFC and NFD count as the same.
///
/// The standard library compares characters by canonical equivalence: the table is built from that, once, when the first
/// combining accent is met.
package enum Composition {
    private static let composed: [Character: UInt32] = {
        var table: [Character: UInt32] = [:]
        let blocks: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x370...0x4FF, 0x1E00...0x1FFF, 0x0600...0x06FF]
        for block in blocks {
            for value in block {
                guard let scalar = Unicode.Scalar(value) else { continue }
                let character = Character(scalar)
                if table[character] == nil { table[character] = value }
            }
        }
        return table
    }()

    /// The one scalar that is canonically equivalent to a letter with its accents; nil when there is none.
    package static func compose(_ scalars: [UInt32]) -> UInt32? {
        var text = ""
        for value in scalars {
            if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
        }
        guard text.count == 1, let character = text.first else { return nil }
        return composed[character]
    }
}
