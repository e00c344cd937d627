import ArticleIntake
import ClaimModel
import Testing

private let head =
    "From: =?utf-8?Q?Ola_B=C3=A9rg?= <ola@post.example>\r\nSubject: =?UTF-8?B?RmVycnk=?=\r\n =?UTF-8?Q?_=E2=82=AC41?=\r\nDate: Wed, 4 Mar 2026 10:00:00 +0100\r\nMessage-ID: <m1@post.example>\r\nMIME-Version: 1.0\r\n"

@Suite struct `E-mail` {
    @Test(arguments: [
        ("Content-Type: text/plain\r\n\r\nOne.\r\n\r\nTwo.\r\n", "One.\n\nTwo."),
        (
            "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nCaf=E9 costs =\r\n80.\r\n",
            "Café costs 80."
        ),
        (
            "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nT25l\r\nIHR3by4=\r\n",
            "One two."
        ),
        ("Content-Type: text/plain; format=flowed\r\n\r\nA line that \r\ngoes on.\r\nNew.\r\n", "A line that goes on.\nNew."),
        ("Content-Type: text/html\r\n\r\n<p>One <b>bold</b></p><p>Two</p>\r\n", "One bold\n\nTwo"),
        (
            "Content-Type: multipart/alternative; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nPlain.\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Rich.</p>\r\n--b--\r\n",
            "Plain."
        ),
        (
            "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nOne.\r\n--b\r\nContent-Type: text/plain\r\n\r\nTwo.\r\n--b--\r\n",
            "One.\n\nTwo."
        ),
    ])
    func `gives the text a reader sees`(rest: String, text: String) throws {
        let document = try document(head + rest, name: "m.eml")
        #expect(document.format == .email)
        #expect(document.text.string == text)
    }

    @Test func `the header gives title, author, date and address`() throws {
        let document = try document(head + "\r\nText.\r\n", name: "-")
        #expect(document.title == "Ferry €41")
        #expect(document.authors == ["Ola Bérg"])
        #expect(document.published == "2026-03-04T10:00:00+01:00")
        #expect(document.canonicalURL == "mid:m1@post.example")
        #expect(document.place(of: 0..<4) == SourcePlace(line: 8, column: 1))
    }

    @Test func `words of a wrapped body lead to the line they stand on, also past a break inside a letter`() throws {
        let wrapped = "Content-Transfer-Encoding: quoted-printable\r\n\r\nOne caf=C3=\r\n=A9 two =\r\nthree=00.\r\nFour.\r\n"
        let document = try document(head + wrapped, name: "m.eml")
        let text = document.text.string
        #expect(text == "One café two three.\nFour.")
        for (word, line) in [("One", 9), ("two", 10), ("three", 11), ("Four", 12)] {
            let found = try #require(text.utf8.firstRange(of: Array(word.utf8)))
            let start = text.utf8.distance(from: text.utf8.startIndex, to: found.lowerBound)
            #expect(document.place(of: start..<(start + 1)) == SourcePlace(line: line), "\(word)")
        }
    }

    @Test func `an attachment is named, not read`() throws {
        let document = try document(
            head
                + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nOne.\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"plan.pdf\"\r\n\r\nAA\r\n--b--\r\n",
            name: "m.eml")
        #expect(document.text.string == "One.")
        #expect(document.findings == [IntakeFinding(.attachment, "The attachment 'plan.pdf' was not read.")])
    }

    @Test func `parts without end are refused`() {
        let nested = (0..<200).map { "Content-Type: multipart/mixed; boundary=\"b\($0)\"\n\n--b\($0)\n" }.joined()
        #expect(failure(Array(("MIME-Version: 1.0\n" + nested).utf8), name: "m.eml")?.kind == .tooDeep)
    }
}
