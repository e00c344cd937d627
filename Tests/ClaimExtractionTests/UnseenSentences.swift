/// Invented sentences that no weight was fitted on: they show how the reader does on what it has not seen. They are not to be
/// put into ``JudgedSentences``.
enum UnseenSentences {
    static let all: [(expected: String, text: String)] = JudgedSentences.read(lines)

    // swift-format-ignore
    private static let lines = #"""
        claim | The cable car has been out of service since the storm.
        claim | No ships called at Carrow in January.
        claim | The coroner found no signs of a struggle.
        claim | The fund has paid nothing to the victims so far.
        claim | Ida Moor is not a member of the party.
        claim | The factory does not employ women.
        claim | There was no guard at the crossing.
        claim | There is no cinema in Dunmore.
        claim | The archive keeps no copy of the letter.
        claim | None of the candidates lives in the district.
        claim | The ministry never answered the letter.
        claim | The contract was not put out to tender.
        claim | The union did not take part in the talks.
        claim | Nobody has claimed the prize.
        claim | The well ran dry in August.
        claim | Voters in Lund rejected the plan twice.
        claim | The canal joins the two lakes.
        claim | Seals breed on the northern beaches.
        claim | The council owns the harbour.
        claim | Rice grows poorly in salty soil.
        claim | The drug lowers blood pressure.
        claim | The museum shows paintings from the Sule valley.
        claim | The chapel dates from the twelfth century.
        claim | The island is part of Velmora.
        claim | The school teaches in both languages.
        claim | Kaseno has two airports.
        claim | The opera opens with a storm.
        claim | The statue faces the sea.
        claim | The court sits in Ellery.
        claim | Snow leopards hunt alone.
        claim | The bay is too shallow for large ships.
        claim | The party has governed the province for a generation.
        claim | The brothers inherited the mill from an aunt.
        claim | The captain steered the ship onto the rocks.
        claim | A fire gutted the town hall.
        claim | The senator gave back the money.
        claim | The school expelled the pupil.
        claim | The airline lost the luggage of the whole team.
        claim | The villagers found a bomb from the war in the well.
        claim | The crew threw the nets overboard.
        claim | The minister met the rebels in secret.
        claim | The nurse gave the child the wrong drug.
        claim | The company hid the results of the test.
        claim | Lena Brandt won the vote.
        claim | The river changed its course after the quake.
        claim | The horse bolted and threw its rider.
        claim | The singer cancelled the tour.
        claim | The two towns share a hospital.
        claim | The ambassador left the country on Thursday.
        claim | The ship flew a foreign flag.
        claim | "The brakes failed," the driver told the court.
        claim | "She was born in this house," said her cousin.
        claim | "They took my phone and my papers," said one of the men.
        claim | "We buried him behind the church," his brother said.
        claim | "The lift has not worked since spring," a tenant said.
        claim | "Nobody from the council came to see us," said the farmer.
        claim | "There were five of us in the boat," the boy said.
        claim | "The bank, a branch of Ellery Credit, closed in May," she said.
        claim | "He hit the post and the car caught fire," said a witness.
        claim | "The bees died within a week," said the beekeeper.
        claim | "I sold him the gun," the dealer told police.
        claim | The spokeswoman said the lights at the crossing were not working.
        claim | He said the company had never paid him.
        claim | Prosecutors say the money came from a mine in the south.
        claim | The pilot told investigators that the engine had caught fire.
        claim | The paper reported that the vote had been rigged.
        claim | Neighbours said the family had moved to the coast.
        claim | Officials deny that the camp exists.
        claim | The museum said the mask was a forgery.
        claim | The report found that the guards had been asleep.
        quote-opinion | "It does not get much better than this," said the coach.
        quote-opinion | "No one can tell us how to live," said the elder.
        quote-opinion | "There is nothing shameful about losing," he said.
        quote-opinion | "The council has no idea what it is doing," said the baker.
        quote-opinion | The union leader said workers deserved more respect.
        quote-opinion | The critic called the play a mess.
        quote-opinion | "This is not justice," his lawyer said.
        quote-opinion | She said it was a great honour to serve.
        quote-opinion | "We are not afraid of hard work," said the captain.
        quote-opinion | The bishop said it was time to forgive.
        quote-opinion | "It makes me angry," said one of the mothers.
        quote-opinion | He said he had every faith in the crew.
        opinion | The play never finds its feet.
        opinion | No city deserves such a station.
        opinion | It is a sorry end to a fine career.
        opinion | There is something sad about an empty stadium.
        opinion | This is hardly the way to win friends.
        opinion | The plan lacks courage.
        opinion | A harbour is the soul of a town.
        opinion | The new tower is no ornament to the skyline.
        opinion | The mayor is not cut out for the job.
        opinion | The prose is wooden and the plot absurd.
        opinion | Nothing becomes a minister like silence.
        opinion | It is not so simple.
        vague | Nobody really knows.
        vague | Times have changed.
        vague | Not much is left of the old days.
        vague | People are worried.
        vague | Things did not go as planned.
        prediction | The dam will not last another winter.
        prediction | The closure could hurt the town for years.
        prediction | There will be no easy winners.
        prediction | The talks may come to nothing.
        directive | Do not touch the fence.
        directive | Take a look at the map.
        directive | Never leave a child alone in a car.
        directive | Check the date before you buy.
        directive | Think twice before you sign.
        directive | Look at the facts.
        personal | "I could not stop crying," said the widow.
        personal | "I have always wanted to sing," he said.
        personal | "I don't remember much," she said.
        question | Why has no one been charged?
        question | Is there no other way?
        """#
}
