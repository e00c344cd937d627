/// What is known about HTML's elements and about the class names people give them.
enum PageElements {
    /// Whether an element begins on a line of its own.
    static func isBlock(_ tag: String) -> Bool { block.contains(tag) }

    private static let block: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl",
        "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup",
        "hr",
        "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot",
        "th", "thead", "tr", "ul", "amp-story-page",
    ]

    /// Elements that set their text in bold.
    static let strong: Set<String> = ["b", "strong"]

    /// Elements that hold no running text, whatever they contain.
    static let neverText: Set<String> = [
        "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "audio", "video", "select",
        "option", "button", "input", "textarea", "dialog", "map", "head", "applet", "datalist", "progress", "meter", "amp-ad",
    ]

    /// Elements that hold navigation or asides.
    static let aside: Set<String> = ["nav", "aside", "footer", "menu"]

    /// Roles that say the same.
    static let asideRoles: Set<String> = [
        "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "alert", "menu", "menubar",
        "toolbar", "tablist", "tooltip", "button", "note",
    ]

    /// Class words of captions.
    static let captionWords: Set<String> = ["caption", "figcaption", "cutline"]

    /// Class words of a standfirst, the sentence under the headline.
    static let standfirstWords: Set<String> = [
        "standfirst", "dek", "deck", "subtitle", "subtitulo", "lede", "lead", "intro", "introduction", "subheadline", "subhead",
        "excerpt", "strapline", "chapo", "vorspann", "kicker", "description", "summary",
    ]

    /// Class words of parts that never belong to an article.
    static let foreignWords: Set<String> = [
        "nav", "navbar", "navigation", "menu", "submenu", "breadcrumb", "breadcrumbs", "sidebar", "rail", "footer", "sitemap",
        "comment", "comments", "commentlist", "disqus", "respond", "livefyre", "replies", "discussion", "responses",
        "share", "sharing", "sharebar", "sharer", "social", "socials", "addtoany", "addthis", "sharedaddy", "followus",
        "related", "recirc", "recirculation", "recommended", "recommendations", "recommendation", "recommends", "trending",
        "popular", "mostread", "mostpopular", "outbrain", "taboola", "promo", "promos", "promoted", "promotion", "readnext",
        "upnext", "morestories", "alsolike", "zergnet", "revcontent", "crosslinks", "onward",
        "newsletter", "newsletters", "subscribe", "subscription", "signup", "optin", "paywall", "regwall", "piano", "mailchimp",
        "ad", "ads", "advert", "adverts", "advertisement", "advertisements", "advertising", "sponsor", "sponsored", "sponsors",
        "dfp", "adslot", "adunit", "adsense", "adsbygoogle", "leaderboard", "mpu", "adcontainer", "adwrapper", "doubleclick",
        "cookie", "cookies", "consent", "gdpr", "onetrust", "modal", "popup", "overlay", "lightbox", "toast", "interstitial",
        "pagination", "pager", "paging", "tagcloud", "taglist", "skiplink", "skiplinks", "widget", "widgets", "ticker",
        "offcanvas", "masthead", "topbar", "loginbox", "shoutbox", "blogroll", "poll", "quiz", "livechat", "megamenu",
    ]

    /// Class words of small parts around an article: they count only where little text stands.
    static let fringeWords: Set<String> = [
        "byline", "author", "authors", "bio", "contributor", "contributors", "dateline", "timestamp", "pubdate", "date",
        "published", "posted", "meta", "metadata", "tag", "tags", "topics", "categories", "category", "credit", "credits",
        "tools", "toolbar", "utility", "print", "copyright", "legal", "disclaimer", "donate", "donation", "support", "cta",
        "teaser", "teasers", "card", "cards", "banner", "header", "toc", "contents", "player", "gallery", "slideshow",
        "carousel",
        "rating", "ratings", "reaction", "reactions", "bookmark", "save", "follow", "feedback", "survey", "membership",
        "upsell",
        "hidden", "hide", "invisible", "offscreen", "hatom", "jump", "eyebrow", "label", "labels", "readtime", "reading", "sr",
        "screenreader",
        "visuallyhidden", "tooltip", "notification", "prompt", "callout", "app", "download", "more", "readmore", "keywords",
        "next", "prev", "previous", "login", "register", "account", "search",
    ]

    /// Class words of text for screen readers only.
    static let hiddenWords: Set<String> = [
        "hidden", "hide", "invisible", "offscreen", "visuallyhidden", "screenreader", "sronly", "visuallyhide", "a11y",
    ]

    /// The words of an element's class and id: `site-navBar` gives site, nav, bar, navbar.
    static func words(of node: PageTree.Node) -> [String] {
        var result: [String] = []
        for source in [node.attributes["class"], node.attributes["id"], node.attributes["data-component"]] {
            guard let source, source.utf8.count < 2000 else { continue }
            for name in source.split(separator: " ") where !saysWhatElse(name) {
                for part in name.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) { add(part, to: &result) }
                guard name.contains("-") || name.contains("_") else { continue }
                let joined = name.filter { $0 != "-" && $0 != "_" }.lowercased()
                if joined.count <= 16 { result.append(joined) }
            }
        }
        return result
    }

    /// A class like `has-sidebar` or `no-ads` tells what surrounds an element, not what it is.
    private static func saysWhatElse(_ name: Substring) -> Bool {
        ["has-", "has_", "no-", "with-", "without-", "not-", "hide-", "js-", "show-", "wf-"].contains { name.hasPrefix($0) }
    }

    private static func add(_ name: Substring, to result: inout [String]) {
        let whole = name.lowercased()
        result.append(whole)
        var part = ""
        for character in name {
            if character.isUppercase, !part.isEmpty, part.last?.isLowercase == true {
                result.append(part.lowercased())
                part = ""
            }
            part.append(character)
        }
        if part.count < name.count { result.append(part.lowercased()) }
    }
}
