import ArticleIntake
import CSandbox
import DocumentParsing
import Glibc

/// Reads one request from standard input, locks the process down, parses, and writes one answer.
struct RequestServer {
    /// The largest request taken, whatever limits it names.
    private static let largestRequest = 1 << 30

    /// Runs to the end; the program's exit status.
    func run() -> Int32 {
        let input = StandardStreams.readInput(limit: Self.largestRequest)
        guard let request = ParserRequest(encoded: input) else {
            StandardStreams.complain("no request on standard input")
            return 2
        }
        lockDown(for: request)
        return StandardStreams.writeOutput(DocumentParser().answer(request).encoded) ? 0 : 1
    }

    /// From here on a document that took over a parser finds no network, no program to start and no file to write.
    ///
    /// Processor time is two seconds, and two more for every megabyte from the first on.
    private func lockDown(for request: ParserRequest) {
        let limits = request.options.limits
        let seconds = 2 + 2 * (request.content.count >> 20)
        _ = sandbox_limit(sandbox_core_size, 0)
        _ = sandbox_limit(sandbox_cpu_seconds, UInt64(max(1, seconds)))
        _ = sandbox_limit_memory(UInt64(max(64 << 20, limits.memory)))
        _ = sandbox_limit(sandbox_file_size, 0)
        _ = sandbox_limit(sandbox_open_files, 16)
        // A kernel without filters still has the limits above.
        _ = sandbox_seal()
    }
}
