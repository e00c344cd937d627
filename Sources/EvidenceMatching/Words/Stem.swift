/// Takes the common English endings off a word, so that "killings", "killed" and "killing" compare as one.
///
/// Much lighter than a full stemmer: what is compared here are short clauses, and a wrong merge ("news" with "new") does more
/// harm than a missed one.
enum Stem {
    /// The stem of a lower-case word.
    static func of(_ word: String) -> String {
        if let irregular = irregular[word] { return irregular }
        var bytes = Array(word.utf8)
        guard bytes.count > 3, bytes.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return word }
        stripPlural(&bytes)
        stripVerbEnding(&bytes)
        stripAdverbEnding(&bytes)
        if bytes.count > 3, bytes.last == UInt8(ascii: "e") { bytes.removeLast() }
        if bytes.count > 3, bytes.last == UInt8(ascii: "y") { bytes[bytes.count - 1] = UInt8(ascii: "i") }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func ends(_ bytes: [UInt8], _ ending: StaticString) -> Bool {
        ending.withUTF8Buffer { bytes.count > $0.count + 2 && bytes.suffix($0.count).elementsEqual($0) }
    }

    private static func stripPlural(_ bytes: inout [UInt8]) {
        if ends(bytes, "sses") {
            bytes.removeLast(2)
        } else if ends(bytes, "ies") {
            bytes.removeLast(2)
        } else if bytes.last == UInt8(ascii: "s"), !ends(bytes, "ss"), !ends(bytes, "us"), !ends(bytes, "is") {
            bytes.removeLast()
        }
    }

    private static func stripVerbEnding(_ bytes: inout [UInt8]) {
        if ends(bytes, "ied") {
            bytes.removeLast()
            bytes[bytes.count - 1] = UInt8(ascii: "i")
            return
        }
        let cut = ends(bytes, "ing") ? 3 : ends(bytes, "ed") ? 2 : 0
        guard cut > 0, bytes.dropLast(cut).contains(where: isVowel) else { return }
        bytes.removeLast(cut)
        let last = bytes.suffix(2)
        let isDoubled = last.first == last.last && !(last.last == 0x6C || last.last == 0x73 || last.last == 0x7A)
        if bytes.count > 3, isDoubled { bytes.removeLast() }
    }

    private static func stripAdverbEnding(_ bytes: inout [UInt8]) {
        if ends(bytes, "ally") {
            bytes.removeLast(4)
            bytes.append(contentsOf: [UInt8(ascii: "a"), UInt8(ascii: "l")])
        } else if bytes.count > 5, ends(bytes, "ly") {
            bytes.removeLast(2)
        }
    }

    private static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "y"):
            true
        default: false
        }
    }

    /// Irregular forms that news and reference texts use with numbers.
    private static let irregular: [String: String] = [
        "people": "person", "persons": "person", "men": "man", "women": "woman", "children": "child", "died": "die",
        "dies": "die",
        "dying": "die", "dead": "die", "death": "die", "deaths": "die", "sold": "sell", "sales": "sell", "sale": "sell",
        "won": "win", "winning": "win", "wins": "win", "rose": "rise", "risen": "rise", "fell": "fall", "fallen": "fall",
        "grew": "grow", "grown": "grow", "lost": "lose", "loss": "lose", "losses": "lose", "made": "make", "making": "make",
        "beat": "beat", "beaten": "beat", "shot": "shoot", "shooting": "shoot", "shootings": "shoot", "lives": "life",
        "feet": "foot",
        "paid": "pay", "spent": "spend", "built": "build", "bought": "buy", "wrote": "write", "written": "write",
        "held": "hold", "led": "lead", "became": "become", "began": "begin", "begun": "begin", "ran": "run", "running": "run",
        "said": "say", "says": "say", "told": "tell", "found": "find", "took": "take", "taken": "take", "gave": "give",
        "given": "give", "came": "come", "went": "go", "gone": "go", "left": "leave", "met": "meet", "hurt": "injur",
        "hurts": "injur",
        "wounded": "wound", "born": "born", "slain": "kill", "countries": "countri", "movie": "film", "movies": "film",
        "films": "film", "percent": "percent", "critics": "critic", "reviewers": "critic", "reviewer": "critic",
        "reviews": "review",
    ]
}
