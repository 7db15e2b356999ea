"""Make posts of sentences that no coach has seen: own sample sentences, each with a number of its own."""

import random
from itertools import count

SENTENCES = tuple(
    """
We are thrilled to announce our new booking app, version {n}.
Our team spent {n} days on this launch.
You can now book a table in {n} seconds.
Sign up now and get {n} percent off.
What would you do with {n} free minutes a day?
Thanks to Maria, who fixed {n} bikes with us on Saturday.
Only {n} seats are left, so hurry.
We proudly present the best coffee in town, batch {n}.
Bring your old phone and leave with {n} euros.
Lina saved {n} hours last month with one small spreadsheet.
Our award-winning platform now serves {n} customers.
How do you plan a week with {n} meetings in it?
Like and share this post if you agree with reason {n}.
The workshop starts at the library, room {n}, and it is free.
I learned {n} things from a customer who said no.
We leverage synergies across {n} markets to drive value.
If your bread comes out dense, let it rest for {n} minutes more.
Huge news: we have reached {n} followers.
Your invoice now arrives in one file instead of {n}.
Ahmed's bakery on the corner has baked for {n} years.
Join us on Friday at the harbour, pier {n}.
Which of these {n} colours would you hang in your kitchen?
We believe that great design changes everything, and rule {n} proves it.
Don't miss out on offer number {n}.
The new bus line stops {n} metres from our door.
Tell us in the comments which of the {n} drafts you like.
Our revolutionary formula works {n} times faster.
A reader asked how to store {n} jars of jam in a small flat.
You get a reply within {n} hours, also at weekends.
We have been a trusted partner since day {n}.
Last week {n} neighbours planted trees along the canal.
Can you guess what is inside box {n}?
Our CEO spoke about leadership to {n} guests in Vienna.
Download the checklist and cross off the first {n} points tonight.
It took {n} tries before the glue held.
We are passionate about quality, as our {n} stores show.
Parents told us that the form took {n} minutes, so we cut it in half.
Limited time only: {n} pairs at half the price.
Try this with your class: hand out {n} cards and wait.
We can't wait to show you feature {n}.
Rosa will read from her new book at table {n}.
Everyone is talking about model {n}.
With the map you find a quiet bench in {n} steps.
Our company was named employer of the year for the {n}th time.
What is the one tool you would keep out of these {n}?
The soup needs {n} grams of salt, no more.
Click the link in our bio to read story {n}.
We listened to {n} of you and moved the button back.
Your dog needs about {n} minutes of play before breakfast.
Innovation is in our DNA, and project {n} is no exception.
Sam repairs zips, and he keeps {n} jackets out of the bin each year.
Comment YES and we will send you guide {n}.
The train leaves at ten past, from platform {n}.
Proud to share that we closed deal number {n} today.
A cold room and {n} good blankets beat a loud heater.
Have you ever waited {n} days for an answer from a landlord?
Our latest update brings {n} exciting improvements.
Save this post for the next time you pack for {n} people.
She opened the shop with {n} euros and a borrowed scale.
We offer tailored solutions to {n} industries.
You will see the price before you type {n} letters of your name.
Last chance: the doors close in {n} minutes.
The choir is looking for {n} altos who like to laugh.
Nobody delivers faster than us, not even in district {n}.
One small habit: write down {n} words about your day.
Our mission is to empower {n} creators around the globe.
Thank you to the {n} volunteers who carried water up the hill.
Is your team still copying {n} rows by hand?
The museum stays open until nine on the first {n} Thursdays.
We are humbled and honoured to receive prize number {n}.
If the screen stays dark, hold the button for {n} seconds.
Follow us for more tips like number {n}.
Tickets cost {n} euros, and children come in free.
Jonas measured it: the new lamp uses {n} watts.
This game-changing tool will transform {n} workflows.
What did your first job teach you about the {n} people you met?
We moved, and you find us at Mill Street {n}.
The recipe fits on one card and feeds {n}.
Because you asked, the course now has {n} subtitles.
Our experts are ready to help you with question {n}.
Swap the batteries at home, it takes {n} screws.
You asked for smaller bags, so here are {n} sizes.
""".strip().splitlines()
)
_FIRST_NUMBER = 1000


class Posts:
    """Make posts one after the other; the same seed gives the same posts in the same order."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        # Far apart, so that two generators of one run share no sentence.
        self._numbers = count(_FIRST_NUMBER + seed * 10_000)

    def sentence(self) -> str:
        """Return a sentence that was not there before."""
        return self._numbered(self._random.choice(SENTENCES))

    def post(self, size: int) -> str:
        """Return a post of about `size` characters, never longer, in paragraphs of one to four sentences."""
        text, left = "", 0
        while True:
            gap = "" if not text else " " if left else "\n\n"
            # A number may have more digits than its place holder has characters.
            fitting = [s for s in SENTENCES if len(text) + len(gap) + len(s) + 4 <= size]
            if not fitting:
                return text
            text += gap + self._numbered(self._random.choice(fitting))
            left = left - 1 if left else self._random.randrange(4)

    def edited(self, text: str) -> str:
        """Return `text` with one sentence near its middle changed to an unseen one."""
        start, end = number_in_the_middle(text)
        return f"{text[:start]}{next(self._numbers)}{text[end:]}"

    def number(self) -> str:
        """Return a number that no sentence holds yet."""
        return str(next(self._numbers))

    def _numbered(self, sentence: str) -> str:
        return sentence.format(n=next(self._numbers))


def number_in_the_middle(text: str) -> tuple[int, int]:
    """Return where the first number after the middle of `text` stands, else the last one before it."""
    digits = [index for index, character in enumerate(text) if character.isdigit()]
    middle = next((index for index in digits if index >= len(text) // 2), digits[-1])
    start = end = middle
    while start > 0 and text[start - 1].isdigit():
        start -= 1
    while end < len(text) and text[end].isdigit():
        end += 1
    return start, end
