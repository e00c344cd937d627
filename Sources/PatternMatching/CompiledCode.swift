internal import CPCRE2

/// Owns one compiled PCRE2 pattern.
///
/// Unchecked, because PCRE2 never changes compiled code while matching and documents it as safe to share between threads; it
/// is written only in `init` and freed only in `deinit`.
final class CompiledCode: @unchecked Sendable {
    let pointer: OpaquePointer
    let isMachineCode: Bool
    let groupCount: Int

    init(_ source: String, options: Pattern.Options) throws(PatternError) {
        var code: Int32 = 0
        var offset = 0
        // One byte more than is read, for PCRE2 wants a pointer even for the empty pattern.
        let bytes = Array(source.utf8) + [0]
        let compiled = pcre2_compile_8(bytes, bytes.count - 1, Self.flags(options), &code, &offset, nil)
        guard let compiled else {
            let isRefused = code == Int32(PCRE2_ERROR_BACKSLASH_C_CALLER_DISABLED)
            let message = isRefused ? #"\C is not allowed: it would cut characters apart"# : EngineMessage.text(code)
            throw PatternError(
                kind: isRefused ? .refused : .syntax, code: Int(code), offset: offset, message: message, pattern: source)
        }
        pointer = compiled
        isMachineCode = pcre2_jit_compile_8(compiled, UInt32(PCRE2_JIT_COMPLETE)) == 0
        var count: UInt32 = 0
        pcre2_pattern_info_8(compiled, UInt32(PCRE2_INFO_CAPTURECOUNT), &count)
        groupCount = Int(count)
    }

    deinit {
        pcre2_code_free_8(pointer)
    }

    /// Reads PCRE2's table of names: entries of fixed size, two bytes of group number, then the name ending in a zero byte.
    func groupNumbers() -> [String: [Int]] {
        var count: UInt32 = 0
        var size: UInt32 = 0
        var table: UnsafePointer<UInt8>?
        pcre2_pattern_info_8(pointer, UInt32(PCRE2_INFO_NAMECOUNT), &count)
        pcre2_pattern_info_8(pointer, UInt32(PCRE2_INFO_NAMEENTRYSIZE), &size)
        pcre2_pattern_info_8(pointer, UInt32(PCRE2_INFO_NAMETABLE), &table)
        guard count > 0, let table else { return [:] }
        var numbers: [String: [Int]] = [:]
        for entry in 0..<Int(count) {
            // Inside the table: PCRE2 promises `count` entries of `size` bytes, which live as long as the code.
            let start = table + entry * Int(size)
            let number = Int(start[0]) << 8 | Int(start[1])
            numbers[String(cString: start + 2), default: []].append(number)
        }
        return numbers.mapValues { $0.sorted() }
    }

    private static func flags(_ options: Pattern.Options) -> UInt32 {
        var flags = UInt32(PCRE2_NEVER_BACKSLASH_C) | UInt32(PCRE2_DUPNAMES)
        let table: [(Pattern.Options, UInt32)] = [
            (.caseless, UInt32(PCRE2_CASELESS)), (.extended, UInt32(PCRE2_EXTENDED)), (.utf, UInt32(PCRE2_UTF)),
            (.unicodeClasses, UInt32(PCRE2_UCP)), (.multiline, UInt32(PCRE2_MULTILINE)),
            (.dotMatchesLineFeed, UInt32(PCRE2_DOTALL)), (.anchored, UInt32(PCRE2_ANCHORED)),
        ]
        for (option, flag) in table where options.contains(option) { flags |= flag }
        return flags
    }
}

/// PCRE2's own words for an error code.
enum EngineMessage {
    static func text(_ code: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 256)
        let length = pcre2_get_error_message_8(code, &buffer, buffer.count)
        return length > 0 ? String(decoding: buffer.prefix(Int(length)), as: UTF8.self) : "error \(code) of the pattern engine"
    }
}
