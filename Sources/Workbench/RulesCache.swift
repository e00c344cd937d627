import ClaimExtraction
import ClaimInterchange
import ClaimModel
import ClaimWorkflow
import ContentDigest
import Foundation
import JournalStore
import ShippedRules
import Synchronization

/// Policies, scales and rule packs that were read already, by the digest of their file.
final class RulesCache: Sendable {
    private struct Known {
        var policies: [String: Policy] = [:]
        var scales: [String: Scale] = [:]
        var extractors: [String: Extractor] = [:]
    }

    private let known = Mutex(Known())

    /// The digest so far, over the shipped packs.
    private static let shipped: SHA256Digester = {
        var digester = SHA256Digester()
        for file in ShippedFiles.all where file.path.hasPrefix("rules/") { digester.update(file.text) }
        return digester
    }()

    /// The policy and scale in force.
    func inForce(_ reader: StoreReader) throws -> RulesInForce {
        RulesInForce(policy: try policy(reader), scale: try scale(reader))
    }

    private func policy(_ reader: StoreReader) throws -> Policy {
        guard let file = try reader.file(.policy) else { return Policy(name: "solo") }
        if let policy = known.withLock({ $0.policies[file.digest] }) { return policy }
        let text = String(decoding: try reader.blob(file.digest), as: UTF8.self)
        let policy = try policy(text, file: file.name)
        known.withLock { $0.policies[file.digest] = policy }
        return policy
    }

    private func scale(_ reader: StoreReader) throws -> Scale {
        guard let file = try reader.file(.scale) else {
            let shipped = try settingsFile(.scale, "assay")
            return try scale(shipped.text, file: shipped.path)
        }
        if let scale = known.withLock({ $0.scales[file.digest] }) { return scale }
        let text = String(decoding: try reader.blob(file.digest), as: UTF8.self)
        let scale = try scale(text, file: file.name)
        known.withLock { $0.scales[file.digest] = scale }
        return scale
    }

    func policy(_ text: String, file: String) throws -> Policy { try PolicyReader.read(text, file: file) }

    func scale(_ text: String, file: String) throws -> Scale { try ScaleReader.read(text, file: file) }

    /// A shipped policy or scale by name, or a file by path.
    func settingsFile(_ role: FileRole, _ name: String) throws -> (path: String, text: String) {
        let folder = role == .policy ? "policies" : "scales"
        if let shipped = ShippedFiles.all.first(where: { $0.path == "\(folder)/\(name).yaml" }) { return shipped }
        if let data = FileManager.default.contents(atPath: name), let text = String(data: data, encoding: .utf8) {
            return (name, text)
        }
        let names = ShippedFiles.all.filter { $0.path.hasPrefix(folder + "/") }.map {
            $0.path.dropFirst(folder.count + 1).dropLast(5)
        }
        throw WorkbenchProblem(
            .usage, kind: "settings", code: "no-such-\(role.rawValue)",
            message: "there is no \(role.rawValue) \(name), neither shipped nor as a file",
            remedy: "shipped: \(names.joined(separator: ", "))", subject: name)
    }

    /// The extractor of the packs in force, and the digest over them.
    func extractor(_ reader: StoreReader) throws -> (extractor: Extractor, digest: String) {
        let packs = try reader.packs()
        var digester = Self.shipped
        for pack in packs { digester.update(pack.digest) }
        let digest = digester.digest().description
        if let extractor = known.withLock({ $0.extractors[digest] }) { return (extractor, digest) }
        let own = try packs.map { (path: $0.name, text: String(decoding: try reader.blob($0.digest), as: UTF8.self)) }
        let extractor = Extractor(try RulePackReader.compile(shipped: ShippedFiles.all, packed: ShippedFiles.packs, own: own))
        known.withLock { $0.extractors[digest] = extractor }
        return (extractor, digest)
    }
}
