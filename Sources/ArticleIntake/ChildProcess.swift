internal import Glibc

/// Runs one program with bytes in and bytes out, under a clock and a limit on what it may say.
struct ChildProcess {
    /// How a run ended.
    enum Outcome: Equatable {
        /// The program ended by itself with this status.
        case exited(status: Int32, output: [UInt8], errors: [UInt8])
        /// The program was ended by this signal.
        case signalled(Int32, errors: [UInt8])
        /// The program was ended since its time was up.
        case timedOut
        /// The program was ended since it wrote more than allowed.
        case tooMuchOutput
        /// The program could not be started; the system's error number.
        case notStarted(Int32)
    }

    let program: String
    let arguments: [String]
    let seconds: Int
    let outputLimit: Int

    /// Starts the program, feeds it `input` and collects what it says.
    ///
    /// The input goes through a socket, so that a program that ends early can't end this one with SIGPIPE.
    func run(input: [UInt8]) -> Outcome {
        var feed: (CInt, CInt) = (-1, -1)
        var output: (CInt, CInt) = (-1, -1)
        var errors: (CInt, CInt) = (-1, -1)
        guard Self.socketPair(&feed), Self.pipePair(&output), Self.pipePair(&errors) else { return .notStarted(errno) }
        defer { for end in [feed.0, output.0, errors.0] where end >= 0 { close(end) } }
        let started = spawn(input: feed.1, output: output.1, errors: errors.1)
        for end in [feed.1, output.1, errors.1] { close(end) }
        guard case .success(let pid) = started else {
            if case .failure(let problem) = started { return .notStarted(problem.code) }
            return .notStarted(0)
        }
        var exchange = Exchange(feed: feed.0, output: output.0, errors: errors.0, input: input, limit: outputLimit)
        let ended = exchange.run(until: Self.now() + Int64(seconds) * 1000)
        feed.0 = -1
        if ended != .complete { kill(pid, SIGKILL) }
        let status = Self.wait(for: pid)
        switch ended {
        case .outOfTime: return .timedOut
        case .overLimit: return .tooMuchOutput
        case .complete: break
        }
        let signal = status & 0x7F
        if signal != 0 { return .signalled(signal, errors: exchange.errorBytes) }
        return .exited(status: (status >> 8) & 0xFF, output: exchange.outputBytes, errors: exchange.errorBytes)
    }

    private struct Failure: Error { let code: Int32 }

    private func spawn(input: CInt, output: CInt, errors: CInt) -> Swift.Result<pid_t, Failure> {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (from, to) in [(input, CInt(0)), (output, 1), (errors, 2)] { posix_spawn_file_actions_adddup2(&actions, from, to) }
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        var environment: [UnsafeMutablePointer<CChar>?] = Self.environment().map { strdup($0) } + [nil]
        defer { for word in words + environment { free(word) } }
        var pid: pid_t = 0
        let code = posix_spawn(&pid, program, &actions, nil, &words, &environment)
        return code == 0 ? .success(pid) : .failure(Failure(code: code))
    }

    /// Only what a program needs to be found and to speak UTF-8; nothing of the user's secrets.
    private static func environment() -> [String] {
        var lines = ["LC_ALL=C.UTF-8", "HOME=/nonexistent"]
        for name in ["PATH", "LD_LIBRARY_PATH"] {
            if let value = getenv(name) { lines.append(name + "=" + String(cString: value)) }
        }
        return lines
    }

    private static func socketPair(_ ends: inout (CInt, CInt)) -> Bool {
        var pair: [CInt] = [-1, -1]
        guard socketpair(AF_UNIX, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &pair) == 0 else { return false }
        ends = (pair[0], pair[1])
        return true
    }

    private static func pipePair(_ ends: inout (CInt, CInt)) -> Bool {
        var pair: [CInt] = [-1, -1]
        guard pipe(&pair) == 0 else { return false }
        for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        ends = (pair[0], pair[1])
        return true
    }

    private static func wait(for pid: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
        return status
    }

    /// Milliseconds of a clock that never goes back.
    static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}

/// The conversation with a running program: feeds it and listens, whichever is possible, until it hangs up.
private struct Exchange {
    enum End { case complete, outOfTime, overLimit }

    var feed: CInt
    let output: CInt
    let errors: CInt
    let input: [UInt8]
    let limit: Int
    var sent = 0
    var outputBytes: [UInt8] = []
    var errorBytes: [UInt8] = []
    var outputOpen = true
    var errorsOpen = true

    init(feed: CInt, output: CInt, errors: CInt, input: [UInt8], limit: Int) {
        self.feed = feed
        self.output = output
        self.errors = errors
        self.input = input
        self.limit = limit
    }

    mutating func run(until deadline: Int64) -> End {
        defer { hangUp() }
        while outputOpen || errorsOpen {
            let left = deadline - ChildProcess.now()
            guard left > 0 else { return .outOfTime }
            var polled = [
                pollfd(fd: feed, events: Int16(POLLOUT), revents: 0),
                pollfd(fd: outputOpen ? output : -1, events: Int16(POLLIN), revents: 0),
                pollfd(fd: errorsOpen ? errors : -1, events: Int16(POLLIN), revents: 0),
            ]
            let ready = poll(&polled, 3, Int32(min(left, 60_000)))
            if ready < 0 && errno != EINTR { return .complete }
            guard ready > 0 else { continue }
            if polled[0].revents != 0 { send() }
            if polled[1].revents != 0 { outputOpen = receive(output, into: &outputBytes, keep: limit) }
            if polled[2].revents != 0 { errorsOpen = receive(errors, into: &errorBytes, keep: 4096) }
            if outputBytes.count > limit { return .overLimit }
        }
        return .complete
    }

    private mutating func send() {
        let result = input.withUnsafeBytes { buffer in
            Glibc.send(
                feed, buffer.baseAddress?.advanced(by: sent), min(buffer.count - sent, 1 << 18),
                CInt(MSG_NOSIGNAL | MSG_DONTWAIT))
        }
        if result > 0 { sent += result }
        let mustRetry = result < 0 && (errno == EAGAIN || errno == EINTR)
        if sent >= input.count || (result < 0 && !mustRetry) { hangUp() }
    }

    private mutating func hangUp() {
        if feed >= 0 { close(feed) }
        feed = -1
    }

    /// Reads what is there; false at the end. More than `keep` bytes are kept only so far that the excess shows.
    private func receive(_ end: CInt, into bytes: inout [UInt8], keep: Int) -> Bool {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        let got = read(end, &chunk, chunk.count)
        if got < 0 { return errno == EINTR || errno == EAGAIN }
        if got > 0 && bytes.count <= keep { bytes.append(contentsOf: chunk[..<got]) }
        return got > 0
    }
}
