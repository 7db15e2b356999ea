"""The reader-first version: what it changes, what it leaves alone, and what holds for every post."""

import re
import tomllib
from collections import Counter
from itertools import accumulate, pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from youward.coach.engine import Coach
from youward.coach.options import Options
from youward.coach.reader_first import MOVED, ONE_ASK, ReaderFirst, reader_first
from youward.coach.report import (
    BLANK,
    Dimension,
    Finding,
    Report,
    SentenceRole,
    Severity,
    Strength,
    Suggestion,
)
from youward.text.post import MaskKind, find_masks

FOLDER = Path(__file__).resolve().parents[1] / "golden"
POSTS = [
    post["text"].strip()
    for path in sorted(FOLDER.glob("*.toml"))
    if path.stem != "misses"
    for post in tomllib.loads(path.read_text(encoding="utf-8"))["posts"]
]
LAUNCH = "We're thrilled to announce our new booking app! Sign up NOW!!!"
PROUD = (
    "We are proud of our amazing team. Our company has grown by 40% and we opened three offices this year "
    "and hired many people across the country.\n\n"
    "You can cancel up to an hour before you play, and the floodlights stay on until ten on Thursdays.\n\n"
    "Follow us! Share this post. Like and subscribe for more!\n\n"
    "#tennis #courts"
)
JAM = "We've launched a new range of jams. Our team worked hard on it for months and we are very proud #jam"


def marks(text: str) -> Counter[str]:
    kinds = (MaskKind.LINK, MaskKind.HANDLE, MaskKind.TAG)
    return Counter(text[m.start : m.end] for m in find_masks(text) if m.kind in kinds)


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.replace(BLANK, " ").lower()))


def check_version(text: str, report: Report, version: ReaderFirst) -> None:
    """Assert what holds for every version of every post."""
    assert version == reader_first(text, report)
    for one, other in pairwise(version.changes):
        assert 0 <= one.start <= one.end <= other.start <= other.end <= len(text)
    for change in version.changes:
        assert change.text != text[change.start : change.end]
        assert change.text.count(BLANK) >= len(change.blanks)
    assert version.groups == tuple(range(1, len(version.groups) + 1))
    assert version.taken(text, ()) == text
    whole = version.whole(text)
    assert version.taken(text, version.groups) == whole
    assert marks(text) <= marks(whole)
    offered = {word for f in report.findings for s in f.suggestions for word in words(s.text)}
    assert words(whole) <= words(text) | offered


def finding(
    text: str, quote: str, *offers: tuple[str, tuple[str, ...], str], check: str = "self-lead"
) -> Finding:
    start = text.index(quote)
    end = start + len(quote)
    suggestions = tuple(Suggestion(start, end, new, blanks, pattern) for new, blanks, pattern in offers)
    return Finding(
        check, Severity.LOOK_AGAIN, Dimension.AUDIENCE_FOCUS, start, end, quote, "", "", "", suggestions
    )


def report_on(
    text: str,
    roles: str,
    *findings: Finding,
    kind: str = "announcement",
    strengths: tuple[Strength, ...] = (),
) -> Report:
    """Make a report; `roles` are those of the sentences, which end with a mark or a line."""
    spans = [m.span() for m in re.finditer(r"[^\s.!?][^.!?\n]*[.!?]*", text)]
    sentences = tuple(
        SentenceRole(start, end, role, "tell")
        for (start, end), role in zip(spans, roles.split(), strict=True)
    )
    return Report(kind, "en", findings, strengths, {}, sentences, "", "Would you stop to read this?")


def test_each_sentence_gets_its_best_suggestion(coach: Coach) -> None:
    version = reader_first(LAUNCH, coach.report(LAUNCH))
    assert (
        version.whole(LAUNCH) == "You can now ___ with the booking app. You can sign up here; you'll get ___."
    )
    assert version.blanks == ("what can they do?", "what, how often?")
    assert version.taken(LAUNCH, (1,), ("book at night",)) == (
        "You can now book at night with the booking app. Sign up NOW!!!"
    )
    assert version.taken(LAUNCH, (2,), ("", "a letter a month")) == (
        "We're thrilled to announce our new booking app! You can sign up here; you'll get a letter a month."
    )


def test_what_serves_the_reader_goes_to_the_front_and_one_ask_stays(coach: Coach) -> None:
    version = reader_first(PROUD, coach.report(PROUD))
    first, second, asks, tags = PROUD.split("\n\n")
    assert version.whole(PROUD) == f"{second}\n\n{first}\n\nFollow us!\n\n{tags}"
    assert [(c.pattern, c.group) for c in version.changes] == [(MOVED, 1), (MOVED, 1), (ONE_ASK, 2)]
    assert version.taken(PROUD, (1,)) == f"{second}\n\n{first}\n\n{asks}\n\n{tags}"
    assert version.taken(PROUD, (2,)) == f"{first}\n\n{second}\n\nFollow us!\n\n{tags}"


