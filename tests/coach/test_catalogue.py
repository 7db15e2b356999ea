"""The catalogue: complete, honest examples, and what happens to a broken file."""

from pathlib import Path

import pytest

from youward import paths
from youward.coach.catalogue import CHECK_IDS, Catalogue, Entry, Example
from youward.coach.checks import PHRASE_CHECKS, POST_CHECKS, SENTENCE_CHECKS, STRENGTH_CHECKS
from youward.coach.engine import Coach
from youward.errors import ResourceError

CATALOGUE = Catalogue.load(paths.resources() / "checks")
BUILT = {
    name for checks in (PHRASE_CHECKS, SENTENCE_CHECKS, POST_CHECKS, STRENGTH_CHECKS) for name, _ in checks
}
EXAMPLES = [
    pytest.param(entry, example, id=f"{entry.id}-{'fires' if example.fires else 'silent'}-{number}")
    for entry in CATALOGUE
    for number, example in enumerate(entry.examples)
]


def test_every_built_check_is_described_and_nothing_else() -> None:
    assert CATALOGUE.problems == ()
    assert {entry.id for entry in CATALOGUE} == BUILT
    assert set(CHECK_IDS) >= BUILT


@pytest.mark.parametrize("entry", list(CATALOGUE), ids=lambda entry: entry.id)
def test_entries_are_complete(entry: Entry) -> None:
    assert entry.title
    assert entry.why.endswith(".")
    assert entry.evidence
    assert sum(e.fires for e in entry.examples) >= 8
    assert sum(not e.fires for e in entry.examples) >= 8
    if entry.kind == "concern":
        assert entry.fine
        assert entry.ask.endswith("?") or entry.id == "shouting"
    said = " ".join([entry.title, entry.why, entry.ask, entry.fine, entry.next_step]).lower()
    assert "!" not in said
    assert "you are" not in said


@pytest.mark.parametrize(("entry", "example"), EXAMPLES)
def test_examples_do_what_they_say(coach: Coach, entry: Entry, example: Example) -> None:
    report = coach.report(example.text)
    found = {f.check for f in report.findings} | {s.check for s in report.strengths}
    assert (entry.id in found) == example.fires


def test_a_broken_file_is_set_aside_with_the_reason(tmp_path: Path) -> None:
    good = (paths.resources() / "checks" / "hype.toml").read_text(encoding="utf-8")
    (tmp_path / "hype.toml").write_text(good, encoding="utf-8")
    (tmp_path / "urgency.toml").write_text("id = [", encoding="utf-8")
    (tmp_path / "one-way.toml").write_text(good, encoding="utf-8")
    catalogue = Catalogue.load(tmp_path)
    assert [e.id for e in catalogue] == ["hype"]
    assert len(catalogue.problems) == 2
    assert "urgency.toml" in catalogue.problems[1]


def test_a_quote_must_stand_in_its_example() -> None:
    with pytest.raises(ValueError, match="not in its example"):
        Example(text="a", fires=True, quote="b")


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ResourceError, match="missing"):
        Catalogue.load(tmp_path)
