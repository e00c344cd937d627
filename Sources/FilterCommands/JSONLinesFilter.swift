import ArgumentParser
import ClaimInterchange
import Dispatch
import Glibc
import ReviewTerminal

/// Answers each line of JSON on standard input with one line on standard output, in order.
///
/// A line that can't be answered gives an error line, a message on standard error and exit code 1 at the end. The number of
/// jobs changes speed, never a byte of output; memory holds a batch of lines, never the whole input.
struct JSONLinesFilter {
    /// How many threads answer lines.
    var jobs = 1
    /// Whether an answer, once it has begun to be written, is never taken back: then a single job writes it out as it grows.
    var isFinal = false
    /// The command's name, for messages.
    var command: String

    /// Why one line can't be answered.
    struct LineError: Error {
        /// One sentence.
        let message: String
    }

    /// Reads all lines.
    ///
    /// - Parameter answer: writes one object for one input object into the writer, without the line end. It is called from
    ///   several threads.
    /// - Throws: `ExitCode(1)` when a line could not be answered or a stream failed.
    func run(_ answer: @escaping @Sendable (JSONValue, inout JSONWriter) throws(LineError) -> Void) throws {
        signal(SIGPIPE, SIG_IGN)
        try LongFilter.run("lines answered") { work in try run(answer, work) }
    }

    private func run(
        _ answer: @escaping @Sendable (JSONValue, inout JSONWriter) throws(LineError) -> Void, _ work: LongWork
    ) throws {
        var reader = LineReader()
        let outlet = Outlet()
        var parts: [Part] = []
        var number = 0
        var failed = false
        do {
            while let batch = try reader.nextBatch(wanted: jobs > 1 ? 1 << 20 : 1 << 16) {
                if isFinal, jobs == 1, parts.isEmpty {
                    parts.append(Part())
                    parts[0].output.setSink { outlet.write($0) }
                }
                let used = answers(to: batch.bytes, lines: batch.lines, firstLine: number + 1, &parts, answer)
                for part in parts[..<used] {
                    part.output.withBytes { outlet.write($0) }
                    if let failure = outlet.failure { throw failure }
                    for problem in part.problems {
                        failed = true
                        FilterMessages.error("filter/bad-line", "standard input:\(problem.line): \(problem.message)")
                    }
                }
                number += batch.lines.count
                try work.advance(to: number)
            }
        } catch let error as StreamError {
            if error.isClosedPipe { return }
            FilterMessages.error(error.name, error.message)
            throw ExitCode(1)
        }
        if failed { throw ExitCode(1) }
    }

    /// Standard output, and why it failed; what comes after a failure is dropped.
    private final class Outlet {
        private var writer = ByteWriter()
        private(set) var failure: StreamError?

        func write(_ bytes: UnsafeRawBufferPointer) {
            guard failure == nil else { return }
            do throws(StreamError) { try writer.writeNow(bytes) } catch { failure = error }
        }
    }

    /// The answers to some lines. Kept from batch to batch, so that the pages of its memory are there already; unchecked, since
    /// one thread fills it in before another reads it.
    private final class Part: @unchecked Sendable {
        var output = JSONWriter()
        var problems: [(line: Int, message: String)] = []
    }

    /// Answers lines in parts, in order, and returns how many parts there are.
    private func answers(
        to bytes: [UInt8], lines: [Range<Int>], firstLine: Int, _ parts: inout [Part],
        _ answer: @escaping @Sendable (JSONValue, inout JSONWriter) throws(LineError) -> Void
    ) -> Int {
        // Many small chunks scale better than one per core.
        let size = jobs > 1 ? max(1, lines.count / (jobs * 8)) : max(1, lines.count)
        let starts = Array(stride(from: 0, to: lines.count, by: size))
        while parts.count < starts.count { parts.append(Part()) }
        let all = parts
        let fill: @Sendable (Int) -> Void = { index in
            let slice = lines[starts[index]..<min(starts[index] + size, lines.count)]
            Self.fill(all[index], from: bytes, lines: slice, firstLine: firstLine + starts[index], answer)
        }
        if starts.count > 1 { DispatchQueue.concurrentPerform(iterations: starts.count, execute: fill) } else { fill(0) }
        return starts.count
    }

    private static func fill(
        _ part: Part, from bytes: [UInt8], lines: ArraySlice<Range<Int>>, firstLine: Int,
        _ answer: (JSONValue, inout JSONWriter) throws(LineError) -> Void
    ) {
        let size = (lines.last?.upperBound ?? 0) - (lines.first?.lowerBound ?? 0)
        part.output.reset()
        // Dense text gives up to sixteen times its size; growing would copy it all again.
        part.output.expect(min(size * 16, 1 << 22) + 1024)
        part.problems = []
        for (offset, line) in lines.enumerated() where !isBlank(bytes[line]) {
            let before = part.output.count
            do throws(LineError) {
                try answer(value(of: bytes[line]), &part.output)
            } catch {
                let number = firstLine + offset
                part.output.truncate(to: before)
                writeError(error.message, line: number, into: &part.output)
                part.problems.append((number, error.message))
            }
            part.output.endLine()
        }
    }

    private static func value(of line: ArraySlice<UInt8>) throws(LineError) -> JSONValue {
        do throws(JSONError) {
            return try JSONReader.read(line)
        } catch {
            throw LineError(message: "column \(error.column): \(error.message)")
        }
    }

    private static func writeError(_ message: String, line: Int, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.name("error")
        writer.beginObject()
        writer.name("line")
        writer.int(line)
        writer.name("message")
        writer.string(message)
        writer.endObject()
        writer.endObject()
    }

    private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
        line.allSatisfy { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }
    }
}
