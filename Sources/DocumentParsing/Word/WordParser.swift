internal import ArticleIntake
internal import ClaimModel

/// Reads a Word document: its text, its comments and notes, and its tracked changes.
struct WordParser {
    let name: String
    let options: IntakeOptions

    /// Reads a file; two documents when tracked changes are wanted as two revisions and there are any.
    func read(_ bytes: [UInt8]) throws(IntakeError) -> [IntakeDocument] {
        // The buffer must outlive the archive, hence all inside; the closure can't throw a typed error.
        let result: Result<[IntakeDocument], IntakeError> = bytes.withUnsafeBytes { buffer in
            do throws(IntakeError) {
                return .success(try read(try WordArchive(buffer, input: name, limits: options.limits)))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private func read(_ archive: WordArchive) throws(IntakeError) -> [IntakeDocument] {
        let mainPart = try mainPart(of: archive)
        let body = WordBody()
        try archive.read(mainPart, with: body)
        let folder = mainPart.split(separator: "/").dropLast().map { $0 + "/" }.joined()
        let comments = try part(folder + "comments.xml", of: archive)
        let footnotes = try part(folder + "footnotes.xml", of: archive)
        let endnotes = try part(folder + "endnotes.xml", of: archive)
        let margins = try margins(of: archive, in: folder)
        let properties = WordProperties()
        if archive.has("docProps/core.xml") { try archive.read("docProps/core.xml", with: properties) }
        func document(accepting: Bool) -> IntakeDocument {
            let setting = WordText(body.paragraphs, accepting: accepting)
            var document = IntakeDocument(text: setting.text.text, format: .docx, sourceMap: setting.text.map)
            document.title = properties.title ?? setting.title
            document.authors = properties.author.map { [$0] } ?? []
            document.modified = properties.modified.flatMap { SourceDate($0).iso }
            let whole = document.text.range
            document.notes = Self.notes(comments, .comment) { setting.commentRanges[$0]?.clamped(to: whole) }
            document.notes += Self.notes(footnotes, .footnote) {
                setting.noteOffsets[.init(isEndnote: false, id: $0)].map { $0..<$0 }
            }
            document.notes += Self.notes(endnotes, .endnote) {
                setting.noteOffsets[.init(isEndnote: true, id: $0)].map { $0..<$0 }
            }
            document.notes += setting.pictures.map { picture in
                let place = min(picture.offset, whole.upperBound)
                return IntakeNote(kind: .altText, text: picture.words, anchor: place..<place)
            }
            document.notes += margins
            document.findings = findings(body, isEmpty: document.text.count == 0)
            return document
        }
        guard options.trackedChanges == .both, body.insertions + body.deletions > 0 else {
            return [document(accepting: options.trackedChanges != .rejected)]
        }
        var before = document(accepting: false)
        var after = document(accepting: true)
        before.role = .beforeChanges
        after.role = .afterChanges
        return [before, after]
    }

    private func mainPart(of archive: WordArchive) throws(IntakeError) -> String {
        let relations = WordRelations()
        if archive.has("_rels/.rels") { try archive.read("_rels/.rels", with: relations) }
        return relations.mainPart ?? "word/document.xml"
    }

    private func part(_ part: String, of archive: WordArchive) throws(IntakeError) -> WordBody? {
        guard archive.has(part) else { return nil }
        let body = WordBody()
        try archive.read(part, with: body)
        return body
    }

    /// Lines above and below the text; the same words in several sections count once.
    private func margins(of archive: WordArchive, in folder: String) throws(IntakeError) -> [IntakeNote] {
        var notes: [IntakeNote] = []
        for (kind, part) in [(IntakeNote.Kind.header, "header"), (.footer, "footer")] {
            for number in 1...9 {
                guard let body = try self.part("\(folder)\(part)\(number).xml", of: archive) else { continue }
                let words = WordText(body.paragraphs, accepting: true).text.text.string
                guard words.contains(where: \.isLetter), !notes.contains(where: { $0.text == words }) else { continue }
                notes.append(IntakeNote(kind: kind, text: words))
            }
        }
        return notes
    }

    private static func notes(_ body: WordBody?, _ kind: IntakeNote.Kind, anchor: (String) -> ByteRange?) -> [IntakeNote] {
        guard let body else { return [] }
        return body.notes.compactMap { note in
            guard !note.isSeparator else { return nil }
            let text = WordText(body.paragraphs[note.paragraphs], accepting: true).text.text.string
            let words = text.drop { $0 == " " }
            guard !words.isEmpty else { return nil }
            return IntakeNote(kind: kind, author: note.author, date: note.date, text: String(words), anchor: anchor(note.id))
        }
    }

    private func findings(_ body: WordBody, isEmpty: Bool) -> [IntakeFinding] {
        var findings: [IntakeFinding] = []
        if body.insertions + body.deletions > 0 {
            let done = options.trackedChanges == .both ? "kept apart" : options.trackedChanges.rawValue
            findings.append(
                IntakeFinding(
                    .trackedChanges,
                    "Tracked changes were \(done): \(Self.count(body.insertions, "insertion")), \(Self.count(body.deletions, "deletion"))."
                ))
        }
        if body.hiddenLength > 0 { findings.append(IntakeFinding(.hiddenText, "Hidden text was left out.")) }
        if isEmpty { findings.append(IntakeFinding(.empty, "The document has no text.")) }
        return findings
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
