import Testing

@testable import ReviewTerminal

/// A screen whose keys are written down beforehand.
private final class ScriptedDevice: ScreenDevice {
    var inputs: [ScreenInput]
    var frames: [ScreenFrame] = []
    var lent = 0
    let size = TerminalSize(columns: 60, rows: 14)
    let hasWaitingInput = false

    init(_ keys: String) {
        var decoder = KeyDecoder()
        inputs = decoder.decode(keys.utf8) + decoder.flush()
    }

    func display(_ frame: ScreenFrame) { frames.append(frame) }
    func next(within milliseconds: Int?) -> ScreenInput { inputs.isEmpty ? .end : inputs.removeFirst() }
    func lend(_ body: () -> ReviewResponse) -> ReviewResponse {
        lent += 1
        return body()
    }
    func suspend() {}
}

/// A review that writes down what it is asked for.
private final class RecordingDelegate: ReviewScreenDelegate {
    var view = ReviewView.card(SampleViews.card)
    var performed: [String] = []
    var selections: [Range<Int>] = []
    var isViewPartial = false

    func completeView() -> Bool {
        performed.append("completed")
        isViewPartial = false
        return true
    }

    let keys = KeyMap([
        .init("s", .perform("decide", argument: "supported"), hint: "supported", help: "propose supported"),
        .init("x", .perform("refuse"), help: "always refused"),
        .init("m", .perform("more"), help: "asks for more"),
        .init("e", .perform("edit"), help: "another program"),
        .init("/", .ask(InputForm(action: "find", fields: [.init("find")])), help: "find"),
        .init([KeyPress(.right)], .moveSelection(by: 1), help: "the next word"),
        .init([KeyPress(.right, .shift)], .extendSelection(by: 1), help: "one word more"),
        .init([KeyPress(.tab)], .selectNextMark, help: "the next claim"),
    ])

    func perform(_ action: ReviewAction) -> ReviewResponse {
        performed.append(([action.name] + action.arguments).joined(separator: " "))
        if let selection = action.selection { selections.append(selection) }
        switch action.name {
        case "refuse": return .refused("one more source is needed")
        case "more": return .ask(InputForm(title: "Two", action: "both", fields: [.init("a"), .init("b")]))
        case "edit": return .lend { .done("edited") }
        default: return .done("done")
        }
    }
}

@Suite struct ReviewScreenTests {
    @Test(arguments: [
        ("s", ["decide supported"]), ("sss", ["decide supported", "decide supported", "decide supported"]), ("y", []),
        ("qs", []), ("\u{3}s", []),
        ("\u{4}s", []), ("/quay\rs", ["find quay", "decide supported"]), ("/quay\u{1B}s", []),
        ("/s\u{3}s", ["decide supported"]), ("mone\rtwo\r", ["more", "both one two"]),
        ("\u{1B}[200~ss\u{1B}[201~", []), ("/\u{1B}[200~ss\u{1B}[201~\r", ["find ss"]), ("?s", []),
        ("?ss", ["decide supported"]), ("vs", []),
        ("\u{1A}\u{C}s", ["decide supported"]),
    ])
    func `one key decides; a wrong key, a paste and what is cancelled decide nothing`(keys: String, performed: [String]) {
        let delegate = RecordingDelegate()
        _ = ReviewScreen(on: ScriptedDevice(keys), delegate: delegate).run()
        #expect(delegate.performed == performed)
    }

    @Test(arguments: [
        ("y", "y means nothing here; ? lists the keys"), ("x", "one more source is needed"), ("s", "done"), ("e", "edited"),
        ("/a\u{3}", "nothing was changed"), ("\u{1B}[200~s\u{1B}[201~", "pasted text decides nothing; press a key"),
    ])
    func `every key is answered by one line`(keys: String, line: String) {
        let device = ScriptedDevice(keys)
        _ = ReviewScreen(on: device, delegate: RecordingDelegate()).run()
        #expect(device.frames.last?.lines.suffix(2).first?.text == line)
    }

    @Test func `what is typed is shown with the cursor, over the card`() {
        let device = ScriptedDevice("/quay")
        _ = ReviewScreen(on: device, delegate: RecordingDelegate()).run()
        #expect(device.frames.last?.lines[12].text == "find quay")
        #expect(device.frames.last?.cursor?.column == 9)
        #expect(device.frames.last?.cursor?.row == 12)
        #expect(device.frames.last?.lines[0].text.contains("dock-strike r2") == true)
    }

    @Test func `the list of keys names every key`() {
        let device = ScriptedDevice("?")
        _ = ReviewScreen(on: device, delegate: RecordingDelegate()).run()
        #expect(device.frames.last?.lines.contains { $0.text.contains("propose supported") } == true)
    }

    @Test func `words are selected in the sentence, and actions are told which`() {
        let delegate = RecordingDelegate()
        delegate.view = .walk(SampleViews.walk)
        _ = ReviewScreen(on: ScriptedDevice("\u{1B}[C\u{1B}[1;2Cs\ts"), delegate: delegate).run()
        let text = SampleViews.paragraph
        #expect(
            delegate.selections == [
                SampleViews.bytes(of: "was hurt", in: text), SampleViews.bytes(of: "Nobody was hurt", in: text),
            ])
    }

    @Test func `what takes longer is found out when the user pauses`() {
        let delegate = RecordingDelegate()
        delegate.isViewPartial = true
        let device = ScriptedDevice("s")
        device.inputs = [.key(.character("s")), .nothing, .key(.character("s"))]
        _ = ReviewScreen(on: device, delegate: delegate).run()
        #expect(delegate.performed == ["decide supported", "completed", "decide supported"])
    }

    @Test func `another program gets the terminal and gives it back`() {
        let device = ScriptedDevice("e")
        _ = ReviewScreen(on: device, delegate: RecordingDelegate()).run()
        #expect(device.lent == 1)
    }
}
