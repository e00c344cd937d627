import ClaimModel
import Testing

@Suite struct FilePathTests {
    @Test(arguments: [
        ("a/b/c.TXT", "a/b", "c.TXT", "c", "txt"), ("c.txt", "", "c.txt", "c", "txt"), ("/c", "/", "c", "c", ""),
        ("a//b/", "a", "b", "b", ""), ("/", "/", "/", "/", ""), ("", "", "", "", ""),
        (".profile", "", ".profile", ".profile", ""),
        ("a/x.r2.md", "a", "x.r2.md", "x.r2", "md"), ("a/\u{317}b.md", "a", "\u{317}b.md", "\u{317}b", "md"),
        ("a.\u{301}md", "", "a.\u{301}md", "a", "\u{301}md"),
    ])
    func `a path comes apart where the system takes it apart`(
        text: String, folder: String, name: String, stem: String, ending: String
    ) {
        let path = FilePath(text)
        let parts = [path.folder, path.name, path.stem, path.ending]
        #expect(parts.map { Array($0.utf8) } == [folder, name, stem, ending].map { Array($0.utf8) })
    }

    @Test(arguments: [
        "../x", "/x", "/\u{317}x", "..", ".", "", "a/../../x", "a/./b", "../\u{317}x", "x\0y", "a/..", "/\u{301}",
    ])
    func `a name that leads out of its folder, or may, is none`(text: String) {
        #expect(FilePath(text).staying == nil)
    }

    @Test(arguments: [
        ("a/b.txt", "a/b.txt"), ("..x", "..x"), ("x..", "x.."), ("a//b/", "a/b"), ("\u{317}x", "\u{317}x"), ("...", "..."),
    ])
    func `a name below its folder stays`(text: String, place: String) {
        #expect(FilePath(text).staying?.text == place)
        #expect(FilePath("in").appending(text).text == "in/" + text)
    }
}
