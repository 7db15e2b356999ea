"""Suggestions: made from the writer's own words, turned toward the reader, never flagged, never broken."""

import tomllib
from pathlib import Path

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from youward.coach.engine import Coach
from youward.coach.model import Silent
from youward.coach.options import Brief, Options
from youward.coach.report import BLANK, Suggestion
from youward.paths import resources


@pytest.fixture(scope="session")
def coach() -> Coach:
    """Load a coach whose rules decide alone: what is suggested doesn't hang on the network's mood."""
    return Coach.load(model=Silent())


# Words that templates bring; all others come from the draft or the brief.
TEMPLATE = set(
    (
        "you can now with the is are here so if for you'll find on in from at get join a an us"
        " what would ask about what's worked come by until costs less thank to it means you've do remember"
        " you're it's rest there're seen here's what changes for you runs there left time deadline"
        " link like you'd not if there's can"
        " being s help next one useful this looking check first often comes from try could when your who"
        " taught that available need or them because we're sorry we've easy miss where ad gifted last meant"
    ).split()
)


def suggestions(coach: Coach, text: str, check: str, brief: Brief | None = None) -> list[Suggestion]:
    report = coach.report(text, brief or Brief())
    return [s for f in report.findings if f.check == check for s in f.suggestions]


def applied(text: str, suggestion: Suggestion) -> str:
    return text[: suggestion.start] + suggestion.text + text[suggestion.end :]


