import ReviewTerminal
import Testing

@Suite struct ForegroundProgramTests {
    @Test(arguments: [
        ("true", "x", 0), ("exit 3; echo", "x", 3), ("no-such-program-here", "x", 127), ("test a\\ b =", "a b", 0),
    ])
    func `a command runs with its argument as it is`(command: String, argument: String, status: Int) {
        #expect(ForegroundProgram.run(command, argument: argument) == Int32(status))
    }
}
