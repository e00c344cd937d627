/// Sentences in which a site speaks for itself: prompts to subscribe, notices about cookies, the lines at the foot of a page.
enum PromptCues {
    /// Longer blocks are left alone; nobody asks in so many words.
    private static let longestPrompt = 320

    /// Whether a block is such a prompt. One phrase is enough where a form or a button stands beside it; else it takes two.
    static func isPrompt(_ words: String, besideForm: @autoclosure () -> Bool) -> Bool {
        guard words.utf8.count <= longestPrompt else { return false }
        if words.hasPrefix("\u{00A9}") { return true }
        let parts = SectionCues.plain(words).utf8.split(separator: 0x20).map { Substring($0) }
        var found = 0
        for (index, part) in parts.enumerated() {
            for phrase in phrasesByFirstWord[part] ?? [] where parts[index...].starts(with: phrase) {
                if phrase.count == 3 && phrase[0] == "all" { return true }
                found += 1
                if found >= 2 { return true }
            }
        }
        return found == 1 && parts.contains { $0 == "you" || $0 == "your" || $0 == "our" } && besideForm()
    }

    /// The words of every phrase under its first: most words of a text begin none.
    private static let phrasesByFirstWord = Dictionary(
        grouping: (phrases + ["all rights reserved"]).map { $0.split(separator: " ") }, by: { $0.first ?? "" })

    private static let phrases: [String] = [
        "sign up", "signed up", "sign in", "log in", "inbox", "newsletter", "newsletters", "subscribe", "subscribe now",
        "subscriber",
        "subscribers", "subscription", "unsubscribe", "unlimited access", "free articles", "cookies", "cookie",
        "our website", "our site", "privacy policy", "terms of use", "terms of service", "terms and conditions", "accept",
        "become a member", "membership", "create an account", "create a free account", "register", "support our",
        "our newsroom",
        "your gift", "donate", "donation", "view in browser", "you received this", "this email", "cancel anytime",
        "cancel any time", "for free", "free of charge", "a week", "a month", "this month", "best experience", "our journalism",
        "independent journalism", "download our app", "download the app", "our app", "push notifications", "follow us",
        "local reporting", "registered office", "registered in", "company number",
    ]

    /// What a reader can do to a comment of another.
    static let commentActions: Set<String> = [
        "reply", "report", "upvote", "downvote", "flag", "permalink", "report abuse", "report comment", "flag as inappropriate",
        "antworten", "melden", "r\u{E9}pondre", "signaler", "responder", "rispondi",
    ]
}
