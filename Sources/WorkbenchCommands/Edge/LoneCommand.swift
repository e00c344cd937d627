import ArgumentParser

/// A command that is read by itself, without the tree of all commands.
///
/// It says that it stands below another one, so that the parser does not first read the words as a request for a completion script, which
/// only the tree answers: reading a line takes three quarters of the instructions then.
private struct LoneCommand<Command: ParsableCommand>: ParsableCommand {
    static var configuration: CommandConfiguration {
        var configuration = Command.configuration
        configuration._superCommandName = "assay"
        return configuration
    }

    @OptionGroup var command: Command
}

extension AssayCommand {
    /// The command that words call.
    ///
    /// The parser makes a tree of all commands for each line it reads. When the command itself can read its arguments, that is the same
    /// command; whatever it does not understand, a question for help included, is read by the whole tree.
    static func reading(_ words: [String]) throws -> any ParsableCommand {
        var type: any ParsableCommand.Type = AssayCommand.self
        var rest = words[...]
        while let word = rest.first, let next = type.configuration.subcommands.first(where: { $0._commandName == word }) {
            type = next
            rest.removeFirst()
        }
        let isVerb = type.configuration.subcommands.isEmpty && rest.count < words.count
        if isVerb, let command = type.readAlone(Array(rest)) { return command }
        return try AssayCommand.parseAsRoot(words)
    }
}

extension ParsableCommand {
    /// The command that its own words call; nil when it does not understand them all.
    fileprivate static func readAlone(_ words: [String]) -> (any ParsableCommand)? {
        (try? LoneCommand<Self>.parseAsRoot(words) as? LoneCommand<Self>)?.command
    }
}
