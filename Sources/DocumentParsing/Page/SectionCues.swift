/// Words that open a part of a page that is no longer the article.
enum SectionCues {
    /// Whether a short block opens such a part, like "Related stories" or "Leave a comment".
    static func opensForeignPart(_ words: String) -> Bool {
        guard words.utf8.count <= 70 else { return false }
        let plain = plain(words)
        return whole.contains(plain) || openings.contains { plain.hasPrefix($0) }
    }

    /// Whether a short block is a remark of the page itself: a button, a byline, an advertisement's label.
    static func isRemark(_ words: String) -> Bool {
        guard words.utf8.count <= 110 else { return false }
        let plain = plain(words)
        if remarks.contains(plain) { return true }
        if words.utf8.count <= 80, remarkOpenings.contains(where: { plain.hasPrefix($0) }) { return true }
        return isByline(words, plain) || isTimeOrCount(plain)
    }

    /// Whether a block points to another article: "Read more: ...".
    static func isPointer(_ words: String) -> Bool {
        let plain = plain(words)
        return pointers.contains { plain.hasPrefix($0) }
    }

    /// Lower case, letters, digits and single spaces only.
    static func plain(_ words: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(words.utf8.count)
        var wasSpace = true
        for scalar in words.unicodeScalars {
            if let letter = letter(scalar) {
                result.append(contentsOf: letter)
                wasSpace = false
            } else if scalar != "'" && scalar != "\u{2019}" && !wasSpace {
                result.append(0x20)
                wasSpace = true
            }
        }
        if wasSpace && !result.isEmpty { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }

    /// A letter or digit in lower case, or nil.
    private static func letter(_ scalar: Unicode.Scalar) -> [UInt8]? {
        switch scalar.value {
        case 0x61...0x7A, 0x30...0x39: [UInt8(scalar.value)]
        case 0x41...0x5A: [UInt8(scalar.value) | 0x20]
        case 0..<0x80: nil
        default:
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                ? Array(scalar.properties.lowercaseMapping.utf8) : nil
        }
    }

    /// "By Ann Lee" and nothing else: a few capitalised words.
    private static func isByline(_ words: String, _ plain: String) -> Bool {
        guard plain.hasPrefix("by ") || plain.hasPrefix("written by ") || plain.hasPrefix("reporting by ") else { return false }
        let parts = words.split(separator: " ").dropFirst(plain.hasPrefix("by ") ? 1 : 2)
        guard (1...12).contains(parts.count), !words.hasSuffix(".") else { return false }
        return parts.allSatisfy {
            $0.first?.isUppercase == true || ["and", "of", "in", "for", "de", "van", "von", "|", "-", "&"].contains($0)
        }
    }

    /// "5 min read", "12 March 2026, 10:03 GMT", "3 hours ago", "Updated 4 May": dates, times and counts alone.
    private static func isTimeOrCount(_ plain: String) -> Bool {
        let parts = plain.split(separator: " ")
        guard parts.count <= 14, parts.contains(where: { $0.first?.isNumber == true }) else { return false }
        guard parts.contains(where: { timeWords.contains(String($0)) || isClock($0) }) else { return false }
        return parts.allSatisfy { part in part.allSatisfy(\.isNumber) || timeWords.contains(String(part)) || isClock(part) }
    }

    private static func isClock(_ part: Substring) -> Bool {
        let digits = part.prefix(while: \.isNumber)
        return !digits.isEmpty
            && ["am", "pm", "st", "nd", "rd", "th", "h", "min", "t", "z"].contains(String(part.dropFirst(digits.count)))
    }

    private static let timeWords: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "monday", "tuesday", "wednesday",
        "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun", "gmt",
        "utc",
        "bst", "hkt", "ist", "sgt", "jst", "aest", "aedt", "sast", "wat", "eat", "nzt", "msk", "est", "edt", "pst", "pdt",
        "cet", "cest", "et", "pt", "am", "pm", "ago", "hours", "hour", "minutes", "minute",
        "min", "mins", "days", "day", "weeks", "week", "read", "published", "updated", "posted", "last", "modified", "on", "at",
        "first", "views", "view", "shares", "share", "comments", "comment", "likes", "reading", "time", "original", "and",
    ]

