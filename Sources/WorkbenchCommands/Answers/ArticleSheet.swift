import ClaimInterchange
import ClaimModel
import FilterCommands
import ReviewTerminal
import Workbench

/// An article as a page and as a row.
struct ArticleSheet {
    let view: ArticleView

    func answer(width: Int?) -> Answer {
        var answer = Answer()
        let record = view.article
        let fields: [(String, String?)] = [
            ("title", record.title), ("publisher", record.publisher), ("author", record.author), ("url", record.url),
            ("published", record.published?.description),
        ]
        answer.human =
            [StyledLine(record.id.slug, .heading)]
            + fields.compactMap { name, value in value.map { StyledLine("  \(name): ", .label) + StyledLine($0) } }
            + view.revisions.map(Self.line)
            + [StyledLine("  \(view.claimCount) claim\(view.claimCount == 1 ? "" : "s"); seen \(Self.words(view.coverage))")]
        answer.plain = [["id", record.id.slug]] + fields.map { [$0.0, $0.1 ?? ""] }
        answer.json = [JSONMember("article", Self.json(view))]
        return answer
    }

    private static func line(_ revision: RevisionRecord) -> StyledLine {
        StyledLine("  \(revision.name)  ", .name) + StyledLine("\(revision.addedAt.day)  \(revision.sourceName)")
            + StyledLine("  sha256 \(revision.digest.prefix(12))", .faint)
            + StyledLine(revision.correction.map { "  correction: " + $0.note } ?? "")
    }

    /// "41 of 44 sentences".
    static func words(_ coverage: Coverage?) -> String {
        coverage.map { "\($0.seen.count) of \($0.total) sentences" } ?? "no sentences"
    }

    static func list(_ views: [ArticleView], width: Int?) -> Answer {
        var answer = Answer()
        let columns: [TableLayout.Column] = [
            .init("article"), .init("revision"), .init("claims", alignment: .right), .init("seen"), .init("title", minimum: 16),
        ]
        let rows = views.map { view in
            [
                StyledLine(view.article.id.slug, .name), StyledLine(view.revisions.last?.name ?? "–"),
                StyledLine(String(view.claimCount), .value),
                StyledLine(words(view.coverage)), StyledLine(view.article.title),
            ]
        }
        answer.human =
            views.isEmpty ? [StyledLine("no articles", .faint)] : TableLayout(columns: columns, rows: rows).lines(width: width)
        answer.plain = views.map {
            [$0.article.id.slug, $0.revisions.last?.name ?? "", String($0.claimCount), $0.article.title]
        }
        answer.json = [JSONMember("articles", .array(views.map(json)))]
        return answer
    }

    private static func json(_ view: ArticleView) -> JSONValue {
        [
            "id": .string(view.article.id.slug), "title": .string(view.article.title),
            "publisher": JSONValue(view.article.publisher),
            "revisions": .array(view.revisions.map { ["name": .string($0.name), "digest": .string($0.digest)] }),
            "claims": JSONValue(view.claimCount),
        ]
    }
}

extension ArticleView {
    /// How many claims the article has, whatever became of them.
    var claimCount: Int { stages.values.reduce(0, +) }
}

extension ArticleView {
    /// How many of them are closed: signed, set aside, waived or gone.
    var closedCount: Int { stages.filter { $0.key.isClosed }.values.reduce(0, +) }
}
