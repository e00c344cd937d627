internal import ClaimModel

/// The tables of a pack, compiled for look-up by word number. Made once, then only read.
struct NumberLexicon: Sendable {
    private(set) var facts: [WordFacts] = []
    private(set) var units = PhraseTrie<UnitFacts>()
    private(set) var currencies = PhraseTrie<String>()
    private(set) var boundsBefore = PhraseTrie<BoundFacts>()
    private(set) var boundsAfter = PhraseTrie<BoundFacts>()
    private(set) var boundVerbs = PhraseTrie<BoundFacts>()
    private(set) var rates = PhraseTrie<String>()
    private(set) var factors: [Int32: FactorFacts] = [:]
    private(set) var unitSymbols = SymbolTable<UnitFacts>()
    private(set) var currencySigns = SymbolTable<String>()
    private(set) var currencyLetters = SymbolTable<String>()
    private(set) var currencyCodes = SymbolTable<Bool>()
    private(set) var currencyParts: [String: Int] = [:]
    private(set) var slashIdioms: Set<[UInt8]> = []
    private(set) var boundSigns = SymbolTable<BoundFacts>()
    private(set) var fractionSigns: [Int32: (over: Int, under: Int)] = [:]
    let common: CommonWords

    /// Compiles the tables, adding their words to the index.
    ///
    /// - Throws: ``FigureTableError`` for the first line that cannot be used.
    init(_ tables: FigureTables, index: inout WordIndex) throws(FigureTableError) {
        common = CommonWords(&index)
        try compileNumberWords(tables, &index)
        try compileFactors(tables, &index)
        try compileBounds(tables, &index)
        try compileUnits(tables, &index)
        compileCurrencies(tables, &index)
        compileClasses(tables, &index)
        try compileSigns(tables)
        resize(index.count)
    }

    /// What is known of a word number.
    @inline(__always)
    func facts(_ word: Int32) -> WordFacts { facts[Int(word)] }

    /// Makes room for words that others have added to the index since.
    mutating func resize(_ count: Int) {
        while facts.count < count { facts.append(WordFacts()) }
    }

    // MARK: Number words

    private mutating func mark(_ word: Int32, _ roles: NumberRole, value: Int? = nil, power: Int? = nil) {
        resize(Int(word) + 1)
        facts[Int(word)].roles.formUnion(roles)
        if let value { facts[Int(word)].value = value }
        if let power { facts[Int(word)].power = power }
    }

    private mutating func compileNumberWords(_ tables: FigureTables, _ index: inout WordIndex) throws(FigureTableError) {
        for entry in tables["cardinals"] {
            let value = try whole(entry, in: "cardinals")
            let role: NumberRole =
                switch value {
                case 0: .zero
                case 1...9: .unit
                case 10...19: .teen
                default: .tens
                }
            mark(index.insert(entry.key), role, value: value)
        }
        for entry in tables["scales"] {
            mark(index.insert(entry.key), .scale, power: try whole(entry, in: "scales"))
        }
        for entry in tables["scale-letters"] {
            mark(index.insert(entry.key), .scaleLetters, power: try whole(entry, in: "scale-letters"))
        }
        for entry in tables["groups"] {
            let roles: NumberRole = entry.value.hasSuffix("about") ? [.group, .loose] : .group
            mark(index.insert(entry.key), roles, value: try whole(entry, in: "groups"))
        }
        for (name, role) in [
            ("loose-multipliers", NumberRole.looseMultiplier), ("indefinite-plurals", .indefinitePlural),
            ("ordinals", .ordinal),
        ] {
            for entry in tables[name] {
                let value = try whole(entry, in: name)
                mark(index.insert(entry.key), role, value: value)
                if role == .ordinal, value != 2 { mark(index.insert(entry.key + "s"), .pluralPart, value: value) }
            }
        }
        for entry in tables["fraction-parts"] {
            let isPlural = entry.key.hasSuffix("s")
            mark(index.insert(entry.key), isPlural ? .pluralPart : .part, value: try whole(entry, in: "fraction-parts"))
        }
        mark(common.a, .article)
        mark(common.an, .article)
        mark(common.minus, .negative)
        mark(common.negative, .negative)
    }

