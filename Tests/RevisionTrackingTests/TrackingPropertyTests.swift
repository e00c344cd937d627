import ClaimModel
import RevisionTracking
import Testing

@Suite struct `Whatever the article` {
    static let seeds = Array(UInt64(1)...12)

    private func fates(_ article: InventedArticle, _ new: String) -> [TrackedPassage] {
        Tracker.track(old: ArticleText(article.text), new: ArticleText(new), spans: article.spans()).passages
    }

    @Test(arguments: seeds) func `a text tracked onto itself leaves every claim unchanged in its place`(seed: UInt64) {
        let article = InventedArticle(seed: seed)
        let spans = article.spans()
        for (span, passage) in zip(spans, fates(article, article.text)) {
            #expect(passage.fate == .unchanged && passage.range == span && passage.context == nil)
        }
    }

    @Test(arguments: Typesetter.rewrites.map(\.name)) func `new typography changes no fate`(name: String) throws {
        let apply = try #require(Typesetter.rewrites.first { $0.name == name }).apply
        for seed in Self.seeds {
            let article = InventedArticle(seed: seed)
            let new = apply(article.text)
            for (span, passage) in zip(article.spans(), fates(article, new)) {
                let words = ArticleText(article.text).string(in: span)
                #expect(passage.fate == .unchanged, "\(words): \(passage.why)")
                #expect(passage.context == nil, "\(words)")
                let found = passage.range.map { ArticleText(new).string(in: $0) } ?? ""
                #expect(apply(words).filter(\.isLetter) == found.filter(\.isLetter))
            }
        }
    }

    @Test(arguments: seeds.prefix(4)) func `deleting one sentence removes exactly its claims`(seed: UInt64) {
        let article = InventedArticle(seed: seed)
        let text = ArticleText(article.text)
        for (place, paragraph) in article.paragraphs.enumerated() {
            for index in paragraph.indices {
                var shorter = article
                let gone = shorter.paragraphs[place].remove(at: index)
                for (span, passage) in zip(article.spans(), fates(article, shorter.text)) {
                    let isGone = gone.contains(text.string(in: span)) && isInside(span, sentence: gone, of: article)
                    #expect((passage.fate == .removed) == isGone, "\(text.string(in: span)): \(passage.fate) when \(gone) goes")
                    if !isGone { #expect(passage.fate == .unchanged, "\(text.string(in: span)): \(passage.why)") }
                }
            }
        }
    }

    private func isInside(_ span: ByteRange, sentence: String, of article: InventedArticle) -> Bool {
        let bytes = Array(article.text.utf8)
        let wanted = Array(sentence.utf8)
        let start = (0..<bytes.count).first { bytes[$0...].starts(with: wanted) } ?? -1
        return span.lowerBound >= start && span.upperBound <= start + wanted.count
    }

    @Test(arguments: seeds.prefix(4)) func `swapping two paragraphs moves claims and changes none`(seed: UInt64) {
        let article = InventedArticle(seed: seed)
        for one in article.paragraphs.indices {
            for other in article.paragraphs.indices where other > one {
                var swapped = article
                swapped.paragraphs.swapAt(one, other)
                for (span, passage) in zip(article.spans(), fates(article, swapped.text)) {
                    #expect(passage.fate == .moved || passage.fate == .unchanged)
                    #expect(
                        passage.range.map { ArticleText(swapped.text).string(in: $0) }
                            == ArticleText(article.text).string(in: span))
                }
            }
        }
    }

    @Test(arguments: seeds.prefix(5)) func `changing one number changes the value of exactly the claims that hold it`(
        seed: UInt64
    ) {
        let article = InventedArticle(seed: seed)
        let old = Array(article.text.utf8)
        let spans = article.spans()
        for digit in old.indices where (0x31...0x38).contains(old[digit]) {
            var new = old
            new[digit] += 1
            let result = Tracker.track(old: ArticleText(utf8: old), new: ArticleText(utf8: new), spans: spans)
            for (span, passage) in zip(spans, result.passages) {
                let words = ArticleText(utf8: old).string(in: span)
                #expect(
                    passage.fate == (span.contains(digit) ? .valueChanged : .unchanged),
                    "\(words): \(passage.fate), \(passage.why), new digit \(new[digit] - 0x30) at \(digit - span.lowerBound)")
                #expect(passage.range == span, "\(words)")
            }
        }
    }

    @Test(arguments: seeds) func `no storm of edits leaves a claim standing whose words are not the same`(seed: UInt64) {
        var article = InventedArticle(seed: seed, paragraphs: 8)
        let (old, spans) = (ArticleText(article.text), article.spans())
        for _ in 0..<12 {
            article = stormed(article)
            let new = ArticleText(article.text)
            for (span, passage) in zip(spans, Tracker.track(old: old, new: new, spans: spans).passages) {
                guard passage.fate == .unchanged || passage.fate == .moved else { continue }
                #expect(letters(old.string(in: span)) == letters(passage.range.map { new.string(in: $0) } ?? ""))
            }
        }
    }

    private func letters(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

    private func stormed(_ article: InventedArticle) -> InventedArticle {
        var article = article
        for _ in 0..<3 {
            let place = article.pick(article.paragraphs.count)
            guard !article.paragraphs[place].isEmpty else { continue }
            let index = article.pick(article.paragraphs[place].count)
            var words = article.paragraphs[place][index].split(separator: " ").map(String.init)
            switch article.pick(6) {
            case 0: article.paragraphs[place].remove(at: index)
            case 1: article.paragraphs.swapAt(place, article.pick(article.paragraphs.count))
            case 2: words.remove(at: article.pick(words.count))
            case 3:
                words.insert(["not", "reportedly", "7", "fewer than", "Ostby"][article.pick(5)], at: article.pick(words.count))
            case 4: words.swapAt(article.pick(words.count), article.pick(words.count))
            default: article.paragraphs[place].insert(words.joined(separator: " "), at: 0)
            }
            if article.paragraphs[place].indices.contains(index), !words.isEmpty {
                article.paragraphs[place][index] = words.joined(separator: " ")
            }
        }
        return article
    }

    @Test func `a hundred revisions in a chain and back keep the claims that were never touched`() {
        var article = InventedArticle(seed: 99)
        let kept = article.paragraphs[0][0]
        var spans = [0..<kept.utf8.count]
        var text = ArticleText(article.text)
        for step in 0..<100 {
            article.paragraphs[1 + step % 5].append("Revision \(step) counted \(step * 7 + 3) gulls.")
            let next = ArticleText(article.text)
            let passage = Tracker.track(old: text, new: next, spans: spans).passages[0]
            #expect(passage.fate == .unchanged)
            spans = passage.range.map { [$0] } ?? []
            text = next
        }
        #expect(spans.map { text.string(in: $0) } == [kept])
    }

    @Test(arguments: ["", " \n\n ", "\u{FEFF}\u{200B}", "....", "\"", "1", "𝟙𝟚 ½ ﷽ 🙂‍↔️", "a\u{301}\u{302}\u{303}"])
    func `odd texts are tracked without harm`(odd: String) {
        let article = InventedArticle(seed: 3, paragraphs: 2)
        let away = fates(article, odd)
        #expect(away.allSatisfy { $0.fate == .removed && $0.range == nil })
        let whole = ArticleText(odd)
        let back = Tracker.track(old: whole, new: ArticleText(article.text), spans: [whole.range, 0..<0, 5..<900])
        #expect(back.passages.count == 3)
        #expect(Tracker.track(old: whole, new: whole, spans: [whole.range]).passages[0].fate != .valueChanged)
    }
}
