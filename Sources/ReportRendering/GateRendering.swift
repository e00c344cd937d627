import ClaimModel
import ClaimReports

/// Renders what the gate found for people: place, what is wrong, what would mend it.
enum GateText {
    static func render(_ report: GateOutcome) -> [UInt8] {
        var out = ""
        for finding in report.findings {
            var place = report.file
            if let line = finding.line { place += ":\(line):\(finding.column ?? 1)" }
            out += TextHygiene.line("\(place): \(finding.rule.rawValue): \(finding.message)") + "\n"
            if let words = finding.words { out += TextHygiene.line("    “\(words)”") + "\n" }
            if !finding.remedy.isEmpty { out += TextHygiene.line("    remedy: \(finding.remedy)") + "\n" }
        }
        for waiver in report.waivers {
            out += TextHygiene.line("\(waiver.claim): waived by \(waiver.author): \(waiver.reason)") + "\n"
        }
        let name = "\(report.article.id) r\(report.revision)"
        let count = report.findings.count
        out +=
            report.isOpen
            ? TextHygiene.line("\(name): may be published; \(report.claims) claims judged by policy \(report.policy).") + "\n"
            : TextHygiene.line(
                "\(name): may not be published; \(count) \(count == 1 ? "thing stands" : "things stand") in the way.") + "\n"
        return Array(out.utf8)
    }
}

/// Renders what the gate found as JSON.
enum GateJSON {
    static func render(_ report: GateOutcome) -> [UInt8] {
        JSONNode.object([
            ("format", .string("assay-gate")), ("version", .int(GateOutcome.version)),
            ("article", JSONReport.article(report.article)),
            ("revision", .int(report.revision)), ("policy", .string(report.policy)),
            ("file", .string(report.file)),
            ("moment", .string(report.moment.description)), ("claims", .int(report.claims)), ("open", .bool(report.isOpen)),
            ("findings", .array(report.findings.map(finding))), ("waivers", .array(report.waivers.map(waiver))),
        ]).document
    }

    private static func waiver(_ waiver: GateOutcome.Waiver) -> JSONNode {
        .object([
            ("claim", .string(waiver.claim.description)), ("words", .string(waiver.wording)),
            ("reason", .string(waiver.reason)),
            ("by", .string(waiver.author)),
        ])
    }

    private static func finding(_ finding: GateOutcome.Finding) -> JSONNode {
        .object([
            ("rule", .string(finding.rule.rawValue)), ("claim", JSONNode(finding.claim?.description)),
            ("message", .string(finding.message)), ("remedy", .string(finding.remedy)), ("words", JSONNode(finding.words)),
            ("line", JSONNode(finding.line)), ("column", JSONNode(finding.column)), ("end_line", JSONNode(finding.endLine)),
            ("end_column", JSONNode(finding.endColumn)),
        ])
    }
}

/// Renders what the gate found as JUnit XML: one failed case per finding, or one case that passed.
enum GateJUnit {
    static func render(_ report: GateOutcome) -> [UInt8] {
        var xml = XMLText()
        let name = "assay check \(report.article.id) r\(report.revision)"
        let count = String(max(report.findings.count, 1))
        xml.tag("testsuites", [("tests", count), ("failures", String(report.findings.count))])
        xml.tag(
            "testsuite",
            [
                ("name", name), ("tests", count), ("failures", String(report.findings.count)), ("errors", "0"),
                ("timestamp", String(report.moment.description.dropLast())),
            ])
        if report.isOpen {
            xml.tag(
                "testcase", [("name", "the article may be published"), ("classname", report.article.id.slug)], isEmpty: true)
        }
        for finding in report.findings { self.finding(finding, report, &xml) }
        xml.end("testsuite")
        xml.end("testsuites")
        return xml.bytes
    }

    private static func finding(_ finding: GateOutcome.Finding, _ report: GateOutcome, _ xml: inout XMLText) {
        let subject = finding.claim.map { "\($0): " } ?? ""
        var place: [(StaticString, String)] = [
            ("name", "\(subject)\(finding.rule.rawValue)"), ("classname", report.article.id.slug), ("file", report.file),
        ]
        if let line = finding.line { place.append(("line", String(line))) }
        xml.tag("testcase", place)
        xml.tag("failure", [("type", finding.rule.rawValue), ("message", finding.message)])
        xml.text([finding.words.map { "“\($0)”" }, "remedy: \(finding.remedy)"].compactMap(\.self).joined(separator: "\n"))
        xml.end("failure")
        xml.end("testcase")
    }
}

/// Renders what the gate found as SARIF 2.1.0, which forges show beside the text.
enum GateSARIF {
    static func render(_ report: GateOutcome) -> [UInt8] {
        let used = PolicyRule.allCases.filter { rule in report.findings.contains { $0.rule == rule } }
        let driver = JSONNode.object([("name", .string("assay")), ("rules", .array(used.map(rule)))])
        let run = JSONNode.object([
            ("tool", .object([("driver", driver)])), ("columnKind", .string("unicodeCodePoints")),
            ("results", .array(report.findings.map { result($0, report, used) })),
        ])
        return JSONNode.object([
            ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .string("2.1.0")),
            ("runs", .array([run])),
        ]).document
    }

    private static func rule(_ rule: PolicyRule) -> JSONNode {
        .object([
            ("id", .string(rule.rawValue)),
            ("shortDescription", .object([("text", .string("The policy's rule \"\(rule.rawValue)\" is not kept."))])),
        ])
    }

    private static func result(_ finding: GateOutcome.Finding, _ report: GateOutcome, _ used: [PolicyRule]) -> JSONNode {
        let message = finding.remedy.isEmpty ? finding.message : "\(finding.message) Remedy: \(finding.remedy)"
        return .object([
            ("ruleId", .string(finding.rule.rawValue)), ("ruleIndex", .int(used.firstIndex(of: finding.rule) ?? 0)),
            ("level", .string("error")), ("message", .object([("text", .string(message))])),
            ("locations", .array([.object([("physicalLocation", location(finding, report))])])),
        ])
    }

    private static func location(_ finding: GateOutcome.Finding, _ report: GateOutcome) -> JSONNode {
        var members: [(String, JSONNode)] = [
            ("artifactLocation", .object([("uri", .string(URIReference.ofPath(report.file)))]))
        ]
        if let line = finding.line {
            var region: [(String, JSONNode)] = [("startLine", .int(line))]
            if let column = finding.column { region.append(("startColumn", .int(column))) }
            if let endLine = finding.endLine { region.append(("endLine", .int(endLine))) }
            if let endColumn = finding.endColumn { region.append(("endColumn", .int(endColumn))) }
            members.append(("region", .object(region)))
        }
        return .object(members)
    }
}

/// File names as references of a URI.
enum URIReference {
    /// The path with everything but unreserved characters and slashes percent-encoded.
    static func ofPath(_ path: String) -> String {
        var out = ""
        for byte in path.utf8 {
            let isLetter = (0x61...0x7A).contains(byte | 0x20)
            if isLetter || (0x30...0x39).contains(byte) || "-._~/".utf8.contains(byte) {
                out.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                out += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return out
    }
}
