import ArticleIntake
import ClaimModel
import Testing

private let body = (1...4).map(sentence)
private let paragraphs = body.map { "<p>\($0)</p>" }.joined(separator: "\n")

private func page(_ inside: String, head: String = "") -> String {
    "<!DOCTYPE html><html lang=\"en\"><head><title>Ferry counts - The Saltby Post</title>\(head)</head><body>\(inside)</body></html>"
}

@Suite struct `Main text of a page` {
    @Test(arguments: [
        "<nav><a href=/>Home</a><a href=/n>News</a></nav><article>BODY</article><footer>All rights reserved.</footer>",
        "<div class='site-header'><a href=/>Home</a></div><div class='story-body'>BODY</div><div class='site-footer'>Terms</div>",
        "<article>BODY<div class='related-links'><h3>Related</h3><ul><li><a href=x>The other ferry sinks again</a></ul></div></article>",
        "<main>BODY</main><section id='comments'><h2>2 comments</h2><div class=c><p>I took it every day as a child and it was never full.</p></div></section>",
        "<div>BODY</div><div><h4>Share this</h4><a href=f>Facebook</a> <a href=w>WhatsApp</a></div>",
        "<article>BODY</article><div class='newsletter-signup'><p>Sign up for our newsletter and get the news in your inbox.</p></div>",
        "<article><p>By Ola Berg</p><time>4 March 2026</time>BODY<p>Advertisement</p></article>",
        "<article>BODY</article><div hidden><p>This was never shown to anybody who came to read about the ferry.</p></div>",
        "<article>BODY<p><b>Read more:</b> <a href=x>How the lighthouse was saved</a></p></article>",
        "<div><div>BODY</div><div><div><a href=1>One story of another day</a><p>Short.</p></div><div><a href=2>A second story, also old</a><p>Text.</p></div><div><a href=3>And a third one for good measure</a><p>More.</p></div></div></div>",
    ])
    func `leaves out what is no part of the article`(layout: String) throws {
        let document = try document(page(layout.replacing("BODY", with: paragraphs)), name: "a.html")
        #expect(document.format == .html)
        #expect(document.text.string == body.joined(separator: "\n\n"))
    }

    @Test(arguments: [
        ("<h2>Who pays</h2>", "Who pays"),
        ("<figure><img src=a><figcaption>The ferry at noon.</figcaption></figure>", "The ferry at noon."),
        ("<ul><li>First point</li><li>Second point</li></ul>", "First point\n\nSecond point"),
        ("<table><tr><th>Year<th>Cost<tr><td>2019<td>41</table>", "Year | Cost\n\n2019 | 41"),
        ("<blockquote><p>It was full.</p><footer>Mia Lund</footer></blockquote>", "It was full.\n\nMia Lund"),
        ("<p>One<br>two</p>", "One\ntwo"),
        ("<p>5&nbsp;km &amp; 3&lt;4, soft&shy;ly <b>b</b>old</p>", "5\u{A0}km & 3<4, softly bold"),
        ("<pre>a  b\nc</pre>", "a b\nc"),
    ])
    func `keeps headings, captions, lists, tables and quotations as paragraphs`(markup: String, text: String) throws {
        let halves = body.map { "<p>\($0)</p>" }
        let document = try document(page("<article>\(halves[0])\(markup)\(halves[1])\(halves[2])</article>"), name: "a.html")
        #expect(document.text.string == [body[0], text, body[1], body[2]].joined(separator: "\n\n"))
    }

    @Test func `the headline and the standfirst come first, wherever they stand`() throws {
        let top =
            "<div class=top><h1>Ferry counts</h1><p class=standfirst>Fewer people take the boat to the island than ever.</p></div>"
        let document = try document(page("\(top)<div class=mid><div class=body>\(paragraphs)</div></div>"), name: "a.html")
        #expect(
            document.text.string.hasPrefix(
                "Ferry counts\n\nFewer people take the boat to the island than ever.\n\nIn the year 1901"))
    }

    @Test func `a further article on the same page is left out`() throws {
        let other = "<div><h1>Another story</h1><p>\(sentence(77))</p></div>"
        let document = try document(page("<div><div><h1>Ferry counts</h1>\(paragraphs)</div>\(other)</div>"), name: "a.html")
        #expect(document.text.string == "Ferry counts\n\n" + body.joined(separator: "\n\n"))
    }

    @Test func `a page that only its metadata can tell is read from there`() throws {
        let data =
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"\(body.joined(separator: " "))\"}</script>"
        let document = try document(page("<div id=app><p>Please wait.</p></div>", head: data), name: "a.html")
        #expect(document.text.string == body.joined(separator: " "))
        #expect(document.findings.map(\.code) == [.textFromMetadata])
    }

    @Test(arguments: [
        "<p>Two words.</p>", "<b>Five</b> of six.", "<!doctype html><p>Two words.", "<div><span>5 km</span></div>",
    ])
    func `a fragment is read whole`(markup: String) throws {
        #expect(try document(markup, name: "-").text.count > 3)
    }
}

