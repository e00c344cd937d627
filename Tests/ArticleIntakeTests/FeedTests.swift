import ArticleIntake
import ClaimModel
import Testing

private func entries(_ feed: String) throws -> [IntakeDocument] { try ArticleReader().read(Array(feed.utf8), name: "feed.xml") }

private let rss = """
    <?xml version="1.0"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Saltby Post</title>
    <item><title>Ferry &amp; tide</title><link>https://post.example/1</link><guid>n-1</guid><pubDate>Wed, 4 Mar 2026 10:00:00 GMT</pubDate>
    <description>Short&nbsp;one</description>
    <content:encoded><![CDATA[<p>First line.</p>
    <p>At least 29 came.</p>]]></content:encoded></item>
    <item><title>Only a headline</title></item></channel></rss>
    """

private let atom = """
    <feed xmlns="http://www.w3.org/2005/Atom"><title>Saltby</title><entry><title type="html">A &amp;amp; B</title><id>tag:1</id>
    <link href="https://post.example/2"/><updated>2026-03-04T10:00:00Z</updated><author><name>Ola Berg</name></author>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One &lt; two.</p><p>Three <b>four</b>.</p></div></content></entry></feed>
    """

@Suite struct `Feeds` {
    @Test func `an entry of RSS is an article with headline, text, link and date`() throws {
        let first = try #require(try entries(rss).first)
        #expect(first.format == .feed)
        #expect(first.role == .entry(id: "n-1"))
        #expect(first.text.string == "Ferry & tide\n\nFirst line.\n\nAt least 29 came.")
        #expect(first.published == "2026-03-04T10:00:00Z")
        #expect(first.canonicalURL == "https://post.example/1")
        #expect(first.publisher == "Saltby Post")
        let words = try #require(first.text.bytes.firstRange(of: Array("At least".utf8)))
        #expect(first.place(of: words) == SourcePlace(part: "entry 1", line: 6))
    }

    @Test func `an entry without text is its headline, with a finding`() throws {
        let second = try #require(try entries(rss).last)
        #expect(second.text.string == "Only a headline")
        #expect(second.findings.map(\.code) == [.entryWithoutText])
    }

    @Test func `an entry of Atom is read with its markup`() throws {
        let entry = try #require(try entries(atom).first)
        #expect(entry.text.string == "A & B\n\nOne < two.\n\nThree four.")
        #expect(entry.authors == ["Ola Berg"])
        #expect(entry.role == .entry(id: "tag:1"))
        #expect(entry.publishedDay == CalendarDay(year: 2026, month: 3, day: 4))
    }

    @Test(arguments: [
        (
            "<!DOCTYPE rss [<!ENTITY a \"b\">]><rss><channel><item><title>&a;</title></item></channel></rss>",
            IntakeError.Kind.entityDeclared
        ),
        (
            "<?xml version='1.0'?><!DOCTYPE f [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><feed xmlns='http://www.w3.org/2005/Atom'><title>&x;</title></feed>",
            .entityDeclared
        ),
        ("<rss><channel><item></channel></rss>", .damaged),
        ("<rss><channel></channel></rss>", .damaged),
        ("<rss>" + String(repeating: "<a>", count: 1000), .tooDeep),
    ])
    func `a feed that is no sound XML is refused`(feed: String, kind: IntakeError.Kind) {
        #expect(failure(Array(feed.utf8), name: "feed.xml")?.kind == kind)
    }
}
