"""`youward audit`: the files it reads, the formats it writes, the same with any number of processes."""

import csv
import io
import json
import os
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from program import Ran, Youward
from shape import CONCERNS, STRENGTHS, check_shape

POSTS: dict[str, str] = {
    "p1": "We're thrilled to announce our new booking app! Sign up NOW!!!",
    "short": "Open at nine.",
    "empty": "",
    "es": "Estamos muy contentos de presentar nuestra nueva aplicación. ¡Descárgala y pruébala!",
    "odd": "=A1 \ud83d <script>alert(1)</script>\u2028You can swap seeds 👩\u200d🌾 on Saturday.",
    "7": "You can now book a table from your phone on Sundays. Which time would suit you best?",
}


def rows(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("audit")
    lines = [
        json.dumps({"id": int(id) if id.isdigit() else id, "text": text, "extra": [1]})
        for id, text in POSTS.items()
    ]
    (folder / "posts.jsonl").write_text("\n".join(lines) + "\n\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def one_worker(youward: Youward, folder: Path) -> Ran:
    return youward("audit", folder / "posts.jsonl")


def test_jsonl_has_one_report_a_line_in_the_order_of_the_posts(one_worker: Ran) -> None:
    assert (one_worker.status, one_worker.err) == (0, "")
    reports = rows(one_worker.out)
    assert [report["id"] for report in reports] == list(POSTS)
    for report in reports:
        check_shape(report, POSTS[report["id"]])
    by_id = {report["id"]: report for report in reports}
    assert "self-lead" in {finding["check"] for finding in by_id["p1"]["findings"]}
    assert by_id["7"]["strengths"]
    assert by_id["es"]["language"] == "es"
    assert by_id["es"]["findings"] == by_id["es"]["strengths"] == []


def test_two_workers_say_the_same_and_out_writes_a_file(
    youward: Youward, folder: Path, one_worker: Ran
) -> None:
    out = folder / "reports.jsonl"
    ran = youward("audit", folder / "posts.jsonl", "--workers", "2", "--out", out)
    assert (ran.status, ran.out, ran.err) == (0, "", "")
    assert out.read_bytes().decode("utf-8") == one_worker.out


def test_csv_has_a_line_for_each_finding_and_each_strength(
    youward: Youward, folder: Path, one_worker: Ran
) -> None:
    out = folder / "reports.csv"
    ran = youward("audit", folder / "posts.jsonl", "--format", "csv", "--out", out)
    assert (ran.status, ran.out, ran.err) == (0, "", "")
    table = list(csv.DictReader(io.StringIO(out.read_bytes().decode("utf-8"), newline="")))
    columns = "id kind language type check severity start end quote suggestion".split()
    assert list(table[0]) == columns
    expected = [
        (report["id"], said["check"], said.get("severity", ""), said["start"], said["end"])
        for report in rows(one_worker.out)
        for said in report["findings"] + report["strengths"]
    ]
    lines = [line for line in table if line["check"]]
    assert [
        (line["id"], line["check"], line["severity"], int(line["start"]), int(line["end"])) for line in lines
    ] == expected
    for line in lines:
        # A spreadsheet must not take words for a formula; a lone surrogate is written as its escape.
        words = POSTS[line["id"]][int(line["start"]) : int(line["end"])].replace("\ud83d", "\\ud83d")
        assert line["quote"] == ("'" + words if words.startswith("=") else words)
    silent = {line["id"] for line in table if not line["check"]}
    assert silent == {r["id"] for r in rows(one_worker.out) if not r["findings"] and not r["strengths"]}


class Page(HTMLParser):
    """Collect what a page says, and complain when tags are not closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.addresses: list[str | None] = []
        self.words = ""
        self.headings: list[str] = []
        self.posts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.addresses += [value for name, value in attrs if name in ("src", "href", "data", "action")]
        if tag not in ("meta", "br"):
            self.open.append(tag)
        if tag == "h2":
            self.headings.append("")
        if ("class", "post") in attrs:
            self.posts.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data
        if self.open[-1:] == ["h2"]:
            self.headings[-1] += data
        if self.open[-1:] == ["p"] and len(self.posts) == len(self.headings) > 0:
            self.posts[-1] += data


def test_html_is_one_page_that_runs_and_fetches_nothing(
    youward: Youward, folder: Path, one_worker: Ran
) -> None:
    ran = youward("audit", folder / "posts.jsonl", "--format", "html")
    assert (ran.status, ran.err) == (0, "")
    page = Page()
    page.feed(ran.out)
    page.close()
    assert page.open == []
    assert "script" not in page.tags
    assert page.addresses == []
    assert "url(" not in ran.out
    assert page.headings == list(POSTS)
    assert page.posts == [text.replace("\ud83d", "\\ud83d") for text in POSTS.values()]
    for report in rows(one_worker.out):
        assert all(finding["title"] in page.words for finding in report["findings"])
    # Each post says what to look at first, in words and not in ids.
    assert "The first line is about us" in page.words
    assert "Youward reads English only and leaves this text alone." in page.words
    assert "Good: Says what the reader gets" in page.words
    assert not [check for check in CONCERNS | STRENGTHS if "-" in check and check in page.words]


def test_tables_and_text_files_are_read_as_they_are(youward: Youward, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(
        'id,post\r\nfirst,"One, ""two""\nthree"\r\n,no id\u2028but a separator\r\n'.encode("utf-8-sig")
    )
    (tmp_path / "b.TSV").write_text("day\tpost\nMonday\tHello there\n", encoding="utf-8")
    (tmp_path / "c.txt").write_text("A whole post\nin two lines.\n", encoding="utf-8")
    (tmp_path / "d.csv").write_text("post\n", encoding="utf-8")
    files = ("a.csv", "b.TSV", "c.txt", "d.csv")
    ran = youward("audit", *files, "--text-column", "post", "--format", "html", cwd=tmp_path)
    assert (ran.status, ran.err) == (0, "youward: there is no post in d.csv.\n")
    page = Page()
    page.feed(ran.out)
    assert page.headings == ["first", "2", "1", "c.txt"]
    assert page.posts == [
        'One, "two"\nthree',
        "no id\u2028but a separator",
        "Hello there",
        "A whole post\nin two lines.",
    ]


def test_a_place_that_cannot_be_written_is_refused(youward: Youward, folder: Path) -> None:
    missing = youward("audit", folder / "posts.jsonl", "--out", folder / "nowhere" / "x.jsonl").refusal()
    assert "x.jsonl can't be written (No such file or directory)" in missing
    assert "Choose another place with --out" in missing
    if os.name != "nt":
        assert (
            "can't be written (Is a directory)"
            in youward("audit", folder / "posts.jsonl", "--out", folder).refusal()
        )


def test_a_read_only_file_is_refused_and_left_as_it_is(youward: Youward, folder: Path) -> None:
    file = folder / "kept.jsonl"
    file.write_text("kept")
    file.chmod(0o400)
    if os.access(file, os.W_OK):
        # The superuser may write everywhere but into what the kernel says.
        file = Path("/sys/kernel/uevent_seqnum")
    before = file.read_text()
    said = youward("audit", folder / "posts.jsonl", "--out", file).refusal()
    assert said.startswith(f"{file} can't be written (")
    assert file.read_text() == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk that is always full")
def test_a_disk_that_fills_up_is_said_in_one_line(youward: Youward, folder: Path) -> None:
    said = youward("audit", folder / "posts.jsonl", "--out", "/dev/full").refusal()
    assert "can't be written (No space left on device)" in said
