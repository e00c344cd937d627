public import ClaimModel
internal import Yams

/// Reads a scale from YAML. Labels are kept as written and mapped to the truth axis.
public enum ScaleReader {
    /// Reads a scale.
    ///
    /// - Parameters:
    ///   - yaml: the file's text.
    ///   - file: its name, as problems give it.
    /// - Throws: ``SettingsProblems`` with everything that is wrong.
    public static func read(_ yaml: String, file: String) throws(SettingsProblems) -> Scale {
        var reading = SettingsReading(file: file)
        let map = reading.mapping(yaml, known: ["name", "title", "needs-conclusion", "labels"])
        var scale = Scale(
            name: reading.text(map["name"], "name") ?? "", title: reading.text(map["title"], "title") ?? "", labels: [],
            needsConclusion: reading.truth(map["needs-conclusion"], "needs-conclusion", default: false))
        if reading.problems.isEmpty {
            if map["name"] == nil { reading.add(.missingKey, nil, "the scale has no name", remedy: "name: my-scale") }
            if map["labels"] == nil {
                reading.add(
                    .noLabels, nil, "the scale has no labels", remedy: "labels: [{key: ok, label: OK, axis: supported}]")
            }
        }
        if let labels = map["labels"] { readLabels(labels, &reading, &scale) }
        guard reading.problems.isEmpty else { throw SettingsProblems(problems: reading.problems) }
        return scale
    }

    private static func readLabels(_ node: Node, _ reading: inout SettingsReading, _ scale: inout Scale) {
        guard let items = node.sequence, !items.isEmpty else {
            reading.add(
                .noLabels, node, "labels is a list of labels", remedy: "labels: [{key: ok, label: OK, axis: supported}]")
            return
        }
        for item in items {
            guard let label = readLabel(item, &reading) else { continue }
            if let twin = scale.labels.first(where: { $0.key == label.key || $0.label.lowercased() == label.label.lowercased() }
            ) {
                reading.add(
                    .equalLabels, item, "\(label.key) (\(label.label)) can't be told from \(twin.key) (\(twin.label))",
                    remedy: "give each label a key and words of its own")
            }
            scale.labels.append(label)
        }
    }

    private static func readLabel(_ node: Node, _ reading: inout SettingsReading) -> ScaleLabel? {
        let map = reading.mapping(node, known: ["key", "label", "axis", "flags", "rating", "meaning"])
        guard !map.isEmpty else { return nil }
        guard let key = reading.text(map["key"], "key"), let label = reading.text(map["label"], "label") else {
            for name in ["key", "label"] where map[name] == nil {
                reading.add(.missingKey, node, "the label has no \(name)", remedy: "{key: ok, label: OK, axis: supported}")
            }
            return nil
        }
        return ScaleLabel(
            key: key, label: label, axis: reading.word(map["axis"], "axis", TruthAxis.self),
            flags: reading.words(map["flags"], "flags", VerdictFlag.self) ?? [],
            rating: reading.whole(map["rating"], "rating", in: 1...100), meaning: reading.text(map["meaning"], "meaning"))
    }
}
