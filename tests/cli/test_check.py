"""`youward check`: the three formats, exit statuses, and what the writer can tell it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from program import PROGRAM, Ran, Youward
from shape import CONCERNS, STRENGTHS, check_shape

from youward.coach.engine import Coach

# What one code point is in Python is two units or many glyphs elsewhere.
POST = (
    "🎉👩\u200d👩\u200d👧 We're thrilled to announce our new booking app! "
    "LIKE and SHARE this with a friend!!!\r\n"
    "You can book a table in ten seconds."
)
TEXT = POST.replace("\r\n", "\n")
LAUNCH = "We're thrilled to announce our new booking app! Sign up NOW!!!"
CALM = "You can now book a table from your phone on Sundays. Which time would suit you best?"


@pytest.fixture(scope="module")
def post(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("posts") / "my post 100%.txt"
    file.write_bytes(POST.encode())
    return file


@pytest.fixture(scope="module")
def as_json(youward: Youward, post: Path) -> Ran:
    return youward("check", post, "--format", "json", "--fail-on", "worth-fixing")


@pytest.fixture(scope="module")
def report(as_json: Ran) -> dict[str, Any]:
    return json.loads(as_json.out)


def test_json_is_one_report_on_one_line(as_json: Ran, report: dict[str, Any], post: Path) -> None:
    assert as_json.err == ""
    assert as_json.out.count("\n") == 1
    check_shape(report, TEXT)
    assert report["id"] == str(post)
    assert report["kind"] == "announcement"
    assert report["language"] == "en"
    assert report["gauge"] is None
    found = {finding["check"]: finding for finding in report["findings"]}
    assert {"self-lead", "engagement-bait"} <= set(found)
    assert found["self-lead"]["suggestions"]


def test_status_1_says_that_a_finding_reaches_the_limit(as_json: Ran, report: dict[str, Any]) -> None:
    assert "worth-fixing" in {finding["severity"] for finding in report["findings"]}
    assert as_json.status == 1


def test_text_is_for_reading(youward: Youward) -> None:
    ran = youward("check", stdin=POST.encode("utf-16"))
    assert (ran.status, ran.err) == (0, "")
    assert "Opens with us\n" in ran.out
    assert "What changes for them?" in ran.out
    assert "  > " in ran.out
    assert "\x1b" not in ran.out
    assert all(len(line) <= 100 for line in ran.out.splitlines())


def test_sarif_points_at_lines_and_columns(youward: Youward, post: Path, report: dict[str, Any]) -> None:
    ran = youward("check", post.name, "--format", "sarif", "--fail-on", "look-again", cwd=post.parent)
    assert (ran.status, ran.err) == (1, "")
    log = json.loads(ran.out)
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["tool"]["driver"]["name"] == "Youward"
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert [result["ruleId"] for result in run["results"]] == [f["check"] for f in report["findings"]]
    levels = {"worth-fixing": "error", "look-again": "warning", "small-thing": "note"}
    for result, finding in zip(run["results"], report["findings"], strict=True):
        assert rules[result["ruleIndex"]] == result["ruleId"]
        assert result["level"] == levels[finding["severity"]]
        (location,) = result["locations"]
        place = location["physicalLocation"]
        assert place["artifactLocation"]["uri"] == "my%20post%20100%25.txt"
        region = place["region"]
        assert (region["charOffset"], region["charLength"]) == (
            finding["start"],
            finding["end"] - finding["start"],
        )
        assert region["snippet"]["text"] == finding["quote"]
        lines = TEXT.split("\n")
        assert region["startLine"] == region["endLine"]
        line = lines[region["startLine"] - 1]
        assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == finding["quote"]


def test_the_writer_can_say_kind_brand_network_and_brief(youward: Youward, report: dict[str, Any]) -> None:
    told = youward(
        *("check", "-", "--format", "json", "--fail-on", "look-again"),
        *("--kind", "apology", "--network", "linkedin", "--brand", "Northfold", "--brand", "North Fold"),
        *("--reader", "early commuters", "--benefit", "skip the queue", "--question", "When do you ride?"),
        stdin=b"Northfold is thrilled to announce a new booking app today.",
    )
    assert (told.status, told.err) == (0, "")
    said = json.loads(told.out)
    check_shape(said, "Northfold is thrilled to announce a new booking app today.")
    assert said["kind"] == "apology"
    assert said["id"] == ""
    assert said["gauge"] is None
    # An apology opens with us, and that is as it should be; the same words announce something otherwise.
    assert "self-lead" not in {finding["check"] for finding in said["findings"]}
    (sentence,) = said["sentences"]
    assert sentence["role"] == "us"


def test_a_calm_post_passes_every_limit(youward: Youward) -> None:
    ran = youward("check", "--format", "json", "--fail-on", "look-again", stdin=CALM.encode("utf-8-sig"))
    assert (ran.status, ran.err) == (0, "")
    check_shape(json.loads(ran.out), CALM)
    assert json.loads(ran.out)["strengths"]


@pytest.mark.skipif(os.name == "nt", reason="a closed pipe shows differently there")
def test_a_reader_that_stops_reading_is_no_failure(post: Path) -> None:
    with subprocess.Popen([PROGRAM, "check", post], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as ran:
        assert ran.stdout is not None
        assert ran.stderr is not None
        ran.stdout.close()
        assert ran.stderr.read() == b""
    assert ran.returncode == 0


WITHOUT_QT = """
import sys
from youward.__main__ import main
for command in ("check", "audit"):
    sys.argv = ["youward", command, sys.argv[-1]]
    assert main() == 0
