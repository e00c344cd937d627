import ClaimModel
import ClaimWorkflow
import JournalStore

extension Workbench {
    /// What arithmetic says about a claim and evidence; nil when the evidence says nothing in words.
    func compare(_ claim: ClaimRecord, _ id: EvidenceID, _ reader: StoreReader) throws -> ComparisonRecord? {
        nil
    }
}
