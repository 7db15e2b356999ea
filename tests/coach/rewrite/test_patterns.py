"""Suggestions: made from the writer's own words, turned toward the reader, never flagged, never broken."""

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from youward.coach.engine import Coach
from youward.coach.model import Silent
from youward.coach.options import Brief, Options
from youward.coach.report import BLANK, Suggestion


@pytest.fixture(scope="session")
def coach() -> Coach:
    """Load a coach whose rules decide alone: what is suggested doesn't hang on the network's mood."""
    return Coach.load(model=Silent())


# Words that templates bring; all others come from the draft or the brief.
TEMPLATE = set(
    "you can now with the is are here so if for you'll find on in from at get join a an us".split()
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


def test_those_we_help_become_the_doers(coach: Coach) -> None:
    text = (
        "Fernhill helps new tenants check their contracts. We know the law. We write letters. We make calls."
    )
    report = coach.report(text, options=Options(brands=("Fernhill",)))
    made = [s.text for f in report.findings for s in f.suggestions if s.pattern == "S07"]
    assert made == ["New tenants can check their contracts here."]


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
