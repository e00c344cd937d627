internal import Glibc
internal import Synchronization

/// How far long work has come, in one line that is written over itself: count, rate and time left. It shows nothing where
/// nobody looks, and nothing for work that is done at once.
public final class ProgressLine: Sendable {
    private let work: String
    private let descriptor: Int32
    private let isShown: Bool
    private let start = ContinuousClock.now
    private let state = Mutex(State())

    private struct State {
        var done = 0
        var total: Int?
        var lastShown = Duration.zero
        var width = 0
    }

    /// Quiet for this long, so that short work shows nothing.
    private static let delay = Duration.milliseconds(300)
    private static let interval = Duration.milliseconds(100)

    /// A line for work, such as `reading articles`, on standard error.
    ///
    /// - Parameters:
    ///   - total: how many steps there are, when known.
    ///   - isShown: false for a line that is never shown.
    public init(_ work: String, total: Int?, on stream: StandardStream = .errors, isShown: Bool = true) {
        self.work = work
        descriptor = stream.rawValue
        self.isShown = isShown && stream.isTerminal
        state.withLock { $0.total = total }
    }

    /// Tells how many steps are done, and how many there are now that it is known. May be called from any thread, as often as
    /// one likes.
    public func advance(to done: Int, of total: Int? = nil) {
        guard isShown else { return }
        state.withLock { state in
            state.done = done
            state.total = total ?? state.total
        }
        show()
    }

    /// Shows the line anew, also when no step was done since: the time goes on.
    public func show() {
        guard isShown else { return }
        let elapsed = ContinuousClock.now - start
        state.withLock { state in
            guard elapsed >= Self.delay, elapsed - state.lastShown >= Self.interval else { return }
            state.lastShown = elapsed
            let columns = TerminalSize.of(descriptor: descriptor).columns - 1
            let line = TerminalText.cut(Self.text(work, done: state.done, of: state.total, after: elapsed), to: columns)
            let width = TerminalText.width(of: line)
            write("\r" + line + String(repeating: " ", count: max(0, min(state.width, columns) - width)))
            state.width = width
        }
    }

    /// Takes the line away.
    public func finish() {
        state.withLock { state in
            guard state.width > 0 else { return }
            write("\r" + String(repeating: " ", count: state.width) + "\r")
            state.width = 0
        }
    }

    /// `reading articles: 1,200 of 10,000 · 410/s · 21 s left`
    static func text(_ work: String, done: Int, of total: Int?, after elapsed: Duration) -> String {
        let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
        let rate = seconds > 0 ? Double(done) / seconds : 0
        var parts = ["\(work): \(grouped(done))" + (total.map { " of \(grouped($0))" } ?? "")]
        if rate > 0 { parts.append(rate >= 10 ? "\(grouped(Int(rate)))/s" : "\(Double(Int(rate * 10)) / 10)/s") }
        if let total, rate > 0, done < total { parts.append(duration(Double(total - done) / rate) + " left") }
        return parts.joined(separator: " · ")
    }

    private static func duration(_ seconds: Double) -> String {
        let whole = Int(min(seconds, 1e9).rounded(.up))
        if whole < 60 { return "\(whole) s" }
        if whole < 3_600 { return "\(whole / 60) min \(whole % 60) s" }
        return "\(whole / 3_600) h \(whole % 3_600 / 60) min"
    }

    private static func grouped(_ number: Int) -> String {
        var digits = Array(String(abs(number)))
        for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
        return (number < 0 ? "-" : "") + String(digits)
    }

    private func write(_ text: String) {
        _ = FileOutput(descriptor: descriptor).write(Array(text.utf8))
    }
}
