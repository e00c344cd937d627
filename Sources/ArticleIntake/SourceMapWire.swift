extension SourceMap {
    /// The map as bytes, for keeping beside the text; ``init(encoded:)`` reads them.
    public var encoded: [UInt8] {
        var writer = WireWriter()
        write(to: &writer)
        return writer.bytes
    }

    /// Reads a map that ``encoded`` wrote, or gives nil when the bytes are no such map.
    public init?(encoded: [UInt8]) {
        var reader = WireReader(encoded)
        guard let map = try? SourceMap(from: &reader), reader.isAtEnd else { return nil }
        self = map
    }

    package func write(to writer: inout WireWriter) {
        writer.write(1)
        writer.write(names) { $0.write($1) }
        var before = Stretch(start: 0, page: 0, paragraph: 0, line: 0, column: 0, name: 0, part: 0)
        writer.write(stretches) { writer, stretch in
            writer.write(Int(stretch.start - before.start))
            for field in Self.fields {
                writer.write(Int(stretch[keyPath: field]) - Int(before[keyPath: field]))
            }
            before = stretch
        }
    }

    package init(from reader: inout WireReader) throws(WireReader.Malformed) {
        self.init()
        guard try reader.int() == 1 else { throw WireReader.Malformed() }
        names = try reader.list { reader throws(WireReader.Malformed) in try reader.string() }
        var before = Stretch(start: 0, page: 0, paragraph: 0, line: 0, column: 0, name: 0, part: 0)
        stretches = try reader.list { reader throws(WireReader.Malformed) in
            var stretch = before
            stretch.start = try Self.sum(before.start, try reader.int())
            guard stretch.start >= before.start else { throw WireReader.Malformed() }
            for field in Self.fields { stretch[keyPath: field] = try Self.sum(before[keyPath: field], try reader.int()) }
            before = stretch
            return stretch
        }
    }

    // Key paths are immutable; the type is just not marked so.
    private nonisolated(unsafe) static let fields: [WritableKeyPath<Stretch, Int32>] = [
        \.page, \.paragraph, \.line, \.column, \.name, \.part,
    ]

    private static func sum(_ base: Int32, _ change: Int) throws(WireReader.Malformed) -> Int32 {
        let (value, overflow) = Int(base).addingReportingOverflow(change)
        guard !overflow, let small = Int32(exactly: value) else { throw WireReader.Malformed() }
        return small
    }
}
