/// Invented sentences, each with the word `claim` or the reason why it is none. The weights are fitted on them too, by
/// `script/fit-worth`.
enum JudgedSentences {
    static let all: [(expected: String, text: String)] = read(lines)

    /// Reads lines of the form `label | sentence`.
    static func read(_ lines: String) -> [(expected: String, text: String)] {
        lines.split(separator: "\n").compactMap { line in
            guard let bar = line.firstIndex(of: "|") else { return nil }
            return (String(line[..<bar].dropLast()), String(line[bar...].dropFirst(2)))
        }
    }

    // swift-format-ignore
    private static let lines = #"""
        quote-opinion | "It is a disgrace that the town has waited this long," she said.
        quote-opinion | The mayor said the plan was the best way to help young families.
        quote-opinion | Critics argue that the law is too harsh and deeply unfair.
        quote-opinion | He described the result as a great honour for the whole village.
        quote-opinion | Lee stressed the importance of good training for the crews.
        quote-opinion | "We are very pleased with how the girls played," said the coach.
        quote-opinion | "We must stand together in these hard times," said the minister.
        quote-opinion | "This is a great day for Kaseno," Haddad told reporters.
        quote-opinion | The senator called the decision reckless and short-sighted.
        quote-opinion | "The people of this valley deserve better," the union leader said.
        quote-opinion | Supporters say the reform is long overdue.
        quote-opinion | She believes the council has lost touch with ordinary people.
        quote-opinion | "It shows how strong our community really is," he added.
        quote-opinion | The director praised the courage of the volunteers.
        quote-opinion | Opponents insist the scheme makes no sense.
        quote-opinion | "Nothing is more important than the safety of our children," she told the meeting.
        quote-opinion | He said he was confident that the team could do better.
        quote-opinion | The bishop said that violence was never the answer.
        quote-opinion | "There is no excuse for such behaviour," the captain said after the match.
        quote-opinion | Experts warn that the situation is becoming very serious.
        quote-opinion | The author argues that trust matters more than money.
        quote-opinion | "We need to learn from this and move on," the chairman said.
        quote-opinion | The company said it takes the privacy of its customers very seriously.
        quote-opinion | "Our thoughts are with the families," the prince said in a short message.
        quote-opinion | "They should be ashamed of themselves," the shopkeeper said.
        quote-opinion | Haddad said the government was doing the right thing.
        quote-opinion | The paper's editor called it a dark day for the press.
        quote-opinion | "The world cannot look away any longer," the ambassador said.
        quote-opinion | "It was one of the finest performances I have ever seen," said the conductor.
        quote-opinion | Environmental groups said the deal did not go far enough.
        prediction | The new rules will change the way the town is run.
        prediction | Rain is likely to continue over the weekend.
        prediction | If the talks fail, the strike will go on for weeks.
        prediction | Prices could rise sharply in the coming months.
        prediction | He said the bridge would soon be open again.
        prediction | The storm may reach the coast tomorrow.
        prediction | It is expected that more villages will be cut off.
        prediction | The party will probably lose votes in the north.
        prediction | Many more people will suffer unless help arrives.
        prediction | "We will win the next election," the candidate told the crowd.
        prediction | "I think we're going to see a lot more of these storms," said the farmer.
        prediction | Sooner or later the dam will have to go.
        prediction | The decision is bound to anger the fishermen.
        prediction | The talks are expected to be difficult.
        prediction | More details are likely to emerge in the next few days.
        prediction | Investors hope the merger will bring new growth.
        prediction | The court is expected to rule in the near future.
        prediction | That would be a heavy blow to the mill.
        hypothetical | Had the alarm rung, more people would have lived.
        hypothetical | The fire could have destroyed the whole street.
        hypothetical | If the harbour had been dredged, the ship would not have run aground.
        hypothetical | It might have been a mistake.
        hypothetical | Without the wall, the flood would have reached the church.
        hypothetical | Things could have been much worse.
        hypothetical | What if the pilot had turned back?
        hypothetical | The money could have been spent on schools instead.
        directive | Stay away from the river until the water falls.
        directive | Do not drink the water without boiling it.
        directive | Anyone with information should call the harbour police.
        directive | Let us not forget what happened here.
        directive | Please keep your windows closed.
        directive | We must protect the forest before it is too late.
        directive | Parents should talk to their children about the danger.
        directive | Remember to bring warm clothes.
        directive | The government needs to act now.
        directive | Leaders ought to listen to the young.
        personal | "I felt lost," he said.
        personal | "I was so scared that I could not move," said the girl.
        personal | "I still dream about it every night," the sailor said.
        personal | "I love this place with all my heart," she said.
        personal | "I never thought I would see him again," said the mother.
        personal | "I am so proud of my daughter," he told us.
        personal | "It was like a bad dream," said one resident.
        personal | "We're all in shock," a neighbour said.
        personal | He said he felt sick when he heard the news.
        personal | She hoped to see the sea once more.
        vague | Shops face big problems.
        vague | Many people have mixed feelings about it.
        vague | Things have changed a lot over time.
        vague | Some say one thing, others say another.
        vague | There are different views on the matter.
        vague | The situation remains tense.
        vague | It has been a long road for everyone.
        vague | Such cases are more common than people think.
        vague | A lot of work still has to be done.
        vague | Technology plays a growing role in our lives.
        vague | Everyone knows that times are hard.
        vague | Several issues remain open.
        vague | The mood in the town is grim.
        vague | Life goes on, as it always does.
        vague | Much has been written about this.
        opinion | The move looks clumsy.
        opinion | It is hard to see how the plan makes sense.
        opinion | Nothing could be further from the truth.
        opinion | The lesson of all this is simple.
        opinion | This is not how a great city treats its poor.
        opinion | The speech was a masterpiece of empty words.
        opinion | Perhaps the time has come to think again.
        opinion | The council seems eager to please the developers.
        opinion | That alone should give us pause.
        opinion | The real question is one of trust.
        opinion | Politics has rarely been so petty.
        opinion | The minister wants to look strong before the vote.
        opinion | It is a bold step in the right direction.
        opinion | Such an answer is hardly good enough.
        opinion | The film is slow, pretty and far too long.
        opinion | Clearly, the old ways no longer work.
        opinion | The move is seen as an attempt to calm the markets.
        opinion | In the end, it is all about power.
        opinion | One cannot help but admire their courage.
        opinion | Of course, none of this is new.
        opinion | The decision sends the wrong signal to the young.
        opinion | This makes the board look weak and confused.
        opinion | It is a story of pride and folly.
        opinion | The stakes could hardly be higher.
        opinion | Democracy thrives on honest debate.
        opinion | A strong alliance allows for a more robust answer.
        opinion | That is what makes this case so troubling.
        opinion | It remains to be seen whether anything will change.
        question | Who will pay for the new bridge?
        question | Is this the end of the road for the mill?
        question | Why did nobody act sooner?
        question | But what does it mean for the harbour?
        question | Can the coach turn the season around?
        claim | The union called on the company to reopen the plant.
        claim | The minister urged residents along the river to leave.
        claim | Ann Lee denied the charges.
        claim | The council refused to comment on the report.
        claim | The opposition accused the government of hiding the figures.
        claim | The mayor resigned on Friday.
        claim | The governor declared a state of emergency in three districts.
        claim | The company apologised to its customers.
        claim | Prosecutors dropped the case against the two officers.
        claim | The bishop condemned the attack.
        claim | The board rejected the offer.
        claim | Pilots threatened to strike from Monday.
        claim | The parliament of Ellery voted to ban the nets.
        claim | The army withdrew from the valley.
        claim | The president signed the treaty in Kaseno.
        claim | Police arrested a man in connection with the fire.
        claim | The charity asked the court to stop the sale.
        claim | The minister ordered an inquiry.
        claim | Haddad pleaded not guilty.
        claim | The court sentenced her to six years in prison.
        claim | The drug is used to treat fever.
        claim | Whales feed on krill.
        claim | The lake freezes every winter.
        claim | Salt lowers the freezing point of water.
        claim | The village lies on the border of two districts.
        claim | The law allows the police to search cars without a warrant.
        claim | The island has no airport.
        claim | Mines need a licence from the ministry.
        claim | The disease spreads through dirty water.
        claim | The museum holds the oldest map of the coast.
        claim | Bats carry the virus without falling ill.
        claim | The constitution forbids a third term.
        claim | No one was hurt.
        claim | No arrests have been made.
        claim | The cause of the fire is not known.
        claim | The pilot had no licence.
        claim | There were no reports of damage.
        claim | The ministry did not answer questions.
        claim | None of the lifeboats had been checked.
        claim | The suspect has not been charged.
        claim | The bridge was never finished.
        claim | It is not yet clear how many people were on board.
        claim | The trial will begin on 3 June in Dunmore.
        claim | The new terminal is due to open in March.
        claim | The vote is set for 4 May.
        claim | The ban takes effect on 1 January.
        claim | The team will play Ellery in the final on Saturday.
        claim | The bank plans to close 40 branches by the end of the year.
        claim | The agency forecasts growth of 2 percent for the region.
        claim | The institute estimates that the ice will be gone by 2050.
        claim | The death toll of 61 may rise.
        claim | Two dead in mill fire
        claim | Storm closes port of Kaseno
        claim | Lund beat Dunmore in cup final
        claim | Minister quits over bribes
        claim | Thousands protest in capital against new tax
        claim | Scientists find new frog in the hills of Ellery
        claim | "We found three bodies in the cellar," said the fire chief.
        claim | "She died in her sleep," her brother said.
        claim | "The engine stopped twice before we took off," the pilot said.
        claim | "He has worked here since 1998," said the owner.
        claim | "Forty families have lost their homes," the mayor told reporters.
        claim | "The machine was built in our own workshop," Haddad said.
        claim | The spokesman said the ship had been carrying grain.
        claim | A witness said the driver did not stop.
        claim | She said her son had called her from the train.
        claim | Officials said the road would stay closed until Monday.
        claim | According to the police, the men were armed.
        claim | The report says the inspectors were paid by the owner.
        claim | A study in the north found that children of smokers sleep less.
        claim | The firm admitted that its staff had changed the records.
        claim | The doctor said the patient was in a stable condition.
        claim | The club confirmed that Lee had signed a new contract.
        claim | He told the court that he had been at home that night.
        claim | The town was founded by fishermen.
        claim | Her father was a miner.
        claim | The singer grew up in Kaseno and studied law.
        claim | The ferry links the island with the mainland.
        claim | Ann Lee, the mayor of Dunmore, opened the hall.
        claim | The company makes parts for aircraft.
        claim | The team is led by a former sailor.
        claim | He won the race for the second time.
        claim | It was the first snow in the valley for nine years.
        claim | The tower is the tallest in the country.
        claim | She is the youngest member of the council.
        claim | It was the worst flood since 1974.
        claim | The hotel was sold last month.
        claim | Rescuers pulled a child from the rubble.
        claim | The train left the rails near Ellery.
        claim | The plane was on its way from Lund to Kaseno.
        claim | Hundreds of people gathered in the square.
        claim | The crowd threw stones at the police.
        claim | The quake was felt in three countries.
        claim | The fire spread to the roof of the church.
        claim | The goalkeeper saved a penalty in the last minute.
        claim | The match ended in a draw.
        claim | Haddad scored with a header after the break.
        claim | The visitors took the lead before half-time.
        claim | The referee sent off two players.
        claim | The explosion broke windows across the harbour.
        claim | Smoke rose from the factory for two days.
        claim | The schools in the district were closed.
        claim | Power was cut in most of the city.
        claim | The company's shares fell after the news.
        claim | Exports to the south have stopped.
        claim | Wages in the public sector were frozen.
        claim | More women than men voted.
        claim | Fewer tourists came than in the year before.
        claim | The price of bread has doubled.
        claim | The patients were moved to a hospital in Dunmore.
        claim | The bodies were found by a fisherman.
        claim | The two men met in prison.
        claim | The letter was signed by 40 doctors.
        claim | The painting was stolen in 1990 and found in a barn.
        claim | The virus was first seen in pigs.
        claim | The treaty was signed by nine states.
        claim | The ruling party has held power since 1985.
        claim | The group claimed responsibility for the bombing.
        claim | The prince arrived in Lund with his wife.
        claim | The search was called off because of fog.
        claim | The strike led to the closure of two mines.
        claim | The dam burst after heavy rain.
        claim | The judge ruled that the search was unlawful.
        claim | The film was shot in Ellery.
        claim | The device weighs less than a kilo.
        claim | The protesters want the mayor to step down, a spokesman said.
        claim | The firm is based in Kaseno and owns three ships.
        claim | The rocket carried a weather satellite.
        claim | The clinic has no running water.
        claim | No trains ran on Tuesday.
        claim | Nobody was aboard the barge.
        claim | None of the nine pumps worked.
        claim | The bakery never paid its staff for overtime.
        claim | Ellery has no fire station.
        claim | The licence was not renewed.
        claim | The driver did not have a permit.
        claim | The two brothers had not spoken since 2011.
        claim | The report does not name the supplier.
        claim | The board did not vote on the plan.
        claim | The fish farm has never been inspected.
        claim | The suspect was not armed.
        claim | There is no bridge across the Sule.
        claim | There are no schools on the island.
        claim | The firm did not respond to requests for comment.
        claim | Neither side signed the treaty.
        claim | Neither Haddad nor Lee attended the hearing.
        claim | The tower no longer leans.
        claim | Police found no trace of the boat.
        claim | The bill contains no new money for roads.
        claim | He could not be reached for comment.
        claim | The vaccine does not contain mercury.
        claim | Women were not allowed to vote in Ellery until 1961.
        claim | The lake did not freeze last winter.
        claim | The school board has yet to publish the results.
        claim | The judge refused bail.
        claim | The plan was dropped without a vote.
        claim | Not a single house in the street was insured.
        claim | The company owns no land in the valley.
        claim | The agency declined to name the victims.
        claim | The theatre has stood empty since the fire.
        claim | Bees cannot see red.
        claim | The chapel is not open to the public.
        claim | The ferry does not run in winter.
        claim | The ministry has not said how many were arrested.
        claim | The pilot had not slept for 20 hours.
        claim | The valley is home to a rare orchid.
        claim | The mill stands on the left bank of the Sule.
        claim | Kaseno borders three provinces.
        claim | The museum is closed on Mondays.
        claim | Copper melts at a lower temperature than iron.
        claim | The choir sings in Latin.
        claim | The road links Lund with the coast.
        claim | Her mother ran a bakery.
        claim | The poem was written in prison.
        claim | The flag is green and white.
        claim | The stadium belongs to the city.
        claim | Haddad speaks five languages.
        claim | The river flows into the Gulf of Sulm.
        claim | Lee studied chemistry at the University of Kaseno.
        claim | The tax applies to foreign cars.
        claim | The bank is owned by a family in Dunmore.
        claim | The cave lies under the old town.
        claim | Oats contain less sugar than maize.
        claim | The mosque was built on the site of a market.
        claim | The radio station broadcasts in two languages.
        claim | The treaty forbids fishing within the reef.
        claim | The council meets in the old library.
        claim | Goats eat the bark of young trees.
        claim | The law requires owners to register their dogs.
        claim | The company supplies the army with boots.
        claim | The moth lays its eggs in spring.
        claim | Members elect the chair by secret ballot.
        claim | The tunnel runs under the harbour.
        claim | The patient died in the ambulance.
        claim | The bishop visited the camp on foot.
        claim | A lorry hit the gate of the school.
        claim | The crew abandoned the ship.
        claim | The council sold the park to a builder.
        claim | The actor was born in Ellery.
        claim | She left the party over the pension law.
        claim | The witness changed her story.
        claim | Soldiers guarded the polling stations.
        claim | The bus burned out completely.
        claim | Workers occupied the plant.
        claim | The wind tore the roof off the gym.
        claim | The judge let him go.
        claim | Villagers blocked the road with tractors.
        claim | The tanker ran aground off Carrow.
        claim | The mayor sent the letter to every household.
        claim | The bank froze the account.
        claim | The search party found the boy alive.
        claim | "The gate was locked," said the caretaker.
        claim | "He never came back from the lake," his wife told police.
        claim | "There was no doctor on the ship," said one of the sailors.
        claim | "My father built this house," said Lee.
        claim | "We sold the boat in March," the captain said.
        claim | "The door was open and the lights were on," a neighbour said.
        claim | "I saw two men run into the shed," she told the court.
        claim | "My sister, a nurse in Lund, caught the fever," he said.
        claim | "Haddad, the owner of the mill, gave me the keys," the guard said.
        claim | The guard said the alarm had not gone off.
        claim | She told the inquiry that nobody had checked the brakes.
        claim | Officials said no children were on the bus.
        claim | The firm said it did not know about the leak.
        claim | The union says the firm owes its drivers two months of pay.
        claim | The coach said Moor had broken her wrist.
        claim | Take Dunmore, where the last cinema closed in 2012.
        claim | Look at Lund, which has no debts.
        claim | Consider the ferry, which sank on its first voyage.
        directive | Take the long view.
        directive | Take heart from the young.
        directive | Look at the bright side.
        directive | Consider the alternatives.
        directive | Think of the children.
        directive | Compare the two for yourself.
        directive | Ask your doctor before you stop taking the pills.
        directive | Read the small print.
        directive | Keep the receipt.
        directive | Call the harbour office if you see smoke.
        directive | Take Kaseno's new tram line.
        directive | Do not feed the gulls.
        directive | Never drink from the river.
        quote-opinion | "There is no reason to panic," said the captain.
        quote-opinion | "Nobody should have to live like this," she said.
        quote-opinion | "That is not the point," the minister replied.
        quote-opinion | "We have nothing to hide," said the chairman.
        quote-opinion | He said the critics did not understand the arts.
        quote-opinion | She said there was no better place to grow up.
        quote-opinion | "The plan, a monster of red tape, makes no sense," said the farmer.
        quote-opinion | "This is no way to run a railway," she said.
        quote-opinion | The mayor insists there is no cause for alarm.
        quote-opinion | Opponents say the tower does not belong in the old town.
        opinion | No plan is ever perfect.
        opinion | There is nothing wrong with a little pride.
        opinion | It is not the first time the council has fooled itself.
        opinion | The book never quite comes to life.
        opinion | None of this makes the deal any better.
        opinion | A town is more than its walls.
        opinion | The film has no heart.
        opinion | That is no small thing.
        opinion | Nobody can seriously believe that.
        opinion | It does not have to be this way.
        opinion | There is no easy way out.
        opinion | The mood is not what it was.
        vague | Not everyone is happy about it.
        vague | Nothing much has changed.
        vague | Few people seem to care.
        vague | There is no simple answer.
        vague | Some things never change.
        vague | It is not always easy.
        prediction | The bridge will not be ready in time.
        prediction | No one will remember the quarrel.
        prediction | The mine may never reopen.
        prediction | The strike won't change much.
        personal | "I have never been so happy," she said.
        personal | "I didn't know what to do," said the boy.
        personal | "I can't sleep any more," he said.
        """#
}
