import ClaimWorkflow
import ContentDigest

/// The metadata of a journal row, as it is hashed.
struct ChainLink {
    var sequence: Int
    var group: Int
    var version: Int
    var time: Int64
    var author: String
    var command: String
    var kind: String
    var subjects: String

    /// SHA-256(hash before ‖ metadata ‖ payload digest); texts with their length before them.
    func hash(after previous: SHA256Digest, payload: SHA256Digest) -> SHA256Digest {
        var digester = SHA256Digester()
        digester.update(previous)
        digester.update(sequence)
        digester.update(group)
        digester.update(version)
        digester.update(Int(time))
        digester.update(author)
        digester.update(command)
        digester.update(kind)
        digester.update(subjects)
        digester.update(payload)
        return digester.digest()
    }

    /// SHA-256(salt ‖ payload): what stays when both are erased.
    static func payloadDigest(salt: [UInt8], payload: [UInt8]) -> SHA256Digest {
        var digester = SHA256Digester()
        digester.update(salt)
        digester.update(payload)
        return digester.digest()
    }

    /// Sixteen random bytes, so that an erased payload can't be guessed from its digest.
    static func newSalt() -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    static func joined(_ subjects: [Subject]) -> String { subjects.map(\.description).joined(separator: " ") }

    static func subjects(_ joined: String) -> [Subject] { joined.split(separator: " ").map { Subject(String($0)) } }
}
