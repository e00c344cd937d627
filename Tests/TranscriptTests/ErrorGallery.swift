import Foundation

/// One file of the error gallery: errors of a kind, each with its name, what it means and the smallest session that causes it.
///
/// `# ` begins the title, `% ` a command that makes ready, `## ` an error's name, `$ ` a command of its session. An error that
/// no session can cause at will has, after `| `, the words that the sources hold instead.
struct ErrorGallery {
    struct Entry {
        var name: String
        var meaning = ""
        var session: Transcript
        /// Words of the message, for an error without a session.
        var sentence: String?
    }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "gallery")

    static var files: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".txt") }.sorted()
    }

    let file: String
    var title = ""
    var intro = ""
    var preparation: [String] = []
    var entries: [Entry] = []

    init(file: String) throws {
        self.file = file
        let lines = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8).components(separatedBy: "\n")
        var session: (start: Int, lines: [String]) = (0, [])
        func close(_ entries: inout [Entry]) {
            guard !entries.isEmpty else { return }
            entries[entries.count - 1].session = Transcript(lines: session.lines, firstLine: session.start)
            session = (0, [])
        }
        for (index, line) in lines.enumerated() {
            if line.hasPrefix("## ") {
                close(&entries)
                entries.append(Entry(name: String(line.dropFirst(3)), session: Transcript(lines: [])))
            } else if entries.isEmpty {
                if line.hasPrefix("# ") {
                    title = String(line.dropFirst(2))
                } else if line.hasPrefix("% ") {
                    preparation.append(String(line.dropFirst(2)))
                } else if !line.isEmpty {
                    intro += (intro.isEmpty ? "" : " ") + line
                }
            } else if line.hasPrefix("| ") {
                entries[entries.count - 1].sentence = String(line.dropFirst(2))
            } else if line.hasPrefix("$ ") || !session.lines.isEmpty {
                if session.lines.isEmpty { session.start = index + 1 }
                session.lines.append(line)
            } else if !line.isEmpty {
                entries[entries.count - 1].meaning += line
            }
        }
        close(&entries)
    }

    /// The file as text, for recording.
    var text: String {
        var out = ["# " + title, intro, ""] + preparation.map { "% " + $0 } + (preparation.isEmpty ? [] : [""])
        for entry in entries {
            out += ["## " + entry.name, entry.meaning]
            if let sentence = entry.sentence { out.append("| " + sentence) }
            out += entry.session.lines + [""]
        }
        return out.joined(separator: "\n")
    }

    /// The part of Documentation/errors.md that is made of the file.
    var markdown: String {
        var out = ["## " + title, "", intro]
        if !preparation.isEmpty { out += ["", "Made ready with:", "", "```text"] + preparation.map { "$ " + $0 } + ["```"] }
        for entry in entries {
            out += ["", "### " + entry.name, "", entry.meaning]
            if let sentence = entry.sentence {
                out += ["", "No session shows it at will. The message holds: " + sentence.trimmingCharacters(in: .whitespaces)]
            } else {
                out += ["", "```text"] + entry.session.lines + ["```"]
            }
        }
        return out.joined(separator: "\n") + "\n"
    }
}

extension Transcript {
    /// The session as lines of a file.
    var lines: [String] {
        Array(steps.map { ["$ " + $0.command.replacingOccurrences(of: "\n", with: "\n> ")] + $0.output }.joined(separator: []))
    }
}
