import TextAnchoring

/// What a word can mean to a value: the small closed vocabulary the tracker reads by itself.
///
/// The tracker must be safe without any rule pack, so it knows just enough English to tell that a number, bound, unit, date or
/// denial changed. Words it does not know still count: any changed word ends "unchanged".
enum WordMeaning: Sendable, Equatable {
    /// A number in words, 0…19 and the tens.
    case number(Int)
    /// A power of ten: hundred, thousand, million.
    case scale(Int)
    /// first, second, third, …
    case ordinal(Int)
    /// half, quarter, fifth: the divisor.
    case fraction(Int)
    /// A unit, by its canonical name.
    case unit(UInt8)
    /// January 1 … December 12.
    case month(Int)
    /// Monday 1 … Sunday 7.
    case weekday(Int)
    /// yesterday, today, tomorrow.
    case relativeDay(Int)
    /// not, no, never, none, …
    case negation
    /// reportedly, allegedly, may, …
    case hedge
    /// A word of a pair of opposites: which pair, and which side.
    case direction(UInt8, Bool)
    /// A word that says who says it.
    case cue
    /// excluding, except, only, if, unless: narrows what is asserted.
    case restriction
}

/// The vocabulary, by spelling hash.
enum Lexicon {
    /// The meaning of a word; nil for most words.
    static func meaning(of hash: UInt64) -> WordMeaning? { meanings[hash] }

    /// Whether a word is too common to tell sentences apart.
    static func isFunctionWord(_ hash: UInt64) -> Bool { functionWords.contains(hash) }

    /// The names of the units, in the order of their numbers.
    static let unitNames = unitSpellings.map { String($0.prefix { $0 != " " }) }

    /// Whether a unit measures time.
    static func isTime(_ unit: UInt8) -> Bool { unit < 9 }

    private static let functionWords: Set<UInt64> = hashes(
        """
        a an the and or but of in on at to for from by with as is are was were be been being it its this that these those he she \
        they them their his her him i we you our your my me us who whom which what when where while there here so than then also \
        had has have having do does did will would can could may might shall should must not no up out into over about after \
        before between during through if because until per said says s more most other some any all such one
        """)

    private static let unitSpellings = [
        "second seconds sec secs", "minute minutes min mins", "hour hours hr hrs hourly", "day days daily", "week weeks weekly",
        "month months monthly", "year years yr yrs yearly annual annually", "decade decades", "century centuries",
        "millimetre millimetres millimeter millimeters mm", "centimetre centimetres centimeter centimeters cm",
        "metre metres meter meters m", "kilometre kilometres kilometer kilometers km", "inch inches", "foot feet ft",
        "yard yards", "mile miles", "gram grams gramme grammes g", "kilogram kilograms kilogramme kilogrammes kg kilo kilos",
        "tonne tonnes", "ton tons", "pound pounds lb lbs", "ounce ounces oz", "litre litres liter liters", "gallon gallons",
        "barrel barrels", "hectare hectares ha", "acre acres", "degree degrees", "celsius", "fahrenheit",
        "percent percentage pct",
        "watt watts", "kilowatt kilowatts kw", "megawatt megawatts mw", "gigawatt gigawatts gw", "terawatt terawatts tw",
        "byte bytes", "kilobyte kilobytes kb", "megabyte megabytes mb", "gigabyte gigabytes gb", "terabyte terabytes tb",
        "dollar dollars usd", "euro euros eur", "pence penny", "yen jpy", "yuan renminbi", "franc francs",
        "rouble roubles ruble rubles",
        "rupee rupees", "peso pesos", "crown crowns krona kronor krone kroner", "cent cents", "knot knots", "point points",
        "sterling gbp", "fold", "times",
    ]

