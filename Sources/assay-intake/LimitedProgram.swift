import CSandbox
import Glibc

/// Becomes another program, under limits that it can't lift again.
///
/// Arguments: bytes of address space (0 for no limit), seconds of processor time, the program's path, its arguments.
struct LimitedProgram {
    let arguments: [String]

    /// Never returns when all goes well; else the exit status.
    func run() -> Int32 {
        guard let memory = UInt64(arguments[0]), let seconds = UInt64(arguments[1]) else {
            StandardStreams.complain("limits are whole numbers")
            return 2
        }
        _ = sandbox_limit(sandbox_core_size, 0)
        _ = sandbox_limit(sandbox_cpu_seconds, seconds)
        _ = sandbox_limit(sandbox_file_size, 0)
        if memory > 0 { _ = sandbox_limit_memory(memory) }
        var words: [UnsafeMutablePointer<CChar>?] = arguments.dropFirst(2).map { strdup($0) } + [nil]
        execv(arguments[2], &words)
        StandardStreams.complain("\(arguments[2]) could not be started, error \(errno)")
        return 127
    }
}
