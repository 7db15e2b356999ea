"""Bad options and bad files: one line that says what is wrong and what to do, and exit status 2."""

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
        ("nowhere.txt", "nowhere.txt can't be read (No such file or directory). Check the name"),
        (".", ". can't be read ("),
        ("picture.txt", "picture.txt is not a text in UTF-8. Save it as UTF-8 and try again."),
        ("zeros.txt", "zeros.txt looks like a binary file. Give a text file with the post in it."),
        ("latin.txt", "latin.txt is not a text in UTF-8. Save it as UTF-8 and try again."),
    ],
)
def test_a_file_that_is_no_post(youward: Youward, folder: Path, name: str, said: str) -> None:
    assert youward("check", name, cwd=folder).refusal().startswith(said)


def test_bytes_on_standard_input_that_are_no_text(youward: Youward) -> None:
    said = youward("check", stdin=b"caf\xe9").refusal()
    assert said == "standard input is not a text in UTF-8. Save it as UTF-8 and try again."


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("nowhere.csv", "nowhere.csv can't be read (No such file or directory). Check the name"),
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
