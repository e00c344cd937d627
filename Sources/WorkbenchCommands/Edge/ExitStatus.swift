/// How the program ends. Documented in the manual page; scripts rely on it.
enum ExitStatus: Int32, CaseIterable, Sendable {
    case done = 0
    /// Findings, or an input that could not be processed.
    case findings = 1
    /// Wrong usage, or an environment in which nothing can be done.
    case usage = 2
    /// Another process holds the casebook for writing, longer than the waiting time.
    case locked = 3
    /// The casebook is damaged.
    case damaged = 4
    case hungUp = 129
    case interrupted = 130
    case terminated = 143

    /// What it means, for the manual page.
    var meaning: String {
        switch self {
        case .done: "done"
        case .findings: "findings, or an input that could not be processed"
        case .usage: "wrong usage, or an environment in which nothing can be done"
        case .locked: "another process kept the casebook locked longer than the waiting time"
        case .damaged: "the casebook is damaged"
        case .hungUp: "ended because the terminal went away (SIGHUP)"
        case .interrupted: "ended by Ctrl-C"
        case .terminated: "ended by the system or another program (SIGTERM)"
        }
    }
}

/// An error on its way to the user: what is wrong, where, and what mends it.
struct UserError: Error {
    /// Its name in Documentation/errors.md: a kind and a code, as in `file/no-such-file`.
    var name: String
    /// How the program ends.
    var status: ExitStatus
    /// `FILE:LINE:COLUMN`, when the error has a place.
    var place: String?
    /// One sentence, without a full stop.
    var message: String
    /// What to do about it, one line.
    var remedy: String?
    /// The input at fault: a word of the command, a record's name.
    var subject: String?
    /// Where in the typed line the fault lies, in code points from 0, where that is known better than by its words.
    var column: Int?
    /// What else is wrong with the same input, so that all can be put right at once.
    var others: [UserError] = []

    init(
        _ name: String, status: ExitStatus = .usage, place: String? = nil, message: String, remedy: String? = nil,
        subject: String? = nil
    ) {
        (self.name, self.status, self.place, self.message, self.remedy) = (name, status, place, message, remedy)
        self.subject = subject
    }
}
