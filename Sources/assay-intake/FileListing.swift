import ArticleIntake
import ClaimModel
import Glibc

/// `assay-intake read FILE...`: a line of JSON for every document in the files, for pipelines and measurements.
struct FileListing {
    let arguments: [String]

    /// Reads every file; the exit status is 1 when one could not be read.
    func run() -> Int32 {
        guard let (options, files) = parsed() else { return 2 }
        let reader = ArticleReader(options: options)
        var status: Int32 = 0
        for file in files {
            do {
                for document in try reader.read(file: file) {
                    guard StandardStreams.writeOutput(Array((Self.line(file, document) + "\n").utf8)) else { return status }
                }
            } catch {
                StandardStreams.complain("assay-intake: error: " + error.line)
                status = 1
            }
        }
        return status
    }

    private func parsed() -> (IntakeOptions, [String])? {
        var options = IntakeOptions()
        var files: [String] = []
        var rest = arguments[...]
        while let word = rest.popFirst() {
            switch word {
            case "--encoding": options.encoding = rest.popFirst()
            case "--changes":
                guard let name = rest.popFirst(), let mode = IntakeOptions.TrackedChanges(rawValue: name) else {
                    StandardStreams.complain("assay-intake: error: --changes takes accepted, rejected or both")
                    return nil
                }
                options.trackedChanges = mode
            default: files.append(word)
            }
        }
        return (options, files)
    }

    private static func line(_ file: String, _ document: IntakeDocument) -> String {
        var fields = [
            "file": file, "format": document.format.rawValue, "role": "\(document.role)", "text": document.text.string,
        ]
        fields["title"] = document.title
        fields["publisher"] = document.publisher
        fields["published"] = document.published
        fields["modified"] = document.modified
        fields["url"] = document.canonicalURL
        fields["language"] = document.language
        var parts = fields.sorted { $0.key < $1.key }.map { "\(quoted($0.key)): \(quoted($0.value))" }
        parts.append("\"authors\": [" + document.authors.map(quoted).joined(separator: ", ") + "]")
        parts.append("\"notes\": [" + document.notes.map { quoted($0.text) }.joined(separator: ", ") + "]")
        parts.append("\"findings\": [" + document.findings.map { quoted($0.message) }.joined(separator: ", ") + "]")
        return "{" + parts.joined(separator: ", ") + "}"
    }

    private static func quoted(_ text: String) -> String {
        var line = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": line += "\\\""
            case "\\": line += "\\\\"
            case "\n": line += "\\n"
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
                let digits = String(scalar.value, radix: 16)
                line += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: line.unicodeScalars.append(scalar)
            }
        }
        return line + "\""
    }
}
