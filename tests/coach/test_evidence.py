"""Every number that a check rests on stands for works that can be looked up."""

from pathlib import Path

import pytest

from youward.coach.catalogue import Catalogue
from youward.coach.evidence import load_evidence
from youward.errors import ResourceError
from youward.paths import resources


def test_the_checks_and_the_works_belong_together() -> None:
    catalogue = Catalogue.load(resources() / "checks")
    used = {evidence.id for entry in catalogue for evidence in entry.evidence}
    works = load_evidence(resources() / "evidence.toml")
    assert set(works) == used
    for number, reference in works.items():
        assert reference.works and reference.found.endswith(".") and reference.read, number
        assert "!" not in reference.found


def test_a_broken_file_is_refused_with_the_reason(tmp_path: Path) -> None:
    file = tmp_path / "evidence.toml"
    file.write_text("[E1]\nworks = 3\n")
    with pytest.raises(ResourceError, match=r"evidence\.toml"):
        load_evidence(file)
