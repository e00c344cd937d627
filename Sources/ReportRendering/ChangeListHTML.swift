import ClaimModel
import ClaimReports

/// Renders a change list as one HTML file.
enum ChangeListHTML {
    static func render(_ list: ChangeList) -> [UInt8] {
        HTMLPage(title: "Change list: " + list.article.title).render { html in
            html.raw("<header>\n<p class=\"kicker\">Change list</p>\n<h1><bdi>")
            html.text(list.article.title)
            html.raw("</bdi></h1>\n<p class=\"meta\">")
            html.text("For revision \(list.revision.name) · \(list.moment.day)")
            html.raw("</p>\n</header>\n<main id=\"main\">\n<h2>To change</h2>\n")
            changes(list.changes, empty: "Nothing is to be changed.", &html)
            queries(list, &html)
            html.raw("<h2>Stet: stays as it is</h2>\n")
            changes(list.stets, empty: "No proposal was turned down.", &html)
            if !list.made.isEmpty {
                html.raw("<h2>Made</h2>\n")
                changes(list.made, empty: "", &html)
            }
            html.raw("</main>\n")
        }
    }

    private static func changes(_ changes: [ChangeList.Change], empty: String, _ html: inout HTMLText) {
        if changes.isEmpty { html.element("p", empty) }
        for change in changes { self.change(change, &html) }
    }

    private static func change(_ change: ChangeList.Change, _ html: inout HTMLText) {
        let fix = change.fix
        html.open("article", "card", fix.state == .stet ? .setAside : .proposed)
        html.raw("<h3>")
        html.text(change.line.map { "Line \($0)" } ?? "Not found in this revision")
        html.raw("</h3>\n<p class=\"copy\" dir=\"auto\">")
        html.text(change.before)
        if fix.state == .stet { html.element("strong", fix.oldWords) } else { html.replacement(fix.oldWords, fix.newWords) }
        html.text(change.after)
        html.raw("</p>\n<dl class=\"facts\">")
        html.fact("Fix", "\(fix.id), \(fix.state.rawValue), claim \(change.number) (\(fix.claim))")
        if fix.state == .stet { html.fact("Not taken over", fix.newWords) }
        html.fact("Because of", change.because.joined(separator: "; "))
        html.fact("Note", fix.note)
        html.fact("Reason", fix.reason)
        html.fact("Proposed", "by \(fix.author) on \(fix.time.day)")
        html.raw("</dl>\n</article>\n")
    }

    private static func queries(_ list: ChangeList, _ html: inout HTMLText) {
        html.raw("<h2>Open queries</h2>\n")
        if list.queries.isEmpty { html.raw("<p>There are none.</p>\n") }
        let groups = ChangeListWords.queriesByAddressee(list)
        for group in groups {
            html.element("h3", group.title)
            html.raw("<ul>")
            for open in group.queries {
                html.raw("<li>")
                html.element("strong", open.query.question)
                html.raw(" <span class=\"note\">")
                html.text("\(open.query.id), claim \(open.number): “\(open.wording)”")
                html.raw("</span></li>\n")
            }
            html.raw("</ul>\n")
        }
    }
}

/// The order and titles that all formats of a change list share.
enum ChangeListWords {
    /// Open queries, grouped by whom they go to.
    static func queriesByAddressee(_ list: ChangeList) -> [(title: String, queries: [ChangeList.OpenQuery])] {
        var groups: [(title: String, queries: [ChangeList.OpenQuery])] = []
        for open in list.queries {
            let title = open.query.addressee == "author" ? "To the author" : "To \(open.query.addressee)"
            if groups.last?.title == title {
                groups[groups.count - 1].queries.append(open)
            } else {
                groups.append((title, [open]))
            }
        }
        return groups
    }
}
