import ArgumentParser
import ClaimInterchange
import SearchIndex

/// Reads a corpus: JSON Lines with "id", "text" and perhaps "title".
enum CorpusFile {
    /// The documents, in the order of the file.
    ///
    /// - Throws: `ExitCode(2)` after saying which line can't be used.
    static func read(_ path: String) throws -> [CorpusDocument] {
        let bytes = try TextFiles.bytes(path)
        var documents: [CorpusDocument] = []
        var ids: Set<String> = []
        var number = 0
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            let line = bytes[start..<end]
            start = end + 1
            number += 1
            guard line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { continue }
            let document = try document(line, place: "\(path):\(number)")
            guard ids.insert(document.id).inserted else {
                throw refuse("\(path):\(number)", "the id \"\(document.id)\" was there before")
            }
            documents.append(document)
        }
        return documents
    }

    private static func document(_ line: ArraySlice<UInt8>, place: String) throws -> CorpusDocument {
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONReader.read(line)
        } catch {
            throw refuse("\(place):\(error.column)", error.message)
        }
        guard let text = value["text"]?.string else { throw refuse(place, "there is no \"text\"") }
        guard let id = value["id"]?.string ?? value["id"]?.int.map(String.init) else {
            throw refuse(place, "there is no \"id\"")
        }
        return CorpusDocument(id: id, title: value["title"]?.string ?? "", text: text)
    }

    private static func refuse(_ place: String, _ message: String) -> ExitCode {
        FilterMessages.error("filter/bad-corpus", "\(place): \(message)")
        return ExitCode(2)
    }
}
