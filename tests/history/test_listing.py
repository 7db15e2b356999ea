"""Lists of drafts: filters together, orders, pages, the words found, tags, copies."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from youward.errors import HistoryError
from youward.history.query import Query, Sort, parse
from youward.history.snippets import snippet, words_of
from youward.history.store import Store

TODAY = date(2025, 6, 15)


class Clock:
    def __init__(self) -> None:
        self.at = 1_750_000_000_000

    def __call__(self) -> int:
        self.at += 60_000
        return self.at


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "history.sqlite3", Clock())) as opened:
        yield opened


def labels(store: Store, typed: str = "", sort: Sort = Sort.CHANGED) -> list[str]:
    return [row.label for row in store.listing.page(parse(typed), TODAY, sort=sort)]


def test_filters_are_true_together(store: Store) -> None:
    bread = store.create_draft("Bread from six", kind="offer", network="x,linkedin").id
    cake = store.create_draft("Cake from nine", network="linkedin").id
    store.create_draft("Nothing more")
    store.readings.keep(bread, ["hype", "self-lead"], guessed="notice", asks=False)
    store.readings.keep(cake, ["caps"], guessed="offer", asks=True)
    store.publications.set_status([bread], "ready")
    store.tags.add([bread, cake], "Summer  sale")
    assert labels(store, "network:x") == ["Bread from six"]
    assert labels(store, "network:linkedin") == ["Cake from nine", "Bread from six"]
    assert labels(store, "kind:offer") == ["Cake from nine", "Bread from six"]
    assert labels(store, "kind:notice") == []
    assert labels(store, "status:ready status:archived") == ["Bread from six"]
    assert labels(store, 'tag:"summer sale" check:hype from') == ["Bread from six"]
    assert labels(store, "check:self") == ["Bread from six"]
    assert labels(store, "check:hype check:caps") == []
    assert labels(store, "tag:none") == []
    assert labels(store, "status:redy") == []
    assert len(labels(store, "after:2025-06")) == 3
    assert labels(store, "before:2025") == []
    assert store.readings.checks() == ["caps", "hype", "self-lead"]


@pytest.mark.parametrize("sort", list(Sort))
def test_pages_follow_each_other_in_every_order(store: Store, sort: Sort) -> None:
    made = [store.create_draft(f"{word} post").id for word in ("b", "D", "a", "c", "e", "a")]
    store.publications.set_status([made[3], made[0]], "published")
    rows = store.listing.page(Query(), TODAY, sort=sort)
    paged = store.listing.page(Query(), TODAY, sort=sort, limit=2)
    while len(paged) < 6:
        paged += store.listing.page(Query(), TODAY, sort=sort, limit=2, after=paged[-1])
    assert paged == rows
    assert store.listing.page(Query(), TODAY, sort=sort, after=rows[-1]) == []
    if sort is Sort.TITLE:
        assert [row.label[0] for row in rows] == ["a", "a", "b", "c", "D", "e"]
    elif sort is Sort.PUBLISHED:
        assert {row.id for row in rows[:2]} == {made[0], made[3]}
    else:
        assert [row.id for row in rows] == made[::-1]


def test_a_new_title_moves_its_draft(store: Store) -> None:
    store.create_draft("middle")
    draft = store.create_draft("zebra").id
    store.rename(draft, "Apple")
    assert labels(store, sort=Sort.TITLE) == ["Apple", "middle"]
    store.rename(draft, "")
    assert labels(store, sort=Sort.TITLE) == ["middle", "zebra"]


def test_the_words_found_are_shown_in_their_place(store: Store) -> None:
    store.create_draft("We bake every day of the week.\n\nThe Café opens at nine, the cafeteria at ten.")
    (row,) = store.listing.page(parse("cafe"), TODAY)
    shown = "".join(words for words, _ in row.snippet)
    assert shown.startswith("…")
    assert shown.endswith(" The Café opens at nine, the cafeteria at ten.")
    assert [words for words, found in row.snippet if found] == ["Café", "cafeteria"]
    (row,) = store.listing.page(Query(), TODAY)
    assert row.snippet == ()


def test_a_snippet_without_the_words_is_the_beginning() -> None:
    assert snippet("One  two", words_of("title")) == (("One two", False),)
    assert snippet("", words_of("a")) == ()


def test_tags_are_one_whatever_their_capitals(store: Store) -> None:
    first, second = store.create_draft("a").id, store.create_draft("b").id
    store.tags.add([first], "Übung")
    store.tags.add([first, second], "übung")
    store.tags.add([first], ' "" ')
    store.tags.add([999], "nobody")
    assert store.tags.names() == ["Übung"]
    assert store.tags.of(second) == ["Übung"]
    assert labels(store, "tag:ÜBUNG") == ["b", "a"]
    store.tags.remove([first, second], "ÜBUNG")
    assert store.tags.names() == []


def test_a_copy_has_all_but_the_history(store: Store) -> None:
    draft = store.create_draft("Text", kind="offer", network="x").id
    store.rename(draft, "Title")
    store.set_brief(draft, "a parent", "", "")
    store.network_texts.keep(draft, "x", "Short")
    store.tags.add([draft], "summer")
    store.publications.set_status([draft], "published")
    made = store.draft(store.copies.make(draft))
    assert (made.title, made.text, made.kind, made.reader) == ("Title", "Text", "offer", "a parent")
    assert made.status == "draft"
    assert store.network_texts.of(made.id) == {"x": "Short"}
    assert store.tags.of(made.id) == ["summer"]
    assert store.publications.of(made.id) == []
    with pytest.raises(HistoryError, match="no longer there"):
        store.copies.make(999)


def test_the_bin_is_in_the_order_in_which_it_was_filled(store: Store) -> None:
    first, second = store.create_draft("a").id, store.create_draft("b").id
    store.bin.put(second)
    store.bin.put(first)
    rows = store.listing.page(Query(), TODAY, in_bin=True, limit=1)
    assert [row.id for row in rows] == [first]
    assert [row.id for row in store.listing.page(Query(), TODAY, in_bin=True, after=rows[0])] == [second]
    assert not store.listing.holds(first)
    assert not store.listing.is_empty()


def test_a_damaged_index_is_made_again(store: Store) -> None:
    store.create_draft("Bread from six")
    store._db.execute("DROP TABLE draft_words_data")
    assert labels(store, "bread") == ["Bread from six"]
