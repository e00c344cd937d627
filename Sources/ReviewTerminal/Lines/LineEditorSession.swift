internal import CEditline
internal import Glibc

/// What libedit's callbacks need while a line is being typed.
final class LineEditorSession {
    /// Stands around control sequences in the prompt, so that libedit does not count their columns.
    static let marker: UInt8 = 1

    /// The prompt as libedit wants it. It belongs to the session and lives until the next `begin`.
    private(set) var promptText: UnsafeMutablePointer<CChar>?
    private(set) var wasInterrupted = false

    private let renderer: StyleRenderer
    private let completion: (CompletionRequest) -> Completion
    private var signals: SignalPipe?

    init(renderer: StyleRenderer, complete: @escaping (CompletionRequest) -> Completion) {
        self.renderer = renderer
        completion = complete
    }

    deinit { free(promptText) }

    /// The session that was made known to an editor; it outlives every callback, since both belong to one `LineEditor`.
    static func of(_ editor: OpaquePointer?) -> LineEditorSession? {
        guard let editor, let client = editline_client(editor) else { return nil }
        return Unmanaged<LineEditorSession>.fromOpaque(client).takeUnretainedValue()
    }

    func begin(prompt: StyledLine, signals: SignalPipe) {
        free(promptText)
        promptText = strdup(marked(prompt))
        wasInterrupted = false
        self.signals = signals
    }

    /// Reads one character; returns 1, 0 at the end of the input, −1 on Ctrl-C or failure, as libedit expects.
    func readCharacter(into character: UnsafeMutablePointer<wchar_t>, for editor: OpaquePointer) -> Int32 {
        var decoder = CharacterDecoder()
        while true {
            switch InputWait.wait(input: 0, signals: signals?.descriptor, milliseconds: -1) {
            case .failed, .timeout: return -1
            case .signal:
                if handleSignals(editor) { return -1 }
                continue
            case .input: break
            }
            var byte: UInt8 = 0
            let count = read(0, &byte, 1)
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { return 0 }
            if let scalar = decoder.add(byte) {
                character.pointee = wchar_t(bitPattern: scalar.value)
                return 1
            }
        }
    }

    /// What Tab does; returns what libedit shall do next.
    func complete(_ editor: OpaquePointer) -> UInt8 {
        guard let info = el_line(editor) else { return UInt8(CC_ERROR) }
        let before = text(from: info.pointee.buffer, to: info.pointee.cursor)
        let request = CompletionRequest(line: text(from: info.pointee.buffer, to: info.pointee.lastchar), beforeCursor: before)
        let answer = completion(request)
        switch answer.effect {
        case .nothing:
            return UInt8(CC_REFRESH_BEEP)
        case .replace(let text):
            if !answer.replaced.isEmpty { el_deletestr(editor, Int32(answer.replaced.unicodeScalars.count)) }
            return el_insertstr(editor, TerminalText.escaped(text)) == 0 ? UInt8(CC_REFRESH) : UInt8(CC_ERROR)
        case .list:
            let size = TerminalSize.of(descriptor: StandardStream.output.rawValue)
            let list = renderer.render(answer.listing(columns: size.columns))
            _ = FileOutput(descriptor: StandardStream.output.rawValue).write(Array(("\n" + list).utf8))
            return UInt8(CC_REDISPLAY)
        }
    }

    /// Returns whether Ctrl-C was pressed.
    private func handleSignals(_ editor: OpaquePointer) -> Bool {
        let arrived = signals?.arrived() ?? []
        if arrived.contains(SIGINT) {
            wasInterrupted = true
            return true
        }
        if arrived.contains(SIGWINCH) { el_resize(editor) }
        if arrived.contains(SIGCONT) || arrived.contains(SIGWINCH) { editline_refresh(editor) }
        return false
    }

    private func text(from start: UnsafePointer<CChar>, to end: UnsafePointer<CChar>) -> String {
        let bytes = UnsafeRawBufferPointer(start: start, count: max(0, end - start))
        return String(decoding: bytes, as: UTF8.self)
    }

    private func marked(_ prompt: StyledLine) -> String {
        MarkedPrompt.text(prompt, theme: renderer.theme, marker: Character(Unicode.Scalar(Self.marker)))
    }
}

/// Bytes to characters, one at a time; what is not UTF-8 becomes U+FFFD.
struct CharacterDecoder {
    private var bytes: [UInt8] = []

    /// The character that is complete with this byte, if one is.
    mutating func add(_ byte: UInt8) -> Unicode.Scalar? {
        if bytes.isEmpty, byte < 0x80 { return Unicode.Scalar(byte) }
        bytes.append(byte)
        let length = bytes[0] >= 0xF0 ? 4 : bytes[0] >= 0xE0 ? 3 : 2
        guard bytes.count >= length || (bytes.count > 1 && byte & 0xC0 != 0x80) || bytes[0] < 0xC2 else { return nil }
        defer { bytes.removeAll() }
        return String(decoding: bytes, as: UTF8.self).unicodeScalars.first
    }
}
