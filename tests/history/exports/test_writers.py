"""What other programs and paper get: safe for spreadsheets and browsers, whole or not at all."""

import csv
import io
from collections.abc import Iterator
from contextlib import closing
from html.parser import HTMLParser
from pathlib import Path

import pytest

from youward.errors import InputError
from youward.history.exports.values import ExportedPost
from youward.history.exports.writers import Format, write
from youward.history.imports.recognise import recognise
from youward.history.store import Store

TEXTS = [
    "=1+1",
    "+1",
    "-1",
    "@all",
    "\tx",
    "Plain",
    "<script>alert(1)</script> & 'so' \ud83d",
    'Two\nlines, "quoted"',
]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "data" / "history.sqlite3")) as opened:
        for text in reversed(TEXTS):
            opened.create_draft(text)
        yield opened


def everything(store: Store) -> Iterator[ExportedPost]:
    return store.exports.posts(sorted(store.exports.ids(), reverse=True))


def test_no_cell_is_a_formula_and_the_words_come_back(store: Store, tmp_path: Path) -> None:
    told: list[int] = []
    assert write(everything(store), tmp_path / "a.csv", Format.CSV, told.append) == len(TEXTS)
    assert told == list(range(1, len(TEXTS) + 1))
    rows = list(csv.DictReader(io.StringIO((tmp_path / "a.csv").read_bytes().decode(), newline="")))
    assert [row["text"] for row in rows][:5] == ["'=1+1", "'+1", "'-1", "'@all", "'\tx"]
    assert not [c for row in rows for c in row.values() if c.startswith(("=", "+", "-", "@", "\t", "\r"))]
    back = [post.text for post in recognise(tmp_path / "a.csv").posts()]
    assert back == [text.strip().replace("\ud83d", "\\ud83d") for text in TEXTS]


class Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert not {"src", "href", "onclick"} & {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.words += data


def test_a_page_runs_and_fetches_nothing(store: Store, tmp_path: Path) -> None:
    write(everything(store), tmp_path / "a.html", Format.HTML)
    page = Page()
    page.feed((tmp_path / "a.html").read_text(encoding="utf-8"))
    assert page.tags.isdisjoint({"script", "img", "link", "iframe", "a"})
    for text in TEXTS:
        assert text.replace("\ud83d", "\\ud83d") in page.words


def test_markdown_comes_back_from_its_folder(store: Store, tmp_path: Path) -> None:
    store.rename(store.drafts("plain")[0].id, 'A "title": /with/ marks')
    assert write(everything(store), tmp_path / "out", Format.MARKDOWN) == len(TEXTS)
    read = list(recognise(tmp_path / "out").posts())
    assert sorted(post.text for post in read) == sorted(
        text.strip().replace("\ud83d", "\\ud83d") for text in TEXTS
    )
    assert {post.title for post in read if post.text == "Plain"} == {'A "title": /with/ marks'}


@pytest.mark.parametrize("form", [Format.CSV, Format.JSON_LINES, Format.HTML])
def test_a_failure_in_the_middle_leaves_the_old_file(store: Store, tmp_path: Path, form: Format) -> None:
    (target := tmp_path / "kept").write_text("kept")

    def failing() -> Iterator[ExportedPost]:
        yield next(everything(store))
        raise OSError(28, "No space left on device")

    with pytest.raises(InputError, match="No space left on device"):
        write(failing(), target, form)
    assert target.read_text() == "kept"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "kept"]


def test_a_place_that_is_not_there_is_refused(store: Store, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="can't be written"):
        write(everything(store), tmp_path / "nowhere" / "a.csv", Format.CSV)
