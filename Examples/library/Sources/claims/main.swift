import ClaimExtraction
import ClaimInterchange
import ClaimModel
import RevisionTracking
import ShippedRules

let extractor = Extractor(try RulePackReader.compile(shipped: ShippedFiles.all, own: []))
let old = ArticleText("At least 29 boats left Carrow on Monday, the harbour office said.")
let new = ArticleText("At least 34 boats left Carrow on Monday, the harbour office said.")
let claims = extractor.read(old, date: nil).claims
let result = Tracker.track(old: old, new: new, spans: claims.map(\.range))
for (claim, passage) in zip(claims, result.passages) { print(old.string(in: claim.range), "|", passage.fate.rawValue, "|", passage.why) }
