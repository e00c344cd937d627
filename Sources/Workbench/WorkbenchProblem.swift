import ArticleIntake
import ClaimExtraction
import ClaimInterchange
public import ClaimModel
import ClaimWorkflow
import JournalStore

/// What a problem means for the program's exit code.
public enum ProblemClass: Hashable, Sendable {
    /// Usage or environment.
    case usage
    /// A decision that the casebook or its policy refuses.
    case refused
    /// Somebody else is writing.
    case locked
    /// The casebook is damaged.
    case damaged
}

/// Anything that kept the workbench from doing what was asked. Nothing was written.
public struct WorkbenchProblem: Error, Hashable, Sendable {
    /// What it means for the exit code.
    public var problemClass: ProblemClass
    /// What it is about: `decision`, `casebook`, `intake`.
    public var kind: String
    /// A short name for scripts: `four-eyes`, `locked-casebook`, `unknown-key`.
    public var code: String
    /// Where: a file, with line and column when known; nil when it is no matter of a place.
    public var place: String?
    /// One sentence.
    public var message: String
    /// What to do about it; nil when there is nothing.
    public var remedy: String?
    /// The record or input at fault.
    public var subject: String?
    /// The policy rules that are not kept.
    public var breaches: [PolicyBreach]
    /// Further problems of the same input, so that all can be put right at once.
    public var others: [WorkbenchProblem]

    /// Makes a problem.
    public init(
        _ problemClass: ProblemClass, kind: String = "casebook", code: String, place: String? = nil, message: String,
        remedy: String? = nil, subject: String? = nil, breaches: [PolicyBreach] = [], others: [WorkbenchProblem] = []
    ) {
        self.problemClass = problemClass
        self.kind = kind
        self.code = code
        self.place = place
        self.message = message
        self.remedy = remedy
        self.subject = subject
        self.breaches = breaches
        self.others = others
    }

    /// Its name in Documentation/errors.md: `decision/four-eyes`.
    public var name: String { kind + "/" + code }

    /// `PLACE: sentence`, or the sentence alone.
    public var located: String { place.map { "\($0): \(message)" } ?? message }
}

extension WorkbenchProblem {
    /// Runs a body, and gives every error the one form that the edge knows.
    static func reporting<Result>(_ body: () throws -> Result) throws(WorkbenchProblem) -> Result {
        do {
            return try body()
        } catch {
            throw WorkbenchProblem(error)
        }
    }

    init(_ error: any Error) {
        switch error {
        case let problem as WorkbenchProblem: self = problem
        case let refusal as Refusal:
            // A name that is not there is a slip of the pen; everything else the journal's rules refuse.
            let isUnknown = refusal.code == .unknownLabel || refusal.code == .noSuchRecord
            self.init(
                isUnknown ? .usage : .refused, kind: "decision", code: refusal.code.rawValue, message: refusal.message,
                remedy: refusal.remedy,
                subject: refusal.subject, breaches: refusal.breaches)
        case let problem as StoreProblem: self.init(problem)
        case let problems as SettingsProblems: self = Self.first(problems.problems.map(Self.init(setting:)))
        case let errors as RulePackErrors: self = Self.first(errors.errors.map(Self.init(rule:)))
        case let error as IntakeError:
            self.init(
                .usage, kind: "intake", code: error.kind.rawValue, place: error.input, message: error.sentence,
                remedy: error.remedy,
                subject: error.subject)
        case let mistakes as EvidenceFileMistakes: self = Self.first(mistakes.mistakes.map(Self.init(evidence:)))
        case let error as PayloadError:
            self.init(.damaged, code: "damaged-casebook", message: "a record can't be read (\(error))", remedy: "assay verify")
        default: self.init(.usage, code: "unexpected", message: "\(error)")
        }
    }

    private init(_ problem: StoreProblem) {
        let problemClass: ProblemClass =
            switch problem.problemClass {
            case .locked: .locked
            case .damaged: .damaged
            case .usage, .environment: .usage
            }
        self.init(problemClass, code: problem.code, message: problem.message, remedy: problem.remedy)
    }

    private init(setting problem: SettingsProblem) {
        self.init(
            .usage, kind: "settings", code: problem.code.rawValue, place: "\(problem.file):\(problem.line):\(problem.column)",
            message: problem.message, remedy: problem.remedy)
    }

    private init(evidence mistake: EvidenceFileMistake) {
        self.init(
            .usage, kind: "evidence", code: mistake.code.rawValue, place: "\(mistake.file):\(mistake.line):\(mistake.column)",
            message: mistake.message, remedy: mistake.remedy)
    }

    private init(rule error: RulePackError) {
        self.init(
            .usage, kind: "rules", code: error.kind.rawValue,
            place: "\(error.place.file):\(error.place.line):\(error.place.column)",
            message: error.message, remedy: error.remedy)
    }

    private static func first(_ problems: [WorkbenchProblem]) -> WorkbenchProblem {
        guard var first = problems.first else {
            return WorkbenchProblem(.usage, code: "unexpected", message: "a problem without a name")
        }
        first.others = Array(problems.dropFirst())
        return first
    }
}
