"""Versions are looked through without their texts, named later, and carry what the coach found."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from youward.errors import HistoryError
from youward.history.store import Store
from youward.history.timeline import Found

FOUND = (Found("self-lead", "We're thrilled"), Found("hype", "best \udc80 ever"))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "history.sqlite3")) as opened:
        yield opened


def three_versions(store: Store) -> int:
    draft = store.create_draft("First words\nand more").id
    store.versions.end_burst(draft)
    store.save(draft, "Second words")
    store.network_texts.keep(draft, "x", "Words for X")
    store.versions.end_burst(draft)
    return draft


def test_heads_are_the_versions_newest_first(store: Store) -> None:
    draft = three_versions(store)
    heads = store.timeline.heads(draft)
    assert [(h.words, h.network, h.name) for h in heads] == [
        ("Words for X", "x", ""),
        ("Second words", "", ""),
        ("First words", "", ""),
    ]
    assert [store.timeline.text(h.id) for h in reversed(heads)] == [v.text for v in store.versions.of(draft)]
    assert [h.made for h in reversed(heads)] == [v.made for v in store.versions.of(draft)]
    assert {h.found for h in heads} == {None}


def test_a_long_first_line_is_shortened_and_an_odd_one_shown(store: Store) -> None:
    draft = store.create_draft("👩‍👧 \udc80 " + "word " * 500).id
    store.versions.end_burst(draft)
    (head,) = store.timeline.heads(draft)
    assert head.words.startswith("👩‍👧 \udc80 word")
    assert len(head.words) <= 61


def test_a_name_is_given_changed_and_taken_away(store: Store) -> None:
    draft = three_versions(store)
    first = store.timeline.heads(draft)[-1].id
    for given, kept in ((" Sent ", "Sent"), ("For \udc80", "For \udc80"), ("  ", "")):
        store.timeline.name(first, given)
        assert store.timeline.heads(draft)[-1].name == kept
        assert store.versions.of(draft)[0].name == kept


def test_what_was_found_stays_with_its_version(store: Store) -> None:
    draft = three_versions(store)
    head = store.timeline.heads(draft)[1]
    store.timeline.note_found(head.id, FOUND, "plain")
    again = store.timeline.heads(draft)[1]
    assert (again.found, again.reading) == (FOUND, "plain")
    store.timeline.note_found(head.id, (), "other")
    assert store.timeline.heads(draft)[1].found == ()


def test_what_was_found_in_another_text_is_not_kept(store: Store) -> None:
    draft = three_versions(store)
    store.timeline.note_found_in_newest(draft, "", "First words\nand more", FOUND, "plain")
    assert {h.found for h in store.timeline.heads(draft)} == {None}
    store.timeline.note_found_in_newest(draft, "", "Second words", FOUND, "plain")
    store.timeline.note_found_in_newest(draft, "", "Second words", (), "later")
    assert [h.found for h in store.timeline.heads(draft)] == [None, FOUND, None]


def test_findings_written_by_something_else_count_as_none(store: Store) -> None:
    draft = three_versions(store)
    store._db.execute("UPDATE versions SET findings = '[1, 2]', reading = 'x'")
    assert {h.found for h in store.timeline.heads(draft)} == {None}


def test_a_version_that_is_gone_says_so(store: Store) -> None:
    with pytest.raises(HistoryError, match="no longer there"):
        store.timeline.text(99)


def test_the_size_is_that_of_the_files(store: Store, tmp_path: Path) -> None:
    empty = store.size()
    assert empty.folder == tmp_path
    assert empty.backups == 0
    draft = store.create_draft("word " * 20_000)
    store.versions.end_burst(draft.id)
    assert store.size().drafts > empty.drafts + 100_000
    store.close()
    with closing(Store.open(tmp_path / "history.sqlite3", now=lambda: 2**42)) as again:
        assert again.size().backups > 100_000
