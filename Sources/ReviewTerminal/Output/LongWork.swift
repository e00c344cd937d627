internal import Glibc
internal import Synchronization

/// Work that may take long: it tells how far it is, and Ctrl-C, SIGTERM or SIGHUP ends it soon.
///
///     try LongWork("adding articles", total: files.count).run { work in
///         for (done, file) in files.enumerated() { try work.advance(to: done) … }
///     }
///
/// Then the next step throws ``Interrupted``, and whoever can stop in the middle of a step is asked to. What has not stopped after a
/// moment is ended with the process, as if the power went: whatever writes must bear that anyway.
public final class LongWork: Sendable {
    /// Thrown by a step after Ctrl-C, SIGTERM or SIGHUP.
    public struct Interrupted: Error {
        /// The signal's number.
        public let signal: Int32
        /// The exit code for it: 128 and the signal's number.
        public var exitCode: Int32 { 128 + signal }

        static var requested: Interrupted? { Interruption.signal.map { Interrupted(signal: $0) } }
    }

    private let progress: ProgressLine
    private let endsProcess: Bool
    private let state = Mutex(State())

    private struct State {
        var stoppers: [@Sendable () -> Void] = []
        var ticks = 0
        var isOver = false
    }

    /// How often the line is shown anew and Ctrl-C looked for.
    private static let tick: UInt32 = 30
    /// So many ticks of grace before the process is ended.
    private static let grace = 3

    /// Prepares work.
    ///
    /// - Parameters:
    ///   - name: what is done, as in `adding articles`.
    ///   - total: how many steps there are, when known.
    ///   - isShown: whether the progress may be shown, where a person looks.
    ///   - endsProcess: whether work that does not stop is ended with the process; not at a prompt, which goes on.
    public init(_ name: String, total: Int? = nil, isShown: Bool = true, endsProcess: Bool = true) {
        progress = ProgressLine(name, total: total, isShown: isShown)
        self.endsProcess = endsProcess
    }

    /// Does the work.
    ///
    /// - Throws: ``Interrupted`` when Ctrl-C was pressed; otherwise what the body throws.
    public func run<Result>(_ body: (LongWork) throws -> Result) throws -> Result {
        Interruption.begin()
        Ticker.start(milliseconds: Self.tick) { [self] in look() }
        defer {
            state.withLock { $0.isOver = true }
            progress.finish()
            Interruption.end()
            // At a prompt, which goes on after Ctrl-C, the others still mean the program.
            if !endsProcess, let signal = Interruption.signal, signal != SIGINT { raise(signal) }
        }
        do {
            let result = try body(self)
            // A check that was stopped may take what it did not see for missing.
            if let stopped = Interrupted.requested { throw stopped }
            return result
        } catch {
            // Whatever was stopped in the middle of a step says so in its own words.
            throw Interrupted.requested ?? error
        }
    }

    /// Tells how many steps are done, of how many when that is known by now.
    ///
    /// - Throws: ``Interrupted`` after Ctrl-C.
    public func advance(to done: Int, of total: Int? = nil) throws {
        if let stopped = Interrupted.requested { throw stopped }
        progress.advance(to: done, of: total)
    }

    /// Adds what stops the work in the middle of a step; it is called on another thread.
    public func whenStopped(_ stop: @escaping @Sendable () -> Void) {
        state.withLock { $0.stoppers.append(stop) }
    }

    /// Shows how far the work is, or has it stopped; false when it is over.
    private func look() -> Bool {
        guard let stopped = Interrupted.requested else {
            return state.withLock { state in
                if !state.isOver { progress.show() }
                return !state.isOver
            }
        }
        let (stoppers, ticks, isOver) = state.withLock { state in
            defer { state.ticks += 1 }
            return (state.stoppers, state.ticks, state.isOver)
        }
        if isOver { return false }
        // Asked again each time: a step may just have begun.
        for stop in stoppers { stop() }
        guard endsProcess, ticks >= Self.grace else { return true }
        progress.finish()
        _exit(stopped.exitCode)
    }
}
