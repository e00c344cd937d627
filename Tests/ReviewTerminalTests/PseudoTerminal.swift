import CTerminalSignals
import Glibc

/// A terminal without a person: what the program writes can be read here, and what is written here it reads as keys.
final class PseudoTerminal {
    let person: Int32
    let program: Int32

    init?() {
        // Linux numbers of TIOCSPTLCK and TIOCGPTPEER, which Swift's Glibc module does not have.
        let (unlock, openPeer): (UInt, UInt) = (0x4004_5431, 0x5441)
        person = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        var locked: Int32 = 0
        guard person >= 0, ioctl(person, unlock, &locked) == 0 else { return nil }
        program = ioctl(person, openPeer, O_RDWR | O_NOCTTY)
        guard program >= 0 else { return nil }
        resize(columns: 40, rows: 10)
    }

    deinit {
        close(person)
        close(program)
    }

    func resize(columns: UInt16, rows: UInt16) {
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(person, UInt(TIOCSWINSZ), &size)
    }

    func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(person, bytes, bytes.count)
    }

    func written() -> String {
        var all: [UInt8] = []
        var bytes = [UInt8](repeating: 0, count: 65_536)
        // A terminal passes on what was written in pieces: take them until it has been quiet for a moment.
        var waiting = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
        repeat {
            let count = read(person, &bytes, bytes.count)
            if count <= 0 { break }
            all += bytes[..<count]
        } while poll(&waiting, 1, 30) > 0
        return String(decoding: all, as: UTF8.self)
    }

    var isRaw: Bool {
        var mode = termios()
        tcgetattr(program, &mode)
        return mode.c_lflag & tcflag_t(ECHO | ICANON) == 0
    }
}
