import ArgumentParser
import ReviewTerminal

/// What the argument parser complains about, in one line with a valid example.
enum UsageErrors {
    /// The error for a parser's complaint.
    static func error(for error: any Error, words: [String], table: CommandTable) -> UserError {
        let told = AssayCommand.message(for: error).split(separator: "\n").first.map(String.init) ?? "the command can't be read"
        let (entry, _) = table.command(calledBy: words)
        let synopsis = (["assay", entry.name] + entry.arguments.filter { !$0.isOptional }.map(\.synopsis)).filter {
            !$0.isEmpty
        }
        return UserError(
            message: sentence(told), remedy: synopsis.joined(separator: " ") + "   (all of it: assay help \(entry.name))")
    }

    private static func sentence(_ text: String) -> String {
        var text = text.hasPrefix("Error: ") ? String(text.dropFirst(7)) : text
        if text.hasSuffix(".") { text.removeLast() }
        return text.prefix(1).lowercased() + text.dropFirst()
    }
}

/// Refuses verbs that do not exist before anything is parsed; a prefix never acts.
enum UnknownVerb {
    /// - Throws: a ``UserError`` that names the nearest verb.
    static func check(_ words: [String], in session: Session) throws(UserError) {
        guard let verb = words.first, !verb.hasPrefix("-"), verb != "help" else { return }
        let (entry, used) = session.table.command(calledBy: words)
        if used == 0 { throw unknown(verb, among: session.table.verbs, under: "") }
        guard !entry.subcommands.isEmpty, entry.defaultSubcommand == nil, used < words.count, !words[used].hasPrefix("-") else { return }
        throw unknown(words[used], among: entry.subcommands.compactMap(\.path.last), under: entry.name + " ")
    }

    private static func unknown(_ verb: String, among verbs: [String], under parent: String) -> UserError {
        let nearest = NearestName.find(verb, among: verbs)
        return UserError(
            message: "there is no command ‘\(parent)\(verb)’",
            remedy: nearest.map { "did you mean ‘\(parent)\($0)’?" } ?? "assay help lists the commands")
    }
}
