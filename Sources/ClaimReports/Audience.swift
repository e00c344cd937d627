/// For whom a report is made: it decides what of the sources is told.
public enum Audience: String, Hashable, Sendable, CaseIterable {
    /// Readers: open evidence only; no notes, queries or searches.
    case `public`
    /// The desk: confidential evidence as "a source known to the editors".
    case editor
    /// Lawyers: everything.
    case legal

    /// Whether working papers are shown: notes, queries, searches, what a claim lacks.
    public var seesWorkingPapers: Bool { self != .public }
}
