"""Hold what each check is called, why it matters, what it asks, and its examples (resources/checks/)."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator

from youward.coach.report import Dimension, Severity
from youward.errors import ResourceError, reason

CHECK_IDS: tuple[str, ...] = tuple(
    (
        "self-lead we-heavy benefit-missing self-praise push-cta cta-stack urgency engagement-bait tease "
        "hype corporate-speak one-way pitch-question number-chasing weasel-apology blame-reader hidden-promo "
        "shouting "
        "good-benefit good-question good-credit good-concrete good-open good-help"
    ).split()
)
"""All ids promised to other programs, in their order; not each is built."""


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Example(_Frozen):
    """Show a check on a text: it must fire, or must not; `quote` is what carries it."""

    text: str
    fires: bool
    quote: str = ""
    note: str = ""

    @model_validator(mode="after")
    def _quote_is_in_text(self) -> "Example":
        if self.quote not in self.text:
            raise ValueError(f"the quote {self.quote!r} is not in its example")
        return self


class Evidence(_Frozen):
    """Name a study or policy by its number and say in plain words what it found."""

    id: str
    note: str


class Entry(_Frozen):
    """Describe one check to the writer."""

    id: str
    kind: Literal["concern", "strength"]
    title: str
    dimension: Dimension
    severity: Severity | None = None
    scope: Literal["phrase", "sentence", "post"]
    why: str
    ask: str = ""
    fine: str = ""
    next_step: str = ""
    principles: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    examples: tuple[Example, ...] = ()

    @model_validator(mode="after")
    def _concerns_are_ranked(self) -> "Entry":
        if (self.kind == "concern") != (self.severity is not None):
            raise ValueError("a concern needs a severity, a strength has none")
        if self.kind == "concern" and not self.next_step:
            raise ValueError("a concern needs a next_step")
        return self


class Catalogue:
    """Find what to say about a check. `problems` holds a sentence for each file that was set aside."""

    def __init__(self, entries: dict[str, Entry], problems: tuple[str, ...] = ()) -> None:
        self._entries = {i: entries[i] for i in CHECK_IDS if i in entries}
        self.problems = problems

    @classmethod
    def load(cls, folder: Path) -> "Catalogue":
        """Read `folder`/*.toml; a broken file is set aside with the reason, the rest still loads."""
        entries: dict[str, Entry] = {}
        problems: list[str] = []
        for path in sorted(folder.glob("*.toml")):
            try:
                entry = Entry.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
                if entry.id != path.stem or entry.id not in CHECK_IDS:
                    raise ValueError(f"its id {entry.id!r} is not a known check with that file name")
                entries[entry.id] = entry
            except (OSError, ValueError, ValidationError) as error:
                problems.append(f"The check in {path.name} is set aside: {reason(error)}.")
        if not entries:
            raise ResourceError(f"The checks are missing from {folder}. Install Youward again.")
        return cls(entries, tuple(problems))

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries.values())

    def __contains__(self, check: object) -> bool:
        return check in self._entries

    def entry(self, check: str) -> Entry:
        """Return what is known of a check that is in the catalogue."""
        return self._entries[check]
