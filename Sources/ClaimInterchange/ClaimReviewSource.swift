/// Where a review was found.
public enum ClaimReviewOrigin: String, Hashable, Sendable {
    /// JSON-LD, as a file or in a page's script element.
    case jsonLD = "json-ld"
    /// Microdata of a page.
    case microdata
}

/// The structured data of one document, before anybody asks what it means.
struct ClaimReviewSource {
    /// One piece of structured data.
    struct Block {
        var origin: ClaimReviewOrigin
        var value: JSONValue
    }

    /// What was found, in order.
    var blocks: [Block] = []
    /// What had to be put right to read it.
    var repairs: [ClaimReviewRepair] = []
    /// Blocks that could not be read at all.
    var failures: [LenientJSONError] = []
    /// The page's own address, from `<base>`, a canonical link or `og:url`.
    var baseAddress: String?

    /// Takes a document apart: JSON, JSON Lines or HTML, told by its first character.
    init(_ bytes: [UInt8]) {
        let first = bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0).first { $0 > 0x20 }
        if first == UInt8(ascii: "<") { readPage(bytes) } else { readValues(bytes) }
    }

    private mutating func readValues(_ bytes: [UInt8]) {
        var reader = LenientJSON(bytes: bytes, range: 0..<bytes.count)
        do {
            while let value = try reader.next() { blocks.append(Block(origin: .jsonLD, value: value)) }
            if blocks.isEmpty { failures.append(LenientJSONError(message: "The document is empty.", line: 1, column: 1)) }
        } catch {
            failures.append(error)
        }
        repairs += reader.repairs
    }

    private mutating func readPage(_ bytes: [UInt8]) {
        var scanner = MarkupScanner(bytes)
        var microdata = MicrodataCollector()
        while let token = scanner.next() {
            microdata.take(token)
            switch token {
            case .script(let type, let content) where Self.isLinkedData(type): readBlock(bytes, content)
            case .start(let name, let attributes, _): noteAddress(name, attributes)
            default: break
            }
        }
        blocks += microdata.finish().map { Block(origin: .microdata, value: $0) }
    }

    private mutating func readBlock(_ bytes: [UInt8], _ content: Range<Int>) {
        do {
            let (value, repairs) = try LenientJSON.read(bytes, in: content)
            blocks.append(Block(origin: .jsonLD, value: value))
            self.repairs += repairs
        } catch {
            failures.append(error)
        }
    }

    private mutating func noteAddress(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "base":
            if let address = attributes["href"], WebAddress.isAbsolute(address) { baseAddress = address }
        case "link" where attributes["rel"]?.lowercased() == "canonical" && baseAddress == nil:
            if let address = attributes["href"], WebAddress.isAbsolute(address) { baseAddress = address }
        case "meta" where attributes["property"]?.lowercased() == "og:url" && baseAddress == nil:
            if let address = attributes["content"], WebAddress.isAbsolute(address) { baseAddress = address }
        default: break
        }
    }

    private static func isLinkedData(_ type: String) -> Bool {
        type.split(separator: ";").first?.lowercased().filter { !$0.isWhitespace } == "application/ld+json"
    }
}
