/// The name a user probably meant.
public enum NearestName {
    /// The known name nearest to what was typed; nil when none is near.
    ///
    /// Near is: it begins with what was typed, or a third of its letters or fewer were added, left out, mistaken or exchanged
    /// with their neighbour (the optimal string alignment distance). Case does not count.
    public static func find(_ typed: String, among names: [String]) -> String? {
        let wanted = Array(typed.lowercased())
        guard !wanted.isEmpty else { return nil }
        var best: (name: String, distance: Int)?
        for name in names {
            let letters = Array(name.lowercased())
            let distance = distance(wanted, letters)
            guard distance <= max(1, max(wanted.count, letters.count) / 3), distance < (best?.distance ?? .max) else {
                continue
            }
            best = (name, distance)
        }
        if let best, best.distance == 0 || best.distance * 4 <= wanted.count { return best.name }
        let longer = wanted.count > 1 ? names.first { $0.lowercased().hasPrefix(typed.lowercased()) } : nil
        return longer ?? best?.name
    }

    /// A remedy: the nearest name where one is near, and all there are.
    public static func hint(_ typed: String, among names: [String], called known: String = "known") -> String {
        let all = "\(known): " + names.joined(separator: ", ")
        return find(typed, among: names).map { "did you mean \($0)? " + all } ?? all
    }

    /// How many single changes lead from one to the other.
    package static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var twoAbove = [Int](repeating: 0, count: right.count + 1)
        var above = Array(0...right.count)
        for row in 1..<max(1, left.count + 1) {
            var current = [row] + [Int](repeating: 0, count: right.count)
            for column in 1..<max(1, right.count + 1) {
                let same = left[row - 1] == right[column - 1]
                current[column] = min(above[column] + 1, current[column - 1] + 1, above[column - 1] + (same ? 0 : 1))
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    current[column] = min(current[column], twoAbove[column - 2] + 1)
                }
            }
            (twoAbove, above) = (above, current)
        }
        return above[right.count]
    }
}
