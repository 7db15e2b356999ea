"""Damaged and hostile files: each gives one clear sentence, and nothing of it is kept."""

import io
import json
import os
import struct
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import IO

import pytest

from youward.errors import KnownError
from youward.history.imports.bringing import bring_in
from youward.history.imports.recognise import Found, recognise
from youward.history.imports.sources import Source
from youward.history.imports.values import Kind
from youward.history.store import Store

GOOD = [{"tweet": {"id_str": str(n), "full_text": f"Post number {n}", "entities": {}}} for n in range(900)]


def zipped(path: Path, name: str, content: bytes | str, **changes: object) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)


def truncated_tweets(path: Path) -> Path:
    (file := path / "tweets.js").write_text("window.YTD.tweets.part0 = " + json.dumps(GOOD)[:-40])
    return file


def tweets_with_a_hole(path: Path) -> Path:
    (file := path / "tweets.js").write_text(json.dumps(GOOD).replace('"Post number 700"', "\\\\", 1))
    return file


def only_the_start_of_tweets(path: Path) -> Path:
    (file := path / "tweets.js").write_text("window.YTD.tweets.part0 = ")
    return file


def nulls(path: Path) -> Path:
    (file := path / "posts.csv").write_bytes(b"text\nHello\n\x00\x00\x01\x02rest\n")
    return file


