import ClaimModel

/// A policy, scale or rule pack came into force.
struct FileAdopted: EntryContent {
    static let kind = "casebook.file-adopted"
    var file: AdoptedFile

    static let blank = FileAdopted(file: .blank)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("file", &file)
    }

    var subjects: [Subject] { [.casebook] }
    var summary: String { "\(file.role.rawValue) \(file.name) in force" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        switch file.role {
        case .policy: try state.set(.casebook, .policyFile, to: .file(file), stamp)
        case .scale: try state.set(.casebook, .scaleFile, to: .file(file), stamp)
        case .pack:
            let others = try state.packs().filter { $0.name != file.name }
            let all = (others + [file]).sorted { $0.name < $1.name }
            try state.set(.casebook, .packFiles, to: .files(all), stamp)
        }
    }
}
