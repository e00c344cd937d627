import ArgumentParser
import ArticleIntake
import ClaimModel
import Glibc

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

    /// The one text of a file; of a Word file with tracked changes the text after them.
    ///
    /// - Throws: `ExitCode(2)` after saying why, also when a feed holds several articles.
    static func only(_ path: String, encoding: String?) throws -> ArticleSources {
        let all = try read(path, encoding: encoding)
        guard let first = all.first, all.count == 1 else {
            FilterMessages.error("intake/which-entry", "\(path): the file holds \(all.count) articles")
            FilterMessages.remedy("give a file of one article")
            throw ExitCode(2)
        }
        return first
    }

    /// The files to read for a path: itself, or the files in a folder by name, without hidden ones and folders in it.
    static func files(at path: String) -> [String] {
        guard path != "-", let folder = opendir(path) else { return [path] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            var status = stat()
            let place = FilePath(path).appending(name).text
            if !name.hasPrefix("."), stat(place, &status) == 0, status.st_mode & S_IFMT == S_IFREG { names.append(place) }
        }
        return names.sorted()
    }

    private static func name(_ path: String, _ role: IntakeDocument.Role) -> String {
        if case .entry(let id) = role { return path + "#" + id }
        return path
    }
}