@pytest.mark.parametrize(
    ("text", "check", "pattern", "after"),
    [
        (
            "We've built a website to borrow a cello for the weekend.",
            "self-lead",
            "S01",
            "You can now borrow a cello for the weekend with the website.",
        ),
        (
            "We're excited to introduce our new planner that helps people compare night trains!",
            "self-lead",
            "S01",
            "You can now compare night trains with the planner.",
        ),
        (
            "We have launched a seed library.",
            "self-lead",
            "S02",
            f"The seed library is here, so you can {BLANK}.",
        ),
        (
            "We're delighted to unveil our brand-new rowing machines upstairs!",
            "self-lead",
            "S02",
            f"The rowing machines are here upstairs, so you can {BLANK}.",
        ),
        (
            "We're so proud to announce that the night ferry runs again!",
            "self-lead",
            "S03",
            "The night ferry runs again.",
        ),
        (
            "Thrilled to announce that we've opened a third pharmacy in Whitby.",
            "self-lead",
            "S04",
            "You'll find the third pharmacy in Whitby.",
        ),
        (
            "We are opening a bike kitchen behind the station on 9 May.",
            "self-lead",
            "S04",
            "You'll find the bike kitchen behind the station from 9 May.",
        ),
        (
            "Our bakery is thrilled to launch a brand new range of rye cakes!",
            "self-lead",
            "S02",
            f"The range of rye cakes is here, so you can {BLANK}.",
        ),
        (
            "Come and eat in our award-winning canal-side kitchen.",
            "self-praise",
            "S21",
            "Come and eat in our canal-side kitchen.",
        ),
        (
            "Our innovative, cutting-edge platform is here. Sign up now!",
            "hype",
            "S21",
            "Our innovative platform is here. Sign up now!",
        ),
        (
            "You should try it with our incredible oat milk.",
            "hype",
            "S21",
            "You should try it with our oat milk.",
        ),
        (
            "We're launching a state-of-the-art, world-class booking app.",
            "self-lead",
            "S02",
            f"You can now {BLANK} with the booking app.",
        ),
        (
            "We are so excited to share an incredible update: search is now twice as fast.",
            "self-lead",
            "S03",
            "Search is now twice as fast.",
        ),
        (
            "We offer key cutting, watch batteries and shoe repair.",
            "benefit-missing",
            "S05",
            f"If you need key cutting, watch batteries or shoe repair, you can get them here {BLANK}.",
        ),
        (
            "Our new rucksack features a rain hood and a flat pocket.",
            "self-lead",
            "S06",
            f"The rain hood means you {BLANK}; the flat pocket means you {BLANK}.",
        ),
        (
            "We've redesigned our parking page.",
            "benefit-missing",
            "S08",
            f"The parking page now {BLANK}.",
        ),
        (
            "We've cut the workshop fee to £12.",
            "self-lead",
            "S11",
            "The workshop fee is now £12.",
        ),
        (
            "We were named Greengrocer of the Year in Perth.",
            "self-lead",
            "S12",
            f"Thank you to {BLANK}. For you it means {BLANK}.",
        ),
        (
            "We're celebrating 25 years of mending bikes.",
            "self-lead",
            "S13",
            f"For 25 years you've {BLANK}. What do you remember?",
        ),
        (
            "We've just passed 5,000 followers on here!",
            "number-chasing",
            "S14",
            "Thank you for being here. What would help you next?",
        ),
        (
            "Help us reach 2,000 subscribers by Friday!",
            "number-chasing",
            "S15",
            f"If this is useful to you, the next one is about {BLANK}.",
        ),
        (
            "We've teamed up with Tidewater Ferries to offer later crossings.",
            "self-lead",
            "S17",
            "With Tidewater Ferries, you can now get later crossings.",
        ),
        (
            "We're proud to have given £900 to Harbour Kitchen.",
            "self-lead",
            "S18",
            f"Harbour Kitchen {BLANK}. If you'd like to help too: {BLANK}.",
        ),
        (
            "We are passionate about tenant care.",
            "self-praise",
            "S19",
            f"Last {BLANK} that meant {BLANK}.",
        ),
        (
            "We're the leading chimney sweeps in Fife.",
            "self-praise",
            "S20",
            f"Chimney sweeps in Fife for {BLANK}: {BLANK}.",
        ),
        (
            "A revolutionary lamp for night readers.",
            "hype",
            "S22",
            f"A lamp for night readers that {BLANK}.",
        ),
        (
            "Hurry, last chance to enter the raffle!",
            "urgency",
            "S26",
            f"You can enter the raffle until {BLANK}.",
        ),
        (
            "You need to try our new pottery class.",
            "push-cta",
            "S27",
            f"The pottery class could help if you {BLANK}.",
        ),
        (
            "Like if you love rainy Sundays!",
            "engagement-bait",
            "S28",
            f"What's your {BLANK} when it comes to rainy Sundays?",
        ),
        (
            "Comment SOUP and I'll send you the recipe card.",
            "engagement-bait",
            "S29",
            f"The recipe card is here: {BLANK}.",
        ),
        (
            "Tag a friend who can't swim!",
            "engagement-bait",
            "S30",
            "Who taught you to swim?",
        ),
        (
            "Looking for a piano teacher? We have got you covered.",
            "pitch-question",
            "S31",
            f"If you're looking for a piano teacher, check {BLANK} first. We have got you covered.",
        ),
        (
            "Struggling with moss? Our spray is the answer!",
            "pitch-question",
            "S32",
            f"Moss often comes from {BLANK}. Try {BLANK}. Our spray is the answer!",
        ),
        (
            "We apologise for any inconvenience caused by the works.",
            "weasel-apology",
            "S37",
            f"We're sorry that {BLANK}. We've {BLANK}. You can {BLANK}.",
        ),
        (
            "You won't believe who is opening the fair: Dr Khan from the clinic!",
            "tease",
            "S33",
            "Dr Khan from the clinic is opening the fair.",
        ),
        (
            "Please be advised that the pool will be closed on Friday.",
            "corporate-speak",
            "S38",
            "The pool will be closed on Friday.",
        ),
        (
            "We leverage rain gauges to facilitate dry picnics.",
            "corporate-speak",
            "S39",
            "We use rain gauges to facilitate dry picnics.",
        ),
        (
            "You should have read the parking notice.",
            "blame-reader",
            "S40",
            f"The parking notice is easy to miss: here's where to find it: {BLANK}.",
        ),
        (
            "Loving my new clogs from @woodfoot! Use my code for 10% off.",
            "hidden-promo",
            "S41",
            "Ad: Loving my new clogs from @woodfoot! Use my code for 10% off.",
        ),
        (
            "THE BRIDGE IS OPEN AGAIN AT LAST!!!",
            "shouting",
            "S42",
            "The bridge is open again at last!",
        ),
        (
            "It grew into an incredible garden over the years.",
            "hype",
            "S21",
            "It grew into a garden over the years.",
        ),
        (
            "Order our winter quilts now at the market hall!",
            "push-cta",
            "S23",
            "You can get the winter quilts at the market hall.",
        ),
        (
            "Please subscribe to our monthly seed newsletter today!",
            "push-cta",
            "S24",
            f"You can join the monthly seed newsletter here; you'll get {BLANK}.",
        ),
        (
            "Don't miss our plant market on Sunday 5 October!",
            "urgency",
            "S25",
            "The plant market is on Sunday 5 October.",
        ),
        (
            "Don't miss out on our plant market this year!",
            "urgency",
            "S25",
            f"The plant market is this year on {BLANK}.",
        ),
    ],
)
def test_a_sentence_is_turned_toward_the_reader(
    coach: Coach, text: str, check: str, pattern: str, after: str
) -> None:
    made = suggestions(coach, text, check)
    assert (pattern, after) in [(s.pattern, applied(text, s)) for s in made]


