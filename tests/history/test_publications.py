"""Where posts went, what was answered, and the quiet reminder."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from youward.history.publications import Publication, Reply, split_replies
from youward.history.store import Store

DAY = 86_400_000


class Clock:
    def __init__(self) -> None:
        self.at = 1_750_000_000_000

    def __call__(self) -> int:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "history.sqlite3", clock)) as opened:
        yield opened


def asked(store: Store, text: str = "Which evening suits you?") -> int:
    draft = store.create_draft(text, network="x,linkedin").id
    store.readings.keep(draft, [], guessed="", asks=True)
    store.publications.set_status([draft], "published")
    return draft


def test_published_means_now_and_where_the_post_is_for(store: Store, clock: Clock) -> None:
    draft = asked(store)
    assert store.draft(draft).status == "published"
    assert store.publications.of(draft) == [Publication("linkedin", clock.at), Publication("x", clock.at)]
    clock.at += DAY
    store.publications.set_status([draft], "draft")
    store.publications.set_status([draft], "published")
    assert {p.at for p in store.publications.of(draft)} == {clock.at - DAY}


def test_where_it_went_can_be_put_right(store: Store) -> None:
    draft = asked(store)
    there = [Publication("", 5, " https://example.org/1 ")]
    store.publications.keep(draft, there)
    assert store.publications.of(draft) == [Publication("", 5, "https://example.org/1")]
    store.publications.keep(draft, [])
    assert store.draft(draft).status == "draft"


def test_replies_are_kept_in_order_and_can_be_changed(store: Store, clock: Clock) -> None:
    draft = asked(store)
    store.publications.keep_replies(draft, split_replies("@ana: Thursday.\n\nFriday,\nplease\n \n\n", "x"))
    first, second = store.publications.replies(draft)
    assert (first.who, first.text, first.network, first.at) == ("@ana", "Thursday.", "x", clock.at)
    assert (second.who, second.text) == ("", "Friday,\nplease")
    clock.at += DAY
    store.publications.keep_replies(draft, [Reply(second.id, "x", second.at, "Bo", "Friday")])
    assert store.publications.replies(draft) == [Reply(second.id, "x", second.at, "Bo", "Friday")]
    assert {p.replies_checked for p in store.publications.of(draft)} == {clock.at}


@pytest.mark.parametrize(
    ("pasted", "expected"),
    [
        ("", []),
        ("one", [("", "one")]),
        ("one\r\n\r\ntwo", [("", "one"), ("", "two")]),
        ("@ana\nOn Friday", [("@ana", "On Friday")]),
        ("@ana@example.social: yes", [("@ana@example.social", "yes")]),
        ("@ana", [("", "@ana")]),
        ("PS: not a name", [("", "PS: not a name")]),
    ],
)
def test_pasted_replies_are_told_apart(pasted: str, expected: list[tuple[str, str]]) -> None:
    assert [(reply.who, reply.text) for reply in split_replies(pasted)] == expected


def test_the_reminder_waits_some_days_and_ends(store: Store, clock: Clock) -> None:
    draft = asked(store)
    assert store.publications.reminder() is None
    clock.at += 6 * DAY
    reminder = store.publications.reminder()
    assert reminder is not None
    assert (reminder.draft, reminder.days, reminder.label) == (draft, 6, "Which evening suits you?")
    clock.at += 60 * DAY
    assert store.publications.reminder() is None


@pytest.mark.parametrize("what", ["reply", "follow-up", "put away", "bin", "archive", "no question"])
def test_nothing_to_remind_of(store: Store, clock: Clock, what: str) -> None:
    draft = asked(store)
    clock.at += 6 * DAY
    if what == "reply":
        store.publications.keep_replies(draft, split_replies("Friday"))
    elif what == "follow-up":
        later = store.create_draft("You chose Friday").id
        store.publications.follow(later, draft)
        assert store.publications.followed(later) == draft
    elif what == "put away":
        store.publications.put_reminder_away(draft)
    elif what == "bin":
        store.bin.put(draft)
    elif what == "archive":
        store.publications.set_status([draft], "archived")
    else:
        store.readings.keep(draft, [], guessed="", asks=False)
    assert store.publications.reminder() is None


def test_a_follow_up_in_the_bin_does_not_count(store: Store, clock: Clock) -> None:
    draft = asked(store)
    later = store.create_draft("You chose Friday").id
    store.publications.follow(later, draft)
    clock.at += 6 * DAY
    store.bin.put(later)
    assert store.publications.reminder() is not None
    store.bin.take(later)
    store.publications.follow(later, None)
    assert store.publications.reminder() is not None
    store.bin.delete(draft)
    assert store.publications.reminder() is None
