import Foundation

/// A casebook with the sample article in a folder of its own.
final class PracticeBook {
    let folder: URL
    private let environment: [String: String]
    private var terminals: [TmuxTerminal] = []

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    /// The built program stands beside the tests.
    private static let programs = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "assay-screen-\(UUID().uuidString)")
        environment = [
            "PATH": Self.programs + ":/usr/bin:/bin", "HOME": folder.path, "ASSAY_AUTHOR": "kim", "LC_ALL": "C.UTF-8",
            "XDG_STATE_HOME": folder.path + "/state",
        ]
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let article = Self.root.appending(path: "Claims/sample/gulf-strikes.r1.md")
        try FileManager.default.copyItem(at: article, to: folder.appending(path: "gulf-strikes.md"))
        _ = try assay("init", ".")
        _ = try assay("add", "gulf-strikes.md")
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// A terminal of a size that runs a command in the casebook.
    func terminal(columns: Int, rows: Int, _ command: String) throws -> TmuxTerminal {
        try TmuxTerminal(columns: columns, rows: rows, folder: folder.path, environment: environment, command: command)
    }

    /// What a command prints.
    func assay(_ words: String...) throws -> String { try run(words).output }

    /// Whether a command ends with status 0.
    func succeeds(_ words: String...) throws -> Bool { try run(words).status == 0 }

    private func run(_ words: [String]) throws -> (output: String, status: Int32) {
        let process = Process()
        process.executableURL = URL(filePath: Self.programs + "/assay")
        process.arguments = words
        process.currentDirectoryURL = folder
        process.environment = environment
        let output = Pipe()
        process.standardOutput = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (text, process.terminationStatus)
    }

    /// The journal's head as the program prints it.
    func head() throws -> String { try assay("log", "--head", "--plain") }

    /// How many entries the journal has.
    func entryCount() throws -> Int {
        Int(try head().split(whereSeparator: \.isWhitespace).first { Int($0) != nil } ?? "") ?? -1
    }
}
