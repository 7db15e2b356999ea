"""Write drafts as JSON Lines, CSV, HTML or Markdown."""

import csv
import html
import json
import os
import re
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import TextIO

from youward.errors import InputError
from youward.history.exports.values import ExportedPost, iso

# A spreadsheet would run a cell that begins like this as a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_COLUMNS = ("id", "title", "text", "status", "network", "when", "link", "kind", "created", "changed")
_UNFIT = re.compile(r'[\x00-\x1f\ud800-\udfff<>:"/\\|?*]+')
_LONGEST_NAME = 50
_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Posts</title>
<style>
 body { font: 15px/1.5 system-ui, sans-serif; color: #1f2328; background: #fbfaf7; }
 body { max-width: 42em; margin: 2em auto; padding: 0 1em; }
 article { border-top: 1px solid #e3e0d8; padding: 1em 0; break-inside: avoid; }
 h2 { font-size: 1.1em; } .post { white-space: pre-wrap; overflow-wrap: anywhere; } .about { color: #5b6470; }
 @media print { body { background: none; margin: 0; max-width: none; } }
</style></head><body><h1>Posts</h1>
"""
Told = Callable[[int], None]


class Format(StrEnum):
    """Name the formats; the value is the ending of the file."""

    JSON_LINES = "jsonl"
    CSV = "csv"
    HTML = "html"
    MARKDOWN = "md"


def write(posts: Iterable[ExportedPost], target: Path, form: Format, told: Told | None = None) -> int:
    """Write all posts and return how many; Markdown goes into the folder `target`, a file for each.

    `told` hears after each post how many are written. Raise InputError with a sentence when the disk
    refuses; a file that stood there before stays as it was then.
    """
    counted = _Counted(posts, told)
    try:
        if form is Format.MARKDOWN:
            _write_markdown(counted, target)
        else:
            unfinished = target.with_name(f"{target.name}.unfinished-{os.getpid()}")
            try:
                with unfinished.open("w", encoding="utf-8", errors="backslashreplace", newline="") as out:
                    _WRITERS[form](out, counted)
                unfinished.replace(target)
            finally:
                unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise InputError(
            f"“{target.name}” can't be written ({error.strerror or error}). Choose another folder or name."
        ) from error
    return counted.count


class _Counted:
    """Count what is iterated over."""

    def __init__(self, posts: Iterable[ExportedPost], told: Told | None) -> None:
        self._posts = posts
        self._told = told
        self.count = 0

    def __iter__(self) -> Iterator[ExportedPost]:
        for post in self._posts:
            yield post
            self.count += 1
            if self._told is not None:
                self._told(self.count)


def _write_json_lines(out: TextIO, posts: Iterable[ExportedPost]) -> None:
    for post in posts:
        draft = post.draft
        row = {
            "id": draft.id,
            "title": draft.title,
            "text": draft.text,
            "status": draft.status,
            "network": draft.network,
            "when": iso(post.when),
            "link": post.link,
            "kind": draft.kind,
            "reader": draft.reader,
            "benefit": draft.benefit,
            "question": draft.question,
            "created": iso(draft.created),
            "changed": iso(draft.changed),
            "texts": dict(post.own_texts),
            "versions": [
                {"when": iso(v.made), "name": v.name, "network": v.network, "text": v.text}
                for v in post.versions
            ],
        }
        out.write(_line(row) + "\n")


def _line(row: object) -> str:
    line = json.dumps(row, ensure_ascii=False)
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:
        # Escaped, so that half a surrogate pair comes back as it was.
        return json.dumps(row)
    return line


def _write_csv(out: TextIO, posts: Iterable[ExportedPost]) -> None:
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    for post in posts:
        draft = post.draft
        texts = (draft.title, draft.text, draft.status, draft.network, iso(post.when), post.link, draft.kind)
        writer.writerow([draft.id, *map(_cell, texts), iso(draft.created), iso(draft.changed)])


def _cell(text: str) -> str:
    return "'" + text if text.startswith(_FORMULA) else text


def _write_html(out: TextIO, posts: Iterable[ExportedPost]) -> None:
    out.write(_PAGE)
    for post in posts:
        about = [iso(post.when)[:10], post.draft.network.replace(",", ", "), post.draft.status, post.link]
        out.write(
            f"<article><h2>{html.escape(post.draft.label)}</h2>"
            f"<p class='about'>{html.escape(' · '.join(part for part in about if part))}</p>"
            f"<p class='post'>{html.escape(post.draft.text)}</p></article>\n"
        )
    out.write("</body></html>\n")


def _write_markdown(posts: Iterable[ExportedPost], folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    for post in posts:
        path = _free(folder, f"{iso(post.when)[:10]} {_file_name(post.draft.label)}".strip())
        text = f"{_front_matter(post)}\n{post.draft.text}\n"
        path.write_text(text, encoding="utf-8", errors="backslashreplace", newline="\n")


def _front_matter(post: ExportedPost) -> str:
    draft = post.draft
    about = {
        "title": draft.title,
        "date": iso(post.when),
        "status": draft.status,
        "network": draft.network,
        "link": post.link,
    }
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in about.items() if value]
    return "\n".join(["---", *lines, "---"])


def _file_name(label: str) -> str:
    return " ".join(_UNFIT.sub(" ", label).split())[:_LONGEST_NAME].strip(" .…") or "post"


def _free(folder: Path, name: str) -> Path:
    path, number = folder / f"{name}.md", 2
    while path.exists():
        path, number = folder / f"{name} {number}.md", number + 1
    return path


_WRITERS: dict[Format, Callable[[TextIO, Iterable[ExportedPost]], None]] = {
    Format.JSON_LINES: _write_json_lines,
    Format.CSV: _write_csv,
    Format.HTML: _write_html,
}
