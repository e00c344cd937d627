import ClaimModel
import ReviewTerminal

/// What the verdict keys mean on the scale in force.
enum VerdictKeys {
    /// The label of the scale for a key; nil when the scale has none.
    static func label(for command: ReviewKeyCommand, in scale: Scale) -> ScaleLabel? {
        switch command {
        case .supported: onAxis(.supported, scale) ?? onAxis(.mostlySupported, scale)
        case .refuted: onAxis(.refuted, scale) ?? onAxis(.mostlyRefuted, scale)
        case .mixed: onAxis(.mixed, scale)
        case .unproven: scale.labels.first { $0.flags.contains(.unproven) } ?? scale.labels.first { $0.axis == nil }
        default: nil
        }
    }

    /// The label that was typed, or words about the nearest one.
    static func label(typed text: String, in scale: Scale) throws(UserError) -> ScaleLabel {
        if let label = scale.label(text) { return label }
        let names = scale.labels.map(\.key)
        let hint =
            NearestName.find(text, among: names).map { "did you mean \($0)?" } ?? "it has " + names.joined(separator: ", ")
        throw UserError("review/unknown-label", message: "the scale \(scale.name) has no label “\(text)”; \(hint)")
    }

    private static func onAxis(_ axis: TruthAxis, _ scale: Scale) -> ScaleLabel? {
        scale.labels.first { $0.axis == axis && $0.flags.isEmpty } ?? scale.labels.first { $0.axis == axis }
    }
}
