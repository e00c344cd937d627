extension Ledger {
    /// Refuses addresses that name no source, such as `javascript:` ones: reports link to them.
    func requireSafeAddress(_ url: String?) throws {
        guard let url, !url.hasSafeScheme else { return }
        throw Refusal(
            .unsafeURL, "this is no address Assay keeps: only http, https, ftp, doi and urn ones are", subject: url)
    }
}

extension String {
    fileprivate var hasSafeScheme: Bool {
        let lower = lowercased()
        return ["http://", "https://", "ftp://", "doi:", "urn:"].contains { lower.hasPrefix($0) }
            && !unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F || $0 == " " }
    }
}
