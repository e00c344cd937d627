/// More lines than a screen has, to scroll through.
struct ScrollView: Sendable, Hashable {
    let title: String
    private let all: [StyledLine]
    private var top = 0

    init(title: String, lines: [StyledLine]) {
        self.title = title
        all = lines
    }

    /// Takes a key; returns whether the view stays open. Any key that does not scroll closes it.
    mutating func press(_ key: KeyPress, size: TerminalSize) -> Bool {
        let page = max(1, size.rows - 2)
        let highest = max(0, wrapped(to: size.columns).count - page)
        switch key.key {
        case .down, .character("j"): top = min(highest, top + 1)
        case .up, .character("k"): top = max(0, top - 1)
        case .pageDown, .character(" "): top = min(highest, top + page)
        case .pageUp, .character("b"): top = max(0, top - page)
        case .home: top = 0
        case .end: top = highest
        default: return false
        }
        return true
    }

    /// The screen, with what can be done at the bottom.
    func lines(size: TerminalSize) -> [StyledLine] {
        let page = max(1, size.rows - 2)
        let all = wrapped(to: size.columns)
        let first = min(top, max(0, all.count - page))
        let shown = all[first..<min(all.count, first + page)]
        let blank = [StyledLine](repeating: "", count: page - shown.count)
        let more = all.count > page ? "lines \(first + 1)–\(first + shown.count) of \(all.count), ↓ ↑ Space; " : ""
        let head = StyledLine(" " + title, .heading).cut(to: size.columns)
        return [head] + shown + blank
            + [StyledLine(more + "any other key goes back", .faint).cut(to: size.columns)]
    }

    private func wrapped(to columns: Int) -> [StyledLine] {
        all.flatMap { $0.width <= columns ? [$0] : $0.wrapped(to: columns) }
    }
}
