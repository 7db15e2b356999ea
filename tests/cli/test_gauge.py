"""`--gauge`: a number for those who ask, and none for a few words."""

import json
from pathlib import Path

from program import Youward
from shape import check_shape

POSTS = {
    "pushing": "We're thrilled to announce our new booking app! Sign up NOW!!!",
    "calm": "You can now book a table from your phone on Sundays. Which time would suit you best?",
    "five words": "Open at nine on Sundays.",
    "six words": "We open at nine on Sundays.",
    "nothing": "",
}


def test_the_gauge_is_a_number_for_six_words_or_more(youward: Youward, tmp_path: Path) -> None:
    lines = [json.dumps({"id": id, "text": text}) for id, text in POSTS.items()]
    (tmp_path / "posts.jsonl").write_text("\n".join(lines), encoding="utf-8")
    ran = youward("audit", "--gauge", "posts.jsonl", cwd=tmp_path)
    assert (ran.status, ran.err) == (0, "")
    reports = [json.loads(line) for line in ran.out.splitlines()]
    for report in reports:
        check_shape(report, POSTS[report["id"]])
    gauges = {report["id"]: report["gauge"] for report in reports}
    assert gauges["five words"] is None
    assert gauges["nothing"] is None
    assert gauges["pushing"] < gauges["six words"] < gauges["calm"]


def test_check_has_it_too(youward: Youward) -> None:
    ran = youward("check", "--gauge", "--format", "json", stdin=POSTS["calm"].encode())
    assert ran.status == 0
    assert type(json.loads(ran.out)["gauge"]) is int
