internal import ClaimModel
internal import Glibc

/// Finds the programs that reading some formats needs.
enum ProgramLookup {
    /// The parsing program's name.
    static let parserName = "assay-intake"

    /// The parsing program: where the options say, else beside the running program, else in its `libexec` folder.
    static func parser(_ options: IntakeOptions) -> String? {
        if let named = options.parserPath { return isProgram(named) ? named : nil }
        guard let own = ownPath() else { return nil }
        let folder = FilePath(own).folder
        let places = ["\(folder)/\(parserName)", "\(folder)/../libexec/assay/\(parserName)"]
        return places.first(where: isProgram)
    }

    /// A program of the search path.
    static func onPath(_ name: String, _ options: IntakeOptions) -> String? {
        let path = options.searchPath ?? getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        return path.split(separator: ":").lazy.map { "\($0)/\(name)" }.first(where: isProgram)
    }

    private static func ownPath() -> String? {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let length = buffer.withUnsafeMutableBytes { room -> Int in
            guard let start = room.bindMemory(to: CChar.self).baseAddress else { return 0 }
            return readlink("/proc/self/exe", start, room.count)
        }
        guard length > 0 else { return nil }
        return String(decoding: buffer[..<length], as: UTF8.self)
    }

    private static func isProgram(_ path: String) -> Bool { access(path, X_OK) == 0 }
}
