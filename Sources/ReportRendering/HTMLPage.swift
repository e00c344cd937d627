/// The frame that every HTML report shares: head, policy against scripts and requests, style, skip link.
struct HTMLPage {
    /// The document's title.
    var title: String
    /// The language of the article, a BCP 47 tag.
    var language: String?

    /// Writes the page around what `content` adds.
    func render(_ content: (inout HTMLText) -> Void) -> [UInt8] {
        var html = HTMLText(capacity: 1 << 20)
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '")
        html.raw(HTMLStylesheet.digest)
        html.raw("'; base-uri 'none'; form-action 'none'\">\n")
        html.raw("<meta name=\"referrer\" content=\"no-referrer\">\n")
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"Assay\">\n")
        html.element("title", title)
        html.raw("\n<style>")
        html.raw(HTMLStylesheet.css)
        html.raw("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the report</a>\n")
        content(&html)
        html.raw("</body>\n</html>\n")
        return html.bytes
    }
}
