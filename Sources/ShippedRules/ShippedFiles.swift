// Written by script/embed-rules from the files of Claims/. Do not edit.

/// The files of `Claims/` that every program carries, so that one binary is enough.
public enum ShippedFiles {
    /// Each file's path below `Claims/`, and its text.
    public static let all: [(path: String, text: String)] = [
        ("rules/en-text.yaml", #"""
pack: en-text
summary: What ends an English sentence and what does not.
tables:
  # A point after these does not end a sentence: a name or number follows.
  abbreviations-before-names:
    [mr, mrs, ms, dr, prof, gen, sen, rep, gov, st, mt, lt, col, capt, cpt, sgt, cpl, maj, rev, hon, pres, supt, insp, det, cmdr, adm,
     brig, pvt, fr, sr, ste, messrs, mme, mlle, atty, amb, asst, assoc, dir, chmn, ft, pt, sec, ald, ok]
  # A point after these does not end a sentence: more of the same phrase follows.
  abbreviations-inside:
    [vs, eg, ie, fig, figs, nos, pp, vol, vols, cf, ca, approx, al, est, ed, eds, trans, viz, ch, chap, sect, eq, eqs, ref, refs, para,
     op, resp, incl, excl, max, min, avg, tel, ext, c, p, v, vs, no, art, arts, ser, bros, dept, univ, nr, div, mfg, repr, rev]
  # A point after these may end a sentence: it does when a word follows that usually begins one.
  abbreviations-anywhere:
    [inc, corp, ltd, co, jr, etc, am, pm, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, mon, tue, tues, wed, thu, thur,
     thurs, fri, sat, sun, ave, blvd, rd, hwy, calif, fla, tex, ala, ariz, ark, colo, conn, del, ga, ill, ind, kan, ky, md, mass, mich, minn,
     miss, mo, mont, neb, nev, okla, ore, pa, tenn, va, vt, wash, wis, wyo, bc, ad, ce, bce, plc, esq, phd, md, ba, ma, lb, lbs, oz, in, yd,
     hr, hrs, sq, gal, mi, km, kg, cm, mm, ie, eg, mgmt, govt, intl, natl, ph, d, assn, ct, pl, sr]
  # Names that end in a mark of exclamation or question.
  names-with-mark: [yahoo, yum, jeopardy, oliver, panic]
  # Words that mostly begin a sentence when they have a capital letter.
  sentence-starters:
    [the, a, an, he, she, it, they, we, i, you, this, that, these, those, his, her, its, their, our, my, your, in, on, at, by, for, from, with,
     when, while, if, as, but, and, or, so, yet, however, although, though, after, before, since, because, there, here, what, who, how,
     why, where, which, according, more, most, some, many, few, several, all, both, each, every, no, none, not, only, other, another,
     under, over, during, until, unless, once, then, now, today, yesterday, later, meanwhile, also, still, even, despite, instead,
     nearly, about, such, to, of, one, two, three, four, five, six, seven, eight, nine, ten, officials, police, critics, experts, first,
     second, finally, next, last, do, does, did, is, are, was, were, has, have, had, can, could, will, would, should, let, please]
"""#),
    ]
}
