"""A network may have a text of its own; it is kept, versioned and never lost."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from youward.errors import HistoryError
from youward.history.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "history.sqlite3")) as opened:
        yield opened


def test_an_own_text_stays_beside_the_common_one(store: Store) -> None:
    draft = store.create_draft("for everybody")
    store.network_texts.keep(draft.id, "x", "short \udc80 for X")
    store.network_texts.keep(draft.id, "x", "shorter 👩‍👧")
    assert store.network_texts.of(draft.id) == {"x": "shorter 👩‍👧"}
    assert store.draft(draft.id).text == "for everybody"


def test_what_is_dropped_stays_as_a_version_and_can_come_back(store: Store) -> None:
    draft = store.create_draft("for everybody")
    store.versions.end_burst(draft.id)
    store.network_texts.keep(draft.id, "x", "for X")
    store.network_texts.drop(draft.id, "x")
    assert store.network_texts.of(draft.id) == {}
    kept = store.versions.of(draft.id)[-1]
    assert (kept.network, kept.text) == ("x", "for X")
    store.versions.restore(draft.id, kept.id)
    assert store.network_texts.of(draft.id) == {"x": "for X"}
    assert store.draft(draft.id).text == "for everybody"


def test_each_text_has_versions_of_its_own(store: Store) -> None:
    draft = store.create_draft("one")
    store.network_texts.keep(draft.id, "x", "one")
    store.versions.end_burst(draft.id)
    store.network_texts.keep(draft.id, "x", "two")
    store.versions.end_burst(draft.id)
    store.versions.end_burst(draft.id)
    assert [(v.network, v.text) for v in store.versions.of(draft.id)] == [
        ("", "one"),
        ("x", "one"),
        ("x", "two"),
    ]


def test_a_deleted_draft_takes_its_texts_along(store: Store) -> None:
    draft = store.create_draft("one")
    store.network_texts.keep(draft.id, "x", "two")
    store.bin.put(draft.id)
    store.bin.delete(draft.id)
    assert store.network_texts.of(draft.id) == {}
    with pytest.raises(HistoryError, match="no longer there"):
        store.network_texts.keep(draft.id, "x", "three")
