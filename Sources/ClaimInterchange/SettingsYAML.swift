internal import ClaimModel
internal import Yams

/// What is wrong in a policy or scale file.
public struct SettingsProblem: Error, Hashable, Sendable {
    /// A name for each thing that can be wrong.
    public enum Code: String, Hashable, Sendable, CaseIterable {
        case notYAML = "not-yaml"
        case unknownKey = "unknown-key"
        case missingKey = "missing-key"
        case duplicateKey = "duplicate-key"
        case wrongType = "wrong-type"
        case outOfRange = "out-of-range"
        case unknownWord = "unknown-word"
        case equalLabels = "equal-labels"
        case noLabels = "no-labels"
    }

    /// What is wrong.
    public var code: Code
    /// The file.
    public var file: String
    /// The line, from 1 on.
    public var line: Int
    /// The column, from 1 on.
    public var column: Int
    /// One sentence.
    public var message: String
    /// What to do about it.
    public var remedy: String

    /// `FILE:LINE:COLUMN: sentence`.
    public var located: String { "\(file):\(line):\(column): \(message)" }
}

/// All that is wrong in a policy or scale file.
public struct SettingsProblems: Error, Hashable, Sendable {
    /// In the order of the file; never empty.
    public var problems: [SettingsProblem]
}

/// Walks a flat YAML mapping, and collects all that is wrong with it.
struct SettingsReading {
    let file: String
    private(set) var problems: [SettingsProblem] = []

    init(file: String) {
        self.file = file
    }

    /// The mapping's values by key, in the order of the file.
    mutating func mapping(_ yaml: String, known: [String]) -> [String: Node] {
        do {
            guard let root = try Yams.compose(yaml: yaml) else {
                add(.notYAML, nil, "the file is empty", remedy: "begin with `name: my-policy`")
                return [:]
            }
            return mapping(root, known: known)
        } catch {
            add(error)
            return [:]
        }
    }

    mutating func mapping(_ node: Node, known: [String]) -> [String: Node] {
        guard let mapping = node.mapping else {
            add(.wrongType, node, "this is not a list of keys and values", remedy: "write `key: value` on each line")
            return [:]
        }
        var out: [String: Node] = [:]
        for (key, value) in mapping {
            let name = key.string ?? ""
            if !known.contains(name) {
                add(.unknownKey, key, "there is no key \(name)", remedy: NearestName.hint(name, among: known))
            } else if out[name] != nil {
                add(.duplicateKey, key, "the key \(name) stands here twice", remedy: "keep one of them")
            } else {
                out[name] = value
            }
        }
        return out
    }

    mutating func add(_ code: SettingsProblem.Code, _ node: Node?, _ message: String, remedy: String) {
        problems.append(
            SettingsProblem(
                code: code, file: file, line: node?.mark?.line ?? 1, column: node?.mark?.column ?? 1, message: message,
                remedy: remedy))
    }

    private mutating func add(_ error: any Error) {
        var (line, column) = (1, 1)
        var (code, message, remedy) = (SettingsProblem.Code.notYAML, "the file is not YAML", "check the indentation; no tabs")
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _)?, .parser(_, let problem, let mark, _)?,
            .composer(_, let problem, let mark, _)?:
            (line, column) = (mark.line, mark.column)
            message += ": " + problem
        case .duplicatedKeysInMapping(let duplicates, let context)?:
            (line, column) = (context.mark.line, context.mark.column)
            code = .duplicateKey
            message = "the key \(duplicates.map { "\($0)" }.joined(separator: ", ")) stands here twice"
            remedy = "keep one of them"
        default: break
        }
        problems.append(
            SettingsProblem(code: code, file: file, line: line, column: column, message: message, remedy: remedy))
    }

    mutating func text(_ node: Node?, _ key: String) -> String? {
        guard let node else { return nil }
        guard let text = node.scalar?.string, !text.isEmpty else {
            add(.wrongType, node, "\(key) is a text", remedy: "\(key): some words")
            return nil
        }
        return text
    }

    mutating func truth(_ node: Node?, _ key: String, default value: Bool) -> Bool {
        guard let node else { return value }
        switch node.scalar?.string {
        case "true": return true
        case "false": return false
        default:
            add(.wrongType, node, "\(key) is true or false", remedy: "\(key): \(value)")
            return value
        }
    }

    mutating func whole(_ node: Node?, _ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let node else { return nil }
        guard let number = node.scalar.flatMap({ Int($0.string) }) else {
            add(.wrongType, node, "\(key) is a whole number", remedy: "\(key): \(range.lowerBound)")
            return nil
        }
        guard range.contains(number) else {
            add(
                .outOfRange, node, "\(key) is between \(range.lowerBound) and \(range.upperBound), not \(number)",
                remedy: "\(key): \(min(max(number, range.lowerBound), range.upperBound))")
            return nil
        }
        return number
    }

    mutating func share(_ node: Node?, _ key: String) -> Double? {
        guard let node else { return nil }
        guard let number = node.scalar.flatMap({ Double($0.string) }), (0...1).contains(number) else {
            add(.outOfRange, node, "\(key) is a number from 0 to 1", remedy: "\(key): 0.5")
            return nil
        }
        return number
    }

    mutating func word<Word: RawRepresentable & CaseIterable>(_ node: Node?, _ key: String, _ type: Word.Type) -> Word?
    where Word.RawValue == String {
        guard let node else { return nil }
        let known = type.allCases.map(\.rawValue)
        guard let text = node.scalar?.string else {
            add(.wrongType, node, "\(key) is one word", remedy: "one of \(known.joined(separator: ", "))")
            return nil
        }
        guard let word = Word(rawValue: text) else {
            add(.unknownWord, node, "\(key) can't be \(text)", remedy: NearestName.hint(text, among: known))
            return nil
        }
        return word
    }

    mutating func words<Word: RawRepresentable & CaseIterable>(_ node: Node?, _ key: String, _ type: Word.Type) -> [Word]?
    where Word.RawValue == String {
        guard let node else { return nil }
        guard let items = node.sequence else {
            add(.wrongType, node, "\(key) is a list", remedy: "\(key): [\(type.allCases.first?.rawValue ?? "")]")
            return nil
        }
        return items.compactMap { word($0, key, type) }
    }
}