def test_what_is_seen_before_the_fold_stays_where_it_is(coach: Coach) -> None:
    version = reader_first(PROUD, coach.report(PROUD), fold=250)
    assert {change.pattern for change in version.changes} == {ONE_ASK}


def test_the_question_comes_last_and_before_the_tags(coach: Coach) -> None:
    whole = reader_first(JAM, coach.report(JAM)).whole(JAM)
    assert whole.endswith("and we are very proud. What would you ask about ___? #jam")


@pytest.mark.parametrize(
    "kind", ["apology", "reply", "condolence", "notice", "thanks", "story", "safety", "tip"]
)
def test_kinds_that_may_open_with_us_keep_their_order(coach: Coach, kind: str) -> None:
    report = coach.report(PROUD, options=Options(kind=kind))
    version = reader_first(PROUD, report)
    assert not {MOVED, ONE_ASK} & {change.pattern for change in version.changes}


def test_beside_a_loss_nothing_is_asked(coach: Coach) -> None:
    text = (
        "Our founder Lotte Ferrand died on Wednesday. The Deansgate studio, which she drew, will stay dark."
    )
    assert "?" not in reader_first(text, coach.report(text)).whole(text)


@pytest.mark.parametrize(
    "text", ["", " \n", "Bonjour à tous, nous sommes ravis.", "You can book a table on Sundays."]
)
def test_nothing_to_change_is_no_change(coach: Coach, text: str) -> None:
    assert reader_first(text, coach.report(text)) == ReaderFirst()


def test_fewer_blanks_win_within_a_finding() -> None:
    text = "We built this app. Enjoy."
    offers = (("___ asked ___.", ("who?", "what?"), "S01"), ("You can ___.", ("what?",), "S02"))
    version = reader_first(text, report_on(text, "us other", finding(text, "We built this app.", *offers)))
    assert version.whole(text) == "You can ___. Enjoy."


@pytest.mark.parametrize(
    ("asks", "left"),
    [
        ("Follow us! Share this.", "Follow us!"),
        ("Follow us!\n\nShare this.\n\nThanks.", "Follow us!\n\nThanks."),
        ("Follow us! Share this by Friday.", "Follow us! Share this by Friday."),
        ("Follow us! Share this: https://a.example", "Follow us! Share this: https://a.example"),
        ("Follow us! Tell @ines.", "Follow us! Tell @ines."),
    ],
)
def test_only_a_sentence_that_is_nothing_but_an_ask_is_left_out(asks: str, left: str) -> None:
    text = f"We bake. {asks}"
    count = len(re.findall(r"[^\s.!?][^.!?\n]*[.!?]*", asks))
    roles = ["us", *(["ask"] * min(count, 2)), *(["other"] * (count - 2))]
    assert reader_first(text, report_on(text, " ".join(roles))).whole(text) == f"We bake. {left}"


LONG = (
    "We are so very proud of what our team has built over these last two years of hard work in the old mill. "
    * 2
)


@pytest.mark.parametrize(
    ("rest", "moved"),
    [
        ("You can cook it for your friends.", False),
        ("And your friends can come along.", False),
        ("- You can cook soup for your friends.", False),
        ("Stir.", False),
        ("You can cook soup for your friends.", True),
    ],
)
def test_a_sentence_that_leans_on_another_stays(rest: str, moved: bool) -> None:
    text = f"{LONG.strip()}\n{rest}"
    version = reader_first(text, report_on(text, "us us them"))
    assert version.whole(text) == (f"{rest}\n{LONG.strip()}" if moved else text)


def test_a_sentence_in_its_paragraph_moves_without_leaving_a_gap() -> None:
    text = f"{LONG.strip()}\n\nYou can cook soup for your friends. We sing."
    version = reader_first(text, report_on(text, "us us them us"))
    assert version.whole(text) == f"You can cook soup for your friends. {LONG.strip()}\n\nWe sing."
    text = f"{LONG.strip()} We sing. You can cook soup for your friends"
    version = reader_first(text, report_on(text, "us us us them"))
    assert version.whole(text) == f"You can cook soup for your friends. {LONG.strip()} We sing."