    private static let whole: Set<String> = [
        "related", "read more", "read next", "more", "most read", "most popular", "most viewed", "popular", "trending",
        "trending now",
        "latest", "latest news", "latest stories", "top stories", "comments", "discussion", "responses",
        "join the conversation",
        "join the discussion", "share", "share this", "share this article", "share this story", "tags", "topics", "newsletter",
        "newsletters", "sponsored", "sponsored content", "promoted", "promoted content", "advertisement", "editors picks",
        "editor s picks", "recommended", "what to read next", "up next", "follow us", "about the author", "about the authors",
        "part of complete coverage on",
        "in this section", "see also", "paid content", "from around the web", "around the web", "top comments", "contact us",
        "get in touch", "explore more", "keep reading", "further reading", "filed under", "more stories", "other stories",
        "our newsletter", "our newsletters", "stay informed", "stay connected", "previous article", "next article",
    ]

    private static let openings: [String] = [
        "related ", "more from ", "more on ", "more about ", "more in ", "most read ", "you may also", "you might also",
        "you may like", "you might like", "recommended for", "recommended stories", "recommended reading", "leave a comment",
        "leave a reply", "leave your comment", "post a comment", "add a comment", "comments on ", "sign up for", "sign up to",
        "subscribe to ", "get our ", "get the latest", "dont miss", "don t miss", "read this next", "what others are reading",
        "readers also", "people also", "trending ", "popular on ", "popular in ", "latest from ", "also on ", "also in ",
        "share this ", "follow us on", "join our newsletter", "join our ", "have your say", "view comments", "show comments",
        "todays top", "today s top", "our most ", "the latest on", "stories you", "articles you",
    ]

    private static let remarks: Set<String> = [
        "advertisement", "advertising", "ad", "ads", "sponsored", "share", "share this", "tweet", "save", "print", "email",
        "copy link",
        "facebook", "twitter", "whatsapp", "linkedin", "reddit", "pinterest", "comment", "comments", "reply", "report", "like",
        "listen", "listen to this article", "play", "pause", "loading", "close", "menu", "search", "home", "next", "previous",
        "back to top", "skip advertisement", "skip to content", "skip to main content", "continue reading", "read more",
        "article continues below", "story continues below", "story continues", "continue reading below", "show more",
        "view more",
        "see more", "load more", "subscribe", "subscribe now", "sign up", "sign in", "log in", "register", "follow",
        "view in browser", "unsubscribe", "accept", "reject",
        "follow us",
        "getty images", "reuters", "ap", "afp", "all rights reserved", "supplied", "image source", "media caption",
        "image caption",
        "toggle caption", "hide caption", "enlarge this image", "view image in fullscreen", "photo", "video", "gallery",
        "transcript",
    ]

    private static let remarkOpenings: [String] = [
        "story continues", "article continues", "advertisement ", "scroll to continue", "click here", "tap here", "sign up ",
        "subscribe ", "follow us", "share on ", "share via", "share this", "copyright ", "all rights reserved", "photo by",
        "photograph by", "photo credit", "credit ", "picture credit", "screenshot by", "image credit", "image source",
        "updated on", "last updated", "first published",
        "published on", "posted on", "posted by", "published at", "filed under", "tagged ", "tags ", "topics ",
        "listen to this",
        "watch the video", "enter your email", "your email address", "by submitting", "by signing up", "already a subscriber",
        "this content is", "we use cookies", "accept cookies", "estimated reading", "reading time",
    ]

    private static let pointers: [String] = [
        "read more", "read also", "also read", "see also", "related", "more on this", "watch ", "read ", "more ", "explore ",
        "listen ",
        "go deeper", "in pictures", "categories", "tags", "topics", "filed under", "sources", "share", "follow", "subscribe",
        "sign up", "click here", "recommended",
    ]
}
