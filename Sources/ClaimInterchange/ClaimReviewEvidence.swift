public import ClaimModel

extension ImportedClaimReview {
    /// The review as evidence: an earlier check of a claim, a secondary source.
    ///
    /// The record has no id (`e0`); `importedAs` is the review's address, so that importing it twice makes one record.
    public var evidence: EvidenceRecord {
        var record = EvidenceRecord(id: EvidenceID(0), title: title)
        record.publisher = review.reviewer?.name
        if let url = review.url { record.locator.web = WebLocator(url: url) }
        record.sourceKind = .secondary
        record.medium = .web
        record.published = review.published.flatMap { CalendarDay($0) }
        record.asOf = review.claimDate.flatMap { CalendarDay($0) }.map { DayInterval($0, $0) }
        record.excerpts = review.claim.isEmpty ? [] : [Excerpt(text: review.claim, place: "claim reviewed")]
        record.note = note
        record.importedAs = "claimreview:" + (review.url ?? review.claim)
        return record
    }

    private var title: String {
        let verdict = review.rating ?? "no verdict"
        return review.title ?? "Earlier check, \(verdict): \(review.claim.isEmpty ? "no claim given" : review.claim)"
    }

    private var note: String {
        var lines = ["Earlier check. Verdict: \(review.rating ?? "none given")."]
        if let claimant = review.claimant {
            lines.append("Claimed by \(claimant.name)" + (review.claimDate.map { " on \($0.prefix(10))." } ?? "."))
        }
        if let explanation = review.explanation { lines.append(explanation) }
        if !review.allAppearances.isEmpty {
            lines.append("The claim stands at: " + review.allAppearances.joined(separator: ", "))
        }
        lines += doubts.map { "Doubt: " + $0 }
        lines += repairs.map { "Repair: " + ($0.path.isEmpty ? "" : $0.path + ": ") + $0.message }
        return lines.joined(separator: "\n")
    }
}
