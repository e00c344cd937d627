import ClaimModel

extension CasebookRecord: Fielded {
    static let blank = CasebookRecord(name: "", identifier: "", createdAt: .blank)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("name", &name)
        try coder.field("identifier", &identifier)
        try coder.field("created_at", &createdAt)
    }
}

extension EvidenceStanding: Fielded {
    static let blank = EvidenceStanding(state: .inForce)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("state", &state)
        try coder.field("reason", &reason)
    }
}

extension FacetValue {
    /// The value as JSON.
    public var stored: [UInt8] {
        var out = JSONWriter()
        switch self {
        case .casebook(let value): value.write(to: &out)
        case .file(let value): value.write(to: &out)
        case .files(let values): out.array(values)
        case .article(let value): value.write(to: &out)
        case .revision(let value): value.write(to: &out)
        case .seen(let value): value.write(to: &out)
        case .reading(let value): value.write(to: &out)
        case .standing(let value): value.write(to: &out)
        case .appearance(let value): value.write(to: &out)
        case .text(let value): value.write(to: &out)
        case .number(let value): value.write(to: &out)
        case .texts(let values): out.array(values)
        case .decisions(let values): out.array(values)
        case .evidence(let value): value.write(to: &out)
        case .evidenceState(let value): value.write(to: &out)
        case .link(let value): value.write(to: &out)
        case .comparison(let value): value.write(to: &out)
        case .fix(let value): value.write(to: &out)
        case .query(let value): value.write(to: &out)
        case .note(let value): value.write(to: &out)
        }
        return out.bytes
    }

    /// Reads a value stored for a facet.
    ///
    /// - Throws: ``PayloadError`` when the bytes are not what the facet holds.
    public init(stored bytes: [UInt8], of facet: Facet) throws(PayloadError) {
        let json = try JSONText.parse(bytes)
        switch facet {
        case .casebook: self = .casebook(try .read(json))
        case .policyFile, .scaleFile: self = .file(try .read(json))
        case .packFiles: self = .files(try Self.list(json))
        case .undone, .priority: self = .number(try .read(json))
        case .article: self = .article(try .read(json))
        case .revision: self = .revision(try .read(json))
        case .seen: self = .seen(try .read(json))
        case .reading: self = .reading(try .read(json))
        case .standing: self = .standing(try .read(json))
        case .appearance: self = .appearance(try .read(json))
        case .assignee: self = .text(try .read(json))
        case .tags: self = .texts(try Self.list(json))
        case .searches: self = .decisions(try Self.list(json))
        case .evidence: self = .evidence(try .read(json))
        case .evidenceState: self = .evidenceState(try .read(json))
        case .link: self = .link(try .read(json))
        case .comparison: self = .comparison(try .read(json))
        case .fix: self = .fix(try .read(json))
        case .query: self = .query(try .read(json))
        case .note: self = .note(try .read(json))
        }
    }

    private static func list<Value: Coded>(_ json: JSONText) throws(PayloadError) -> [Value] {
        guard case .array(let items) = json else { throw .field("list") }
        var out: [Value] = []
        for item in items { out.append(try Value.read(item)) }
        return out
    }
}
