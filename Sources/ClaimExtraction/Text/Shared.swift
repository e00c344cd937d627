/// A value of many parts that many hold: handing it on costs one count instead of one for each part.
final class Shared<Value: Sendable>: Sendable {
    let value: Value

    init(_ value: Value) {
        self.value = value
    }
}
