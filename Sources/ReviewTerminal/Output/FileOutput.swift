internal import Glibc

/// Bytes to a file descriptor, all of them or an error.
struct FileOutput {
    let descriptor: Int32

    /// Writes all bytes; the result is what went wrong, if anything did.
    func write(_ bytes: [UInt8]) -> OutputFailure? {
        bytes.withUnsafeBytes { write($0) }
    }

    /// Writes all bytes of a buffer.
    func write(_ bytes: UnsafeRawBufferPointer) -> OutputFailure? {
        var done = 0
        while done < bytes.count, let start = bytes.baseAddress {
            let count = Glibc.write(descriptor, start + done, bytes.count - done)
            if count >= 0 {
                done += count
            } else if errno == EAGAIN {
                var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&waiting, 1, -1)
            } else if errno != EINTR {
                return errno == EPIPE ? .closed : .failed(code: errno)
            }
        }
        return nil
    }
}

/// Why output could not be written.
public enum OutputFailure: Error, Sendable, Hashable {
    /// Whoever read it has had enough, as `head` does. Nothing to complain about.
    case closed
    /// The system's error number: a full disk, a broken device.
    case failed(code: Int32)

    /// One sentence for the user; nil when there is nothing to say.
    public var sentence: String? {
        switch self {
        case .closed: return nil
        case .failed(let code): return "cannot write the output: " + String(cString: strerror(code))
        }
    }
}
