/// Sentences in which a site speaks for itself: prompts to subscribe, notices about cookies, the lines at the foot of a page.
enum PromptCues {
    /// Longer blocks are left alone; nobody asks in so many words.
    private static let longestPrompt = 320

    /// Whether a block is such a prompt. One phrase is enough where a form or a button stands beside it; else it takes two.
    static func isPrompt(_ words: String, besideForm: Bool) -> Bool {
        guard words.utf8.count <= longestPrompt else { return false }
        let plain = " " + SectionCues.plain(words) + " "
        if plain.hasPrefix(" all rights reserved") || plain.contains(" all rights reserved ") || words.hasPrefix("\u{00A9}") {
            return true
        }
        let found = phrases.count { plain.contains(" " + $0 + " ") }
        return found >= 2
            || (found == 1 && besideForm && (plain.contains(" you ") || plain.contains(" your ") || plain.contains(" our ")))
    }

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
