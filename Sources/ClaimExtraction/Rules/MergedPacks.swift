/// Shipped and own packs put together: what comes later replaces what has the same id or name.
struct MergedPacks {
    private(set) var parts: [PatternPart] = []
    private(set) var tables: [Table] = []
    private(set) var rules: [Rule] = []
    private(set) var readings: [ReadingRule] = []
    private(set) var errors: [RulePackError] = []

    init(shipped: [RulePack], own: [RulePack]) {
        for group in [shipped, own] {
            checkDuplicates(group)
            for pack in group {
                for part in pack.parts { Self.put(part, into: &parts) { $0.name == part.name } }
                for table in pack.tables { Self.put(table, into: &tables) { $0.name == table.name } }
                for rule in pack.rules { Self.put(rule, into: &rules) { $0.id == rule.id } }
                for reading in pack.readings { Self.put(reading, into: &readings) { $0.id == reading.id } }
            }
        }
    }

    private static func put<Item>(_ item: Item, into items: inout [Item], replacing isSame: (Item) -> Bool) {
        if let index = items.firstIndex(where: isSame) { items[index] = item } else { items.append(item) }
    }

    /// Within the shipped packs, or within the user's, an id that comes twice is a mistake.
    private mutating func checkDuplicates(_ packs: [RulePack]) {
        var seen: [String: PackPlace] = [:]
        let named =
            packs.flatMap { pack in
                pack.rules.map { ("rule", $0.id, $0.place) } + pack.readings.map { ("rule", $0.id, $0.place) }
            }
            + packs.flatMap { pack in
                pack.parts.map { ("name", $0.name, $0.pattern.place) } + pack.tables.map { ("name", $0.name, $0.place) }
            }
        for (what, name, place) in named {
            if let first = seen[what + " " + name] {
                errors.append(
                    RulePackError(
                        .duplicate, at: place, "the \(what) \(name) is already used at \(first.file):\(first.line)",
                        remedy: "Give one of the two another \(what == "rule" ? "id" : "name")."))
            } else {
                seen[what + " " + name] = place
            }
        }
    }
}