def test_what_is_added_to_our_things_is_found_by_the_reader(coach: Coach) -> None:
    made = suggestions(
        coach, "We've added oat milk to our breakfast list and we are proud of it.", "self-lead"
    )
    assert ("S09", "You'll now find oat milk on the breakfast list") in [(s.pattern, s.text) for s in made]


def test_no_suggestion_opens_with_us_again(coach: Coach) -> None:
    boast = "We're thrilled to announce that our team has been working hard on Bloom 2.0! 🚀 "
    boast += "Our engineers and our designers built it. We love it."
    made = suggestions(coach, boast, "self-lead") + suggestions(coach, boast, "we-heavy")
    assert not [s.text for s in made if s.text.startswith("Our")]


def test_longer_hours_say_until_when_to_come(coach: Coach) -> None:
    text = "We've extended our opening hours until 8pm on Fridays."
    report = coach.report(text, options=Options(kind="announcement"))
    made = {s.text for f in report.findings for s in f.suggestions if s.pattern == "S10"}
    assert made == {"You can come by until 8pm on Fridays."}


def test_those_we_help_become_the_doers(coach: Coach) -> None:
    text = (
        "Fernhill helps new tenants check their contracts. We know the law. We write letters. We make calls."
    )
    report = coach.report(text, options=Options(brands=("Fernhill",)))
    made = [s.text for f in report.findings for s in f.suggestions if s.pattern == "S07"]
    assert set(made) == {"New tenants can check their contracts here."}


def test_praise_that_is_no_attribute_is_left_to_the_writer(coach: Coach) -> None:
    text = "Our award-winning team builds sheds that will take your garden to the next level."
    for finding in coach.report(text).findings:
        assert all("the level" not in s.text for s in finding.suggestions)


def test_a_frame_leaves_headlines_emoji_links_and_tags_where_they_are(coach: Coach) -> None:
    text = "🎉 Big news: we’re thrilled to announce our new children’s corner! 📚 https://a.example #books"
    made = suggestions(coach, text, "self-lead")
    assert applied(text, made[0]) == (
        f"🎉 Big news: the children’s corner is here, so you can {BLANK}. 📚 https://a.example #books"
    )


def test_a_clause_behind_stays_as_it_is(coach: Coach) -> None:
    text = "We've launched a tool to find a dentist in minutes, and it costs nothing."
    made = suggestions(coach, text, "self-lead")
    assert applied(text, made[0]) == (
        "You can now find a dentist in minutes with the tool, and it costs nothing."
    )


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("The market is back!!! Bring a bag!!!", "The market is back! Bring a bag!!!"),
        ("Soup! Bread! Cake! Tea! All at noon.", "Soup. Bread! Cake! Tea! All at noon."),
    ],
)
def test_marks_are_lowered_too(coach: Coach, text: str, after: str) -> None:
    assert after in [applied(text, s) for s in suggestions(coach, text, "shouting")]


def test_the_brief_fills_what_it_knows(coach: Coach) -> None:
    brief = Brief("a beginner", "borrow a drill for a week", "about the first thing they mended")
    text = "We're launching a tool library. The committee is proud of it and the shelves are full of saws."
    made = {s.text for s in suggestions(coach, text, "self-lead", brief)}
    assert made == {
        "The tool library is here, so you can borrow a drill for a week.",
        "If you're a beginner, the tool library is for you.",
    }
    endings = [s.text for s in suggestions(coach, text, "one-way", brief)]
    assert endings[0] == "saws. We'd like to hear back about the first thing you mended."


