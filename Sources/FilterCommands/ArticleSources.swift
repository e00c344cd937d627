import ArgumentParser
import ArticleIntake
import ClaimModel

/// The texts of an article file, whatever its format.
struct ArticleSources {
    /// The file, and the entry of a feed behind `#`.
    var name: String
    /// The text: of a plain UTF-8 file its very bytes, so that offsets count what stands there.
    var bytes: [UInt8]
    /// When it was published, where the file says so.
    var day: CalendarDay?

    /// Reads a file; `-` is standard input.
    ///
    /// - Throws: `ExitCode(2)` after saying why.
    static func read(_ path: String, encoding: String?) throws -> [ArticleSources] {
        let given = try TextFiles.bytes(path)
        do {
            let documents = try ArticleReader(options: IntakeOptions(encoding: encoding)).read(given, name: path)
            return documents.map { document in
                let isAsGiven = document.format == .plain && encoding == nil && String(validating: given, as: UTF8.self) != nil
                return ArticleSources(
                    name: name(path, document.role), bytes: isAsGiven ? given : document.text.bytes, day: document.publishedDay)
            }
        } catch {
            FilterMessages.error("intake/" + error.kind.rawValue, error.located)
            FilterMessages.remedy(error.remedy)
            throw ExitCode(2)
        }
    }

    private static func name(_ path: String, _ role: IntakeDocument.Role) -> String {
        if case .entry(let id) = role { return path + "#" + id }
        return path
    }
}
