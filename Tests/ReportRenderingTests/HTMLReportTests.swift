import ClaimModel
import ClaimReports
import ContentDigest
import Foundation
import ReportRendering
import Testing

struct HTMLReportTests {
    private func html(_ dossier: ArticleDossier, _ audience: Audience = .legal) throws -> String {
        let report = try #require(VerificationReport(dossier, for: audience))
        return String(decoding: HTMLReport.render(report), as: UTF8.self)
    }

    @Test func `the policy names the style sheet's digest`() {
        let digest = SHA256Digest(of: Array("\(HTMLStylesheet.css)".utf8))
        #expect("\(HTMLStylesheet.digest)" == "sha256-" + Data(digest.bytes).base64EncodedString())
    }

    @Test func `a report holds no script, style attribute, handler or request`() throws {
        let page = try html(Sample.dossier)
        #expect(page.contains("default-src 'none'"))
        for part in ["<script", " style=", "<img", "<iframe", "<link", "@import", "url(", "<form", "javascript:"] {
            #expect(!page.contains(part), "\(part)")
        }
        #expect(page.firstMatch(of: /\son[a-z]+=/) == nil)
    }

    static let hostile = [
        "<script>alert(1)</script>", "\"><svg onload=alert(1)>", "' onmouseover='alert(1)", "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)", "data:text/html,<b>x", "https://a.example/\"onclick=alert(1)", "https://a.example/<b>",
        "--><b>", "]]><b>",
        "</title><b>", "</style><b>", "&lt;b&gt;", "\u{202E}gnp.exe", "\u{0}\u{1B}[31m", "//evil.example", "vbscript:x",
        "\u{FEFF}<b>", "https:evil",
    ]

    @Test(arguments: hostile) func `hostile words stay words`(words: String) throws {
        let page = try html(Sample.hostile(words))
        let plain = try html(Sample.hostile("harmless"))
        #expect(tags(page) == tags(plain), "\(words)")
        #expect(!page.contains("\u{202E}") && !page.contains("\u{1B}") && !page.contains("\u{0}"))
    }

    /// How often each tag opens; links are left out, since only web addresses become links.
    private func tags(_ page: String) -> [String: Int] {
        var out: [String: Int] = [:]
        for match in page.matches(of: /<([a-z0-9]+)[\s>]/) where match.1 != "a" && match.1 != "bdi" && match.1 != "p" {
            out[String(match.1), default: 0] += 1
        }
        for name in ["del", "ins", "mark", "text"] { out[name] = nil }
        return out
    }

    @Test(arguments: hostile) func `only web addresses become links`(words: String) throws {
        for match in try html(Sample.hostile(words)).matches(of: /href="([^"]*)"/) {
            #expect(match.1.hasPrefix("#") || match.1.hasPrefix("https://"), "\(match.1)")
        }
    }

    @Test func `every claim is marked, numbered and described`() throws {
        let page = try html(Sample.dossier)
        for number in 1...6 {
            #expect(
                page.contains("href=\"#c\(number)\"") && page.contains("id=\"c\(number)\"")
                    && page.contains("id=\"t\(number)\""))
        }
        for words in [
            "41,000 → 38,500 cars", "[21, ∞) bolts", "signed by Ada", "proposed by Ben", "Waived by Ada",
            "proven word for word", "SHA-256",
        ] {
            #expect(page.contains(words), "\(words)")
        }
    }

    @Test func `every identifier is there once and every inner link has its target`() throws {
        for dossier in [Sample.dossier, Sample.large(120)] {
            let page = try html(dossier)
            let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
            #expect(Set(ids).count == ids.count)
            let targets = Set(page.matches(of: /href="#([^"]*)"/).map { String($0.1) })
            #expect(targets.isSubset(of: ids), "\(targets.subtracting(ids))")
        }
    }

    @Test func `the same casebook gives the same bytes`() throws {
        let report = try #require(VerificationReport(Sample.dossier, for: .legal))
        let again = try #require(VerificationReport(Sample.dossier, for: .legal))
        for format in ReportFormat.allCases { #expect(format.render(report) == format.render(again)) }
        for format in ChangeListFormat.allCases {
            #expect(format.render(ChangeList(report)) == format.render(ChangeList(again)))
        }
        for format in OverviewFormat.allCases { #expect(format.render(Sample.overview) == format.render(Sample.overview)) }
    }

    @Test func `an article without claims and one without text have reports`() throws {
        var dossier = Sample.dossier
        dossier.claims = []
        dossier.links = []
        #expect(try html(dossier).contains("holds no claim that needs a verdict"))
        dossier.revisions[2].text = ArticleText("")
        for format in ReportFormat.allCases {
            #expect(!format.render(try #require(VerificationReport(dossier, for: .public))).isEmpty || format == .csv)
        }
        dossier.revisions = []
        #expect(VerificationReport(dossier, for: .public) == nil)
    }

    @Test func `claims that share words are all reachable`() throws {
        var dossier = Sample.dossier
        let outer = try #require(Sample.passage("Repairs cost 3 million crowns. A ferry replaces it", in: 3))
        dossier.claims[7].appearances = [Appearance(revision: 3, passages: [outer])]
        let report = try #require(VerificationReport(dossier, for: .legal))
        let shared = report.body.flatMap(\.pieces).filter { $0.claims.count == 2 }
        #expect(shared.map(\.text) == ["Repairs cost 3 million crowns", "A ferry replaces it"])
        // The more urgent of the two marks the words: refuted before unchecked, unchecked before waived.
        #expect(shared.map(\.status) == [.refuted, .open])
        #expect(
            report.body.flatMap(\.pieces).map(\.text).joined()
                == report.text.string.replacing("\n\n", with: "").replacing("\n", with: ""))
    }
}
