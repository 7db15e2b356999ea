"""Bad options and bad files: one line that says what is wrong and what to do, and exit status 2."""

import json
import os
from pathlib import Path

import pytest
from program import Youward

from youward import __version__


def test_the_version(youward: Youward) -> None:
    ran = youward("--version")
    assert (ran.status, ran.out, ran.err) == (0, f"Youward {__version__}\n", "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("check --colour", "unrecognized arguments: --colour"),
        # A short form would change its meaning with the next option that begins like it.
        ("check --form json", "unrecognized arguments: --form"),
        ("check --kind sermon", "argument --kind: invalid choice: 'sermon' (choose from"),
        ("check --network orkut", "argument --network: invalid choice: 'orkut' (choose from"),
        ("check --format xml", "argument --format: invalid choice: 'xml' (choose from"),
        ("check --fail-on always", "argument --fail-on: invalid choice: 'always' (choose from"),
        ("publish", "argument COMMAND: invalid choice: 'publish' (choose from"),
        ("check --brand @", "argument --brand: must be a name"),
        ("audit", "the following arguments are required: FILE"),
        ("audit a.txt --workers some", "argument --workers: must be a whole number, 1 or more"),
        ("audit a.txt --workers 0", "argument --workers: must be a whole number, 1 or more"),
    ],
)
def test_an_option_that_is_not_known(youward: Youward, arguments: str, said: str) -> None:
    refusal = youward(*arguments.split()).refusal()
    assert refusal.startswith(said)
    assert refusal.endswith("--help'.")


def test_a_line_break_in_an_option_stays_on_the_line(youward: Youward) -> None:
    assert "unrecognized arguments: --a b" in youward("check", "--a\nb").refusal()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bad")
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
    (folder / "codes.txt").write_bytes(b"\x7fELF\x02\x01\x01\xfe")
    (folder / "zeros.txt").write_bytes(b"not text\x00\x00")
    (folder / "latin.txt").write_bytes("Café".encode("latin-1"))
    (folder / "broken.jsonl").write_text('{"id": 1, "text": "fine"}\n{"id": 2, "text": \n')
    (folder / "deep.jsonl").write_text("[" * 100_000 + "\n")
    (folder / "textless.jsonl").write_text('{"id": 1, "body": "a post"}\n')
    (folder / "numbers.jsonl").write_text('{"id": 1, "text": 5}\n')
    (folder / "columns.csv").write_text("id,body\n1,a post\n")
    (folder / "quotes.csv").write_text('id,text\n1,"never closed\n')
    (folder / "post.pdf").write_bytes(b"%PDF")
    return folder


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("nowhere.txt", "nowhere.txt doesn't exist. Check the name and the folder."),
        ("", "the name of the file is empty. Give a file, or - for standard input."),
        (".", ". is a folder. Name a file in it."),
        ("picture.txt", "picture.txt looks like a binary file. Give a text file with the post in it."),
        ("codes.txt", "codes.txt looks like a binary file. Give a text file with the post in it."),
        ("zeros.txt", "zeros.txt looks like a binary file. Give a text file with the post in it."),
        ("latin.txt", "latin.txt is not a text in UTF-8. Save it as UTF-8 and try again."),
    ],
)
def test_a_file_that_is_no_post(youward: Youward, folder: Path, name: str, said: str) -> None:
    assert youward("check", name, cwd=folder).refusal() == said


def test_a_file_that_may_not_be_read(youward: Youward, folder: Path) -> None:
    # The superuser may read everything but what has no such end: a process's own memory.
    file = folder / "private.txt"
    file.write_text("Not for everyone.")
    file.chmod(0)
    if os.access(file, os.R_OK):
        file = Path("/proc/self/mem")
        if not file.exists():
            pytest.skip("everything can be read here")
    said = youward("check", file).refusal()
    assert said.startswith(f"{file} can't be read (")
    assert said.endswith("). Check its permissions, or copy the post elsewhere.")


@pytest.mark.parametrize(
    ("stdin", "said"),
    [
        (b"caf\xe9", "is not a text in UTF-8. Save it as UTF-8 and try again."),
        # Half of a pair, in both encodings.
        (b"cake \xed\xa0\xbc", "is not a text in UTF-8. Save it as UTF-8 and try again."),
        (b"\xff\xfec\x00\x3c\xd8", "is not a text in UTF-16. Save it as UTF-8 and try again."),
    ],
)
def test_bytes_on_standard_input_that_are_no_text(youward: Youward, stdin: bytes, said: str) -> None:
    assert youward("check", stdin=stdin).refusal() == f"standard input {said}"


@pytest.mark.parametrize(
    ("form", "stdin"), [("text", b""), ("json", b" \n\t\r\n"), ("sarif", "\ufeff\u200b\n".encode())]
)
def test_nothing_on_standard_input_is_said_and_no_failure(youward: Youward, stdin: bytes, form: str) -> None:
    ran = youward("check", "-", "--format", form, "--fail-on", "look-again", stdin=stdin)
    assert ran.status == 0
    assert ran.out
    assert ran.err == (
        "youward: standard input is empty, so there is nothing to coach. Write the post first.\n"
    )


def test_an_empty_file_is_named(youward: Youward, tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text("\n")
    (tmp_path / "posts.csv").write_text("id,text\n")
    ran = youward("check", "draft.txt", cwd=tmp_path)
    assert ran.status == 0
    assert ran.err == "youward: draft.txt is empty, so there is nothing to coach. Write the post first.\n"
    ran = youward("audit", "draft.txt", "posts.csv", cwd=tmp_path)
    assert ran.status == 0
    assert ran.err == "youward: there is no post in draft.txt.\nyouward: there is no post in posts.csv.\n"


def test_a_megabyte_is_read_in_part_and_that_is_said(youward: Youward, tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text("The ferry leaves from the second pier at nine.\n" * 22_000)
    said = (
        "youward: long.txt: This text is very long. The coach has read the first 100,000 characters. "
        "Split it to have the rest read too.\n"
    )
    for command in (("check", "--format", "json"), ("audit",)):
        ran = youward(*command, "long.txt", cwd=tmp_path)
        assert (ran.status, ran.err) == (0, said)
        assert max(sentence["end"] for sentence in json.loads(ran.out)["sentences"]) <= 100_000


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("nowhere.csv", "nowhere.csv doesn't exist. Check the name and the folder."),
        ("", "the name of the file is empty. Give a file"),
        (".", ". is a folder. Name a file in it."),
        ("-", "audit reads files. Save the posts as .jsonl, .csv, .tsv or .txt and name the file."),
        ("broken.jsonl", "broken.jsonl, line 2 is not JSON ("),
        ("deep.jsonl", "deep.jsonl, line 1 is not JSON ("),
        ("textless.jsonl", "textless.jsonl, line 1 has no text. Each line needs an id and a text."),
        ("numbers.jsonl", "numbers.jsonl, line 1 has no text. Each line needs an id and a text."),
        ("columns.csv", "columns.csv has no column “text” (it has: id, body). Name one with --text-column."),
        ("quotes.csv", "quotes.csv is not a readable table ("),
        ("post.pdf", "post.pdf has an ending that is not known. Use .jsonl, .csv, .tsv or .txt."),
        ("latin.txt", "latin.txt is not a text in UTF-8. Save it as UTF-8 and try again."),
    ],
)
def test_a_file_that_holds_no_posts(youward: Youward, folder: Path, name: str, said: str) -> None:
    assert youward("audit", name, cwd=folder).refusal().startswith(said)
