import ClaimInterchange
import Foundation
import SchemaChecking
import Testing

/// What holds for every verb that shows something, whatever it shows.
@Suite struct ReadingVerbTests {
    @Test func `every command is one that reads, one that decides, or a document`() throws {
        let names = try ReadingBook.run("assay manual --markdown | sed -n 's/^## assay //p'")
        #expect(names.count > 80)
        let known = Set(ReadingVerb.all.map(\.name)).union(ReadingVerb.documents).union(ReadingVerb.deciding).union(
            ReadingVerb.groups)
        #expect(Set(names) == known)
    }

    @Test(arguments: ReadingVerb.all) func `--json is one document with its version, as its schema says`(verb: ReadingVerb)
        throws
    {
        let lines = try ReadingBook.run("assay \(verb.line) --json 2> said.txt")
        let text = lines.drop { $0.hasPrefix("(exit ") }.joined(separator: "\n")
        let value = try JSONReader.read(Array(text.utf8))
        switch verb.shape {
        case .answer(let part):
            #expect(value["assay_json"]?.int == 1)
            #expect(try SchemaCheck(shipped: "answers-1").problems(value, part: part) == [])
        case .document(let name):
            #expect(value["version"]?.int == 1)
            #expect(try SchemaCheck(shipped: name).problems(value) == [])
        }
    }

    @Test(arguments: ReadingVerb.all) func `--plain is fields between tabs, one record a line`(verb: ReadingVerb) throws {
        let lines = try ReadingBook.run("assay \(verb.line) --plain 2>/dev/null").drop { $0.hasPrefix("(exit ") }
        #expect(lines.allSatisfy { $0.contains("\t") || !$0.contains(" ") })
        // What is in order has no records.
        #expect(!lines.isEmpty || ["rules test", "rules lint", "lint-claimreview"].contains(verb.name))
    }

    @Test(arguments: ReadingVerb.all) func `--json, --plain and --format exclude each other`(verb: ReadingVerb) throws {
        let both = try ReadingBook.run("assay \(verb.line) --json --plain")
        #expect(both.first == "(exit 2)")
        #expect(both.count { $0.hasPrefix("assay: error: ") } == 1)
        guard try ReadingBook.run("assay help \(verb.name) | grep -c -e '--format'").last != "0" else { return }
        #expect(
            try ReadingBook.run("assay \(verb.line) --format json --plain").first == "(exit 2)" || verb.line.contains("review"))
    }

    @Test(arguments: ReadingVerb.all) func `a full disk is told in one line, a closed pipe not at all`(verb: ReadingVerb) throws
    {
        for form in ["", "--plain", "--json"] {
            let rows = try ReadingBook.run("assay \(verb.line) \(form) 2>/dev/null").drop { $0.hasPrefix("(exit ") }
            guard !rows.isEmpty else { continue }
            let full = try ReadingBook.run("assay \(verb.line) \(form) > /dev/full")
            #expect(full.first == "(exit 1)", "\(form)")
            #expect(full.dropFirst().count == 1, "\(form)")
            #expect(full.last?.hasPrefix("assay: error: ") == true, "\(form)")
            let closed = try ReadingBook.run("{ assay \(verb.line) \(form); } 2> closed.txt | true; cat closed.txt")
            #expect(closed == [], "\(form)")
        }
    }

    @Test(arguments: ReadingVerb.all)
    func `no escape sequences reach a pipe, NO_COLOR or a dumb terminal`(verb: ReadingVerb) throws {
        #expect(try !ReadingBook.run("assay \(verb.line)").contains { $0.contains("\u{1B}") })
        // Either way for half of the verbs: each is a process of its own.
        for setting in [verb.name.utf8.count.isMultiple(of: 2) ? "NO_COLOR=1" : "TERM=dumb"] {
            let typed = "\(setting) PAGER=cat assay \(verb.line)".replacing("'", with: "'\\''")
            let seen = try ReadingBook.run("TERM=xterm script -qec '\(typed)' /dev/null < /dev/null")
            #expect(!seen.isEmpty)
            #expect(!seen.contains { $0.contains("\u{1B}") }, "\(setting)")
        }
    }

    @Test func `a prefix of a verb never acts, a slip names the nearest, and nothing changes`() throws {
        let before = try ReadingBook.run("assay log --head --plain")
        for typed in [
            "sig c1", "undoo", "propos c1 supported", "evidence withdra e1 --reason x", "claim spli c1",
        ] {
            let said = try ReadingBook.run("assay \(typed)")
            #expect(said.first == "(exit 2)", "\(typed)")
            #expect(said.contains { $0.contains("did you mean") }, "\(typed)")
        }
        let slips = [
            ("propose c1 suported", "supported"), ("link c1 e1 suports", "supports"), ("show gulf-strike", "gulf-strikes"),
            ("claims stage:nwe", "new"), ("claims stgae:new", "stage"), ("claims --lmit 3", "--limit"),
            ("adopt polcy solo", "policy"), ("report gulf-strikes --format jsn", "json"),
        ]
        for (typed, meant) in slips {
            let said = try ReadingBook.run("assay \(typed)")
            #expect(said.first == "(exit 2)", "\(typed)")
            #expect(said.contains { $0.lowercased().contains("did you mean") && $0.contains(meant) }, "\(typed): \(said)")
        }
        #expect(try ReadingBook.run("assay log --head --plain") == before)
    }

    @Test func `every reading verb has its fields described`() throws {
        let page = TranscriptRunner.root.appending(path: "Documentation/answers.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        for verb in ReadingVerb.all { #expect(text.contains("| `\(verb.name)`"), "\(verb.name)") }
    }
}
