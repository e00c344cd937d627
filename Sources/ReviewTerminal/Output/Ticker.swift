internal import Glibc

/// Calls a function again and again on a thread of its own, until it says that it is over.
///
/// A timer of Dispatch would do the same, but ends the process where no file descriptor is left for its queue of events.
enum Ticker {
    private final class Loop: Sendable {
        let microseconds: UInt32
        let tick: @Sendable () -> Bool

        init(_ microseconds: UInt32, _ tick: @escaping @Sendable () -> Bool) {
            (self.microseconds, self.tick) = (microseconds, tick)
        }
    }

    /// - Parameters:
    ///   - milliseconds: the time before each call.
    ///   - tick: false when it is over. Where the system has no thread left, it is never called.
    static func start(milliseconds: UInt32, _ tick: @escaping @Sendable () -> Bool) {
        let loop = Unmanaged.passRetained(Loop(milliseconds * 1000, tick))
        // Signals go to the threads that are there already: to those who wait for them.
        var (all, before) = (sigset_t(), sigset_t())
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        var thread = pthread_t()
        let failure = pthread_create(
            &thread, nil,
            { loop in
                guard let loop else { return nil }
                let ticking = Unmanaged<Loop>.fromOpaque(loop).takeRetainedValue()
                repeat { usleep(ticking.microseconds) } while ticking.tick()
                return nil
            }, loop.toOpaque())
        if failure == 0 { pthread_detach(thread) } else { loop.release() }
    }
}
