import ArgumentParser
import ClaimModel
import ReviewTerminal
import Workbench

/// What the argument parser complains about, in one line with a valid example.
enum UsageErrors {
    /// The error for a parser's complaint.
    static func error(for error: any Error, words: [String], in session: Session) -> UserError {
        let told = AssayCommand.message(for: error).split(separator: "\n").first.map(String.init) ?? "the command can't be read"
        let (entry, _) = session.table.command(calledBy: words)
        let program = session.isAtPrompt ? "" : "assay "
        let meant = told.contains("is invalid for") ? quoted(told).flatMap { nearest($0, in: entry) } : nil
        let example =
            (meant.map { "did you mean \($0)?   " } ?? "")
            + (CommandExamples.line(for: entry.name).map { program + $0 + "   " } ?? "")
        if let word = words.first(where: { isNoOption($0, of: entry) }), told.lowercased().contains("missing") {
            let remedy =
                session.isAtPrompt
                ? "what is meant as text goes in quotes: \"\(word)\""
                : "what is meant as text goes behind --, or as in --title=\(word)"
            return UserError("usage/bad-arguments", message: sentence(told), remedy: remedy, subject: word)
        }
        return UserError(
            "usage/bad-arguments", message: sentence(told),
            remedy: example + "(all of it: \(program)help\(entry.name.isEmpty ? "" : " " + entry.name))", subject: quoted(told))
    }

    /// Whether a word stands where only an option can, and the command has none of that name.
    private static func isNoOption(_ word: String, of entry: CommandEntry) -> Bool {
        guard word.hasPrefix("-"), word != "-", word != "--" else { return false }
        let name = word.prefix { $0 != "=" }
        return !entry.arguments.contains { $0.names.contains(String(name)) }
    }

    /// What was probably meant by a value, where an argument takes one of few.
    private static func nearest(_ value: String, in entry: CommandEntry) -> String? {
        NearestName.find(value, among: entry.arguments.flatMap(\.choices))
    }

    /// The word that the parser puts into quotation marks; without `<value>` behind an option.
    private static func quoted(_ text: String) -> String? {
        let parts = text.split(separator: "'", omittingEmptySubsequences: false)
        guard parts.count > 2 else { return nil }
        let word = String(parts[1])
        if word.hasPrefix("<") { return nil }
        return word.hasPrefix("-") ? word.split(separator: " ").first.map(String.init) : word
    }

    private static func sentence(_ text: String) -> String {
        var text = text.hasPrefix("Error: ") ? String(text.dropFirst(7)) : text
        if text.hasSuffix(".") { text.removeLast() }
        return text.prefix(1).lowercased() + text.dropFirst()
    }
}

/// Names the nearest article when one does not exist.
enum UnknownArticle {
    /// The error with a better remedy; itself when it is about something else.
    static func error(_ error: UserError, in session: Session) -> UserError {
        guard error.name == "decision/no-such-record", let typed = error.subject,
            error.message == "there is no article \(typed)",
            let articles = try? session.workbench().articles().map(\.article.id.slug)
        else { return error }
        var error = error
        error.remedy = NearestName.hint(typed, among: Array(articles.prefix(20)))
        return error
    }
}

/// Names the nearest verb when one does not exist; a prefix never acts. Looked at once the parser has refused the words, so that commands
/// that exist do not pay for the table.
enum UnknownVerb {
    /// The error for a verb that is not there; nil when every verb is.
    static func error(_ words: [String], in session: Session) -> UserError? {
        guard let verb = words.first, !verb.hasPrefix("-"), !words.contains("help") else { return nil }
        let (entry, used) = session.table.command(calledBy: words)
        if used == 0 { return unknown(verb, among: session.table.verbs, under: "", in: session) }
        guard !entry.subcommands.isEmpty, entry.defaultSubcommand == nil, used < words.count, !words[used].hasPrefix("-") else {
            return nil
        }
        return unknown(words[used], among: entry.subcommands.compactMap(\.path.last), under: entry.name + " ", in: session)
    }

    private static func unknown(_ verb: String, among verbs: [String], under parent: String, in session: Session) -> UserError {
        let program = session.isAtPrompt ? "" : "assay "
        let nearest = NearestName.find(verb, among: verbs)
        let example = nearest.flatMap { CommandExamples.line(for: parent + $0) }.map { ", as in: \(program)\($0)" } ?? ""
        return UserError(
            "usage/unknown-command", message: "there is no command ‘\(parent)\(verb)’",
            remedy: nearest.map { "did you mean ‘\(parent)\($0)’" + (example.isEmpty ? "?" : example) }
                ?? "\(program)help lists the commands",
            subject: verb)
    }
}
