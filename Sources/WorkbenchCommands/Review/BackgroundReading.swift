import ClaimModel
import Dispatch
import Synchronization
import Workbench

/// What takes longer than a frame to read, read on a second connection while the reviewer goes on: suggestions for the claim on
/// the screen, and the words of all claims. What is no longer wanted is stopped and forgotten.
final class BackgroundReading: Sendable {
    private struct State {
        /// The claim whose suggestions are wanted, and which time it was asked.
        var wanted: (claim: ClaimID, ticket: Int)?
        var found: (claim: ClaimID, suggestions: [CardSuggestion])?
        var ticket = 0
        var words: ClaimWords?
        var isReadingWords = false
    }

    private let workbench: Workbench
    private let queue = DispatchQueue(label: "reading beside the review", qos: .userInitiated)
    private let state = Mutex(State())

    /// Reading over a connection of its own; nil when none can be had.
    init?(beside workbench: Workbench) {
        guard let second = try? workbench.beside() else { return nil }
        self.workbench = second
    }

    /// Stops what is being read and waits for its end, so that the connection is closed before the first one.
    func end() {
        forget()
        queue.sync {}
    }

    /// The suggestions for a claim; nil while they are being looked for.
    func suggestions(for claim: ClaimID) -> [CardSuggestion]? {
        let (found, ticket): ([CardSuggestion]?, Int?) = state.withLock { state in
            if let found = state.found, found.claim == claim { return (found.suggestions, nil) }
            if state.wanted?.claim == claim { return (nil, nil) }
            state.ticket += 1
            state.wanted = (claim, state.ticket)
            return (nil, state.ticket)
        }
        guard let ticket else { return found }
        queue.async { [self] in
            guard isWanted(ticket) else { return }
            let suggestions = (try? Self.suggestions(for: claim, in: workbench)) ?? []
            state.withLock { state in
                guard state.wanted?.ticket == ticket else { return }
                state.found = (claim, suggestions)
                state.wanted = nil
            }
            readWords()
        }
        return nil
    }

    /// The suggestions of a workbench as the card shows them.
    static func suggestions(for claim: ClaimID, in workbench: Workbench) throws(WorkbenchProblem) -> [CardSuggestion] {
        try workbench.suggest(claim, limit: 9).compactMap { found in
            found.evidence.map {
                CardSuggestion(evidence: $0, stance: found.stance, why: found.reasons.joined(separator: "; "))
            }
        }
    }

    /// Suggestions found or being looked for are not wanted any more: the claim changed.
    func forget() {
        let wasLooking = state.withLock { state in
            defer { (state.wanted, state.found) = (nil, nil) }
            return state.wanted != nil && !state.isReadingWords
        }
        if wasLooking { workbench.interrupt() }
    }

    /// The words of all claims; nil while they are not read yet.
    var words: ClaimWords? {
        get { state.withLock { $0.words } }
        set { state.withLock { $0.words = newValue } }
    }

    private func isWanted(_ ticket: Int) -> Bool { state.withLock { $0.wanted?.ticket == ticket } }

    /// Reads the words when nothing else is waited for, once.
    private func readWords() {
        let isNeeded = state.withLock { state in
            guard state.words == nil, !state.isReadingWords, state.wanted == nil else { return false }
            state.isReadingWords = true
            return true
        }
        guard isNeeded else { return }
        let read = try? workbench.claimWords()
        state.withLock { state in
            state.words = read
            state.isReadingWords = false
        }
    }
}
