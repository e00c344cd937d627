import ClaimModel
import Workbench

/// Errors of the workbench as the user meets them.
enum UserErrors {
    /// The error for one of the workbench's; nil when it is none of them.
    static func error(for error: any Error) -> UserError? {
        guard let problem = error as? WorkbenchProblem else { return nil }
        let status: ExitStatus =
            switch problem.problemClass {
            case .usage: .usage
            case .refused: .findings
            case .locked: .locked
            case .damaged: .damaged
            }
        var message = problem.message
        for breach in problem.breaches where !message.contains(breach.missing) { message += "; " + breach.missing }
        return UserError(
            status: status, place: problem.place, message: message, remedy: problem.remedy ?? problem.breaches.first?.remedy)
    }
}
