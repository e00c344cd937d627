import Foundation
import GRDB

/// Values of a row, as the tables declare them. A value of another type is thrown as damage: the file may have been changed by
/// anybody, and GRDB's own subscripts end the program.
extension Row {
    func integer(_ index: Int) throws -> Int { try decode(Int.self, atIndex: index) }

    func text(_ index: Int) throws -> String { try decode(String.self, atIndex: index) }

    /// A blob column's bytes; empty when NULL.
    func bytes(_ index: Int) throws -> [UInt8] { try optionalBytes(index) ?? [] }

    /// A blob column's bytes; nil when NULL.
    func optionalBytes(_ index: Int) throws -> [UInt8]? {
        try withUnsafeData(atIndex: index) { data in data.map { [UInt8]($0) } }
    }
}
