public import ClaimModel
internal import Yams

/// Reads a policy from YAML; a key that is left out has the value it has in `solo`.
public enum PolicyReader {
    private static let keys = [
        "name", "summary", "independent-origins", "primary-source", "proven-quotes", "both-sides", "four-eyes",
        "blind-second", "expire-after-days", "must-check-worth", "must-check-kinds", "publishable", "may-publish-off-axis",
        "blocked-flags", "every-sentence", "fix-needs-evidence", "fixes-closed", "queries-closed", "may-act-as",
        "own-publisher-counts",
    ]

    /// Reads a policy.
    ///
    /// - Parameters:
    ///   - yaml: the file's text.
    ///   - file: its name, as problems give it.
    /// - Throws: ``SettingsProblems`` with everything that is wrong.
    public static func read(_ yaml: String, file: String) throws(SettingsProblems) -> Policy {
        var reading = SettingsReading(file: file)
        let map = reading.mapping(yaml, known: keys)
        var policy = Policy(name: reading.text(map["name"], "name") ?? "")
        if map["name"] == nil, reading.problems.isEmpty {
            reading.add(.missingKey, nil, "the policy has no name", remedy: "name: my-policy")
        }
        policy.summary = reading.text(map["summary"], "summary") ?? ""
        readEvidenceRules(map, &reading, &policy)
        readPeopleRules(map, &reading, &policy)
        readVerdictRules(map, &reading, &policy)
        guard reading.problems.isEmpty else { throw SettingsProblems(problems: reading.problems) }
        return policy
    }

    private static func readEvidenceRules(_ map: [String: Node], _ reading: inout SettingsReading, _ policy: inout Policy) {
        func truth(_ key: String, _ path: WritableKeyPath<Policy, Bool>) {
            policy[keyPath: path] = reading.truth(map[key], key, default: policy[keyPath: path])
        }
        let origins = reading.whole(map["independent-origins"], "independent-origins", in: 0...20)
        policy.independentOrigins = origins ?? policy.independentOrigins
        truth("primary-source", \.primarySource)
        truth("proven-quotes", \.provenQuotes)
        truth("both-sides", \.bothSides)
        truth("own-publisher-counts", \.ownPublisherCounts)
        truth("fix-needs-evidence", \.fixNeedsEvidence)
        truth("fixes-closed", \.fixesClosed)
        truth("queries-closed", \.queriesClosed)
        truth("every-sentence", \.everySentence)
    }

    private static func readPeopleRules(_ map: [String: Node], _ reading: inout SettingsReading, _ policy: inout Policy) {
        policy.fourEyes = reading.truth(map["four-eyes"], "four-eyes", default: policy.fourEyes)
        policy.blindSecond = reading.truth(map["blind-second"], "blind-second", default: policy.blindSecond)
        policy.mayActAs = reading.truth(map["may-act-as"], "may-act-as", default: policy.mayActAs)
    }

    private static func readVerdictRules(_ map: [String: Node], _ reading: inout SettingsReading, _ policy: inout Policy) {
        policy.expiresAfterDays = reading.whole(map["expire-after-days"], "expire-after-days", in: 1...36_500)
        policy.mustCheck.minimumWorth = reading.share(map["must-check-worth"], "must-check-worth") ?? 0
        for kind in reading.words(map["must-check-kinds"], "must-check-kinds", KindWord.self) ?? [] {
            policy.mustCheck.kinds.formUnion(kind.kinds)
        }
        policy.publishableAxis = reading.words(map["publishable"], "publishable", TruthAxis.self) ?? policy.publishableAxis
        policy.publishesOffAxis = reading.truth(
            map["may-publish-off-axis"], "may-publish-off-axis", default: policy.publishesOffAxis)
        policy.blockedFlags = reading.words(map["blocked-flags"], "blocked-flags", VerdictFlag.self) ?? policy.blockedFlags
    }

    /// The names of kinds as words of a file.
    private struct KindWord: RawRepresentable, CaseIterable {
        let rawValue: String
        let kinds: ClaimKinds
        static var allCases: [KindWord] { ClaimKinds.names.compactMap { KindWord(rawValue: $0) } }

        init?(rawValue: String) {
            guard let kinds = ClaimKinds(name: rawValue) else { return nil }
            self.rawValue = rawValue
            self.kinds = kinds
        }
    }
}
