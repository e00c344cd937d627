import Foundation

/// A recorded session: commands after `$ `, each followed by what it prints.
///
/// A first output line `(exit 2)` is an exit code other than 0. A line `...` stands for any lines, `…` inside a line for any
/// characters. Messages on standard error stand where they came.
struct Transcript {
    struct Step {
        var command: String
        var output: [String]
        /// The line of the file the command stands in, from 1.
        var line: Int
    }

    var steps: [Step]

    /// Reads a transcript from the lines of a file, or of a code block in it.
    init(lines: [String], firstLine: Int = 1) {
        steps = []
        for (offset, line) in lines.enumerated() {
            if line.hasPrefix("$ ") {
                steps.append(Step(command: String(line.dropFirst(2)), output: [], line: firstLine + offset))
            } else if line.hasPrefix("> "), let last = steps.indices.last, steps[last].output.isEmpty {
                steps[last].command += "\n" + line.dropFirst(2)
            } else if let last = steps.indices.last {
                steps[last].output.append(line)
            }
        }
        for index in steps.indices {
            while steps[index].output.last?.isEmpty == true { steps[index].output.removeLast() }
        }
    }
}

/// Whether printed lines are those that were recorded.
enum RecordedOutput {
    /// Compares with `...` for any lines and `…` for any characters.
    static func matches(_ printed: [String], _ recorded: [String]) -> Bool {
        guard let first = recorded.first else { return printed.isEmpty }
        if first == "..." {
            return (0...printed.count).contains { matches(Array(printed.dropFirst($0)), Array(recorded.dropFirst())) }
        }
        guard let line = printed.first, self.line(line, matches: first) else { return false }
        return matches(Array(printed.dropFirst()), Array(recorded.dropFirst()))
    }

    private static func line(_ printed: String, matches recorded: String) -> Bool {
        let parts = recorded.components(separatedBy: "…")
        guard parts.count > 1 else { return printed == recorded }
        guard printed.hasPrefix(parts[0]), printed.hasSuffix(parts[parts.count - 1]) else { return false }
        var rest = printed.dropFirst(parts[0].count)
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let found = rest.range(of: part) else { return false }
            rest = rest[found.upperBound...]
        }
        return rest.count >= parts[parts.count - 1].count
    }
}
