"""What is said about the made-up posts of a tennis club, and what is never said."""

import json
import re

import pytest
from club import BEFORE, FACTS, club_posts, club_records, read
from hypothesis import given
from hypothesis import strategies as st

from youward.coach.engine import Coach
from youward.coach.insights.facts import FACTS_VERSION, PostFacts, facts
from youward.coach.insights.overview import FAMILIES, insights_of, lacking
from youward.coach.insights.values import FEWEST_POSTS, Bars, Insight, PostRecord, Timeline, plain
from youward.coach.model import Silent

GOLDEN = {
    "hist-mix": "Of the last 20 posts, 12 inform or help, 3 talk with people and 5 ask for something.",
    "hist-openers": "9 of 40 posts begin with us: with “we”, “our”, “I” or our name. "
    "2 of the last 10 begin with the same words: “You can now”.",
    "hist-questions": "4 of 40 posts ask readers a question. "
    "For 2 of them no later post comes back to the subject yet.",
    "hist-promises": "4 posts promise something for later. "
    "One of them is taken up by no later post, as far as the words show.",
    "hist-credit": "3 of 40 posts give someone else the credit, the last on 11 March 2026: "
    "“Thank you to Joao Silva”.",
    "hist-repeat": "2 posts are nearly the same as an earlier one.",
    "hist-pressure": "3 of 40 posts press for time. One does so about the same thing as an earlier one: "
    "“Last chance”. A reader who sees it twice may doubt both.",
    "hist-changes": "Between first and last version, what changed most often is “push-cta”, in 6 posts.",
    "hist-rhythm": "The 40 posts here are from 5 January 2026 to 10 April 2026.",
}
PERSON = re.compile(
    r"\byou(?:r|rs|rself)?\b|\bwell done\b|\bgreat\b|!|\baverage\b|\bstreak\b|\bscore\b|%", re.I
)
CHECKS = ("self-lead", "push-cta", "hype")


def sentence(insight: Insight) -> str:
    return " ".join(words.said() for words in insight.sentences)


def by_id(records: list[PostRecord]) -> dict[str, Insight]:
    return {insight.id: insight for insight in insights_of(records)}


def test_what_is_said_about_forty_posts() -> None:
    assert {one.id: sentence(one) for one in insights_of(club_records())} == GOLDEN


def test_each_insight_names_the_posts_it_rests_on() -> None:
    told = by_id(club_records())
    assert told["hist-questions"].posts == ("38", "03")
    assert told["hist-promises"].posts[0] == "22"
    assert [(pair.earlier, pair.later) for pair in told["hist-repeat"].pairs] == [("16", "28"), ("16", "18")]
    assert told["hist-pressure"].posts == ("14",)


def test_the_facts_on_file_are_what_the_coach_finds() -> None:
    kept = json.loads(FACTS.read_text(encoding="utf-8"))
    found = json.loads(json.dumps(read(Coach.load(model=Silent()))))
    texts = [*(post.text for post in club_posts()), BEFORE]
    for text, before, now in zip(texts, kept, found, strict=True):
        assert now == before, f"run tests/gallery/club.py if this is meant: {text}"


def test_facts_come_back_from_json(coach: Coach) -> None:
    for text in (*(post.text for post in club_posts()[:12]), "", "🎾", "Heute ist geschlossen."):
        found = facts(coach.report(text), text)
        assert PostFacts.from_json(json.loads(json.dumps(found.to_json()))) == found


@pytest.mark.parametrize("broken", [{}, {"version": FACTS_VERSION + 1}, {"version": FACTS_VERSION}])
def test_other_facts_are_refused(broken: dict[str, object]) -> None:
    with pytest.raises((KeyError, ValueError, TypeError)):
        PostFacts.from_json(broken)


def test_replies_are_told_of_where_they_are_known() -> None:
    records = [
        PostRecord(r.id, r.text, r.when, True, (), r.facts, replies=2 if r.facts.questions else 0)
        for r in club_records()
    ]
    assert sentence(by_id(records)["hist-questions"]).endswith(
        "Replies are known for 40 posts: they came to 4 of 4 with a question and to 0 of 36 without."
    )


def test_the_last_words_on_too_few_posts() -> None:
    assert insights_of(club_records()[: FEWEST_POSTS - 1]) == ()
    said = [lacking(count) for count in (0, FEWEST_POSTS - 1, FEWEST_POSTS)]
    assert [words and words.said() for words in said] == [
        "8 more posts are needed: from 8 on, posts can be looked at together.",
        "One more post is needed: from 8 on, posts can be looked at together.",
        None,
    ]


texts = st.sampled_from([record.text for record in club_records()]) | st.text(max_size=60)
post_facts = st.builds(
    PostFacts,
    kind=st.just("other"),
    purpose=st.sampled_from(("give", "connect", "ask")),
    opening=st.sampled_from(("", "we are", "you can now", "now in town")),
    opens=st.sampled_from(("us", "them", "proof", "ask", "question", "other")),
    questions=st.lists(st.just("Which one?"), max_size=2).map(tuple),
    credits=st.lists(st.just("Thanks to Rosa Diaz"), max_size=2).map(tuple),
    pressure=st.lists(st.just("last chance"), max_size=2).map(tuple),
) | st.sampled_from([record.facts for record in club_records()])
histories = st.lists(
    st.builds(
        PostRecord,
        id=st.uuids().map(str),
        text=texts,
        when=st.integers(0, 4_000_000_000_000),
        published=st.booleans(),
        networks=st.just(()),
        facts=post_facts,
        replies=st.none() | st.integers(0, 9),
        fixed=st.lists(st.sampled_from(CHECKS), max_size=2, unique=True).map(tuple),
    ),
    max_size=30,
    unique_by=lambda record: record.id,
)


@given(histories, st.randoms())
def test_the_order_of_posts_does_not_matter(records: list[PostRecord], chance: object) -> None:
    mixed = list(records)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert insights_of(records) == insights_of(mixed)


@given(histories)
def test_nothing_is_said_about_few_posts_and_all_nine_about_enough(records: list[PostRecord]) -> None:
    told = insights_of(records)
    assert len(told) == (len(FAMILIES) if len(records) >= FEWEST_POSTS else 0)
    assert (lacking(len(records)) is None) is bool(told)


@given(histories)
def test_every_insight_is_whole_and_about_the_posts(records: list[PostRecord]) -> None:
    ids = {record.id for record in records}
    for insight in insights_of(records):
        said = insight.sentences
        assert said
        assert set(insight.posts) <= ids and len(set(insight.posts)) == len(insight.posts)
        for words in (insight.title, *said, *(row.label for row in insight.rows)):
            # The words of ours, without the posts' own.
            assert not PERSON.search(words.text.replace("“", "").replace("”", "")), words.text
            assert "{" not in words.said(lambda value: "x")
        if isinstance(insight.chart, Bars):
            rows = [(row.label, row.value) for row in insight.rows]
            assert all(bar in rows for bar in insight.chart.rows)
        if isinstance(insight.chart, Timeline):
            assert list(insight.chart.times) == sorted(insight.chart.times)
            assert sum(row.value for row in insight.rows if isinstance(row.value, int)) == len(records)
        assert all(plain(row.value) for row in insight.rows)