    private mutating func compileFactors(_ tables: FigureTables, _ index: inout WordIndex) throws(FigureTableError) {
        for (name, role) in [("factors", NumberRole.factor), ("factor-adjectives", .factorAdjective)] {
            for entry in tables[name] {
                let parts = entry.value.split(separator: " ")
                guard parts.count == 2, let value = ExactNumber(parts[0]) else {
                    throw FigureTableError(table: name, key: entry.key, value: entry.value, expected: "a number and a unit")
                }
                let word = index.insert(entry.key)
                mark(word, role)
                factors[word] = FactorFacts(value: value, unit: String(parts[1]))
            }
        }
    }

    // MARK: Phrases

    private func phrase(_ text: String, _ index: inout WordIndex) -> [Int32] {
        text.split(whereSeparator: { $0 == " " || $0 == "-" }).map { index.insert($0) }
    }

    private mutating func compileBounds(_ tables: FigureTables, _ index: inout WordIndex) throws(FigureTableError) {
        for entry in tables["bounds-before"] {
            boundsBefore.insert(phrase(entry.key, &index).reversed(), try bound(entry, in: "bounds-before"))
        }
        for entry in tables["bounds-after"] {
            boundsAfter.insert(phrase(entry.key, &index), try bound(entry, in: "bounds-after"))
        }
        for entry in tables["bound-verbs"] {
            boundVerbs.insert(phrase(entry.key, &index).reversed(), try bound(entry, in: "bound-verbs"))
        }
        for (table, role) in [("changes", NumberRole.change), ("transitive-changes", .transitiveChange)] {
            for entry in tables[table] { mark(index.insert(entry.key), entry.value == "down" ? [role, .downwards] : role) }
        }
    }

    private mutating func compileUnits(_ tables: FigureTables, _ index: inout WordIndex) throws(FigureTableError) {
        for entry in tables["units"] {
            let facts = try unit(entry, in: "units")
            units.insert(phrase(entry.key, &index), facts)
            if facts.measure == .duration || facts.measure == .measure, !entry.key.contains(" "), !entry.key.hasSuffix("s") {
                mark(index.insert(entry.key), .singularUnit)
            }
        }
        for entry in tables["unit-symbols"] { unitSymbols[entry.key.utf8] = try unit(entry, in: "unit-symbols") }
        compileMetric(tables, &index)
        for entry in tables["rate-units"] { rates.insert(phrase(entry.key, &index), entry.value) }
    }

    /// Puts metric prefixes before their bases; what the tables list by themselves stays as it is.
    private mutating func compileMetric(_ tables: FigureTables, _ index: inout WordIndex) {
        let listed = Set(tables.keys("units"))
        for prefix in tables["metric-prefixes"] {
            for base in tables["metric-symbols"] {
                let symbol = Array((prefix.key + base.key).utf8)
                if unitSymbols[symbol] == nil {
                    unitSymbols[symbol] = UnitFacts(name: prefix.value + base.value, measure: .measure)
                }
            }
            for base in tables["metric-words"] {
                let word = prefix.value + base.key
                for form in [word, prefix.value + base.value] where !listed.contains(form) {
                    units.insert(phrase(form, &index), UnitFacts(name: prefix.value + base.value, measure: .measure))
                }
            }
        }
    }

    private mutating func compileCurrencies(_ tables: FigureTables, _ index: inout WordIndex) {
        for entry in tables["currencies"] { currencies.insert(phrase(entry.key, &index), entry.value) }
        for entry in tables["currency-signs"] { currencySigns[entry.key.utf8] = entry.value }
        for entry in tables["currency-letters"] { currencyLetters[entry.key.utf8] = entry.value }
        for entry in tables["currency-codes"] {
            currencyCodes[entry.key.utf8] = true
            mark(index.insert(entry.key), .currencyCode)
        }
        slashIdioms = Set(tables.keys("slash-idioms").map { Array($0.utf8) })
        for entry in tables["currency-parts"] { currencyParts[entry.key] = Int(entry.value) ?? 100 }
    }