def picture_called_csv(path: Path) -> Path:
    (file := path / "posts.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    return file


def wrong_encoding(path: Path) -> Path:
    (file := path / "posts.csv").write_bytes(b"text\nHello \x81\x8d\n")
    return file


def broken_utf_16(path: Path) -> Path:
    (file := path / "posts.csv").write_bytes("text\nHello there\n".encode("utf-16") + b"\x00\xd8\x41")
    return file


def nested_json(path: Path) -> Path:
    (file := path / "outbox.json").write_text('{"orderedItems": [' + "[" * 100_000 + "]" * 100_000 + "]}")
    return file


def nested_line(path: Path) -> Path:
    (file := path / "posts.jsonl").write_text('{"text": "a"}\n{"text": ' + "[" * 100_000 + "\n")
    return file


def half_a_line(path: Path) -> Path:
    (file := path / "posts.jsonl").write_text('{"text": "a"}\n{"text": "b')
    return file


def line_without_text(path: Path) -> Path:
    (file := path / "posts.jsonl").write_text('{"text": "a"}\n{"body": "b"}\n')
    return file


def open_quotation(path: Path) -> Path:
    (file := path / "posts.csv").write_text('date,text\n2018-10-10,Fine\n2018-10-11,"never closed\n')
    return file


def empty(path: Path) -> Path:
    (file := path / "posts.csv").write_bytes(b"")
    return file


def blank(path: Path) -> Path:
    (file := path / "posts.jsonl").write_bytes(b" \n\n")
    return file


def folder_without_posts(path: Path) -> Path:
    (path / "folder" / "inner").mkdir(parents=True)
    return path / "folder"


def unknown_ending(path: Path) -> Path:
    (file := path / "posts.docx").write_bytes(b"not a document")
    return file


def missing(path: Path) -> Path:
    return path / "nowhere.csv"


def traversal(path: Path) -> Path:
    zipped(file := path / "a.zip", "../../data/tweets.js", json.dumps(GOOD))
    return file


def absolute(path: Path) -> Path:
    zipped(file := path / "a.zip", "/etc/data/tweets.js", json.dumps(GOOD))
    return file


def bomb(path: Path) -> Path:
    zipped(file := path / "a.zip", "data/tweets.js", b" " * 60_000_000)
    return file


def lying_zip(path: Path) -> Path:
    """Say that less comes out than does."""
    zipped(file := path / "a.zip", "data/tweets.js", "window.YTD.tweets.part0 = " + json.dumps(GOOD))
    data = bytearray(file.read_bytes())
    entry = data.rindex(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = struct.pack("<I", 2000)
    file.write_bytes(data)
    return file


def cut_zip(path: Path) -> Path:
    zipped(file := path / "a.zip", "data/tweets.js", json.dumps(GOOD))
    file.write_bytes(file.read_bytes()[:-200])
    return file


def scratched_zip(path: Path) -> Path:
    zipped(file := path / "a.zip", "data/tweets.js", json.dumps(GOOD))
    data = bytearray(file.read_bytes())
    data[60:400] = os.urandom(340)
    file.write_bytes(data)
    return file


def zip_of_pictures(path: Path) -> Path:
    zipped(file := path / "a.zip", "picture.jpg", b"\xff\xd8")
    return file


CASES: list[tuple[Callable[[Path], Path], str]] = [
    (truncated_tweets, "is damaged or ends too early"),
    (tweets_with_a_hole, "is damaged or ends too early"),
    (only_the_start_of_tweets, "is damaged or ends too early"),
    (nulls, "bytes that no text has"),
    (picture_called_csv, "written in a way that can.t be read"),
    (wrong_encoding, "written in a way that can't be read"),
    (broken_utf_16, "written in a way that can't be read"),
    (nested_json, "nested too deeply"),
    (nested_line, "line 2 is nested too deeply"),
    (half_a_line, "line 2 is not JSON"),
    (line_without_text, "line 2 has no text"),
    (open_quotation, "not a readable table"),
    (empty, "is empty"),
    (blank, "is empty"),
    (folder_without_posts, "holds no text files"),
    (unknown_ending, "nothing that Youward can import"),
    (missing, "no longer there"),
    (traversal, "lead outside"),
    (absolute, "lead outside"),
    (bomb, "unpack to far more"),
    (lying_zip, "damaged"),
    (cut_zip, "damaged zip file"),
    (scratched_zip, "damaged zip file"),
    (zip_of_pictures, "holds no posts"),
]


@pytest.mark.parametrize(("make", "said"), CASES, ids=[make.__name__ for make, _ in CASES])
def test_one_sentence_and_nothing_kept(make: Callable[[Path], Path], said: str, tmp_path: Path) -> None:
    path = make(tmp_path)
    with closing(Store.open(tmp_path / "data" / "history.sqlite3")) as store:
        before = store.create_draft("Mine").id
        with pytest.raises(KnownError, match=said) as caught:
            bring_in(recognise(path), store.imports, lambda _: None, lambda: False)
        sentence = str(caught.value)
        assert "\n" not in sentence and sentence.endswith(".")
        assert [draft.id for draft in store.drafts()] == [before]
        assert store.drafts("number") == []


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_an_unreadable_file_is_refused(tmp_path: Path) -> None:
    (file := tmp_path / "posts.csv").write_text("text\na\n")
    file.chmod(0)
    with pytest.raises(KnownError, match="can't be read"):
        recognise(file)


class Endless(io.RawIOBase):
    """Be a file whose only line is a gigabyte long."""

    def __init__(self) -> None:
        super().__init__()
        self._left = 2**30
        self.read_so_far = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        self._left = 2**30
        return 0

    def read(self, size: int = -1) -> bytes:
        size = min(self._left, size)
        self._left -= size
        self.read_so_far += size
        return b"a" * size


@pytest.mark.parametrize("kind", [Kind.JSON_LINES, Kind.X, Kind.LINKEDIN])
def test_a_line_of_a_gigabyte_is_refused_long_before_its_end(kind: Kind) -> None:
    opened: list[Endless] = []

    def endless() -> IO[bytes]:
        opened.append(Endless())
        return opened[-1]  # type: ignore[return-value]

    source = Source("huge", 2**30, endless, largest=2**28)
    with pytest.raises(KnownError, match="too l"):
        list(Found("huge", (kind,), 2**30, ((kind, source),)).posts())
    assert sum(file.read_so_far for file in opened) < 2**29


def test_formula_cells_and_markup_are_only_words(tmp_path: Path) -> None:
    (file := tmp_path / "posts.csv").write_text(
        "text\n\"=cmd|'/c calc'!A1\"\n'=1+1\n<script>alert(1)</script>\n"
    )
    texts = [post.text for post in recognise(file).posts()]
    assert texts == ["=cmd|'/c calc'!A1", "=1+1", "<script>alert(1)</script>"]
