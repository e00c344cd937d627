import ArgumentParser
import ClaimModel
import Foundation
import ReviewTerminal
import Workbench

/// `export`: the whole casebook as one file.
struct ExportCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the journal and everything it keeps as JSON Lines, or packed as a tar.",
        discussion:
            "A file that ends in .tar, .tar.gz or .tgz holds the lines and a copy of every evidence file. With --text, lines only: for git."
    )
    @Argument(help: "The file.", completion: .file()) var path: String
    @Flag(name: .long, help: "As JSON Lines, whatever the file's name.") var text = false
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let workbench = try session.workbench()
        let isPacked = !text && ExportedFiles.isPacked(path)
        try session.doing("exporting the journal") { work in
            try isPacked ? ExportedFiles.pack(workbench, to: path, work) : ExportedFiles.write(workbench, to: path)
        }
        let head = try workbench.head()
        try session.output.show(.record("exported", path, "\(head.count) entries, head \(head.hash)"))
    }
}

/// `import`: an exported casebook comes back.
struct ImportCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Make a casebook of what `export` wrote; its head hash is the same.")
    @Argument(help: "The exported file.", completion: .file()) var path: String
    @Argument(help: "The new casebook's folder.", completion: .directory) var folder: String

    func run(in session: Session) throws {
        let author = try session.author()
        let made = try LongWork("importing entries", endsProcess: !session.isAtPrompt).run { work in
            let bytes = try ExportedFiles.isPacked(path) ? ExportedFiles.unpack(path) : InputBytes.read(path)
            let lines = bytes.split(separator: 0x0A).lazy.map { Array($0) }
            return try Workbench.importJournal(
                lines, folder: folder, author: author, clock: try session.clock, steps: work.steps)
        }
        let head = try made.head()
        try session.output.show(.record("imported", folder, "\(head.count) entries, head \(head.hash)"))
    }
}

/// The files of an export.
enum ExportedFiles {
    private static let journal = "journal.jsonl"

    static func isPacked(_ path: String) -> Bool { [".tar", ".tar.gz", ".tgz"].contains { path.hasSuffix($0) } }

    /// Writes the lines.
    static func write(_ workbench: Workbench, to path: String) throws {
        var bytes: [UInt8] = []
        try workbench.exportJournal { bytes += $0 + [0x0A] }
        try OutputFiles.write(Data(bytes), to: path)
    }

    /// Packs the lines and the evidence files with the system's tar.
    static func pack(_ workbench: Workbench, to path: String, _ work: LongWork) throws {
        let folder = try temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        // Without its folder, whatever is under way fails.
        work.whenStopped { try? FileManager.default.removeItem(at: folder) }
        try write(workbench, to: folder.appending(path: journal).path)
        _ = try workbench.exportEvidence(to: folder.appending(path: "evidence").path)
        // tar tells by the name whether to compress.
        let packed = folder.appending(path: "packed-" + URL(filePath: path).lastPathComponent)
        try tar([
            "--create", "--auto-compress", "--file", packed.path, "--sort=name", "--owner=0", "--group=0",
            "--mtime=@0", "-C", folder.path, journal, "evidence",
        ])
        try OutputFiles.write(Data(contentsOf: packed, options: .mappedIfSafe), to: path)
    }

    /// The lines of a packed export; nothing is unpacked onto the disk, so that no name in the archive can lead anywhere.
    static func unpack(_ path: String) throws -> [UInt8] {
        try InputBytes.requireFile(path)
        let pipe = Pipe()
        var bytes: [UInt8] = []
        try tar(
            ["--extract", "--to-stdout", "--occurrence=1", "--file", URL(filePath: path).path, journal], output: pipe
        ) { process in
            while let data = try pipe.fileHandleForReading.read(upToCount: 1 << 20), !data.isEmpty {
                bytes += data
                if bytes.count > largest { process.terminate() }
            }
        }
        return bytes
    }

    /// The largest journal that is unpacked, in bytes: an archive of a few kilobytes can hold any number of zeros.
    private static let largest = 2 << 30

    private static func temporaryFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "assay-export-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        return folder
    }

    private static func tar(_ arguments: [String], output: Pipe? = nil, reading: (Process) throws -> Void = { _ in }) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["tar", "--force-local"] + arguments
        process.standardError = FileHandle.nullDevice
        if let output { process.standardOutput = output }
        try process.run()
        try reading(process)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw UserError(
                "output/tar-failed", status: .findings, message: "tar failed with exit code \(process.terminationStatus)",
                remedy: "use --text, which needs no tar")
        }
    }
}
