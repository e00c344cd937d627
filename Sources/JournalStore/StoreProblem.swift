/// What can be wrong with a casebook's database or the place it is in.
public enum StoreProblem: Error, Hashable, Sendable {
    /// There is no casebook in the folder.
    case noCasebook(folder: String)
    /// There is one already.
    case casebookExists(folder: String)
    /// The file is no casebook of Assay.
    case notACasebook(file: String)
    /// The casebook was written by a newer Assay.
    case newerSchema(file: String, found: Int, known: Int)
    /// The database is damaged; with what SQLite or the check said.
    case damaged(file: String, detail: String)
    /// Somebody else writes, and did not finish in time.
    case locked(file: String)
    /// The folder or file can't be written to.
    case readOnly(path: String)
    /// The disk is full.
    case diskFull(path: String)
    /// Reading or writing failed.
    case inputOutput(path: String, detail: String)
    /// No blob is kept under the digest.
    case noBlob(digest: String)
    /// What is to be imported is no export of a casebook; with the line, from 1 on.
    case badImport(line: Int, detail: String)
}

/// What a problem means for the program's exit code.
public enum StoreProblemClass: Hashable, Sendable {
    case usage, locked, damaged, environment
}

extension StoreProblem {
    /// What it means for the exit code.
    public var problemClass: StoreProblemClass {
        switch self {
        case .noCasebook, .casebookExists, .badImport: .usage
        case .newerSchema: .usage
        case .notACasebook, .damaged, .noBlob: .damaged
        case .locked: .locked
        case .readOnly, .diskFull, .inputOutput: .environment
        }
    }

    /// A short name for scripts.
    public var code: String {
        switch self {
        case .noCasebook: "no-casebook"
        case .casebookExists: "casebook-exists"
        case .notACasebook: "not-a-casebook"
        case .newerSchema: "newer-casebook"
        case .damaged: "damaged-casebook"
        case .locked: "locked-casebook"
        case .readOnly: "read-only"
        case .diskFull: "disk-full"
        case .inputOutput: "input-output"
        case .noBlob: "missing-blob"
        case .badImport: "bad-import"
        }
    }

    /// One sentence.
    public var message: String {
        switch self {
        case .noCasebook(let folder): "there is no casebook in \(folder)"
        case .casebookExists(let folder): "there is a casebook in \(folder) already"
        case .notACasebook(let file): "\(file) is not a casebook of Assay"
        case .newerSchema(let file, let found, let known):
            "\(file) was written by a newer Assay (format \(found); this one knows \(known))"
        case .damaged(let file, let detail): "\(file) is damaged: \(detail)"
        case .locked(let file): "\(file) is being written to by another program"
        case .readOnly(let path): "\(path) can't be written to"
        case .diskFull(let path): "the disk of \(path) is full"
        case .inputOutput(let path, let detail): "reading or writing \(path) failed: \(detail)"
        case .noBlob(let digest): "the content \(digest.prefix(12))… is missing from the casebook"
        case .badImport(let line, let detail): "line \(line) is no part of a casebook's export: \(detail)"
        }
    }

    /// What to do about it.
    public var remedy: String {
        switch self {
        case .noCasebook: "`assay init` makes one here; `-C DIR` names another folder"
        case .casebookExists: "use another folder, or `assay -C DIR …` to work in it"
        case .notACasebook: "name the folder that `assay init` made; nothing was changed"
        case .newerSchema: "use the newer Assay; nothing was changed"
        case .damaged: "`assay verify` tells what is damaged; restore a backup, or import an export into a new casebook"
        case .locked: "try again when the other program has finished"
        case .readOnly: "check the owner and mode of the folder; nothing was changed"
        case .diskFull: "free some space and try again; nothing was half-written"
        case .inputOutput: "check the disk and try again; nothing was half-written"
        case .noBlob: "restore a backup, or add the file again"
        case .badImport: "use a file that `assay export` wrote; nothing was imported"
        }
    }
}
