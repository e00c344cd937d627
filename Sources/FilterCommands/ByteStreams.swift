@preconcurrency import Glibc

/// A read or write on a file descriptor that failed.
struct StreamError: Error {
    /// The system's error number.
    let code: Int32
    /// Whether it was writing that failed.
    let isWriting: Bool

    /// Its name in Documentation/errors.md.
    var name: String { isWriting ? "output/not-written" : "filter/input-not-read" }

    /// One sentence, for the edge.
    var message: String {
        let reason = String(cString: strerror(code))
        return isWriting ? "the output can't be written: \(reason)" : "the input can't be read: \(reason)"
    }

    /// A reader that went away is no error.
    var isClosedPipe: Bool { isWriting && code == EPIPE }
}

/// Buffers bytes and writes them to a file descriptor.
struct ByteWriter {
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private static let room = 1 << 16

    init(descriptor: Int32 = STDOUT_FILENO) {
        self.descriptor = descriptor
    }

    /// Adds bytes, writing when enough have gathered.
    mutating func write(_ bytes: some Collection<UInt8>) throws(StreamError) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.room { try flush() }
    }

    /// Writes bytes at once, after those that have gathered, without copying them.
    mutating func writeNow(_ bytes: UnsafeRawBufferPointer) throws(StreamError) {
        try flush()
        try send(bytes)
    }

    /// Writes whatever has gathered.
    mutating func flush() throws(StreamError) {
        let gathered = buffer
        buffer.removeAll(keepingCapacity: true)
        let outcome = gathered.withUnsafeBytes { bytes in
            Result { () throws(StreamError) in try send(bytes) }
        }
        try outcome.get()
    }

    private func send(_ bytes: UnsafeRawBufferPointer) throws(StreamError) {
        guard let start = bytes.baseAddress else { return }
        var done = 0
        while done < bytes.count {
            let count = Glibc.write(descriptor, start + done, bytes.count - done)
            if count < 0 {
                if errno == EINTR { continue }
                throw StreamError(code: errno, isWriting: true)
            }
            done += count
        }
    }
}

/// Reads whole lines from a file descriptor, in batches as they arrive.
struct LineReader {
    private let descriptor: Int32
    private var rest: [UInt8] = []
    private var isAtEnd = false

    init(descriptor: Int32 = STDIN_FILENO) {
        self.descriptor = descriptor
    }

    /// The next lines, without their line ends; nil at the end of the input.
    ///
    /// - Parameter wanted: stop reading once about this many bytes are there; a single longer line comes whole.
    mutating func nextBatch(wanted: Int) throws(StreamError) -> (bytes: [UInt8], lines: [Range<Int>])? {
        while true {
            if isAtEnd {
                if rest.isEmpty { return nil }
                let all = rest
                rest = []
                return (all, Self.lines(of: all, upTo: all.count))
            }
            let before = rest.count
            isAtEnd = try !fill(wanted: max(wanted, 1 << 16))
            guard rest.count >= wanted || !isAtEnd else { continue }
            if let last = rest[before...].lastIndex(of: 0x0A) {
                let tail = Array(rest[(last + 1)...])
                rest.removeSubrange((last + 1)...)
                let all = rest
                rest = tail
                return (all, Self.lines(of: all, upTo: all.count))
            }
        }
    }

    private mutating func fill(wanted: Int) throws(StreamError) -> Bool {
        let start = rest.count
        rest.append(contentsOf: repeatElement(0, count: wanted))
        while true {
            let count = rest.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress! + start, wanted) }
            if count < 0, errno == EINTR { continue }
            rest.removeSubrange((start + max(0, count))...)
            if count < 0 { throw StreamError(code: errno, isWriting: false) }
            return count > 0
        }
    }

    private static func lines(of bytes: [UInt8], upTo end: Int) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        while start < end {
            let stop = bytes.withUnsafeBytes { buffer in
                guard let base = buffer.baseAddress, let found = memchr(base + start, 0x0A, end - start) else { return end }
                return UnsafeRawPointer(found) - base
            }
            lines.append(start..<stop)
            start = stop + 1
        }
        return lines
    }
}
