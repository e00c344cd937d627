public import ClaimModel

/// What an audience may not learn, and the one place that keeps it back.
///
/// A record that is withheld also disappears from free text: its id, its title, its author, whom it names as contact and its
/// excerpts are replaced wherever a person wrote them down, unless the words stand in the article itself or in a record that
/// may be shown.
public struct Withholding: Sendable {
    /// The audience.
    public let audience: Audience
    private let hiddenIDs: Set<String>
    private let hiddenWords: [String]

    /// What stands in place of what is withheld.
    public static let mark = "[withheld]"

    /// Works out what is kept back from an audience.
    ///
    /// - Parameters:
    ///   - evidence: all records that the report could mention.
    ///   - text: the article's words; what stands in them can't be a secret.
    public init(audience: Audience, evidence: [EvidenceID: EvidenceRecord], text: String) {
        self.audience = audience
        let hidden = evidence.values.filter { Self.hides($0.confidentiality, from: audience) }
        hiddenIDs = Set(hidden.map(\.id.description))
        let shown = evidence.values.filter { !Self.hides($0.confidentiality, from: audience) }
        let known = Set(shown.flatMap(Self.identifyingWords))
        let words = Set(hidden.flatMap(Self.identifyingWords)).subtracting(known)
        hiddenWords = words.filter { $0.count >= 4 && !text.contains($0) }.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    }

    private static func hides(_ confidentiality: Confidentiality, from audience: Audience) -> Bool {
        switch (confidentiality, audience) {
        case (.open, _), (_, .legal), (.notForPublication, .editor): false
        case (.notForPublication, .public), (.confidential, .public), (.confidential, .editor): true
        }
    }

    private static func identifyingWords(of record: EvidenceRecord) -> [String] {
        let contact = record.locator.contact
        let words = [
            record.title, record.author, record.publisher, record.origin, contact?.who, contact?.confirmed, record.note,
            record.locator.web?.url, record.locator.document?.document, record.locator.recording?.recording,
            record.snapshot?.name,
        ]
        return words.compactMap(\.self) + record.excerpts.map(\.text)
    }

    /// Whether a record may be shown in full.
    public func shows(_ id: EvidenceID) -> Bool { !hiddenIDs.contains(id.description) }

    /// Whether a record may be shown at all, if only as a source known to the editors.
    public func mentions(_ id: EvidenceID) -> Bool { shows(id) || audience == .editor }

    /// Free text without what is withheld.
    public func text(_ text: String) -> String {
        guard !hiddenIDs.isEmpty, !text.isEmpty else { return text }
        var out = text
        for words in hiddenWords where out.contains(words) { out = out.replacing(words, with: Self.mark) }
        return withoutIDs(out)
    }

    /// Free text without what is withheld; nil stays nil.
    public func text(_ text: String?) -> String? { text.map { self.text($0) } }

    /// The reason of a recheck. What was written about a withheld record is not told at all.
    func recheck(_ recheck: Recheck) -> Recheck {
        var out = recheck
        let names = mentionsHiddenID(recheck.why)
        switch recheck.reason {
        case .evidenceWithdrawn where names: out.why = "Evidence was withdrawn."
        case .evidenceChanged where names: out.why = "Evidence was changed."
        default: out.why = text(recheck.why)
        }
        return out
    }

    /// A breach of policy without what is withheld.
    func breach(_ breach: PolicyBreach) -> PolicyBreach {
        var out = breach
        out.missing = text(breach.missing)
        out.remedy = text(breach.remedy)
        return out
    }

    private func mentionsHiddenID(_ text: String) -> Bool {
        !hiddenIDs.isDisjoint(with: text.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }

    private func withoutIDs(_ text: String) -> String {
        var out = ""
        var token = ""
        func closed() -> String { audience == .public && hiddenIDs.contains(token) ? Self.mark : token }
        for character in text {
            if character.isLetter || character.isNumber {
                token.append(character)
            } else {
                out += closed()
                token = ""
                out.append(character)
            }
        }
        return out + closed()
    }
}
