"""`youward check --suggest`: a reader-first version of the whole post, for reading and for programs."""

import json

import pytest
from program import Youward
from shape import check_shape

LAUNCH = "We're thrilled to announce our new booking app! Sign up NOW!!!"
PROUD = (
    "We are proud of our amazing team. Our company has grown by 40% and we opened three offices this year "
    "and hired many people across the country.\n\n"
    "You can cancel up to an hour before you play, and the floodlights stay on until ten on Thursdays.\n\n"
    "Follow us! Share this post. Like and subscribe for more!\n\n#tennis #courts\n"
)
CALM = "You can now book a table from your phone on Sundays. Which time would suit you best?"


def test_the_version_stands_below_the_report_with_its_hints(youward: Youward) -> None:
    without = youward("check", stdin=LAUNCH.encode())
    ran = youward("check", "--suggest", stdin=LAUNCH.encode())
    assert (ran.status, ran.err) == (0, "")
    assert ran.out == without.out + (
        "\nNo sentence says yet what the reader gets.\n\nA reader-first version\n"
        "  You can now ___ (what can they do?) with the booking app. You can sign up here; you'll\n"
        "  get ___ (what, how often?).\n"
    )


def test_paragraphs_stay_and_the_fold_is_told(youward: Youward) -> None:
    out = youward("check", "--suggest", stdin=PROUD.encode()).out
    said = " ".join(out.split())
    assert (
        "The reader's benefit first appears at character 145 "
        "(below the fold on LinkedIn, Facebook, Instagram, TikTok and Pinterest)." in said
    )
    assert out.endswith("across the country.\n\n  Follow us!\n\n  #tennis #courts\n")
    assert "A reader-first version\n  You can cancel" in out


def test_a_network_without_that_fold_moves_nothing(youward: Youward) -> None:
    out = youward("check", "--suggest", "--network", "threads", stdin=PROUD.encode()).out
    assert "A reader-first version\n  We are proud" in out


def test_nothing_to_change_is_said(youward: Youward) -> None:
    out = youward("check", "--suggest", stdin=CALM.encode()).out
    assert out.endswith(
        "\n\nThe reader's benefit first appears at character 1.\n\n"
        "A reader-first version: nothing to change here.\n"
    )


@pytest.mark.parametrize("text", [LAUNCH, PROUD, CALM, ""])
def test_json_gets_two_more_keys(youward: Youward, text: str) -> None:
    plain = json.loads(youward("check", "--format", "json", stdin=text.encode()).out)
    said = json.loads(youward("check", "--format", "json", "--suggest", stdin=text.encode()).out)
    version, benefit = said.pop("reader_first"), said.pop("benefit")
    assert said == plain
    check_shape(said, text)
    assert set(version) == {"text", "blanks", "changes"}
    out, position = "", 0
    for change in version["changes"]:
        assert list(change) == ["start", "end", "text", "blanks", "pattern", "check", "group"]
        assert position <= change["start"] <= change["end"]
        out += text[position : change["start"]] + change["text"]
        position = change["end"]
    assert version["text"] == out + text[position:]
    assert version["blanks"] == [hint for change in version["changes"] for hint in change["blanks"]]
    assert set(benefit) == {"start", "below_fold"}
    if benefit["start"] is None:
        assert benefit["below_fold"] == []
