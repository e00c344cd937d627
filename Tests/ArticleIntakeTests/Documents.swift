import ArticleIntake
import Testing

/// Reads one document the way the program does, through the parsing process.
func document(_ bytes: [UInt8], name: String, options: IntakeOptions = IntakeOptions()) throws -> IntakeDocument {
    try #require(try ArticleReader(options: options).read(bytes, name: name).first)
}

func document(_ text: String, name: String) throws -> IntakeDocument { try document(Array(text.utf8), name: name) }

/// The error that reading ends in.
func failure(_ bytes: [UInt8], name: String, options: IntakeOptions = IntakeOptions()) -> IntakeError? {
    do {
        _ = try ArticleReader(options: options).read(bytes, name: name)
        return nil
    } catch {
        return error
    }
}

/// A sentence of running text, long enough to be told from a page's furniture.
func sentence(_ number: Int) -> String {
    "In the year \(1900 + number) the ferry between Saltby and the island carried \(number * 10 + 1) passengers a day, the board said."
}
