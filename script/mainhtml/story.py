"""Invented articles and the furniture that sites put around them. Everything here was made up for this harness."""
import random

PLACES = ["Elmhaven", "Port Carrow", "Lindmoor", "Saltby", "Upper Wyke", "Brannoch", "Tarnfield", "Kestrel Bay"]
PEOPLE = ["Ola Berg", "Mia Lund", "Tomas Reyk", "Ada Quill", "Piet Vonk", "Rosa Hale", "Imre Solt", "Nell Farrow"]
ROLES = ["the mayor", "a spokesperson for the harbour board", "the head of the water works", "a farmer", "the chief engineer"]
THINGS = ["bridge", "ferry", "tram line", "reservoir", "school", "wind farm", "hospital wing", "fish market"]

OPENINGS = [
    "The new {thing} in {place} will cost {n} million crowns, {p}% more than was planned, {person} said on {day}.",
    "At least {n} people were led out of the old {thing} in {place} on {day} after part of its roof came down.",
    "Voters in {place} rejected a plan to sell the {thing} by {n} votes to {m}, the council announced late on {day}.",
]
MIDDLES = [
    "The council of {place} approved the plan in a vote of {m} to {k}, with {j} members absent because of the storm.",
    "{person}, {role}, said that the figures from last year were wrong and that the true number was closer to {n} than to {m}.",
    "\u201cWe counted every one of them twice,\u201d said {person}, {role}. \u201cThe total is {n}, and nobody has shown otherwise.\u201d",
    "Between {year} and {year2} the number of passengers fell from {n},{k}00 to {m},{j}00 a day, according to the port authority.",
    "A report published in {year} found that {p}% of the pipes under {place} were laid before the second flood and leak at the joints.",
    "Nobody was hurt, but {m} houses near the {thing} had no power until the next morning, and {k} families stayed with friends.",
    "The firm that built the {thing} declined to comment; its last annual report puts the loss at {n}.{j} million crowns.",
    "For {person}, who has lived in {place} for {m} years, the answer is simple: leave the {thing} where it is and mend it.",
    "Work is to begin in the spring of {year2} and to take {k} months, longer than any project the town has taken on before.",
    "In the first half of the year the {thing} earned {n} million crowns, less than half of what it had earned in {year}.",
]
SUBHEADS = ["What the council knew", "A long winter", "Who pays", "The view from the quay", "What happens next", "Numbers in dispute"]
CAPTIONS = ["The {thing} in {place}, seen from the hill on {day}.", "{person} at the site of the {thing} in {year}."]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

NAV = ["Home", "News", "Local", "Business", "Sport", "Weather", "Opinion", "Culture", "Video", "Archive", "Jobs", "Contact"]
TEASERS = [
    "Ferry crews vote on a new contract", "Ten walks for a rainy weekend", "Why bread costs more this spring",
    "The painter who never left home", "Goals galore as Saltby beat Lindmoor", "How the lighthouse was saved", "Storm shuts three schools",
]
TEASER_TEXT = [
    "Crews say that the offer is too low and that talks will go on next week.", "From the cliffs to the old mill, here is where to go.",
    "Flour, power and wages: we look at what is in the price of a loaf.", "A visit to a house full of canvases that no one was to see.",
]
COMMENTS = [
    "I was there that evening and it was nothing like what you write here, there were far fewer people in the square.",
    "Finally somebody says it. My grandfather worked on it for thirty years and would have laughed at those numbers.",
    "Does anyone know whether the late boat still runs on Sundays? The timetable on the quay has been gone for weeks.",
    "Typical of this council, always promising and never delivering anything on time, and we are the ones who pay for it all.",
]
PROMPTS = [
    "Sign up for our morning newsletter and get the day's news in your inbox, free of charge, every weekday at seven.",
    "You have read three of five free articles this month. Subscribe now for one crown a week and read without limits.",
    "We use cookies to give you the best experience on our website. By clicking Accept you agree to our use of cookies.",
    "Support our newsroom: your gift of any size keeps local reporting alive and free for everybody who needs it.",
]
FOOTER = "\u00a9 {year} {site}. All rights reserved. Terms of use. Privacy policy. Registered office: 4 Quay Street, {place}."