def test_a_tie_to_a_seller_is_said_first_and_the_first_sentence_still_turns() -> None:
    text = "We love this serum. Buy it."
    ad = finding(text, "We", ("Ad: We", (), "S41"), check="hidden-promo")
    turned = finding(text, "We love this serum.", ("You get soft skin.", (), "S02"))
    version = reader_first(text, report_on(text, "us ask", ad, turned))
    assert version.whole(text) == "Ad: You get soft skin. Buy it."


def test_a_suggestion_that_would_cost_a_link_is_not_taken() -> None:
    text = "We built https://a.example for @ines. Enjoy."
    losing = finding(text, "We built https://a.example for @ines.", ("You can ___.", ("what?",), "S02"))
    assert reader_first(text, report_on(text, "us other other", losing)) == ReaderFirst()


@settings(max_examples=60)
@given(st.sampled_from(POSTS), st.sampled_from(("", "announcement", "offer", "apology", "other")))
def test_real_posts(coach: Coach, text: str, kind: str) -> None:
    report = coach.report(text, options=Options(kind=kind))
    version = reader_first(text, report)
    check_version(text, report, version)
    slips = re.compile(r" {2}|\n{3}|\.\.(?!\.)|(?<=\w) [,.;!?](?=\s|$)|^\s+$", re.MULTILINE)
    for group in [(), *[(g,) for g in version.groups], version.groups]:
        made = version.taken(text, group)
        assert len(slips.findall(made)) <= len(slips.findall(text))


@settings(max_examples=40)
@given(st.lists(st.sampled_from(POSTS), min_size=2, max_size=3), st.sampled_from((" ", "\n", "\n\n")))
def test_posts_put_together(coach: Coach, posts: list[str], glue: str) -> None:
    text = glue.join(posts)
    report = coach.report(text)
    check_version(text, report, reader_first(text, report))


PIECES = st.sampled_from(
    (
        *(
            "We",
            "you can",
            "it",
            "Follow us!",
            "Now.",
            "#tag",
            "@ines",
            "https://a.example/b",
            "a.com",
            "🎉",
            "___",
        ),
        *("\n", "\n\n", "  ", ".", "“so”", "-", "1.", ":", "\u2028", "\u00a0", "Friday", "?"),
    )
)


@st.composite
def made_up(draw: st.DrawFn) -> tuple[str, Report]:
    pieces = [piece + draw(st.sampled_from((" ", "\n"))) for piece in draw(st.lists(PIECES, max_size=24))]
    text = "".join(pieces)
    # Between words, where the coach's own spans begin and end.
    position = st.sampled_from([0, *accumulate(map(len, pieces))])
    spans = st.tuples(position, position).map(sorted)

    def suggestion(span: list[int]) -> Suggestion:
        old = text[span[0] : span[1]]
        new = "".join(f" {piece} " for piece in draw(st.lists(PIECES, max_size=4)))
        new = draw(st.sampled_from((new, f"{old}{new}?", f"Ad: {old}")))
        pattern = draw(st.sampled_from(("S01", "S34", "S36", "S41")))
        return Suggestion(span[0], span[1], new, ("hint?",) * new.count(BLANK), pattern)

    findings = []
    for _ in range(draw(st.integers(0, 4))):
        start, end = draw(spans)
        offers = tuple(suggestion(draw(spans)) for _ in range(draw(st.integers(0, 2))))
        severity = draw(st.sampled_from(list(Severity)))
        check = draw(st.sampled_from(("self-lead", "cta-stack", "one-way", "hidden-promo")))
        quote = text[start:end]
        findings.append(Finding(check, severity, Dimension.VALUE, start, end, quote, "", "", "", offers))
    cuts = sorted(draw(st.lists(position, max_size=8)))
    roles = st.sampled_from(("us", "them", "ask", "question", "other"))
    sentences = tuple(SentenceRole(start, end, draw(roles), "tell") for start, end in pairwise(cuts))
    kind = draw(st.sampled_from(("announcement", "offer", "apology", "job")))
    return text, Report(
        kind, "en", tuple(findings), (), {}, sentences, "", draw(st.sampled_from(("", "Why?")))
    )


@settings(max_examples=600)
@given(made_up(), st.lists(st.text("ab ", max_size=4), max_size=6))
def test_made_up_reports(made: tuple[str, Report], answers: list[str]) -> None:
    text, report = made
    version = reader_first(text, report)
    check_version(text, report, version)
    for group in version.groups:
        version.taken(text, (group,), answers)
    filled = version.taken(text, version.groups, ("word",) * len(version.blanks))
    assert filled.count(BLANK) == version.whole(text).count(BLANK) - len(version.blanks)
