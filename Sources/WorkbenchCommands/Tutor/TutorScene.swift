import ClaimModel

/// What the practice casebook holds after a line: the lessons look at this, never at the words on the screen.
struct TutorScene: Sendable {
    /// The line's words, and whether the command was done.
    var words: [String] = []
    var isDone = false
    var claims: [ClaimRecord] = []
    var evidence: [EvidenceRecord] = []
    /// The links and fixes of the claim the lessons follow.
    var links: [LinkRecord] = []
    var fixes: [FixRecord] = []
    /// How many revisions the article has.
    var revisions = 1

    /// The claim the lessons follow: the number of strikes in the first sentence.
    var claim: ClaimRecord? {
        claims.first { $0.wording.contains("29 strikes") || $0.wording.contains("34 strikes") }
    }

    /// Its id, for examples.
    var claimName: String { claim?.id.description ?? "c1" }

    /// The newest evidence's id, for examples.
    var evidenceName: String { evidence.last?.id.description ?? "e1" }

    /// Whether the line was a command, done, with these words first.
    func didRun(_ verbs: String...) -> Bool { isDone && words.starts(with: verbs) }
}

/// One step of the lessons: what it is about, a line that does it, and how it is seen that it was done.
struct TutorStep: Sendable {
    let title: String
    let text: @Sendable (TutorScene) -> [String]
    let example: @Sendable (TutorScene) -> String
    let isDone: @Sendable (TutorScene) -> Bool
    /// What is worth noticing, once it is done.
    let afterwards: String
}