    /// Pairs of opposites, a pair a line. A word belongs to the first pair that lists it.
    private static let opposites = """
        rise rises rose risen rising raise raises raised raising increase increases increased increasing grow grows grew grown \
        growing gain gains gained climb climbs climbed climbing up upward jump jumped surge surged soar soared expand expanded profit profits | \
        fall falls fell fallen falling lower lowers lowered lowering decrease decreases decreased decreasing shrink shrinks \
        shrank shrunk drop drops dropped dropping decline declines declined declining down downward plunge plunged slump slumped \
        cut cuts reduce reduces reduced reducing lose loses lost loss losses contract contracted
        above over beyond outside | below under beneath within inside
        more larger largest bigger biggest higher highest greater greatest heavier heaviest longer longest older oldest best \
        better most stronger strongest faster fastest hottest warmest wettest richest | less fewer smaller smallest lowest \
        lighter lightest shorter shortest younger youngest worst worse least fewest weaker weakest slower slowest coldest \
        coolest driest poorest
        before earlier early | after later late
        north northern | south southern
        east eastern | west western
        for favour favor support supports supported supporting back backs backed | \
        against oppose opposes opposed opposing
        open opens opened opening reopen reopened | close closes closed closing shut shuts
        pass passes passed approve approves approved win wins won succeed succeeds succeeded | \
        fail fails failed reject rejects rejected defeat defeated
        allow allows allowed permit permits permitted | \
        ban bans banned forbid forbids forbade forbidden block blocks blocked prohibit prohibited
        arrive arrives arrived enter enters entered join joins joined | leave leaves left depart departs departed
        killed dead died deaths kill kills die | wounded injured hurt injuries survive survived survives alive
        buy buys bought import imports imported | sell sells sold export exports exported
        men man male boys boy | women woman female girls girl
        guilty convicted convict | innocent acquitted acquit cleared
        start starts started begin begins began begun | stop stops stopped end ends ended finish finished
        maximum | minimum
        true correct right | false incorrect wrong untrue
        minority | majority
        always ever | rarely
        positive | negative
        surplus | deficit
        """

    private static let meanings: [UInt64: WordMeaning] = {
        var table: [UInt64: WordMeaning] = [:]
        for (number, line) in opposites.split(separator: "\n").enumerated() {
            for (side, words) in line.split(separator: "|").map({ Lexicon.words(String($0)) }).enumerated() {
                for word in words where table[word] == nil { table[word] = .direction(UInt8(number), side == 0) }
            }
        }
        for (number, spellings) in unitSpellings.enumerated() {
            for word in words(spellings) { table[word] = .unit(UInt8(number)) }
        }
        func list(_ spellings: String, from first: Int = 0, _ make: (Int) -> WordMeaning) {
            for (offset, word) in words(spellings).enumerated() { table[word] = make(first + offset) }
        }
        list(
            """
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen \
            nineteen
            """, { .number($0) })
        list("twenty thirty forty fifty sixty seventy eighty ninety", from: 2) { .number($0 * 10) }
        list("hundred", from: 2) { .scale($0) }
        list("thousand", from: 3) { .scale($0) }
        list("million", from: 6) { .scale($0) }
        list("billion", from: 9) { .scale($0) }
        list("trillion", from: 12) { .scale($0) }
        list("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", from: 1) { .ordinal($0) }
        list("half quarter", from: 1) { .fraction($0 * 2) }
        list("january february march april may june july august september october november december", from: 1) { .month($0) }
        list("monday tuesday wednesday thursday friday saturday sunday", from: 1) { .weekday($0) }
        list("yesterday today tomorrow tonight", from: 1) { .relativeDay($0) }
        list(
            "not no never none nobody nothing nowhere neither nor without cannot non refuse refuses refused deny denies denied"
        ) { _ in .negation }
        list(
            """
            reportedly allegedly apparently supposedly purportedly possibly probably perhaps maybe likely might could seemingly \
            presumably suspected alleged claimed unconfirmed potentially
            """
        ) { _ in .hedge }
        list(
            """
            said says say stated states claimed claims told according reported reports announced confirmed added argued \
            insisted estimated suggested warned alleged believed thought
            """
        ) { _ in .cue }
        list("except excluding excluded excludes only unless if provided despite including counting") { _ in .restriction }
        return table
    }()

    /// The hashes of words separated by spaces.
    static func words(_ text: String) -> [UInt64] { text.split { $0 == " " || $0 == "\n" }.map { SpellingHash.of($0) } }

    private static func hashes(_ text: String) -> Set<UInt64> { Set(words(text)) }
}