def test_a_name_is_no_you(coach: Coach) -> None:
    made = suggestions(coach, "We're launching a tool library.", "self-lead", Brief(reader="Anna"))
    assert any(s.blanks == ("who is it for?",) for s in made)


def test_an_open_blank_is_left_to_the_writer(coach: Coach) -> None:
    for finding in coach.report("We've acquired ___, so buy your ___ now!").findings:
        assert finding.suggestions == ()


def test_the_brief_fills_the_blank(coach: Coach) -> None:
    brief = Brief(benefit="print their letters for free")
    made = suggestions(coach, "We have launched a library corner.", "self-lead", brief)
    assert made[0].text == "The library corner is here, so you can print your letters for free."
    assert made[0].blanks == ()


@pytest.mark.parametrize(
    "text",
    [
        "We're sorry that Monday's orders were two days late. You can cancel for a full refund.",
        "We have never been so proud of this town and of its people.",
        "We won the county prize for the best marmalade this year.",
    ],
)
def test_no_sentence_is_made_where_a_part_is_missing(coach: Coach, text: str) -> None:
    assert all(s.pattern != "S02" for f in coach.report(text).findings for s in f.suggestions)


OPENINGS = st.sampled_from(
    [
        "We've launched",
        "We're thrilled to announce",
        "I'm proud to introduce",
        "Our team has built",
        "Introducing",
    ]
)
DETERMINERS = st.sampled_from(["our new", "a", "an amazing", "our award-winning", "the", "our brand-new"])
THINGS = st.sampled_from(
    [
        "app",
        "repair café",
        "winter coats",
        "St Mark's garden",
        "online shop",
        "children’s room",
        "first-aid kits",
    ]
)
PURPOSES = st.sampled_from(
    [
        "",
        " to book a table",
        " that lets you track a parcel",
        " in Leeds",
        " for walkers",
        ", with plums",
        " from Monday",
    ]
)
ENDS = st.sampled_from([".", "!", " 🎉", "!!! #news", ". And it is free."])


@settings(max_examples=60)
@given(OPENINGS, DETERMINERS, THINGS, PURPOSES, ENDS)
def test_nothing_is_invented_and_nothing_made_is_flagged_again(
    coach: Coach, opening: str, determiner: str, thing: str, purpose: str, end: str
) -> None:
    text = f"{opening} {determiner} {thing}{purpose}{end}"
    draft_words = set(words(text))
    for finding in coach.report(text).findings:
        assert len(finding.suggestions) <= 2
        for suggestion in finding.suggestions:
            assert set(words(suggestion.text.replace(BLANK, " "))) <= draft_words | TEMPLATE
            assert suggestion.text.count(BLANK) == len(suggestion.blanks)
            assert not regex.search(r"  | [.,!]", suggestion.text)
            assert suggestion.pattern == "S21" or not regex.search(r"\bour\b", suggestion.text)
            again = coach.report(applied(text, suggestion).replace(BLANK, "something"))
            touched = [f.check for f in again.findings if f.start < suggestion.start + len(suggestion.text)]
            if finding.check in ("self-lead", "push-cta", "urgency"):
                assert finding.check not in touched


def words(text: str) -> list[str]:
    return [
        w.lower().replace("’", "'") for w in regex.findall(r"[\p{L}\p{N}]+(?:['’](?:ll|ve|re|d)\b)?", text)
    ]


def _posts() -> list[str]:
    folder = Path(__file__).resolve().parents[2] / "golden"
    files = [tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.toml"))]
    return [post["text"] for file in files for post in file.get("posts", [])]


@pytest.mark.parametrize("part", range(4))
def test_nothing_is_invented_for_any_golden_post(coach: Coach, part: int) -> None:
    plain = tomllib.loads((resources() / "words" / "plain.toml").read_text(encoding="utf-8"))
    known = TEMPLATE | set(words(str(plain)))
    for text in _posts()[part::4]:
        draft = set(words(text))
        for finding in coach.report(text).findings:
            for suggestion in finding.suggestions:
                # "Using" for "leveraging": the plain word in the draft's own form.
                new = {w for w in words(suggestion.text.replace(BLANK, " ")) if w not in draft | known}
                assert not new or suggestion.pattern == "S39", (text, suggestion)
