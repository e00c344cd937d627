import Glibc

// The parsing program: one untrusted document in, its text out. See Documentation/formats-intake.md.
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "serve" where arguments.count == 1: exit(RequestServer().run())
case "limited" where arguments.count > 3: exit(LimitedProgram(arguments: Array(arguments.dropFirst())).run())
case "read" where arguments.count > 1: exit(FileListing(arguments: Array(arguments.dropFirst())).run())
default:
    StandardStreams.complain("usage: assay-intake read [--encoding NAME] [--changes accepted|rejected|both] FILE...")
    exit(2)
}
