import ClaimModel
import Foundation
import ReviewTerminal
import Workbench

/// What Tab offers at the prompt: verbs, options and their values, and the names of what the casebook holds.
struct PromptCompletion {
    let session: Session

    /// The candidates for the word before the cursor.
    func complete(_ request: CompletionRequest) -> Completion {
        let typed = request.beforeCursor
        let word = typed.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        let before = typed.dropLast(word.count).split(separator: " ").map(String.init)
        var candidates = self.candidates(after: before, word: word).filter { $0.text.hasPrefix(word) }
        if candidates.isEmpty, !before.isEmpty, !word.isEmpty { candidates = files(beginning: word) }
        return Completion(replacing: word, candidates: candidates)
    }

    private func candidates(after words: [String], word: String) -> [Completion.Candidate] {
        let words = words.first == "help" ? Array(words.dropFirst()) : words
        let (entry, used) = session.table.command(calledBy: words)
        if used == words.count, !entry.subcommands.isEmpty {
            let extra: [Completion.Candidate] =
                words.isEmpty ? [.init("help", note: "how a command is used"), .init("quit")] : []
            return entry.subcommands.map { .init($0.path.last ?? "", note: $0.summary) } + extra
        }
        if word.hasPrefix("-") {
            return entry.arguments.flatMap { argument in
                argument.names.filter { $0.hasPrefix("--") }.map { .init($0, note: argument.summary) }
            }
        }
        if let last = words.last, last.hasPrefix("-"),
            let argument = entry.arguments.first(where: { $0.names.contains(last) }), !argument.choices.isEmpty
        {
            return argument.choices.map { .init($0) }
        }
        if let values = ownValues(of: entry, after: words) { return values.map { .init($0) } }
        let choices = entry.arguments.filter { $0.names.isEmpty }.flatMap { $0.choices.map { Completion.Candidate($0) } }
        return choices + labels(for: entry, after: words) + fields(for: entry, beginning: word) + records(beginning: word)
            + filterValues(beginning: word)
    }

    /// Files and folders whose paths begin so, when nothing else does.
    private func files(beginning start: String) -> [Completion.Candidate] {
        let folder = start.lastIndex(of: "/").map { String(start[...$0]) } ?? ""
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
        return names.sorted().filter { (folder + $0).hasPrefix(start) && Self.needsNoQuotes($0) }.map { name in
            var isFolder: ObjCBool = false
            let isThere = FileManager.default.fileExists(atPath: folder + name, isDirectory: &isFolder)
            return isThere && isFolder.boolValue ? .init(folder + name + "/", endsWord: false) : .init(folder + name)
        }
    }

    /// Whether a word can be typed as it is.
    private static func needsNoQuotes(_ word: String) -> Bool { !word.contains { $0.isWhitespace || "\"'“\\#".contains($0) } }

    /// The tags in use, after the options that take one.
    private func ownValues(of entry: CommandEntry, after words: [String]) -> [String]? {
        guard entry.name == "tag", let option = words.last, ["--add", "--remove"].contains(option) else { return nil }
        return (try? session.workbench().filterValues(of: "tag")) ?? []
    }

    /// The labels of the scale, once a verdict can follow.
    private func labels(for entry: CommandEntry, after words: [String]) -> [Completion.Candidate] {
        guard entry.name == "propose", words.count > 1 else { return [] }
        return ((try? session.workbench().scale().labels) ?? []).map { .init($0.key, note: $0.label) }
    }

    /// The fields of the filter language, for commands that take one.
    private func fields(for entry: CommandEntry, beginning start: String) -> [Completion.Candidate] {
        guard !start.isEmpty,
            entry.arguments.contains(where: { $0.names.isEmpty && $0.summary.lowercased().contains("filter") })
        else { return [] }
        return ClaimFilter.fields.map { .init($0 + ":", note: "a filter", endsWord: false) }
    }

    /// Claims, evidence and articles of the casebook whose names begin so.
    private func records(beginning start: String) -> [Completion.Candidate] {
        guard let workbench = try? session.workbench() else { return [] }
        return ((try? workbench.names(beginning: start)) ?? []).map { .init($0.name, note: $0.note) }
    }

    /// What may follow a field of the filter language, as in `stage:`; for words with a colon only.
    private func filterValues(beginning start: String) -> [Completion.Candidate] {
        guard let colon = start.firstIndex(of: ":"), let workbench = try? session.workbench() else { return [] }
        let field = String(start[..<colon])
        let values = (try? workbench.filterValues(of: field)) ?? []
        // A tag of several words would need quotation marks before what was typed.
        return values.filter(Self.needsNoQuotes).map { .init("\(field):\($0)") }
    }
}
