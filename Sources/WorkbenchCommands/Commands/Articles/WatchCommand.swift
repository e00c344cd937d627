import ArgumentParser
import Glibc
import ReviewTerminal
import Workbench

/// `watch`: revisions as they arrive in a folder.
struct WatchCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "Take new files of a folder as revisions as they arrive, and say what was reopened.",
        discussion:
            "A file belongs to the article named like it: gulf-strikes.html to gulf-strikes. --once takes what is there, for cron."
    )
    @Argument(help: "The folder.", completion: .directory) var directory: String
    @Flag(name: .long, help: "Take what is there and end.") var once = false
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let arrivals = try FolderArrivals(try session.workbench(), folder: directory)
        var failed = try ArrivalLines.take(arrivals, in: session).failed
        if once {
            if failed { throw ExitCode(ExitStatus.findings.rawValue) }
            return
        }
        while let files = arrivals.next(seconds: nil) { failed = try ArrivalLines.show(files, in: session) || failed }
    }
}
