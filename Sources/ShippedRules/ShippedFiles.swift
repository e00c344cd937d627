// swift-format-ignore-file
// Written by script/embed-rules from the files of Claims/. Do not edit.

/// The files of `Claims/` that every program carries, so that one binary is enough.
public enum ShippedFiles {
    /// Each file's path below `Claims/`, and its text.
    public static let all: [(path: String, text: String)] = [
        ("policies/magazine.yaml", #"""
# Every fact of a long piece before it goes to print: sentence by sentence, with a list of changes for the writer.
name: magazine
summary: For a checker who goes through a piece sentence by sentence; every sentence seen, every fix settled with its evidence.
independent-origins: 1
primary-source: true
proven-quotes: false
both-sides: false
four-eyes: false
every-sentence: true
fix-needs-evidence: true
fixes-closed: true
queries-closed: true
publishable: [supported, mostly-supported]
may-publish-off-axis: true
"""#),
        ("policies/newsroom.yaml", #"""
# Two people: whoever proposes a verdict does not sign it.
name: newsroom
summary: For a desk of two or more; four eyes on every verdict, two independent origins, quotes proven, both sides looked for.
independent-origins: 2
primary-source: false
proven-quotes: true
both-sides: true
four-eyes: true
expire-after-days: 180
publishable: [supported, mostly-supported]
blocked-flags: [misattributed, satire]
may-act-as: false
"""#),
        ("policies/own-measurements.yaml", #"""
# A project's own figures: the publisher is its own source, and every report says so.
name: own-measurements
summary: For a project that states its own figures; its own measurements count as evidence, and reports say that they are its own.
independent-origins: 1
primary-source: true
proven-quotes: true
own-publisher-counts: true
publishable: [supported]
blocked-flags: [outdated]
"""#),
        ("policies/solo.yaml", #"""
# One person, working alone: evidence is wanted, the rest is left to judgement.
name: solo
summary: For one person who checks alone; every claim is checked against at least one piece of evidence.
independent-origins: 1
publishable: [supported, mostly-supported]
"""#),
        ("rules/en-attribution.yaml", #"""
pack: en-attribution
summary: Words that say who says what.
tables:
  # Verbs of saying, writing, claiming, estimating, believing, finding, showing, calling, rating.
  reporting-verbs:
    [say, says, said, saying, tell, tells, told, telling, announce, announces, announced, announcing, argue, argues, argued, arguing, assert,
     asserts, asserted, asserting, claim, claims, claimed, claiming, comment, comments, commented, commenting, complain, complains, complained,
     complaining, concede, concedes, conceded, conceding, conclude, concludes, concluded, concluding, confess, confesses, confessed, confessing,
     confirm, confirms, confirmed, confirming, contend, contends, contended, contending, declare, declares, declared, declaring, deny, denies,
     denied, denying, disclose, discloses, disclosed, disclosing, emphasise, emphasises, emphasised, emphasising, emphasize, emphasizes,
     emphasized, emphasizing, explain, explains, explained, explaining, exclaim, exclaims, exclaimed, exclaiming, insist, insists, insisted,
     insisting, joke, jokes, joked, joking, maintain, maintains, maintained, maintaining, mention, mentions, mentioned, mentioning, observe,
     observes, observed, observing, point, points, pointed, pointing, reaffirm, reaffirms, reaffirmed, reaffirming, recall, recalls, recalled,
     recalling, recount, recounts, recounted, recounting, reiterate, reiterates, reiterated, reiterating, remark, remarks, remarked, remarking,
     reply, replies, replied, replying, report, reports, reported, reporting, respond, responds, responded, responding, reveal, reveals,
     revealed, revealing, state, states, stated, stating, stress, stresses, stressed, stressing, suggest, suggests, suggested, suggesting,
     testify, testifies, testified, testifying, tweet, tweets, tweeted, tweeting, underline, underlines, underlined, underlining, underscore,
     underscores, underscored, underscoring, warn, warns, warned, warning, write, writes, wrote, written, writing, acknowledge, acknowledges,
     acknowledged, acknowledging, admit, admits, admitted, admitting, affirm, affirms, affirmed, affirming, allege, alleges, alleged, alleging,
     allude, alludes, alluded, alluding, assure, assures, assured, assuring, attest, attests, attested, attesting, boast, boasts, boasted,
     boasting, caution, cautions, cautioned, cautioning, chide, chides, chided, chiding, clarify, clarifies, clarified, clarifying, cite, cites,
     cited, citing, counter, counters, countered, countering, describe, describes, described, describing, dismiss, dismisses, dismissed,
     dismissing, dispute, disputes, disputed, disputing, echo, echoes, echoed, echoing, elaborate, elaborates, elaborated, elaborating, hint,
     hints, hinted, hinting, inform, informs, informed, informing, interject, interjects, interjected, interjecting, lament, laments, lamented,
     lamenting, muse, muses, mused, musing, note, notes, noted, noting, opine, opines, opined, opining, predict, predicts, predicted, predicting,
     proclaim, proclaims, proclaimed, proclaiming, pronounce, pronounces, pronounced, pronouncing, quote, quotes, quoted, quoting, rebut, rebuts,
     rebutted, rebutting, reckon, reckons, reckoned, reckoning, rejoin, rejoins, rejoined, rejoining, remind, reminds, reminded, reminding,
     retort, retorts, retorted, retorting, scoff, scoffs, scoffed, scoffing, shout, shouts, shouted, shouting, signal, signals, signaled,
     signalled, signaling, signalling, speculate, speculates, speculated, speculating, stipulate, stipulates, stipulated, stipulating, summarise,
     summarises, summarised, summarising, summarize, summarizes, summarized, summarizing, swear, swears, swore, sworn, swearing, whisper,
     whispers, whispered, whispering, yell, yells, yelled, yelling, call, calls, called, calling, label, labels, labeled, labelled, labeling,
     labelling, dub, dubs, dubbed, dubbing, brand, brands, branded, branding, deem, deems, deemed, deeming, rate, rates, rated, rating, read,
     reads, reading, post, posts, posted, posting, blog, blogs, blogged, blogging, estimate, estimates, estimated, estimating, calculate,
     calculates, calculated, calculating, project, projects, projected, projecting, forecast, forecasts, forecasted, forecasting, believe,
     believes, believed, believing, think, thinks, thought, thinking, consider, considers, considered, considering, feel, feels, felt, feeling,
     suspect, suspects, suspected, suspecting, assume, assumes, assumed, assuming, guess, guesses, guessed, guessing, understand, understands,
     understood, understanding, know, knows, knew, known, knowing, find, finds, found, finding, show, shows, showed, shown, showing, indicate,
     indicates, indicated, indicating, demonstrate, demonstrates, demonstrated, demonstrating, discover, discovers, discovered, discovering,
     determine, determines, determined, determining, document, documents, documented, documenting, detail, details, detailed, detailing, outline,
     outlines, outlined, outlining, imply, implies, implied, implying, infer, infers, inferred, inferring, learn, learns, learned, learnt,
     learning, hear, hears, heard, hearing, view, views, viewed, viewing, judge, judges, judged, judging, regard, regards, regarded, regarding,
     agree, agrees, agreed, agreeing, disagree, disagrees, disagreed, disagreeing, realise, realises, realised, realising, realize, realizes,
     realized, realizing, recognise, recognises, recognised, recognising, recognize, recognizes, recognized, recognizing, add, adds, added,
     adding, continue, continues, continued, continuing, accuse, accuses, accused, accusing, attribute, attributes, attributed, attributing,
     express, expresses, expressed, expressing, relate, relates, related, relating, certify, certifies, certified, certifying, tout, touts,
     touted, touting, portray, portrays, portrayed, portraying, depict, depicts, depicted, depicting, characterize, characterizes, characterized,
     characterizing, characterise, characterises, characterised, characterising, wonder, wonders, wondered, wondering, doubt, doubts, doubted,
     doubting, advise, advises, advised, advising, aver, avers, avered, avering, avow, avows, avowed, avowing, bemoan, bemoans, bemoaned,
     bemoaning, bewail, bewails, bewailed, bewailing, bluster, blusters, blustered, blustering, brag, brags, bragged, bragging, broadcast,
     broadcasts, broadcasting, bristle, bristles, bristled, bristling, chronicle, chronicles, chronicled, chronicling, concur, concurs,
     concurred, concurring, confide, confides, confided, confiding, conjecture, conjectures, conjectured, conjecturing, crow, crows, crowed,
     crowing, decry, decries, decried, decrying, deadpan, deadpans, deadpaned, deadpaning, deduce, deduces, deduced, deducing, deplore, deplores,
     deplored, deploring, enthuse, enthuses, enthused, enthusing, enumerate, enumerates, enumerated, enumerating, envision, envisions,
     envisioned, envisioning, expound, expounds, expounded, expounding, fume, fumes, fumed, fuming, gloat, gloats, gloated, gloating, gripe,
     gripes, griped, griping, grouse, grouses, groused, grousing, grumble, grumbles, grumbled, grumbling, guarantee, guarantees, guaranteed,
     guaranteeing, hypothesise, hypothesises, hypothesised, hypothesising, hypothesize, hypothesizes, hypothesized, hypothesizing, illustrate,
     illustrates, illustrated, illustrating, insinuate, insinuates, insinuated, insinuating, interpret, interprets, interpreted, interpreting,
     intimate, intimates, intimated, intimating, intone, intones, intoned, intoning, moan, moans, moaned, moaning, mumble, mumbles, mumbled,
     mumbling, murmur, murmurs, murmured, murmuring, mutter, mutters, muttered, muttering, narrate, narrates, narrated, narrating, object,
     objects, objected, objecting, philosophise, philosophises, philosophised, philosophising, posit, posits, posited, positing, postulate,
     postulates, postulated, postulating, preach, preaches, preached, preaching, prophesy, prophesies, prophesied, prophesying, protest,
     protests, protested, protesting, publicise, publicises, publicised, publicising, question, questions, questioned, questioning, quibble,
     quibbles, quibbled, quibbling, rationalise, rationalises, rationalised, rationalising, reason, reasons, reasoned, reasoning, rebuke,
     rebukes, rebuked, rebuking, recite, recites, recited, reciting, refute, refutes, refuted, refuting, rehash, rehashes, rehashed, rehashing,
     repeat, repeats, repeated, repeating, retweet, retweets, retweeted, retweeting, rule, rules, ruled, ruling, sneer, sneers, sneered,
     sneering, snap, snaps, snapped, snapping, specify, specifies, specified, specifying, suppose, supposes, supposed, supposing, surmise,
     surmises, surmised, surmising, sympathise, sympathises, sympathised, sympathising, tease, teases, teased, teasing, term, terms, termed,
     terming, text, texts, texted, texting, theorise, theorises, theorised, theorising, theorize, theorizes, theorized, theorizing, vent, vents,
     vented, venting, venture, ventures, ventured, venturing, verbalise, verbalises, verbalised, verbalising, voice, voices, voiced, voicing,
     volunteer, volunteers, volunteered, volunteering, vouch, vouches, vouched, vouching, warrant, warrants, warranted, warranting, message,
     messages, messaged, messaging, email, emails, emailed, emailing, wisecrack, wisecracks, wisecracked, wisecracking, marvel, marvels,
     marveled, marvelled, marveling, marvelling, worry, worries, worried, worrying, profess, professes, professed, professing, charge, charges,
     charged, charging, rumour, rumours, rumoured, rumouring, rumor, rumors, rumored, rumoring, presume, presumes, presumed, presuming, perceive,
     perceives, perceived, perceiving, foresee, foresees, foresaw, foreseen, foreseeing, peg, pegs, pegged, pegging, blast, blasts, blasted,
     blasting, hail, hails, hailed, hailing, praise, praises, praised, praising, uncover, uncovers, uncovered, uncovering, put, puts, putting,
     propose, proposes, proposed, proposing, contradict, contradicts, contradicted, contradicting, criticise, criticises, criticised,
     criticising, criticize, criticizes, criticized, criticizing, credit, credits, credited, crediting, blame, blames, blamed, blaming, mock,
     mocks, mocked, mocking, condemn, condemns, condemned, condemning, denounce, denounces, denounced, denouncing, slam, slams, slammed,
     slamming, ask, asks, asked, asking, demand, demands, demanded, demanding, urge, urges, urged, urging, plead, pleads, pleaded, pleading, beg,
     begs, begged, begging, implore, implores, implored, imploring, exhort, exhorts, exhorted, exhorting, vow, vows, vowed, vowing, promise,
     promises, promised, promising, pledge, pledges, pledged, pledging, order, orders, ordered, ordering, laugh, laughs, laughed, laughing,
     smile, smiles, smiled, smiling, sigh, sighs, sighed, sighing, cry, cries, cried, crying, scream, screams, screamed, screaming, chant,
     chants, chanted, chanting, sing, sings, sang, sung, singing, bellow, bellows, bellowed, bellowing, thunder, thunders, thundered, thundering,
     gush, gushes, gushed, gushing, growl, growls, growled, growling, bark, barks, barked, barking, boom, booms, boomed, booming, begin, begins,
     began, begun, beginning, finish, finishes, finished, finishing, press, presses, pressed, pressing, rant, rants, ranted, ranting, rave,
     raves, raved, raving, rail, rails, railed, railing, offer, offers, offered, offering, greet, greets, greeted, greeting, sign, signs, signed,
     signing, snort, snorts, snorted, snorting, chuckle, chuckles, chuckled, chuckling, stammer, stammers, stammered, stammering, holler,
     hollers, hollered, hollering, beseech, beseeches, beseeched, beseeching, coax, coaxes, coaxed, coaxing, query, queries, queried, querying,
     inquire, inquires, inquired, inquiring, enquire, enquires, enquired, enquiring, recommend, recommends, recommended, recommending, counsel,
     counsels, counseled, counselled, counseling, counselling, quip, quips, quipped, quipping, go, gos, goed, going, grin, grins, grinned,
     grinning, nod, nods, nodded, nodding, shrug, shrugs, shruged, shruging, lash, lashes, lashed, lashing, declaim, declaims, declaimed,
     declaiming, speak, speaks, spoke, spoken, speaking, roar, roars, roared, roaring, jeer, jeers, jeered, jeering, cheer, cheers, cheered,
     cheering]
  # These attribute only with a that-clause, a quotation or a clause of their own.
  weak-reporting-verbs:
    [add, adds, added, adding, continue, continues, continued, continuing, show, shows, showed, shown, showing, find, finds, found, finding,
     call, calls, called, calling, describe, describes, described, describing, note, notes, noted, noting, state, states, stated, stating, point,
     points, pointed, pointing, read, reads, reading, post, posts, posted, posting, write, writes, wrote, written, writing, know, knows, knew,
     known, knowing, feel, feels, felt, feeling, think, thinks, thought, thinking, consider, considers, considered, considering, view, views,
     viewed, viewing, judge, judges, judged, judging, regard, regards, regarded, regarding, rate, rates, rated, rating, hold, holds, held,
     holding, detail, details, detailed, detailing, outline, outlines, outlined, outlining, document, documents, documented, documenting, learn,
     learns, learned, learnt, learning, hear, hears, heard, hearing, understand, understands, understood, understanding, guess, guesses, guessed,
     guessing, agree, agrees, agreed, agreeing, disagree, disagrees, disagreed, disagreeing, realise, realises, realised, realising, realize,
     realizes, realized, realizing, recognise, recognises, recognised, recognising, recognize, recognizes, recognized, recognizing, project,
     projects, projected, projecting, forecast, forecasts, forecasted, forecasting, determine, determines, determined, determining, discover,
     discovers, discovered, discovering, demonstrate, demonstrates, demonstrated, demonstrating, indicate, indicates, indicated, indicating,
     imply, implies, implied, implying, infer, infers, inferred, inferring, decide, decides, decided, deciding, cite, cites, cited, citing, list,
     lists, listed, listing, express, expresses, expressed, expressing, relate, relates, related, relating, see, sees, saw, seen, seeing, label,
     labels, labeled, labelled, labeling, labelling, dub, dubs, dubbed, dubbing, brand, brands, branded, branding, deem, deems, deemed, deeming,
     doubt, doubts, doubted, doubting, wonder, wonders, wondered, wondering, calculate, calculates, calculated, calculating, counter, counters,
     countered, countering, echo, echoes, echoed, echoing, recall, recalls, recalled, recalling, respond, responds, responded, responding,
     signal, signals, signaled, signalled, signaling, signalling, boast, boasts, boasted, boasting, attribute, attributes, attributed,
     attributing, portray, portrays, portrayed, portraying, depict, depicts, depicted, depicting, characterize, characterizes, characterized,
     characterizing, characterise, characterises, characterised, characterising, tout, touts, touted, touting, mention, mentions, mentioned,
     mentioning, quote, quotes, quoted, quoting, accuse, accuses, accused, accusing, count, counts, counted, counting, assume, assumes, assumed,
     assuming, comment, comments, commented, commenting, joke, jokes, joked, joking, swear, swears, swore, sworn, swearing, shout, shouts,
     shouted, shouting, advise, advises, advised, advising, broadcast, broadcasts, broadcasting, chronicle, chronicles, chronicled, chronicling,
     correct, corrects, corrected, correcting, dictate, dictates, dictated, dictating, establish, establishes, established, establishing,
     expound, expounds, expounded, expounding, guarantee, guarantees, guaranteed, guaranteeing, illustrate, illustrates, illustrated,
     illustrating, interpret, interprets, interpreted, interpreting, moan, moans, moaned, moaning, narrate, narrates, narrated, narrating,
     notify, notifies, notified, notifying, object, objects, objected, objecting, paint, paints, painted, painting, peg, pegs, pegged, pegging,
     perceive, perceives, perceived, perceiving, picture, pictures, pictured, picturing, put, puts, putting, preach, preaches, preached,
     preaching, praise, praises, praised, praising, propose, proposes, proposed, proposing, question, questions, questioned, questioning, reason,
     reasons, reasoned, reasoning, repeat, repeats, repeated, repeating, retweet, retweets, retweeted, retweeting, rule, rules, ruled, ruling,
     sense, senses, sensed, sensing, snap, snaps, snapped, snapping, specify, specifies, specified, specifying, suppose, supposes, supposed,
     supposing, tease, teases, teased, teasing, term, terms, termed, terming, title, titles, titled, titling, uncover, uncovers, uncovered,
     uncovering, vent, vents, vented, venting, venture, ventures, ventured, venturing, verify, verifies, verified, verifying, voice, voices,
     voiced, voicing, volunteer, volunteers, volunteered, volunteering, warrant, warrants, warranted, warranting, worry, worries, worried,
     worrying, foresee, foresees, foresaw, foreseen, foreseeing, presume, presumes, presumed, presuming, hail, hails, hailed, hailing, credit,
     credits, credited, crediting, contradict, contradicts, contradicted, contradicting, retort, retorts, retorted, retorting, text, texts,
     texted, texting, message, messages, messaged, messaging, email, emails, emailed, emailing, marvel, marvels, marveled, marvelled, marveling,
     marvelling, blast, blasts, blasted, blasting, criticise, criticises, criticised, criticising, criticize, criticizes, criticized,
     criticizing, blame, blames, blamed, blaming, mock, mocks, mocked, mocking, condemn, condemns, condemned, condemning, denounce, denounces,
     denounced, denouncing, slam, slams, slammed, slamming, protest, protests, protested, protesting, refute, refutes, refuted, refuting, concur,
     concurs, concurred, concurring, bristle, bristles, bristled, bristling, crow, crows, crowed, crowing, deplore, deplores, deplored,
     deploring, decry, decries, decried, decrying, lament, laments, lamented, lamenting, bemoan, bemoans, bemoaned, bemoaning, rebuke, rebukes,
     rebuked, rebuking, profess, professes, professed, professing, charge, charges, charged, charging]
  # These attribute nothing but a quotation: "…," she asked.
  quotation-verbs:
    [ask, asks, asked, asking, demand, demands, demanded, demanding, urge, urges, urged, urging, plead, pleads, pleaded, pleading, beg, begs,
     begged, begging, implore, implores, implored, imploring, exhort, exhorts, exhorted, exhorting, vow, vows, vowed, vowing, promise, promises,
     promised, promising, pledge, pledges, pledged, pledging, order, orders, ordered, ordering, laugh, laughs, laughed, laughing, smile, smiles,
     smiled, smiling, sigh, sighs, sighed, sighing, cry, cries, cried, crying, scream, screams, screamed, screaming, chant, chants, chanted,
     chanting, sing, sings, sang, sung, singing, bellow, bellows, bellowed, bellowing, thunder, thunders, thundered, thundering, gush, gushes,
     gushed, gushing, growl, growls, growled, growling, bark, barks, barked, barking, boom, booms, boomed, booming, begin, begins, began, begun,
     beginning, finish, finishes, finished, finishing, press, presses, pressed, pressing, rant, rants, ranted, ranting, rave, raves, raved,
     raving, rail, rails, railed, railing, offer, offers, offered, offering, greet, greets, greeted, greeting, sign, signs, signed, signing,
     snort, snorts, snorted, snorting, chuckle, chuckles, chuckled, chuckling, stammer, stammers, stammered, stammering, holler, hollers,
     hollered, hollering, beseech, beseeches, beseeched, beseeching, coax, coaxes, coaxed, coaxing, query, queries, queried, querying, inquire,
     inquires, inquired, inquiring, enquire, enquires, enquired, enquiring, recommend, recommends, recommended, recommending, counsel, counsels,
     counseled, counselled, counseling, counselling, quip, quips, quipped, quipping, go, gos, goed, going, grin, grins, grinned, grinning, nod,
     nods, nodded, nodding, shrug, shrugs, shruged, shruging, lash, lashes, lashed, lashing, declaim, declaims, declaimed, declaiming, speak,
     speaks, spoke, spoken, speaking, roar, roars, roared, roaring, jeer, jeers, jeered, jeering, cheer, cheers, cheered, cheering]
  # These attribute a noun as well: confirmed the deaths.
  object-reporting-verbs:
    [attribute, attributes, attributed, attributing, announce, announces, announced, announcing, confirm, confirms, confirmed, confirming, deny,
     denies, denied, denying, report, reports, reported, reporting, claim, claims, claimed, claiming, acknowledge, acknowledges, acknowledged,
     acknowledging, admit, admits, admitted, admitting, allege, alleges, alleged, alleging, reveal, reveals, revealed, revealing, disclose,
     discloses, disclosed, disclosing, dispute, disputes, disputed, disputing, refute, refutes, refuted, refuting, estimate, estimates,
     estimated, estimating, predict, predicts, predicted, predicting, recount, recounts, recounted, recounting, lament, laments, lamented,
     lamenting, bemoan, bemoans, bemoaned, bemoaning]
  # The hearer stands between verb and words.
  telling-verbs:
    [tell, tells, told, telling, inform, informs, informed, informing, remind, reminds, reminded, reminding, assure, assures, assured, assuring,
     warn, warns, warned, warning, caution, cautions, cautioned, cautioning, advise, advises, advised, advising, notify, notifies, notified,
     notifying, text, texts, texted, texting, email, emails, emailed, emailing, message, messages, messaged, messaging]
  # What is said is object and complement: called it a success, described her as brave.
  naming-verbs:
    [call, calls, called, calling, describe, describes, described, describing, label, labels, labeled, labelled, labeling, labelling, dub, dubs,
     dubbed, dubbing, brand, brands, branded, branding, deem, deems, deemed, deeming, rate, rates, rated, rating, regard, regards, regarded,
     regarding, view, views, viewed, viewing, consider, considers, considered, considering, portray, portrays, portrayed, portraying, depict,
     depicts, depicted, depicting, characterize, characterizes, characterized, characterizing, characterise, characterises, characterised,
     characterising, tout, touts, touted, touting, judge, judges, judged, judging, see, sees, saw, seen, seeing, term, terms, termed, terming,
     peg, pegs, pegged, pegging, paint, paints, painted, painting, praise, praises, praised, praising, hail, hails, hailed, hailing, blast,
     blasts, blasted, blasting, slam, slams, slammed, slamming, criticise, criticises, criticised, criticising, criticize, criticizes,
     criticized, criticizing, mock, mocks, mocked, mocking, condemn, condemns, condemned, condemning, denounce, denounces, denounced, denouncing,
     dismiss, dismisses, dismissed, dismissing]
  # After a form of be, and before to or as: is believed to.
  passive-reporting:
    [believed, estimated, alleged, said, thought, understood, reported, judged, deemed, considered, known, accused, suspected, rumoured, rumored,
     presumed, claimed, described, rated, regarded, seen, quoted]
  # With an owner before and a clause behind: "Mr Lee's claim that the bridge is safe".
  nominal-cues:
    [claim, claims, statement, statements, assertion, assertions, allegation, allegations, contention, argument, belief, view, suggestion,
     insistence, declaration, announcement, warning, warnings, prediction, complaint, admission, accusation, accusations, boast, remark, comment,
     revelation, conclusion, assessment, estimate, denial, assurance, charge]
  hearsay-adverbs:
    [reportedly, allegedly, supposedly, purportedly, ostensibly]
  # What shows and finds with a bare object: "polls show a tight race".
  document-nouns:
    [study, studies, report, reports, survey, surveys, poll, polls, research, data, figures, statistics, records, analysis, analyses, results,
     findings, evidence, documents, document, filings, filing, audit, audits, review, reviews, investigation, investigations, census, memo,
     memos, letter, letters, emails, email, transcript, transcripts, numbers, estimates, estimate, paper, papers, article, articles, book, books,
     lawsuit, lawsuits, complaint, indictment, affidavit, testimony, website, headline, headlines, statement, statements, polling, map, maps,
     chart, charts, footage, video, videos, photos, recordings, recording]
  # A name with one of these is no person.
  organisation-words:
    [agency, college, university, company, corporation, bank, union, party, government, ministry, department, court, council, committee, commission,
     board, office, police, times, post, journal, news, press, association, group, institute, foundation, church, school, hospital, army, navy, team,
     club, house, senate, congress, parliament, city, county, state, states, nations, organization, organisation, service, bureau, authority, fund,
     network, administration, campaign]
"""#),
        ("rules/en-bounds.yaml", #"""
pack: en-bounds
summary: What the tables of bounds, loose numbers and ranges in en-numbers mean, with examples that the reader of numbers is held to.
readings:
  - id: lower-bound-before
    table: bounds-before
    summary: Words before a number that set the lower end, which belongs to it or not.
    rationale: '"At least 29" is true of 40 and "29" is not; a check against the bare number would be wrong.'
    examples: ['The harbour took [[at least 29]] ships.', '[[More than 100]] goats died.', 'It cost [[well over $3 million]].', 'It has [[no fewer than 40]] rooms.', 'The queue was [[in excess of 300 metres]] long.']
    counterexamples: ['Over the past 3 years it grew.', 'There are 40 more goats.']
  - id: upper-bound-before
    table: bounds-before
    summary: Words before a number that set the upper end, which belongs to it or not.
    rationale: '"Up to 40" allows any smaller number, "fewer than 40" all but 40 itself.'
    examples: ['The ferry takes [[up to 80]] cars.', '[[Fewer than ten]] boats came back.', 'It costs [[no more than $5]].', 'The room holds [[a maximum of 60]] guests.']
    counterexamples: ['He was under arrest for 3 days.', 'The bus goes up to Lund with 9 stops.']
  - id: almost
    table: bounds-before
    summary: Words before a number that keep it close to, and below, what is written.
    rationale: '"Nearly 30" is no 30, and no 31 either.'
    examples: ['[[Nearly 30]] farms were flooded.', 'The wall is [[almost 9 metres]] long.', 'He paid [[just shy of 700 euros]].']
    counterexamples: ['He was nearly hit by 2 trams.', 'It almost sank with 9 men aboard.']
  - id: about
    table: bounds-before
    summary: Words before a number that make it loose on both sides.
    rationale: A loose number is not shown false by one that is a little off.
    examples: ['[[About 40 percent]] of the hens died.', '[[Some 200]] farms closed.', 'It lies [[roughly 12 km]] inland.']
    counterexamples: ['He asked about the 2 ships.', 'Some of the 12 boats sank.']
  - id: bound-behind
    table: bounds-after
    summary: Words behind a number that bound it.
    rationale: Newsrooms put them on either side; they mean the same.
    examples: ['[[29 or more]] ships came.', 'It takes [[20 minutes at most]].', 'The choir has [[60-plus]] members.', '[[Twenty-odd]] boats sank.']
    counterexamples: ['It took 29 ships, or more goods than before.', 'He paid 9 plus 3 crowns.']
  - id: bound-in-the-verb
    table: bound-verbs
    summary: Verbs that say a value went past a number; they stay outside the span.
    rationale: '"Sales topped 500" does not say that sales were 500.'
    examples: ['Sales topped [[$4 million]].', 'The queue exceeded [[2,000]] people.', 'Heat must not exceed [[12 degrees Celsius]].']
    counterexamples: ['The top 10 clubs met.', 'She passed 3 exams.']
  - id: bound-sign
    table: bound-signs
    summary: Signs before a number that bound it or make it loose.
    rationale: Tables and captions use them for the words.
    examples: ['Salt was [[> 40 mg]].', 'It weighs [[≤ 3 kg]].', 'It lies [[~12 km]] inland.']
    counterexamples: ['The menu File > Open has 3 entries.']
  - id: loose-plural
    table: indefinite-plurals
    summary: Plurals of number words that stand for so many or more.
    rationale: '"Dozens" is two dozen at least; nobody counted.'
    examples: ['[[Dozens]] of boats sank.', '[[Tens of thousands]] of people came.']
    counterexamples: ['A dozen boats sank.', 'One thousand boats sank.']
  - id: range
    summary: Two numbers that are the ends of one value.
    rationale: Either end can be wrong; a figure between them is supported.
    examples: ['[[Between 5 and 10]] villages were flooded.', 'It takes [[20 to 30 minutes]].', '[[5-10 percent]] of the hens died.', 'The fee is [[from 3 to 4 euros]].']
    counterexamples: ['Fares rose from 51 to 88.', 'Rooms 5 and 10 were flooded.']
"""#),
        ("rules/en-claims.yaml", #"""
pack: en-claims
summary: What makes a sentence a claim, an opinion, a forecast or a wish, and what makes a claim worth checking.
parts:
  be: '(?:am|is|are|was|were|be|been|being|[''’](?:s|m|re))'
  have: '(?:have|has|had|having|[''’](?:ve|d))'
  not: '(?:not|n[''’]t|never)'
  we: '(?:i|we)'
  # Words that begin something other than a name's explanation.
  aside: 'said|says|say|told|tells|added|adds|wrote|writes|asked|asks|replied|argued|warned|reported|according|and|or|but|nor|so|yet|who|whom|whose|which|that|where|when|while|as|after|before|because|since|until|if|though|although|in|on|at|by|for|from|with|without|to|of|under|over|about|despite|during|including|[a-z]+ing'
  office: 'president|vice-president|minister|chief|director|chairman|chairwoman|chairperson|chair|head|leader|mayor|deputy|governor|senator|representative|councillor|congressman|congresswoman|lawmaker|spokesman|spokeswoman|spokesperson|secretary|secretary-general|commissioner|chancellor|treasurer|inspector|superintendent|sheriff|prosecutor|attorney|lawyer|solicitor|barrister|judge|magistrate|bishop|archbishop|priest|vicar|rabbi|imam|abbot|general|colonel|major|admiral|captain|commander|sergeant|lieutenant|officer|master|professor|lecturer|dean|rector|principal|headteacher|teacher|economist|scientist|engineer|researcher|historian|biologist|geologist|physicist|chemist|doctor|surgeon|physician|nurse|founder|co-founder|owner|manager|partner|executive|editor|publisher|journalist|reporter|author|writer|novelist|poet|actor|actress|singer|composer|conductor|curator|architect|designer|producer|analyst|adviser|advisor|consultant|coordinator|organiser|organizer|ambassador|envoy|diplomat|coach|player|striker|goalkeeper|champion|farmer|fisherman|baker|miner|member|resident|capital|town|city|village|port|province|island|suburb|company|firm|maker|producer|supplier|subsidiary|unit|branch|organisation|organization|charity|union|group|agency|newspaper|magazine|broadcaster|university|hospital|party|rival|brother|sister|father|mother|son|daughter|wife|husband|widow|widower|cousin|uncle|aunt|nephew|niece'
  small: 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|half|third|quarter|zero|none'
tables:
  # What public affairs are about: health, climate, migration, courts, war, work.
  public-matters:
    [virus, viruses, pandemic, epidemic, covid, coronavirus, vaccine, vaccines, vaccinated, vaccination, masks, lockdown, lockdowns, premiums,
     prescription, prescriptions, insulin, obamacare, medicare, medicaid, patients, uninsured, pre-existing, preexisting, abortion, abortions,
     fentanyl, opioid, opioids, disease, diseases, cancer, healthcare, hospitals, nurses, nursing, climate, emissions, emission, carbon,
     fracking, fossil, renewable, renewables, pipeline, pipelines, pollution, warming, drilling, refineries, gasoline, coal, migrants, migrant,
     asylum, deported, deportation, deportations, refugees, refugee, immigrants, immigration, border, borders, visas, caravan, ballots, ballot,
     impeached, impeachment, indicted, indictment, indictments, convicted, conviction, felon, felons, felony, lawsuit, lawsuits, subpoena,
     insurrection, capitol, voter, voters, turnout, redistricting, ukraine, ukrainian, putin, taliban, afghanistan, isis, hamas, hezbollah, gaza,
     israel, nato, syria, iran, iraq, china, chinese, russia, russian, korea, vietnam, invasion, invaded, troops, sanctions, missiles, drones,
     treaty, police, policing, prisons, prisoners, inmates, incarceration, homicide, homicides, shootings, firearms, rifles, tariffs,
     manufacturing, deficits, inflation, recession, unemployment, layoffs, minimum, wages, housing, rents, tuition, teachers, classrooms,
     graduates, childcare, pensions, veterans]
  # The debate or speech itself, not the world.
  talk-words:
    [question, questions, answer, answers, answered, answering, respond, response, minutes, minute, seconds, debate, debates, debating,
     moderator, moderators, topic, topics, audience, tonight, sir, 'ma''am', gentlemen, ladies, thank, thanks, applause, rebuttal, segment,
     follow-up, discuss, discussing, discussed, talk, talking, conversation]
  # What is hoped for and believed in; nothing that can be measured.
  ideals:
    [hope, hopes, dream, dreams, future, value, values, freedom, liberty, leadership, character, courage, faith, spirit, vision, opportunity,
     opportunities, challenge, challenges, strength, principle, principles, moral, destiny, hearts, heart, soul, trust, respect, dignity,
     greatness, judgment, wisdom, decency, compassion, integrity, honor]
rules:
  # ------------------------------------------------------------------ kinds
  - id: compared-with
    kind: comparison
    summary: Two things or times measured against each other.
    rationale: The assertion is the relation; either side can make it false.
    pattern: '\b (?: compared \s (?:to|with) | as \s against | in \s contrast \s (?:to|with) | twice \s as | as \s many \s as | as \s much \s as | (?:up|down) \s from | (?:higher|lower|more|less|fewer) \s+ (?:\w+ \s+){0,4} than (?! \s+ (?:an? \s+)? (?:[0-9£$€]|half|one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million)) )'
    examples: ['Sales fell [[compared with]] last year.', 'It is [[twice as]] long.', 'There are [[fewer boats than]] before.']
    counterexamples: [More than 100 came., Less than half stayed.]
  - id: compared-aside
    kind: comparison
    summary: What a figure is compared with, told after a comma.
    rationale: The figure can be right and the comparison wrong; each is checked against another source.
    pattern: ', \s+ (?: (?: \w+ \s+ ){0,2} (?: (?:twice|half|double|triple|thrice|times) (?= \s+ (?:as|more|the|that|what|its|their) \s) | (?:up|down) \s+ (?:\w+ly \s+)? from (?= [^,;]{1,30} (?: [0-9] | \b (?:{{small}}) \b )) | compared \s+ (?:with|to) \s | as \s+ against \s ) ) (?: [^,;:.!?–—"“”]++ | [.!?] (?! \s* $) )++'
    examples: ['The town spent 4 million[[, nearly twice as much as in 2012]].', 'It made 300 boats[[, up from 40]].', 'It has nine mills[[, compared with six in Lund]].']
    counterexamples: ['He came twice, as he had promised.', 'They walked, up from the shore.', 'Twice as many came.']
  - id: rank
    kind: superlative-ordinal
    summary: A place in an order, or being the only or last one.
    rationale: One counter-case proves it false.
    pattern: '\b (?: the \s only | only \s (?:the \s)? (?:second|third) | the \s last \s (?:of|to|remaining|surviving) | one \s of \s the \s last | (?:first|last) \s time \s (?:since|in|that) | for \s the \s first \s time | on \s record | in \s history | ranked \s | number \s one \b | since \s (?:19|20)[0-9]{2} | first-ever | all-time )'
    examples: ['It was [[the only]] bridge.', 'Snow fell [[for the first time]] in May.', 'He is [[ranked ]]ninth.']
    counterexamples: [He only came at night., The last bus had left.]
  - id: because-of
    kind: causal
    summary: One thing is said to bring about another.
    rationale: The link can be false though both ends are true.
    pattern: '\b (?: because \b | due \s to | died \s (?:of|from) | as \s a \s (?:result|consequence) | thanks \s to | owing \s to | results? \s (?:in|from) | resulted \s (?:in|from) | resulting \s (?:in|from) | (?:led|leads?|leading) \s (?:directly \s)? to | suffer(?:ed|s|ing)? \s from | caus(?:e|es|ed|ing) \b | in \s response \s to | responsible \s for | on \s account \s of )'
    examples: ['The bridge closed [[due to]] rust.', 'He [[died of]] thirst.', 'Rain [[led to]] floods.']
    counterexamples: [They left after the rain., She came so that he could rest.]
  - id: legal-step
    kind: legal-status
    summary: A charge, ruling, law, ban or formal permission.
    rationale: Courts and registers keep records of it.
    pattern: '\b (?: plead(?:ed|s)? \s (?:not \s)? guilty | found \s guilty | on \s trial | state \s of \s emergency | declared \s (?:a|an|the) \s | signed \s into \s law | supreme \s court | high \s court | court \s of | under \s arrest | in \s custody | at \s large | high \s alert | alert \s level | came \s into \s force | comes \s into \s force | class[ -]action | human \s rights \s (?:act|court) | executive \s order | voted \s (?:to|for|against) | vote \s (?:to|on) )'
    examples: ['He was [[found guilty]] of theft.', 'The rule [[came into force]] in May.']
    counterexamples: [The judge of the dog show left., She felt guilty about it.]
  - id: no-finding
    kind: negation
    summary: Something is said to be absent, refused or not known.
    rationale: A single case to the contrary proves it false.
    pattern: '\b (?: no \s longer | no \s one | no \s evidence | no \s sign | yet \s to | unable \s to | failed \s to | refus(?:e|es|ed|ing) \s to | declin(?:e|es|ed|ing) \s to | unclear | unknown | unlikely | without \s any | lack \s of | free \s of )'
    examples: ['He [[refused to]] answer.', 'It is [[unclear]] who paid.']
    counterexamples: [They agreed to answer.]
  - id: office
    kind: identity-role
    summary: Somebody's office, set off by commas or the end of the sentence after the name.
    rationale: Offices change hands and are easy to get wrong.
    pattern: ', \s+ (?! (?:{{aside}}) \b ) (?: (?! (?:and|or) \b ) [\w''’-]+ \s+ ){0,5} (?<role>{{office}}) \b [^,.;:!?"“”]{0,60} (?= , | [.;:!?"”’'')]* \s* $ )'
    examples: ['Ann Lee[[, the mayor of Lund]], agreed.', '"It held," said Ann Lee[[, mayor of Lund]].', 'He met Omar Haddad[[, a former head of the bank]].']
    counterexamples: [The mayor agreed at once., 'The bridge held, said the mayor.', 'They hired cooks, drivers and a manager.', 'He left Lund, after a row with the mayor.']
  # ------------------------------------------------------------------ reasons
  - id: conditional-past
    kind: hypothetical
    summary: What would or could have been.
    rationale: It did not happen, so no record can show it.
    pattern: '\b (?:would|could|might|should|may) (?:n[''’]t)? \s+ (?:not \s+)? (?:\w+ly \s+)? have \s+ (?:been|\w+(?:ed|en|ne|wn|ght|lt|ade|ut)) \b'
    examples: ['They [[could have closed]] the port.', 'It [[would not have happened]].']
    counterexamples: [They would have to go., They have closed the port.]
  - id: had-it-been
    kind: hypothetical
    summary: An unreal condition.
    rationale: The condition is said not to hold.
    pattern: '(?: ^ \W* (?:were|had) \s+ (?:the|it|he|she|they|we|i|there|this|that|\w+) \s+ [^.]{0,120}? \b would \b | \b if \s+ [^.,;]{1,80} \b (?:were|had) \b [^.]{0,120} \b would \b | \b what \s if \b )'
    examples: ['[[Were the council to pay, it would]] fail.', '[[What if]] the dam breaks?']
    counterexamples: [Had he paid?, He would pay.]
  - id: will
    kind: prediction
    summary: The future.
    rationale: Nothing can show it yet.
    pattern: '\b (?: will | wo(?=n[''’]t) | shall | (?<=[a-z])[''’]ll | (?: am|is|are|[''’]m|[''’]re|[''’]s ) \s+ (?:not \s+)? going \s+ to | about \s to | likely \s to | set \s to | bound \s to | expected \s to | poised \s to | in \s the \s (?:coming|next) \s (?:days|weeks|months|years|decade) ) \b'
    examples: ['Prices [[will]] fall.', 'They [[are going to]] build it.', 'It is [[likely to]] rain.']
    counterexamples: [They wrote a testament., He was going home.]
  - id: may
    kind: prediction
    summary: A possibility.
    rationale: Both outcomes are compatible with it.
    pattern: '\b (?: might | may (?! \s* [0-9]) | could ) (?! \s+ (?:not \s+)? have \b ) (?: \s+ (?:not|also|well|even|still|soon|be|come|become|lead|mean|take|bring|face|lose|win|see|get|go|help|make|cause|prove|need|end|fall|rise|result|begin|start|turn) ) \b'
    examples: ['Prices [[could fall]].', 'It [[may not]] last.']
    counterexamples: [It fell in May., They could have closed it.]
  - id: we-must
    kind: directive
    summary: What somebody should do.
    rationale: A demand is neither true nor false.
    pattern: '\b (?: (?:we|you|they|i|he|she|it|government|congress|people|everyone|americans) \s+ (?:all \s+|also \s+|just \s+|really \s+)? (?: must | should(?:n[''’]t)? | ought \s to | need(?:s)? \s+ to | (?:have|has|[''’]ve) \s+ (?:got \s+)? to | can(?: \s?not|[''’]t) \s+ afford | (?:had|[''’]d) \s better | need \s+ an? ) | (?:must|should) \s+ (?:not \s+)? (?:be|do|have|take|make|go|get|give|act|stop|start|work|use) ) \b'
    examples: ['[[We must]] act.', 'The port [[should be]] closed.']
    counterexamples: [We acted at once., The must was sour.]
  - id: pointing
    kind: directive
    summary: An order to look at something.
    rationale: The order asserts nothing; what is told about the thing may.
    pattern: '^ \W* (?: (?:so|and|but|now|just|or)\W+ )* (?: take (?! \s+ (?:place|part|effect|over|off|up|care|turns|that) \b ) | consider | look \s+ at | compare | think \s+ (?:of|about) | remember | imagine | ask ) \s+'
    examples: ['[[Take ]]Dunmore, where 40 shops have closed.', '[[But look at ]]Lund.', '[[Think of ]]the miners.']
    counterexamples: [They take the tram., Takers of bribes were tried., 'Considered reckless, the plan was dropped.', Take part in the race.]
  - id: let-us
    kind: directive
    summary: An appeal, an order or an invitation.
    rationale: It asks for something and asserts nothing.
    pattern: '^ \W* (?: (?:so|and|but|now|again|well|ok|okay)\W+ )* (?: let [''’]? s \b | let \s (?:me|us) \b | please \b | do \s? n[''’]t \b | make \s sure | look \s at | remember \b | imagine \b | think \s about | ask \s yourself | join \s me | come \s on | take \s (?:a|the) \s | stay \b | go \s to \b | give \s (?:me|us|them) | help \s (?:me|us) | consider \b | stop \b | listen \b | wait \b )'
    examples: ['[[Let us]] begin.', '[[Please]] sit down.', '[[Imagine]] a town without water.']
    counterexamples: [He let us in., They stay at home.]
  - id: i-think
    kind: opinion
    summary: The speaker's own view.
    rationale: Only the speaker can say whether he holds it.
    pattern: '\b (?: {{we}} \s+ (?:\w+ly \s+|also \s+|just \s+|still \s+|do \s+|do \s? n[''’]t \s+)? (?:think|believe|feel|guess|suppose|hope|wish|want|doubt|prefer|like|love|hate|agree|disagree|suspect|expect|know|understand|appreciate|admire|respect|trust|worry|fear|look \s forward|intend|propose|suggest) | in \s my \s (?:view|opinion|judgment) | it \s seems \s to \s me | i [''’]?m \s (?:sure|certain|convinced|confident|afraid|glad|happy|proud|sorry|delighted|pleased|not \s sure|honou?red|grateful) | i \s am \s (?:sure|certain|convinced|confident|afraid|glad|happy|proud|sorry|delighted|pleased|not \s sure|honou?red|grateful|committed|optimistic) | my \s (?:view|opinion|hope|belief|guess|feeling|point|plan|goal) ) \b'
    examples: ['[[I think]] it works.', '[[We hope]] to win.', '[[I am proud]] of them.']
    counterexamples: [They think it works., The plan is old.]
  - id: judgement-word
    kind: opinion
    summary: A word that praises or blames.
    rationale: It measures nothing.
    pattern: '\b (?: wonderful | terrible | great (?! \s (?:britain|lakes|wall|barrier|depression)) | awful | horrible | beautiful | amazing | incredible | disgrace(?:ful)? | shameful | ridiculous | absurd | brilliant | outrageous | fantastic | magnificent | foolish | wise | stupid | clumsy | noble | proud | courage | courageous | disaster | disastrous | tragic | tragedy | unacceptable | fair | unfair | reckless | cautious | hesitant | fundamental(?:ly)? | extraordinary | remarkabl[ey] | truly | sadly | unfortunately | clearly | obviously | frankly | simply | of \s course | important \s to | in \s this \s sense | ultimately | in \s other \s words | the \s point \s is | the \s (?:truth|fact|question|problem|reality|bottom \s line|answer|thing) \s is | matters? | deserves? | worth \s it | bright(?:er)? \s future | better \s future | american \s dream )'
    examples: ['It is a [[disgrace]].', 'They are [[truly]] free.', '[[Of course]] he lost.']
    counterexamples: [Great Britain left in May., Rain fell for ten days.]
  - id: motive
    kind: opinion
    summary: What somebody is said to want, mean or feel.
    rationale: Nobody but that person can know it; the writer reads it into what happened.
    pattern: '\b (?: wants? | wanted | hopes | hoped | hoping | wish(?:es|ed)? | seeks? | sought | tr(?:y|ies|ied|ying) \s to | intends? | intention | aim(?:s|ed)? \s to | eager | keen | willing | reluctant | afraid | fears? (?:\s that)? | desire[sd]? | prefers? | loves? | hates? | enjoys? | in \s order \s to | so \s as \s to | for \s political | out \s of \s (?:fear|spite|love) ) \b'
    examples: ['She [[wants]] to win back the young.', 'He is [[eager]] to please.']
    counterexamples: [She won ten votes.]
  - id: appearance
    kind: opinion
    summary: How things look to the writer.
    rationale: What seems so can't be shown to be false.
    pattern: '\b (?: seem(?:s|ed|ing|ingly)? | appear(?:s|ed|ing)? \s+ (?:to|as|un|like|more|less|in) \w* | apparently | arguably | perhaps | maybe | presumably | probably | possibly | surely | certainly | undoubtedly | looks? \s+ (?:like|as|set|more|less|\w+y) | sounds? \s like | suggest(?:s|ing)? \s+ (?:that|a|an|the) | underlin(?:e|es|ing) | underscor(?:e|es|ing) | tell(?:s)? \s us | shows? \s (?:us|how) | (?:seen|regarded|read) \s as | sense \s of | feels? | kind \s of | sort \s of | symbolic | meaning | signals? )'
    examples: ['The move [[looks clumsy]].', 'It [[seems]] odd.', 'That [[tells us]] much.']
    counterexamples: [The list shows ten names.]
  - id: evaluation
    kind: opinion
    summary: Good, bad, too much, not enough.
    rationale: It weighs and does not measure.
    pattern: '\b (?: too \s+ \w+ \s+ (?:to|for) | (?:not \s)? enough | good | bad | better \s+ (?!than) | best | worse \s+ (?!than) | right \s (?:thing|way|time) | wrong | important | critical | crucial | essential | necessary | vital | significant(?:ly)? | serious(?:ly)? | big \s problems? | challenge[sd]? | opportunit(?:y|ies) | success(?:ful|fully)? | fail(?:s|ure|ures)? | remain(?:s|ed)? \s+ \w+ | robust | weak(?:er|ness)? | strong(?:er|est)? | powerful | ambitious | bold | careful | clear | easy | hard | difficult | complex | simple | problem(?:s|atic)? | hope | dream | values? | freedom | strength | spirit | faith | responsib(?:le|ility|ilities) )'
    examples: ['It was a [[good]] day.', 'The rules are [[too long to]] read.']
    counterexamples: [The train left at noon.]
  - id: own-feeling
    kind: personal
    summary: A feeling or private experience.
    rationale: Only the speaker can know it.
    pattern: '\b i (?: [''’]?m | \s+ (?:was|am|felt|feel|cried|thought|dreamed|dreamt|woke|remember|loved|love|wanted|saw|heard|could|couldn[''’]t|didn[''’]t|grabbed|ran|knew) ) \b'
    examples: ['[[I felt]] lost.', '[[I was]] so afraid.']
    counterexamples: [They felt the quake.]
  - id: courtesy
    kind: directive
    summary: Thanks, greetings and talk about the talk.
    rationale: It is said to be polite.
    pattern: '\b (?: thank \s (?:you|god) | thanks \s (?:for|so) | good \s (?:evening|morning|afternoon|night) | god \s bless | ladies \s and \s gentlemen | mr\.? \s speaker | welcome \s to | congratulations | excuse \s me | with \s respect | if \s i \s (?:may|might|can|could) | let \s me | i[''’]?d \s (?:like|love) \s to | you \s know | i \s mean \b | i[''’]?ll \s tell \s you | i \s (?:want|would \s like) \s to \s (?:say|thank|ask|make|talk|mention|respond|come \s back) | (?:next|your) \s question | i \s have \s a \s question | the \s question \s (?:is|was) | two \s minutes | rebuttal | yes,? \s sir | my \s friends?)'
    examples: ['[[Thank you]] for coming.', '[[Good evening]], all.']
    counterexamples: [They thanked the crew in writing.]
  # ------------------------------------------------------------------ worth
  - id: casualties
    kind: worth
    summary: Dead, wounded, infected, displaced.
    rationale: The numbers a news desk is blamed for first.
    pattern: '\b (?: dead | killed | kills? | killing | died | deaths? | dying | dies | wounded | injur(?:ed|ies|y) | casualt(?:y|ies) | victims? | fatal(?:ity|ities|ly)? | massacre[ds]? | murder(?:ed|s)? | infect(?:ed|ions?) | cases \s of | missing | displaced | hostages? | survivors? | death \s toll | suicides? | hurt | shot | bomb(?:ed|ing|ings)? | outbreak ) \b'
    examples: ['Two were [[killed]].', 'The [[death]] toll rose.']
    counterexamples: [The deadline passed.]
  - id: accusation
    kind: worth
    summary: An accusation, a denial, a crime.
    rationale: It can harm somebody, and is often disputed.
    pattern: '\b (?: accus(?:e|es|ed|ing|ation|ations) | alleg(?:e|es|ed|edly|ing|ation|ations) | den(?:y|ies|ied|ying|ial) | blam(?:e|es|ed|ing) | corrupt(?:ion)? | brib(?:e|es|ed|ery) | fraud | scandal | lied | lying | lies | cheat(?:ed|ing)? | abus(?:e|ed|es) | rap(?:e|ed|ist) | theft | stole | stolen | terroris(?:m|t|ts) | attack(?:ed|s)? | torture[ds]? | crimes? | criminals? | drugs? | cartels? | guns? | violen(?:ce|t) | weapons? | nuclear | missiles? ) \b'
    examples: ['He was [[accused]] of [[fraud]].']
    counterexamples: [He lay down to rest.]
  - id: public-money
    kind: worth
    summary: Taxes, budgets, debts, prices and wages.
    rationale: Public figures that records can show.
    pattern: '\b (?: tax(?:es|ed|ation|payers?)? | budgets? | deficits? | debts? | surplus(?:es)? | spend(?:s|ing)? | spent | cuts? | dollars? | billions? | millions? | trillions? | costs? | pric(?:e|es)d? | wages? | salar(?:y|ies) | incomes? | inflation | interest \s rates? | econom(?:y|ies|ic) | gdp | growth | recession | unemploy(?:ed|ment) | jobs? | employ(?:ed|ment|ers?) | workers? | poverty | trade | tariffs? | exports? | imports? | invest(?:ed|ment|ments)? | subsid(?:y|ies) | funding | funded | revenues? | loans? | mortgages? | pensions? | welfare ) \b'
    examples: ['The [[budget]] grew.', 'He cut [[taxes]].']
    counterexamples: [The taxi came late.]
  - id: public-record
    kind: worth
    summary: What somebody voted for, signed, passed, promised or opposed.
    rationale: There is a record of it, and opponents quote it wrongly.
    pattern: '\b (?: vot(?:ed|es|ing) | vetoed | vetoes | signed | passed | enacted | repealed | supported | opposed | opposes | endorsed | sponsored | introduced | appointed | elected | promised | pledged | proposed | campaigned | ran \s for | balanced | created | eliminated | doubled | tripled | cut | raised | reduced | increased | expanded | lowered | blocked | sent | sold | negotiated | withdrew | invaded | resigned | fired | hired | built | closed | banned | refused | rejected | record \b ) \b'
    examples: ['She [[voted]] against it.', 'He [[vetoed]] both.']
    counterexamples: [They slept.]
  - id: public-body
    kind: worth
    summary: Parliaments, ministries, courts, armies, parties.
    rationale: What they do is on record.
    pattern: '\b (?: congress(?:man|woman|ional)? | senat(?:e|or|ors) | parliament | administration | president(?:s|ial)? | governors? | mayor | democrats? | republicans? | conservatives? | labou?r | party | courts? | supreme | pentagon | army | military | troops | soldiers | forces | police | fbi | cia | nato | united \s nations | european \s union | white \s house | ministry | federal | government | bill | law | legislation | constitution | election | treaty | agreement | policy | program(?:me)?s? | medicare | medicaid | social \s security | schools? | hospitals? | health | insurance | immigra(?:nts?|tion) | border | china | russia | iran | iraq | israel | mexico | korea | cuba | soviet ) \b'
    examples: ['The [[Senate]] met.']
    counterexamples: [The cat met a dog.]
  - id: record-or-comparison
    kind: worth
    summary: More, less, largest, first, than ever.
    rationale: Contested comparisons are what people look up.
    pattern: '\b (?: more \s+ (?:\w+ \s+){0,4} than | less \s+ (?:\w+ \s+){0,4} than | fewer \s | higher \s | lower \s | highest | lowest | largest | biggest | worst | in \s history | than \s ever | ever \s (?:before|recorded|seen) | on \s record | record \s (?:high|low|number) | first \s time | first \s \w+ \s to | only \s \w+ \s (?:to|that|in) | in \s (?:the \s)? (?:last|past) \s \w+ \s years | since \s (?:the|19|20) | rate \b | rates | percent | per \s cent | percentage | average | majority | half \s of | one \s in \s | times \s (?:as|more|the) | twice | doubled | number \s of | numbers ) '
    examples: ['Crime is [[lower ]]now.', 'It was the [[worst]] year.']
    counterexamples: [It rained.]
  - id: dated-past
    kind: worth
    summary: An event tied to a time in the past.
    rationale: Time and event can both be looked up.
    pattern: '\b (?: in \s (?:19|20)[0-9]{2} | years? \s ago | last \s (?:year|month|week|night|spring|summer|fall|autumn|winter) | yesterday | since \s (?:19|20)[0-9]{2} | on \s (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday) | when \s (?:he|she|i|we|they|you) \s (?:was|were|became|took|came|left) | during \s the | in \s the \s (?:19|20)?[0-9]{2}[''’]?s | today | right \s now | currently | this \s year | so \s far ) '
    examples: ['It closed [[in 1987]].', 'She left two [[years ago]].']
    counterexamples: [It may close some day.]
"""#),
        ("rules/en-dates.yaml", #"""
# How English names days, months, years and longer spans. Tables only: the reader of dates looks its words up here.
pack: en-dates
summary: Months, weekdays, spans of time, seasons and the words that place them before or after another day.
tables:
  months:
    january: 1
    february: 2
    march: 3
    april: 4
    may: 5
    june: 6
    july: 7
    august: 8
    september: 9
    october: 10
    november: 11
    december: 12
  # Written with or without a full stop; only next to a day or a year.
  month-abbreviations:
    jan: 1
    feb: 2
    mar: 3
    apr: 4
    jun: 6
    jul: 7
    aug: 8
    sep: 9
    sept: 9
    oct: 10
    nov: 11
    dec: 12
  # Months that are other words too; alone they need a capital and a preposition.
  doubtful-months: [march, may, august]
  # 0 is Monday.
  weekdays:
    monday: 0
    tuesday: 1
    wednesday: 2
    thursday: 3
    friday: 4
    saturday: 5
    sunday: 6
  weekday-abbreviations:
    mon: 0
    tue: 1
    tues: 1
    wed: 2
    thu: 3
    thur: 3
    thurs: 3
    fri: 4
    sat: 5
    sun: 6
  # Days counted from the article's own.
  near-days:
    today: 0
    tonight: 0
    yesterday: -1
    tomorrow: 1
  # Spans of time that "last", "this" and "next" go with.
  spans:
    day: day
    days: day
    week: week
    weeks: week
    weekend: weekend
    weekends: weekend
    fortnight: fortnight
    month: month
    months: month
    quarter: quarter
    quarters: quarter
    year: year
    years: year
    decade: decade
    decades: decade
    century: century
    centuries: century
  # How many spans before or after the present one.
  shifts:
    last: -1
    past: -1
    previous: -1
    this: 0
    current: 0
    next: 1
    coming: 1
    following: 1
  # Words behind "three years".
  distances:
    ago: -1
    earlier: -1
    prior: -1
    before: -1
    later: 1
    hence: 1
  # Words before a decade, a century or a year.
  parts-of-span:
    early: early
    earlier: early
    mid: middle
    middle: middle
    late: late
    later: late
  # First and last month.
  seasons:
    spring: 3-6
    summer: 6-9
    autumn: 9-12
    fall: 9-12
    winter: 12-3
  # Words before a bare year.
  year-links: [in, since, by, from, until, till, to, of, before, after, during, between, through, around, circa, c, late, early, mid,
    year, and, or, for, throughout, at, on, spring, summer, autumn, fall, winter, about, ad]
  # Words before a number that make it an amount even when it looks like a year.
  amount-links: [than, over, least, most, nearly, almost, some, approximately, roughly, exceeding, least, up, only, exactly, another,
    least, estimated, are, were, have, has, page, pages, no, number, flight, route, highway, section, room, row]
  # Words that say a day lies ahead.
  future-cues: [will, shall, upcoming, scheduled, planned, plans, due, expected, expects, coming, next, be, until, till, deadline, set]
  # Days with a name of their own: month-day; the month and which of its weekdays ("5 mon last"); days from Easter; or none.
  named-days:
    christmas day: 12-25
    christmas eve: 12-24
    boxing day: 12-26
    new years eve: 12-31
    new years day: 1-1
    new year s eve: 12-31
    new year s day: 1-1
    halloween: 10-31
    valentines day: 2-14
    valentine s day: 2-14
    new year s: none
    new years: none
    epiphany: 1-6
    martin luther king day: 1 mon 3
    martin luther king jr day: 1 mon 3
    mlk day: 1 mon 3
    australia day: 1-26
    groundhog day: 2-2
    valentine day: 2-14
    presidents day: 2 mon 3
    st patrick s day: 3-17
    saint patrick s day: 3-17
    april fools day: 4-1
    april fool s day: 4-1
    earth day: 4-22
    anzac day: 4-25
    may day: 5-1
    cinco de mayo: 5-5
    mother s day: 5 sun 2
    mothers day: 5 sun 2
    memorial day: 5 mon last
    victory in europe day: 5-8
    father s day: 6 sun 3
    fathers day: 6 sun 3
    juneteenth: 6-19
    canada day: 7-1
    independence day: 7-4
    fourth of july: 7-4
    bastille day: 7-14
    labor day: 9 mon 1
    labour day: 5-1
    columbus day: 10 mon 2
    indigenous peoples day: 10 mon 2
    halloween night: 10-31
    all saints day: 11-1
    all souls day: 11-2
    guy fawkes night: 11-5
    bonfire night: 11-5
    armistice day: 11-11
    remembrance day: 11-11
    veterans day: 11-11
    thanksgiving: 11 thu 4
    thanksgiving day: 11 thu 4
    election day: 11 tue 1 after mon
    ash wednesday: easter -46
    palm sunday: easter -7
    maundy thursday: easter -3
    holy thursday: easter -3
    good friday: easter -2
    holy saturday: easter -1
    easter: easter 0
    easter day: easter 0
    easter sunday: easter 0
    easter monday: easter 1
    ascension day: easter 39
    pentecost: easter 49
    whit sunday: easter 49
    whit monday: easter 50
    mardi gras: easter -47
    shrove tuesday: easter -47
    fat tuesday: easter -47
    # Names with a weekday in them that no rule tells.
    black friday: none
    black monday: none
    black tuesday: none
    black wednesday: none
    black thursday: none
    bloody sunday: none
    cyber monday: none
    giving tuesday: none
    super tuesday: none
    super sunday: none
    super bowl sunday: none
  # Spans with a name of their own.
  named-spans:
    world war ii: 1939-09-01 1945-09-02
    world war two: 1939-09-01 1945-09-02
    second world war: 1939-09-01 1945-09-02
    world war i: 1914-07-28 1918-11-11
    world war one: 1914-07-28 1918-11-11
    first world war: 1914-07-28 1918-11-11
    great war: 1914-07-28 1918-11-11
    d day: 1944-06-06 1944-06-06
    american civil war: 1861-04-12 1865-05-26
    spanish civil war: 1936-07-17 1939-04-01
    korean war: 1950-06-25 1953-07-27
    gulf war: 1990-08-02 1991-02-28
    french revolution: 1789-05-05 1799-11-09
  # Decades written as words.
  decade-words:
    twenties: 20
    thirties: 30
    forties: 40
    fifties: 50
    sixties: 60
    seventies: 70
    eighties: 80
    nineties: 90
    noughties: 100
  # Plurals that a year stands before without counting them: "the 2015 attacks".
  event-plurals: [attacks, elections, games, olympics, protests, riots, results, bombings, floods, fires, wildfires, championships,
    awards, talks, primaries, midterms, celebrations, negotiations, sanctions, killings, shootings, figures, estimates, levels, prices,
    sales, earnings, revenues, profits, accounts, guidelines, hearings, agreements, reforms, models, finals, playoffs, standards]
  # Dates that are always written in figures, with a slash.
  named-figures:
    9/11: 2001-09-11
    7/7: 2005-07-07
  # Words right before "today" and weekdays that make them a habit or the present in general rather than a day.
  habit-words: [is, are, every, each, most, some, remains, remain, continues, continue, still]
  # Words that show that "today" at the head of a sentence is the day itself, not the present in general.
  day-cues: [was, were, had, did, said, made, took, came, went, gave, got, became, began, won, lost, met, held, told, found, left, saw,
    will, shall, would, i, we, us, our, you, here, tonight, yesterday, tomorrow, earlier, later, am, pm, s, marks, announces, is, has, been]
  # Words that make "in the 80s" a temperature.
  weather-words: [degree, degrees, temperature, temperatures, highs, lows, fahrenheit, celsius, humidity, weather, forecast, wind, winds,
    aged, ages, age, percent, percentage, percentile, scores, shot]
"""#),
        ("rules/en-degrees.yaml", #"""
pack: en-degrees
summary: Superlatives, comparatives and ordinals, and the words that only look like them.
tables:
  comparatives:
    [better, worse, farther, further, more, less, fewer, older, elder, sooner, later, earlier, lesser, abler, angrier, bigger, bitterer, bluer,
     bolder, braver, briefer, brighter, broader, busier, calmer, cheaper, cleaner, clearer, cleverer, closer, colder, cooler, costlier, crazier,
     crueler, darker, dearer, deadlier, deeper, denser, dimmer, dirtier, drier, duller, dumber, easier, emptier, fairer, fainter, faithfuler, fancier,
     faster, fatter, fiercer, finer, firmer, flatter, fresher, friendlier, fuller, funnier, gentler, gladder, grander, graver, grayer, greater,
     greener, greyer, guiltier, handsomer, handier, happier, harder, harsher, healthier, heavier, higher, holier, hotter, huger, hungrier, icier,
     iller, keener, kinder, larger, lazier, leaner, lighter, likelier, livelier, lonelier, longer, looser, louder, lovelier, lower, luckier, madder,
     mellower, merrier, milder, moister, narrower, nastier, nearer, neater, newer, nicer, nobler, noisier, odder, paler, plainer, pleasanter, politer,
     poorer, prettier, prouder, purer, quicker, quieter, rarer, readier, redder, richer, riper, riskier, rougher, ruder, sadder, safer, saner,
     sharper, shinier, shorter, shier, sicker, sillier, simpler, sincerer, slimmer, slower, smaller, smarter, smoother, softer, sourer, spicier,
     staler, steadier, steeper, stiffer, stormier, straighter, stranger, stricter, stronger, sturdier, subtler, sunnier, surer, sweeter, swifter,
     taller, tamer, tastier, tenderer, thicker, thinner, thirstier, tidier, tighter, tinier, tougher, truer, uglier, vaguer, vaster, warmer, warier,
     weaker, wealthier, weirder, wetter, whiter, wider, wilder, windier, wiser, worthier, wronger, younger, crisper, starker, bleaker, loftier,
     mightier, hardier, priceyer, trickier, stickier, messier, scarier, shakier, sleepier, gloomier, greasier, bumpier, chillier, classier, creepier,
     crunchier, curlier, dustier, fishier, flashier, foggier, fuzzier, grumpier, hairier, hastier, itchier, jollier, juicier, leafier, lengthier,
     muddier, nosier, rainier, rockier, roomier, rustier, saltier, sandier, shadier, skinnier, smellier, snowier, speedier, stingier, thornier,
     trendier, wavier, wittier]
  superlatives:
    [best, worst, farthest, furthest, most, least, fewest, oldest, eldest, soonest, latest, earliest, foremost, utmost, uttermost, innermost,
     outermost, topmost, southernmost, northernmost, easternmost, westernmost, uppermost, ablest, angriest, biggest, bitterest, blackest, bluest,
     boldest, bravest, briefest, brightest, broadest, busiest, calmest, cheapest, cleanest, clearest, cleverest, closest, coldest, coolest, costliest,
     craziest, cruelest, darkest, dearest, deadliest, deepest, densest, dimmest, dirtiest, drunkest, driest, dullest, dumbest, easiest, emptiest,
     fairest, faintest, faithfulest, fanciest, fastest, fattest, fiercest, finest, firmest, fittest, flattest, freshest, friendliest, fullest,
     funniest, gentlest, gladdest, grandest, gravest, grayest, greatest, greenest, greyest, grossest, guiltiest, handsomest, handiest, happiest,
     hardest, harshest, healthiest, heaviest, highest, holiest, hottest, hugest, hungriest, iciest, illest, keenest, kindest, largest, laziest,
     leanest, lightest, likeliest, liveliest, loneliest, longest, loosest, loudest, loveliest, lowest, luckiest, maddest, meanest, mellowest,
     merriest, mildest, moistest, narrowest, nastiest, nearest, neatest, newest, nicest, noblest, noisiest, oddest, palest, plainest, pleasantest,
     politest, poorest, prettiest, proudest, purest, quickest, quietest, rarest, rawest, readiest, reddest, richest, ripest, riskiest, roughest,
     rudest, saddest, safest, sanest, sharpest, shiniest, shortest, shiest, sickest, silliest, simplest, sincerest, slimmest, slowest, smallest,
     smartest, smoothest, softest, sorest, sourest, spiciest, stalest, steadiest, steepest, stiffest, stormiest, straightest, strangest, strictest,
     strongest, sturdiest, subtlest, sunniest, surest, sweetest, swiftest, tallest, tamest, tastiest, tenderest, thickest, thinnest, thirstiest,
     tidiest, tightest, tiniest, toughest, truest, ugliest, vaguest, vastest, warmest, wariest, weakest, wealthiest, weirdest, wettest, whitest,
     widest, wildest, windiest, wisest, worthiest, wrongest, youngest, flashest, crispest, starkest, bleakest, loftiest, mightiest, hardiest,
     priceyest, trickiest, stickiest, messiest, scariest, shakiest, sleepiest, gloomiest, greasiest, bumpiest, chilliest, classiest, creepiest,
     crunchiest, curliest, dustiest, fishiest, flashiest, foggiest, fuzziest, grumpiest, hairiest, hastiest, itchiest, jolliest, juiciest, leafiest,
     lengthiest, muddiest, nosiest, rainiest, rockiest, roomiest, rustiest, saltiest, sandiest, shadiest, skinniest, smelliest, snowiest, speediest,
     stingiest, thorniest, trendiest, waviest, wittiest]
  ordinal-words:
    [first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth,
     seventeenth, eighteenth, nineteenth, twentieth, thirtieth, fortieth, fiftieth, sixtieth, seventieth, eightieth, ninetieth, hundredth, thousandth,
     millionth, billionth]
  ordinal-endings:
    [st, nd, rd, th]
  # Words in -est that are no superlatives.
  no-superlatives:
    [interest, forest, request, protest, contest, harvest, honest, modest, invest, suggest, arrest, guest, quest, test, rest, nest, west, chest, pest,
     best-selling, conquest, earnest, forrest, tempest, inquest, bequest, digest, infest, manifest, priest, crest, zest, behest, blest, wrest, ingest,
     divest, molest, detest, attest, northwest, southwest, midwest, everest, budapest, ernest, almost]
"""#),
        ("rules/en-grammar.yaml", #"""
pack: en-grammar
summary: Words of English by what they do in a clause. The first table that lists a word decides, so the closed classes come first.
tables:
  determiners:
    [the, a, an, this, that, these, those, every, each, some, any, 'no', another, both, either, neither, all, such]
  possessives:
    [my, your, his, her, its, our, their, whose, '''s']
  personal-pronouns:
    [i, you, he, she, it, we, they]
  other-pronouns:
    [me, him, us, them, myself, yourself, himself, herself, itself, ourselves, themselves, everyone, everybody, everything, someone, somebody,
     something, anyone, anybody, anything, nobody, nothing, none, one, ones, others, many, few, most, several, mine, yours, hers, ours, theirs]
  relative-words:
    [who, whom, whose, which, that, where, when, why, how, what, whoever, whatever]
  prepositions:
    [of, in, 'on', at, by, for, from, with, about, against, between, into, through, during, before, after, above, below, under, over, across, along,
     among, around, behind, beyond, despite, except, inside, near, 'off', onto, out, outside, per, since, toward, towards, until, up, upon, via,
     within, without, amid, amongst, throughout, beside, besides, like, unlike, including, regarding, concerning, as, than, to, versus, aboard, atop]
  coordinators:
    [and, or, but, nor, plus, yet]
  subordinators:
    [because, although, though, while, whereas, if, unless, when, whenever, where, wherever, since, until, after, before, as, whether, once, lest,
     that, so, than]
  forms-of-be:
    [is, are, was, were, be, been, being, am, '''s', '''re', '''m', ai]
  forms-of-have:
    [has, have, had, having, '''ve']
  forms-of-do:
    [does, do, did, doing, done]
  modals:
    [will, would, can, could, may, might, must, shall, should, ought, cannot, '''ll', '''d', wo, ca, sha]
  future-words:
    [will, shall, '''ll', wo, going, gonna]
  conditional-words:
    [would, could, might, '''d']
  negators:
    [not, 'n''t', 'no', never, none, nobody, nothing, nowhere, neither, nor, without, cannot, hardly, barely, scarcely]
  plain-adverbs:
    [now, then, here, there, today, yesterday, tomorrow, tonight, already, also, just, only, even, still, again, always, never, often, soon, very,
     too, quite, rather, almost, ever, perhaps, maybe, later, ago, away, back, together, once, twice, thrice, down, well, fast, hard, long, far, much,
     more, less, most, least, so, thus, hence, therefore, however, meanwhile, nevertheless, nonetheless, moreover, furthermore, instead, otherwise,
     indeed, anyway, else, alone, ahead, apart, abroad, overseas, elsewhere, sometimes, somewhere, anywhere, everywhere, seldom, forever, overnight,
     initially, nearly, not, 'n''t']
  # Past forms; most are participles too.
  past-verbs:
    [accelerated, accepted, accompanied, accumulated, accused, achieved, acknowledged, acquired, acted, activated, adapted, added, addressed,
     adjusted, administered, admitted, adopted, advanced, advised, advocated, affected, agreed, aimed, alerted, alleged, allowed, altered, amended,
     amounted, analysed, analyzed, announced, answered, anticipated, apologised, apologized, appealed, appeared, applied, appointed, approved, argued,
     arose, armed, arranged, arrested, arrived, ascertained, asked, assassinated, assaulted, assembled, asserted, assessed, assigned, assisted,
     assumed, assured, attached, attacked, attempted, attended, attracted, attributed, authorised, authorized, averaged, avoided, awaited, awarded,
     backed, balloted, banned, barred, based, battled, bore, beat, became, begged, began, behaved, believed, belonged, bent, benefited, bet, bound,
     bit, blamed, blocked, blew, boarded, bombed, boosted, borrowed, breached, broke, bred, briefed, brought, broadcast, built, burned, burst, buried,
     bought, called, campaigned, canceled, cancelled, capped, captured, cared, carried, cast, caught, caused, ceased, celebrated, challenged, changed,
     charged, chased, checked, choked, chose, circulated, cited, claimed, clamped, clarified, clashed, cleared, climbed, clinched, closed, coincided,
     collapsed, collected, combated, combined, came, commenced, commented, commissioned, committed, compared, compelled, competed, compiled,
     complained, complemented, completed, complied, composed, compounded, comprised, concealed, conceded, concerned, concluded, condemned, conducted,
     confessed, confirmed, confiscated, conflicted, confronted, connected, considered, consisted, constituted, constructed, consulted, contacted,
     contained, contended, contested, continued, contracted, contradicted, contributed, controlled, convened, converted, convicted, convinced,
     cooperated, coped, cost, covered, cracked, crashed, created, crept, crippled, criticised, criticized, crossed, crushed, culminated, curbed, cut,
     damaged, danced, dared, dated, dealt, debated, decided, declared, declined, decreased, dedicated, deemed, deepened, defeated, defended, defined,
     defied, delayed, delivered, demanded, demolished, demonstrated, denounced, denied, departed, depended, depicted, depleted, deployed, deported,
     deposited, derailed, descended, described, deserved, designed, designated, destroyed, detained, detected, deteriorated, determined, devastated,
     developed, devised, devoted, diagnosed, dictated, died, differed, differentiated, dug, diminished, dipped, directed, disagreed, disappeared,
     disbanded, discharged, disclosed, discouraged, discovered, discussed, dismissed, dispatched, displaced, displayed, disputed, disqualified,
     disregarded, disrupted, dissolved, distorted, distributed, divided, divorced, did, dominated, donated, doubled, double-checked, doubted,
     downgraded, drafted, dragged, drew, dreamed, drank, drove, dropped, dubed, dumped, dwindled, earned, eased, ate, echoed, edged, educated,
     elaborated, elected, elevated, eliminated, embarked, embraced, emerged, emited, emphasised, emphasized, employed, enabled, enacted, encountered,
     encouraged, ended, endorsed, endured, enforced, engaged, enjoyed, ensured, entailed, entered, envisioned, equipped, eroded, erupted, escalated,
     escaped, established, estimated, evacuated, evaluated, evicted, evolved, exacerbated, examined, exceeded, exchanged, excluded, executed,
     exempted, exerted, exhausted, existed, exonerated, expanded, expected, expelled, experienced, expired, explained, explicited, exploded,
     exploited, explored, exported, exposed, expressed, extended, faced, facilitated, failed, fell, faltered, feared, featured, fed, felt, fought,
     filed, filled, finalised, financed, found, finished, fired, fitted, fixed, flagged, flattened, fled, flooded, flourished, flowed, fluctuated,
     flew, focused, foiled, followed, forbade, forced, forecasted, foresaw, forged, forgot, forgave, formed, fostered, founded, fractured, framed,
     freed, froze, fueled, fuelled, fulfiled, fulfilled, functioned, funded, gained, gathered, gauged, generated, got, gave, went, governed, grabbed,
     graduated, granted, grazed, greeted, gripped, grew, guaranteed, guarded, guessed, guided, hailed, halted, halved, hampered, handed, handled,
     hung, happened, harmed, hated, had, headed, heard, helped, hid, highlighted, hindered, hired, hit, held, hoped, hospitalised, hosted, housed,
     hovered, hurt, identified, ignored, illustrated, imagined, impacted, impeached, implemented, implied, imported, imposed, impressed, improved,
     included, incorporated, increased, incurred, indicated, indicted, indulged, infected, inferred, infiltrated, inflicted, informed, inherited,
     initiated, injured, inserted, insisted, inspected, inspired, installed, instructed, insulted, insured, integrated, intended, intensified,
     intercepted, interpreted, interrogated, interrupted, intervened, interviewed, introduced, invaded, invested, investigated, invited, invoked,
     involved, irritated, isolated, issued, jeopardised, joined, judged, jumped, justified, kept, kicked, kidnaped, killed, kissed, knocked, knew,
     labeled, labelled, lacked, lagged, lamented, landed, lashed, lasted, laughed, launched, laid, led, leaked, leaned, leaped, learned, left, lent,
     let, levied, liberated, licensed, lay, lifted, lit, liked, limited, lingered, linked, listed, listened, lived, loaded, lobbied, located, locked,
     looked, loomed, looted, lost, loved, lowered, lured, magnified, maintained, made, managed, mandated, manipulated, manufactured, marched, marked,
     married, matched, mattered, maximised, meant, measured, met, mentioned, merged, migrated, minimised, mirrored, misleaded, misread, missed,
     mistook, mixed, mobilised, moderated, monitored, motivated, mounted, mourned, moved, multiplied, murdered, named, narrowed, nationalised, needed,
     neglected, negotiated, nominated, noted, noticed, notified, nudged, obeyed, objected, obscured, observed, obstructed, obtained, occupied,
     occurred, offered, offseted, opened, operated, opposed, optted, orchestrated, ordered, organised, organized, ousted, outdid, outlawed, outlined,
     outnumbered, outpaced, outraged, overcame, overhauled, overlooked, overseed, overtook, overturned, overwhelmed, owned, packed, participated,
     passed, paused, paid, penalised, performed, permitted, persisted, persuaded, picked, pinpointed, pioneered, placed, planned, planted, played,
     pleaded, pleased, pledged, plummeted, plunged, pointed, populated, portrayed, posed, posited, possessed, posted, postponed, postulated, poured,
     practiced, practised, praised, preceded, precluded, predicted, preferred, premiered, prepared, presented, preserved, pressed, presumed,
     prevented, printed, privatised, privatized, probed, proceeded, processed, proclaimed, procured, produced, prohibited, projected, prolonged,
     promised, promoted, prompted, propeled, proposed, prosecuted, protected, protested, proved, provided, published, pulled, pumped, punished,
     purchased, pursued, pushed, put, quadrupled, qualified, quarantined, quelled, questioned, quit, quoted, raced, raided, raised, rallied, ranged,
     ranked, rated, ratified, ravaged, reached, reacted, read, reaffirmed, realised, realized, rebelled, rebounded, rebuffed, rebuilt, rebuked,
     recalled, received, reclaimed, recognised, recognized, recommended, reconciled, reconsidered, recorded, recounted, recovered, recruited,
     redeemed, redesigned, redirected, reduced, referred, reflected, reformed, refused, regained, regarded, registered, regretted, reined, reinforced,
     reinstated, reiterated, rejected, related, released, relieved, relinquished, relocated, relied, remained, remarked, remedied, remembered,
     reminded, removed, rendered, renewed, rented, repaired, repatriated, repayed, repealed, repeated, replaced, replicated, replied, reported,
     represented, reproduced, requested, required, rescued, researched, resembled, resented, reserved, resettled, resided, resigned, resisted,
     resolved, respected, responded, restored, restricted, restructured, resulted, resumed, retained, retaliated, retired, retreated, returned,
     revealed, reversed, reviewed, revised, revived, revoked, rewarded, rode, rang, rose, robbed, rotated, ruled, ran, rushed, sabotaged, sailed,
     salvaged, sanctioned, saved, said, scaled, scheduled, scrapped, screamed, scrutinised, searched, secured, saw, sought, seemed, seized, selected,
     sold, sent, sentenced, separated, served, set, settled, shook, shaped, shared, shattered, shed, shelled, shelved, shifted, shipped, shocked,
     shot, shopped, shouldered, showed, shrank, shut, signed, signaled, signalled, silenced, sang, sank, sat, skyrocketed, slammed, slashed, slept,
     slid, slipped, slowed, slumped, smashed, smoked, smuggled, soared, solved, sounded, soured, sowed, spanned, sparked, spoke, specified,
     speculated, spelled, spent, spun, split, spoiled, sponsored, spotted, spread, sprang, spurred, stabbed, stabilised, staged, stalled, stood,
     started, stated, stayed, stole, stemmed, stepped, stuck, stipulated, stoked, stopped, stored, streamlined, strengthened, stressed, stretched,
     struck, stripped, struggled, studied, subjected, submitted, subsided, subsidised, substituted, succeeded, sued, suffered, suggested, summed,
     summoned, superseded, supplemented, supplied, supported, supposed, suppressed, surfaced, surged, surpassed, surprised, surrendered, surrounded,
     surveyed, survived, suspected, suspended, sustained, swapped, swore, swept, swam, swung, symbolised, tackled, took, talked, targeted, tasted,
     taxed, taught, tore, told, tended, termed, terminated, tested, testified, thanked, thought, threatened, threw, thwarted, tied, tightened,
     tolerated, topped, toppled, tormented, tortured, totaled, totalled, touched, toured, traced, tracked, traded, trailed, trained, transferred,
     transformed, transitioned, translated, transmited, transported, trapped, traveled, travelled, traversed, treated, trialed, triggered, trimmed,
     tripled, trusted, tried, tumbled, turned, tweeted, uncovered, underestimated, underwent, underlined, undermined, underscored, understood,
     undertook, unfolded, unified, united, unleashed, unveiled, updated, upgraded, upheld, urged, used, ushered, utilised, vacated, vaccinated,
     valued, vandalised, vanished, varied, verified, vetoed, vied, viewed, violated, visited, voiced, volunteered, voted, vowed, waged, waited, woke,
     walked, waned, wanted, warned, washed, wasted, watched, weakened, wore, wove, weighed, welcomed, widened, wielded, won, wiped, wished, withdrew,
     withheld, withstanded, witnessed, wondered, worked, worried, worsened, wounded, wrapped, wrote, yielded, zoomed]
  # Participles that are no past forms.
  participles:
    [arisen, been, born, beaten, become, begun, bitten, blown, broken, burnt, chosen, come, done, drawn, dreamt, drunk, driven, eaten, fallen, flown,
     forbidden, foreseen, forgotten, forgiven, frozen, gotten, given, gone, grown, hidden, known, leant, leapt, learnt, lain, mistaken, outdone,
     overcome, overtaken, pled, proven, ridden, rung, risen, run, seen, shaken, shown, shrunk, sung, sunk, sown, spoken, spelt, spoilt, sprung,
     stolen, sworn, swum, taken, torn, thrown, undergone, undertaken, woken, worn, woven, withdrawn, written]
  # Third person forms; many are plural nouns too.
  present-verbs:
    [accelerates, accepts, accompanies, accumulates, accuses, achieves, acknowledges, acquires, acts, activates, adapts, adds, addresses, adjusts,
     administers, admits, adopts, advances, advises, advocates, affects, agrees, aims, alerts, alleges, allows, alters, amends, amounts, analyses,
     analyzes, announces, answers, anticipates, apologises, apologizes, appeals, appears, applies, appoints, approves, argues, arises, arms, arranges,
     arrests, arrives, ascertains, asks, assassinates, assaults, assembles, asserts, assesses, assigns, assists, assumes, assures, attaches, attacks,
     attempts, attends, attracts, attributes, authorises, authorizes, averages, avoids, awaits, awards, backs, ballots, bans, bars, bases, battles,
     bears, beats, becomes, begs, begins, behaves, believes, belongs, bends, benefits, bets, binds, bites, blames, blocks, blows, boards, bombs,
     boosts, borrows, breaches, breaks, breeds, briefs, brings, broadcasts, builds, burns, bursts, buries, buys, calls, campaigns, cancels, caps,
     captures, cares, carries, casts, catches, causes, ceases, celebrates, challenges, changes, charges, chases, checks, chokes, chooses, circulates,
     cites, claims, clamps, clarifies, clashes, clears, climbs, clinches, closes, coincides, collapses, collects, combats, combines, comes, commences,
     comments, commissions, commits, compares, compels, competes, compiles, complains, complements, completes, complies, composes, compounds,
     comprises, conceals, concedes, concerns, concludes, condemns, conducts, confesses, confirms, confiscates, conflicts, confronts, connects,
     considers, consists, constitutes, constructs, consults, contacts, contains, contends, contests, continues, contracts, contradicts, contributes,
     controls, convenes, converts, convicts, convinces, cooperates, copes, costs, covers, cracks, crashes, creates, creeps, cripples, criticises,
     criticizes, crosses, crushes, culminates, curbs, cuts, damages, dances, dares, dates, deals, debates, decides, declares, declines, decreases,
     dedicates, deems, deepens, defeats, defends, defines, defies, delays, delivers, demands, demolishes, demonstrates, denounces, denies, departs,
     depends, depicts, depletes, deploys, deports, deposits, derails, descends, describes, deserves, designs, designates, destroys, detains, detects,
     deteriorates, determines, devastates, develops, devises, devotes, diagnoses, dictates, dies, differs, differentiates, digs, diminishes, dips,
     directs, disagrees, disappears, disbands, discharges, discloses, discourages, discovers, discusses, dismisses, dispatches, displaces, displays,
     disputes, disqualifies, disregards, disrupts, dissolves, distorts, distributes, divides, divorces, dominates, donates, doubles, double-checks,
     doubts, downgrades, drafts, drags, draws, dreams, drinks, drives, drops, dubs, dumps, dwindles, earns, eases, eats, echoes, edges, educates,
     elaborates, elects, elevates, eliminates, embarks, embraces, emerges, emits, emphasises, emphasizes, employs, enables, enacts, encounters,
     encourages, ends, endorses, endures, enforces, engages, enjoys, ensures, entails, enters, envisions, equips, erodes, erupts, escalates, escapes,
     establishes, estimates, evacuates, evaluates, evicts, evolves, exacerbates, examines, exceeds, exchanges, excludes, executes, exempts, exerts,
     exhausts, exists, exonerates, expands, expects, expels, experiences, expires, explains, explicits, explodes, exploits, explores, exports,
     exposes, expresses, extends, faces, facilitates, fails, falls, falters, fears, features, feeds, feels, fights, files, fills, finalises, finances,
     finds, finishes, fires, fits, fixes, flags, flattens, flees, floods, flourishes, flows, fluctuates, flies, focuses, foils, follows, forbids,
     forces, forecasts, foresees, forges, forgets, forgives, forms, fosters, founds, fractures, frames, frees, freezes, fuels, fulfils, fulfills,
     functions, funds, gains, gathers, gauges, generates, gets, gives, goes, governs, grabs, graduates, grants, grazes, greets, grips, grows,
     guarantees, guards, guesses, guides, hails, halts, halves, hampers, hands, handles, hangs, happens, harms, hates, heads, hears, helps, hides,
     highlights, hinders, hires, hits, holds, hopes, hospitalises, hosts, houses, hovers, hurts, identifies, ignores, illustrates, imagines, impacts,
     impeaches, implements, implies, imports, imposes, impresses, improves, includes, incorporates, increases, incurs, indicates, indicts, indulges,
     infects, infers, infiltrates, inflicts, informs, inherits, initiates, injures, inserts, insists, inspects, inspires, installs, instructs,
     insults, insures, integrates, intends, intensifies, intercepts, interprets, interrogates, interrupts, intervenes, interviews, introduces,
     invades, invests, investigates, invites, invokes, involves, irritates, isolates, issues, jeopardises, joins, judges, jumps, justifies, keeps,
     kicks, kidnaps, kills, kisses, knocks, knows, labels, lacks, lags, laments, lands, lashes, lasts, laughs, launches, lays, leads, leaks, leans,
     leaps, learns, leaves, lends, lets, levies, liberates, licenses, lies, lifts, lights, likes, limits, lingers, links, lists, listens, lives,
     loads, lobbies, locates, locks, looks, looms, loots, loses, loves, lowers, lures, magnifies, maintains, makes, manages, mandates, manipulates,
     manufactures, marches, marks, marries, matches, matters, maximises, means, measures, meets, mentions, merges, migrates, minimises, mirrors,
     misleads, misreads, misses, mistakes, mixes, mobilises, moderates, monitors, motivates, mounts, mourns, moves, multiplies, murders, names,
     narrows, nationalises, needs, neglects, negotiates, nominates, notes, notices, notifies, nudges, obeys, objects, obscures, observes, obstructs,
     obtains, occupies, occurs, offers, offsets, opens, operates, opposes, opts, orchestrates, orders, organises, organizes, ousts, outdoes, outlaws,
     outlines, outnumbers, outpaces, outrages, overcomes, overhauls, overlooks, oversees, overtakes, overturns, overwhelms, owns, packs, participates,
     passes, pauses, pays, penalises, performs, permits, persists, persuades, picks, pinpoints, pioneers, places, plans, plants, plays, pleads,
     pleases, pledges, plummets, plunges, points, populates, portrays, poses, posits, possesses, posts, postpones, postulates, pours, practices,
     practises, praises, precedes, precludes, predicts, prefers, premieres, prepares, presents, preserves, presses, presumes, prevents, prints,
     privatises, privatizes, probes, proceeds, processes, proclaims, procures, produces, prohibits, projects, prolongs, promises, promotes, prompts,
     propels, proposes, prosecutes, protects, protests, proves, provides, publishes, pulls, pumps, punishes, purchases, pursues, pushes, puts,
     quadruples, qualifies, quarantines, quells, questions, quits, quotes, races, raids, raises, rallies, ranges, ranks, rates, ratifies, ravages,
     reaches, reacts, reads, reaffirms, realises, realizes, rebels, rebounds, rebuffs, rebuilds, rebukes, recalls, receives, reclaims, recognises,
     recognizes, recommends, reconciles, reconsiders, records, recounts, recovers, recruits, redeems, redesigns, redirects, reduces, refers, reflects,
     reforms, refuses, regains, regards, registers, regrets, reins, reinforces, reinstates, reiterates, rejects, relates, releases, relieves,
     relinquishes, relocates, relies, remains, remarks, remedies, remembers, reminds, removes, renders, renews, rents, repairs, repatriates, repays,
     repeals, repeats, replaces, replicates, replies, reports, represents, reproduces, requests, requires, rescues, researches, resembles, resents,
     reserves, resettles, resides, resigns, resists, resolves, respects, responds, restores, restricts, restructures, results, resumes, retains,
     retaliates, retires, retreats, returns, reveals, reverses, reviews, revises, revives, revokes, rewards, rides, rings, rises, robs, rotates,
     rules, runs, rushes, sabotages, sails, salvages, sanctions, saves, says, scales, schedules, scraps, screams, scrutinises, searches, secures,
     sees, seeks, seems, seizes, selects, sells, sends, sentences, separates, serves, sets, settles, shakes, shapes, shares, shatters, sheds, shells,
     shelves, shifts, ships, shocks, shoots, shops, shoulders, shows, shrinks, shuts, signs, signals, silences, sings, sinks, sits, skyrockets, slams,
     slashes, sleeps, slides, slips, slows, slumps, smashes, smokes, smuggles, soars, solves, sounds, sours, sows, spans, sparks, speaks, specifies,
     speculates, spells, spends, spins, splits, spoils, sponsors, spots, spreads, springs, spurs, stabs, stabilises, stages, stalls, stands, starts,
     states, stays, steals, stems, steps, sticks, stipulates, stokes, stops, stores, streamlines, strengthens, stresses, stretches, strikes, strips,
     struggles, studies, subjects, submits, subsides, subsidises, substitutes, succeeds, sues, suffers, suggests, sums, summons, supersedes,
     supplements, supplies, supports, supposes, suppresses, surfaces, surges, surpasses, surprises, surrenders, surrounds, surveys, survives,
     suspects, suspends, sustains, swaps, swears, sweeps, swims, swings, symbolises, tackles, takes, talks, targets, tastes, taxes, teaches, tears,
     tells, tends, terms, terminates, tests, testifies, thanks, thinks, threatens, throws, thwarts, ties, tightens, tolerates, tops, topples,
     torments, tortures, totals, touches, tours, traces, tracks, trades, trails, trains, transfers, transforms, transitions, translates, transmits,
     transports, traps, travels, traverses, treats, trials, triggers, trims, triples, trusts, tries, tumbles, turns, tweets, uncovers, underestimates,
     undergoes, underlines, undermines, underscores, understands, undertakes, unfolds, unifies, unites, unleashes, unveils, updates, upgrades,
     upholds, urges, uses, ushers, utilises, vacates, vaccinates, values, vandalises, vanishes, varies, verifies, vetoes, vies, views, violates,
     visits, voices, volunteers, votes, vows, wages, waits, wakes, walks, wanes, wants, warns, washes, wastes, watches, weakens, wears, weaves,
     weighs, welcomes, widens, wields, wins, wipes, wishes, withdraws, withholds, withstands, witnesses, wonders, works, worries, worsens, wounds,
     wraps, writes, yields, zooms]
  # Base forms; many are nouns too.
  base-verbs:
    [accelerate, accept, accompany, accumulate, accuse, achieve, acknowledge, acquire, act, activate, adapt, add, address, adjust, administer, admit,
     adopt, advance, advise, advocate, affect, agree, aim, alert, allege, allow, alter, amend, amount, analyse, analyze, announce, answer, anticipate,
     apologise, apologize, appeal, appear, apply, appoint, approve, argue, arise, arm, arrange, arrest, arrive, ascertain, ask, assassinate, assault,
     assemble, assert, assess, assign, assist, assume, assure, attach, attack, attempt, attend, attract, attribute, authorise, authorize, average,
     avoid, await, award, back, ballot, ban, bar, base, battle, bear, beat, become, beg, begin, behave, believe, belong, bend, benefit, bet, bind,
     bite, blame, block, blow, board, bomb, boost, borrow, breach, break, breed, brief, bring, broadcast, build, burn, burst, bury, buy, call,
     campaign, cancel, cap, capture, care, carry, cast, catch, cause, cease, celebrate, challenge, change, charge, chase, check, choke, choose,
     circulate, cite, claim, clamp, clarify, clash, clear, climb, clinch, close, coincide, collapse, collect, combat, combine, come, commence,
     comment, commission, commit, compare, compel, compete, compile, complain, complement, complete, comply, compose, compound, comprise, conceal,
     concede, concern, conclude, condemn, conduct, confess, confirm, confiscate, conflict, confront, connect, consider, consist, constitute,
     construct, consult, contact, contain, contend, contest, continue, contract, contradict, contribute, control, convene, convert, convict, convince,
     cooperate, cope, cost, cover, crack, crash, create, creep, cripple, criticise, criticize, cross, crush, culminate, curb, cut, damage, dance,
     dare, date, deal, debate, decide, declare, decline, decrease, dedicate, deem, deepen, defeat, defend, define, defy, delay, deliver, demand,
     demolish, demonstrate, denounce, deny, depart, depend, depict, deplete, deploy, deport, deposit, derail, descend, describe, deserve, design,
     designate, destroy, detain, detect, deteriorate, determine, devastate, develop, devise, devote, diagnose, dictate, die, differ, differentiate,
     dig, diminish, dip, direct, disagree, disappear, disband, discharge, disclose, discourage, discover, discuss, dismiss, dispatch, displace,
     display, dispute, disqualify, disregard, disrupt, dissolve, distort, distribute, divide, divorce, dominate, donate, double, double-check, doubt,
     downgrade, draft, drag, draw, dream, drink, drive, drop, dub, dump, dwindle, earn, ease, eat, echo, edge, educate, elaborate, elect, elevate,
     eliminate, embark, embrace, emerge, emit, emphasise, emphasize, employ, enable, enact, encounter, encourage, end, endorse, endure, enforce,
     engage, enjoy, ensure, entail, enter, envision, equip, erode, erupt, escalate, escape, establish, estimate, evacuate, evaluate, evict, evolve,
     exacerbate, examine, exceed, exchange, exclude, execute, exempt, exert, exhaust, exist, exonerate, expand, expect, expel, experience, expire,
     explain, explicit, explode, exploit, explore, export, expose, express, extend, face, facilitate, fail, fall, falter, fear, feature, feed, feel,
     fight, file, fill, finalise, finance, find, finish, fire, fit, fix, flag, flatten, flee, flood, flourish, flow, fluctuate, fly, focus, foil,
     follow, forbid, force, forecast, foresee, forge, forget, forgive, form, foster, found, fracture, frame, free, freeze, fuel, fulfil, fulfill,
     function, fund, gain, gather, gauge, generate, get, give, go, govern, grab, graduate, grant, graze, greet, grip, grow, guarantee, guard, guess,
     guide, hail, halt, halve, hamper, hand, handle, hang, happen, harm, hate, head, hear, help, hide, highlight, hinder, hire, hit, hold, hope,
     hospitalise, host, house, hover, hurt, identify, ignore, illustrate, imagine, impact, impeach, implement, imply, import, impose, impress,
     improve, include, incorporate, increase, incur, indicate, indict, indulge, infect, infer, infiltrate, inflict, inform, inherit, initiate, injure,
     insert, insist, inspect, inspire, install, instruct, insult, insure, integrate, intend, intensify, intercept, interpret, interrogate, interrupt,
     intervene, interview, introduce, invade, invest, investigate, invite, invoke, involve, irritate, isolate, issue, jeopardise, join, judge, jump,
     justify, keep, kick, kidnap, kill, kiss, knock, know, label, lack, lag, lament, land, lash, last, laugh, launch, lay, lead, leak, lean, leap,
     learn, leave, lend, let, levy, liberate, license, lie, lift, light, like, limit, linger, link, list, listen, live, load, lobby, locate, lock,
     look, loom, loot, lose, love, lower, lure, magnify, maintain, make, manage, mandate, manipulate, manufacture, march, mark, marry, match, matter,
     maximise, mean, measure, meet, mention, merge, migrate, minimise, mirror, mislead, misread, miss, mistake, mix, mobilise, moderate, monitor,
     motivate, mount, mourn, move, multiply, murder, name, narrow, nationalise, need, neglect, negotiate, nominate, note, notice, notify, nudge, obey,
     object, obscure, observe, obstruct, obtain, occupy, occur, offer, offset, open, operate, oppose, opt, orchestrate, order, organise, organize,
     oust, outdo, outlaw, outline, outnumber, outpace, outrage, overcome, overhaul, overlook, oversee, overtake, overturn, overwhelm, own, pack,
     participate, pass, pause, pay, penalise, perform, permit, persist, persuade, pick, pinpoint, pioneer, place, plan, plant, play, plead, please,
     pledge, plummet, plunge, point, populate, portray, pose, posit, possess, post, postpone, postulate, pour, practice, practise, praise, precede,
     preclude, predict, prefer, premiere, prepare, present, preserve, press, presume, prevent, print, privatise, privatize, probe, proceed, process,
     proclaim, procure, produce, prohibit, project, prolong, promise, promote, prompt, propel, propose, prosecute, protect, protest, prove, provide,
     publish, pull, pump, punish, purchase, pursue, push, put, quadruple, qualify, quarantine, quell, question, quit, quote, race, raid, raise, rally,
     range, rank, rate, ratify, ravage, reach, react, read, reaffirm, realise, realize, rebel, rebound, rebuff, rebuild, rebuke, recall, receive,
     reclaim, recognise, recognize, recommend, reconcile, reconsider, record, recount, recover, recruit, redeem, redesign, redirect, reduce, refer,
     reflect, reform, refuse, regain, regard, register, regret, rein, reinforce, reinstate, reiterate, reject, relate, release, relieve, relinquish,
     relocate, rely, remain, remark, remedy, remember, remind, remove, render, renew, rent, repair, repatriate, repay, repeal, repeat, replace,
     replicate, reply, report, represent, reproduce, request, require, rescue, research, resemble, resent, reserve, resettle, reside, resign, resist,
     resolve, respect, respond, restore, restrict, restructure, result, resume, retain, retaliate, retire, retreat, return, reveal, reverse, review,
     revise, revive, revoke, reward, ride, ring, rise, rob, rotate, rule, run, rush, sabotage, sail, salvage, sanction, save, say, scale, schedule,
     scrap, scream, scrutinise, search, secure, see, seek, seem, seize, select, sell, send, sentence, separate, serve, set, settle, shake, shape,
     share, shatter, shed, shell, shelve, shift, ship, shock, shoot, shop, shoulder, show, shrink, shut, sign, signal, silence, sing, sink, sit,
     skyrocket, slam, slash, sleep, slide, slip, slow, slump, smash, smoke, smuggle, soar, solve, sound, sour, sow, span, spark, speak, specify,
     speculate, spell, spend, spin, split, spoil, sponsor, spot, spread, spring, spur, stab, stabilise, stage, stall, stand, start, state, stay,
     steal, stem, step, stick, stipulate, stoke, stop, store, streamline, strengthen, stress, stretch, strike, strip, struggle, study, subject,
     submit, subside, subsidise, substitute, succeed, sue, suffer, suggest, sum, summon, supersede, supplement, supply, support, suppose, suppress,
     surface, surge, surpass, surprise, surrender, surround, survey, survive, suspect, suspend, sustain, swap, swear, sweep, swim, swing, symbolise,
     tackle, take, talk, target, taste, tax, teach, tear, tell, tend, term, terminate, test, testify, thank, think, threaten, throw, thwart, tie,
     tighten, tolerate, top, topple, torment, torture, total, touch, tour, trace, track, trade, trail, train, transfer, transform, transition,
     translate, transmit, transport, trap, travel, traverse, treat, trial, trigger, trim, triple, trust, try, tumble, turn, tweet, uncover,
     underestimate, undergo, underline, undermine, underscore, understand, undertake, unfold, unify, unite, unleash, unveil, update, upgrade, uphold,
     urge, use, usher, utilise, vacate, vaccinate, value, vandalise, vanish, vary, verify, veto, vie, view, violate, visit, voice, volunteer, vote,
     vow, wage, wait, wake, walk, wane, want, warn, wash, waste, watch, weaken, wear, weave, weigh, welcome, widen, wield, win, wipe, wish, withdraw,
     withhold, withstand, witness, wonder, work, worry, worsen, wound, wrap, write, yield, zoom]
  ing-verbs:
    [accelerating, accepting, accompanying, accumulating, accusing, achieving, acknowledging, acquiring, acting, activating, adapting, adding,
     addressing, adjusting, administering, admitting, adopting, advancing, advising, advocating, affecting, agreeing, aiming, alerting, alleging,
     allowing, altering, amending, amounting, analysing, analyzing, announcing, answering, anticipating, apologising, apologizing, appealing,
     appearing, applying, appointing, approving, arguing, arising, arming, arranging, arresting, arriving, ascertaining, asking, assassinating,
     assaulting, assembling, asserting, assessing, assigning, assisting, assuming, assuring, attaching, attacking, attempting, attending, attracting,
     attributing, authorising, authorizing, averaging, avoiding, awaiting, awarding, backing, balloting, banning, barring, basing, battling, bearing,
     beating, becoming, begging, beginning, behaving, believing, belonging, bending, benefiting, betting, binding, biting, blaming, blocking, blowing,
     boarding, bombing, boosting, borrowing, breaching, breaking, breeding, briefing, bringing, broadcasting, building, burning, bursting, burying,
     buying, calling, campaigning, canceling, capping, capturing, caring, carrying, casting, catching, causing, ceasing, celebrating, challenging,
     changing, charging, chasing, checking, choking, choosing, circulating, citing, claiming, clamping, clarifying, clashing, clearing, climbing,
     clinching, closing, coinciding, collapsing, collecting, combating, combining, coming, commencing, commenting, commissioning, committing,
     comparing, compelling, competing, compiling, complaining, complementing, completing, complying, composing, compounding, comprising, concealing,
     conceding, concerning, concluding, condemning, conducting, confessing, confirming, confiscating, conflicting, confronting, connecting,
     considering, consisting, constituting, constructing, consulting, contacting, containing, contending, contesting, continuing, contracting,
     contradicting, contributing, controlling, convening, converting, convicting, convincing, cooperating, coping, costing, covering, cracking,
     crashing, creating, creeping, crippling, criticising, criticizing, crossing, crushing, culminating, curbing, cutting, damaging, dancing, daring,
     dating, dealing, debating, deciding, declaring, declining, decreasing, dedicating, deeming, deepening, defeating, defending, defining, defying,
     delaying, delivering, demanding, demolishing, demonstrating, denouncing, denying, departing, depending, depicting, depleting, deploying,
     deporting, depositing, derailing, descending, describing, deserving, designing, designating, destroying, detaining, detecting, deteriorating,
     determining, devastating, developing, devising, devoting, diagnosing, dictating, dying, differing, differentiating, digging, diminishing,
     dipping, directing, disagreeing, disappearing, disbanding, discharging, disclosing, discouraging, discovering, discussing, dismissing,
     dispatching, displacing, displaying, disputing, disqualifying, disregarding, disrupting, dissolving, distorting, distributing, dividing,
     divorcing, dominating, donating, doubling, double-checking, doubting, downgrading, drafting, dragging, drawing, dreaming, drinking, driving,
     dropping, dubing, dumping, dwindling, earning, easing, eating, echoing, edging, educating, elaborating, electing, elevating, eliminating,
     embarking, embracing, emerging, emiting, emphasising, emphasizing, employing, enabling, enacting, encountering, encouraging, ending, endorsing,
     enduring, enforcing, engaging, enjoying, ensuring, entailing, entering, envisioning, equipping, eroding, erupting, escalating, escaping,
     establishing, estimating, evacuating, evaluating, evicting, evolving, exacerbating, examining, exceeding, exchanging, excluding, executing,
     exempting, exerting, exhausting, existing, exonerating, expanding, expecting, expelling, experiencing, expiring, explaining, expliciting,
     exploding, exploiting, exploring, exporting, exposing, expressing, extending, facing, facilitating, failing, falling, faltering, fearing,
     featuring, feeding, feeling, fighting, filing, filling, finalising, financing, finding, finishing, firing, fitting, fixing, flagging, flattening,
     fleeing, flooding, flourishing, flowing, fluctuating, flying, focusing, foiling, following, forbidding, forcing, forecasting, foreseeing,
     forging, forgetting, forgiving, forming, fostering, founding, fracturing, framing, freeing, freezing, fueling, fulfiling, fulfilling,
     functioning, funding, gaining, gathering, gauging, generating, getting, giving, going, governing, grabbing, graduating, granting, grazing,
     greeting, gripping, growing, guaranteeing, guarding, guessing, guiding, hailing, halting, halving, hampering, handing, handling, hanging,
     happening, harming, hating, heading, hearing, helping, hiding, highlighting, hindering, hiring, hitting, holding, hoping, hospitalising, hosting,
     housing, hovering, hurting, identifying, ignoring, illustrating, imagining, impacting, impeaching, implementing, implying, importing, imposing,
     impressing, improving, including, incorporating, increasing, incurring, indicating, indicting, indulging, infecting, inferring, infiltrating,
     inflicting, informing, inheriting, initiating, injuring, inserting, insisting, inspecting, inspiring, installing, instructing, insulting,
     insuring, integrating, intending, intensifying, intercepting, interpreting, interrogating, interrupting, intervening, interviewing, introducing,
     invading, investing, investigating, inviting, invoking, involving, irritating, isolating, issuing, jeopardising, joining, judging, jumping,
     justifying, keeping, kicking, kidnaping, killing, kissing, knocking, knowing, labeling, lacking, lagging, lamenting, landing, lashing, lasting,
     laughing, launching, laying, leading, leaking, leaning, leaping, learning, leaving, lending, letting, levying, liberating, licensing, lying,
     lifting, lighting, liking, limiting, lingering, linking, listing, listening, living, loading, lobbying, locating, locking, looking, looming,
     looting, losing, loving, lowering, luring, magnifying, maintaining, making, managing, mandating, manipulating, manufacturing, marching, marking,
     marrying, matching, mattering, maximising, meaning, measuring, meeting, mentioning, merging, migrating, minimising, mirroring, misleading,
     misreading, missing, mistaking, mixing, mobilising, moderating, monitoring, motivating, mounting, mourning, moving, multiplying, murdering,
     naming, narrowing, nationalising, needing, neglecting, negotiating, nominating, noting, noticing, notifying, nudging, obeying, objecting,
     obscuring, observing, obstructing, obtaining, occupying, occurring, offering, offseting, opening, operating, opposing, optting, orchestrating,
     ordering, organising, organizing, ousting, outdoing, outlawing, outlining, outnumbering, outpacing, outraging, overcoming, overhauling,
     overlooking, overseeing, overtaking, overturning, overwhelming, owning, packing, participating, passing, pausing, paying, penalising, performing,
     permitting, persisting, persuading, picking, pinpointing, pioneering, placing, planning, planting, playing, pleading, pleasing, pledging,
     plummeting, plunging, pointing, populating, portraying, posing, positing, possessing, posting, postponing, postulating, pouring, practicing,
     practising, praising, preceding, precluding, predicting, preferring, premiering, preparing, presenting, preserving, pressing, presuming,
     preventing, printing, privatising, privatizing, probing, proceeding, processing, proclaiming, procuring, producing, prohibiting, projecting,
     prolonging, promising, promoting, prompting, propeling, proposing, prosecuting, protecting, protesting, proving, providing, publishing, pulling,
     pumping, punishing, purchasing, pursuing, pushing, putting, quadrupling, qualifying, quarantining, quelling, questioning, quitting, quoting,
     racing, raiding, raising, rallying, ranging, ranking, rating, ratifying, ravaging, reaching, reacting, reading, reaffirming, realising,
     realizing, rebelling, rebounding, rebuffing, rebuilding, rebuking, recalling, receiving, reclaiming, recognising, recognizing, recommending,
     reconciling, reconsidering, recording, recounting, recovering, recruiting, redeeming, redesigning, redirecting, reducing, referring, reflecting,
     reforming, refusing, regaining, regarding, registering, regretting, reining, reinforcing, reinstating, reiterating, rejecting, relating,
     releasing, relieving, relinquishing, relocating, relying, remaining, remarking, remedying, remembering, reminding, removing, rendering, renewing,
     renting, repairing, repatriating, repaying, repealing, repeating, replacing, replicating, replying, reporting, representing, reproducing,
     requesting, requiring, rescuing, researching, resembling, resenting, reserving, resettling, residing, resigning, resisting, resolving,
     respecting, responding, restoring, restricting, restructuring, resulting, resuming, retaining, retaliating, retiring, retreating, returning,
     revealing, reversing, reviewing, revising, reviving, revoking, rewarding, riding, ringing, rising, robbing, rotating, ruling, running, rushing,
     sabotaging, sailing, salvaging, sanctioning, saving, saying, scaling, scheduling, scrapping, screaming, scrutinising, searching, securing,
     seeing, seeking, seeming, seizing, selecting, selling, sending, sentencing, separating, serving, setting, settling, shaking, shaping, sharing,
     shattering, shedding, shelling, shelving, shifting, shipping, shocking, shooting, shopping, shouldering, showing, shrinking, shutting, signing,
     signaling, silencing, singing, sinking, sitting, skyrocketing, slamming, slashing, sleeping, sliding, slipping, slowing, slumping, smashing,
     smoking, smuggling, soaring, solving, sounding, souring, sowing, spanning, sparking, speaking, specifying, speculating, spelling, spending,
     spinning, splitting, spoiling, sponsoring, spotting, spreading, springing, spurring, stabbing, stabilising, staging, stalling, standing,
     starting, stating, staying, stealing, stemming, stepping, sticking, stipulating, stoking, stopping, storing, streamlining, strengthening,
     stressing, stretching, striking, stripping, struggling, studying, subjecting, submitting, subsiding, subsidising, substituting, succeeding,
     suing, suffering, suggesting, summing, summoning, superseding, supplementing, supplying, supporting, supposing, suppressing, surfacing, surging,
     surpassing, surprising, surrendering, surrounding, surveying, surviving, suspecting, suspending, sustaining, swapping, swearing, sweeping,
     swimming, swinging, symbolising, tackling, taking, talking, targeting, tasting, taxing, teaching, tearing, telling, tending, terming,
     terminating, testing, testifying, thanking, thinking, threatening, throwing, thwarting, tying, tightening, tolerating, topping, toppling,
     tormenting, torturing, totaling, touching, touring, tracing, tracking, trading, trailing, training, transferring, transforming, transitioning,
     translating, transmiting, transporting, trapping, traveling, traversing, treating, trialing, triggering, trimming, tripling, trusting, trying,
     tumbling, turning, tweeting, uncovering, underestimating, undergoing, underlining, undermining, underscoring, understanding, undertaking,
     unfolding, unifying, uniting, unleashing, unveiling, updating, upgrading, upholding, urging, using, ushering, utilising, vacating, vaccinating,
     valuing, vandalising, vanishing, varying, verifying, vetoing, vying, viewing, violating, visiting, voicing, volunteering, voting, vowing, waging,
     waiting, waking, walking, waning, wanting, warning, washing, wasting, watching, weakening, wearing, weaving, weighing, welcoming, widening,
     wielding, winning, wiping, wishing, withdrawing, withholding, withstanding, witnessing, wondering, working, worrying, worsening, wounding,
     wrapping, writing, yielding, zooming]
  # End like verbs and are none, most of the time.
  not-verbs:
    [hundred, indeed, need, speed, red, bed, seed, feed, breed, bleed, weed, shed, sled, united, rugged, naked, sacred, wicked, hatred, kindred, aged,
     beloved, learned, crooked, ragged, wretched, thing, nothing, something, anything, everything, king, ring, spring, string, wing, evening, morning,
     during, building, meeting, ceiling, wedding, clothing, housing, funding, spending, training, hearing, warning, feeling, beginning, meaning,
     setting, ruling, filing, sibling, darling, sterling, pudding, shilling, offspring]
  number-words-plain:
    [one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen,
     twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, thousand, million, billion, trillion, dozen, hundreds, thousands,
     millions, billions, dozens]
  # Adjectives whose ending does not tell.
  common-adjectives:
    [new, old, good, bad, big, small, large, great, high, low, long, short, young, early, late, major, minor, main, national, local, public, private,
     general, special, common, different, same, other, important, political, economic, social, military, medical, legal, federal, former, current,
     recent, first, last, second, third, next, final, total, full, whole, free, open, clear, sure, certain, possible, likely, unlikely, able,
     available, real, 'true', 'false', right, wrong, strong, weak, hard, easy, simple, serious, severe, heavy, light, dark, white, black, red, green,
     blue, hot, cold, warm, cool, dry, wet, safe, dangerous, poor, rich, cheap, expensive, fast, slow, quick, huge, tiny, vast, broad, narrow, deep,
     wide, close, near, far, top, key, foreign, domestic, international, global, regional, central, northern, southern, eastern, western, human,
     natural, nuclear, chemical, civil, civilian, criminal, sexual, racial, ethnic, religious, personal, individual, joint, own, due, aware, alive,
     dead, ill, sick, healthy, pregnant, happy, sad, angry, afraid, worried, proud, ready, willing, eager, keen, guilty, innocent, responsible,
     necessary, essential, critical, crucial, vital, significant, substantial, considerable, numerous, various, several, fresh, modern, ancient,
     senior, junior, chief, average, extra, additional, further, similar, like, single, double, popular, famous, successful, unable, independent,
     democratic, republican, conservative, liberal, left-wing, right-wing, solar, digital, online, fiscal, annual, daily, weekly, monthly, yearly,
     overall, net, gross, raw, mere, sheer, sole, only, better, best, worse, worst, higher, highest, lower, lowest, larger, largest, smaller,
     smallest, bigger, biggest, greater, greatest, older, oldest, younger, youngest, stronger, strongest, faster, fastest]
  first-person-singular:
    [i, me, my, mine, myself]
  first-person-plural:
    [we, us, our, ours, ourselves]
  second-person:
    [you, your, yours, yourself, yourselves]
  third-person:
    [he, she, they, him, her, them, his, their, hers, theirs, himself, herself, themselves]
  demonstratives:
    [this, that, these, those]
  past-forms-of-be:
    [was, were]
  # Begin a clause of their own when a subject and a verb follow.
  clause-openers:
    [because, although, though, while, whereas, if, unless, when, after, before, since, until, once]
  # Say that something is not.
  negating-verbs:
    [deny, denies, denied, denying, refuse, refuses, refused, refusing, reject, rejects, rejected, rejecting, lack, lacks, lacked, lacking, fail,
     fails, failed, absence]
"""#),
        ("rules/en-kinds.yaml", #"""
pack: en-kinds
summary: Words that tell the kinds of a claim apart.
tables:
  # Verbs of being rather than happening.
  state-verbs:
    [include, includes, included, including, consist, consists, consisted, consisting, contain, contains, contained, containing, comprise, comprises,
     comprised, comprising, belong, belongs, belonged, belonging, exist, exists, existed, existing, remain, remains, remained, remaining, own, owns,
     owned, owning, possess, possesses, possessed, possessing, cost, costs, costing, weigh, weighs, weighed, weighing, measure, measures, measured,
     measuring, depend, depends, depended, depending, rely, relies, relied, relying, resemble, resembles, resembled, resembling, lack, lacks, lacked,
     lacking, deserve, deserves, deserved, deserving, know, knows, knew, known, knowing, believe, believes, believed, believing, understand,
     understands, understood, understanding, prefer, prefers, preferred, preferring, like, likes, liked, liking, love, loves, loved, loving, hate,
     hates, hated, hating, fear, fears, feared, fearing, need, needs, needed, needing, want, wants, wanted, wanting, wish, wishes, wished, wishing,
     hope, hopes, hoped, hoping, mean, means, meant, meaning, matter, matters, mattered, mattering, involve, involves, involved, involving, require,
     requires, required, requiring, concern, concerns, concerned, concerning, represent, represents, represented, representing, constitute,
     constitutes, constituted, constituting, reside, resides, resided, residing, live, lives, lived, living, stand, stands, stood, standing, lie,
     lies, lay, lain, lying, sit, sits, sat, sitting, hold, holds, held, holding, keep, keeps, kept, keeping, stay, stays, stayed, staying, allow,
     allows, allowed, allowing, permit, permits, permitted, permitting, enable, enables, enabled, enabling, cover, covers, covered, covering, support,
     supports, supported, supporting, oppose, opposes, opposed, opposing, face, faces, faced, facing, suffer, suffers, suffered, suffering, share,
     shares, shared, sharing, total, totals, totaled, totalled, totaling, equal, equals, equaled, equaling, exceed, exceeds, exceeded, exceeding,
     span, spans, spanned, spanning, date, dates, dated, dating, serve, serves, served, serving, work, works, worked, working, tend, tends, tended,
     tending, seem, seems, seemed, seeming, appear, appears, appeared, appearing, feel, feels, felt, feeling, differ, differs, differed, differing,
     vary, varies, varied, varying, apply, applies, applied, applying, see, sees, saw, seen, seeing, provide, provides, provided, providing, say,
     says, said, saying, enjoy, enjoys, enjoyed, enjoying, affect, affects, affected, affecting, located, based, situated, called, named, unclear]
  # A value moves.
  change-verbs:
    [rise, rises, rose, risen, rising, fall, falls, fell, fallen, falling, grow, grows, grew, grown, growing, increase, increases, increased,
     increasing, decrease, decreases, decreased, decreasing, drop, drops, dropped, dropping, decline, declines, declined, declining, climb, climbs,
     climbed, climbing, surge, surges, surged, surging, soar, soars, soared, soaring, plunge, plunges, plunged, plunging, plummet, plummets,
     plummeted, plummeting, shrink, shrinks, shrank, shrunk, shrinking, escalate, escalates, escalated, escalating, worsen, worsens, worsened,
     worsening, improve, improves, improved, improving, double, doubles, doubled, doubling, triple, triples, tripled, tripling, quadruple, quadruples,
     quadrupled, quadrupling, halve, halves, halved, halving, jump, jumps, jumped, jumping, slide, slides, slid, sliding, slip, slips, slipped,
     slipping, tumble, tumbles, tumbled, tumbling, expand, expands, expanded, expanding, reduce, reduces, reduced, reducing, cut, cuts, cutting,
     raise, raises, raised, raising, lower, lowers, lowered, lowering, widen, widens, widened, widening, narrow, narrows, narrowed, narrowing,
     accelerate, accelerates, accelerated, accelerating, slow, slows, slowed, slowing, deepen, deepens, deepened, deepening, intensify, intensifies,
     intensified, intensifying, strengthen, strengthens, strengthened, strengthening, weaken, weakens, weakened, weakening, dwindle, dwindles,
     dwindled, dwindling, swell, swells, swelled, swelling, rebound, rebounds, rebounded, rebounding, recover, recovers, recovered, recovering, slump,
     slumps, slumped, slumping, dip, dips, dipped, dipping, spike, spikes, spiked, spiking, skyrocket, skyrockets, skyrocketed, skyrocketing,
     accumulate, accumulates, accumulated, accumulating, gain, gains, gained, gaining, lag, lags, lagged, lagging, outpace, outpaces, outpaced,
     outpacing, outnumber, outnumbers, outnumbered, outnumbering, surpass, surpasses, surpassed, surpassing, exceed, exceeds, exceeded, exceeding,
     increasingly, compared, versus]
  # Charges, courts, laws, bans, permissions.
  legal-words:
    [arrested, arrest, charged, charges, convicted, conviction, sentenced, sentence, trial, tried, court, courts, ruling, ruled, judge, jury, verdict,
     guilty, acquitted, indicted, indictment, prosecuted, prosecution, lawsuit, lawsuits, sued, sue, sues, legislation, law, laws, legal, illegal,
     illegally, lawful, unlawful, unconstitutional, constitutional, bill, bills, act, statute, ban, banned, bans, banning, sanction, sanctions,
     sanctioned, sanctioning, treaty, regulation, regulations, regulated, ordinance, decree, decreed, outlawed, prohibited, prohibits, permit,
     licensed, licence, license, authorised, authorized, authorises, authorizes, authorisation, authorization, approval, approved, veto, vetoed,
     amendment, ratified, ratification, repealed, repeal, custody, bail, parole, prison, jailed, imprisoned, extradited, extradition, subpoena,
     warrant, warrants, injunction, appeal, appealed, impeached, impeachment, tribunal, asylum, deported, deportation, patent, copyright, alert]
  # One thing brings about another.
  cause-words:
    [because, caused, cause, causes, causing, due, thanks, led, leads, leading, resulted, results, resulting, result, prompted, prompting, prompts,
     prompt, sparked, sparking, triggered, triggering, triggers, affected, affects, affecting, affect, soured, sours, spurred, fuelled, fueled,
     forced, forces, forcing, blamed, contributed, contributes, contributing, attributed, owing, worsened, worsens, therefore, consequently, hence]
"""#),
        ("rules/en-layout.yaml", #"""
pack: en-layout
summary: Paragraphs that are not text of the article, or belong to it and assert nothing.
parts:
  month: '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?'
  weekday: '(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?\.?'
  clock: '[0-9]{1,2}(?:[:.][0-9]{2})?\s*(?:[ap]\.?m\.?)?(?:\s*(?:gmt|utc|est|edt|bst|cet|et|pt))?'
rules:
  - id: subscription-prompt
    kind: boilerplate
    summary: An invitation to subscribe, register, pay or log in.
    rationale: Publishers put it between and below the paragraphs; its figures are offers, not claims of the article.
    pattern: |-
      ^\W* (?: (?:to|please|or|and) \s [^.]{0,60}? \b )?
      (?: subscribe (?:\s+(?:now|today|here|to\b.*|for\b.*))? | sign \s+ (?:up|in) \b | log \s+ in \b | register \s+ (?:now|here|for|to) \b
        | become \s+ an? \s+ (?:\w+\s+){0,2} (?:subscriber|member|supporter|patron) \b
        | join \s+ (?: the \s+ (?:discussion|conversation|debate) | like[ -]minded | our \s+ (?:community|newsletter|mailing) )
        | already \s+ an? \s+ (?:subscriber|member)
        | start \s+ your \s+ (?:free\s+)? (?:trial|subscription)
        | (?:you(?:'|’)ve|you \s have) \s+ (?:read|reached) \s+ (?:your|all) \b
        | support \s+ (?:our|independent|quality) \s+ journalism
        | get \s+ (?:unlimited|full) \s+ access )
    examples:
      - '[[Subscribe]]'
      - '[[To read on, become a paying subscriber]].'
      - '[[Join the conversation]] below'
      - '[[Sign up]] for our morning letter.'
    counterexamples:
      - The paper has 40,000 subscribers.
      - Norway joined the talks on Friday.
      - He told members to subscribe to the new rules.
  - id: subscriber-benefits
    kind: boilerplate
    summary: What a subscription offers.
    rationale: It sells the paper and says nothing about the story.
    pattern: |-
      \b (?: subscriber[- ]only | (?:paid|paying) \s+ subscriber | support \s+ (?:our|independent) \s+ journalism
        | unlimited \s+ (?:articles|access) | cancel \s+ (?:at \s+)? any \s?time | free \s+ trial )
    examples: ['Enjoy [[unlimited articles]] and more.', 'Comments are for those who [[support our journalism]].']
    counterexamples: [The trial of two subscribers was free of charge., Critics said they would support journalism.]
  - id: photo-credit
    kind: boilerplate
    summary: Who took or made a picture.
    rationale: A credit names a person without saying anything about the story.
    pattern: |-
      ^\W* (?: (?:image|photo|photograph|picture|video|graphic|illustration|map|chart|file \s photo|archive \s photo|cover \s image)s?
        (?: \s+ credits? )? \s* (?: : | \s by \s | \s courtesy \b ) | credits? \s* : | photo(?:graph)? \s+ by \b )
    examples: ['[[Image:]] J. Okafor.', '[[Photo by ]]Lena Brandt', '[[Picture credit:]] City of Lund']
    counterexamples: ['The image showed two ships.', 'Credit was given to nobody.']
  - id: agency-credit
    kind: boilerplate
    summary: A picture agency's mark.
    rationale: It stands under a picture.
    pattern: '^ .{0,80}? (?: \( (?:ap|afp|reuters) \s photo \b [^)]* \) | \b getty \s images \b | \b shutterstock \b | \b wikimedia \s commons \b | / \s* (?:reuters|afp|ap) ) \W* $'
    examples: ['[[Lena Brandt / Reuters]]', '[[The harbour at night. Getty Images]]']
    counterexamples: [Getty Images sued the start-up in London last week.]
  - id: share-bar
    kind: boilerplate
    summary: Buttons to share, print or comment.
    rationale: They are part of the page.
    pattern: |-
      ^\W* (?:share|tweet|e-?mail|print|comments?|save|copy \s link|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|follow \s us|listen|advertisement|advertisment|sponsored|ad) \b
      (?: [\s|,/·•]+ (?:this|article|story|on|via|share|tweet|e-?mail|print|comments?|save|copy \s link|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|[0-9]+) ){0,24} \W* $
    examples: ['[[Share on Facebook]]', '[[Share | Tweet | Print]]', '[[Advertisement]]']
    counterexamples: [Share prices fell., Comments by the minister angered teachers.]
  - id: source-list-heading
    kind: boilerplate
    summary: The heading of a list of sources, links or other stories.
    rationale: What follows are titles of other texts, however factual they sound.
    pattern: |-
      ^\W* (?: sources? | references | bibliography | external \s links? | related \s (?:news|articles?|stories|content|topics|links|coverage)
        | see \s also | further \s reading | more \s on \s this (?:\s story|\s topic)? | most \s (?:read|popular|viewed)
        | you \s (?:may|might) \s also \s like | recommended (?:\s \w+)? | read \s (?:more|next) | trending (?:\s now)? | sister \s links? | notes ) \W* $
    examples: ['[[Sources]]', '[[Related articles:]]', '[[Read more]]']
    counterexamples: [Sources said the bridge was safe., The references were checked.]
  - id: page-notice
    kind: boilerplate
    summary: Copyright, cookies, corrections by mail, polls of readers.
    rationale: They speak about the page.
    pattern: |-
      ^\W* (?: © | copyright \s+ (?:©|[0-9]{4}) | all \s+ rights \s+ reserved | this \s (?:site|website) \s uses \s cookies | we \s use \s cookies
        | have \s your \s say | what \s do \s you \s think \? | tell \s us \s (?:what|in|your) | let \s us \s know \b | leave \s a \s comment
        | vote \s in \s our \s poll | click \s (?:here|to) \b | tap \s here \b | download \s (?:the|our) \s app | follow \s (?:us|our|\w+) \s on \b
        | (?:to \s )? contact \s the \s (?:author|editor|newsroom) | categor(?:y|ies) \s* : | tags? \s* : | filed \s under | skip \s to \s content
        | this \s (?:article|story|page) \s (?:is|was) \s (?:part|first|originally) )
    examples: ['[[Copyright 2031]] Harbour Post', '[[We use cookies]] to count visits.', '[[Tags:]] fishing, ports']
    counterexamples: [Copyright law changed in May., The story was told by two sailors.]
  - id: dateline
    kind: structure
    summary: A line that only gives the day.
    rationale: It dates the article and asserts nothing.
    pattern: |-
      ^\W* (?: (?:published|updated|posted|last \s updated|first \s published) \W+ )? (?: {{weekday}} ,? \s+ )?
      (?: {{month}} \s+ [0-9]{1,2} (?:st|nd|rd|th)? | [0-9]{1,2} (?:st|nd|rd|th)? \s+ {{month}} ) ,? \s+ [0-9]{4}
      (?: [\s,|·–—-]+ (?:at \s)? {{clock}} )? \W* $
    examples: ['[[Tuesday, March 8, 2031]]', '[[Updated: 5 May 2031, 10:30 GMT]]']
    counterexamples: ['On May 5, 2031 the dam broke.']
  - id: byline
    kind: structure
    summary: Who wrote it.
    rationale: It names the author and asserts nothing.
    pattern: '^\W* by \s+ [\w.’''-]+ (?: \s+ [\w.’''-]+ ){1,3} (?: ,? \s+ (?:correspondent|reporter|staff \s writer|editor) )? \W* $'
    examples: ['[[By Ann Lee]]', '[[By Omar N. Haddad, staff writer]]']
    counterexamples: [By Monday the river had fallen., By two votes to one they refused.]
"""#),
        ("rules/en-numbers.yaml", #"""
# How English writes numbers, bounds and units. Tables only: the reader of numeric expressions looks its words up here.
pack: en-numbers
summary: Number words, scales, bounds, units, currencies and the words around them.
tables:
  # Number words and their values.
  cardinals:
    zero: 0
    nought: 0
    naught: 0
    one: 1
    two: 2
    three: 3
    four: 4
    five: 5
    six: 6
    seven: 7
    eight: 8
    nine: 9
    ten: 10
    eleven: 11
    twelve: 12
    thirteen: 13
    fourteen: 14
    fifteen: 15
    sixteen: 16
    seventeen: 17
    eighteen: 18
    nineteen: 19
    twenty: 20
    thirty: 30
    forty: 40
    fourty: 40
    fifty: 50
    sixty: 60
    seventy: 70
    eighty: 80
    ninety: 90
  # Words that multiply what stands before them: powers of ten.
  scales:
    hundred: 2
    thousand: 3
    lakh: 5
    lakhs: 5
    million: 6
    crore: 7
    crores: 7
    billion: 9
    trillion: 12
    quadrillion: 15
    quintillion: 18
    mln: 6
    mio: 6
    bln: 9
    bn: 9
    tln: 12
    trn: 12
    tn: 12
  # Letters written right behind digits. Those that are units as well are weighed by what stands around them.
  scale-letters:
    k: 3
    m: 6
    mn: 6
    mm: 6
    b: 9
    t: 12
  # Words for a group of so many; `about` marks a loose one.
  groups:
    dozen: 12
    couple: 2 about
  # Unnamed small numbers before a scale: "a few million" is two million or more.
  loose-multipliers:
    few: 2
    several: 2
  # Plurals that stand for a lower bound.
  indefinite-plurals:
    dozens: 24
    tens: 20
    scores: 40
    hundreds: 200
    thousands: 2000
    millions: 2000000
    billions: 2000000000
    trillions: 2000000000000
  # Ordinals; all but the first two also name the parts of a fraction.
  ordinals:
    first: 1
    second: 2
    third: 3
    fourth: 4
    fifth: 5
    sixth: 6
    seventh: 7
    eighth: 8
    ninth: 9
    tenth: 10
    eleventh: 11
    twelfth: 12
    thirteenth: 13
    fourteenth: 14
    fifteenth: 15
    sixteenth: 16
    seventeenth: 17
    eighteenth: 18
    nineteenth: 19
    twentieth: 20
    thirtieth: 30
    fortieth: 40
    fiftieth: 50
    sixtieth: 60
    seventieth: 70
    eightieth: 80
    ninetieth: 90
    hundredth: 100
    thousandth: 1000
    millionth: 1000000
    billionth: 1000000000
    trillionth: 1000000000000
  # Parts of a whole that are no ordinals, with the number of parts.
  fraction-parts:
    half: 2
    halves: 2
    quarter: 4
    quarters: 4
  # Verbs and adverbs that are factors by themselves.
  factors:
    doubled: 2 factor
    doubling: 2 factor
    doubles: 2 factor
    tripled: 3 factor
    tripling: 3 factor
    triples: 3 factor
    trebled: 3 factor
    trebling: 3 factor
    quadrupled: 4 factor
    quadrupling: 4 factor
    quintupled: 5 factor
    halved: 0.5 factor
    halving: 0.5 factor
    twice: 2 times
    thrice: 3 times
    twofold: 2 factor
    threefold: 3 factor
    fourfold: 4 factor
    fivefold: 5 factor
    sixfold: 6 factor
    sevenfold: 7 factor
    eightfold: 8 factor
    ninefold: 9 factor
    tenfold: 10 factor
    hundredfold: 100 factor
    thousandfold: 1000 factor
  # Adjectives that are factors before a determiner: "double the price".
  factor-adjectives:
    double: 2 factor
    triple: 3 factor
    treble: 3 factor
    quadruple: 4 factor
  # Phrases before a number: the end of the interval they set, and whether it belongs to it.
  bounds-before:
    at least: low closed
    at the very least: low closed
    at least or equal to: low closed
    no fewer than: low closed
    no less than: low closed
    not less than: low closed
    not fewer than: low closed
    a minimum of: low closed
    minimum of: low closed
    a minimum: low closed
    minimum: low closed
    equal to or more than: low closed
    equal to or greater than: low closed
    more than or equal to: low closed
    greater than or equal to: low closed
    greater or equal than: low closed
    greater or equal to: low closed
    more or equal than: low closed
    higher or equal than: low closed
    bigger or equal than: low closed
    larger or equal than: low closed
    bigger or equal to: low closed
    larger or equal to: low closed
    more than: low open
    slightly more than: low open
    a little more than: low open
    just more than: low open
    far more than: low open
    much more than: low open
    well more than: low open
    over: low open
    over than: low open
    just over: low open
    well over: low open
    slightly over: low open
    a little over: low open
    above: low open
    just above: low open
    well above: low open
    greater than: low open
    larger than: low open
    higher than: low open
    bigger than: low open
    longer than: low open
    older than: low open
    heavier than: low open
    in excess of: low open
    upwards of: low open
    upward of: low open
    north of: low open
    exceeding: low open
    up to: high closed
    at most: high closed
    at the most: high closed
    no more than: high closed
    not more than: high closed
    as many as: high closed
    as much as: high closed
    no greater than: high closed
    no larger than: high closed
    no higher than: high closed
    no longer than: high closed
    a maximum of: high closed
    maximum of: high closed
    a maximum: high closed
    maximum: high closed
    max: high closed
    within: high closed
    not exceeding: high closed
    equal to or less than: high closed
    equal to or fewer than: high closed
    less than or equal to: high closed
    less or equal than: high closed
    less or equal to: high closed
    lower or equal than: high closed
    lower or equal to: high closed
    smaller or equal than: high closed
    smaller or equal to: high closed
    less than: high open
    slightly less than: high open
    a little less than: high open
    just less than: high open
    much less than: high open
    far less than: high open
    fewer than: high open
    far fewer than: high open
    under: high open
    just under: high open
    well under: high open
    a little under: high open
    slightly under: high open
    below: high open
    just below: high open
    well below: high open
    lower than: high open
    smaller than: high open
    shorter than: high open
    younger than: high open
    short of: high open
    sub: high open
    nearly: high open about
    almost: high open about
    close to: high open about
    nearing: high open about
    approaching: high open about
    just shy of: high open about
    shy of: high open about
    not quite: high open about
    about: about
    around: about
    some: about
    roughly: about
    approximately: about
    aproximately: about
    approx: about
    circa: about
    an estimated: about
    estimated: about
    somewhere around: about
    in the region of: about
    in the order of: about
    on the order of: about
    in the vicinity of: about
    in the neighborhood of: about
    more or less: about
    barely: about
    equal to: exactly
    equals to: exactly
    equals: exactly
    equaling to: exactly
    equalling: exactly
    way over: low open
    way more than: low open
    way above: low open
    considerably more than: low open
    significantly more than: low open
    substantially more than: low open
    a bit more than: low open
    a bit over: low open
    a shade over: low open
    comfortably over: low open
    comfortably more than: low open
    comfortably above: low open
    well in excess of: low open
    far in excess of: low open
    far above: low open
    far over: low open
    somewhat more than: low open
    somewhat over: low open
    a touch over: low open
    beyond: low open
    more then: low open
    greater then: low open
    better than: low open
    wider than: low open
    taller than: low open
    deeper than: low open
    faster than: low open
    hotter than: low open
    thicker than: low open
    richer than: low open
    slightly above: low open
    a little above: low open
    just north of: low open
    well north of: low open
    somewhere north of: low open
    as few as: low closed
    as little as: low closed
    not below: low closed
    not under: low closed
    no lower than: low closed
    no smaller than: low closed
    at minimum: low closed
    at a minimum: low closed
    at a bare minimum: low closed
    min of: low closed
    a total of at least: low closed
    never fewer than: low closed
    never less than: low closed
    no younger than: low closed
    no shorter than: low closed
    anything up to: high closed
    upto: high closed
    not over: high closed
    not above: high closed
    never more than: high closed
    at maximum: high closed
    at max: high closed
    max of: high closed
    no more then: high closed
    no wider than: high closed
    no older than: high closed
    up to a maximum of: high closed
    anywhere up to: high closed
    way under: high open
    way less than: high open
    way below: high open
    considerably less than: high open
    significantly less than: high open
    substantially less than: high open
    a bit less than: high open
    a bit under: high open
    a shade under: high open
    comfortably under: high open
    somewhat less than: high open
    somewhat under: high open
    a touch under: high open
    less then: high open
    lighter than: high open
    narrower than: high open
    slower than: high open
    slightly below: high open
    a little below: high open
    far below: high open
    far under: high open
    just south of: high open
    well south of: high open
    considerably fewer than: high open
    slightly fewer than: high open
    well short of: high open
    far short of: high open
    close on: high open about
    getting on for: high open about
    just about to reach: high open about
    bordering on: high open about
    verging on: high open about
    a hair under: high open about
    very nearly: high open about
    very close to: high open about
    coming up to: high open about
    nudging: high open about
    almost exactly: high open about
    not far off: high open about
    just short of: high open about
    fast approaching: high open about
    virtually: high open about
    something like: about
    in the ballpark of: about
    ballpark: about
    in the range of: about
    of the order of: about
    to the tune of: about
    give or take: about
    thereabouts: about
    just about: about
    more like: about
    somewhere in the region of: about
    somewhere near: about
    in the area of: about
    close enough to: about
    roundabout: about
    round about: about
    an average of about: about
    guesstimated: about
    loosely: about
    marginally above: low open
    marginally over: low open
    marginally more than: low open
    fractionally above: low open
    fractionally over: low open
    fractionally more than: low open
    a fraction over: low open
    a fraction above: low open
    a fraction more than: low open
    only just over: low open
    only just above: low open
    barely over: low open
    barely above: low open
    barely more than: low open
    a little bit more than: low open
    a little bit over: low open
    rather more than: low open
    quite a bit more than: low open
    vastly more than: low open
    many more than: low open
    significantly above: low open
    significantly over: low open
    substantially above: low open
    substantially over: low open
    considerably above: low open
    considerably over: low open
    dramatically above: low open
    somewhere over: low open
    somewhere above: low open
    little more than: low open
    little over: low open
    a tad over: low open
    a tad more than: low open
    a smidgen over: low open
    a hair over: low open
    costlier than: low open
    colder than: low open
    further than: low open
    farther than: low open
    broader than: low open
    brighter than: low open
    steeper than: low open
    louder than: low open
    stronger than: low open
    marginally below: high open
    marginally under: high open
    marginally less than: high open
    fractionally below: high open
    fractionally under: high open
    fractionally less than: high open
    a fraction under: high open
    a fraction below: high open
    a fraction less than: high open
    only just under: high open
    barely under: high open
    a little bit less than: high open
    a little bit under: high open
    rather less than: high open
    quite a bit less than: high open
    many fewer than: high open
    significantly below: high open
    significantly under: high open
    substantially below: high open
    substantially under: high open
    considerably below: high open
    considerably under: high open
    somewhere under: high open
    somewhere below: high open
    comfortably below: high open
    a tad under: high open
    a tad less than: high open
    nowhere near: high open
    thinner than: high open
    shallower than: high open
    weaker than: high open
    up to and including: high closed
    no bigger than: high closed
    no taller than: high closed
    no heavier than: high closed
    no deeper than: high closed
    not longer than: high closed
    not larger than: high closed
    not greater than: high closed
    not higher than: high closed
    at or below: high closed
    at or under: high closed
    equal or less than: high closed
    less than or equal: high closed
    lower than or equal to: high closed
    smaller than or equal to: high closed
    fewer than or equal to: high closed
    to a maximum of: high closed
    at or above: low closed
    at or over: low closed
    equal or more than: low closed
    equal or greater than: low closed
    greater than or equal: low closed
    more than or equal: low closed
    higher than or equal to: low closed
    larger than or equal to: low closed
    bigger than or equal to: low closed
    not smaller than: low closed
    not lower than: low closed
    no lighter than: low closed
    no narrower than: low closed
    not shorter than: low closed
    a bare minimum of: low closed
    in the neighbourhood of: about
    hovering around: about
    hovering near: about
    hovering at around: about
    hovering at about: about
    right around: about
    just around: about
    anywhere around: about
    anywhere near: about
    perhaps: about
    maybe: about
    approximating: about
    an approximate: about
    an average of around: about
    somewhere about: about
    somewhere close to: about
    closer to: about
    the best part of: high open about
    the better part of: high open about
    within touching distance of: high open about
    a whisker under: high open about
    a whisker short of: high open about
    not far short of: high open about
    not far from: high open about
    edging towards: high open about
    edging toward: high open about
    closing in on: high open about
    inching towards: high open about
    inching toward: high open about
    over the age of: low open
    above the age of: low open
    past the age of: low open
    under the age of: high open
    below the age of: high open
    up to the age of: high closed
    not even: high open
    scarcely: about
    hardly: about
    practically: high open about
    nigh on: high open about
    knocking on: high open about
    just off: high open about
    dearer than: low open
    pricier than: low open
    warmer than: low open
    denser than: low open
    cheaper than: high open
    cooler than: high open
    nearer than: high open
    comfortably in excess of: low open
    substantially in excess of: low open
    significantly in excess of: low open
    easily more than: low open
    easily over: low open
    easily above: low open
    far north of: low open
    any more than: high closed
    not a penny more than: high closed
    somewhat below: high open
    somewhat fewer than: high open
    just fewer than: high open
    even fewer than: high open
    even less than: high open
    even more than: low open
    still more than: low open
    still less than: high open
    as high as: high closed measured
    as long as: high closed measured
    as tall as: high closed measured
    as deep as: high closed measured
    as wide as: high closed measured
    as fast as: high closed measured
    as heavy as: high closed measured
    as large as: high closed measured
    as big as: high closed measured
    as hot as: high closed measured
    as old as: high closed measured
    as far as: high closed measured
    as thick as: high closed measured
    as low as: low closed measured
    as short as: low closed measured
    as small as: low closed measured
    as young as: low closed measured
    as cold as: low closed measured
    as cheap as: low closed measured
    as thin as: low closed measured
    as light as: low closed measured
    no later than: high closed measured
    no sooner than: low closed measured
    near: about measured
  # Phrases behind a number.
  bounds-after:
    or more: low closed
    or more than: low closed
    or greater: low closed
    or higher: low closed
    or larger: low closed
    or better: low closed
    or above: low closed
    or over: low closed
    or older: low closed
    or longer: low closed
    or equal to: closing
    and above: low closed
    and over: low closed
    and older: low closed
    and up: low closed
    and upwards: low closed
    or less: high closed
    or fewer: high closed
    or lower: high closed
    or smaller: high closed
    or below: high closed
    or under: high closed
    or younger: high closed
    and below: high closed
    and under: high closed
    or so: about
    or thereabouts: about
    plus: low closed
    odd: about
    ish: about
    or upwards: low closed
    or upward: low closed
    and upward: low closed
    and more: low closed
    and higher: low closed
    and greater: low closed
    and longer: low closed
    or taller: low closed
    and counting: low closed
    at least: low closed
    at the very least: low closed
    at most: high closed
    at the most: high closed
    at the very most: high closed
    or shorter: high closed
    and lower: high closed
    and less: high closed
    and fewer: high closed
    and younger: high closed
    tops: high closed
    max: high closed
    or thereabout: about
    give or take: about
    or more or less: about
    or up: low closed
    and beyond: low closed
    or beyond: low closed
    at a minimum: low closed
    at minimum: low closed
    minimum: low closed
    as a minimum: low closed
    or wider: low closed
    or deeper: low closed
    or heavier: low closed
    or bigger: low closed
    and taller: low closed
    and better: low closed
    at a maximum: high closed
    at maximum: high closed
    maximum: high closed
    as a maximum: high closed
    or cheaper: high closed
    or earlier: high closed
    approximately: about
    approx: about
    roughly: about
    and change: low open about
    some: about
    something: about
  # Signs before a number.
  bound-signs:
    '>': low open
    '<': high open
    '≥': low closed
    '>=': low closed
    '≤': high closed
    '<=': high closed
    '~': about
    '≈': about
    '∼': about
    '=<': high closed
    '⩾': low closed
    '⩽': high closed
    '≧': low closed
    '≦': high closed
    '≳': low closed
    '≅': about
    '≃': about
  # Verbs that set a bound; they stay outside the span.
  bound-verbs:
    surpass: low open
    surpasses: low open
    surpassed: low open
    surpassing: low open
    exceed: low open
    exceeds: low open
    exceeded: low open
    top: low open
    tops: low open
    topped: low open
    topping: low open
    passed: low open
    outnumber: low open
    outnumbered: low open
    capped at: high closed
    limited to: high closed
    eclipse: low open
    eclipses: low open
    eclipsed: low open
    eclipsing: low open
    outstrip: low open
    outstrips: low open
    outstripped: low open
    crossed: low open
    crosses: low open
    outnumbers: low open
    outnumbering: low open
    fall short of: high open
    falls short of: high open
    fell short of: high open
    fallen short of: high open
    capped to: high closed
    maxed out at: high closed
    limits to: high closed
    restricted to: high closed
    breach: low open
    breaches: low open
    breached: low open
    breaching: low open
    outpace: low open
    outpaces: low open
    outpaced: low open
    overtake: low open
    overtakes: low open
    overtook: low open
    overtaken: low open
    overtaking: low open
    dwarf: low open
    dwarfs: low open
    dwarfed: low open
    outweighed: low open
    outweighs: low open
    crossing: low open
    outstripping: low open
    overshot: low open
    overshoot: low open
    overshoots: low open
    went past: low open
    goes past: low open
    going past: low open
    gone past: low open
    go past: low open
    blew past: low open
    blown past: low open
    swept past: low open
    climbed past: low open
    rose past: low open
    risen past: low open
    moved past: low open
    pushed past: low open
    soared past: low open
    surged past: low open
    sailed past: low open
    tops out at: high closed
    topped out at: high closed
    top out at: high closed
    topping out at: high closed
    maxes out at: high closed
    max out at: high closed
    caps at: high closed
    capping at: high closed
    caps out at: high closed
    bottomed out at: low closed
    bottoms out at: low closed
    falling short of: high open
    undershot: high open
    undershoots: high open
    neared: high open about measured
    nears: high open about measured
    approached: high open about measured
    approaches: high open about measured
    edged past: low open
    edges past: low open
    edging past: low open
    shot past: low open
    shoots past: low open
    raced past: low open
    raced beyond: low open
    powered past: low open
    stormed past: low open
    roared past: low open
    zoomed past: low open
    sped past: low open
    swelled past: low open
    ballooned past: low open
    jumped past: low open
    leapt past: low open
    leaped past: low open
    crept past: low open
    grown past: low open
    grew past: low open
    marched past: low open
    ticked past: low open
    nudged past: low open
    inched past: low open
    eased past: low open
    pushed through: low open
    climbs past: low open
    rises past: low open
    rising past: low open
    climbing past: low open
    pushing past: low open
    soaring past: low open
    surging past: low open
    broke: low open milestone
    breaks: low open milestone
    broken: low open milestone
    breaking: low open milestone
    cracked: low open milestone
    cracks: low open milestone
    hurdled: low open milestone
    cleared: low open milestone
    clears: low open milestone
    broke through: low open milestone
    breaks through: low open milestone
    broken through: low open milestone
    breaking through: low open milestone
    burst through: low open milestone
    smashed: low open milestone
    smashes: low open milestone
    smashed through: low open milestone
    pierced: low open milestone
    vaulted: low open milestone
    pass: low open milestone
    passes: low open milestone
    passing: low open milestone
    cross: low open milestone
  # Verbs that say which way a value moves; the number may follow at once, or after a word of `change-links`.
  changes:
    rise: up
    rises: up
    rose: up
    risen: up
    rising: up
    increase: up
    increases: up
    increased: up
    increasing: up
    grow: up
    grows: up
    grew: up
    grown: up
    growing: up
    climb: up
    climbs: up
    climbed: up
    climbing: up
    jump: up
    jumps: up
    jumped: up
    jumping: up
    gain: up
    gains: up
    gained: up
    gaining: up
    soar: up
    soared: up
    soaring: up
    surge: up
    surged: up
    surging: up
    advance: up
    advanced: up
    advancing: up
    rally: up
    rallied: up
    rallying: up
    add: up
    adds: up
    added: up
    spiked: up
    leapt: up
    leaped: up
    skyrocketed: up
    rocketed: up
    expanded: up
    swelled: up
    improved: up
    rebounded: up
    up: up
    fall: down
    falls: down
    fell: down
    fallen: down
    falling: down
    drop: down
    drops: down
    dropped: down
    dropping: down
    decline: down
    declines: down
    declined: down
    declining: down
    decrease: down
    decreases: down
    decreased: down
    decreasing: down
    lose: down
    loses: down
    lost: down
    losing: down
    tumble: down
    tumbled: down
    tumbling: down
    plunge: down
    plunged: down
    plunging: down
    plummet: down
    plummeted: down
    plummeting: down
    slump: down
    slumped: down
    slumping: down
    slip: down
    slips: down
    slipped: down
    slipping: down
    slid: down
    slide: down
    sliding: down
    shrink: down
    shrank: down
    shrunk: down
    sank: down
    sunk: down
    sink: down
    dip: down
    dipped: down
    dipping: down
    shed: down
    sheds: down
    eased: down
    contracted: down
    reduced: down
    retreated: down
    dived: down
    dove: down
    down: down
  # Verbs that move something else: the number follows after "by".
  transitive-changes:
    raise: up
    raised: up
    raises: up
    raising: up
    boost: up
    boosted: up
    boosting: up
    hike: up
    hiked: up
    lift: up
    lifted: up
    cut: down
    cuts: down
    cutting: down
    reduce: down
    reduces: down
    reducing: down
    lower: down
    lowered: down
    lowering: down
    slash: down
    slashed: down
    slashing: down
    trim: down
    trimmed: down
    weaken: down
    weakened: down
  change-links: [by, to, just, only, slightly, sharply, steeply, roughly, about, around, nearly, almost, further, another]
  # Units written as words: the unit's name and what it measures. Plurals are listed by `unit-plurals` rules of the table's own words.
  units:
    percent: '% percentage'
    percents: '% percentage'
    per cent: '% percentage'
    percentage: '% percentage'
    pct: '% percentage'
    percentage point: pp percentage
    percentage points: pp percentage
    percent points: pp percentage
    per cent points: pp percentage
    basis point: basis points measure
    basis points: basis points measure
    second: seconds duration
    seconds: seconds duration
    sec: seconds duration
    secs: seconds duration
    minute: minutes duration
    minutes: minutes duration
    min: minutes duration
    mins: minutes duration
    hour: hours duration
    hours: hours duration
    hr: hours duration
    hrs: hours duration
    day: days duration
    days: days duration
    night: nights duration
    nights: nights duration
    week: weeks duration
    weeks: weeks duration
    fortnight: fortnights duration
    fortnights: fortnights duration
    month: months duration
    months: months duration
    year: years duration
    years: years duration
    yr: years duration
    yrs: years duration
    decade: decades duration
    decades: decades duration
    century: centuries duration
    centuries: centuries duration
    millennia: millennia duration
    millisecond: milliseconds duration
    milliseconds: milliseconds duration
    kilometre: km measure
    kilometres: km measure
    kilometer: km measure
    kilometers: km measure
    metre: m measure
    metres: m measure
    meter: m measure
    meters: m measure
    centimetre: cm measure
    centimetres: cm measure
    centimeter: cm measure
    centimeters: cm measure
    decimetre: dm measure
    decimetres: dm measure
    decimeter: dm measure
    decimeters: dm measure
    millimetre: mm measure
    millimetres: mm measure
    millimeter: mm measure
    millimeters: mm measure
    micrometre: micrometres measure
    micrometres: micrometres measure
    micrometer: micrometres measure
    micrometers: micrometres measure
    micron: micrometres measure
    microns: micrometres measure
    nanometre: nm measure
    nanometres: nm measure
    nanometer: nm measure
    nanometers: nm measure
    picometres: picometres measure
    light year: light years measure
    light years: light years measure
    foot: ft measure
    feet: ft measure
    inch: inches measure
    inches: inches measure
    yard: yards measure
    yards: yards measure
    mile: miles measure
    miles: miles measure
    nautical mile: nautical miles measure
    nautical miles: nautical miles measure
    furlong: furlongs measure
    furlongs: furlongs measure
    acre: acres measure
    acres: acres measure
    hectare: hectares measure
    hectares: hectares measure
    square metre: m2 measure
    square metres: m2 measure
    square meter: m2 measure
    square meters: m2 measure
    square kilometre: km2 measure
    square kilometres: km2 measure
    square kilometer: km2 measure
    square kilometers: km2 measure
    square foot: sq ft measure
    square feet: sq ft measure
    square inch: square inches measure
    square inches: square inches measure
    square yard: square yards measure
    square yards: square yards measure
    square mile: square miles measure
    square miles: square miles measure
    sq m: m2 measure
    sq metres: m2 measure
    sq meters: m2 measure
    sq km: km2 measure
    sq ft: sq ft measure
    sq feet: sq ft measure
    sq mi: square miles measure
    sq miles: square miles measure
    cubic metre: m3 measure
    cubic metres: m3 measure
    cubic meter: m3 measure
    cubic meters: m3 measure
    cubic foot: cubic feet measure
    cubic feet: cubic feet measure
    cubic kilometre: cubic kilometres measure
    cubic kilometres: cubic kilometres measure
    cubic kilometer: cubic kilometres measure
    cubic kilometers: cubic kilometres measure
    cubic yard: cubic yards measure
    cubic yards: cubic yards measure
    cubic inch: cubic inches measure
    cubic inches: cubic inches measure
    cubic centimetres: ml measure
    cubic centimeters: ml measure
    km cubed: cubic kilometres measure
    km squared: km2 measure
    litre: litres measure
    litres: litres measure
    liter: litres measure
    liters: litres measure
    millilitre: ml measure
    millilitres: ml measure
    milliliter: ml measure
    milliliters: ml measure
    centilitre: centilitres measure
    centilitres: centilitres measure
    gallon: gallons measure
    gallons: gallons measure
    pint: pints measure
    pints: pints measure
    quart: quarts measure
    quarts: quarts measure
    cup: cups measure
    cups: cups measure
    tablespoon: tablespoons measure
    tablespoons: tablespoons measure
    tbsp: tablespoons measure
    teaspoon: teaspoons measure
    teaspoons: teaspoons measure
    tsp: teaspoons measure
    fluid ounces: fluid ounces measure
    barrel: barrels measure
    barrels: barrels measure
    bushel: bushels measure
    bushels: bushels measure
    gram: g measure
    grams: g measure
    gramme: g measure
    grammes: g measure
    kilogram: kg measure
    kilograms: kg measure
    kilogramme: kg measure
    kilogrammes: kg measure
    kilo: kg measure
    kilos: kg measure
    milligram: mg measure
    milligrams: mg measure
    milligrammes: mg measure
    microgram: micrograms measure
    micrograms: micrograms measure
    microgramme: micrograms measure
    microgrammes: micrograms measure
    mcg: micrograms measure
    tonne: tonnes measure
    tonnes: tonnes measure
    ton: tons measure
    tons: tons measure
    metric ton: tonnes measure
    metric tons: tonnes measure
    metric tonnes: tonnes measure
    megaton: megatons measure
    megatons: megatons measure
    gigaton: gigatons measure
    gigatons: gigatons measure
    gigatonne: gigatons measure
    gigatonnes: gigatons measure
    lb: lb measure
    lbs: lb measure
    pound: lb measure
    pounds: lb measure
    ounce: ounces measure
    ounces: ounces measure
    oz: ounces measure
    stone: stone measure
    carat: carats measure
    carats: carats measure
    horsepower: hp measure
    brake horsepower: bhp measure
    watt: watts measure
    watts: watts measure
    kilowatt: kW measure
    kilowatts: kW measure
    megawatt: MW measure
    megawatts: MW measure
    gigawatt: GW measure
    gigawatts: GW measure
    watt hours: watt hours measure
    kilowatt hour: kWh measure
    kilowatt hours: kWh measure
    megawatt hours: MWh measure
    gigawatt hours: GWh measure
    volt: volts measure
    volts: volts measure
    amp: amps measure
    amps: amps measure
    calorie: calorie measure
    calories: calorie measure
    british thermal unit: british thermal units measure
    british thermal units: british thermal units measure
    decibel: decibels measure
    decibels: decibels measure
    hertz: Hz measure
    kilohertz: kHz measure
    megahertz: MHz measure
    gigahertz: GHz measure
    gigapascal: gigapascals measure
    gigapascals: gigapascals measure
    bit: bits measure
    bits: bits measure
    byte: bytes measure
    bytes: bytes measure
    kilobyte: kB measure
    kilobytes: kB measure
    kibibyte: kibibytes measure
    kibibytes: kibibytes measure
    megabyte: MB measure
    megabytes: MB measure
    gigabyte: GB measure
    gigabytes: GB measure
    terabyte: TB measure
    terabytes: TB measure
    megabit: megabits measure
    megabits: megabits measure
    gigabit: gigabits measure
    gigabits: gigabits measure
    megapixel: megapixels measure
    megapixels: megapixels measure
    mph: mph measure
    kph: km/h measure
    kmh: km/h measure
    mpg: mpg measure
    rpm: rpm measure
    tpd: tons/day measure
    bpd: barrels/day measure
    ppm: ppm measure
    parts per million: ppm measure
    parts per billion: ppb measure
    knot: knots measure
    knots: knots measure
    degree: degrees angle
    degrees: degrees angle
    degrees celsius: °C temperature
    degree celsius: °C temperature
    degrees centigrade: °C temperature
    degrees c: °C temperature
    degrees fahrenheit: °F temperature
    degree fahrenheit: °F temperature
    degrees f: °F temperature
    degf: °F temperature
    degc: °C temperature
    deg c: °C temperature
    deg f: °F temperature
    celsius: °C temperature
    celcius: °C temperature
    centigrade: °C temperature
    fahrenheit: °F temperature
    kelvin: kelvin temperature
    kelvins: kelvin temperature
    point: points count
    points: points count
    page: pages count
    pages: pages count
    times: times factor
    fold: factor factor
    nanosecond: nanoseconds duration
    nanoseconds: nanoseconds duration
    microsecond: microseconds duration
    microseconds: microseconds duration
    millennium: millennia duration
    millenniums: millennia duration
    weekend: weekends duration
    weekends: weekends duration
    hectometre: hectometres measure
    hectometres: hectometres measure
    hectometer: hectometres measure
    hectometers: hectometres measure
    decametre: decametres measure
    decametres: decametres measure
    decameter: decametres measure
    decameters: decametres measure
    parsec: parsecs measure
    parsecs: parsecs measure
    astronomical unit: astronomical units measure
    astronomical units: astronomical units measure
    angstrom: angstroms measure
    angstroms: angstroms measure
    fathom: fathoms measure
    fathoms: fathoms measure
    picometer: picometres measure
    picometers: picometres measure
    picometre: picometres measure
    lightyear: light years measure
    lightyears: light years measure
    'light-year': light years measure
    'light-years': light years measure
    light hour: light hours measure
    light hours: light hours measure
    light minute: light minutes measure
    light minutes: light minutes measure
    square centimetre: square centimetres measure
    square centimetres: square centimetres measure
    square centimeter: square centimetres measure
    square centimeters: square centimetres measure
    cubic centimetre: ml measure
    cubic centimeter: ml measure
    square millimetre: square millimetres measure
    square millimetres: square millimetres measure
    square millimeter: square millimetres measure
    square millimeters: square millimetres measure
    cubic millimetre: cubic millimetres measure
    cubic millimetres: cubic millimetres measure
    cubic millimeter: cubic millimetres measure
    cubic millimeters: cubic millimetres measure
    square decimetre: square decimetres measure
    square decimetres: square decimetres measure
    square decimeter: square decimetres measure
    square decimeters: square decimetres measure
    cubic decimetre: cubic decimetres measure
    cubic decimetres: cubic decimetres measure
    cubic decimeter: cubic decimetres measure
    cubic decimeters: cubic decimetres measure
    square hectometre: square hectometres measure
    square hectometres: square hectometres measure
    square hectometer: square hectometres measure
    square hectometers: square hectometres measure
    cubic mile: cubic miles measure
    cubic miles: cubic miles measure
    sq yd: square yards measure
    sq yards: square yards measure
    sq in: square inches measure
    sq inches: square inches measure
    sq kilometres: km2 measure
    sq kilometers: km2 measure
    sq kilometre: km2 measure
    sq kilometer: km2 measure
    sq metre: m2 measure
    sq meter: m2 measure
    sq foot: sq ft measure
    sq cm: square centimetres measure
    dunam: dunams measure
    dunams: dunams measure
    acre foot: acre feet measure
    acre feet: acre feet measure
    board feet: board feet measure
    board foot: board feet measure
    cc: ml measure
    ccs: ml measure
    hectolitre: hectolitres measure
    hectolitres: hectolitres measure
    hectoliter: hectolitres measure
    hectoliters: hectolitres measure
    kilolitre: kilolitres measure
    kilolitres: kilolitres measure
    kiloliter: kilolitres measure
    kiloliters: kilolitres measure
    decilitre: decilitres measure
    decilitres: decilitres measure
    deciliter: decilitres measure
    deciliters: decilitres measure
    centiliter: centilitres measure
    centiliters: centilitres measure
    microlitre: microlitres measure
    microlitres: microlitres measure
    microliter: microlitres measure
    microliters: microlitres measure
    fl oz: fluid ounces measure
    fluid ounce: fluid ounces measure
    gal: gallons measure
    gals: gallons measure
    qt: quarts measure
    qts: quarts measure
    peck: pecks measure
    pecks: pecks measure
    hogshead: hogsheads measure
    hogsheads: hogsheads measure
    bbl: barrels measure
    bbls: barrels measure
    boe: barrels of oil equivalent measure
    barrels of oil equivalent: barrels of oil equivalent measure
    tablespoonful: tablespoons measure
    tablespoonfuls: tablespoons measure
    tbsps: tablespoons measure
    tbs: tablespoons measure
    teaspoonful: teaspoons measure
    teaspoonfuls: teaspoons measure
    tsps: teaspoons measure
    short ton: short tons measure
    short tons: short tons measure
    long ton: long tons measure
    long tons: long tons measure
    hundredweight: hundredweights measure
    hundredweights: hundredweights measure
    cwt: hundredweights measure
    troy ounce: troy ounces measure
    troy ounces: troy ounces measure
    pennyweight: pennyweights measure
    pennyweights: pennyweights measure
    kiloton: kilotons measure
    kilotons: kilotons measure
    kilotonne: kilotonnes measure
    kilotonnes: kilotonnes measure
    megatonne: megatonnes measure
    megatonnes: megatonnes measure
    quintal: quintals measure
    quintals: quintals measure
    dram: drams measure
    drams: drams measure
    karat: carats measure
    karats: carats measure
    nanogram: nanograms measure
    nanograms: nanograms measure
    metric tonne: tonnes measure
    mebibyte: mebibytes measure
    mebibytes: mebibytes measure
    gibibyte: gibibytes measure
    gibibytes: gibibytes measure
    tebibyte: tebibytes measure
    tebibytes: tebibytes measure
    kilobit: kilobits measure
    kilobits: kilobits measure
    terabit: terabits measure
    terabits: terabits measure
    petabit: petabits measure
    petabits: petabits measure
    petabyte: petabytes measure
    petabytes: petabytes measure
    exabyte: exabytes measure
    exabytes: exabytes measure
    zettabyte: zettabytes measure
    zettabytes: zettabytes measure
    watt hour: watt hours measure
    megawatt hour: MWh measure
    gigawatt hour: GWh measure
    terawatt hour: terawatt hours measure
    terawatt hours: terawatt hours measure
    terawatt: terawatts measure
    terawatts: terawatts measure
    milliwatt: milliwatts measure
    milliwatts: milliwatts measure
    kilocalorie: kilocalories measure
    kilocalories: kilocalories measure
    btu: british thermal units measure
    btus: british thermal units measure
    therm: therms measure
    therms: therms measure
    erg: ergs measure
    ergs: ergs measure
    foot pound: foot pound-force measure
    foot pounds: foot pound-force measure
    pound foot: foot pound-force measure
    pound feet: foot pound-force measure
    newton metre: newton metres measure
    newton metres: newton metres measure
    newton meter: newton metres measure
    newton meters: newton metres measure
    kiloelectronvolt: kiloelectronvolts measure
    kiloelectronvolts: kiloelectronvolts measure
    amp hour: ampere hours measure
    amp hours: ampere hours measure
    ampere hour: ampere hours measure
    ampere hours: ampere hours measure
    milliampere hour: milliampere hours measure
    milliampere hours: milliampere hours measure
    milliamp hour: milliampere hours measure
    milliamp hours: milliampere hours measure
    ampere: amperes measure
    amperes: amperes measure
    milliamp: milliamperes measure
    milliamps: milliamperes measure
    ohm: ohms measure
    ohms: ohms measure
    coulomb: coulombs measure
    coulombs: coulombs measure
    farad: farads measure
    farads: farads measure
    millibar: millibars measure
    millibars: millibars measure
    kilobar: kilobars measure
    kilobars: kilobars measure
    torr: torrs measure
    mmhg: mmHg measure
    millimetres of mercury: mmHg measure
    millimeters of mercury: mmHg measure
    inches of mercury: inches of mercury measure
    pounds per square inch: psi measure
    pound per square inch: psi measure
    pascal: pascals measure
    pascals: pascals measure
    degrees kelvin: kelvin temperature
    degree kelvin: kelvin temperature
    degrees k: kelvin temperature
    degree c: °C temperature
    degree centigrade: °C temperature
    degrees celcius: °C temperature
    degree celcius: °C temperature
    deg celsius: °C temperature
    degree f: °F temperature
    deg fahrenheit: °F temperature
    degrees farenheit: °F temperature
    degrees rankine: °R temperature
    rankine: °R temperature
    radian: radians measure
    radians: radians measure
    milliradian: milliradians measure
    milliradians: milliradians measure
    arcminute: arcminutes measure
    arcminutes: arcminutes measure
    arc minute: arcminutes measure
    arc minutes: arcminutes measure
    minutes of arc: arcminutes measure
    arcsecond: arcseconds measure
    arcseconds: arcseconds measure
    arc second: arcseconds measure
    arc seconds: arcseconds measure
    seconds of arc: arcseconds measure
    lumen: lumens measure
    lumens: lumens measure
    lux: lux measure
    candela: candelas measure
    candelas: candelas measure
    parts per trillion: ppt measure
    part per trillion: ppt measure
    part per million: ppm measure
    part per billion: ppb measure
    per mille: per mille measure
    revolutions per minute: rpm measure
    revolution per minute: rpm measure
    rotations per minute: rpm measure
    frames per second: frames/second measure
    frame per second: frames/second measure
    fps: frames/second measure
    beats per minute: beats/minute measure
    bpm: beats/minute measure
    dots per inch: dots/inch measure
    dpi: dots/inch measure
    pixels per inch: pixels/inch measure
    ppi: pixels/inch measure
    pixel: pixels measure
    pixels: pixels measure
    miles per gallon: mpg measure
    kmph: km/h measure
    man hours: man hours measure
    person hours: man hours measure
    'man-hours': man hours measure
    'person-hours': man hours measure
    joule: joules measure
    joules: joules measure
    newton: newtons measure
    newtons: newtons measure
    tesla: teslas measure
    teslas: teslas measure
    becquerel: becquerels measure
    becquerels: becquerels measure
    sievert: sieverts measure
    sieverts: sieverts measure
    mole: moles measure
    moles: moles measure
    atmospheres: atmospheres measure
    webers: webers measure
    weber: webers measure
    gauss: gauss measure
    curies: curies measure
    curie: curies measure
    roentgens: roentgens measure
    roentgen: roentgens measure
    steradian: steradians measure
    steradians: steradians measure
    katal: katals measure
    katals: katals measure
    dyne: dynes measure
    dynes: dynes measure
    kilopascal: kilopascals measure
    tons of tnt: tons of TNT measure
    tonnes of tnt: tons of TNT measure
    kilotons of tnt: kilotons of TNT measure
    cubit: cubits measure
    cubits: cubits measure
    hands high: hands measure
    us gallon: US gallons measure
    us gallons: US gallons measure
    u s gallon: US gallons measure
    u s gallons: US gallons measure
    imperial gallon: imperial gallons measure
    imperial gallons: imperial gallons measure
    imperial pint: imperial pints measure
    imperial pints: imperial pints measure
    minim: minims measure
    minims: minims measure
    dessertspoon: dessertspoons measure
    dessertspoons: dessertspoons measure
    cu ft: cubic feet measure
    cubic ft: cubic feet measure
    cuft: cubic feet measure
    cu m: m3 measure
    cubic m: m3 measure
    cu yd: cubic yards measure
    cu yds: cubic yards measure
    cu in: cubic inches measure
    cu km: cubic kilometres measure
    cubic km: cubic kilometres measure
    square m: m2 measure
    metres squared: m2 measure
    meters squared: m2 measure
    metre squared: m2 measure
    meter squared: m2 measure
    square km: km2 measure
    square kms: km2 measure
    kilometres squared: km2 measure
    kilometers squared: km2 measure
    sq kms: km2 measure
    square mi: square miles measure
    sq mile: square miles measure
    square ft: sq ft measure
    feet squared: sq ft measure
    square in: square inches measure
    inches squared: square inches measure
    metres cubed: m3 measure
    meters cubed: m3 measure
    deadweight tons: tons measure
    deadweight tonnes: tonnes measure
    tons of oil equivalent: tons of oil equivalent measure
    tonnes of oil equivalent: tonnes of oil equivalent measure
    pounds mass: lb measure
    avoirdupois pounds: lb measure
    pound force: pounds-force measure
    pounds force: pounds-force measure
    pounds of force: pounds-force measure
    lbf: pounds-force measure
    kilogram force: kilograms-force measure
    kilograms force: kilograms-force measure
    kgf: kilograms-force measure
    lbm: lb measure
    kts: knots measure
    bits per second: bits/second measure
    bit per second: bits/second measure
    nibble: nibbles measure
    nibbles: nibbles measure
    pebibyte: pebibytes measure
    pebibytes: pebibytes measure
    exbibyte: exbibytes measure
    exbibytes: exbibytes measure
    yottabyte: yottabytes measure
    yottabytes: yottabytes measure
    exabit: exabits measure
    exabits: exabits measure
    kibibit: kibibits measure
    kibibits: kibibits measure
    mebibit: mebibits measure
    mebibits: mebibits measure
    gibibit: gibibits measure
    gibibits: gibibits measure
    volt ampere: volt-amperes measure
    volt amperes: volt-amperes measure
    volt amp: volt-amperes measure
    volt amps: volt-amperes measure
    degs: degrees angle
    deg: degrees angle
    dioptre: dioptres measure
    dioptres: dioptres measure
    diopter: dioptres measure
    diopters: dioptres measure
    international unit: international units measure
    international units: international units measure
    standard drink: standard drinks measure
    standard drinks: standard drinks measure
    units of alcohol: units of alcohol measure
    unit of alcohol: units of alcohol measure
    light second: light seconds measure
    light seconds: light seconds measure
    light day: light days measure
    light days: light days measure
    megaparsec: megaparsecs measure
    megaparsecs: megaparsecs measure
    kiloparsec: kiloparsecs measure
    kiloparsecs: kiloparsecs measure
    solar mass: solar masses measure
    solar masses: solar masses measure
    brake hp: bhp measure
    horse power: hp measure
    horsepowers: hp measure
    metric horsepower: hp measure
    degrees in celsius: °C temperature
    c degrees: °C temperature
    deg centigrade: °C temperature
    celsius degrees: °C temperature
    centigrade degrees: °C temperature
    fahrenheit degrees: °F temperature
    degree farenheit: °F temperature
    farenheit: °F temperature
    degrees in fahrenheit: °F temperature
    deg farenheit: °F temperature
    deg k: kelvin temperature
    degree k: kelvin temperature
    deg kelvin: kelvin temperature
    degree rankine: °R temperature
    deg r: °R temperature
    degrees r: °R temperature
    degrees reaumur: °Re temperature
    percentages: '% percentage'
  # Unit symbols, case as written; they stand right behind a number or one space away.
    revolution: revolutions measure
    revolutions: revolutions measure
    revs: revolutions measure
    revolutions a minute: rpm measure
    arcmin: arcminutes measure
    arcmins: arcminutes measure
    arcsec: arcseconds measure
    arcsecs: arcseconds measure
    permille: permille measure
    us therm: therms measure
    us therms: therms measure
    poundal: poundals measure
    poundals: poundals measure
    hectopascal: hectopascals measure
    hectopascals: hectopascals measure
    megalitre: megalitres measure
    megalitres: megalitres measure
    megaliter: megalitres measure
    megaliters: megalitres measure
    gigalitre: gigalitres measure
    gigalitres: gigalitres measure
    gigaliter: gigalitres measure
    gigaliters: gigalitres measure
    decalitre: decalitres measure
    decalitres: decalitres measure
    decaliter: decalitres measure
    decaliters: decalitres measure
    dekaliter: decalitres measure
    dekaliters: decalitres measure
    atmosphere of pressure: atmospheres measure
    atmospheres of pressure: atmospheres measure
    siemens: siemens measure
    dalton: daltons measure
    daltons: daltons measure
    imperial quart: imperial quarts measure
    imperial quarts: imperial quarts measure
    metric cup: metric cups measure
    metric cups: metric cups measure
    dessert spoon: dessert spoons measure
    dessert spoons: dessert spoons measure
    pinch: pinches measure
    pinches: pinches measure
    dot per inch: dots/inch measure
    pixel per inch: pixels/inch measure
    solar radius: solar radii measure
    solar radii: solar radii measure
    earth mass: earth masses measure
    earth masses: earth masses measure
    earth radius: earth radii measure
    earth radii: earth radii measure
    imperial ton: long tons measure
    imperial tons: long tons measure
    mile per gallon: miles/gallon measure
    spoonful: spoonfuls measure
    spoonfuls: spoonfuls measure
    person hour: person-hours measure
    man hour: man-hours measure
    stones: stone measure
    milligauss: milligauss measure
    barrel of oil equivalent: barrels of oil equivalent measure
    twenty foot equivalent units: container units measure
    teu: container units measure
    wk: weeks duration
    wks: weeks duration
    mth: months duration
    mths: months duration
    mos: months duration
    picosecond: picoseconds duration
    picoseconds: picoseconds duration
    trimester: trimesters duration
    trimesters: trimesters duration
    semesters: semesters duration
  unit-symbols:
    '%': '% percentage'
    '٪': '% percentage'
    km: km measure
    m: m measure
    cm: cm measure
    dm: dm measure
    mm: mm measure
    μm: micrometres measure
    µm: micrometres measure
    um: micrometres measure
    nm: nm measure
    pm: picometres measure
    am: attometres measure
    ft: ft measure
    yd: yards measure
    mi: miles measure
    ha: hectares measure
    m²: m2 measure
    km²: km2 measure
    m³: m3 measure
    m2: m2 measure
    m3: m3 measure
    km2: km2 measure
    km3: cubic kilometres measure
    cm2: square centimetres measure
    sqm: m2 measure
    sqft: sq ft measure
    kg: kg measure
    g: g measure
    mg: mg measure
    μg: micrograms measure
    µg: micrograms measure
    t: tonnes measure
    kt: knots measure
    Mt: megatons measure
    l: litres measure
    L: litres measure
    ml: ml measure
    mL: ml measure
    cl: centilitres measure
    s: seconds duration
    ms: milliseconds duration
    s2: square second measure
    h: hours duration
    Ma: megayears duration
    W: watts measure
    kW: kW measure
    MW: MW measure
    GW: GW measure
    TW: terawatts measure
    Wh: watt hours measure
    kWh: kWh measure
    MWh: MWh measure
    GWh: GWh measure
    TWh: terawatt hours measure
    J: joules measure
    kJ: kilojoules measure
    MJ: megajoules measure
    Js: joule seconds measure
    V: volts measure
    kV: kilovolts measure
    A: amperes measure
    mA: milliamperes measure
    mAh: milliampere hours measure
    F: farads measure
    N: newtons measure
    Nm: newton metres measure
    lb-ft: foot pound-force measure
    Pa: pascals measure
    hPa: hectopascals measure
    kPa: kilopascals measure
    MPa: megapascals measure
    GPa: gigapascals measure
    psi: psi measure
    ksi: kilopound per square inch measure
    bar: bars measure
    eV: eV measure
    keV: kiloelectronvolts measure
    MeV: megaelectronvolts measure
    GeV: gigaelectronvolts measure
    TeV: teraelectronvolts measure
    Gy: grays measure
    mGy: milligrays measure
    Sv: sieverts measure
    mSv: millisieverts measure
    Hz: Hz measure
    HZ: Hz measure
    hz: Hz measure
    kHz: kHz measure
    KHz: kHz measure
    MHz: MHz measure
    Mhz: MHz measure
    GHz: GHz measure
    Ghz: GHz measure
    dB: decibels measure
    dBA: decibels measure
    b: bits measure
    kb: kilobits measure
    mb: megabits measure
    Mb: megabits measure
    Gb: gigabits measure
    B: bytes measure
    kB: kB measure
    KB: kB measure
    MB: MB measure
    GB: GB measure
    TB: TB measure
    PB: petabytes measure
    K: kelvin temperature
    C: °C temperature
    Mbps: Mbps measure
    mbps: Mbps measure
    Gbps: gigabits/second measure
    kbps: kilobits/second measure
    MP: megapixels measure
    hp: hp measure
    HP: hp measure
    bhp: bhp measure
    PS: horsepower measure
    lm: lumens measure
    kcal: kilocalories measure
    bp: basis points measure
    bps: basis points measure
    pp: pp percentage
    ppb: ppb measure
    '°C': °C temperature
    '°F': °F temperature
    '℃': °C temperature
    '℉': °F temperature
    '°': degrees angle
    'º': degrees angle
    '"': inches measure
    '″': inches measure
    '”': inches measure
    '′': ft measure
    '‰': per mille measure
    hm: hectometres measure
    dam: decametres measure
    'Å': angstroms measure
    'mm²': square millimetres measure
    mm2: square millimetres measure
    'cm²': square centimetres measure
    'cm³': ml measure
    cm3: ml measure
    'mm³': cubic millimetres measure
    mm3: cubic millimetres measure
    'km³': cubic kilometres measure
    'ft²': sq ft measure
    ft2: sq ft measure
    'ft³': cubic feet measure
    ft3: cubic feet measure
    'in²': square inches measure
    in2: square inches measure
    'yd²': square yards measure
    yd2: square yards measure
    'mi²': square miles measure
    mi2: square miles measure
    'in³': cubic inches measure
    dl: decilitres measure
    dL: decilitres measure
    hl: hectolitres measure
    hL: hectolitres measure
    cL: centilitres measure
    'µl': microlitres measure
    'μl': microlitres measure
    'µL': microlitres measure
    'μL': microlitres measure
    ng: nanograms measure
    Kg: kg measure
    KG: kg measure
    kgs: kg measure
    kms: km measure
    Km: km measure
    KM: km measure
    cms: cm measure
    mms: mm measure
    gm: g measure
    gms: g measure
    mgs: mg measure
    mcg: micrograms measure
    Gt: gigatons measure
    KW: kW measure
    kw: kW measure
    Kwh: kWh measure
    KWh: kWh measure
    kwh: kWh measure
    KWH: kWh measure
    mW: milliwatts measure
    kN: kilonewtons measure
    'kΩ': kiloohms measure
    'MΩ': megaohms measure
    'Ω': ohms measure
    'µF': microfarads measure
    'μF': microfarads measure
    nF: nanofarads measure
    pF: picofarads measure
    kA: kiloamperes measure
    Ah: ampere hours measure
    MV: megavolts measure
    mV: millivolts measure
    GJ: gigajoules measure
    BTU: british thermal units measure
    Btu: british thermal units measure
    mbar: millibars measure
    mmHg: mmHg measure
    inHg: inches of mercury measure
    atm: atmospheres measure
    Kb: kilobits measure
    Kbit: kilobits measure
    kbit: kilobits measure
    Mbit: megabits measure
    Gbit: gigabits measure
    Tb: terabits measure
    Tbit: terabits measure
    kBps: kB/second measure
    KBps: kB/second measure
    MBps: MB/second measure
    GBps: GB/second measure
    Kbps: kilobits/second measure
    Tbps: terabits/second measure
    EB: exabytes measure
    ZB: zettabytes measure
    KiB: kibibytes measure
    MiB: mebibytes measure
    GiB: gibibytes measure
    TiB: tebibytes measure
    rad: radians measure
    mrad: milliradians measure
    lx: lux measure
    kmh: km/h measure
    '°K': kelvin temperature
    Bq: becquerels measure
    kBq: kilobecquerels measure
    mol: moles measure
    mmol: millimoles measure
    nmi: nautical miles measure
    fps: frames/second measure
    dpi: dots/inch measure
    min: minutes duration
    hrs: hours duration
    hr: hours duration
    'μs': microseconds duration
    'µs': microseconds duration
    ns: nanoseconds duration
    yr: years duration
    yrs: years duration
    ly: light years measure
    AU: astronomical units measure
    kts: knots measure
    'Mbit/s': megabits/second measure
    lbf: pounds-force measure
    kgf: kilograms-force measure
    ktoe: kilotonnes of oil equivalent measure
    Mtoe: megatonnes of oil equivalent measure
    GWp: gigawatts measure
    MWp: megawatts measure
    kWp: kilowatts measure
    kVA: kilovolt-amperes measure
    MVA: megavolt-amperes measure
    kcals: kilocalories measure
    cal: calorie measure
    cals: calorie measure
    Mpc: megaparsecs measure
    kpc: kiloparsecs measure
    mpg: mpg measure
    mph: mph measure
    MPH: mph measure
    kph: km/h measure
    KPH: km/h measure
    KMH: km/h measure
    Kmh: km/h measure
    lbs: lb measure
    LBS: lb measure
    Lbs: lb measure
    LB: lb measure
    OZ: ounces measure
    Oz: ounces measure
    FT: ft measure
    CM: cm measure
    MM: mm measure
    SQM: m2 measure
    sqf: sq ft measure
    psf: pounds/square foot measure
    khz: kHz measure
    mhz: MHz measure
    ghz: GHz measure
    THz: terahertz measure
    mah: milliampere hours measure
    MAH: milliampere hours measure
    tb: TB measure
    gb: GB measure
    Kcal: kilocalories measure
    KJ: kilojoules measure
    ppm: ppm measure
    bbl: barrels measure
    Mbbl: megabarrels measure
    dBm: decibel-milliwatts measure
    rpm: rpm measure
    RPM: rpm measure
  # Prefixes of the metric system: the symbol and the word. With the bases below they make the units that are not listed one by one.
    'mi³': cubic miles measure
    'yd³': cubic yards measure
    'Wb': webers measure
    'kat': katals measure
    '‱': permyriad measure
    'ML': megalitres measure
    'GL': gigalitres measure
    'kDa': kilodaltons measure
    'MtCO2': megatonnes measure
    'GtCO2': gigatonnes measure
  metric-prefixes:
    P: peta
    T: tera
    G: giga
    M: mega
    k: kilo
    m: milli
    μ: micro
    µ: micro
    n: nano
    p: pico
  # Symbols and words that take them, with the plural name of the unit.
  metric-symbols:
    m: metres
    g: grams
    s: seconds
    W: watts
    Wh: watt hours
    J: joules
    V: volts
    A: amperes
    Hz: hertz
    eV: electronvolts
    Pa: pascals
    N: newtons
    F: farads
    Ω: ohms
    T: teslas
    B: bytes
    b: bits
    bps: bits/second
    Gy: grays
    Sv: sieverts
    Bq: becquerels
    mol: moles
    L: litres
    l: litres
    cal: calories
  metric-words:
    metre: metres
    meter: metres
    gram: grams
    second: seconds
    watt: watts
    joule: joules
    volt: volts
    amp: amperes
    ampere: amperes
    hertz: hertz
    electronvolt: electronvolts
    pascal: pascals
    newton: newtons
    ohm: ohms
    tesla: teslas
    byte: bytes
    bit: bits
    gray: grays
    sievert: sieverts
    becquerel: becquerels
    mole: moles
    litre: litres
    liter: litres
    ton: tons
    tonne: tonnes
  # What may follow a unit as "per x", "a x" or "/x", and its name in a rate.
  rate-units:
    second: second
    sec: second
    s: second
    millisecond: millisecond
    ms: millisecond
    minute: minute
    min: minute
    hour: hour
    hr: hour
    h: hour
    day: day
    diem: day
    night: night
    week: week
    month: month
    year: year
    annum: year
    century: century
    decade: decade
    capita: person
    person: person
    head: person
    household: household
    share: share
    barrel: barrel
    bbl: barrel
    ounce: ounce
    pound: lb
    gallon: gallon
    litre: litre
    liter: litre
    kilogram: kg
    kilo: kg
    kg: kg
    km: km
    mile: mile
    ton: ton
    tonne: tonne
    acre: acre
    hectare: hectare
    game: game
    ticket: ticket
    pupil: pupil
    student: student
    word: word
    square foot: square foot
    square metre: square metre
    square meter: square metre
    mmbtu: mega british thermal unit
    yard: yard
    foot: foot
    inch: inch
    metre: metre
    meter: metre
    kilometre: km
    kilometer: km
    microsecond: microsecond
    nanosecond: nanosecond
    quarter: quarter
    season: season
    semester: semester
    visit: visit
    vote: vote
    user: user
    customer: customer
    employee: employee
    worker: worker
    family: family
    child: child
    patient: patient
    passenger: passenger
    resident: resident
    unit: unit
    bushel: bushel
    gram: g
    gramme: g
    g: g
    milligram: mg
    lb: lb
    oz: ounce
    kwh: kWh
    kilowatt hour: kWh
    megawatt hour: MWh
    mwh: MWh
    square mile: square mile
    square kilometre: square kilometre
    square kilometer: square kilometre
    cubic metre: cubic metre
    cubic meter: cubic metre
    cubic foot: cubic foot
    sq ft: square foot
    square inch: square inch
    episode: episode
    match: match
    race: race
    trip: trip
    flight: flight
    ride: ride
    piece: piece
    copy: copy
    book: book
    meal: meal
    plate: plate
    bottle: bottle
    car: car
    vehicle: vehicle
    couple: couple
    taxpayer: taxpayer
    voter: voter
    member: member
    birth: birth
    woman: woman
    man: man
    inhabitant: inhabitant
    citizen: citizen
    adult: adult
    room: room
    class: class
    teacher: teacher
    team: team
    player: player
    shift: shift
    session: session
    kilometre squared: square kilometre
  # Currency words behind a number: the ISO 4217 code, or the word itself where several countries have such money.
  currencies:
    dollar: USD
    dollars: USD
    us dollar: USD
    us dollars: USD
    american dollars: USD
    united states dollar: USD
    united states dollars: USD
    buck: USD
    bucks: USD
    australian dollar: AUD
    australian dollars: AUD
    canadian dollar: CAD
    canadian dollars: CAD
    hong kong dollar: HKD
    hong kong dollars: HKD
    new zealand dollar: NZD
    new zealand dollars: NZD
    singapore dollars: SGD
    taiwan dollars: TWD
    pound sterling: GBP
    pounds sterling: GBP
    british pound: GBP
    british pounds: GBP
    quid: GBP
    euro: EUR
    euros: EUR
    yen: JPY
    japanese yen: JPY
    yuan: CNY
    chinese yuan: CNY
    renminbi: CNY
    kuai: CNY
    rupee: rupees
    rupees: rupees
    indian rupee: INR
    indian rupees: INR
    indonesian rupiah: IDR
    pakistani rupees: PKR
    sri lankan rupees: LKR
    swiss franc: CHF
    swiss francs: CHF
    franc: CHF
    francs: CHF
    rouble: RUB
    roubles: RUB
    ruble: RUB
    rubles: RUB
    hryvnia: UAH
    zloty: PLN
    zlotys: PLN
    forint: HUF
    forints: HUF
    krona: SEK
    kronor: SEK
    swedish kronor: SEK
    swedish crowns: SEK
    krone: NOK
    kroner: NOK
    danish krone: DKK
    danish kroner: DKK
    danish crown: DKK
    danish crowns: DKK
    norwegian kroner: NOK
    norwegian crowns: NOK
    czech crowns: CZK
    koruna: CZK
    won: KRW
    south korean won: KRW
    rand: ZAR
    naira: NGN
    shilling: shillings
    shillings: shillings
    cedi: GHS
    cedis: GHS
    peso: pesos
    pesos: pesos
    mexican peso: MXN
    mexican pesos: MXN
    chilean pesos: CLP
    colombian pesos: COP
    philippine pesos: PHP
    argentine pesos: ARS
    real: BRL
    reais: BRL
    lira: TRY
    liras: TRY
    turkish lira: TRY
    turkish liras: TRY
    thai baht: THB
    brazilian real: BRL
    brazilian reais: BRL
    russian roubles: RUB
    russian rubles: RUB
    malaysian ringgit: MYR
    south african rand: ZAR
    polish zloty: PLN
    hungarian forints: HUF
    israeli shekels: ILS
    egyptian pounds: EGP
    lebanese pounds: LBP
    syrian pounds: SYP
    iraqi dinars: IQD
    kuwaiti dinars: KWD
    iranian rials: IRR
    saudi riyals: SAR
    kenyan shillings: KES
    ugandan shillings: UGX
    singapore dollar: SGD
    jamaican dollars: JMD
    icelandic kronur: ISK
    deutsche marks: DEM
    rials: rials
    rial: rials
    shekel: ILS
    shekels: ILS
    baht: THB
    ringgit: MYR
    rupiah: IDR
    dong: VND
    taka: BDT
    dirham: AED
    dirhams: AED
    riyal: SAR
    riyals: SAR
    dinar: dinars
    dinars: dinars
    bolivars: VES
    kuna: HRK
    bitcoin: BTC
    bitcoins: BTC
    peseta: pesetas
    pesetas: pesetas
    cent: cents
    cents: cents
    pence: pence
    penny: pence
    pennies: pence
    sen: sen
    mao: mao
    afghan afghani: AFN
    afghan afghanis: AFN
    albanian lek: ALL
    armenian dram: AMD
    armenian drams: AMD
    angolan kwanza: AOA
    angolan kwanzas: AOA
    argentine peso: ARS
    azerbaijani manat: AZN
    azerbaijani manats: AZN
    bosnian mark: BAM
    bosnian marks: BAM
    barbadian dollar: BBD
    barbadian dollars: BBD
    bangladeshi taka: BDT
    bulgarian lev: BGN
    bulgarian leva: BGN
    bahraini dinar: BHD
    bahraini dinars: BHD
    burundian franc: BIF
    burundian francs: BIF
    brunei dollar: BND
    brunei dollars: BND
    bolivian boliviano: BOB
    bolivian bolivianos: BOB
    bahamian dollar: BSD
    bahamian dollars: BSD
    botswana pula: BWP
    belarusian ruble: BYN
    belarusian rubles: BYN
    belize dollar: BZD
    belize dollars: BZD
    congolese franc: CDF
    congolese francs: CDF
    chilean peso: CLP
    colombian peso: COP
    costa rican colon: CRC
    costa rican colones: CRC
    cuban peso: CUP
    cuban pesos: CUP
    czech koruna: CZK
    czech korunas: CZK
    djiboutian franc: DJF
    djiboutian francs: DJF
    dominican peso: DOP
    dominican pesos: DOP
    algerian dinar: DZD
    algerian dinars: DZD
    egyptian pound: EGP
    ethiopian birr: ETB
    fijian dollar: FJD
    fijian dollars: FJD
    georgian lari: GEL
    ghanaian cedi: GHS
    ghanaian cedis: GHS
    gambian dalasi: GMD
    gambian dalasis: GMD
    guinean franc: GNF
    guinean francs: GNF
    guatemalan quetzal: GTQ
    guatemalan quetzales: GTQ
    guyanese dollar: GYD
    guyanese dollars: GYD
    honduran lempira: HNL
    honduran lempiras: HNL
    haitian gourde: HTG
    haitian gourdes: HTG
    hungarian forint: HUF
    indonesian rupiahs: IDR
    israeli shekel: ILS
    iraqi dinar: IQD
    iranian rial: IRR
    icelandic krona: ISK
    jamaican dollar: JMD
    jordanian dinar: JOD
    jordanian dinars: JOD
    kenyan shilling: KES
    kyrgyz som: KGS
    cambodian riel: KHR
    cambodian riels: KHR
    north korean won: KPW
    kuwaiti dinar: KWD
    kazakh tenge: KZT
    lao kip: LAK
    lebanese pound: LBP
    sri lankan rupee: LKR
    liberian dollar: LRD
    liberian dollars: LRD
    lesotho loti: LSL
    lesotho maloti: LSL
    libyan dinar: LYD
    libyan dinars: LYD
    moroccan dirham: MAD
    moroccan dirhams: MAD
    moldovan leu: MDL
    moldovan lei: MDL
    malagasy ariary: MGA
    macedonian denar: MKD
    macedonian denars: MKD
    myanmar kyat: MMK
    myanmar kyats: MMK
    mongolian tugrik: MNT
    mongolian tugriks: MNT
    mauritanian ouguiya: MRU
    mauritanian ouguiyas: MRU
    mauritian rupee: MUR
    mauritian rupees: MUR
    maldivian rufiyaa: MVR
    malawian kwacha: MWK
    malaysian ringgits: MYR
    mozambican metical: MZN
    mozambican meticais: MZN
    namibian dollar: NAD
    namibian dollars: NAD
    nigerian naira: NGN
    nicaraguan cordoba: NIO
    nicaraguan cordobas: NIO
    norwegian krone: NOK
    nepalese rupee: NPR
    nepalese rupees: NPR
    omani rial: OMR
    omani rials: OMR
    panamanian balboa: PAB
    panamanian balboas: PAB
    peruvian sol: PEN
    peruvian soles: PEN
    papua new guinean kina: PGK
    philippine peso: PHP
    pakistani rupee: PKR
    polish zlotys: PLN
    paraguayan guarani: PYG
    paraguayan guaranies: PYG
    qatari riyal: QAR
    qatari riyals: QAR
    romanian leu: RON
    romanian lei: RON
    serbian dinar: RSD
    serbian dinars: RSD
    russian ruble: RUB
    rwandan franc: RWF
    rwandan francs: RWF
    saudi riyal: SAR
    sudanese pound: SDG
    sudanese pounds: SDG
    swedish krona: SEK
    somali shilling: SOS
    somali shillings: SOS
    surinamese dollar: SRD
    surinamese dollars: SRD
    south sudanese pound: SSP
    south sudanese pounds: SSP
    syrian pound: SYP
    swazi lilangeni: SZL
    swazi emalangeni: SZL
    tajikistani somoni: TJS
    turkmenistani manat: TMT
    turkmenistani manats: TMT
    tunisian dinar: TND
    tunisian dinars: TND
    trinidadian dollar: TTD
    trinidadian dollars: TTD
    taiwan dollar: TWD
    tanzanian shilling: TZS
    tanzanian shillings: TZS
    ukrainian hryvnia: UAH
    ukrainian hryvnias: UAH
    ugandan shilling: UGX
    uruguayan peso: UYU
    uruguayan pesos: UYU
    uzbekistani som: UZS
    venezuelan bolivar: VES
    venezuelan bolivares: VES
    vietnamese dong: VND
    central african franc: XAF
    central african francs: XAF
    west african franc: XOF
    west african francs: XOF
    yemeni rial: YER
    yemeni rials: YER
    zambian kwacha: ZMW
    zimbabwean dollar: ZWL
    zimbabwean dollars: ZWL
    emirati dirham: AED
    emirati dirhams: AED
    american dollar: USD
    new taiwan dollar: TWD
    new taiwan dollars: TWD
    taiwanese dollar: TWD
    taiwanese dollars: TWD
    russian rouble: RUB
    belarusian roubles: BYN
    new shekel: ILS
    new shekels: ILS
    israeli new shekel: ILS
    israeli new shekels: ILS
    french franc: FRF
    french francs: FRF
    belgian franc: BEF
    belgian francs: BEF
    german mark: DEM
    german marks: DEM
    deutschmark: DEM
    deutschmarks: DEM
    deutsche mark: DEM
    'd-mark': DEM
    'd-marks': DEM
    italian lira: ITL
    italian lire: ITL
    spanish peseta: ESP
    spanish pesetas: ESP
    portuguese escudo: PTE
    portuguese escudos: PTE
    greek drachma: GRD
    greek drachmas: GRD
    drachma: GRD
    drachmas: GRD
    irish pound: IEP
    irish pounds: IEP
    finnish markka: FIM
    dutch guilder: NLG
    dutch guilders: NLG
    guilder: NLG
    guilders: NLG
    austrian schilling: ATS
    austrian schillings: ATS
    schilling: ATS
    schillings: ATS
    cfa franc: XOF
    cfa francs: XOF
    uae dirham: AED
    uae dirhams: AED
    bahts: THB
    hryvnias: UAH
    hryvnya: UAH
    lari: GEL
    laris: GEL
    tenge: KZT
    birr: ETB
    lev: BGN
    leva: BGN
    zloties: PLN
    polish zloties: PLN
    polish zlotych: PLN
    bolivar: VES
    bolivares: VES
    guaranies: PYG
    guaranis: PYG
    quetzal: GTQ
    quetzales: GTQ
    lempira: HNL
    lempiras: HNL
    cordobas: NIO
    peruvian nuevo sol: PEN
    nuevos soles: PEN
    lei: RON
    convertible marks: BAM
    kyat: MMK
    kyats: MMK
    burmese kyat: MMK
    riel: KHR
    riels: KHR
    vietnamese dongs: VND
    swedish krone: SEK
    swedish crown: SEK
    norwegian crown: NOK
    czech crown: CZK
    korunas: CZK
    icelandic kronas: ISK
    'icelandic krónur': ISK
    sterling: GBP
    pounds uk: GBP
    uk pound: GBP
    uk pounds: GBP
    'us$': USD
    u s dollar: USD
    u s dollars: USD
    greenback: USD
    greenbacks: USD
    ether: ETH
    ethereum: ETH
    korean won: KRW
    yens: JPY
    yuans: CNY
    chinese renminbi: CNY
    lire: ITL
    kn: HRK
    kunas: HRK
    croatian kuna: HRK
    croatian kunas: HRK
    lats: LVL
    latvian lats: LVL
    litas: LTL
    lithuanian litas: LTL
    estonian kroon: EEK
    estonian kroons: EEK
    slovenian tolar: SIT
    slovenian tolars: SIT
    slovak koruna: SKK
    slovak korunas: SKK
    maltese lira: MTL
    cypriot pounds: CYP
    faroese krone: DKK
    bermudian dollar: BMD
    bermudian dollars: BMD
    bermuda dollars: BMD
    cayman dollars: KYD
    cayman islands dollar: KYD
    cayman islands dollars: KYD
    east caribbean dollar: XCD
    east caribbean dollars: XCD
    jamaica dollars: JMD
    solomon islands dollar: SBD
    solomon islands dollars: SBD
    cape verdean escudo: CVE
    cape verdean escudos: CVE
    comorian franc: KMF
    comorian francs: KMF
    cfp franc: XPF
    cfp francs: XPF
    bhutanese ngultrum: BTN
    seychellois rupee: SCR
    seychellois rupees: SCR
    seychelles rupees: SCR
    sierra leonean leone: SLE
    sierra leonean leones: SLE
    leone: SLL
    leones: SLL
    tongan paanga: TOP
    samoan tala: WST
    vanuatu vatu: VUV
    vatu: VUV
    aruban florin: AWG
    aruban florins: AWG
    netherlands antillean guilder: ANG
    gibraltar pound: GIP
    gibraltar pounds: GIP
    falkland islands pound: FKP
    falkland islands pounds: FKP
    saint helena pound: SHP
    manx pounds: IMP
    macanese pataca: MOP
    macanese patacas: MOP
    pataca: MOP
    patacas: MOP
    zambian kwachas: ZMW
    malawian kwachas: MWK
    kwacha: kwacha
    kwachas: kwacha
    dalasi: GMD
    dalasis: GMD
    gourde: HTG
    gourdes: HTG
    kips: LAK
    afghani: AFN
    afghanis: AFN
    manat: manat
    manats: manat
    denar: MKD
    denars: MKD
    somoni: TJS
    tugrik: MNT
    tugriks: MNT
    togrog: MNT
    rufiyaa: MVR
    ngultrum: BTN
    boliviano: BOB
    bolivianos: BOB
    balboa: PAB
    balboas: PAB
    ariary: MGA
    meticais: MZN
    metical: MZN
    kwanza: AOA
    kwanzas: AOA
    nakfa: ERN
    eritrean nakfa: ERN
    ouguiya: MRU
    sudanese dinar: SDD
    yugoslav dinar: YUD
    yugoslav dinars: YUD
    soviet ruble: SUR
    soviet rubles: SUR
    soviet roubles: SUR
    east german mark: DDM
    east german marks: DDM
    reichsmark: reichsmarks
    reichsmarks: reichsmarks
    finnish markkaa: FIM
    markka: FIM
    markkaa: FIM
    luxembourg franc: LUF
    luxembourg francs: LUF
    ecuadorian sucre: ECS
    ecuadorian sucres: ECS
    peruvian inti: PEI
    brazilian cruzeiro: BRE
    brazilian cruzeiros: BRE
    cruzeiro: BRE
    cruzeiros: BRE
    escudo: escudos
    escudos: escudos
    salvadoran colon: SVC
    salvadoran colones: SVC
    colones: CRC
    cuban convertible pesos: CUC
    uruguay pesos: UYU
    bulgarian levs: BGN
    levs: BGN
    croatian kune: HRK
    kune: HRK
    nigerian nairas: NGN
    nairas: NGN
    indian rs: INR
    litecoin: LTC
    litecoins: LTC
    dogecoin: DOGE
    satoshi: satoshi
    satoshis: satoshi
    south korean wons: KRW
    hong kong dollars hk: HKD
    aussie dollar: AUD
    aussie dollars: AUD
    kiwi dollar: NZD
    kiwi dollars: NZD
    loonie: CAD
    loonies: CAD
    turkish new lira: TRY
    new turkish lira: TRY
    swedish kronas: SEK
    kronas: SEK
    danish kronor: DKK
    danish kronas: DKK
    norwegian kronor: NOK
    chinese yuans: CNY
    japanese yens: JPY
    thai bahts: THB
    vietnam dong: VND
    iraq dinar: IQD
    iraq dinars: IQD
    hungarian ft: HUF
    swiss centimes: centimes
    centime: centimes
    centimes: centimes
    kopeck: kopecks
    kopecks: kopecks
    kopek: kopecks
    kopeks: kopecks
    pfennig: pfennigs
    pfennigs: pfennigs
    paise: paise
    paisa: paise
    centavo: centavos
    centavos: centavos
    fils: fils
    agorot: agorot
    groszy: grosz
    grosz: grosz
    jiao: jiao
    stotinki: stotinki
    halers: haler
    euro cent: euro cents
    euro cents: euro cents
    eurocents: euro cents
    us cent: cents
    us cents: cents
    u s cents: cents
    american cents: cents
    canadian cents: cents
    australian cents: cents
  # Small coins: the money they are parts of.
    albanian lekë: ALL
    lekë: ALL
    convertible mark: BAM
    bosnian convertible mark: BAM
    bosnian convertible marks: BAM
    bangladeshi takas: BDT
    takas: BDT
    bermudan dollar: BMD
    bermudan dollars: BMD
    brazilian reals: BRL
    reals: BRL
    bhutanese ngultrums: BTN
    ngultrums: BTN
    botswanan pula: BWP
    botswanan pulas: BWP
    pulas: BWP
    costa rican colón: CRC
    costa rican colóns: CRC
    eritrean nakfas: ERN
    nakfas: ERN
    ethiopian birrs: ETB
    birrs: ETB
    georgian laris: GEL
    guatemalan quetzals: GTQ
    quetzals: GTQ
    guyanaese dollar: GYD
    guyanaese dollars: GYD
    icelandic króna: ISK
    kyrgyz soms: KGS
    kyrgyzstani soms: KGS
    kyrgyzstani som: KGS
    kazakhstani tenge: KZT
    kazakhstani tenges: KZT
    tenges: KZT
    laotian kip: LAK
    laotian kips: LAK
    lesotho lotis: LSL
    maloti: LSL
    malagasy ariaries: MGA
    ariaries: MGA
    macedonian denari: MKD
    denari: MKD
    maldivian rufiyaas: MVR
    rufiyaas: MVR
    mozambican meticals: MZN
    meticals: MZN
    nicaraguan córdoba: NIO
    nicaraguan córdobas: NIO
    córdoba: NIO
    córdobas: NIO
    paraguayan guaranis: PYG
    paraguayan guaraní: PYG
    paraguayan guaraníes: PYG
    guaraníes: PYG
    saint helena pounds: SHP
    são tomé dobra: STN
    dobra: STN
    dobras: STN
    tajikistani somonis: TJS
    somonis: TJS
    paanga: TOP
    tobago dollar: TTD
    tobago dollars: TTD
    venezuelan bolívar: VES
    venezuelan bolívares: VES
    venezuelan bolívars: VES
    bolívar: VES
    bolívares: VES
    bolívars: VES
    vanuatu vatus: VUV
    vatus: VUV
    central african cfa franc: XAF
    central african cfa francs: XAF
    west african cfa franc: XOF
    west african cfa francs: XOF
    caribbean guilder: XCG
    caribbean guilders: XCG
    zimbabwe gold: ZWG
    zimbabwean gold: ZWG
  currency-parts:
    cent: 100
    cents: 100
    pence: 100
    penny: 100
    mao: 10
    centimes: 100
    centime: 100
    kopecks: 100
    kopeks: 100
    paise: 100
    centavos: 100
    pfennigs: 100
    eurocents: 100
    jiao: 10
  # Currency signs; letters before them choose the country.
  currency-signs:
    '$': USD
    'US$': USD
    '$US': USD
    'U.S.$': USD
    'A$': AUD
    '$A': AUD
    'AU$': AUD
    'AUD$': AUD
    'C$': CAD
    'CA$': CAD
    'CAD$': CAD
    'HK$': HKD
    'NZ$': NZD
    'NZD$': NZD
    'S$': SGD
    'NT$': TWD
    'R$': BRL
    'USD$': USD
    '£': GBP
    '€': EUR
    '¥': JPY
    'Y=': JPY
    'CN¥': CNY
    '元': CNY
    '₹': INR
    'Rs': INR
    'Re': INR
    '₩': KRW
    '₽': RUB
    '₴': UAH
    '₺': TRY
    '₪': ILS
    '₦': NGN
    '₱': PHP
    '₫': VND
    '₿': BTC
    '₡': CRC
    '₾': GEL
    '฿': THB
    'RM': MYR
    'sen': sen
    '¢': cents
    'p': pence
    'c': cents
    'MX$': MXN
    '₵': GHS
    '₲': PYG
    '₸': KZT
    '₮': MNT
    '៛': KHR
    '₭': LAK
    '৳': BDT
    '﷼': IRR
    '₼': AZN
    '֏': AMD
    'zł': PLN
    'Kč': CZK
    Rp: IDR
    '₨': rupees
    'J$': JMD
    'TT$': TTD
    'N$': NAD
    '￥': JPY
    '￡': GBP
    'ரூ': LKR
    Ksh: KES
    KSh: KES
    CHF: CHF
    'Mex$': MXN
    'CU$': CUP
    'RD$': DOP
    'AR$': ARS
    'COL$': COP
    'CLP$': CLP
    'B$': BSD
    'Bs$': BSD
    'BZ$': BZD
    'EC$': XCD
    'FJ$': FJD
    'L$': LRD
    'SR$': SRD
    'Z$': ZWL
    'T$': TOP
    'MOP$': MOP
    'CI$': KYD
    'BD$': BBD
    '₣': CHF
    '₤': GBP
    '₧': ESP
    '₯': GRD
    '₥': cents
    '₳': ARA
    '₰': pfennigs
    '₠': EUR
    '￦': KRW
    '￠': cents
    '＄': USD
    '圆': CNY
    '円': JPY
    '৲': BDT
    '૱': INR
    Php: PHP
    Tk: BDT
    DM: DEM
    TSh: TZS
    USh: UGX
    Fr: CHF
    SFr: CHF
    Gs: PYG
    Dh: AED
    Dhs: AED
    KD: KWD
    JD: JOD
    'IR£': IEP
    '£E': EGP
    'E£': EGP
    '£L': LBP
    Sh: KES
    Ush: UGX
    Tsh: TZS
  # One letter right before a sum with a scale word, thousands or hundredths: "R50 million".
  currency-letters:
    R: ZAR
    N: NGN
    P: PHP
  # ISO 4217 codes.
  currency-codes:
    [AED, AFN, ANG, AOA, ARS, AUD, AWG, AZN, BBD, BDT, BGN, BHD, BIF, BMD, BND, BOB, BRL, BSD, BTN, BWP, BYN, BZD, CAD, CDF, CHF, CLP, CNY, CRC,
     CVE, CZK, DJF, DKK, DOP, DZD, EGP, ERN, ETB, EUR, FJD, FKP, GBP, GHS, GIP, GMD, GNF, GTQ, GYD, HKD, HNL, HRK, HTG, HUF, IDR, ILS, INR, IQD,
     IRR, ISK, JMD, JOD, JPY, KES, KGS, KHR, KMF, KPW, KRW, KWD, KYD, KZT, LAK, LBP, LKR, LRD, LSL, LYD, MDL, MGA, MKD, MMK, MNT, MUR, MVR, MWK,
     MXN, MYR, MZN, NAD, NGN, NIO, NOK, NPR, NZD, OMR, PAB, PEN, PGK, PHP, PKR, PLN, PYG, QAR, RON, RSD, RUB, RWF, SAR, SBD, SCR, SDG, SEK, SGD,
     SLL, SRD, SSP, SYP, SZL, THB, TJS, TMT, TND, TTD, TWD, TZS, UAH, UGX, USD, UYU, UZS, VES, VND, VUV, WST, XAF, XCD, XOF, XPF, YER, ZAR, ZMW,
     ZWL, BTC, ETH, RMB, DEM, FRF, ITL, ESP, NLG, COP, GEL, BAM, MRU, SHP, SLE, STN, XCG, ZWG, MAD, TRY, ROL, VEF, MRO, STD, BYR, LTL, LVL, EEK,
     SKK, SIT, MTL, CYP, IEP, ATS, BEF, FIM, GRD, LUF, PTE, XDR, CLF, CNH]
  # Nouns that name what bears a number rather than counting anything: "Flight 370", "page 12".
  number-labels: [flight, page, pages, bill, section, sections, row, rows, room, rooms, version, chapter, figure, fig, table, volume, vol,
    article, paragraph, clause, line, lines, chapters, paragraphs, verses, route, highway, interstate, road, street, avenue, building, gate, platform, channel, bus, train,
    resolution, regulation, directive, rule, act, amendment, proposition, prop, measure, chapter, verse, psalm, grade, level, phase,
    stage, tier, type, class, category, model, mark, series, season, episode, part, item, exhibit, case, docket, number, no, nr, nos,
    zone, area, district, ward, precinct, division, group, week, day, game, round, lap, heat, match, test, set, game, apartment, apt,
    suite, unit, box, lot, block, plot, flat, house, post, posts, station, pier, dock, berth, terminal, lane, exit, junction, windows,
    explorer, html, css, covid, cop, group, formula, generation, gen, world, war, super, bowl, appendix, annex, protocol, schedule,
    code, zip, postcode, area, extension, ext, serial, batch, file, form, gpa, pin, id, isbn, issn, doi, vol, issue, edition, rev]
  # Labels that may also open a rank: "No. 1", "number two".
  rank-labels: [no, nr, number, ranked, '#']
  # Persons, in the plural and the singular.
  persons: [people, person, persons, men, man, women, woman, children, child, boys, boy, girls, girl, kids, kid, babies, baby, infants,
    infant, adults, adult, teenagers, teenager, teens, youths, youth, residents, resident, citizens, citizen, inhabitants, villagers,
    migrants, migrant, refugees, refugee, immigrants, immigrant, asylum, seekers, passengers, passenger, travellers, travelers,
    tourists, tourist, visitors, visitor, patients, patient, victims, victim, casualties, casualty, fatalities, survivors, survivor,
    workers, worker, employees, employee, staff, staffers, employers, labourers, laborers, miners, miner, farmers, farmer, fishermen,
    fisherman, drivers, driver, pilots, pilot, crew, sailors, soldiers, soldier, troops, civilians, civilian, militants, militant,
    fighters, fighter, rebels, rebel, terrorists, terrorist, insurgents, gunmen, gunman, police, policemen, policeman, officers,
    officer, officials, official, firefighters, firefighter, paramedics, doctors, doctor, nurses, nurse, teachers, teacher, students,
    student, pupils, pupil, graduates, academics, scientists, scientist, researchers, experts, journalists, journalist, reporters,
    protesters, protester, protestors, demonstrators, activists, activist, supporters, fans, fan, players, player, athletes, athlete,
    members, member, voters, voter, candidates, candidate, lawmakers, legislators, senators, senator, ministers, deputies, delegates,
    delegate, politicians, judges, lawyers, prisoners, prisoner, inmates, inmate, detainees, detainee, hostages, hostage, suspects,
    suspect, defendants, criminals, offenders, customers, customer, consumers, users, user, subscribers, viewers, viewer, listeners,
    readers, respondents, participants, participant, volunteers, volunteer, donors, investors, shareholders, owners, tenants,
    homeowners, households, pensioners, pensioner, retirees, veterans, mothers, fathers, parents, parent, families, sons, daughters,
    brothers, sisters, friends, actors, artists, singers, dancers, musicians, writers, guests, guest, spectators, onlookers, crowds,
    attendees, worshippers, pilgrims, monks, priests, bishops, nuns, individuals, individual, americans, britons, chinese, russians,
    ukrainians, germans, israelis, palestinians, syrians, iraqis, afghans, africans, europeans, australians, canadians, nationals,
    foreigners, swimmers, hikers, climbers, climber, cyclists, pedestrians, pedestrian, motorists, commuters, shoppers, peacekeepers,
    marines, recruits, reservists, guards, guard, agents, spies, clients, taxpayers, claimants, jobseekers, jurors, entrepreneurs]
  # Plurals that do not end in "s".
  irregular-plurals: [people, men, women, children, feet, teeth, mice, geese, oxen, sheep, fish, deer, cattle, police, troops, staff,
    personnel, aircraft, spacecraft, species, series, policemen, policewomen, fishermen, gunmen, firemen, servicemen, businessmen,
    congressmen, sportsmen, media, data, criteria, phenomena, bacteria, viruses, buses, gases, crises, analyses, headquarters,
    offspring, swine, salmon, trout, livestock, crew, euro, baht, yen]
  # Words that end in "s" and are no plurals of nouns.
  not-plurals: [is, was, has, does, says, this, its, his, hers, ours, yours, theirs, as, us, thus, plus, less, unless, across, always,
    perhaps, besides, sometimes, afterwards, towards, upwards, downwards, backwards, forwards, overseas, news, politics, economics,
    physics, mathematics, gas, bus, virus, campus, status, versus, yes, goes, comes, gets, makes, takes, shows, remains, includes,
    becomes, means, needs, wants, seems, appears, stands, runs, reads, adds, notes, claims, wins, whereas, alas, minus, canvas, bonus]
  # Plurals that stand before the noun they go with: "sports clubs".
  plural-adjuncts: [sports, arms, savings, sales, goods, customs, women, men, children, people, news, systems, species, series, parts]
  # Words that end a noun phrase.
  phrase-ends: [a, an, the, this, that, these, those, of, in, on, at, to, for, from, by, with, without, within, into, onto, over,
    under, above, below, after, before, during, since, until, till, between, among, amid, through, throughout, across, along, around,
    about, against, behind, beyond, near, off, out, up, down, per, via, as, than, but, and, or, nor, so, yet, if, when, while, where,
    which, who, whom, whose, what, why, how, because, though, although, unless, whether, is, are, was, were, be, been, being, am, has,
    have, had, having, do, does, did, will, would, shall, should, can, could, may, might, must, not, no, it, its, he, she, they, them,
    their, his, her, him, we, us, our, you, your, i, my, me, there, here, then, now, also, too, only, just, even, still, already, again,
    ago, later, earlier, away, apart, today, yesterday, tomorrow, tonight, said, says, say, told, including, according, such, like,
    each, every, all, both, some, any, more, less, most, least, fewer, other, another, others, once, twice, back, toward, towards,
    next, last, worldwide, nationwide, abroad, alone, together, long, wide, tall, deep, high, old, instead, despite, due, except,
    following, upon, versus, vs, o, s, t, re, ve, d, ll, annually, daily, weekly, monthly, yearly, altogether, overall, never, cannot]
  # Verbs that stand right behind a bare number whose noun is left out, or behind the noun.
  verbs-behind-numbers: [killed, wounded, injured, dead, died, hurt, missing, arrested, detained, rescued, evacuated, displaced, infected, hit, fell,
    fall, rose, rise, came, come, went, go, took, take, made, make, gave, give, found, find, got, get, left, leave, lost, lose, won,
    win, saw, see, felt, feel, held, hold, kept, keep, stood, stand, ran, run, began, begin, became, become, grew, grow, showed, show,
    struck, strike, signed, voted, reported, recorded, confirmed, occurred, happened, remain, remained, participated, attended, took,
    live, lived, work, worked, died, survive, survived, opened, closed, started, ended, told, think, thought, believe, believed, lay,
    received, needed, need, wanted, want, used, landed, crashed, burned, burnt, destroyed, damaged, displaying, showing, waiting]
  # What a bare number of persons is said to be: "4 killed".
  person-states: [killed, dead, injured, wounded, hurt, missing, homeless, arrested, detained, rescued, evacuated, displaced, hospitalised,
    hospitalized, drowned, kidnapped, jailed, convicted, infected]
  # Words before a number of years, months or days that make it a position in time rather than a length.
  time-position-before: [past, last, next, previous, coming, preceding, following, first, final, recent, early]
  # Words behind it that do the same.
  time-position-after: [ago, later, earlier, before, after, prior, back, hence, since, into, from]
  # Adjectives of dimension, which show that a letter is a unit.
  dimension-words: [long, wide, tall, deep, high, thick, away, across, above, below, north, south, east, west, northeast, northwest,
    southeast, southwest, race, sprint, hurdles, freestyle, butterfly, backstroke, relay, from, radius, diameter, height, depth, length]
  # Nouns and verbs that show a length is meant: "a height of 5.4m".
  length-words: [height, length, depth, width, distance, altitude, diameter, radius, elevation, wave, waves, tide, jump, leap, throw,
    measuring, measures, measured, within, tall, long, wide, deep, high, by, x, rose, swam, ran, sprint, level, levels]
  # Words beside a score.
  score-words: [defeat, defeated, loss, lost, lose, loses, win, wins, won, victory, draw, drew, beat, beaten, lead, led, trail, trailed,
    trailing, ahead, behind, down, score, scored, thrashed, final, advantage]
  # Things that take place one after the other: "over 14 games" is a time, not a bound, unless a verb or a link stands before it.
  occasions: [games, matches, rounds, seasons, episodes, sessions, meetings, innings, legs, laps, holes, races, events, weekends, terms,
    generations, chapters, issues, starts, appearances, outings, series, campaigns, visits, trips, shows, evenings, semesters, holidays,
    elections, administrations, summers, winters, springs, autumns, lifetimes, sittings, hearings, bouts, fights, tournaments, tests]
  # Verbs that deny the verb behind "to": "failed to exceed".
  failing-verbs: [fail, fails, failed, failing]
  # Pronouns for persons: "anyone over 65".
  person-pronouns: [anyone, everyone, those, someone, anybody, everybody, nobody, somebody]
  # Digits around a slash that are no fraction.
  milestones: [mark, barrier, threshold, milestone, ceiling, level, line, limit]
  # Words behind which "over" says about what, so that it bounds nothing.
  over-nouns: [dispute, disputes, row, rows, talks, fight, fights, battle, battles, argument, arguments, debate, debates, clash, clashes,
    feud, feuds, standoff, outcry, anger, outrage, fury, uproar, controversy, lawsuit, lawsuits, protest, protests, scandal, scandals,
    question, questions, negotiations, tension, tensions, concern, concerns, worry, worries, fear, fears, uncertainty, doubt, doubts,
    bridge, bridges, jurisdiction, control, power, authority, sovereignty, mourning, grief, inquiry, investigation, sanctions,
    criticism, spat, tussle, wrangle, quarrel, quarrels, disagreement, disagreements, discussions, confusion, alarm, unease, backlash]
  over-verbs: [presided, preside, presides, presiding, clashed, argued, argue, arguing, quarrelled, quarreled, fought, fighting, flew, fly,
    flies, flying, flown, watch, watched, watching, arrested, jailed, questioned, criticised, criticized, apologised, apologized, resigned,
    rule, ruled, ruling, hover, hovered, hovering, loom, loomed, looms, looming, tower, towers, towered, fretted, mulled, disagreed,
    tripped, stumbled, sued]
  # Words that may stand between a bound and its number.
  bound-fillers: [another, further, additional, extra, combined, whopping, staggering, cumulative, mere, reported]
  short-abouts: [c, ca, cca]
  street-words: [street, st, road, rd, avenue, ave, lane, ln, drive, dr, boulevard, blvd, square, terrace, crescent, close, court, place,
    way, walk, row, gardens, parade, quay, alley, mews]
  figure-nouns: [average, total, mean, median, maximum, minimum, record, peak, figure, tally]
  age-comparatives: [older, younger]
  decade-parts: [early, mid, middle, late, low, lower, upper, high]
  possessive-pronouns: [his, her, their, my, your, our]
  slash-idioms: [24/7, 20/20, 50/50, 7/24]
  # Words that make a number of years an age.
  age-before: [aged, age, ages]
  age-after: [old, olds]
  # Clock words behind a number.
  clock-after: [am, pm, gmt, utc, est, edt, pst, pdt, cet, cest, bst, oclock, local]
  # Fractions with a sign of their own.
  fraction-signs:
    '½': 1/2
    '⅓': 1/3
    '⅔': 2/3
    '¼': 1/4
    '¾': 3/4
    '⅕': 1/5
    '⅖': 2/5
    '⅗': 3/5
    '⅘': 4/5
    '⅙': 1/6
    '⅚': 5/6
    '⅐': 1/7
    '⅛': 1/8
    '⅜': 3/8
    '⅝': 5/8
    '⅞': 7/8
    '⅑': 1/9
    '⅒': 1/10
"""#),
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
  # A number and a capital after these begin a caption.
  caption-labels: [figure, fig, table, chart, box, plate]
  # With a colon after them these begin a credit.
  credit-labels: [image, photo, picture, photograph, video, credit]
  weekday-names: [monday, tuesday, wednesday, thursday, friday, saturday, sunday]
"""#),
        ("rules/en-worth.yaml", #"""
# Written by script/fit-worth; the parts are explained in Documentation/rules.md. Do not edit.
pack: en-worth
summary: What each part adds to the worth of a sentence, and to its being a claim.
tables:
  worth-weights:
    'attributed': 0.24
    'base-verb': -0.13
    'be': -0.18
    'bias': -1.07
    'bound': -0.07
    'comparative': 0.18
    'condition': -0.38
    'conditional': 0.04
    'date': 0.43
    'demonstrative-subject': 0.07
    'direct': -0.37
    'exclamation': -1.69
    'existence': 0.42
    'factor': 0.50
    'future': 0.09
    'hearsay': 0.52
    'i': -0.36
    'i-subject': -0.17
    'ideal': -0.58
    'imperative': -0.86
    'infinitive': -0.06
    'it-subject': 0.05
    'large-number': 0.86
    'long': 0.36
    'many-names': 0.19
    'modal': -0.37
    'money': 0.25
    'name': 0.28
    'name-subject': 0.25
    'named-speaker': 0.55
    'negation': 0.07
    'no-verb': -0.31
    'noun-subject': 0.53
    'number': 1.36
    'ordinal': 0.54
    'passive': 0.18
    'past-verb': 0.47
    'percentage': 1.37
    'perfect': 0.20
    'plural-present': -0.13
    'present-verb': 0.06
    'progressive': 0.41
    'public-matter': 0.40
    'question': -2.18
    'quotation': -0.42
    'rule:accusation': 0.63
    'rule:appearance': -0.51
    'rule:because-of': 0.17
    'rule:casualties': 0.38
    'rule:compared-aside': -0.89
    'rule:compared-with': 0.29
    'rule:conditional-past': -0.70
    'rule:courtesy': 0.07
    'rule:dated-past': 0.67
    'rule:evaluation': -0.40
    'rule:had-it-been': -0.84
    'rule:i-think': -0.55
    'rule:judgement-word': -0.50
    'rule:legal-step': 0.67
    'rule:let-us': -0.13
    'rule:may': -0.18
    'rule:motive': -0.22
    'rule:no-finding': 0.21
    'rule:own-feeling': -0.28
    'rule:pointing': 0.16
    'rule:public-body': 0.26
    'rule:public-money': 0.67
    'rule:public-record': 0.95
    'rule:rank': 0.41
    'rule:record-or-comparison': 0.61
    'rule:we-must': -0.85
    'rule:will': -0.81
    'short': -0.21
    'superlative': 0.37
    'talk-of-talk': -0.74
    'third-person': 0.24
    'two-names': 0.30
    'two-numbers': 0.22
    'two-past-verbs': 0.46
    'very-long': 0.65
    'very-short': 0.99
    'we': 0.13
    'word:a': -0.17
    'word:able': 0.57
    'word:abortion': -0.13
    'word:abortions': 0.17
    'word:about': -0.14
    'word:absolutely': -0.23
    'word:access': 0.25
    'word:according': 0.70
    'word:account': 0.23
    'word:accurate': 0.20
    'word:achieved': 0.25
    'word:across': -0.25
    'word:action': 0.17
    'word:acts': 0.19
    'word:actually': 0.48
    'word:add': -0.11
    'word:added': 0.24
    'word:addition': 0.14
    'word:address': -0.20
    'word:adequately': -0.28
    'word:administration': 0.30
    'word:admit': 0.17
    'word:adopted': 0.28
    'word:advance': -0.17
    'word:advice': 0.13
    'word:advocated': 0.44
    'word:affect': 0.18
    'word:afford': -0.37
    'word:afraid': -0.14
    'word:after': 0.19
    'word:again': -0.29
    'word:against': 0.68
    'word:age': 0.25
    'word:agencies': 0.10
    'word:agency': 0.42
    'word:aggressive': -0.20
    'word:ago': 0.13
    'word:agree': -0.27
    'word:agreed': 0.18
    'word:agreement': 0.47
    'word:agreements': 0.23
    'word:agricultural': 0.32
    'word:air': 0.37
    'word:allies': 0.20
    'word:allow': 0.13
    'word:allows': -0.18
    'word:ally': -0.39
    'word:almost': 0.15
    'word:along': 0.30
    'word:already': 0.68
    'word:also': 0.15
    'word:alternative': -0.25
    'word:although': 0.21
    'word:amendment': 0.33
    'word:among': 0.29
    'word:amount': 0.10
    'word:an': -0.12
    'word:and': -0.15
    'word:announced': 0.29
    'word:answers': 0.11
    'word:anti': 0.20
    'word:any': 0.34
    'word:anybody': -0.40
    'word:anyone': 0.29
    'word:anywhere': -0.21
    'word:apart': -0.17
    'word:applause': -0.14
    'word:appointed': 0.15
    'word:appreciate': -0.16
    'word:approach': -0.21
    'word:appropriate': -0.28
    'word:are': 0.23
    'word:areas': -0.32
    'word:argument': -0.22
    'word:armed': -0.16
    'word:arms': 0.14
    'word:ask': -0.49
    'word:assault': 0.11
    'word:assets': -0.12
    'word:assume': -0.27
    'word:atomic': -0.15
    'word:attack': 0.23
    'word:attention': -0.29
    'word:attorney': 0.58
    'word:authority': 0.14
    'word:auto': 0.22
    'word:available': 0.17
    'word:average': 0.33
    'word:away': -0.33
    'word:back': -0.20
    'word:balanced': -0.34
    'word:ban': 0.24
    'word:bankrupt': 0.42
    'word:banks': 0.36
    'word:base': -0.15
    'word:basically': 0.25
    'word:basis': -0.12
    'word:battle': 0.24
    'word:be': -0.33
    'word:became': 0.13
    'word:become': -0.30
    'word:been': 0.16
    'word:began': 0.14
    'word:begin': -0.25
    'word:beginning': -0.12
    'word:behalf': -0.22
    'word:behavior': -0.13
    'word:behind': -0.24
    'word:being': -0.12
    'word:belief': -0.11
    'word:believe': -0.63
    'word:below': 0.12
    'word:benefit': -0.22
    'word:benefits': 0.14
    'word:best': -0.19
    'word:between': -0.11
    'word:beyond': -0.29
    'word:big': 0.23
    'word:bigger': -0.16
    'word:bill': 0.66
    'word:billion': 0.13
    'word:billions': -0.54
    'word:bin': 0.14
    'word:bipartisan': 0.53
    'word:birth': 0.34
    'word:black': 0.28
    'word:blame': -0.39
    'word:blow': 0.17
    'word:board': 0.22
    'word:body': 0.32
    'word:book': -0.14
    'word:border': 0.30
    'word:borders': 0.27
    'word:born': -0.29
    'word:both': 0.11
    'word:bottom': 0.29
    'word:boy': -0.43
    'word:breaking': 0.11
    'word:breaks': 0.23
    'word:bring': -0.18
    'word:broke': 0.34
    'word:brought': 0.23
    'word:budget': 0.13
    'word:budgets': 0.21
    'word:build': -0.20
    'word:built': -0.59
    'word:burden': 0.22
    'word:businesses': 0.63
    'word:but': -0.11
    'word:buying': -0.25
    'word:by': 0.31
    'word:called': 0.36
    'word:calling': 0.21
    'word:calls': 0.27
    'word:came': -0.14
    'word:campaign': -0.28
    'word:can': -0.47
    'word:candidates': -0.16
    'word:cannot': -0.53
    'word:capital': -0.15
    'word:care': 0.23
    'word:career': -0.17
    'word:carefully': 0.15
    'word:carried': 0.27
    'word:carry': -0.10
    'word:carrying': -0.22
    'word:cars': 0.15
    'word:case': 0.21
    'word:cases': 0.41
    'word:cause': -0.11
    'word:caused': 0.17
    'word:centers': 0.12
    'word:central': 0.42
    'word:cents': 0.34
    'word:century': -0.66
    'word:certain': -0.10
    'word:certainly': -0.17
    'word:chairman': -0.12
    'word:challenge': 0.23
    'word:challenges': -0.30
    'word:chance': -0.34
    'word:changed': 0.12
    'word:changing': 0.18
    'word:character': -0.27
    'word:charge': -0.15
    'word:charter': 0.17
    'word:check': -0.28
    'word:choice': -0.20
    'word:choose': 0.11
    'word:cities': -0.25
    'word:citizen': 0.18
    'word:citizens': -0.22
    'word:city': 0.18
    'word:claim': 0.15
    'word:clear': 0.36
    'word:close': 0.21
    'word:closely': 0.18
    'word:closer': -0.12
    'word:coal': 0.15
    'word:coalition': 0.13
    'word:college': 0.11
    'word:combat': -0.11
    'word:combined': 0.33
    'word:come': 0.11
    'word:comes': 0.16
    'word:coming': -0.16
    'word:command': 0.14
    'word:commander': 0.20
    'word:comment': -0.13
    'word:comments': -0.18
    'word:commission': 0.54
    'word:commitment': -0.24
    'word:committed': -0.27
    'word:communities': -0.14
    'word:companies': 0.35
    'word:company': -0.15
    'word:compete': 0.10
    'word:comprehensive': 0.23
    'word:concern': -0.12
    'word:concerned': -0.26
    'word:concerns': -0.12
    'word:conditions': 0.11
    'word:confident': 0.18
    'word:conflict': 0.10
    'word:consequence': 0.18
    'word:conservative': -0.18
    'word:consider': -0.16
    'word:consistent': 0.31
    'word:constitutional': 0.14
    'word:continue': 0.20
    'word:continued': 0.17
    'word:controlled': 0.18
    'word:controls': 0.15
    'word:convention': 0.11
    'word:conventional': 0.17
    'word:convince': -0.13
    'word:convinced': 0.14
    'word:corporate': 0.11
    'word:corporations': -0.16
    'word:correct': -0.12
    'word:cost': -0.58
    'word:countries': 0.40
    'word:couple': -0.24
    'word:course': -0.27
    'word:cover': 0.45
    'word:covered': 0.51
    'word:create': -0.28
    'word:created': -0.19
    'word:credibility': -0.19
    'word:crime': 0.30
    'word:criminal': 0.17
    'word:crisis': 0.52
    'word:criticized': 0.14
    'word:currency': 0.26
    'word:current': 0.29
    'word:cut': -0.74
    'word:cuts': -0.16
    'word:cutting': -0.35
    'word:d': -0.29
    'word:dangerous': -0.29
    'word:daughter': 0.41
    'word:day': -0.54
    'word:days': -0.13
    'word:deal': 0.11
    'word:dealing': -0.17
    'word:deals': -0.22
    'word:death': 0.27
    'word:debates': -0.19
    'word:debt': 0.28
    'word:decent': -0.19
    'word:decide': -0.23
    'word:decided': 0.28
    'word:decisions': 0.11
    'word:decline': 0.38
    'word:deductions': 0.18
    'word:deep': 0.23
    'word:defeat': -0.32
    'word:defend': 0.10
    'word:defense': 0.26
    'word:deficit': 0.29
    'word:deficits': -0.12
    'word:degree': 0.15
    'word:demand': 0.14
    'word:deserve': -0.14
    'word:despite': 0.12
    'word:destruction': 0.21
    'word:detail': 0.11
    'word:determination': -0.12
    'word:determine': -0.28
    'word:deterrent': -0.15
    'word:develop': -0.32
    'word:developed': 0.22
    'word:development': -0.23
    'word:did': 0.81
    'word:died': -0.15
    'word:different': -0.37
    'word:difficult': -0.36
    'word:difficulties': -0.31
    'word:diplomacy': -0.25
    'word:diplomatic': 0.15
    'word:direct': -0.14
    'word:direction': -0.23
    'word:directly': 0.12
    'word:disagree': 0.30
    'word:disagreement': -0.12
    'word:discussed': 0.13
    'word:divided': -0.28
    'word:do': -0.22
    'word:doctor': 0.49
    'word:doing': 0.34
    'word:dollar': 0.15
    'word:dollars': 0.17
    'word:domestic': -0.15
    'word:done': 0.57
    'word:doubled': 0.18
    'word:doubt': -0.22
    'word:down': 0.26
    'word:draft': 0.44
    'word:dream': -0.24
    'word:drive': 0.11
    'word:drop': 0.18
    'word:dropped': 0.31
    'word:drug': 0.32
    'word:drugs': -0.11
    'word:during': 0.17
    'word:duty': -0.11
    'word:earth': -0.12
    'word:easy': -0.24
    'word:economic': -0.28
    'word:economics': 0.17
    'word:economists': 0.31
    'word:economy': -0.13
    'word:effective': 0.26
    'word:effectively': -0.12
    'word:efficient': -0.19
    'word:effort': 0.39
    'word:eight': -0.12
    'word:either': 0.14
    'word:elected': -0.27
    'word:elements': 0.19
    'word:eliminate': 0.12
    'word:eliminating': -0.23
    'word:else': -0.18
    'word:embargo': 0.20
    'word:employment': 0.19
    'word:endorsed': 0.25
    'word:enemy': -0.11
    'word:energy': 0.23
    'word:enforce': -0.17
    'word:enterprise': 0.19
    'word:environment': -0.25
    'word:especially': -0.31
    'word:essential': -0.16
    'word:establish': 0.12
    'word:even': 0.34
    'word:event': -0.13
    'word:every': 0.31
    'word:everybody': -0.10
    'word:everything': 0.11
    'word:evidence': 0.85
    'word:exactly': 0.15
    'word:example': -0.32
    'word:except': 0.23
    'word:exchange': 0.20
    'word:exist': -0.13
    'word:expand': 0.23
    'word:expansion': 0.17
    'word:experience': -0.74
    'word:experts': 0.28
    'word:export': 0.42
    'word:exports': 0.11
    'word:extend': 0.15
    'word:extent': 0.13
    'word:extra': -0.26
    'word:extraordinary': -0.26
    'word:eye': -0.30
    'word:face': -0.27
    'word:faced': -0.18
    'word:fact': 0.58
    'word:fail': 0.18
    'word:failed': 0.50
    'word:failure': 0.30
    'word:fair': -0.14
    'word:fairness': -0.17
    'word:families': -0.12
    'word:family': -0.44
    'word:far': -0.12
    'word:farm': 0.17
    'word:father': -0.27
    'word:fear': -0.14
    'word:federal': 0.47
    'word:feel': -0.31
    'word:fellow': 0.17
    'word:felt': -0.42
    'word:few': -0.12
    'word:fifty': -0.32
    'word:fight': -0.14
    'word:fighting': 0.35
    'word:figures': 0.15
    'word:final': 0.10
    'word:finally': -0.27
    'word:finance': -0.13
    'word:financial': 0.35
    'word:find': 0.50
    'word:finding': -0.22
    'word:fine': -0.14
    'word:finish': -0.14
    'word:fire': 0.11
    'word:firm': 0.18
    'word:first': -0.18
    'word:fiscal': -0.32
    'word:flights': 0.25
    'word:floor': -0.19
    'word:fly': 0.11
    'word:focus': -0.12
    'word:follow': 0.11
    'word:following': -0.21
    'word:food': 0.14
    'word:force': -0.24
    'word:forces': -0.12
    'word:foreign': 0.30
    'word:form': 0.15
    'word:former': 0.19
    'word:forward': 0.29
    'word:fought': 0.76
    'word:found': 0.25
    'word:free': 0.22
    'word:freedom': -0.13
    'word:freeze': -0.19
    'word:from': 0.10
    'word:front': 0.22
    'word:full': 0.12
    'word:fund': 0.43
    'word:funded': 0.13
    'word:funding': 0.26
    'word:funds': -0.13
    'word:further': 0.24
    'word:future': -0.25
    'word:gap': -0.16
    'word:gas': 0.40
    'word:gasoline': -0.15
    'word:gave': 0.20
    'word:gentlemen': 0.11
    'word:gets': -0.12
    'word:getting': 0.16
    'word:given': 0.24
    'word:gives': 0.32
    'word:giving': 0.39
    'word:glad': -0.27
    'word:go': -0.12
    'word:goal': -0.44
    'word:going': -0.34
    'word:gone': 0.36
    'word:gonna': -0.21
    'word:good': -0.29
    'word:got': -0.28
    'word:gotten': -0.28
    'word:grain': 0.18
    'word:grandchildren': -0.16
    'word:greater': 0.27
    'word:greatest': -0.52
    'word:grew': -0.35
    'word:groups': 0.20
    'word:grow': -0.31
    'word:growing': 0.38
    'word:growth': -0.35
    'word:guess': 0.18
    'word:guilty': 0.34
    'word:gun': 0.24
    'word:guns': 0.31
    'word:guy': -0.19
    'word:had': 0.41
    'word:hand': -0.19
    'word:hands': -0.28
    'word:happen': -0.12
    'word:happened': 0.30
    'word:happens': 0.33
    'word:happy': 0.11
    'word:has': 0.36
    'word:hate': 0.11
    'word:have': 0.14
    'word:having': -0.25
    'word:he': 0.26
    'word:head': -0.28
    'word:hear': -0.24
    'word:heard': -0.11
    'word:heart': -0.12
    'word:heavy': 0.14
    'word:held': 0.24
    'word:help': 0.14
    'word:helping': 0.15
    'word:her': -0.24
    'word:here': -0.51
    'word:high': 0.17
    'word:higher': 0.25
    'word:highest': 0.28
    'word:history': 0.29
    'word:home': -0.13
    'word:homeland': 0.43
    'word:homes': 0.17
    'word:honest': 0.13
    'word:hope': -0.19
    'word:hoping': -0.17
    'word:hospitals': -0.13
    'word:hours': -0.11
    'word:how': -0.46
    'word:however': -0.13
    'word:huge': -0.18
    'word:hundreds': 0.20
    'word:hurt': -0.49
    'word:hurting': -0.18
    'word:husband': -0.12
    'word:idea': -0.17
    'word:ideas': -0.10
    'word:illegal': 0.34
    'word:illegally': 0.45
    'word:immediately': 0.20
    'word:immigrants': 0.11
    'word:immigration': 0.18
    'word:impact': 0.12
    'word:important': -0.24
    'word:in': 0.14
    'word:incentives': -0.29
    'word:including': 0.23
    'word:increase': 0.51
    'word:increased': 0.21
    'word:increasing': 0.55
    'word:independence': -0.22
    'word:indicate': 0.21
    'word:indicated': 0.65
    'word:individual': -0.18
    'word:industry': 0.33
    'word:inflation': -0.53
    'word:inflationary': -0.12
    'word:influence': -0.11
    'word:inner': 0.21
    'word:inside': -0.15
    'word:instance': 0.24
    'word:instead': 0.10
    'word:insurance': 0.35
    'word:intelligence': 0.33
    'word:interest': 0.13
    'word:interested': -0.30
    'word:interests': 0.16
    'word:into': 0.54
    'word:invest': -0.41
    'word:investment': 0.13
    'word:investments': 0.43
    'word:involved': 0.15
    'word:islands': 0.42
    'word:issue': -0.41
    'word:issues': -0.38
    'word:it': 0.14
    'word:its': -0.19
    'word:itself': -0.26
    'word:jail': 0.12
    'word:job': -0.68
    'word:join': -0.15
    'word:judge': -0.11
    'word:judges': -0.15
    'word:judgment': -0.11
    'word:just': -0.19
    'word:justice': 0.21
    'word:justices': -0.15
    'word:keeping': -0.17
    'word:kept': 0.16
    'word:kids': 0.19
    'word:killed': 0.37
    'word:killing': 0.28
    'word:kind': 0.27
    'word:kinds': -0.37
    'word:knew': -0.19
    'word:know': -0.23
    'word:knowing': -0.31
    'word:label': 0.16
    'word:ladies': 0.12
    'word:laid': 0.15
    'word:land': -0.22
    'word:lands': 0.23
    'word:language': -0.47
    'word:large': 0.28
    'word:larger': -0.20
    'word:largest': 0.46
    'word:last': 0.27
    'word:late': -0.17
    'word:later': 0.30
    'word:law': 0.25
    'word:laws': 0.45
    'word:lay': -0.16
    'word:leader': -0.12
    'word:leaders': -0.21
    'word:leadership': 0.34
    'word:leading': 0.41
    'word:learn': -0.14
    'word:learned': -0.19
    'word:least': 0.15
    'word:leave': 0.34
    'word:leaving': 0.42
    'word:led': 0.22
    'word:legislation': 0.28
    'word:legislative': -0.13
    'word:let': -0.90
    'word:level': 0.14
    'word:levels': 0.27
    'word:liberal': 0.29
    'word:life': -0.37
    'word:light': -0.33
    'word:limit': -0.13
    'word:limited': -0.46
    'word:line': 0.19
    'word:list': -0.14
    'word:little': -0.28
    'word:lived': -0.31
    'word:lives': 0.26
    'word:loan': -0.12
    'word:loans': 0.68
    'word:lobbyists': 0.27
    'word:local': 0.40
    'word:long': 0.23
    'word:longer': -0.26
    'word:look': -0.25
    'word:looking': -0.18
    'word:loopholes': 0.17
    'word:lose': 0.22
    'word:losing': 0.20
    'word:loss': 0.15
    'word:lost': 0.15
    'word:love': -0.29
    'word:lowest': 0.36
    'word:made': 0.23
    'word:mails': 0.22
    'word:maintain': -0.29
    'word:major': 0.42
    'word:majority': 0.47
    'word:make': -0.17
    'word:makes': -0.24
    'word:making': -0.31
    'word:man': -0.10
    'word:managed': -0.21
    'word:management': -0.18
    'word:manufacturing': 0.21
    'word:many': 0.51
    'word:market': 0.80
    'word:marriage': 0.13
    'word:mass': -0.33
    'word:massive': 0.25
    'word:match': 0.25
    'word:math': 0.24
    'word:matter': 0.45
    'word:matters': -0.14
    'word:may': -0.28
    'word:me': -0.39
    'word:mean': -0.38
    'word:means': -0.16
    'word:measure': -0.17
    'word:medical': 0.49
    'word:meetings': -0.24
    'word:member': -0.24
    'word:members': 0.11
    'word:men': -0.30
    'word:mention': -0.37
    'word:mentioned': -0.11
    'word:met': -0.29
    'word:militarily': 0.20
    'word:military': 0.34
    'word:million': 0.22
    'word:millions': -0.87
    'word:mind': -0.32
    'word:mine': -0.22
    'word:minority': 0.11
    'word:missiles': 0.11
    'word:modern': -0.23
    'word:moment': -0.33
    'word:money': 0.34
    'word:month': 0.34
    'word:months': 0.21
    'word:mother': -0.26
    'word:mothers': 0.31
    'word:moved': 0.23
    'word:must': -0.13
    'word:my': -0.24
    'word:myself': -0.18
    'word:named': -0.39
    'word:nation': -0.15
    'word:national': 0.39
    'word:nations': 0.11
    'word:natural': 0.12
    'word:nature': -0.20
    'word:necessary': 0.11
    'word:need': -0.65
    'word:needed': -0.45
    'word:needs': -0.16
    'word:negotiated': 0.18
    'word:negotiating': 0.20
    'word:neighborhoods': -0.32
    'word:net': 0.20
    'word:never': 0.73
    'word:next': -0.31
    'word:night': -0.56
    'word:nine': 0.18
    'word:no': 0.29
    'word:nobody': -0.12
    'word:none': 0.21
    'word:nor': 0.19
    'word:nothing': -0.10
    'word:notice': 0.20
    'word:now': 0.33
    'word:nuclear': 0.15
    'word:number': 0.13
    'word:numbers': 0.55
    'word:obligation': -0.19
    'word:obvious': -0.33
    'word:obviously': -0.17
    'word:of': 0.15
    'word:off': -0.24
    'word:offered': 0.11
    'word:officer': -0.31
    'word:officers': 0.12
    'word:officials': -0.25
    'word:offshore': 0.16
    'word:often': 0.27
    'word:oil': 0.28
    'word:old': -0.18
    'word:once': -0.37
    'word:opening': -0.20
    'word:opinion': -0.40
    'word:opponent': 0.18
    'word:opportunities': -0.28
    'word:oppose': 0.18
    'word:opposed': 0.36
    'word:opposition': 0.38
    'word:optimistic': -0.20
    'word:options': -0.16
    'word:or': -0.25
    'word:other': 0.15
    'word:ought': -0.47
    'word:our': -0.14
    'word:ourselves': -0.17
    'word:outstanding': -0.21
    'word:over': 0.13
    'word:overall': 0.11
    'word:overseas': 0.34
    'word:own': 0.33
    'word:parent': 0.12
    'word:parents': 0.37
    'word:part': -0.10
    'word:particular': -0.32
    'word:particularly': -0.17
    'word:parties': 0.19
    'word:party': -0.40
    'word:passed': 0.11
    'word:past': 0.31
    'word:path': 0.22
    'word:patient': -0.20
    'word:patriotism': -0.18
    'word:pay': 0.36
    'word:paying': 0.16
    'word:peace': 0.22
    'word:peaceful': 0.14
    'word:pension': 0.18
    'word:people': -0.27
    'word:per': 0.38
    'word:percent': -0.32
    'word:percentage': 0.22
    'word:performance': 0.11
    'word:period': -0.11
    'word:permanent': 0.16
    'word:permits': 0.31
    'word:person': 0.18
    'word:personal': 0.29
    'word:personally': -0.25
    'word:pick': -0.25
    'word:picked': -0.26
    'word:piece': -0.20
    'word:places': 0.22
    'word:plan': 0.31
    'word:planning': -0.19
    'word:plant': -0.24
    'word:pocket': -0.11
    'word:pockets': -0.20
    'word:point': 0.12
    'word:pointed': 0.14
    'word:points': -0.17
    'word:police': -0.25
    'word:policy': -0.25
    'word:political': -0.19
    'word:politicians': -0.20
    'word:politics': -0.44
    'word:pollution': 0.21
    'word:poor': -0.12
    'word:popular': -0.19
    'word:pork': 0.12
    'word:position': 0.20
    'word:positions': 0.20
    'word:possible': -0.25
    'word:possibly': 0.16
    'word:potential': 0.12
    'word:poverty': 0.41
    'word:power': -0.42
    'word:powerful': -0.17
    'word:powers': -0.14
    'word:practice': 0.12
    'word:pre': -0.16
    'word:precisely': 0.12
    'word:premiums': 0.11
    'word:prepared': -0.28
    'word:present': -0.15
    'word:presently': -0.23
    'word:preserve': -0.11
    'word:presidency': -0.33
    'word:presidential': -0.46
    'word:presidents': -0.52
    'word:pressure': -0.27
    'word:prestige': -0.16
    'word:previous': 0.36
    'word:price': 0.22
    'word:prices': -0.17
    'word:primary': 0.15
    'word:principle': 0.26
    'word:priorities': -0.30
    'word:prison': 0.34
    'word:private': 0.34
    'word:probably': -0.31
    'word:problem': 0.29
    'word:problems': 0.17
    'word:production': 0.21
    'word:products': 0.23
    'word:program': 0.29
    'word:programs': -0.27
    'word:progress': 0.24
    'word:project': 0.21
    'word:proliferation': 0.19
    'word:promise': -0.18
    'word:proper': -0.14
    'word:property': 0.17
    'word:proposal': 0.32
    'word:propose': -0.16
    'word:proposed': 0.19
    'word:proposing': 0.25
    'word:prosperity': -0.14
    'word:protected': -0.22
    'word:protecting': -0.22
    'word:protection': -0.20
    'word:proud': 0.32
    'word:prove': -0.16
    'word:proven': 0.15
    'word:provide': -0.17
    'word:provided': 0.31
    'word:providers': -0.18
    'word:provides': 0.26
    'word:providing': -0.22
    'word:provisions': 0.32
    'word:public': 0.15
    'word:purpose': -0.11
    'word:pursue': -0.23
    'word:pushed': 0.16
    'word:put': 0.15
    'word:putting': 0.24
    'word:qualified': -0.26
    'word:quarter': 0.11
    'word:question': -0.17
    'word:questions': -0.21
    'word:quite': -0.23
    'word:quotas': 0.21
    'word:racial': 0.13
    'word:raised': -0.25
    'word:raising': 0.19
    'word:ran': 0.14
    'word:rapidly': -0.12
    'word:rate': -0.33
    'word:rather': -0.57
    'word:reaching': -0.12
    'word:reading': -0.25
    'word:ready': 0.16
    'word:realize': -0.22
    'word:reason': -0.28
    'word:rebuild': -0.22
    'word:recent': 0.23
    'word:recently': 0.40
    'word:recession': -0.20
    'word:recommendations': 0.12
    'word:recommended': 0.13
    'word:records': 0.12
    'word:red': -0.11
    'word:reduce': 0.11
    'word:reducing': -0.18
    'word:reduction': -0.42
    'word:reductions': 0.11
    'word:reform': 0.21
    'word:reforms': 0.26
    'word:regime': -0.27
    'word:region': 0.32
    'word:regulations': 0.25
    'word:relations': 0.15
    'word:relationship': 0.20
    'word:relationships': -0.25
    'word:release': 0.27
    'word:released': 0.25
    'word:relevant': -0.12
    'word:relief': 0.77
    'word:religion': 0.19
    'word:religious': 0.14
    'word:remind': 0.33
    'word:repeal': 0.25
    'word:replace': 0.27
    'word:report': 0.62
    'word:require': -0.13
    'word:requires': -0.18
    'word:research': 0.12
    'word:resolution': 0.14
    'word:resources': 0.24
    'word:respect': 0.37
    'word:respected': -0.15
    'word:response': 0.15
    'word:responsibilities': -0.20
    'word:responsible': 0.19
    'word:rest': -0.12
    'word:result': -0.12
    'word:return': -0.10
    'word:returns': 0.37
    'word:revenues': -0.17
    'word:rich': -0.27
    'word:rid': 0.18
    'word:right': -0.12
    'word:rise': 0.23
    'word:rising': 0.14
    'word:risk': -0.50
    'word:role': -0.15
    'word:rule': -0.17
    'word:run': -0.35
    'word:running': -0.11
    'word:s': 0.16
    'word:sacrifice': -0.48
    'word:safe': 0.14
    'word:said': 0.52
    'word:salaries': -0.25
    'word:sales': -0.25
    'word:sanctions': 0.36
    'word:save': 0.13
    'word:saved': 0.21
    'word:savings': -0.32
    'word:saw': -0.26
    'word:saying': 0.27
    'word:says': 0.47
    'word:school': -0.49
    'word:science': 0.23
    'word:second': -0.32
    'word:secure': -0.18
    'word:see': -0.12
    'word:seems': 0.11
    'word:sell': 0.16
    'word:send': 0.37
    'word:senior': -0.28
    'word:seniors': 0.12
    'word:sense': -0.14
    'word:sent': -0.16
    'word:serve': -0.25
    'word:served': -0.12
    'word:service': -0.30
    'word:set': -0.14
    'word:seven': -0.23
    'word:seventy': 0.13
    'word:should': 0.46
    'word:show': -0.29
    'word:shown': 0.26
    'word:shut': 0.18
    'word:side': -0.44
    'word:signed': -0.20
    'word:significant': 0.43
    'word:similar': -0.14
    'word:simple': -0.21
    'word:simply': -0.13
    'word:since': 0.84
    'word:single': 0.43
    'word:sit': -0.25
    'word:sitting': -0.11
    'word:situation': 0.14
    'word:six': 0.62
    'word:sixty': 0.21
    'word:smaller': 0.27
    'word:smart': -0.20
    'word:society': -0.13
    'word:solution': 0.26
    'word:solve': -0.36
    'word:some': -0.30
    'word:somebody': -0.12
    'word:someone': -0.15
    'word:something': -0.51
    'word:sometimes': -0.21
    'word:son': -0.23
    'word:sources': 0.28
    'word:space': 0.23
    'word:speak': -0.17
    'word:speaking': 0.24
    'word:specific': -0.20
    'word:speech': 0.17
    'word:spend': -0.33
    'word:spending': 0.23
    'word:spoke': -0.23
    'word:spring': -0.20
    'word:st': -0.44
    'word:staff': 0.19
    'word:stake': -0.16
    'word:standing': -0.34
    'word:stands': -0.11
    'word:starting': 0.27
    'word:starts': -0.11
    'word:state': 0.60
    'word:statement': 0.22
    'word:status': -0.13
    'word:stay': -0.37
    'word:steel': 0.46
    'word:stem': 0.40
    'word:step': -0.31
    'word:stimulate': -0.16
    'word:stood': -0.16
    'word:stop': 0.12
    'word:straight': -0.24
    'word:strategic': -0.16
    'word:strategy': -0.16
    'word:streets': -0.21
    'word:strength': 0.15
    'word:stronger': 0.15
    'word:strongest': 0.19
    'word:structure': -0.25
    'word:struggling': 0.12
    'word:student': 0.15
    'word:study': 0.27
    'word:stuff': 0.13
    'word:subject': 0.26
    'word:succeed': 0.14
    'word:success': -0.16
    'word:successful': 0.16
    'word:such': -0.42
    'word:suggest': 0.13
    'word:suggested': 0.13
    'word:supply': -0.23
    'word:support': 0.30
    'word:supported': 0.61
    'word:supporting': 0.21
    'word:sure': -0.19
    'word:surplus': 0.14
    'word:table': -0.25
    'word:taken': 0.38
    'word:takes': -0.22
    'word:talked': -0.43
    'word:talking': 0.23
    'word:targeted': -0.20
    'word:taxpayer': 0.23
    'word:technical': -0.12
    'word:technologies': -0.17
    'word:technology': -0.21
    'word:television': 0.15
    'word:tell': -0.22
    'word:ten': -0.26
    'word:terms': -0.21
    'word:terrorism': 0.30
    'word:terrorist': -0.21
    'word:test': -0.28
    'word:testing': -0.12
    'word:thank': -0.12
    'word:thanks': -0.10
    'word:themselves': -0.24
    'word:then': -0.27
    'word:there': -0.16
    'word:they': 0.25
    'word:thing': -0.11
    'word:things': -0.38
    'word:think': -0.38
    'word:thinking': -0.27
    'word:thinks': -0.44
    'word:third': 0.21
    'word:thirds': 0.11
    'word:thirty': -0.16
    'word:this': -0.21
    'word:those': -0.11
    'word:thought': -0.40
    'word:threat': -0.25
    'word:threatened': 0.18
    'word:threats': -0.33
    'word:three': -0.13
    'word:throw': -0.12
    'word:to': -0.19
    'word:tomorrow': -0.15
    'word:tonight': -0.22
    'word:too': -0.41
    'word:took': 0.53
    'word:tools': -0.20
    'word:top': 0.23
    'word:total': 0.23
    'word:totally': 0.33
    'word:tough': -0.42
    'word:toward': -0.22
    'word:towards': 0.26
    'word:town': -0.39
    'word:trade': 0.21
    'word:train': 0.18
    'word:training': 0.23
    'word:transition': -0.30
    'word:treatment': 0.57
    'word:treaty': 0.13
    'word:tremendous': 0.17
    'word:trial': 0.21
    'word:trickle': 0.11
    'word:tried': 0.38
    'word:trillion': 0.55
    'word:troops': 0.15
    'word:trouble': -0.28
    'word:true': 0.45
    'word:trust': 0.28
    'word:truth': 0.14
    'word:try': 0.34
    'word:trying': 0.21
    'word:turn': -0.16
    'word:twice': -0.18
    'word:two': -0.50
    'word:uh': -0.35
    'word:ultimately': 0.32
    'word:under': 0.64
    'word:understand': 0.13
    'word:understood': -0.13
    'word:unemployment': 0.11
    'word:unfortunately': 0.26
    'word:unless': -0.41
    'word:until': 0.21
    'word:up': 0.25
    'word:urban': 0.15
    'word:us': -0.23
    'word:used': 0.31
    'word:uses': -0.18
    'word:v': 0.28
    'word:values': -0.11
    'word:very': -0.26
    'word:veterans': 0.15
    'word:veto': 0.31
    'word:vetoed': 0.35
    'word:view': -0.23
    'word:views': -0.11
    'word:violence': 0.11
    'word:visited': -0.27
    'word:vital': -0.20
    'word:vote': 0.39
    'word:voted': 0.15
    'word:voters': -0.25
    'word:votes': -0.28
    'word:vouchers': 0.23
    'word:vulnerable': -0.17
    'word:wage': -0.19
    'word:waiting': 0.17
    'word:want': -0.20
    'word:wanted': -0.11
    'word:wants': 0.33
    'word:wars': -0.41
    'word:watch': 0.13
    'word:watching': -0.24
    'word:water': 0.16
    'word:way': -0.62
    'word:ways': -0.18
    'word:wealth': 0.14
    'word:wealthiest': 0.38
    'word:wealthy': 0.16
    'word:weapon': 0.24
    'word:welfare': -0.13
    'word:well': -0.31
    'word:were': 0.15
    'word:what': -0.19
    'word:when': -0.21
    'word:whether': -0.34
    'word:which': 0.27
    'word:while': 0.18
    'word:who': -0.19
    'word:whole': -0.16
    'word:whom': -0.24
    'word:whose': -0.19
    'word:why': -0.23
    'word:wife': -0.13
    'word:willing': 0.10
    'word:win': -0.19
    'word:wind': -0.19
    'word:wish': -0.19
    'word:with': -0.12
    'word:within': 0.14
    'word:without': -0.18
    'word:woman': -0.11
    'word:women': 0.36
    'word:won': -0.13
    'word:wonderful': -0.15
    'word:word': -0.28
    'word:words': -0.28
    'word:work': -0.20
    'word:worked': 0.26
    'word:worker': -0.22
    'word:working': 0.31
    'word:works': -0.16
    'word:world': -0.24
    'word:worried': -0.21
    'word:worst': -0.12
    'word:would': -0.19
    'word:write': 0.24
    'word:wrong': -0.16
    'word:wrote': -0.18
    'word:year': 0.31
    'word:years': -0.14
    'word:yet': 0.29
    'word:you': 0.25
    'word:younger': -0.14
    'word:yourself': -0.13
    'year': -0.30
    'you': -0.27
  claim-weights:
    'attributed': -0.61
    'base-verb': -0.11
    'be': -0.32
    'bias': -1.07
    'bound': 0.05
    'comparative': -0.15
    'condition': -0.26
    'conditional': -0.10
    'date': 0.30
    'demonstrative-subject': 0.15
    'direct': -0.78
    'exclamation': -2.48
    'existence': 0.16
    'factor': 0.63
    'future': 0.84
    'hearsay': 0.31
    'i': 0.49
    'i-subject': 0.37
    'ideal': -0.95
    'imperative': -0.38
    'infinitive': -0.10
    'it-subject': 0.06
    'large-number': 0.49
    'long': 0.63
    'many-names': 0.63
    'modal': -1.17
    'money': 0.14
    'name': 1.08
    'name-subject': 0.29
    'named-speaker': -0.55
    'negation': 0.17
    'no-verb': 0.04
    'noun-subject': 1.47
    'number': 3.17
    'ordinal': 0.67
    'passive': 1.00
    'past-verb': 1.37
    'percentage': 1.19
    'perfect': 0.29
    'plural-present': 0.19
    'present-verb': -0.14
    'progressive': 0.65
    'public-matter': 0.81
    'question': -1.53
    'quotation': 0.17
    'rule:accusation': 0.53
    'rule:appearance': -1.74
    'rule:because-of': 0.34
    'rule:casualties': 0.81
    'rule:compared-aside': -0.54
    'rule:compared-with': 0.99
    'rule:conditional-past': -3.15
    'rule:courtesy': 0.19
    'rule:dated-past': 1.35
    'rule:evaluation': -1.16
    'rule:had-it-been': -3.52
    'rule:judgement-word': -1.56
    'rule:legal-step': 0.93
    'rule:let-us': -1.13
    'rule:may': 0.07
    'rule:motive': -1.70
    'rule:no-finding': 0.33
    'rule:office': 1.12
    'rule:own-feeling': -1.24
    'rule:pointing': -0.40
    'rule:public-body': 0.53
    'rule:public-money': 0.84
    'rule:public-record': 0.85
    'rule:rank': 0.94
    'rule:record-or-comparison': -0.07
    'rule:we-must': -1.19
    'rule:will': -0.52
    'superlative': 1.12
    'talk-of-talk': -0.65
    'third-person': 0.81
    'two-names': 0.75
    'two-numbers': 0.27
    'two-past-verbs': -0.52
    'very-long': 0.88
    'very-short': 0.18
    'we': -0.24
    'we-subject': 0.28
    'word:a': 0.12
    'word:able': 0.32
    'word:abortions': 0.10
    'word:about': -0.48
    'word:absolutely': -0.14
    'word:access': 0.16
    'word:according': 0.42
    'word:account': 0.14
    'word:accurate': 0.12
    'word:achieved': 0.15
    'word:action': -0.13
    'word:acts': 0.12
    'word:actually': 0.29
    'word:added': 0.15
    'word:additional': 0.12
    'word:adequately': -0.17
    'word:admit': 0.10
    'word:adopted': 0.17
    'word:advance': -0.10
    'word:advocated': 0.26
    'word:affect': 0.11
    'word:afford': -0.22
    'word:again': -0.23
    'word:against': 0.20
    'word:age': 0.15
    'word:agency': 0.25
    'word:aggressive': -0.12
    'word:ago': 0.31
    'word:agree': -0.16
    'word:agreed': 0.11
    'word:agreement': 0.28
    'word:agreements': 0.14
    'word:agricultural': 0.19
    'word:ahead': -0.10
    'word:air': 0.22
    'word:all': -0.22
    'word:allies': 0.12
    'word:allows': -0.11
    'word:ally': -0.23
    'word:alone': -0.16
    'word:along': 0.18
    'word:already': 0.60
    'word:also': 0.44
    'word:alternative': -0.15
    'word:although': 0.13
    'word:amendment': 0.20
    'word:among': 0.22
    'word:an': -0.25
    'word:and': 0.10
    'word:announced': 0.17
    'word:another': -0.11
    'word:anti': 0.12
    'word:any': 0.26
    'word:anybody': -0.24
    'word:anyone': 0.17
    'word:anywhere': -0.13
    'word:apart': -0.10
    'word:approach': -0.12
    'word:appropriate': -0.17
    'word:are': -0.26
    'word:areas': -0.19
    'word:argument': -0.13
    'word:around': -0.10
    'word:as': -0.39
    'word:ask': -0.24
    'word:assume': -0.16
    'word:at': 0.27
    'word:attack': 0.14
    'word:attention': -0.17
    'word:attorney': 0.35
    'word:auto': 0.13
    'word:available': 0.10
    'word:average': 0.14
    'word:away': -0.25
    'word:balanced': -0.20
    'word:ban': 0.15
    'word:bank': 0.12
    'word:bankrupt': 0.25
    'word:banks': 0.22
    'word:basically': 0.15
    'word:battle': 0.15
    'word:be': -0.19
    'word:become': -0.18
    'word:begin': -0.23
    'word:behalf': -0.13
    'word:behind': -0.10
    'word:being': -0.16
    'word:believe': -0.47
    'word:benefit': -0.13
    'word:best': -0.16
    'word:better': -0.18
    'word:beyond': -0.17
    'word:big': -0.19
    'word:bill': 0.40
    'word:billions': -0.33
    'word:bipartisan': 0.32
    'word:birth': 0.21
    'word:black': 0.17
    'word:blame': -0.23
    'word:blow': 0.10
    'word:board': 0.37
    'word:body': 0.19
    'word:border': 0.18
    'word:borders': 0.16
    'word:born': -0.17
    'word:both': 0.17
    'word:bottom': 0.17
    'word:boy': -0.26
    'word:breaks': 0.14
    'word:bring': -0.11
    'word:broke': 0.20
    'word:brought': 0.14
    'word:budget': 0.39
    'word:budgets': 0.12
    'word:built': -0.23
    'word:burden': 0.13
    'word:business': 0.19
    'word:businesses': 0.51
    'word:but': -0.27
    'word:buying': -0.15
    'word:by': 0.54
    'word:calling': 0.13
    'word:calls': 0.16
    'word:campaign': -0.17
    'word:can': 0.12
    'word:care': 0.40
    'word:carried': 0.16
    'word:carrying': -0.13
    'word:case': 0.13
    'word:cases': 0.25
    'word:central': 0.25
    'word:cents': 0.20
    'word:century': -0.52
    'word:certainly': -0.10
    'word:challenge': 0.26
    'word:chance': -0.19
    'word:change': -0.30
    'word:changing': 0.11
    'word:character': -0.16
    'word:charter': 0.10
    'word:check': -0.17
    'word:choice': -0.20
    'word:cities': -0.15
    'word:citizen': 0.11
    'word:citizens': -0.17
    'word:city': 0.11
    'word:clear': 0.59
    'word:close': 0.13
    'word:closely': 0.11
    'word:combined': 0.20
    'word:come': -0.24
    'word:commander': 0.12
    'word:comments': -0.11
    'word:commission': 0.32
    'word:commitment': -0.14
    'word:committed': -0.16
    'word:commonwealth': -0.15
    'word:community': -0.12
    'word:companies': 0.20
    'word:company': 0.34
    'word:comprehensive': 0.14
    'word:concerned': -0.15
    'word:confident': 0.11
    'word:consequence': 0.11
    'word:conservative': -0.11
    'word:consistent': 0.19
    'word:continued': 0.10
    'word:controlled': 0.11
    'word:conventional': 0.10
    'word:cost': -0.43
    'word:could': -0.19
    'word:countries': 0.24
    'word:country': 0.14
    'word:couple': -0.21
    'word:cover': 0.27
    'word:covered': 0.31
    'word:created': -0.16
    'word:credibility': -0.11
    'word:crime': 0.18
    'word:crisis': 0.43
    'word:currency': 0.15
    'word:current': 0.17
    'word:cut': -0.62
    'word:cutting': -0.21
    'word:d': -0.17
    'word:dangerous': -0.18
    'word:daughter': 0.24
    'word:day': -0.53
    'word:dealing': -0.10
    'word:deals': -0.13
    'word:death': 0.16
    'word:debates': -0.12
    'word:debt': 0.12
    'word:decent': -0.11
    'word:decide': -0.14
    'word:decided': 0.17
    'word:decline': 0.23
    'word:deductions': 0.11
    'word:deep': 0.14
    'word:defeat': -0.19
    'word:defense': 0.16
    'word:deficit': 0.17
    'word:destruction': 0.13
    'word:determine': -0.17
    'word:develop': -0.19
    'word:developed': 0.13
    'word:did': 0.58
    'word:different': -0.22
    'word:difficult': -0.21
    'word:difficulties': -0.19
    'word:diplomacy': -0.15
    'word:direction': -0.14
    'word:disagree': 0.18
    'word:divided': -0.17
    'word:do': -0.31
    'word:doctor': 0.29
    'word:doing': 0.26
    'word:done': 0.19
    'word:doubled': 0.11
    'word:doubt': -0.13
    'word:down': 0.21
    'word:draft': 0.27
    'word:dream': -0.17
    'word:drop': 0.11
    'word:dropped': 0.19
    'word:drug': 0.16
    'word:each': 0.19
    'word:easy': -0.14
    'word:economic': -0.20
    'word:economics': 0.10
    'word:economists': 0.19
    'word:economy': -0.15
    'word:education': -0.23
    'word:effective': 0.20
    'word:efficient': -0.12
    'word:effort': 0.24
    'word:elected': -0.24
    'word:elements': 0.11
    'word:eliminating': -0.14
    'word:else': -0.11
    'word:embargo': 0.12
    'word:employment': 0.11
    'word:end': -0.16
    'word:endorsed': 0.15
    'word:energy': 0.39
    'word:enforce': -0.10
    'word:enterprise': 0.11
    'word:environment': -0.15
    'word:especially': -0.19
    'word:even': 0.17
    'word:ever': -0.24
    'word:every': 0.15
    'word:everyone': -0.31
    'word:everything': -0.10
    'word:evidence': 0.51
    'word:example': -0.19
    'word:except': 0.14
    'word:exchange': 0.12
    'word:expand': 0.14
    'word:expansion': 0.10
    'word:experience': -0.44
    'word:experts': 0.17
    'word:export': 0.25
    'word:extra': -0.16
    'word:extraordinary': -0.16
    'word:eye': -0.18
    'word:face': -0.46
    'word:faced': -0.11
    'word:fact': 0.27
    'word:fail': 0.11
    'word:failed': 0.30
    'word:failure': 0.18
    'word:fairness': -0.10
    'word:families': -0.47
    'word:family': -0.20
    'word:far': -0.36
    'word:farm': 0.10
    'word:father': -0.16
    'word:federal': 0.28
    'word:feel': -0.19
    'word:fellow': -0.13
    'word:felt': -0.25
    'word:few': -0.27
    'word:fifty': -0.19
    'word:fighting': 0.21
    'word:finally': -0.16
    'word:financial': 0.21
    'word:find': 0.25
    'word:finding': -0.13
    'word:fire': 0.41
    'word:firm': 0.11
    'word:first': 0.11
    'word:fiscal': -0.19
    'word:flights': 0.15
    'word:floor': -0.11
    'word:following': -0.13
    'word:force': -0.14
    'word:foreign': 0.18
    'word:former': 0.12
    'word:fought': 0.46
    'word:found': 0.34
    'word:free': 0.13
    'word:freeze': -0.12
    'word:from': 0.50
    'word:front': 0.13
    'word:fund': 0.47
    'word:funding': 0.36
    'word:further': 0.14
    'word:future': -0.24
    'word:gas': 0.24
    'word:gave': 0.12
    'word:get': 0.16
    'word:give': 0.14
    'word:given': 0.14
    'word:gives': 0.19
    'word:giving': 0.23
    'word:glad': -0.16
    'word:go': -0.34
    'word:goal': -0.27
    'word:going': 0.11
    'word:gone': 0.22
    'word:gonna': -0.13
    'word:good': -0.38
    'word:got': -0.19
    'word:gotten': -0.17
    'word:government': -0.34
    'word:grain': 0.11
    'word:great': 0.15
    'word:greater': 0.16
    'word:greatest': -0.31
    'word:grew': -0.21
    'word:group': 0.23
    'word:groups': 0.12
    'word:growing': 0.23
    'word:growth': -0.12
    'word:guess': 0.11
    'word:guilty': 0.21
    'word:gun': 0.14
    'word:guns': 0.19
    'word:guy': -0.11
    'word:had': 0.81
    'word:hand': -0.11
    'word:hands': -0.17
    'word:happened': 0.18
    'word:happens': 0.20
    'word:has': 0.21
    'word:having': -0.15
    'word:head': -0.17
    'word:health': -0.25
    'word:hear': -0.14
    'word:held': 0.15
    'word:help': 0.14
    'word:her': 0.28
    'word:high': 0.26
    'word:highest': 0.12
    'word:him': -0.29
    'word:his': -0.34
    'word:history': 0.14
    'word:home': 0.13
    'word:homeland': 0.26
    'word:homes': 0.10
    'word:hope': -0.23
    'word:hoping': -0.10
    'word:how': -0.20
    'word:huge': -0.11
    'word:hundreds': 0.18
    'word:hurt': -0.29
    'word:hurting': -0.11
    'word:idea': -0.10
    'word:illegal': 0.20
    'word:illegally': 0.27
    'word:immediately': 0.12
    'word:immigration': 0.11
    'word:important': 0.19
    'word:incentives': -0.17
    'word:including': 0.14
    'word:income': 0.12
    'word:increase': 0.21
    'word:increased': 0.13
    'word:increasing': 0.33
    'word:independence': -0.13
    'word:indicate': 0.12
    'word:indicated': 0.39
    'word:individual': -0.11
    'word:industry': 0.20
    'word:inflation': -0.32
    'word:initiative': 0.14
    'word:inner': 0.13
    'word:instance': 0.14
    'word:insurance': 0.21
    'word:intelligence': 0.20
    'word:interested': -0.18
    'word:into': 0.46
    'word:invest': -0.16
    'word:investment': 0.16
    'word:investments': 0.28
    'word:is': -0.44
    'word:islands': 0.25
    'word:issue': -0.25
    'word:issues': -0.23
    'word:it': -0.36
    'word:its': 0.19
    'word:itself': -0.16
    'word:job': -0.56
    'word:join': -0.12
    'word:justice': 0.13
    'word:keep': -0.46
    'word:kids': 0.14
    'word:killed': 0.22
    'word:killing': 0.17
    'word:kind': 0.31
    'word:kinds': -0.22
    'word:knew': -0.11
    'word:know': 0.27
    'word:knowing': -0.19
    'word:land': -0.13
    'word:lands': 0.14
    'word:language': -0.28
    'word:large': 0.17
    'word:larger': -0.12
    'word:largest': 0.28
    'word:last': 0.30
    'word:late': -0.10
    'word:later': 0.18
    'word:law': 0.34
    'word:laws': 0.27
    'word:lead': 0.11
    'word:leaders': -0.21
    'word:leadership': 0.25
    'word:leading': 0.25
    'word:learned': -0.11
    'word:leave': 0.27
    'word:leaving': 0.25
    'word:led': 0.23
    'word:legislation': 0.17
    'word:less': 0.14
    'word:let': -0.59
    'word:level': 0.30
    'word:levels': 0.16
    'word:liberal': 0.18
    'word:life': -0.52
    'word:light': -0.20
    'word:limited': -0.28
    'word:lived': -0.19
    'word:lives': -0.10
    'word:loans': 0.41
    'word:lobbyists': 0.16
    'word:local': 0.34
    'word:long': -0.23
    'word:look': -0.21
    'word:looking': -0.11
    'word:loopholes': 0.10
    'word:lose': 0.13
    'word:losing': 0.12
    'word:lot': -0.36
    'word:love': -0.21
    'word:lowest': 0.22
    'word:made': 0.28
    'word:mails': 0.13
    'word:maintain': -0.18
    'word:major': 0.25
    'word:majority': 0.28
    'word:makes': -0.41
    'word:making': -0.22
    'word:managed': -0.13
    'word:management': -0.11
    'word:manufacturing': 0.12
    'word:many': 0.36
    'word:market': 0.48
    'word:mass': -0.20
    'word:massive': 0.15
    'word:match': 0.15
    'word:math': 0.19
    'word:matter': 0.27
    'word:may': -0.44
    'word:me': -0.15
    'word:mean': -0.23
    'word:means': -0.32
    'word:measure': -0.10
    'word:medical': 0.29
    'word:meet': -0.10
    'word:meetings': -0.14
    'word:member': -0.14
    'word:men': 0.11
    'word:mention': -0.22
    'word:met': -0.18
    'word:militarily': 0.12
    'word:million': 0.20
    'word:millions': -0.47
    'word:mind': -0.19
    'word:mine': -0.13
    'word:modern': -0.14
    'word:moment': -0.20
    'word:money': 0.24
    'word:month': 0.24
    'word:more': -0.49
    'word:mother': -0.16
    'word:mothers': 0.18
    'word:moved': 0.14
    'word:much': -0.57
    'word:must': -0.12
    'word:myself': -0.11
    'word:named': -0.23
    'word:nation': -0.14
    'word:national': 0.26
    'word:nature': -0.12
    'word:need': -0.40
    'word:needed': -0.27
    'word:negotiated': 0.11
    'word:negotiating': 0.12
    'word:neighborhoods': -0.19
    'word:net': 0.12
    'word:never': -0.37
    'word:new': 0.25
    'word:next': -0.23
    'word:night': -0.34
    'word:nine': 0.11
    'word:no': 0.36
    'word:none': 0.13
    'word:nor': 0.11
    'word:not': 0.20
    'word:nothing': -0.35
    'word:notice': 0.12
    'word:now': 0.27
    'word:numbers': 0.33
    'word:obligation': -0.11
    'word:obvious': -0.20
    'word:obviously': -0.10
    'word:of': 0.22
    'word:office': 0.18
    'word:officer': -0.19
    'word:officials': -0.15
    'word:oil': 0.17
    'word:old': -0.11
    'word:on': 0.13
    'word:once': -0.13
    'word:open': 0.15
    'word:opening': -0.12
    'word:opinion': -0.24
    'word:opponent': 0.11
    'word:opportunities': -0.17
    'word:opportunity': 0.12
    'word:oppose': 0.11
    'word:opposed': 0.21
    'word:opposition': 0.23
    'word:optimistic': -0.12
    'word:or': -0.24
    'word:other': 0.34
    'word:others': -0.13
    'word:ought': -0.28
    'word:ourselves': -0.32
    'word:outstanding': -0.12
    'word:over': -0.17
    'word:overseas': 0.21
    'word:pandemic': -0.24
    'word:parents': 0.18
    'word:particular': -0.19
    'word:particularly': -0.10
    'word:parties': 0.11
    'word:party': -0.24
    'word:pass': 0.14
    'word:past': 0.29
    'word:path': 0.13
    'word:patient': -0.12
    'word:patriotism': -0.11
    'word:pay': 0.40
    'word:peace': 0.13
    'word:pension': 0.16
    'word:people': -0.53
    'word:per': 0.23
    'word:percent': -0.17
    'word:percentage': 0.13
    'word:permits': 0.19
    'word:personal': 0.18
    'word:personally': -0.15
    'word:pick': -0.15
    'word:picked': -0.16
    'word:piece': -0.12
    'word:places': 0.13
    'word:plan': -0.12
    'word:planning': -0.12
    'word:plant': -0.14
    'word:pockets': -0.12
    'word:points': -0.10
    'word:police': -0.13
    'word:policy': -0.15
    'word:political': -0.11
    'word:politicians': -0.12
    'word:politics': -0.51
    'word:pollution': 0.13
    'word:popular': -0.11
    'word:position': 0.12
    'word:positions': 0.12
    'word:possible': -0.45
    'word:poverty': 0.25
    'word:power': -0.25
    'word:powerful': -0.10
    'word:prepared': -0.17
    'word:presently': -0.14
    'word:presidency': -0.20
    'word:president': 0.15
    'word:presidential': -0.27
    'word:presidents': -0.31
    'word:pressure': -0.16
    'word:previous': 0.21
    'word:price': 0.13
    'word:prices': -0.10
    'word:principle': 0.16
    'word:priorities': -0.18
    'word:prison': 0.31
    'word:private': 0.20
    'word:probably': -0.19
    'word:problem': 0.18
    'word:problems': -0.29
    'word:production': 0.13
    'word:products': 0.14
    'word:program': 0.25
    'word:project': 0.13
    'word:proliferation': 0.11
    'word:promise': -0.11
    'word:property': 0.11
    'word:proposal': 0.19
    'word:proposed': 0.11
    'word:proposing': 0.15
    'word:protect': 0.11
    'word:protected': -0.13
    'word:protecting': -0.13
    'word:protection': -0.12
    'word:proud': 0.19
    'word:provide': -0.10
    'word:provided': 0.19
    'word:providers': -0.11
    'word:provides': 0.16
    'word:providing': -0.19
    'word:provisions': 0.19
    'word:public': 0.17
    'word:pursue': -0.14
    'word:qualified': -0.16
    'word:quality': 0.34
    'word:questions': -0.12
    'word:quite': -0.14
    'word:quotas': 0.12
    'word:raised': -0.15
    'word:raising': 0.12
    'word:rate': -0.20
    'word:rather': -0.34
    'word:realize': -0.13
    'word:reason': -0.17
    'word:rebuild': -0.13
    'word:recent': 0.14
    'word:recently': 0.24
    'word:recession': -0.12
    'word:recovery': -0.19
    'word:reduce': 0.14
    'word:reducing': -0.11
    'word:reduction': -0.25
    'word:reform': 0.37
    'word:reforms': 0.16
    'word:regime': -0.16
    'word:region': 0.30
    'word:regulations': 0.15
    'word:relationship': 0.12
    'word:relationships': -0.15
    'word:release': 0.16
    'word:released': 0.15
    'word:relief': 0.46
    'word:religion': 0.11
    'word:remind': 0.20
    'word:repeal': 0.15
    'word:replace': 0.16
    'word:report': 0.37
    'word:requires': -0.11
    'word:resources': 0.26
    'word:respect': 0.22
    'word:responsibilities': -0.12
    'word:responsible': 0.11
    'word:result': -0.15
    'word:returns': 0.22
    'word:rich': -0.16
    'word:rid': 0.11
    'word:rise': 0.14
    'word:risk': -0.30
    'word:rule': -0.10
    'word:run': -0.14
    'word:sacrifice': -0.29
    'word:safe': 0.11
    'word:salaries': -0.15
    'word:sales': -0.15
    'word:sanctions': 0.22
    'word:saved': 0.13
    'word:savings': -0.19
    'word:saw': -0.15
    'word:say': -0.48
    'word:saying': 0.16
    'word:says': 0.28
    'word:school': 0.14
    'word:schools': 0.32
    'word:science': 0.14
    'word:second': -0.29
    'word:secure': -0.11
    'word:seen': -0.34
    'word:send': 0.22
    'word:senior': -0.17
    'word:sense': -0.32
    'word:serve': -0.15
    'word:service': -0.20
    'word:seven': -0.14
    'word:share': -0.16
    'word:she': 0.11
    'word:should': -0.14
    'word:show': -0.18
    'word:shown': 0.15
    'word:shut': 0.11
    'word:side': -0.26
    'word:signed': -0.12
    'word:significant': 0.26
    'word:simple': -0.16
    'word:since': 0.63
    'word:single': 0.27
    'word:sit': -0.15
    'word:six': 0.63
    'word:sixty': 0.13
    'word:small': -0.12
    'word:smaller': 0.16
    'word:smart': -0.12
    'word:so': -0.17
    'word:solution': 0.15
    'word:solve': -0.22
    'word:some': -0.18
    'word:something': -0.35
    'word:sometimes': -0.12
    'word:son': -0.14
    'word:sources': 0.17
    'word:space': 0.14
    'word:speak': -0.10
    'word:speaking': 0.14
    'word:specific': -0.12
    'word:speech': 0.10
    'word:spend': -0.39
    'word:spending': 0.22
    'word:spent': -0.11
    'word:spoke': -0.14
    'word:spring': -0.12
    'word:st': -0.43
    'word:staff': 0.12
    'word:standing': -0.21
    'word:starting': 0.16
    'word:state': 0.52
    'word:statement': 0.13
    'word:stay': -0.22
    'word:steel': 0.28
    'word:stem': 0.24
    'word:straight': -0.14
    'word:streets': -0.13
    'word:strongest': 0.11
    'word:structure': -0.15
    'word:student': 0.22
    'word:study': 0.16
    'word:subject': 0.16
    'word:successful': 0.19
    'word:such': -0.42
    'word:supply': -0.14
    'word:support': 0.14
    'word:supported': 0.37
    'word:supporting': 0.12
    'word:sure': -0.17
    'word:system': 0.16
    'word:table': -0.15
    'word:taken': 0.23
    'word:takes': -0.13
    'word:talk': -0.12
    'word:talked': -0.26
    'word:talking': 0.14
    'word:targeted': -0.12
    'word:tax': 0.18
    'word:taxes': 0.27
    'word:taxpayer': 0.14
    'word:teachers': 0.10
    'word:technologies': -0.10
    'word:technology': -0.13
    'word:tell': -0.13
    'word:ten': -0.16
    'word:terms': -0.12
    'word:terrorism': 0.18
    'word:terrorist': -0.13
    'word:test': -0.17
    'word:than': -0.21
    'word:thank': 0.11
    'word:that': 0.23
    'word:the': 0.30
    'word:their': -0.22
    'word:them': -0.27
    'word:themselves': -0.14
    'word:then': -0.22
    'word:thing': -0.17
    'word:things': -0.48
    'word:think': -0.64
    'word:thinking': -0.16
    'word:thinks': -0.26
    'word:third': 0.14
    'word:this': -0.30
    'word:those': 0.34
    'word:thought': -0.24
    'word:thousands': -0.12
    'word:threat': -0.15
    'word:threatened': 0.11
    'word:threats': -0.20
    'word:time': -0.53
    'word:to': 0.20
    'word:today': 0.32
    'word:told': 0.28
    'word:tonight': 0.21
    'word:too': -0.42
    'word:took': 0.46
    'word:tools': -0.12
    'word:top': 0.12
    'word:total': 0.14
    'word:totally': 0.20
    'word:tough': -0.25
    'word:toward': -0.13
    'word:towards': 0.15
    'word:town': -0.57
    'word:trade': 0.12
    'word:train': 0.11
    'word:training': -0.13
    'word:transition': -0.18
    'word:treatment': 0.34
    'word:tremendous': 0.10
    'word:trial': 0.13
    'word:tried': 0.23
    'word:trillion': 0.33
    'word:trouble': -0.17
    'word:true': 0.27
    'word:trust': 0.17
    'word:try': 0.21
    'word:trying': 0.13
    'word:twice': -0.11
    'word:two': -0.18
    'word:uh': -0.21
    'word:ultimately': 0.19
    'word:under': 0.56
    'word:unfortunately': 0.16
    'word:unless': -0.25
    'word:up': -0.17
    'word:us': -0.36
    'word:use': 0.20
    'word:used': 0.30
    'word:uses': -0.11
    'word:v': 0.17
    'word:very': -0.37
    'word:veto': 0.18
    'word:vetoed': 0.21
    'word:view': -0.14
    'word:visited': -0.16
    'word:vital': -0.12
    'word:vote': 0.35
    'word:voters': -0.15
    'word:votes': -0.17
    'word:vouchers': 0.14
    'word:vulnerable': -0.10
    'word:wage': -0.11
    'word:wait': -0.13
    'word:want': 0.18
    'word:wants': -0.13
    'word:war': 0.17
    'word:wars': -0.24
    'word:was': -0.35
    'word:watching': -0.15
    'word:water': 0.26
    'word:way': -0.66
    'word:ways': -0.22
    'word:we': 0.27
    'word:wealthiest': 0.23
    'word:weapon': 0.14
    'word:well': -0.11
    'word:were': 0.46
    'word:what': -0.17
    'word:when': -0.17
    'word:where': 0.29
    'word:whether': -0.29
    'word:which': 0.65
    'word:who': -0.14
    'word:whom': -0.14
    'word:whose': -0.11
    'word:will': 0.17
    'word:win': -0.11
    'word:wind': -0.11
    'word:wish': -0.11
    'word:with': 0.10
    'word:without': -0.22
    'word:women': 0.42
    'word:word': -0.17
    'word:words': -0.17
    'word:work': -0.43
    'word:worker': -0.13
    'word:working': 0.22
    'word:world': -0.36
    'word:worried': -0.13
    'word:write': 0.14
    'word:wrote': -0.11
    'word:year': 0.35
    'word:yet': 0.41
    'word:you': 0.37
    'word:young': -0.22
    'year': 0.37
    'you': -1.07
"""#),
        ("scales/assay.yaml", #"""
name: assay
title: Assay's own scale
labels:
  - {key: supported, label: Supported, axis: supported, rating: 5, meaning: "The evidence bears the claim as it is worded."}
  - {key: mostly-supported, label: Mostly supported, axis: mostly-supported, rating: 4, meaning: "Right in the main; a detail is off and changes nothing."}
  - {key: mixed, label: Mixed, axis: mixed, rating: 3, meaning: "Part of it holds and part of it does not."}
  - {key: mostly-refuted, label: Mostly refuted, axis: mostly-refuted, rating: 2, meaning: "Wrong in the main; a grain of it holds."}
  - {key: refuted, label: Refuted, axis: refuted, rating: 1, meaning: "The evidence speaks against the claim as it is worded."}
  - {key: missing-context, label: Missing context, axis: mixed, flags: [missing-context], meaning: "True as worded and misleading without what is left out."}
  - {key: outdated, label: Outdated, axis: mostly-refuted, flags: [outdated], meaning: "It held once and no longer does."}
  - {key: misattributed, label: Misattributed, axis: refuted, flags: [misattributed], meaning: "Somebody else said it, or nobody did."}
  - {key: satire, label: Satire, flags: [satire], meaning: "It was never meant to be believed."}
  - {key: unproven, label: Unproven, flags: [unproven], meaning: "What was found settles it neither way."}
"""#),
        ("scales/conclusion.yaml", #"""
# No rating is published: one sentence says what was found. The keys only sort the work.
name: conclusion
title: A one-sentence conclusion
needs-conclusion: true
labels:
  - {key: holds, label: Conclusion, axis: supported}
  - {key: partly, label: Conclusion with reservations, axis: mixed}
  - {key: fails, label: Conclusion against the claim, axis: refuted}
  - {key: open, label: Conclusion left open, flags: [unproven]}
"""#),
        ("scales/five-step.yaml", #"""
name: five-step
title: Five steps
labels:
  - {key: "true", label: "True", axis: supported, rating: 5}
  - {key: mostly-true, label: Mostly true, axis: mostly-supported, rating: 4}
  - {key: mixed, label: Mixed, axis: mixed, rating: 3}
  - {key: mostly-false, label: Mostly false, axis: mostly-refuted, rating: 2}
  - {key: "false", label: "False", axis: refuted, rating: 1}
"""#),
        ("scales/four-way.yaml", #"""
name: four-way
title: Supported, refuted, not enough evidence, conflicting evidence
labels:
  - {key: supported, label: Supported, axis: supported}
  - {key: refuted, label: Refuted, axis: refuted}
  - {key: not-enough, label: Not enough evidence, flags: [unproven]}
  - {key: conflicting, label: Conflicting evidence, axis: mixed}
"""#),
        ("scales/pre-publication.yaml", #"""
# What a checker writes in the margin of a draft.
name: pre-publication
title: Before publication
labels:
  - {key: ok, label: OK, axis: supported, meaning: "Checked; stands as it is."}
  - {key: change, label: Change, axis: refuted, meaning: "The words have to change; propose a fix."}
  - {key: query, label: Query, flags: [unproven], meaning: "Waits for an answer of the author or a source."}
  - {key: on-author, label: On author, flags: [on-author], meaning: "Can't be checked; stands on the author's word."}
"""#),
        ("scales/six-step.yaml", #"""
name: six-step
title: Six steps from true to brazen falsehood
labels:
  - {key: "true", label: "True", axis: supported, rating: 6, meaning: "Accurate, with nothing of weight left out."}
  - {key: mostly-true, label: Mostly true, axis: mostly-supported, rating: 5, meaning: "Accurate, and in need of a word of explanation."}
  - {key: half-true, label: Half true, axis: mixed, rating: 4, meaning: "Partly accurate, with details of weight left out."}
  - {key: mostly-false, label: Mostly false, axis: mostly-refuted, rating: 3, meaning: "A grain of truth, and facts passed over that change the picture."}
  - {key: "false", label: "False", axis: refuted, rating: 2, meaning: "Not accurate."}
  - {key: absurd, label: Absurd, axis: refuted, rating: 1, meaning: "Not accurate, and ridiculous."}
"""#),
    ]
}