class Story:
    """One invented article: `paragraphs` is what a reader would call its text, `furniture` what must not be in it."""

    def __init__(self, seed, length=8):
        r = self.random = random.Random(seed)
        self.place, self.person, self.thing = r.choice(PLACES), r.choice(PEOPLE), r.choice(THINGS)
        self.site = "The " + r.choice(PLACES) + " " + r.choice(["Courier", "Post", "Lantern", "Observer"])
        self.date = "2026-%02d-%02d" % (r.randint(1, 9), r.randint(1, 28))
        self.title = self.fill(r.choice(["{thing} in {place} to cost more than planned", "{place} asks who will pay for the {thing}"])).capitalize()
        self.standfirst = self.fill("Figures seen by the council show that the {thing} was in trouble as early as {year}.")
        self.body = [self.fill(r.choice(OPENINGS))] + [self.fill(t) for t in r.sample(MIDDLES, min(length - 1, len(MIDDLES)))]
        self.subheads = r.sample(SUBHEADS, 2)
        self.caption = self.fill(r.choice(CAPTIONS))
        self.furniture = []

    def fill(self, template):
        r = self.random
        return template.format(
            n=r.randint(12, 94), m=r.randint(5, 60), k=r.randint(2, 9), j=r.randint(1, 9), p=r.randint(3, 48), year=r.randint(2011, 2019),
            year2=r.randint(2020, 2027), day=r.choice(DAYS), place=self.place, person=self.person, thing=self.thing,
            role=r.choice(ROLES), site=getattr(self, "site", ""))

    # Furniture: each call remembers its words as words that must not come out.

    def foreign(self, text):
        self.furniture.append(text)
        return text

    def nav(self, tag="nav", attributes=""):
        items = "".join(f'<li><a href="/{w.lower()}">{self.foreign(w)}</a></li>' for w in NAV)
        return f"<{tag} {attributes}><ul>{items}</ul></{tag}>"

    def related(self, attributes='class="related-stories"', heading="Related stories", count=4, texts=True):
        cards = ""
        for number in range(count):
            t = self.foreign(self.random.choice(TEASERS))
            more = f"<p>{self.foreign(self.random.choice(TEASER_TEXT))}</p>" if texts else ""
            cards += f'<li><a href="/story/{number}"><h4>{t}</h4></a>{more}</li>'
        return f"<div {attributes}><h3>{self.foreign(heading)}</h3><ul>{cards}</ul></div>"

    def comments(self, attributes='id="comments" class="comments-area"', heading="Comments", count=4):
        items = "".join(
            f'<div class="{"" if "class" not in attributes else "comment "}c"><div><b>reader{i}</b> 2 hours ago</div><p>{self.foreign(self.random.choice(COMMENTS))}</p>'
            f"<a href=#>Reply</a></div>" for i in range(count))
        return f"<section {attributes}><h3>{self.foreign(heading)}</h3>{items}</section>"

    def prompt(self, attributes='class="newsletter-signup"'):
        return f'<div {attributes}><p>{self.foreign(self.random.choice(PROMPTS))}</p><form><input><button>Go</button></form></div>'

    def footer(self, tag="footer", attributes=""):
        return f"<{tag} {attributes}><p>{self.foreign(self.fill(FOOTER))}</p></{tag}>"

    def share(self, attributes='class="share-bar"'):
        return f"<div {attributes}>" + "".join(f'<a href="#">{w}</a> ' for w in ["Facebook", "WhatsApp", "Copy link", "Email"]) + "</div>"

    def head(self, extra=""):
        return (
            f'<head><meta charset="utf-8"><title>{self.title} | {self.site}</title><meta property="og:title" content="{self.title}">'
            f'<meta property="og:site_name" content="{self.site}"><link rel="canonical" href="https://news.example/{self.date}/story">'
            f'<meta property="article:published_time" content="{self.date}T08:00:00Z"><meta name="author" content="{self.person}">{extra}</head>')

    def paragraphs_html(self, between=None, tag="p", attributes=""):
        """The body's paragraphs with two subheads, and `between()` after every second."""
        out = ""
        for index, text in enumerate(self.body):
            if index in (3, 6):
                out += f"<h2>{self.subheads[index // 3 - 1]}</h2>"
            out += f"<{tag} {attributes}>{text}</{tag}>\n"
            if between and index % 2 == 1:
                out += between()
        return out

    @property
    def main(self):
        """What is wanted: body and subheads. The headline, the standfirst and captions are neither demanded nor counted."""
        heads = [self.subheads[i // 3 - 1] for i in (3, 6) if i < len(self.body) and self.subheads]
        return self.body + heads
