"""Each layout that networks, spreadsheets and Youward write is recognised and read as it was meant."""

import json
import zipfile
from pathlib import Path

import pytest

from youward.history.imports.dates import milliseconds
from youward.history.imports.html_text import text_of
from youward.history.imports.recognise import recognise
from youward.history.imports.values import ImportedPost, Kind

OCTOBER = 1_539_202_764_000
TWEETS = "window.YTD.tweets.part0 = " + json.dumps(
    [
        {
            "tweet": {
                "id_str": "1050118621198921728",
                "full_text": "You can book &amp; cancel here: https://t.co/abc https://t.co/pic",
                "created_at": "Wed Oct 10 20:19:24 +0000 2018",
                "entities": {
                    "urls": [{"url": "https://t.co/abc", "expanded_url": "https://example.com/book"}],
                    "media": [{"url": "https://t.co/pic"}],
                },
                "retweeted": False,
            }
        },
        {"tweet": {"id_str": "2", "full_text": "RT @other: Not ours", "created_at": "x"}},
        {"tweet": {"id_str": "3", "full_text": "Second one", "created_at": "Wed Oct 10 20:19:24 +0000 2018"}},
    ]
)
SHARES = (
    "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\r\n"
    "2018-10-10 20:19:24,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A1,"
    '"First line""\n""""\n""He said """"hi"""" to us",https://example.com,,MEMBER_NETWORK\r\n'
    "2018-10-11 08:00:00,https://www.linkedin.com/feed/update/2,,https://example.com/only-shared,,\r\n"
)
OUTBOX = json.dumps(
    {
        "@context": ["https://www.w3.org/ns/activitystreams", {"a": [1, {"b": "]"}]}],
        "id": "outbox.json",
        "type": "OrderedCollection",
        "totalItems": 3,
        "orderedItems": [
            {"type": "Announce", "object": "https://other.example/1", "published": "2018-10-10T20:19:24Z"},
            {
                "type": "Create",
                "published": "2018-10-10T20:19:24Z",
                "object": {
                    "id": "https://m.example/users/a/statuses/1",
                    "url": "https://m.example/@a/1",
                    "published": "2018-10-10T20:19:24Z",
                    "summary": None,
                    "content": '<p>Hello <span class="h-card"><a href="https://m.example/@b" class="u-url '
                    'mention">@<span>b</span></a></span><br />see <a href="https://example.com/a/long/path">'
                    '<span class="invisible">https://</span><span class="ellipsis">example.com/a/l</span>'
                    '<span class="invisible">ong/path</span></a></p><p>&lt;3 <script>alert(1)</script></p>',
                },
            },
        ],
    }
)
FACEBOOK = json.dumps(
    [
        {
            "timestamp": 1539202764,
            "data": [
                {"post": "Bei uns f\u00c3\u00bcr euch \u00f0\u009f\u008e\u00be"},
                {"update_timestamp": 1},
            ],
            "attachments": [{"data": [{"external_context": {"url": "https://example.com"}}]}],
        },
        {"timestamp": 1539202765, "data": [], "title": "A saved a seller."},
    ]
)
FILES = {
    Kind.X: ("tweets.js", "data/tweets.js", TWEETS),
    Kind.LINKEDIN: ("Shares.csv", "Shares.csv", SHARES),
    Kind.MASTODON: ("outbox.json", "outbox.json", OUTBOX),
    Kind.FACEBOOK: ("your_posts_1.json", "posts/your_posts_1.json", FACEBOOK),
}
EXPECTED = {
    Kind.X: "You can book & cancel here: https://example.com/book",
    Kind.LINKEDIN: 'First line\n\nHe said "hi" to us\n\nhttps://example.com',
    Kind.MASTODON: "Hello @b\nsee https://example.com/a/long/path\n\n<3",
    Kind.FACEBOOK: "Bei uns für euch 🎾\n\nhttps://example.com",
}


def posts(path: Path) -> list[ImportedPost]:
    return list(recognise(path).posts())


@pytest.mark.parametrize("kind", FILES)
def test_an_archive_is_the_same_as_a_file_in_a_zip_and_unpacked(kind: Kind, tmp_path: Path) -> None:
    name, inside, content = FILES[kind]
    file = tmp_path / name
    file.write_text(content, encoding="utf-8", newline="")
    packed = tmp_path / "archive.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("media/picture.jpg", b"\xff\xd8")
        archive.writestr(inside, content)
    folder = tmp_path / "unpacked"
    (folder / inside).parent.mkdir(parents=True)
    (folder / inside).write_text(content, encoding="utf-8", newline="")
    read = posts(file)
    assert read == posts(packed) == posts(folder)
    assert (read[0].text, read[0].when, read[0].source) == (EXPECTED[kind], OCTOBER, kind)
    assert read[0].is_published
    assert len(read) == (2 if kind is Kind.X else 1)
    assert recognise(packed).kinds == (kind,)


