internal import Glibc

extension ArticleReader {
    /// Reads the documents of a file, or of standard input when it is called `-`.
    ///
    /// - Parameter file: a path; only regular files and pipes are read, so that a device or a folder can't block.
    /// - Throws: ``IntakeError``, with the system's reason when the file can't be read.
    public func read(file: String) throws(IntakeError) -> [IntakeDocument] {
        if file == "-" { return try read(try contents(of: 0, name: "standard input"), name: "standard input") }
        let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw unreadable(file, errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw unreadable(file, errno) }
        switch status.st_mode & S_IFMT {
        case S_IFREG, S_IFIFO: break
        case S_IFDIR: throw unreadable(file, EISDIR)
        default: throw IntakeError(.unreadable, input: file, subject: "it is a device")
        }
        _ = fcntl(descriptor, F_SETFL, 0)
        return try read(try contents(of: descriptor, name: file), name: file)
    }

    private func contents(of descriptor: CInt, name: String) throws(IntakeError) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        while bytes.count <= options.limits.bytes {
            let got = Glibc.read(descriptor, &chunk, chunk.count)
            if got < 0 && errno == EINTR { continue }
            if got < 0 { throw unreadable(name, errno) }
            if got == 0 { break }
            bytes.append(contentsOf: chunk[..<got])
        }
        return bytes
    }

    private func unreadable(_ name: String, _ code: CInt) -> IntakeError {
        IntakeError(.unreadable, input: name, subject: String(cString: strerror(code)))
    }
}
