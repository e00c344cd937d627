/// What a piece of text is for. A theme gives it colours; its meaning is always in the words as well.
public enum TextRole: String, CaseIterable, Sendable, Hashable {
    /// Running text.
    case plain
    /// Text that may be skipped: hints, what stands around.
    case faint
    /// The title of a screen or table.
    case heading
    /// Words that stand out.
    case strong
    /// The name of a field.
    case label
    /// The part of a text the screen is about.
    case focus
    /// Another part of the same kind.
    case other
    /// A number or value read out of a text.
    case value
    /// A name: who says it, where it is from.
    case name
    /// Holds, done, supports.
    case good
    /// Does not hold, refutes.
    case bad
    /// In part, undecided.
    case mixed
    /// Needs attention.
    case warning
    /// Failed.
    case error
    /// A key to press.
    case key
    /// Words put in.
    case inserted
    /// Words taken out.
    case removed
    /// What the user has selected.
    case selection
    /// The line that tells where one is.
    case status
}
