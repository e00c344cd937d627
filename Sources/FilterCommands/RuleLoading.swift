import ArgumentParser
import ClaimExtraction
import ClaimInterchange
import ReviewTerminal
import ShippedRules

/// Reads the shipped rule packs and the user's own.
enum RuleLoading {
    /// The rules in force.
    ///
    /// - Parameter own: paths of the user's packs.
    /// - Throws: `ExitCode(2)` after saying what is wrong.
    static func rules(own paths: [String]) throws -> CompiledRules {
        var own: [(path: String, text: String)] = []
        for path in paths { own.append((path, try TextFiles.read(path))) }
        do throws(RulePackErrors) {
            return try RulePackReader.compile(shipped: ShippedFiles.all, packed: ShippedFiles.packs, own: own)
        } catch {
            for problem in error.errors {
                let place = "\(problem.place.file):\(problem.place.line):\(problem.place.column)"
                FilterMessages.error("rules/" + problem.kind.rawValue, "\(place): \(problem.message)")
                for line in SourceExcerpt.lines(atPlace: place) { FilterMessages.line(line.text) }
                FilterMessages.remedy(problem.remedy)
            }
            throw ExitCode(2)
        }
    }
}
