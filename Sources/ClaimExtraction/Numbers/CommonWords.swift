/// The numbers of the little words that hold number phrases together.
struct CommonWords: Sendable {
    let a, an, and, at, are, age, all, both, by, down, e, each, every, first, fold, `for`, from, between, `in`, `is`, its: Int32
    let last, magnitude, minus, more, negative, no, number, of, on, one, or, other, out, over, passed, per, plus, point: Int32
    let reached, s, scale, strong, than, that, the, them, these, this, those, to, under, up, was, were, which, with, x: Int32
    let i, m, p, t: Int32
    let above, below, bottom, cannot, dollar, never, not, round, top, without: Int32

    /// Adds the words to a vocabulary.
    init(_ index: inout WordIndex) {
        func word(_ text: String) -> Int32 { index.insert(text) }
        (a, an, and, at, are, age, all) = (
            word("a"), word("an"), word("and"), word("at"), word("are"), word("age"), word("all")
        )
        (both, by, down, e, each, every) = (word("both"), word("by"), word("down"), word("e"), word("each"), word("every"))
        (first, fold, `for`, from, between) = (word("first"), word("fold"), word("for"), word("from"), word("between"))
        (`in`, `is`, its, last, magnitude) = (word("in"), word("is"), word("its"), word("last"), word("magnitude"))
        (minus, more, negative, no, number) = (word("minus"), word("more"), word("negative"), word("no"), word("number"))
        (of, on, one, or, other, out, over) = (
            word("of"), word("on"), word("one"), word("or"), word("other"), word("out"), word("over")
        )
        (passed, per, plus, point, reached) = (word("passed"), word("per"), word("plus"), word("point"), word("reached"))
        (s, scale, strong, than, that, the) = (
            word("s"), word("scale"), word("strong"), word("than"), word("that"), word("the")
        )
        (them, these, this, those, to) = (word("them"), word("these"), word("this"), word("those"), word("to"))
        (under, up, was, were, which, with) = (
            word("under"), word("up"), word("was"), word("were"), word("which"), word("with")
        )
        (x, i, m, p, t) = (word("x"), word("i"), word("m"), word("p"), word("t"))
        (above, below, cannot, dollar) = (word("above"), word("below"), word("cannot"), word("dollar"))
        (never, not, without) = (word("never"), word("not"), word("without"))
        (bottom, round, top) = (word("bottom"), word("round"), word("top"))
    }
}
