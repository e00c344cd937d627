import Dispatch
import Synchronization

/// Work on many things in batches: while one batch is read, earlier ones are worked on by other threads, and what was made of them is taken
/// in order.
struct BatchPipeline<Item: Sendable, Made: Sendable> {
    /// How many things are handed over at once: enough that handing over costs nothing.
    private static var size: Int { 2048 }
    /// How many batches may be under way: enough that no thread waits for another, few enough that memory stays flat.
    private static var depth: Int { 4 }

    private let make: @Sendable (Item) -> Made
    private let take: (Made) throws -> Void
    private var batch: [Item] = []
    private var underWay: [BatchAnswer<Made>] = []

    /// - Parameters:
    ///   - make: works on one thing, on any thread.
    ///   - take: gets what was made, in the order in which the things came, on the caller's thread.
    init(make: @escaping @Sendable (Item) -> Made, take: @escaping (Made) throws -> Void) {
        self.make = make
        self.take = take
    }

    /// Hands one thing over.
    mutating func add(_ item: Item) throws {
        batch.append(item)
        if batch.count == Self.size { try send() }
    }

    /// Waits until all is done and taken.
    mutating func finish() throws {
        if !batch.isEmpty { try send() }
        while !underWay.isEmpty { try takeOldest() }
    }

    private mutating func send() throws {
        if underWay.count == Self.depth { try takeOldest() }
        let answer = BatchAnswer<Made>()
        underWay.append(answer)
        DispatchQueue.global().async { [batch, make] in answer.give(batch.map(make)) }
        batch = []
        batch.reserveCapacity(Self.size)
    }

    private mutating func takeOldest() throws {
        for made in underWay.removeFirst().wait() { try take(made) }
    }
}

/// What comes of one batch.
private final class BatchAnswer<Made: Sendable>: Sendable {
    private let made = Mutex<[Made]>([])
    private let isThere = DispatchSemaphore(value: 0)

    func give(_ made: [Made]) {
        self.made.withLock { $0 = made }
        isThere.signal()
    }

    func wait() -> [Made] {
        isThere.wait()
        return made.withLock { $0 }
    }
}
