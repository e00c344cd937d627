/// The numbers of the little words that hold number phrases together.
struct CommonWords: Sendable {
    let a, an, and, or, of, to, `in`, out, per, each, every, from, between, than, point, minus, negative, the: Int32
    let half, quarter, old, one, fold, strong, x, e, no, over, by, s, this, that, which, plus, million, you, i, it, ones: Int32
    let age, years, times, last, first, second, other, all, both, those, these, number, single, only, reached, `is`, are, was,
        were: Int32
    let `for`, on, at, with, off, up, down, t, m, p, c, degrees, under, its, magnitude, there, them, scale, more, passed: Int32

    init(_ index: inout WordIndex) {
        func word(_ text: String) -> Int32 { index.insert(text) }
        (a, an, and, or, of, to, `in`, out) = (
            word("a"), word("an"), word("and"), word("or"), word("of"), word("to"), word("in"), word("out")
        )
        (per, each, every, from, between, than, point, minus) = (
            word("per"), word("each"), word("every"), word("from"), word("between"), word("than"), word("point"), word("minus")
        )
        (negative, the, half, quarter, old, one, fold) = (
            word("negative"), word("the"), word("half"), word("quarter"), word("old"), word("one"), word("fold")
        )
        (strong, x, e, no, over, by, s, this, that) = (
            word("strong"), word("x"), word("e"), word("no"), word("over"), word("by"), word("s"), word("this"), word("that")
        )
        (which, plus, million, you, i, it, ones, age, years) = (
            word("which"), word("plus"), word("million"), word("you"), word("i"), word("it"), word("ones"), word("age"),
            word("years")
        )
        (times, last, first, second, other, all, both, those) = (
            word("times"), word("last"), word("first"), word("second"), word("other"), word("all"), word("both"), word("those")
        )
        (these, number, single, only, reached, `is`, are, was) = (
            word("these"), word("number"), word("single"), word("only"), word("reached"), word("is"), word("are"), word("was")
        )
        (were, `for`, on, at, with, off, up, down) = (
            word("were"), word("for"), word("on"), word("at"), word("with"), word("off"), word("up"), word("down")
        )
        (t, m, p, c, degrees, under, its, magnitude, there, them, scale, more, passed) = (
            word("t"), word("m"), word("p"), word("c"), word("degrees"), word("under"), word("its"), word("magnitude"),
            word("there"), word("them"), word("scale"), word("more"), word("passed")
        )
    }
}
