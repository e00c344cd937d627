/// How long work on a casebook tells how far it is, and is stopped.
public struct StoreSteps: Sendable {
    /// Told how many entries are done, and of how many; what it throws ends the work, and nothing is changed.
    public var advance: @Sendable (_ done: Int, _ total: Int) throws -> Void
    /// Given what stops the work in the middle of a step.
    public var whenStopped: @Sendable (@escaping @Sendable () -> Void) -> Void

    /// Makes steps.
    public init(
        advance: @escaping @Sendable (_ done: Int, _ total: Int) throws -> Void,
        whenStopped: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void
    ) {
        self.advance = advance
        self.whenStopped = whenStopped
    }

    /// Nobody looks and nobody stops it.
    public static let silent = StoreSteps(advance: { _, _ in }, whenStopped: { _ in })
}

/// A part of long work as a share of all entries, so that one count tells of all parts.
struct WorkPart {
    var steps = StoreSteps.silent
    /// All entries.
    var entries = 0
    /// From where to where, 0…1 of the whole.
    var span = 0.0...1.0

    /// Tells that so much of this part is done. Every so many steps, which is often enough for whoever wants to stop.
    func advance(to done: Int, of total: Int) throws {
        guard done & 0x3FF == 0 || done == total else { return }
        let share = span.lowerBound + (span.upperBound - span.lowerBound) * Double(done) / Double(max(1, total))
        try steps.advance(Int(share * Double(entries)), entries)
    }

    /// A smaller part of this one, as shares of it.
    func part(_ from: Double, _ to: Double) -> WorkPart {
        let width = span.upperBound - span.lowerBound
        return WorkPart(
            steps: steps, entries: entries, span: (span.lowerBound + from * width)...(span.lowerBound + to * width))
    }
}