@Suite struct `Metadata of a page` {
    @Test(arguments: [
        ("<meta property='og:title' content='Boats'>", "Boats", [String](), nil as String?),
        (
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Boats\",\"author\":{\"name\":\"Ola Berg\"},\"datePublished\":\"2026-03-04T10:00:00Z\"}</script>",
            "Boats", ["Ola Berg"], "2026-03-04T10:00:00Z"
        ),
        (
            "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\",\"headline\":\"Boats\",\"author\":[{\"@id\":\"#a\"}]},{\"@id\":\"#a\",\"@type\":\"Person\",\"name\":\"Ola Berg\"}]}</script>",
            "Boats", ["Ola Berg"], nil
        ),
        ("<script type='application/ld+json'>{\"@type\":\"Article\",\n\"headline\":\"Bo\nats\",}</script>", "Bo ats", [], nil),
        (
            "<meta name=author content='Ola Berg and Mia Lund'><meta name=date content='4 March 2026'>", "Ferry counts",
            ["Ola Berg", "Mia Lund"], "2026-03-04"
        ),
        ("<meta property='article:published_time' content='2026-03-04'>", "Ferry counts", [], "2026-03-04"),
    ])
    func `is found in JSON-LD, OpenGraph and meta`(head: String, title: String, authors: [String], published: String?) throws {
        let document = try document(page("<article>\(paragraphs)</article>", head: head), name: "a.html")
        #expect(document.title == title)
        #expect(document.authors == authors)
        #expect(document.published == published)
    }

    @Test func `is found in the page itself`() throws {
        let document = try document(
            page(
                "<article><a rel=author>Ola Berg</a> <time datetime=2026-03-04>today</time>\(paragraphs)</article>",
                head: "<link rel=canonical href='https://post.example/f'>"),
            name: "a.html")
        #expect(document.authors == ["Ola Berg"])
        #expect(document.publishedDay == CalendarDay(year: 2026, month: 3, day: 4))
        #expect(document.canonicalURL == "https://post.example/f")
        #expect(document.language == "en")
    }
}

@Suite struct `Places in a page` {
    @Test func `words lead back to element, line and column, over entities and line ends`() throws {
        let markup =
            "<!doctype html>\n<body>\n<div id=story>\n<p>One &amp; two\n  three <b>four</b> five.</p>\n<p>Six</p></div>"
        let document = try document(markup, name: "a.html")
        func place(_ word: String) throws -> SourcePlace? {
            document.place(of: try #require(document.text.bytes.firstRange(of: Array(word.utf8))))
        }
        #expect(try place("One") == SourcePlace(element: "//*[@id=\"story\"]/p[1]", line: 4, column: 4))
        #expect(try place("two") == SourcePlace(element: "//*[@id=\"story\"]/p[1]", line: 4, column: 14))
        #expect(try place("four") == SourcePlace(element: "//*[@id=\"story\"]/p[1]", line: 5, column: 12))
        #expect(try place("five") == SourcePlace(element: "//*[@id=\"story\"]/p[1]", line: 5, column: 21))
        #expect(try place("Six") == SourcePlace(element: "//*[@id=\"story\"]/p[2]", line: 6, column: 4))
    }
}

private struct EncodedPage: Sendable {
    var bytes: [UInt8]
    var text: String
    var codes: [IntakeFinding.Code] = []

    init(_ ascii: String, _ rest: [UInt8], gives text: String, _ codes: [IntakeFinding.Code] = []) {
        bytes = Array(ascii.utf8) + rest
        self.text = text
        self.codes = codes
    }
}

@Suite struct `Encodings of a page` {
    private static let pages = [
        EncodedPage("<meta charset=windows-1252><p>caf", [0xE9, 0x20, 0x80], gives: "café €"),
        EncodedPage("<meta http-equiv=content-type content='text/html; charset=koi8-r'><p>", [0xCD, 0xC5], gives: "ме"),
        EncodedPage("<p>caf", [0xE9], gives: "café", [.encodingGuessed]),
        EncodedPage("<p>café naïve señor über ", [0xFF], gives: "café naïve señor über \u{FFFD}", [.bytesReplaced]),
        EncodedPage("", [0xFF, 0xFE, 0x3C, 0, 0x70, 0, 0x3E, 0, 0x6E, 0, 0xE9, 0], gives: "né"),
    ]

    @Test(arguments: pages)
    private func `are the declared one, the mark's, or a guess that is reported`(page: EncodedPage) throws {
        let document = try document(page.bytes, name: "a.html")
        #expect(document.text.string == page.text)
        #expect(document.findings.map(\.code).filter { $0 != .littleText } == page.codes)
    }
}

@Suite struct `Hostile pages` {
    @Test(arguments: [
        String(repeating: "<div>", count: 50_000) + "deep",
        "<p " + (0..<50_000).map { "a\($0)=1" }.joined(separator: " ") + ">deep",
        String(repeating: "<b><i>", count: 20_000) + "deep",
        "deep<!--" + String(repeating: "x", count: 200_000),
    ])
    func `still give their text`(markup: String) throws {
        #expect(try document("<html><body>" + markup, name: "a.html").text.string == "deep")
    }
}
