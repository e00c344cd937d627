internal import CPCRE2

/// Runs patterns: holds the memory that matching needs, so that many matches share it.
///
/// Make one per thread. It is not `Sendable`, which keeps the compiler on watch.
public final class Matcher {
    /// The limits every match keeps to.
    public let limits: MatchLimits
    private let context: OpaquePointer?
    /// A large stack for machine code, taken only when the engine's own 32 KiB do not suffice: few patterns ever need it.
    private var stack: OpaquePointer?
    private var data: OpaquePointer?
    private var capacity: Int
    /// The step limit that the context has: the one of the last subject's length.
    private var steps: Int
    /// How many groups the last search filled in.
    private var found = 0
    /// What an empty subject points to, for PCRE2 wants a pointer.
    private let nothing: UnsafeMutablePointer<UInt8>

    /// Takes the memory for matching.
    public init(limits: MatchLimits = .standard) {
        self.limits = limits
        steps = limits.steps
        nothing = .allocate(capacity: 1)
        nothing.initialize(to: 0)
        context = pcre2_match_context_create_8(nil)
        capacity = 32
        data = pcre2_match_data_create_8(UInt32(capacity), nil)
        guard let context else { return }
        pcre2_set_match_limit_8(context, UInt32(clamping: limits.steps))
        pcre2_set_depth_limit_8(context, UInt32(clamping: limits.depth))
        pcre2_set_heap_limit_8(context, UInt32(clamping: limits.heapKilobytes))
    }

    deinit {
        pcre2_match_data_free_8(data)
        pcre2_match_context_free_8(context)
        pcre2_jit_stack_free_8(stack)
        nothing.deallocate()
    }

    /// All matches in bytes, from left to right without overlap, after checking that the bytes are UTF-8.
    ///
    /// - Parameter most: stop after so many.
    /// - Throws: ``PatternError`` when a limit is met or the bytes are not UTF-8.
    public func matches(of pattern: Pattern, in bytes: [UInt8], atMost most: Int = .max) throws(PatternError) -> [Match] {
        if pattern.options.contains(.utf), String(validating: bytes, as: UTF8.self) == nil {
            throw PatternError(kind: .subject, message: "the text is not valid UTF-8", pattern: pattern.source)
        }
        let outcome: Result<[Match], PatternError> = bytes.withUnsafeBufferPointer { buffer in
            Result { () throws(PatternError) in
                var found: [Match] = []
                try forEachMatch(of: pattern, inValidUTF8: buffer, range: 0..<buffer.count) { match in
                    found.append(match)
                    return found.count < most
                }
                return found
            }
        }
        return try outcome.get()
    }

    /// Calls `body` for each match from left to right, without overlap, until it returns false.
    ///
    /// The range is matched as a text of its own: `^`, `\b` and look-behind see nothing outside it.
    /// - Parameters:
    ///   - subject: bytes the caller knows to be valid UTF-8. They are not checked again: checking costs a quarter of the
    ///     speed.
    ///   - range: the part to search, in bytes; it must begin and end between code points.
    /// - Throws: ``PatternError`` when a limit is met; matches found until then have been handed over.
    public func forEachMatch(
        of pattern: Pattern, inValidUTF8 subject: UnsafeBufferPointer<UInt8>, range: Range<Int>, _ body: (Match) -> Bool
    ) throws(PatternError) {
        try forEachRange(of: pattern, inValidUTF8: subject, range: range) { _ in body(match(pattern, range)) }
    }

    /// Calls `body` with the bytes of each match, without the cost of its groups; else as
    /// ``forEachMatch(of:inValidUTF8:range:_:)``.
    ///
    /// - Throws: ``PatternError`` when a limit is met; matches found until then have been handed over.
    public func forEachRange(
        of pattern: Pattern, inValidUTF8 subject: UnsafeBufferPointer<UInt8>, range: Range<Int>, _ body: (Range<Int>) -> Bool
    ) throws(PatternError) {
        try checkEdges(of: range, in: subject, pattern)
        reserve(pattern.groupCount + 1)
        let isUTF = pattern.options.contains(.utf)
        var start = 0
        var flags: UInt32 = 0
        while start <= range.count {
            guard let found = try next(pattern, subject, range, from: start, flags: flags) else {
                // After an empty match, a non-empty one at the same place was tried first: step over one code point.
                guard flags != 0, start < range.count else { return }
                flags = 0
                start += 1
                while isUTF, start < range.count, subject[range.lowerBound + start] & 0xC0 == 0x80 { start += 1 }
                continue
            }
            guard body(found) else { return }
            let end = found.upperBound - range.lowerBound
            flags = found.isEmpty ? UInt32(PCRE2_NOTEMPTY_ATSTART) | UInt32(PCRE2_ANCHORED) : 0
            start = max(end, start)
        }
    }

    /// The bytes of the first match that begins at `start` or later, or right there when the pattern is anchored; look-behind
    /// sees the part of the range before it. See ``forEachMatch(of:inValidUTF8:range:_:)`` for the conditions.
    ///
    /// - Throws: ``PatternError`` when a limit is met.
    public func range(
        of pattern: Pattern, inValidUTF8 subject: UnsafeBufferPointer<UInt8>, range: Range<Int>, from start: Int
    ) throws(PatternError) -> Range<Int>? {
        try checkEdges(of: start..<range.upperBound, in: subject, pattern)
        reserve(pattern.groupCount + 1)
        return try next(pattern, subject, range, from: start - range.lowerBound, flags: 0)
    }

