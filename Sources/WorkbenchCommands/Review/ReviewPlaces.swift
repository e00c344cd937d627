import ClaimModel
import Foundation

/// Where a reviewer was in each casebook, kept in `$XDG_STATE_HOME/assay/places`, one a line, readable by its owner only.
///
/// It is no decision and not part of the casebook: losing it costs nothing but the way back.
struct ReviewPlaces: Sendable {
    /// Casebooks that are remembered.
    private static let limit = 200

    private let path: String?

    /// Places for an environment; without a home nothing is kept.
    init(environment: [String: String]) {
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
            path = state + "/assay/places"
        } else if let home = environment["HOME"], !home.isEmpty {
            path = home + "/.local/state/assay/places"
        } else {
            path = nil
        }
    }

    /// The claim a casebook was left at.
    func claim(in casebook: String) -> ClaimID? {
        lines().last { $0.casebook == casebook }.flatMap { ClaimID($0.claim) }
    }

    /// Keeps a claim as the place in a casebook. What can't be written is not kept; nothing depends on it.
    func remember(_ claim: ClaimID, in casebook: String) {
        guard let path, !casebook.isEmpty, !casebook.contains("\n"), !casebook.contains("\t") else { return }
        let others = lines().filter { $0.casebook != casebook }.suffix(Self.limit - 1)
        let text = (others + [(casebook, claim.description)]).map { "\($0)\t\($1)\n" }.joined()
        let folder = (path as NSString).deletingLastPathComponent
        let ownerOnly: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true, attributes: ownerOnly)
        let fresh = path + ".new"
        guard FileManager.default.createFile(atPath: fresh, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
        else { return }
        rename(fresh, path)
    }

    private func lines() -> [(casebook: String, claim: String)] {
        guard let path, let data = FileManager.default.contents(atPath: path) else { return [] }
        return String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "\t")
            return fields.count == 2 ? (String(fields[0]), String(fields[1])) : nil
        }
    }
}
