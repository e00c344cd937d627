import Dispatch
import GRDB
import Synchronization

/// SQLite's own check of a database file, on a connection and a thread of its own, while the journal is read.
final class IntegrityCheck: Sendable {
    private let connection: DatabaseQueue?
    private let answers = Mutex<[String]>([])
    private let group = DispatchGroup()

    /// Begins to check.
    init(file: String) {
        connection = try? DatabaseQueue(path: file, configuration: DatabaseOpening.configuration(readonly: true))
        group.enter()
        DispatchQueue.global().async { [self] in
            let found = try? connection?.inDatabase { try String.fetchAll($0, sql: "PRAGMA integrity_check(10)") }
            answers.withLock { $0 = found ?? ["the check could not run"] }
            group.leave()
        }
    }

    /// Stops it.
    func stop() { connection?.interrupt() }

    /// What is wrong with the file; waits until that is known.
    var faults: [String] {
        group.wait()
        return answers.withLock { $0 }.filter { $0 != "ok" }
    }
}
