import ClaimModel

extension Bound: Fielded {
    static let blank = Bound(.zero)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("value", &value)
        try coder.field("inclusive", &isInclusive)
    }
}

extension Quantity: Fielded {
    static let blank = Quantity(range: 0..<0, low: nil, high: nil)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("range", &range)
        try coder.field("low", &low)
        try coder.field("high", &high)
        try coder.field("approximate", &isApproximate)
        try coder.field("unit", &unit)
        try coder.field("noun", &noun)
        try coder.field("change", &change)
        try coder.field("as_of", &asOf)
    }
}

extension ClaimQuantity: Fielded {
    static let blank = ClaimQuantity(text: "", quantity: .blank)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("text", &text)
        try coder.field("quantity", &quantity)
    }
}

extension ClaimAttribution: Fielded {
    static let blank = ClaimAttribution(type: .indirect, speaker: nil, cue: nil)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("type", &type)
        try coder.field("speaker", &speaker)
        try coder.field("cue", &cue)
        try coder.field("quotes", &quotes)
    }
}

extension WorthPart: Fielded {
    static let blank = WorthPart(part: "", weight: 0)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("part", &part)
        try coder.field("weight", &weight)
    }
}

extension Passage: Fielded {
    static let blank = Passage(range: 0..<0, exact: "", prefix: "", suffix: "", start: 0, end: 0)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("range", &range)
        try coder.field("exact", &exact)
        try coder.field("prefix", &prefix)
        try coder.field("suffix", &suffix)
        try coder.field("start", &start)
        try coder.field("end", &end)
    }
}

extension ContextChange: Fielded {
    static let blank = ContextChange(before: "", after: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("before", &before)
        try coder.field("after", &after)
    }
}

extension Appearance: Fielded {
    static let blank = Appearance(revision: 0, passages: [])
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("revision", &revision)
        try coder.field("passages", &passages)
        try coder.field("quantities", &quantities)
        try coder.field("fate", &fate)
        try coder.field("why", &why)
        try coder.field("context", &context)
        try coder.field("agree", &passagesAgree)
        try coder.field("candidates", &candidates)
    }
}

extension ClaimReading: Fielded {
    static let blank = ClaimReading(article: ArticleID(""))
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("article", &article)
        try coder.field("kinds", &kinds)
        try coder.field("worth", &worth)
        try coder.field("why", &why)
        try coder.field("attributions", &attributions)
        try coder.field("rules", &rules)
        try coder.field("by_hand", &isByHand)
        try coder.field("split_from", &splitFrom)
        try coder.field("same_as", &sameAs)
    }
}

extension Verdict: Fielded {
    static let blank = Verdict(key: "", label: "", axis: nil)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("key", &key)
        try coder.field("label", &label)
        try coder.field("axis", &axis)
        try coder.field("flags", &flags)
        try coder.field("conclusion", &conclusion)
    }
}

extension VerdictProposal: Fielded {
    static let blank = VerdictProposal(verdict: .blank, author: "", time: .blank)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("verdict", &verdict)
        try coder.field("author", &author)
        try coder.field("time", &time)
    }
}

extension SignOff: Fielded {
    static let blank = SignOff(verdict: .blank, author: "", time: .blank, proposedBy: "", policy: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("verdict", &verdict)
        try coder.field("author", &author)
        try coder.field("time", &time)
        try coder.field("proposed_by", &proposedBy)
        try coder.field("policy", &policy)
    }
}

extension ReasonedDecision: Fielded {
    static let blank = ReasonedDecision(reason: "", author: "", time: .blank)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("reason", &reason)
        try coder.field("author", &author)
        try coder.field("time", &time)
    }
}

extension Recheck: Fielded {
    static let blank = Recheck(reason: .edited, why: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("reason", &reason)
        try coder.field("why", &why)
        try coder.field("before", &before)
        try coder.field("after", &after)
        try coder.field("revision", &revision)
    }
}

extension ClaimStanding: Fielded {
    static let blank = ClaimStanding()
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("stage", &stage)
        try coder.field("proposals", &proposals)
        try coder.field("sign_off", &signOff)
        try coder.field("rechecks", &rechecks)
        try coder.field("decision", &decision)
        try coder.field("duplicate_of", &duplicateOf)
        try coder.field("earlier", &earlier)
        try coder.field("moved_by", &movedBy)
        try coder.field("moved_at", &movedAt)
    }
}

extension Moment {
    static let blank = Moment(milliseconds: 0)
}