    private mutating func compileClasses(_ tables: FigureTables, _ index: inout WordIndex) {
        let classes: [(String, NumberRole)] = [
            ("change-links", .changeLink), ("score-words", .scoreWord), ("length-words", .lengthWord),
            ("person-states", .personState),
            ("number-labels", .label), ("rank-labels", .rankLabel), ("persons", .person),
            ("irregular-plurals", .irregularPlural), ("not-plurals", .notPlural), ("phrase-ends", .function),
            ("verbs-behind-numbers", .verb),
            ("time-position-before", .positionBefore), ("time-position-after", .positionAfter), ("dimension-words", .dimension),
            ("age-before", .ageBefore), ("age-after", .ageAfter), ("clock-after", .clockAfter),
            ("plural-adjuncts", .pluralAdjunct), ("occasions", .occasion), ("failing-verbs", .failing),
            ("person-pronouns", .anyone), ("milestones", .milestone), ("over-nouns", .overNoun), ("over-verbs", .overVerb),
            ("bound-fillers", .boundFiller), ("short-abouts", .shortAbout), ("street-words", .street),
            ("figure-nouns", .figureNoun), ("age-comparatives", .ageComparative), ("decade-parts", .decadePart),
            ("possessive-pronouns", .possessive),
        ]
        for (name, role) in classes {
            for key in tables.keys(name) { mark(index.insert(key), role) }
        }
    }

    private mutating func compileSigns(_ tables: FigureTables) throws(FigureTableError) {
        for entry in tables["bound-signs"] { boundSigns[entry.key.utf8] = try bound(entry, in: "bound-signs") }
        for entry in tables["fraction-signs"] {
            let parts = entry.value.split(separator: "/").compactMap { Int($0) }
            guard parts.count == 2, parts[1] > 0, let sign = entry.key.unicodeScalars.first else {
                throw FigureTableError(
                    table: "fraction-signs", key: entry.key, value: entry.value, expected: "a fraction such as 1/2")
            }
            fractionSigns[Int32(bitPattern: sign.value)] = (parts[0], parts[1])
        }
    }

    // MARK: Values

    private func whole(_ entry: FigureTables.Entry, in table: String) throws(FigureTableError) -> Int {
        guard let first = entry.value.split(separator: " ").first, let value = Int(first) else {
            throw FigureTableError(table: table, key: entry.key, value: entry.value, expected: "a whole number")
        }
        return value
    }

    private func unit(_ entry: FigureTables.Entry, in table: String) throws(FigureTableError) -> UnitFacts {
        guard let cut = entry.value.lastIndex(of: " "),
            let measure = UnitFacts.Measure(rawValue: String(entry.value[entry.value.index(after: cut)...]))
        else {
            throw FigureTableError(
                table: table, key: entry.key, value: entry.value, expected: "a unit's name and what it measures")
        }
        return UnitFacts(name: String(entry.value[..<cut]), measure: measure)
    }

    private func bound(_ entry: FigureTables.Entry, in table: String) throws(FigureTableError) -> BoundFacts {
        var facts = BoundFacts(effect: .none, isInclusive: true, isApproximate: false)
        for word in entry.value.split(separator: " ") {
            switch word {
            case "low": facts.effect = .low
            case "high": facts.effect = .high
            case "exactly": facts.effect = .exactly
            case "closing": facts.effect = .closing
            case "open": facts.isInclusive = false
            case "closed": facts.isInclusive = true
            case "about": facts.isApproximate = true
            case "measured": facts.need = .unit
            case "milestone": facts.need = .milestone
            default:
                throw FigureTableError(
                    table: table, key: entry.key, value: entry.value,
                    expected: "low, high, exactly, closing, open, closed, about, measured or milestone")
            }
        }
        return facts
    }
}
