"""What was worked out about posts is kept beside them, and known to be old when a post changes."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from youward.history.facts import Unread
from youward.history.store import Store

VERSION = 3


class Clock:
    def __init__(self) -> None:
        self.now = 1_000_000

    def __call__(self) -> int:
        self.now += 1_000
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "history.sqlite3", clock)) as opened:
        yield opened


def due(store: Store) -> list[int]:
    return [post.draft for post in store.facts.due(VERSION)]


def read_all(store: Store, json: str = '{"a": 1}', first: str = "") -> list[Unread]:
    posts = store.facts.due(VERSION, limit=1000)
    for post in posts:
        store.facts.keep(post, VERSION, json, first if post.first else "")
    return posts


def publish(store: Store, draft: int) -> None:
    store._db.execute("UPDATE drafts SET status = 'published' WHERE id = ?", (draft,))


def test_a_post_is_due_once_and_again_after_a_change(store: Store) -> None:
    draft = store.create_draft("One \udc80 text").id
    assert due(store) == [draft]
    assert not store.facts.is_begun()
    read_all(store)
    assert due(store) == []
    assert store.facts.is_begun()
    assert store.facts.progress(VERSION) == (1, 1)
    store.save(draft, "Another text")
    assert store.facts.progress(VERSION) == (0, 1)
    assert due(store) == [draft]


def test_a_text_that_is_as_it_was_is_not_read_again(store: Store) -> None:
    draft = store.create_draft("One text").id
    read_all(store)
    store.save(draft, "Another text")
    store.save(draft, "One text")
    assert due(store) == []
    assert store.facts.progress(VERSION) == (1, 1)


def test_the_first_version_is_read_too_where_it_differs(store: Store, clock: Clock) -> None:
    same, other = store.create_draft("One text").id, store.create_draft("Before").id
    for draft in (same, other):
        store.versions.end_burst(draft)
    clock.now += 1_000_000
    store.save(other, "After")
    assert {post.draft: (post.text, post.first) for post in read_all(store, "last", "first")} == {
        same: ("One text", ""),
        other: ("After", "Before"),
    }
    assert [(post.json, post.first_json) for post in store.facts.posts(VERSION)] == [
        ("last", ""),
        ("last", "first"),
    ]


def test_empty_posts_need_no_reading_and_are_no_posts(store: Store) -> None:
    store.create_draft("  \n")
    assert due(store) == []
    assert store.facts.progress(VERSION) == (1, 1)
    assert store.facts.posts(VERSION) == []


def test_many_that_need_no_reading_do_not_hide_one_that_does(store: Store) -> None:
    draft = store.create_draft("One text").id
    for _ in range(30):
        store.create_draft(" ")
    assert [post.draft for post in store.facts.due(VERSION, limit=5)] == [draft]


def test_skipped_posts_are_passed_over(store: Store) -> None:
    drafts = [store.create_draft(f"Text {number}").id for number in range(4)]
    skipped = frozenset(drafts[2:])
    assert [post.draft for post in store.facts.due(VERSION, skipped=skipped, limit=1)] == [drafts[1]]
    assert store.facts.due(VERSION, skipped=frozenset(drafts)) == []


def test_other_forms_of_facts_count_as_unknown(store: Store) -> None:
    store.create_draft("One text")
    read_all(store)
    assert len(store.facts.due(VERSION + 1)) == 1
    assert store.facts.posts(VERSION + 1) == []
    store.facts.forget()
    assert store.facts.posts(VERSION) == []
    assert store.facts.is_begun()


def test_what_is_deleted_while_it_is_read_leaves_nothing(store: Store) -> None:
    draft = store.create_draft("One text").id
    (post,) = store.facts.due(VERSION)
    store.bin.delete(draft)
    store.facts.keep(post, VERSION, "{}")
    assert not store.facts.is_begun()


def test_the_bin_holds_no_posts(store: Store) -> None:
    kept, gone = store.create_draft("One").id, store.create_draft("Two").id
    read_all(store)
    store.bin.put(gone)
    assert [post.draft for post in store.facts.posts(VERSION)] == [kept]
    assert store.facts.progress(VERSION) == (1, 1)
    store.bin.delete(gone)
    assert [post.draft for post in store.facts.posts(VERSION)] == [kept]


def test_posts_come_in_pages_by_time_and_status(store: Store, clock: Clock) -> None:
    early = store.create_draft("Early", network="x,linkedin").id
    clock.now += 1_000_000
    late = [store.create_draft(f"Late {number}").id for number in range(5)]
    publish(store, late[3])
    read_all(store)
    first = store.facts.posts(VERSION, limit=4)
    rest = store.facts.posts(VERSION, after=first[-1].draft, limit=4)
    assert [post.draft for post in (*first, *rest)] == [early, *late]
    assert first[0].networks == ("x", "linkedin")
    assert [post.draft for post in store.facts.posts(VERSION, since=clock.now - 100_000)] == late
    assert [(p.draft, p.is_published) for p in store.facts.posts(VERSION, published=True)] == [
        (late[3], True)
    ]
    assert store.facts.published() == 1
