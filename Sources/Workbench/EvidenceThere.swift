import ClaimInterchange
import ClaimModel

/// The evidence of a casebook by what an import compares it with, so that each record of an import is looked up and not
/// searched for.
struct EvidenceThere {
    private var byImport: [String: EvidenceID] = [:]
    private var byTitle: [String: [EvidenceRecord]] = [:]

    init(_ records: [EvidenceRecord]) {
        for record in records { add(record) }
    }

    mutating func add(_ record: EvidenceRecord) {
        if let imported = record.importedAs, byImport[imported] == nil { byImport[imported] = record.id }
        byTitle[record.title, default: []].append(record)
    }

    /// The record that came from the same place of an earlier import; nil when there is none.
    func record(importedAs origin: String?) -> EvidenceID? { origin.flatMap { byImport[$0] } }

    /// The first record with the same content; nil when there is none.
    func record(sayingTheSameAs record: EvidenceRecord) -> EvidenceID? {
        byTitle[record.title]?.first { $0.saysTheSame(as: record) }?.id
    }
}

extension EvidenceRecord {
    /// Whether two records say the same, whoever added them and whatever their excerpts' proofs.
    fileprivate func saysTheSame(as other: EvidenceRecord) -> Bool {
        EvidenceFile.write(plain) == EvidenceFile.write(other.plain)
    }

    private var plain: EvidenceRecord {
        var record = self
        record.id = EvidenceID(0)
        record.state = .inForce
        record.stateReason = nil
        return record
    }
}
