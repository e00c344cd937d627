import Glibc

/// The three streams a program is born with.
enum StandardStreams {
    /// Reads standard input to its end, or to just above `limit` bytes.
    static func readInput(limit: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        while bytes.count <= limit {
            let got = read(0, &chunk, chunk.count)
            if got < 0 && errno == EINTR { continue }
            guard got > 0 else { break }
            bytes.append(contentsOf: chunk[..<got])
        }
        return bytes
    }

    /// Writes everything to standard output; false when the reader is gone.
    static func writeOutput(_ bytes: [UInt8]) -> Bool { write(bytes, to: 1) }

    /// Says one line on standard error.
    static func complain(_ line: String) {
        _ = write(Array((line + "\n").utf8), to: 2)
    }

    private static func write(_ bytes: [UInt8], to descriptor: CInt) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let result = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress?.advanced(by: sent), $0.count - sent) }
            if result < 0 && errno == EINTR { continue }
            guard result > 0 else { return false }
            sent += result
        }
        return true
    }
}
