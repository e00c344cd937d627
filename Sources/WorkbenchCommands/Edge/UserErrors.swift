import ClaimModel
import Workbench

/// Errors of the workbench as the user meets them.
enum UserErrors {
    /// The error for one of the workbench's; nil when it is none of them.
    static func error(for error: any Error) -> UserError? { (error as? WorkbenchProblem).map { self.error(for: $0) } }

    /// The error for a problem, with what else is wrong with the same input.
    static func error(for problem: WorkbenchProblem) -> UserError {
        var message = problem.message
        for breach in problem.breaches where !message.contains(breach.missing) { message += "; " + breach.missing }
        var error = UserError(
            problem.name, status: status(problem.problemClass), place: problem.place, message: message,
            remedy: problem.remedy ?? problem.breaches.first?.remedy, subject: problem.subject)
        error.others = problem.others.map { self.error(for: $0) }
        return error
    }

    private static func status(_ problemClass: ProblemClass) -> ExitStatus {
        switch problemClass {
        case .usage: .usage
        case .refused: .findings
        case .locked: .locked
        case .damaged: .damaged
        }
    }
}
