import ClaimModel
import Foundation
import Workbench

/// Articles as they lie on disk or come through a pipe.
enum ArticleFiles {
    /// The bytes of a file; `-` is standard input.
    static func file(_ path: String, reading: ArticleFileReading = ArticleFileReading()) throws -> ArticleFile {
        ArticleFile(bytes: try InputBytes.read(path), name: path == "-" ? "standard input" : path, reading: reading)
    }
}

/// Snapshots of sources.
enum SnapshotFiles {
    static func file(_ path: String) throws -> SnapshotFile {
        SnapshotFile(
            bytes: try InputBytes.read(path, limit: Workbench.largestSnapshot), name: FilePath(path).name)
    }
}

/// The bytes of an input file, or one clear reason why there are none.
enum InputBytes {
    static func read(_ path: String, limit: Int = .max) throws(UserError) -> [UInt8] {
        if path == "-" { return try standardInput() }
        try requireFile(path, limit: limit)
        guard let data = FileManager.default.contents(atPath: path) else { throw unreadable(path) }
        return [UInt8](data)
    }

    private static func standardInput() throws(UserError) -> [UInt8] {
        do {
            return [UInt8](try FileHandle.standardInput.readToEnd() ?? Data())
        } catch {
            throw unreadableInput("it is closed, or a folder")
        }
    }

    /// Standard input that gives nothing.
    static func unreadableInput(_ reason: String) -> UserError {
        UserError(
            "file/unreadable", place: "standard input", message: "it can't be read: \(reason)",
            remedy: "send a file: assay … < FILE")
    }

    /// Says why a path can't be read, without reading it.
    static func requireFile(_ path: String, limit: Int = .max) throws(UserError) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw UserError("file/no-such-file", place: path, message: "there is no such file", remedy: "check the spelling")
        }
        if isFolder.boolValue {
            throw UserError(
                "file/is-a-folder", place: path, message: "this is a folder, not a file", remedy: "name a file in it")
        }
        let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
        if size > limit {
            throw UserError(
                "file/too-large", place: path, message: "the file has \(size) bytes, more than \(limit)",
                remedy: "keep it elsewhere and give its URL")
        }
        guard FileManager.default.isReadableFile(atPath: path) else { throw unreadable(path) }
    }

    private static func unreadable(_ path: String) -> UserError {
        UserError("file/unreadable", place: path, message: "the file can't be read", remedy: "check its permissions")
    }
}
