import ClaimModel
import Foundation
import Synchronization
import Testing
import Workbench

@Suite struct LongWorkTests {
    private struct Stop: Error {}

    /// Steps that are counted, and stopped at one of them.
    private final class Watch: Sendable {
        let seen = Mutex<[Int]>([])
        let last: Int

        init(stoppingAt last: Int = .max) { self.last = last }

        var steps: WorkSteps {
            WorkSteps(
                advance: { [self] done, total in
                    #expect(done <= total)
                    let count = seen.withLock {
                        $0.append(done)
                        return $0.count
                    }
                    if count == last { throw Stop() }
                }, whenStopped: { _ in })
        }
    }

    private func exported(_ bench: Bench) throws -> [[UInt8]] {
        var lines: [[UInt8]] = []
        try bench.workbench.exportJournal { lines.append($0) }
        return lines
    }

    @Test func `verify, rebuild and import count up to all entries`() throws {
        let bench = try Bench()
        let entries = try bench.workbench.head().count
        let (verified, rebuilt, imported) = (Watch(), Watch(), Watch())
        #expect(try bench.workbench.verify(steps: verified.steps).faults.isEmpty)
        #expect(try bench.workbench.rebuild(steps: rebuilt.steps) == entries)
        let folder = bench.folder + "/copy"
        _ = try Workbench.importJournal(try exported(bench), folder: folder, author: "ada", steps: imported.steps)
        for watch in [verified, rebuilt, imported] {
            let seen = watch.seen.withLock { $0 }
            #expect(seen == seen.sorted())
            #expect((seen.last ?? 0) * 2 >= entries)
        }
    }

    @Test(arguments: 1...4) func `an import that is stopped leaves nothing behind`(step: Int) throws {
        let bench = try Bench()
        let folder = bench.folder + "/copy"
        let lines = try exported(bench)
        #expect(throws: WorkbenchProblem.self) {
            try Workbench.importJournal(lines, folder: folder, author: "ada", steps: Watch(stoppingAt: step).steps)
        }
        #expect(!FileManager.default.fileExists(atPath: folder))
    }

    @Test(arguments: 1...4) func `a rebuild that is stopped changes nothing`(step: Int) throws {
        let bench = try Bench()
        #expect(throws: WorkbenchProblem.self) {
            try bench.workbench.rebuild(steps: Watch(stoppingAt: step).steps)
        }
        #expect(try bench.workbench.verify().faults.isEmpty)
    }
}
