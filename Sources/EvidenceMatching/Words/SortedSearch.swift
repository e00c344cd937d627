extension RandomAccessCollection where Index == Int {
    /// The first place for which a test holds that fails before it and holds from there on; the end when it never does.
    func firstPlace(where test: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if test(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
