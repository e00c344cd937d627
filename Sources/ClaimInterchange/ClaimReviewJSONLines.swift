/// Imported reviews as one line of JSON Lines, for pipelines.
extension ClaimReviewDocument {
    /// One JSON object for the document, without a line end.
    ///
    /// - Parameter file: the document's name, as the user gave it.
    public func jsonLine(file: String) -> [UInt8] {
        json(file: file).compact
    }

    /// The document as a JSON object.
    ///
    /// - Parameter file: the document's name, as the user gave it.
    public func json(file: String) -> JSONValue {
        [
            "file": .string(file),
            "claimReviews": .array(reviews.map(Self.json)),
            "toolReviews": .array(toolReviews.map(Self.json)),
            "repairs": .array(repairs.map(Self.json)),
            "failures": .array(
                failures.map {
                    ["message": .string($0.message), "line": JSONValue($0.line), "column": JSONValue($0.column)] as JSONValue
                }),
        ]
    }

    private static func json(_ imported: ImportedClaimReview) -> JSONValue {
        let review = imported.review
        return [
            "claim": .string(review.claim),
            "rating": JSONValue(review.rating),
            "reviewer": JSONValue(review.reviewer?.name),
            "url": JSONValue(review.url),
            "title": JSONValue(review.title),
            "reviewDate": JSONValue(review.published.map { String($0.prefix(10)) }),
            "claimant": JSONValue(review.claimant?.name),
            "claimDate": JSONValue(review.claimDate.map { String($0.prefix(10)) }),
            "numericRating": review.score.map { .number(fourDecimals($0.fraction)) } ?? .null,
            "appearances": .array(review.allAppearances.map(JSONValue.string)),
            "explanation": JSONValue(review.explanation),
            "language": JSONValue(review.language),
            "origin": .string(imported.origin.rawValue),
            "suspicious": .bool(imported.isSuspicious),
            "doubts": .array(imported.doubts.map(JSONValue.string)),
            "repeats": imported.repeats.map { JSONValue($0) } ?? .null,
            "repairs": .array(imported.repairs.map(json)),
        ]
    }

    private static func json(_ repair: ClaimReviewRepair) -> JSONValue {
        var members = [JSONMember("code", .string(repair.code)), JSONMember("path", .string(repair.path))]
        members.append(JSONMember("message", .string(repair.message)))
        if let line = repair.line { members.append(JSONMember("line", JSONValue(line))) }
        if let column = repair.column { members.append(JSONMember("column", JSONValue(column))) }
        return .object(members)
    }

    private static func fourDecimals(_ value: Double) -> String {
        var writer = JSONWriter()
        writer.decimal(value)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

extension ClaimReviewFinding {
    /// The finding as a JSON object, for pipelines.
    ///
    /// - Parameter file: the document's name, as the user gave it.
    public func json(file: String) -> JSONValue {
        [
            "file": .string(file), "severity": .string(severity.rawValue), "code": .string(code), "review": JSONValue(review),
            "path": .string(path), "message": .string(message), "line": line.map { JSONValue($0) } ?? .null,
            "column": column.map { JSONValue($0) } ?? .null,
        ]
    }
}
