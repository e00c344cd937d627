/// Invented paragraphs with who says what marked in them: `[1s …]` the speaker of the first attribution, `[1c …]` its cue, `[1t
/// …]` a part of what is said. An attribution without a speaker has the speaker of the one before.
enum AttributionTable {
    static let paragraphs = marked.split(separator: "\n").map { MarkedAttributions(String($0)) }

    // swift-format-ignore
    private static let marked = #"""
        [1t "We will balance the budget in two years,"] [1s Maria Holt], the Republican candidate for governor, [1c told] supporters in Dunmore on Monday. [1t "And we will do it without raising a single tax."]
        [2s The Holt campaign] [2c said] in a statement that [2t the mailer was "deeply misleading"]. A spokesman for Senator Paul Grady declined to say whether he had seen it.
        According to [1s the Larkin Institute], [1t turnout among young voters fell by 4 points]. [2t The figure was the lowest since 1988], [2c according to] [2s state election records].
        [1s Grady, who has served in the Senate since 2004,] [1c argued] that [1t the bill would hurt farmers]. [2s He] [2c added] that [2t it had been "written by lobbyists for lobbyists."]
        [1t "This is not about me,"] [1c said] [1s Tom Wilder], [1t "this is about the people of this state."]
        [1s Critics] [1c say] [1t the plan leaves out rural counties], [2c noting] that [2t only three clinics would stay open].
        In a series of tweets, [2s Holt] [2c called] Grady [2t "a puppet of the banks"] and [3c accused] him of [3t hiding his tax returns].
        [1t The senator is expected to win easily], [1c says] [1s Dana Pruitt], [1s a political scientist at Kern College].
        [1s Wilder's lawyer] [1c denied] [1t the allegations]. [2t "My client has done nothing wrong,"] [2s she] [2c said] in a phone interview.
        [1t "Nobody asked us,"] [1c complained] [1s Rosa Vance, 61, who runs a bakery on Main Street]. [1t "They just closed the road. It cost me half of my customers."]
        [1s Officials] [1c believe] [1t the breach began in March]. [2s The agency] [2c acknowledged] [2t that 2,300 files had been copied], but [3c maintained] [3t no votes were changed].
        [1s Some Republicans] [1c think] [1t Holt is too inexperienced]. [2t "She has never run anything bigger than a shop,"] [2c said] [2s one strategist, who spoke on condition of anonymity].
        [1s Grady] was [1c quoted] by the Dunmore Times as saying that [1t he would not run again].
        [1t Taxes, [1s the governor] [1c says], have gone up every year since 2009].
        Asked about the memo, [2s Holt] [2c replied]: [2t "I have never seen that document in my life."]
        When a reporter pressed him, [1s Grady] [1c conceded] that [1t he had met the donor twice]. [2t "But it was a short meeting,"] [2s he] [2c said].
        [1t "I think it is a disgrace,"] [1s Wilder] [1c said] of the ad. [1t "It lies about my record, it lies about my family, and it lies about the facts."]
        [1s Pruitt] [1c predicted] [1t turnout would exceed 70 percent], [2c saying] [2t the weather would help].
        [1t The mayor "had no idea" about the contract], [1s his chief of staff, Lena Ortiz,] [1c testified].
        [1s A report from the state auditor] [1c found] that [1t the department had overpaid contractors by $12 million]. [2s It] [2c concluded] that [2t managers ignored repeated warnings].
        [1t "Look,"] [1s he] [1c said], [1t "nobody is perfect."] [2t "The question,"] [2c added] [2s Mr. Wilder, a former prosecutor], [2t "is who you trust."]
        [1s The president] [1c warned] lawmakers that [1t a shutdown would cost the economy $2 billion a week]. [2t "It would be madness,"] [2c said] [2s Representative Carl Boone (D-Mill Creek)].
        [1t Holt has released no tax returns, and she has refused to explain why], [1c said] [1s Grady spokeswoman Kim Alder] in an emailed statement.
        [1s Researchers at Morrow University] [1c estimate] [1t that one in five ballots arrived late].
        [1t "We are winning, we are winning big, and they know it,"] [1c boasted] [1s the businessman], drawing cheers from the crowd.
        [1t The vote was postponed], [1s the clerk's office] [1c confirmed] on Tuesday.
        [1s Holt] [1c went on to say] that [1t "hardworking families" would pay the bill].
        [1s Larry Nash, the party's chairman,] [1c told] the Gazette [1t the event had been canceled because of the storm]. [3t "Safety comes first,"] [3s Nash] [3c said]. [3t "We will find another date."]
        [1s Wilder] [1c said] [1t he would vote for Grady "with both eyes closed"] and [2c joked] that [2t the alternative was moving to the moon].
        [1t "You can't trust her,"] [1c shouted] [1s a man in the front row].
        [1s Grady's wife, Helen,] [1c said] [1t she had not spoken to reporters], [2c adding]: [2t "I keep my opinions to myself."]
        [1s She] [1c said] [1t Boone "has been a friend for years," and that she "will always support" him].
        Alder declined to comment. [2s A person familiar with the talks] [2c said] [2t the two sides were close to a deal].
        [1t "It's over,"] [1s Boone] [1c said], referring to the race in the third district.
        [1s Nash] [1c dismissed] [1t the poll] as [1t "garbage in, garbage out."]
        [1s Police] [1c said] Tuesday [1t that a man was arrested near the rally after he threw a bottle]. [2s Witnesses] [2c described] [2t a scene of panic].
        In a speech to veterans, [3s Grady] vowed to rebuild the hospital, [3c saying] [3t the wait was "a national shame."]
        [1t "There was a time when people in this town could leave their doors open,"] [1s she] [1c wrote] in the letter.
        [1s Holt's campaign manager, Robin Moore,] [1c said] on the program "Capital Morning" that [1t the race would be decided in the suburbs].
        In an interview with WKDM's "This Hour" on Sunday, [1s Holt] [1c said] [1t she would release her returns "as soon as the audit is done."]
        [1t "I don't know,"] [1s he] [1c said], shrugging. [1t "Maybe they just don't like me."]
        Asked whether he would support the nominee, [1s Grady] [1c said]: [1t "No. Not now, not ever."]
        Grady's comments came a day after [1s Holt] [1c told] a crowd in Lowell that [1t the senator was "asleep at the wheel."]
        [1t "The voters will decide,"] [1c reads] [1s the letter, which was signed by 40 former officials]. [1t "We trust them to choose wisely."]
        [1s Two people briefed on the matter] [1c told] The Gazette that [1t the offer had been withdrawn], though [2s the company] publicly [2c maintains] [2t that talks continue].
        [1s Holt], for her part, has [1c said] [1t she would rather lose than lie].
        [1t "He's a liar and a coward,"] [1s Holt] [1c said] of Grady during a rally in Lowell. [2t "And he knows it!"] [2s the crowd] [2c roared] back.
        [1s Democrats] have [1c accused] the governor of [1t using state planes for campaign trips]; [2s her office] [2c says] [2t every flight was paid for].
        [1t "We've got to win Kern,"] [1s the candidate] [1c said], [1t "or it's over."]
        Speaking to reporters on his plane, [1s Wilder] [1c called] the vote [1t "a historic mistake"] and [2c suggested] [2t it could be reversed].
        The senator's spokesman, Bill Tate, did not respond to a request for comment. But in an email last week, [2s Tate] [2c wrote], [2t "Senator Grady has always been clear on this."]
        [1s The poll, conducted by Morrow University between May 3 and May 9,] [1c found] [1t 52 percent of likely voters support the measure, while 41 percent oppose it].
        [1t "If you look at the numbers,"] [1s Moore] [1c said] in a call with donors, [1t "there is a path. It is narrow, but it is a path."]
        [1t Nobody in the room], [1s Alder] [1c recalled], [1t believed the plan would work].
        [1t Wilder never met the banker], [1s his lawyers] have [1c said], and [2s bank records] [2c show] [2t no payments to his company].
        [1s Ms. Vance, who moved to Lowell in 2003 and has worked at the plant ever since,] [1c said] [1t she planned to vote for neither candidate].
        [1t "This election,"] [1s Boone] [1c told] the crowd, [1t "is about one thing: jobs."]
        [1s The mayor] [1c denied] [1t knowing anything about the contract], and [2c said] [2t she would cooperate with investigators].
        [1s One aide] [1c described] [1t the mood as "funereal."] [2s Another] [2c said] [2t staff members were crying in the hallway].
        [1s Grady] [1c thinks] [1t the polls are wrong]. [2s He] [2c believes] [2t turnout in rural counties will surprise everyone].
        [1t "Let me be clear: I never took that money,"] [1c said] [1s Carl Boone, a Democrat who represents the 3rd District].
        [1s Experts] [1c caution] [1t that early votes tell us little about the result].
        [1s Trade groups] [1c argued] in court filings [1t that the rule would cost 9,000 jobs].
        Holt has promised to cut taxes. [1s Her opponents] [1c point out] that [1t she voted for three increases as a legislator].
        [1s The Gazette's editorial board] [1c wrote] that [1t Wilder "lacks the temperament for the job."]
        [1s Pruitt, who teaches at Kern College,] [1c explained]: [1t "Voters punish a party that looks divided."]
        [1t "Was it worth it?"] [1s she] [1c asked] the audience. [1t "I think it was."]
        [1s A campaign official who was not authorized to speak publicly] [1c said] [1t the ad would run in six states starting next week].
        [1s Sen. Paul Grady (D-Dunmore)] [1c tweeted] Monday night: [1t "Proud of our volunteers. Onward."]
        [1s A Holt adviser] [1c said] [1t the campaign had not decided], but [2c added] [2t a decision was close].
        [1t "Nobody is above the law,"] [1s Attorney General Lynn Marsh] [1c said] in announcing the charges.
        [1s Wilder] [1c said] [1t the media is "dishonest" and that reporters "make things up,"] [2c adding] that [2t he no longer reads newspapers].
        [1t The deal is dead], [1s the minister] [1c said] on Friday.
        [1s They] [1c say] [1t it's about money]. [2s We] [2c say] [2t it's about respect].
        [1s Moore] [1c acknowledged] [1t mistakes] but [2c insisted] [2t the strategy was sound].
        [1t The tax plan], [1c according to] [1s an analysis by the Larkin Institute], [1t would add $5 trillion to the debt over a decade].
        [1s Grady aides] [1c say] [1t the senator has been told to stay away from the convention]. [2t "He knows what is at stake,"] [2c said] [2s one].
        In a 20-minute speech that veered from trade to immigration, [1s Wilder] [1c said] [1t "the system is broken"] and [2c promised] [2t "a revolution at the ballot box."]
        [1t "There's a lot of anger out there,"] [1c said] [1s Joan Mills, 58, a retired teacher from Lowell who voted for Holt in the primary]. [1t "People want change. I want change."]
        [1s Holt] responded online, [1c saying] [1t Grady "has no plan, no ideas and no shame."]
        [1s Mr. Tate] [1c said] in an interview that [1t the campaign would not apologize]. [2t "We stand by the ad,"] [2s he] [2c said], [3c adding] that [3t it was based on public records].
        [1s Prosecutors] [1c allege] that [1t Boone hid $1.2 million in fees from the ethics board]. Boone has pleaded not guilty.
        [1t "It was a mistake, and I own it,"] [1s he] [1c told] the Gazette last month.
        [1s The report], released on Thursday, [1c says] [1t the state lost 4,200 jobs after the plant closed].
        [1s Many Democrats] [1c worry] that [1t the fight will hurt the party in November].
        [1s Alder], the spokeswoman, [1c said] [1t the trip had been planned for months and that it had nothing to do with the poll].
        [1s A senior adviser to Mr. Wilder] [1c said] on Sunday [1t that the team was "very comfortable" with its position in the Midwest].
        [1s Holt] [1c said] [1t she "would love" to debate Grady] — but [2c added] that [2t it was up to the networks].
        [1t "How can anyone trust him?"] [1s Holt] [1c asked]. [1t "He changes his mind every week."]
        [1s Allies of the governor] privately [1c concede] [1t that the scandal has hurt her].
        [1s The candidate] [1c said], [1t "I will never, ever forget the people of this town."]
        [1t "The president has been very clear,"] [1s Marsh] [1c said], [1t "and I agree with him."]
        [1s The paper's review of 400 pages of court records] [1c found] [1t no evidence that the senator knew of the payments].
        [1s Senator Grady's office] [1c confirmed] [1t the meeting] but [2c said] [2t no deal was discussed].
        [1s Voters here] [1c say] [1t they have heard it all before].
        [1t "I've been poor and I've been rich,"] [1s she] likes to [1c say], [1t "and rich is better."]
        [1t "She's the only one who listens,"] [1c explained] [1s Ed Marsh, who drove three hours to see her].
        [1t The leak], [1s investigators] [1c believe], [1t came from inside the agency].
        While [1s Holt] [1c says] [1t she opposes the pipeline], [2s her critics] [2c note] [2t she voted for it twice].
        [1s Grady's team] pushed back, [1c saying] [1t the numbers were taken out of context].
        [1s She] [1c said] [1t she had "no regrets."] [2t "None at all,"] [2s she] [2c said].
        [1s State Rep. Al Novak, R-Lowell,] [1c said] [1t the bill "isn't going anywhere."]
        """#
}