def test_links_lead_to_the_posts(tmp_path: Path) -> None:
    (tmp_path / "tweets.js").write_text(TWEETS, encoding="utf-8")
    assert posts(tmp_path / "tweets.js")[0].link == "https://x.com/i/status/1050118621198921728"
    (tmp_path / "outbox.json").write_text(OUTBOX, encoding="utf-8")
    assert posts(tmp_path / "outbox.json")[0].link == "https://m.example/@a/1"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_a_table_is_read_whatever_parts_and_encodes_it(encoding: str, mark: str, tmp_path: Path) -> None:
    rows = [
        ["Fecha", "Beitrag", "Red", "Enlace"],
        ["10.10.2018 20:19", '"Schöne Grüße,\nmit Zeilen; und Komma"', "Twitter", "https://example.com/1"],
        ["11.10.2018 20:19", "Zweiter", "LinkedIn", ""],
    ]
    file = tmp_path / "posts.csv"
    file.write_bytes("\r\n".join(mark.join(row) for row in rows).encode(encoding))
    read = posts(file)
    assert [post.text for post in read] == ["Schöne Grüße,\nmit Zeilen; und Komma", "Zweiter"]
    assert read[0].when == OCTOBER - 24_000
    assert [post.network for post in read] == ["x", "linkedin"]
    assert read[0].link == "https://example.com/1"
    assert not read[0].is_published


def test_columns_are_guessed_by_what_stands_in_them_and_can_be_changed(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    file.write_text(
        "a,b,c\nshort,2018-10-10,These are the words of a post\nbrief,2018-10-11,And these are others\n"
    )
    found = recognise(file)
    assert found.columns is not None
    assert (found.columns.of("text"), found.columns.of("when")) == ("c", "b")
    other = found.with_columns(found.columns.replaced("text", "a"))
    assert [post.text for post in other.posts()] == ["short", "brief"]


def test_a_table_without_names_loses_no_row(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    file.write_text(
        "2018-10-10,You can now book a table from your phone on Sundays.\n2018-10-11,Another one.\n"
    )
    read = posts(file)
    assert [post.text for post in read][1] == "Another one."
    assert len(read) == 2


def test_a_folder_of_text_files_is_read_with_its_front_matter(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "a.md").write_text('---\ntitle: "One: two"\ndate: 2018-10-10\nstatus: ready\n---\n\nHello.\n')
    (tmp_path / "in" / "b.txt").write_text("--- not front matter\n")
    (tmp_path / "c.jpg").write_bytes(b"\xff")
    first, second = posts(tmp_path)
    assert (first.title, first.text, first.status) == ("One: two", "Hello.", "ready")
    assert (second.title, second.text) == ("b", "--- not front matter")


def test_json_lines_give_their_texts(tmp_path: Path) -> None:
    file = tmp_path / "p.jsonl"
    file.write_text('{"id": 5, "text": "One"}\n\n{"text": "Two\\u2028still", "date": "2018-10-10"}\n')
    read = posts(file)
    assert [(post.id, post.text) for post in read] == [("5", "One"), ("3", "Two\u2028still")]


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("Wed Oct 10 20:19:24 +0000 2018", OCTOBER),
        ("2018-10-10T22:19:24+02:00", OCTOBER),
        ("2018-10-10T20:19:24.000Z", OCTOBER),
        ("2018-10-10 20:19:24 UTC", OCTOBER),
        ("10/10/2018 8:19:24 PM", OCTOBER),
        ("1539202764", OCTOBER),
        ("1539202764000", OCTOBER),
        ("31/12/2018", 1_546_214_400_000),
        ("yesterday", None),
        ("2018-13-45", None),
        ("Wed Foo 10 20:19:24 +0000 2018", None),
        ("9" * 400, None),
    ],
)
def test_dates_are_read_as_they_are_written(written: str, moment: int | None) -> None:
    assert milliseconds(written) == moment


def test_html_never_runs_and_says_what_was_written() -> None:
    assert text_of("<p>a</p><p>b<br>c</p><ul><li>d</li><li>e</li></ul>") == "a\n\nb\nc\n\n- d\n- e"
    assert text_of("<style>x</style><img src=x onerror=alert(1)>1 &lt; 2") == "1 < 2"
    assert text_of('<a href="javascript:alert(1)">go</a>') == "go"
