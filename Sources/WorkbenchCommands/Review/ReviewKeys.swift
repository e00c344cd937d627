import ClaimModel
import ReviewTerminal

/// What can be done in a review, by name.
enum ReviewKeyCommand: String, CaseIterable, Sendable {
    case supported, refuted, mixed, unproven, label, conclude
    case stillStands = "still-stands"
    case fixMade = "fix-made"
    case dismiss, later, link, evidence, edit, note, query, fix, source, next, previous, undo, redo, find, filter, jump, order,
        sign
    case sendBack = "send-back"
    case evidenceInEditor = "evidence-in-editor"
    case walk, cards, command
    case mark, correct, drop, seen
    case nothing = "nothing-to-check"
}

/// The keys of the two modes.
enum ReviewKeys {
    /// One claim on the screen.
    static let card = KeyMap(
        [
            binding("s", .supported, hint: "supported", help: "propose “supported”"),
            binding("r", .refuted, hint: "refuted", help: "propose “refuted”"),
            binding("m", .mixed, hint: "mixed", help: "propose “mixed”"),
            binding("p", .unproven, hint: "unproven", help: "propose “unproven”"),
            binding("d", .label, help: "propose any label of the casebook's scale"),
            binding("a", .stillStands, hint: "still stands", help: "the verdict still stands, as before"),
            binding("y", .sign, hint: "sign", help: "sign the proposed verdict"),
            asking("w", .sendBack, "what is to be changed:", hint: nil, help: "send back with a comment"),
            asking("x", .dismiss, "why dismissed:", hint: "dismiss", help: "dismiss, with a reason"),
        ]
            + [
                KeyMap.Binding(
                    "123456789", .performWithKey(ReviewKeyCommand.link.rawValue),
                    help: "link that suggestion, with the stance it speaks for")
            ] + recording + moving + [
                binding("W", .walk, help: "walk through the article sentence by sentence")
            ])

    /// One sentence on the screen.
    static let walk = KeyMap(
        [
            KeyMap.Binding([KeyPress(.right), .character("l")], .moveSelection(by: 1), hint: "word", help: "the next word"),
            KeyMap.Binding([KeyPress(.left), .character("h")], .moveSelection(by: -1), help: "the word before"),
            KeyMap.Binding(
                [KeyPress(.right, .shift), .character("L")], .extendSelection(by: 1), hint: "longer",
                help: "select one word more"),
            KeyMap.Binding(
                [KeyPress(.left, .shift), .character("H")], .extendSelection(by: -1), help: "select one word less"),
            KeyMap.Binding([KeyPress(.tab)], .selectNextMark, hint: "claim", help: "select the next claim of the sentence"),
            binding("c", .mark, hint: "make a claim", help: "make the selected words a claim"),
            binding("e", .correct, hint: "correct", help: "correct the claim chosen with Tab to the selected words"),
            asking(
                "x", .drop, "why dropped:", initial: "not a claim", hint: "drop", help: "drop the claim under the selection"),
            KeyMap.Binding(
                [KeyPress(.character("0"))], .perform(ReviewKeyCommand.nothing.rawValue), hint: "nothing to check",
                help: "there is nothing to check in this sentence; go on"),
            KeyMap.Binding(
                [KeyPress(.enter), .character(" "), .character("n"), KeyPress(.down)], .perform(ReviewKeyCommand.seen.rawValue),
                hint: "seen",
                help: "the sentence was seen; go on"),
            KeyMap.Binding(
                [KeyPress(.up), .character("b")], .perform(ReviewKeyCommand.previous.rawValue), help: "the sentence before"),
            binding("u", .undo, hint: "undo", help: "undo the last decision"),
            binding("U", .redo, help: "redo what was undone"),
            asking("g", .jump, "go to sentence:", hint: nil, help: "go to a sentence by its number"),
            binding("C", .cards, help: "go through the claims one by one"),
        ])

    private static let recording: [KeyMap.Binding] = [
        binding("f", .fixMade, help: "the proposed fix was made"),
        KeyMap.Binding("F", .perform(ReviewKeyCommand.fix.rawValue), hint: "fix", help: "propose other words"),
        KeyMap.Binding("e", .perform(ReviewKeyCommand.evidence.rawValue), hint: "evidence", help: "add evidence and link it"),
        binding("E", .evidenceInEditor, help: "add evidence in your editor"),
        asking("Q", .query, "question to the author:", hint: nil, help: "ask the author or a source"),
        KeyMap.Binding("i", .perform(ReviewKeyCommand.edit.rawValue), help: "correct the claim's words, kinds or speaker"),
        asking("t", .note, "note:", hint: nil, help: "write a note"),
        binding("o", .source, help: "show the evidence's source"),
    ]

    private static let moving: [KeyMap.Binding] = [
        KeyMap.Binding(
            [.character("n"), KeyPress(.right), KeyPress(.down), .character(" ")], .perform(ReviewKeyCommand.next.rawValue),
            hint: "next",
            help: "the next claim; nothing is decided"),
        KeyMap.Binding(
            [.character("b"), KeyPress(.left), KeyPress(.up)], .perform(ReviewKeyCommand.previous.rawValue),
            help: "the claim before"),
        binding("z", .later, help: "later: put it at the end of the queue"),
        binding("u", .undo, hint: "undo", help: "undo the last decision"),
        binding("U", .redo, help: "redo what was undone"),
        asking(
            "/", .find, "find:", hint: nil, help: "go to the next claim that holds these words; without words, the same again"),
        asking("g", .jump, "go to:", hint: nil, help: "go to the n-th claim, or to one by its id"),
        asking(
            "l", .filter, "only (empty: all):", hint: nil, help: "limit the queue to a filter, such as kind:quantity stage:new"),
        KeyMap.Binding(
            "O",
            .ask(
                InputForm(
                    action: ReviewKeyCommand.order.rawValue,
                    fields: [.init("order (Tab):", offers: ReviewQueue.Order.allCases.map(\.rawValue))])),
            help: "order by worth or position, or only what needs recheck or a signature"),
    ]

    private static func binding(_ key: Character, _ command: ReviewKeyCommand, hint: String? = nil, help: String)
        -> KeyMap.Binding
    {
        KeyMap.Binding([.character(key)], .perform(command.rawValue), hint: hint, help: help)
    }

    private static func asking(
        _ key: Character, _ command: ReviewKeyCommand, _ label: String, initial: String = "", hint: String?, help: String
    ) -> KeyMap.Binding {
        let form = InputForm(action: command.rawValue, fields: [.init(label, initial: initial)])
        return KeyMap.Binding([.character(key)], .ask(form), hint: hint, help: help)
    }
}
