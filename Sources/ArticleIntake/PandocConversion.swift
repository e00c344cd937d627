/// Reads odt, epub and rtf with `pandoc` in its sandbox, which neither reads other files nor the network.
struct PandocConversion {
    let name: String
    let options: IntakeOptions

    func read(_ bytes: [UInt8], as format: IntakeFormat) throws(IntakeError) -> [IntakeDocument] {
        let converter = Converter(name: name, options: options, package: "pandoc")
        let memory = "-M\(options.limits.memory >> 20)m"
        let output = try converter.convert(
            bytes, program: "pandoc",
            arguments: [
                "+RTS", memory, "-RTS", "--sandbox", "--wrap=none", "-s", "-M", "pagetitle= ", "-f", format.rawValue, "-t",
                "html",
            ],
            limitsMemory: false)
        var documents = try ParserProcess(name: name, options: options).parse(output, as: format)
        for index in documents.indices {
            documents[index].findings.append(IntakeFinding(.converted, "Read by pandoc; places are paragraphs of its output."))
        }
        return documents
    }
}
