/// Steps that make two spellings of the same words equal, each with a name a person can read.
public struct Normalisation: OptionSet, Hashable, Sendable {
    /// One bit per step, in the order of ``names``.
    public let rawValue: UInt16

    /// Makes a set from its bits.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// Curly, straight, low and angled quotation marks and apostrophes are one.
    public static let quotationMarks = Normalisation(rawValue: 1 << 0)
    /// Hyphens, dashes and minus signs are one, with or without spaces around them.
    public static let dashes = Normalisation(rawValue: 1 << 1)
    /// Any white space, line breaks too, is one space.
    public static let spaces = Normalisation(rawValue: 1 << 2)
    /// Soft hyphens and other invisible characters are left out.
    public static let invisibles = Normalisation(rawValue: 1 << 3)
    /// Letters with combining accents are composed (NFD and NFC are one).
    public static let accents = Normalisation(rawValue: 1 << 4)
    /// Ligatures are spelt out.
    public static let ligatures = Normalisation(rawValue: 1 << 5)
    /// Commas, spaces and apostrophes between groups of three digits are left out.
    public static let thousandsSeparators = Normalisation(rawValue: 1 << 6)
    /// The one-character ellipsis is three full stops.
    public static let ellipses = Normalisation(rawValue: 1 << 7)
    /// Capital and small letters are one.
    public static let letterCase = Normalisation(rawValue: 1 << 8)

    /// Everything that is looks only: all but letter case.
    public static let typography: Normalisation = [
        .quotationMarks, .dashes, .spaces, .invisibles, .accents, .ligatures, .thousandsSeparators, .ellipses,
    ]

    /// The names of the steps, in bit order, as they are shown.
    public static let names = [
        "quotation marks", "dashes", "spaces and line breaks", "soft hyphens", "composed accents", "ligatures",
        "thousands separators", "ellipses", "capital letters",
    ]

    /// The names of the steps in the set.
    public var names: [String] { Self.names.enumerated().filter { rawValue & (1 << UInt16($0.offset)) != 0 }.map(\.element) }

    /// The steps of the set, one by one.
    public var steps: [Normalisation] { (0..<9).map { Normalisation(rawValue: 1 << $0) }.filter(contains) }
}
