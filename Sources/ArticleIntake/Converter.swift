/// Runs a converting program of the system under the parsing program's limits.
struct Converter {
    let name: String
    let options: IntakeOptions
    /// The Debian package that brings the program.
    let package: String

    /// Feeds a document to the program and returns its output as UTF-8.
    ///
    /// - Parameter limitsMemory: whether address space is limited; a Haskell program reserves far more than it uses.
    func convert(
        _ bytes: [UInt8], program: String, arguments: [String], limitsMemory: Bool
    ) throws(IntakeError) -> [UInt8] {
        guard let path = ProgramLookup.onPath(program, options) else {
            throw IntakeError(.converterMissing, input: name, subject: package)
        }
        guard let parser = ProgramLookup.parser(options) else {
            throw IntakeError(.parserMissing, input: name, subject: ProgramLookup.parserName)
        }
        let limits = options.limits
        let memory = limitsMemory ? limits.memory : 0
        let child = ChildProcess(
            program: parser, arguments: ["limited", String(memory), String(limits.seconds), path] + arguments,
            seconds: limits.seconds, outputLimit: limits.unpackedBytes)
        switch child.run(input: bytes) {
        case .exited(status: 0, let output, _): return Array(String(decoding: output, as: UTF8.self).utf8)
        case .exited(let status, _, let errors):
            throw failed(Self.firstLine(errors) ?? "\(program) ended with status \(status)")
        case .signalled(let signal, _): throw failed("\(program) was ended by signal \(signal)")
        case .timedOut:
            throw IntakeError(.limitReached, input: name, subject: "\(program) took longer than \(limits.seconds) s")
        case .tooMuchOutput: throw IntakeError(.limitReached, input: name, subject: "\(program) wrote more than the limit")
        case .notStarted(let code): throw failed("\(program) could not be started, error \(code)")
        }
    }

    private func failed(_ how: String) -> IntakeError { IntakeError(.converterFailed, input: name, subject: how) }

    private static func firstLine(_ errors: [UInt8]) -> String? {
        let line = errors.drop { $0 <= 0x20 }.prefix { $0 != 0x0A }
        return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
    }
}
