/// The loop of a review: show, wait for a key, do what it means, show again. One key decides, a wrong one changes nothing.
public final class ReviewScreen {
    private let device: any ScreenDevice
    private let delegate: any ReviewScreenDelegate
    private var message = StyledLine()
    private var form: InputForm?
    private var overlay: ScrollView?
    private var selection: WordSelection?
    /// The text and the place of the sentence whose words are selected.
    private var selectedSentence: [String] = []
    private var markIndex = -1
    private var farewell: StyledLine?
    private var isLeaving = false

    /// How long the user has to do nothing before slower parts of a view are found out.
    private static let pause = 80
    /// How often one then looks whether they are there.
    private static let look = 10

    /// A review on a device.
    public init(on device: any ScreenDevice, delegate: any ReviewScreenDelegate) {
        self.device = device
        self.delegate = delegate
    }

    /// Runs until the user leaves or the terminal is gone.
    ///
    /// - Parameter greeting: the first line of messages.
    /// - Returns: the line with which the delegate left, if it did.
    public func run(greeting: StyledLine = "") -> StyledLine? {
        message = greeting
        while !isLeaving {
            if !device.hasWaitingInput { draw() }
            handle(nextInput())
        }
        return farewell
    }

    /// What comes next. While nothing comes, what a view lacks is found out beside, and shown when it is there.
    private func nextInput() -> ScreenInput {
        var wait = Self.pause
        while delegate.isViewPartial {
            let input = device.next(within: wait)
            guard input == .nothing else { return input }
            if delegate.completeView() { draw() }
            wait = Self.look
        }
        return device.next(within: nil)
    }

    private func handle(_ input: ScreenInput) {
        switch input {
        case .key(let key): press(key)
        case .paste(let text): paste(text)
        case .redraw, .nothing: break
        case .end: isLeaving = true
        }
    }

    private func press(_ key: KeyPress) {
        if form != nil { return pressInForm(key) }
        if overlay != nil { return pressInOverlay(key) }
        guard let effect = delegate.keys.effect(of: key) else {
            message = StyledLine("\(key) means nothing here; ? lists the keys", .warning)
            return
        }
        message = ""
        if case .performWithKey(let name) = effect {
            perform(ReviewAction(name, arguments: [key.description], selection: currentSelection?.range))
        } else {
            apply(effect)
        }
    }

    private func apply(_ effect: KeyMap.Effect) {
        switch effect {
        case .performWithKey: break
        case .perform(let name, let argument):
            perform(ReviewAction(name, arguments: argument.isEmpty ? [] : [argument], selection: currentSelection?.range))
        case .ask(let asked): form = asked
        case .help: overlay = ScrollView(title: "Keys", lines: delegate.keys.help)
        case .whole: showWhole()
        case .leave: isLeaving = true
        case .moveSelection(let count): changeSelection { $0.move(by: count) }
        case .extendSelection(let count): changeSelection { $0.extend(by: count) }
        case .selectNextMark: selectNextMark()
        case .redraw: break
        case .suspend: device.suspend()
        }
    }

    private func perform(_ action: ReviewAction) {
        respond(to: delegate.perform(action))
    }

    private func respond(to response: ReviewResponse) {
        switch response {
        case .done(let line): message = line
        case .refused(let reason): message = StyledLine(reason, .warning)
        case .ask(let asked): form = asked
        case .show(let title, let lines): overlay = ScrollView(title: title, lines: lines)
        case .lend(let body): respond(to: device.lend(body))
        case .leave(let line):
            farewell = line
            isLeaving = true
        }
    }

    private func pressInForm(_ key: KeyPress) {
        guard var current = form else { return }
        switch current.press(key) {
        case .submitted:
            form = nil
            perform(ReviewAction(current.action, arguments: current.answers, selection: currentSelection?.range))
        case .cancelled:
            form = nil
            message = "nothing was changed"
        default:
            form = current
        }
    }

    private func pressInOverlay(_ key: KeyPress) {
        guard var current = overlay else { return }
        overlay = current.press(key, size: device.size) ? current : nil
    }

    /// Pasted text is never taken for keys: it could decide things nobody meant.
    private func paste(_ text: String) {
        if form != nil {
            form?.paste(text)
        } else {
            message = StyledLine("pasted text decides nothing; press a key", .warning)
        }
    }

    // MARK: Selection

    /// The selected words of the walk view, begun anew when another sentence is shown.
    private var currentSelection: WordSelection? {
        guard case .walk(let view) = delegate.view else { return nil }
        let sentence = [view.passage.text, "\(view.passage.sentence ?? 0..<0)"]
        if selectedSentence != sentence {
            selectedSentence = sentence
            markIndex = -1
            selection = WordSelection(
                text: view.passage.text, within: view.passage.sentence ?? 0..<view.passage.text.utf8.count)
        }
        return selection
    }

    private func changeSelection(_ change: (inout WordSelection) -> Void) {
        guard var changed = currentSelection else { return }
        change(&changed)
        selection = changed
    }

    private func selectNextMark() {
        guard case .walk(let view) = delegate.view, !view.marks.isEmpty else {
            message = StyledLine("nothing is marked in this sentence", .warning)
            return
        }
        changeSelection { changed in
            markIndex = (markIndex + 1) % view.marks.count
            changed.select(view.marks[markIndex].range)
        }
    }

    // MARK: Drawing

    private func draw() {
        device.display(frame(size: device.size))
    }

    private func frame(size: TerminalSize) -> ScreenFrame {
        if let overlay { return ScreenFrame(overlay.lines(size: size)) }
        let keys = delegate.keys
        guard let form else { return ScreenFrame(lines(size: size, hints: keys.hints, message: message)) }
        let shown = form.lines(columns: size.columns)
        var frame = ScreenFrame(lines(size: size, hints: form.hints, message: ""))
        // A form of several lines stands on top of the card's last lines.
        let last = ScreenParts(size: size, hints: form.hints).messageRow
        let first = max(0, last - shown.lines.count + 1)
        for (offset, line) in shown.lines.enumerated() where first + offset < frame.lines.count {
            frame.lines[first + offset] = line
        }
        frame.cursor = (shown.cursor.column, first + shown.cursor.row)
        return frame
    }

    private func lines(size: TerminalSize, hints: [KeyHint], message: StyledLine) -> [StyledLine] {
        switch delegate.view {
        case .card(let view):
            return CardLayout(size: size).lines(of: view, hints: hints, message: message)
        case .walk(let view):
            return WalkLayout(size: size).lines(of: view, selection: currentSelection?.range, hints: hints, message: message)
        case .message(let title, let text):
            let head = StyledLine(" " + title, .status).padded(to: size.columns)
            return ScreenParts(size: size, hints: hints).lines(head: head, body: [""] + text, message: message)
        }
    }

    private func showWhole() {
        switch delegate.view {
        case .card(let view):
            overlay = ScrollView(title: "", lines: CardLayout(size: device.size).wholeCard(of: view))
        case .walk(let view):
            overlay = ScrollView(title: view.place, lines: view.passage.wrapped(to: device.size.columns).lines)
        case .message: break
        }
    }
}