print(sorted(name for name in sys.modules if name.startswith(("PySide6", "shiboken6", "youward.ui"))))
"""


def test_the_commands_run_without_qt(post: Path) -> None:
    ran = subprocess.run([sys.executable, "-c", WITHOUT_QT, post], capture_output=True, encoding="utf-8")
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines()[-1] == "[]"


PUSHING = (
    "Hurry! Last chance. Hurry! We launched a new jam range. Buy now! Buy now! Sign up today! "
    "Don't miss out on our plums."
)


def test_what_is_found_in_several_places_is_explained_once(youward: Youward) -> None:
    ran = youward("check", stdin=PUSHING.encode())
    lines = ran.out.splitlines()
    blocks = [block.splitlines() for block in ran.out.rstrip("\n").split("\n\n")]
    findings = [block for block in blocks if block[0].startswith(("Worth fixing: ", "Look again: "))]
    assert len(findings) == len({block[0].split(" (")[0] for block in findings})
    pushing = next(block for block in findings if block[0].startswith("Look again: Pushing ("))
    quotes = [line for line in pushing if line.startswith("  “")]
    assert {"  “Buy now” (2 times)", "  “Sign up today”"} <= set(quotes)
    assert len(quotes) == len(set(quotes))
    for why in ("  Being told to act makes people resist; loyal readers most of all.", "  > "):
        said = [line for line in lines if line.startswith(why)]
        assert len(said) == len(set(said)) > 0


def test_the_first_line_is_about_the_finding_below_it(youward: Youward, coach: Coach) -> None:
    ran = youward("check", stdin=PUSHING.encode())
    headline, finding, *_ = ran.out.split("\n\n")
    titles = {f"Look again: {e.title}": e.next_step for e in coach.catalogue}
    assert titles[finding.splitlines()[0].split(" (")[0]] == headline


def test_explaining_names_checks_by_their_titles_and_says_nothing_twice(youward: Youward) -> None:
    ran = youward("check", "--explain", stdin=PUSHING.encode())
    assert ran.status == 0
    explained = ran.out.split("Why this was said, and what was weighed and left unsaid\n")[1]
    assert "  Said: Pushing — “Sign up today”" in explained
    assert "  Not said: Pushing — “Hurry”" in explained
    assert (
        "    against it: another check already speaks of these words (“Pressure without facts”)" in explained
    )
    assert not any(f"{check} " in explained for check in CONCERNS | STRENGTHS if "-" in check)
    blocks = explained.strip("\n").split("\n\n")
    assert len(blocks) == len(set(blocks))
    for block in blocks:
        verdicts = [line for line in block.splitlines() if line.startswith(("  Said: ", "  Not said: "))]
        assert len(verdicts) == len(set(verdicts))


def test_explaining_says_why_a_kind_of_post_is_left_alone(youward: Youward) -> None:
    ran = youward("check", "--explain", "--kind", "notice", stdin=LAUNCH.encode())
    assert "  Not said: Opens with us — “" in ran.out
    assert "it is fine in this kind of post (notice)" in " ".join(ran.out.split())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "We are heartbroken to hear of the passing of our colleague Maria.",
            "This reads as a condolence or memorial, so the coach keeps quiet.\n",
        ),
        (
            "Demain nous sommes ravis d'annoncer notre nouvelle application pour tous nos clients.",
            "This doesn't look like English. Youward reads English only and leaves this text alone.\n",
        ),
    ],
)
def test_a_post_that_is_left_alone_gets_one_line(youward: Youward, text: str, said: str) -> None:
    assert youward("check", stdin=text.encode()).out == said


def test_a_network_says_how_much_room_it_leaves(youward: Youward) -> None:
    calm = CALM.encode()
    assert youward("check", "--network", "x", stdin=calm).out.endswith("\n\nX: 84 of 280 characters.\n")
    folded = youward("check", "--network", "pinterest", stdin=calm).out
    assert folded.endswith(
        "\n\nPinterest: 84 of 500 characters; on a phone, about the first 50 show before the fold.\n"
    )
    without = youward("check", stdin=calm).out
    assert folded.startswith(without)


def test_too_much_for_a_network_is_said_in_every_format_and_fails_nothing(youward: Youward) -> None:
    long = f"{CALM} {CALM} {CALM} {CALM}\n".encode()
    said = "X: 339 of 280 characters, 59 too many. Shorten it to post it there.\n"
    ran = youward("check", "--network", "x", "--fail-on", "worth-fixing", stdin=long)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.endswith(said)
    ran = youward("check", "--network", "x", "--format", "json", stdin=long)
    assert (ran.status, ran.err) == (0, f"youward: standard input: {said}")
    check_shape(json.loads(ran.out), long.decode())
