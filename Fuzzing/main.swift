import FuzzedParsers

#if canImport(Glibc)
    import Glibc
#endif

@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
    _ count: UnsafeMutablePointer<CInt>, _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// What is fuzzed; chosen once, before the driver starts.
nonisolated(unsafe) var chosen: ([UInt8]) -> Void = { _ in }

guard CommandLine.arguments.count > 1, let target = FuzzedParsers.all[CommandLine.arguments[1]] else {
    print("assay-fuzz TARGET [libFuzzer's options] CORPUS\ntargets: " + FuzzedParsers.all.keys.sorted().joined(separator: " "))
    exit(2)
}
chosen = target
// The driver's words: the program's name, and all after the target's.
var words = CommandLine.unsafeArgv
words[1] = words[0]
words += 1
var count = CommandLine.argc - 1
exit(
    withUnsafeMutablePointer(to: &words) { pointer in
        runDriver(&count, pointer) { bytes, length in
            chosen(Array(UnsafeBufferPointer(start: bytes, count: length)))
            return 0
        }
    })
