import ClaimModel
import ClaimWorkflow
import Foundation
import Testing

@testable import JournalStore

@Suite struct ConcurrencyTests {
    @Test func `eight writers with twenty-five decisions each lose nothing and double nothing`() async throws {
        let book = try TemporaryCasebook()
        try book.fill()
        let folder = book.folder
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<8 {
                group.addTask {
                    let store = try JournalStore.open(folder: folder)
                    for index in 0..<25 {
                        try TemporaryCasebook.decide(store, author: "w\(writer)") {
                            _ = try $0.note(ClaimID(1), "\(writer)-\(index)")
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        let notes = try book.open.read { try $0.notes(of: ClaimID(1)).map(\.text) }
        #expect(notes.count == 200 && Set(notes).count == 200)
        #expect(try book.open.verify().faults == [])
    }

    @Test func `the second of two reviewers is told what the first did`() throws {
        let book = try TemporaryCasebook()
        try book.fill()
        let other = try JournalStore.open(folder: book.folder)
        try TemporaryCasebook.decide(other, author: "ben") { try $0.dismiss(ClaimID(3), reason: "an opinion") }
        let refusal = #expect(throws: Refusal.self) { try book.decide { try $0.triage(ClaimID(3)) } }
        #expect(refusal?.message.contains("c3 is dismissed (by ben at 1970-01-01T00:00:01Z)") == true)
    }

    @Test func `a reader sees one state while a writer goes on`() throws {
        let book = try TemporaryCasebook()
        try book.fill()
        let reader = try JournalStore.open(folder: book.folder)
        try reader.read { before in
            let head = try before.head()
            try book.decide { try $0.triage(ClaimID(4)) }
            #expect(try before.head() == head)
            #expect(try before.standing(ClaimID(4))?.stage == .new)
        }
        #expect(try reader.read { try $0.standing(ClaimID(4)) }?.stage == .triaged)
    }
}
