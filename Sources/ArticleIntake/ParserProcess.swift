internal import ClaimModel

/// Has an untrusted document parsed by the parsing program, a process of its own with limits.
struct ParserProcess {
    let name: String
    let options: IntakeOptions

    /// Parses a document of a format that is not read in this process.
    func parse(_ content: [UInt8], as format: IntakeFormat) throws(IntakeError) -> [IntakeDocument] {
        guard let program = ProgramLookup.parser(options) else {
            throw IntakeError(.parserMissing, input: name, subject: ProgramLookup.parserName)
        }
        let request = ParserRequest(format: format, name: name, options: options, content: content)
        let child = ChildProcess(
            program: program, arguments: ["serve"], seconds: seconds(for: content),
            outputLimit: options.limits.unpackedBytes * 2)
        switch child.run(input: request.encoded) {
        case .exited(status: 0, let output, _): return try documents(from: output)
        case .exited(let status, _, let errors): throw failed("status \(status)" + Self.hint(errors))
        case .signalled(let signal, _): throw stopped(by: signal)
        case .timedOut:
            throw IntakeError(.limitReached, input: name, subject: "it took longer than \(seconds(for: content)) s")
        case .tooMuchOutput: throw IntakeError(.limitReached, input: name, subject: "it holds more text than the limit")
        case .notStarted(let code): throw failed("it could not be started, error \(code)")
        }
    }

    /// The limit on the clock, and more for a large file: on a busy machine the clock runs on while others are served.
    private func seconds(for content: [UInt8]) -> Int { options.limits.seconds + 4 * (content.count >> 20) }

    private func documents(from output: [UInt8]) throws(IntakeError) -> [IntakeDocument] {
        guard let answer = ParserAnswer(encoded: output) else { throw failed("its answer can't be read") }
        switch answer {
        case .documents(let documents): return documents
        case .failure(let error): throw error
        }
    }

    private func failed(_ how: String) -> IntakeError { IntakeError(.parserFailed, input: name, subject: how) }

    /// SIGXCPU and SIGKILL come from the limit on processor time; a failed allocation ends in SIGTRAP, SIGILL or SIGABRT.
    private func stopped(by signal: Int32) -> IntakeError {
        switch signal {
        case 24, 9: IntakeError(.limitReached, input: name, subject: "it needs more processor time than the limit")
        case 4, 5, 6, 11:
            IntakeError(.limitReached, input: name, subject: "it needs more memory than the limit, or is malformed")
        default: failed("signal \(signal)")
        }
    }

    private static func hint(_ errors: [UInt8]) -> String {
        let line = errors.prefix { $0 != 0x0A }
        return line.isEmpty ? "" : ": " + String(decoding: line, as: UTF8.self)
    }
}
