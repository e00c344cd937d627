/// What the screen shows at the moment.
public enum ReviewView: Sendable, Hashable {
    case card(CardView)
    case walk(WalkView)
    /// Nothing is left, or nothing fits: a few lines that say so.
    case message(title: String, [StyledLine])
}

/// What the user asked for.
public struct ReviewAction: Sendable, Hashable {
    /// The action's name in the key map.
    public let name: String
    /// What was typed, or what the key map gives.
    public let arguments: [String]
    /// The selected words, in UTF-8 bytes of the passage's text; walk views only.
    public let selection: Range<Int>?

    /// The first argument without blanks around it; empty when there is none.
    public var argument: String {
        let text = (arguments.first ?? "").drop(while: \.isWhitespace)
        return String(text.reversed().drop(while: \.isWhitespace).reversed())
    }

    /// An action with what was typed for it.
    public init(_ name: String, arguments: [String] = [], selection: Range<Int>? = nil) {
        self.name = name
        self.arguments = arguments
        self.selection = selection
    }
}

/// What came of an action.
public enum ReviewResponse {
    /// The view may have changed; the line says what was done.
    case done(StyledLine)
    /// Nothing has changed; the line says why.
    case refused(String)
    /// More must be known first.
    case ask(InputForm)
    /// Something longer to read, to scroll through.
    case show(title: String, [StyledLine])
    /// Another program needs the terminal, such as an editor; what it gives is the response.
    case lend(() -> ReviewResponse)
    /// The screen is left.
    case leave(StyledLine?)
}

/// Whoever knows what is reviewed. The screen asks it what to show and tells it what the user wants.
public protocol ReviewScreenDelegate: AnyObject {
    /// What is shown now.
    var view: ReviewView { get }
    /// What the keys mean now.
    var keys: KeyMap { get }
    /// Does what the user asked for.
    func perform(_ action: ReviewAction) -> ReviewResponse
    /// Whether the view lacks something that takes longer than a frame to find out.
    var isViewPartial: Bool { get }
    /// Begins to find it out, or takes what was found; it never waits. It is called when the user pauses, and then again and
    /// again until the view is whole.
    ///
    /// - Returns: whether the view has changed.
    func completeView() -> Bool
}

extension ReviewScreenDelegate {
    /// A view is whole at once, unless the delegate says otherwise.
    public var isViewPartial: Bool { false }
    /// Nothing is left to find out.
    public func completeView() -> Bool { false }
}

/// Where a review takes place: a terminal, or a script in its stead.
public protocol ScreenDevice: AnyObject {
    /// The size of the window now.
    var size: TerminalSize { get }
    /// Shows a frame.
    func display(_ frame: ScreenFrame)
    /// Waits for what comes next; with a time in milliseconds, no longer than that.
    func next(within milliseconds: Int?) -> ScreenInput
    /// Whether more has come already, so that drawing can wait.
    var hasWaitingInput: Bool { get }
    /// Gives the terminal to another program meanwhile.
    func lend(_ body: () -> ReviewResponse) -> ReviewResponse
    /// Stops the program as Ctrl-Z does.
    func suspend()
}

extension RawScreen: ScreenDevice {
    /// Shows a frame; a terminal that is gone is noticed at the next key.
    public func display(_ frame: ScreenFrame) { show(frame) }
    /// Waits for a key, a paste or a change of size.
    public func next(within milliseconds: Int?) -> ScreenInput { read(milliseconds: milliseconds) }
    /// Gives the terminal to another program meanwhile.
    public func lend(_ body: () -> ReviewResponse) -> ReviewResponse {
        lendTerminal(body)
    }
}
