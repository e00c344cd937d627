/// English words that tell nothing of a subject; left out of queries and of comparisons.
public enum StopWords {
    /// Whether a lower-case word is a stop word.
    public static func contains(_ word: String) -> Bool { words.contains(word) }

    private static let words = Set(
        """
        a about above after again against all also am an and any are aren't as at be because been before being below between both but by \
        can can't could couldn't did didn't do does doesn't doing don don't down during each few for from further had hadn't has hasn't \
        have haven't having he her here hers herself him himself his how i i'm if in into is isn't it it's its itself just ll me more \
        most my myself no nor not now of off on once only or other our ours ourselves out over own per re same she should so some such \
        than that that's the their theirs them themselves then there these they this those through to too under until up upon ve very \
        was wasn't we were weren't what when where which while who whom whose why will with won't would wouldn't you your yours yourself \
        s t d m isn wasn didn doesn via amp rt http https www com pic twitter co
        """.split(separator: " ").map(String.init))
}
