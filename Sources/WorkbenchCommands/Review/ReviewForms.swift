import ClaimModel
import ReviewTerminal

/// What is asked before some decisions, and how the answers are read.
enum ReviewForms {
    static func label(of scale: Scale) -> InputForm {
        InputForm(action: ReviewKeyCommand.label.rawValue, fields: [.init("verdict (Tab):", offers: scale.labels.map(\.key))])
    }

    static let conclusion = InputForm(
        action: ReviewKeyCommand.conclude.rawValue, fields: [.init("conclusion, in one sentence:")])

    static let evidence = InputForm(
        title: "New evidence",
        action: ReviewKeyCommand.evidence.rawValue,
        fields: [
            .init("where (URL, file, who):"), .init("published by:"), .init("title:"),
            .init("kind (Tab):", initial: "secondary", offers: SourceKind.allCases.map(\.rawValue)), .init("its words:"),
            .init("stance (Tab):", initial: "supports", offers: Stance.allCases.map(\.rawValue)),
        ])

    static func fix(for claim: ClaimRecord, because evidence: [EvidenceID]) -> InputForm {
        InputForm(
            title: "Propose other words",
            action: ReviewKeyCommand.fix.rawValue,
            fields: [
                .init("words (empty cuts):", initial: claim.wording),
                .init("because of:", initial: evidence.map(\.description).joined(separator: " ")), .init("note:"),
            ])
    }

    static func correction(of claim: ClaimRecord) -> InputForm {
        InputForm(
            title: "Correct the claim",
            action: ReviewKeyCommand.edit.rawValue,
            fields: [
                .init("words:", initial: claim.wording),
                .init("kinds:", initial: claim.reading.kinds.names.joined(separator: " ")),
                .init("speaker:", initial: claim.speaker ?? ""),
            ])
    }

    /// Reads the answers of ``evidence``.
    static func newEvidence(_ answers: [String]) throws(UserError) -> NewEvidence {
        let fields = answers.map(\.withoutOuterBlanks)
        guard fields.count == 6 else { throw UserError("review/form-incomplete", message: "the form is not complete") }
        guard !fields[0].isEmpty else {
            throw UserError("review/no-place", message: "evidence needs a place where it is found: a URL, a file, a person")
        }
        guard let kind = SourceKind(rawValue: fields[3]) else {
            throw unknown(fields[3], among: SourceKind.allCases.map(\.rawValue))
        }
        guard let stance = Stance(rawValue: fields[5]) else { throw unknown(fields[5], among: Stance.allCases.map(\.rawValue)) }
        return NewEvidence(
            locator: fields[0], publisher: fields[1], title: fields[2], kind: kind, excerpt: fields[4], stance: stance)
    }

    /// Reads the answers of ``correction(of:)``; what was left as it was is nil.
    static func correction(_ answers: [String], of claim: ClaimRecord) throws(UserError) -> CardCorrection {
        let fields = answers.map(\.withoutOuterBlanks)
        guard fields.count == 3 else { throw UserError("review/form-incomplete", message: "the form is not complete") }
        var kinds = ClaimKinds()
        for name in fields[1].split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
            guard let kind = ClaimKinds(name: String(name)) else { throw unknown(String(name), among: ClaimKinds.names) }
            kinds.formUnion(kind)
        }
        return CardCorrection(
            words: fields[0] == claim.wording ? nil : fields[0], kinds: kinds == claim.reading.kinds ? nil : kinds,
            speaker: fields[2] == claim.speaker ?? "" ? nil : fields[2])
    }

    /// Reads ids such as `e4 e7` or `e4, e7`.
    static func evidenceIDs(_ text: String) throws(UserError) -> [EvidenceID] {
        var ids: [EvidenceID] = []
        for word in text.split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
            guard let id = EvidenceID(word) else {
                throw UserError("review/bad-evidence-id", message: "“\(word)” is no evidence id; one looks like e4")
            }
            ids.append(id)
        }
        return ids
    }

    private static func unknown(_ typed: String, among names: [String]) -> UserError {
        let hint =
            NearestName.find(typed, among: names).map { "did you mean \($0)?" } ?? "one of " + names.joined(separator: ", ")
        return UserError("review/unknown-word", message: "“\(typed)” is not known; \(hint)")
    }
}

extension String {
    /// Without blanks around it.
    var withoutOuterBlanks: String {
        let start = drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}
