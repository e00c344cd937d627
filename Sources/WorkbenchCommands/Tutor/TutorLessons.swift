import ClaimModel

/// The lessons, in their order.
enum TutorLessons {
    static let steps: [TutorStep] = [
        TutorStep(
            title: "What must be checked",
            text: { _ in
                [
                    "An article of The Gulf Courier is in the casebook. Assay has taken it apart: every checkable claim, one a line."
                ]
            },
            example: { _ in "claims" }, isDone: { $0.didRun("claims") },
            afterwards:
                "The figure beside each claim is its worth: it orders the work. The stage “new” says that nobody has looked yet."
        ),
        TutorStep(
            title: "One claim",
            text: { ["Look at the claim about the number of strikes, \($0.claimName)."] },
            example: { "show \($0.claimName)" }, isDone: { $0.didRun("show", $0.claimName) },
            afterwards: "“At least 29” was read as the interval [29, ∞). “lacks” says what the policy still asks for."),
        TutorStep(
            title: "Evidence",
            text: { _ in
                [
                    "The ministry's own log lies in Evidence/sample/snapshots. Tab completes names of files.",
                    "Make it evidence: a copy is kept, and your quote is looked for in it.",
                ]
            },
            example: { _ in
                "evidence add Evidence/sample/snapshots/ministry-log.txt --title \"Public log\" --kind primary "
                    + "--excerpt \"The navy has carried out 29 strikes\""
            },
            isDone: { !$0.evidence.isEmpty },
            afterwards: "The quote was found in the stored copy. Had it not been there, the record would say so."),
        TutorStep(
            title: "What the evidence says about the claim",
            text: { ["Tie \($0.evidenceName) to the claim. Where both hold numbers, they are compared."] },
            example: { "link \($0.claimName) \($0.evidenceName) supports" }, isDone: { !$0.links.isEmpty },
            afterwards: "Where arithmetic can tell, its sentence stands beside the link. It suggests; a person decides."),
        TutorStep(
            title: "A verdict",
            text: { ["Propose a verdict for \($0.claimName). The scale's labels are listed by `scale`."] },
            example: { "propose \($0.claimName) supported" },
            isDone: { $0.claim.map { $0.stage == .proposed || $0.stage == .signedOff } ?? false },
            afterwards: "It is proposed, not signed: that is a second step, and under some policies a second person's."),
        TutorStep(
            title: "A signature",
            text: { _ in ["Sign it. If the policy lacked anything, the signature would be refused, with the reason."] },
            example: { "sign \($0.claimName)" }, isDone: { $0.claim?.stage == .signedOff },
            afterwards: "Every decision is an entry of the journal. `log` shows it."),
        TutorStep(
            title: "Taking it back",
            text: { _ in ["Nothing is final. Take the signature back."] },
            example: { _ in "undo" }, isDone: { $0.claim?.stage == .proposed },
            afterwards: "The journal keeps both: the signature and its undoing."),
        TutorStep(
            title: "And again",
            text: { _ in ["Undo the undoing."] },
            example: { _ in "redo" }, isDone: { $0.claim?.stage == .signedOff },
            afterwards: "Signed again."),
        TutorStep(
            title: "The article changes",
            text: { _ in ["The Courier has published a second version. Add it, and see what became of your verdict."] },
            example: { _ in "add gulf-strikes Claims/sample/gulf-strikes.r2.md" }, isDone: { $0.revisions > 1 },
            afterwards: "“29” became “34”, so the verdict no longer stands: the claim is back in review, and says why."),
        TutorStep(
            title: "A change for the writer",
            text: { ["The log says 29, the new text 34. Propose the right words, because of \($0.evidenceName)."] },
            example: { "fix propose \($0.claimName) --to \"at least 29 strikes\" --because \($0.evidenceName)" },
            isDone: { !$0.fixes.isEmpty },
            afterwards: "`fixes` is the list of changes that goes to the writer."),
        TutorStep(
            title: "The gate",
            text: { _ in ["May the article be published? `check` answers for a person and for a build."] },
            example: { _ in "check gulf-strikes" }, isDone: { $0.words.first == "check" },
            afterwards: "It names each claim that is unchecked, stale or against policy, and what would mend it."),
        TutorStep(
            title: "The report",
            text: { _ in ["What leaves the casebook: a verification report."] },
            example: { _ in "report gulf-strikes --format markdown" }, isDone: { $0.didRun("report") },
            afterwards: "--format html makes a page with the article's text and every claim marked in it."),
    ]
}
