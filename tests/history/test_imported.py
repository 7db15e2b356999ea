"""What an import keeps, what it knows again, and what a stop or a refusal leaves behind."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from youward.errors import HistoryError
from youward.history.exports.writers import Format, write
from youward.history.imports.bringing import bring_in, survey
from youward.history.imports.recognise import Found, recognise
from youward.history.imports.values import ImportedPost, Kind
from youward.history.store import Store

DAY = 86_400_000
MONDAY = 1_539_043_200_000


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "data" / "history.sqlite3")) as opened:
        yield opened


def post(text: str, when: int | None = MONDAY) -> ImportedPost:
    return ImportedPost(text, when, "x", "https://x.com/i/status/1", "1", Kind.X)


def silent(_: int) -> None:
    pass


def archive(folder: Path, count: int) -> Found:
    tweets = [
        {
            "tweet": {
                "id_str": str(n),
                "full_text": f"Post number {n}: you can book until noon.",
                "created_at": "Wed Oct 10 20:19:24 +0000 2018",
            }
        }
        for n in range(count)
    ]
    (folder / "tweets.js").write_text("window.YTD.tweets.part0 = " + json.dumps(tweets))
    return recognise(folder / "tweets.js")


def test_an_imported_post_is_a_published_draft_with_its_date(store: Store) -> None:
    store.imports.add(1, [post("Hello there")])
    (summary,) = store.drafts("hello")
    draft = store.draft(summary.id)
    assert (draft.text, draft.status, draft.network) == ("Hello there", "published", "x")
    assert draft.created == draft.changed == MONDAY
    store.save(draft.id, "Hello again")
    assert [version.text for version in store.versions.of(draft.id)] == ["Hello there"]


def test_the_same_words_on_the_same_day_are_there_already(store: Store) -> None:
    store.create_draft("Written here")
    store.imports.add(1, [post("Hello  there\r\n")])
    seen = store.imports.seen()
    assert seen.has(post("Hello there"))
    assert seen.has(post("Hello there", None))
    assert not seen.has(post("Hello there", MONDAY + DAY))
    assert seen.has(post("Written here", MONDAY))
    store.bin.put(store.drafts("hello")[0].id)
    assert not store.imports.seen().has(post("Hello there"))


def test_a_second_import_brings_nothing_new(store: Store, tmp_path: Path) -> None:
    found = archive(tmp_path, 1200)
    before = survey(found, store.imports, silent, lambda: False)
    assert before is not None
    assert (before.new, before.there, before.with_date) == (1200, 0, 1200)
    assert bring_in(found, store.imports, silent, lambda: False) == 1200
    after = survey(found, store.imports, silent, lambda: False)
    assert after is not None
    assert (after.new, after.there) == (0, 1200)
    assert bring_in(found, store.imports, silent, lambda: False) == 0


def test_stopping_in_the_middle_keeps_nothing_of_this_run(store: Store, tmp_path: Path) -> None:
    store.imports.add(store.imports.begin(), [post("An earlier import")])
    asked: list[int] = []

    def stopped() -> bool:
        asked.append(len(store.drafts()))
        return len(asked) > 2

    assert bring_in(archive(tmp_path, 1200), store.imports, silent, stopped) is None
    assert asked == [1, 501, 1001]
    assert [draft.label for draft in store.drafts()] == ["An earlier import"]
    assert store.drafts("number") == []


def test_a_store_that_refuses_in_the_middle_keeps_nothing(store: Store, tmp_path: Path) -> None:
    found = archive(tmp_path, 1200)
    store._db.execute(
        "CREATE TEMP TRIGGER full BEFORE INSERT ON drafts WHEN NEW.id > 700 "
        "BEGIN SELECT raise(ABORT, 'disk is full'); END"
    )
    with pytest.raises(HistoryError, match="disk is full"):
        bring_in(found, store.imports, silent, lambda: False)
    assert store.drafts() == []


def test_what_was_exported_comes_back_whole(store: Store, tmp_path: Path) -> None:
    draft = store.create_draft("First words", network="x,linkedin", kind="offer")
    store.rename(draft.id, "A title")
    store.versions.end_burst(draft.id)
    store.versions.name(draft.id, "for approval")
    store.save(draft.id, "Other words \ud83d with half a character\nand a line")
    store.set_brief(draft.id, "a parent", "book", "which day?")
    store.network_texts.keep(draft.id, "linkedin", "Longer there")
    store.versions.end_burst(draft.id)
    store.imports.add(1, [post("From the archive")])
    file = tmp_path / "all.jsonl"
    assert write(store.exports.posts(store.exports.ids()), file, Format.JSON_LINES) == 2
    found = recognise(file)
    again = survey(found, store.imports, silent, lambda: False)
    assert again is not None and (again.new, again.there) == (0, 2)
    with closing(Store.open(tmp_path / "other" / "history.sqlite3")) as other:
        assert bring_in(found, other.imports, silent, lambda: False) == 2
        mine, theirs = (next(s.exports.posts([s.drafts("words")[0].id])) for s in (store, other))
        for name in ("text", "title", "kind", "network", "reader", "benefit", "question", "status"):
            assert getattr(mine.draft, name) == getattr(theirs.draft, name), name
        assert mine.own_texts == theirs.own_texts
        assert [(v.text, v.name, v.made, v.network) for v in mine.versions] == [
            (v.text, v.name, v.made, v.network) for v in theirs.versions
        ]
        assert other.draft(other.drafts("archive")[0].id).status == "published"
        assert next(other.exports.posts([other.drafts("archive")[0].id])).link == "https://x.com/i/status/1"


def test_a_hundred_thousand_posts_come_in_while_others_write(tmp_path: Path) -> None:
    found = archive(tmp_path, 100_000)
    path = tmp_path / "data" / "history.sqlite3"
    with closing(Store.open(path)) as mine, closing(Store.open(path)) as importing:
        draft = mine.create_draft("I am writing")
        saved: list[int] = []

        def told(_: int) -> None:
            saved.append(len(saved))
            mine.save(draft.id, f"I am writing {len(saved)}")

        assert bring_in(found, importing.imports, told, lambda: False) == 100_000
        assert len(importing.drafts()) == 100_001
        assert mine.draft(draft.id).text == f"I am writing {len(saved)}"
