/// Reads what a Word file says about itself: title, author, last change.
final class WordProperties: XMLHandler {
    private(set) var title: String?
    private(set) var author: String?
    private(set) var modified: String?
    private var bytes: [UInt8] = []

    func start(_ name: String, _ attributes: XMLAttributes) { bytes = [] }

    func end(_ name: String) {
        let value = PageTree.collapsed(bytes)
        guard !value.isEmpty else { return }
        switch name {
        case "dc:title": title = value
        case "dc:creator": author = value
        case "dcterms:modified": modified = value
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes.append(contentsOf: bytes.prefix(1000)) }
}

/// Reads which part of the archive is the main text.
final class WordRelations: XMLHandler {
    private(set) var mainPart: String?

    func start(_ name: String, _ attributes: XMLAttributes) {
        guard name == "rel:Relationship", mainPart == nil, attributes["TargetMode"] != "External",
            attributes["Type"]?.hasSuffix("/officeDocument") == true
        else { return }
        mainPart = attributes["Target"].map { $0.hasPrefix("/") ? String($0.dropFirst()) : $0 }
    }

    func end(_ name: String) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
