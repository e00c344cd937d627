import ClaimModel
import ClaimReports

/// Renders a change list as Markdown.
enum ChangeListMarkdown {
    static func render(_ list: ChangeList) -> [UInt8] {
        var out = MarkdownText()
        out.raw("# ")
        out.text("Change list: \(list.article.title)")
        out.raw("\n\n")
        out.paragraph("For revision \(list.revision.name) · \(list.moment.day)")
        out.heading(2, "To change")
        changes(list.changes, empty: "Nothing is to be changed.", &out)
        out.heading(2, "Open queries")
        if list.queries.isEmpty { out.paragraph("There are none.") }
        for group in ChangeListWords.queriesByAddressee(list) {
            out.heading(3, group.title)
            for open in group.queries {
                out.item("\(open.query.question) (\(open.query.id), claim \(open.number): “\(open.wording)”)")
            }
        }
        out.heading(2, "Stet: stays as it is")
        changes(list.stets, empty: "No proposal was turned down.", &out)
        if !list.made.isEmpty {
            out.heading(2, "Made")
            changes(list.made, empty: "", &out)
        }
        return out.bytes
    }

    private static func changes(_ changes: [ChangeList.Change], empty: String, _ out: inout MarkdownText) {
        if changes.isEmpty { return out.paragraph(empty) }
        for change in changes {
            let fix = change.fix
            out.raw("- ")
            out.text(change.line.map { "Line \($0): " } ?? "Not found in this revision: ")
            out.text(change.before)
            if fix.state == .stet {
                mark("**", fix.oldWords, &out)
            } else {
                mark("~~", fix.oldWords, &out)
                if !fix.oldWords.isEmpty, !fix.newWords.isEmpty { out.raw(" ") }
                mark("**", fix.newWords, &out)
            }
            out.text(change.after)
            out.raw("\n")
            for line in ChangeListMarkdown.facts(change) {
                out.raw("    - ")
                out.text(line)
                out.raw("\n")
            }
        }
    }

    private static func mark(_ mark: StaticString, _ words: String, _ out: inout MarkdownText) {
        guard !words.isEmpty else { return }
        out.raw(mark)
        out.text(words)
        out.raw(mark)
    }

    private static func facts(_ change: ChangeList.Change) -> [String] {
        let fix = change.fix
        var out = [
            "\(fix.id), \(fix.state.rawValue), claim \(change.number) (\(fix.claim)), by \(fix.author) on \(fix.time.day)"
        ]
        if fix.state == .stet { out.append("Not taken over: \(fix.newWords)") }
        if !change.because.isEmpty { out.append("Because of \(change.because.joined(separator: "; "))") }
        if let note = fix.note { out.append(note) }
        if let reason = fix.reason { out.append("Reason: \(reason)") }
        return out
    }
}

/// Renders a change list as comma-separated lines: fixes first, then queries.
enum ChangeListCSV {
    static func render(_ list: ChangeList) -> [UInt8] {
        var csv = CSVText()
        csv.row([
            "kind", "id", "state", "claim", "line", "old", "new", "because", "question", "addressee", "note", "reason", "by",
            "at",
        ])
        for change in list.changes + list.stets + list.made {
            let fix = change.fix
            csv.row([
                "fix", fix.id.description, fix.state.rawValue, fix.claim.description, change.line.map(String.init) ?? "",
                fix.oldWords,
                fix.newWords, change.because.joined(separator: "; "), "", "", fix.note ?? "", fix.reason ?? "", fix.author,
                fix.time.description,
            ])
        }
        for open in list.queries {
            csv.row([
                "query", open.query.id.description, "open", open.query.claim.description, "", "", "", "", open.query.question,
                open.query.addressee, "", "", open.query.author, open.query.time.description,
            ])
        }
        return csv.bytes
    }
}
