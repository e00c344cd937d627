import JournalStore

/// How long work tells how far it is, and is stopped.
public struct WorkSteps: Sendable {
    /// Told how many steps are done, and of how many; what it throws ends the work, and nothing is changed.
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
    public static let silent = WorkSteps(advance: { _, _ in }, whenStopped: { _ in })

    var inStore: StoreSteps { StoreSteps(advance: advance, whenStopped: whenStopped) }
}

extension Workbench {
    /// Stops what the casebook is just being asked, on whatever thread; the asker is told by an error.
    public func interrupt() { store.interrupt() }
}
