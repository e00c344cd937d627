import ReviewTerminal

/// Where the lessons take place: the practice casebook, and the same commands as at the prompt.
protocol TutorStage: AnyObject {
    /// Runs a line as the prompt would, and tells what the casebook holds afterwards.
    func run(_ line: String) -> TutorScene
    /// What it holds now.
    var scene: TutorScene { get }
    /// Shows lines.
    func say(_ lines: [StyledLine])
}

/// Walks a newcomer through the lessons: each asks for a line, and is over when the casebook shows that it was done.
struct Tutor {
    let stage: any TutorStage
    let input: any LineReading
    var steps = TutorLessons.steps

    /// How a walk through the lessons ended.
    enum Ending: Equatable {
        case finished
        /// Left at a step, counted from 0.
        case left(at: Int)
    }

    /// Runs the lessons until they are done or the user leaves.
    func run() -> Ending {
        var scene = stage.scene
        for (number, step) in steps.enumerated() {
            stage.say(introduction(of: step, number: number + 1, scene: scene))
            guard let after = perform(step, from: scene) else { return .left(at: number) }
            scene = after
        }
        return .finished
    }

    /// Asks for lines until the step is done or skipped; nil when the user leaves.
    private func perform(_ step: TutorStep, from before: TutorScene) -> TutorScene? {
        var scene = before
        while true {
            switch input.readLine(prompt: StyledLine([StyledSpan("tutor", .heading), StyledSpan(" › ", .name)])) {
            case .end, .unreadable: return nil
            case .interrupted: continue
            case .line(let line):
                switch line.withoutOuterBlanks {
                case "": continue
                case "quit", "exit", "q": return nil
                case "skip": return scene
                case "hint": stage.say([example(of: step, scene)])
                case let typed:
                    scene = stage.run(typed)
                    if step.isDone(scene) {
                        stage.say([StyledLine("✓ ", .good) + StyledLine(step.afterwards)])
                        return scene
                    }
                    stage.say([StyledLine("That was not it yet. ", .warning) + example(of: step, scene)])
                }
            }
        }
    }

    private func introduction(of step: TutorStep, number: Int, scene: TutorScene) -> [StyledLine] {
        ["", StyledLine("\(number)/\(steps.count) \(step.title)", .heading)] + step.text(scene).map { StyledLine($0) }
            + [example(of: step, scene)]
    }

    private func example(of step: TutorStep, _ scene: TutorScene) -> StyledLine {
        StyledLine("Type: ", .faint) + StyledLine(step.example(scene), .key)
    }
}
