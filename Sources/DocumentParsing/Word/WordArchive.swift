internal import ArticleIntake
internal import CZip
internal import ClaimModel

/// The parts of a Word file: an archive that is checked whole before anything in it is read.
final class WordArchive {
    private let archive: OpaquePointer
    private let input: String
    private let limits: IntakeLimits
    private var parts: [String: Part] = [:]

    private struct Part {
        let index: zip_uint64_t
        let size: Int
        let packed: Int
        let isEncrypted: Bool
    }

    /// More parts than any document has.
    private static let partLimit = 20_000
    /// Below this an expansion is never a bomb, in bytes.
    private static let harmlessSize = 1 << 20

    /// Opens an archive and refuses it when two programs could read two texts from it, or when it reaches outside itself.
    ///
    /// - Parameter bytes: the file; they must outlive this object.
    init(_ bytes: UnsafeRawBufferPointer, input: String, limits: IntakeLimits) throws(IntakeError) {
        archive = try Self.open(bytes, flags: ZIP_RDONLY, input: input)
        self.input = input
        self.limits = limits
        try readDirectory()
        // The names are checked first, since that gives the better message; then local and central headers are compared.
        zip_discard(try Self.open(bytes, flags: ZIP_RDONLY | ZIP_CHECKCONS, input: input))
    }

    private static func open(_ bytes: UnsafeRawBufferPointer, flags: Int32, input: String) throws(IntakeError) -> OpaquePointer
    {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(bytes.count), 0, &error),
            let archive = zip_open_from_source(source, flags, &error)
        else {
            throw IntakeError(.damaged, input: input, subject: String(cString: zip_error_strerror(&error)).lowercased())
        }
        return archive
    }

    deinit { zip_discard(archive) }

    /// Whether the archive has a part; names are compared without regard to case, as Word does.
    func has(_ name: String) -> Bool { parts[name.lowercased()] != nil }

    /// Feeds a part to a handler; its size is held to the limits while it is unpacked, whatever the archive says.
    func read(_ name: String, with handler: any XMLHandler) throws(IntakeError) {
        guard let part = parts[name.lowercased()] else { throw IntakeError(.missingPart, input: input, subject: name) }
        guard !part.isEncrypted else { throw IntakeError(.encrypted, input: input) }
        let allowed = allowedSize(of: part)
        guard part.size <= allowed else { throw IntakeError(.expandsTooMuch, input: input, subject: name) }
        guard let file = zip_fopen_index(archive, part.index, 0) else { throw damaged(name) }
        defer { zip_fclose(file) }
        guard let stream = XMLStream(handler, input: input, part: name, depthLimit: limits.depth) else { throw damaged(name) }
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        var total = 0
        while true {
            let got = zip_fread(file, &chunk, zip_uint64_t(chunk.count))
            guard got >= 0 else { throw damaged(name) }
            total += Int(got)
            guard total <= allowed else { throw IntakeError(.expandsTooMuch, input: input, subject: name) }
            try feed(chunk, count: Int(got), to: stream)
            if got == 0 { return }
        }
    }

    private func feed(_ chunk: [UInt8], count: Int, to stream: XMLStream) throws(IntakeError) {
        let result: Result<Void, IntakeError> = chunk.withUnsafeBytes { buffer in
            do throws(IntakeError) {
                return .success(try stream.feed(UnsafeRawBufferPointer(rebasing: buffer[..<count]), isLast: count == 0))
            } catch {
                return .failure(error)
            }
        }
        try result.get()
    }

    private func allowedSize(of part: Part) -> Int {
        min(
            limits.unpackedBytes,
            max(Self.harmlessSize, part.packed.multipliedReportingOverflow(by: limits.expansionRatio).partialValue))
    }

    private func readDirectory() throws(IntakeError) {
        let count = zip_get_num_entries(archive, 0)
        guard count <= Self.partLimit else {
            throw IntakeError(.limitReached, input: input, subject: "the archive has \(count) parts")
        }
        for index in 0..<zip_uint64_t(max(0, count)) {
            var status = zip_stat_t()
            guard zip_stat_index(archive, index, 0, &status) == 0, let raw = status.name else { throw damaged("its directory") }
            let name = String(cString: raw)
            if Self.reachesOutside(name) { throw IntakeError(.unsafeName, input: input, subject: name) }
            let part = Part(
                index: index, size: Int(clamping: status.size), packed: Int(clamping: status.comp_size),
                isEncrypted: status.encryption_method != UInt16(ZIP_EM_NONE))
            if parts.updateValue(part, forKey: name.lowercased()) != nil {
                throw IntakeError(.duplicatePart, input: input, subject: name)
            }
        }
    }

    /// A name that, unpacked, would leave the folder: absolute, with a drive, or going up.
    private static func reachesOutside(_ name: String) -> Bool {
        let path = FilePath(
            String(decoding: name.utf8.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }, as: UTF8.self))
        return path.isAbsolute || path.parts.contains("..") || name.utf8.dropFirst().first == UInt8(ascii: ":")
    }

    private func damaged(_ what: String) -> IntakeError {
        let reason = zip_get_error(archive).map { String(cString: zip_error_strerror($0)) } ?? "unknown"
        return IntakeError(.damaged, input: input, subject: "\(what) can't be unpacked, \(reason)")
    }
}