    /// The first match in a part of a subject; see ``forEachMatch(of:inValidUTF8:range:_:)`` for the conditions.
    ///
    /// - Throws: ``PatternError`` when a limit is met.
    public func firstMatch(
        of pattern: Pattern, inValidUTF8 subject: UnsafeBufferPointer<UInt8>, range: Range<Int>
    ) throws(PatternError) -> Match? {
        try checkEdges(of: range, in: subject, pattern)
        reserve(pattern.groupCount + 1)
        return try next(pattern, subject, range, from: 0, flags: 0).map { _ in match(pattern, range) }
    }

    /// Takes the large stack; false when it is already there or may not be larger.
    private func growStack() -> Bool {
        guard stack == nil, limits.stackBytes > 32 << 10 else { return false }
        stack = pcre2_jit_stack_create_8(32 << 10, limits.stackBytes, nil)
        guard let stack else { return false }
        pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack))
        return true
    }

    private func limitSteps(to count: Int) {
        guard count != steps, let context else { return }
        steps = count
        pcre2_set_match_limit_8(context, UInt32(clamping: count))
    }

    private func reserve(_ pairs: Int) {
        guard pairs > capacity else { return }
        pcre2_match_data_free_8(data)
        capacity = pairs
        data = pcre2_match_data_create_8(UInt32(pairs), nil)
    }

    private func checkEdges(
        of range: Range<Int>, in subject: UnsafeBufferPointer<UInt8>, _ pattern: Pattern
    ) throws(PatternError) {
        let isInside = range.lowerBound >= 0 && range.upperBound <= subject.count
        let cuts = { (offset: Int) in offset < subject.count && subject[offset] & 0xC0 == 0x80 }
        if !isInside || pattern.options.contains(.utf) && (cuts(range.lowerBound) || cuts(range.upperBound)) {
            throw PatternError(
                kind: .subject, message: "the range cuts a code point or leaves the text", pattern: pattern.source)
        }
    }

    /// Searches once; the groups stay in the match data until the next search.
    private func next(
        _ pattern: Pattern, _ subject: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, from start: Int, flags: UInt32
    ) throws(PatternError) -> Range<Int>? {
        guard let data else {
            throw PatternError(kind: .memoryLimit, message: "no memory for matching", pattern: pattern.source)
        }
        limitSteps(to: limits.steps(forBytes: range.count))
        // Valid for the length of the call: the buffer outlives it, and the range was checked to lie inside.
        let base = subject.baseAddress.map { $0 + range.lowerBound } ?? UnsafePointer(nothing)
        var code = Self.search(pattern, base, range.count, start, flags, data, context)
        if code == PCRE2_ERROR_JIT_STACKLIMIT, growStack() {
            code = Self.search(pattern, base, range.count, start, flags, data, context)
        }
        if code == PCRE2_ERROR_NOMATCH { return nil }
        guard code > 0 else { throw Self.failure(code, pattern) }
        found = Int(code)
        return group(0, range)
    }

    /// Enters the machine code directly where there is some: most searches find nothing in a sentence, and checking the
    /// arguments took as long as the search. Anchored searches are for `pcre2_match` only.
    private static func search(
        _ pattern: Pattern, _ subject: UnsafePointer<UInt8>, _ length: Int, _ start: Int, _ flags: UInt32,
        _ data: OpaquePointer,
        _ context: OpaquePointer?
    ) -> Int32 {
        if flags == 0, pattern.isMachineCode {
            return pcre2_jit_match_8(pattern.code.pointer, subject, length, start, 0, data, context)
        }
        return pcre2_match_8(pattern.code.pointer, subject, length, start, flags | UInt32(PCRE2_NO_UTF_CHECK), data, context)
    }

    /// The offsets of a group after a search that found something, as many as PCRE2 filled in.
    private func group(_ number: Int, _ range: Range<Int>) -> Range<Int>? {
        guard number < found, let data, let pairs = pcre2_get_ovector_pointer_8(data) else { return nil }
        let (low, high) = (pairs[number * 2], pairs[number * 2 + 1])
        // PCRE2_UNSET is the largest unsigned value.
        guard low <= high, high <= range.count else { return nil }
        return low + range.lowerBound..<high + range.lowerBound
    }

    private func match(_ pattern: Pattern, _ range: Range<Int>) -> Match {
        var offsets: [Int] = []
        offsets.reserveCapacity((pattern.groupCount + 1) * 2)
        for number in 0...pattern.groupCount {
            let group = group(number, range)
            offsets.append(group?.lowerBound ?? -1)
            offsets.append(group?.upperBound ?? -1)
        }
        return Match(offsets: offsets)
    }

    private static func failure(_ code: Int32, _ pattern: Pattern) -> PatternError {
        let kind: PatternError.Kind =
            switch code {
            case PCRE2_ERROR_MATCHLIMIT: .stepLimit
            case PCRE2_ERROR_DEPTHLIMIT: .depthLimit
            case PCRE2_ERROR_HEAPLIMIT, PCRE2_ERROR_JIT_STACKLIMIT, PCRE2_ERROR_NOMEMORY: .memoryLimit
            default: .engine
            }
        return PatternError(kind: kind, code: Int(code), message: EngineMessage.text(code), pattern: pattern.source)
    }
}
