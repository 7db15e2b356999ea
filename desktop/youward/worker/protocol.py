"""Messages between the window's process and the analysis process. All are frozen and picklable."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from youward.coach.options import Brief, Options
from youward.coach.report import Report
from youward.proof.mark import Mark, Wishes


@dataclass(frozen=True, slots=True)
class Request:
    """Ask for a report on `text`; a later revision replaces an earlier one."""

    revision: int
    text: str
    brief: Brief
    options: Options
    proof: Wishes | None = None
    """How to proofread the text after the report, None for not at all."""


@dataclass(frozen=True, slots=True)
class Ready:
    """Say that the coach is loaded."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Say that work on a revision goes on."""

    revision: int


@dataclass(frozen=True, slots=True)
class Answer:
    """Bring the report on a revision; a second one has lost suggestions that did not hold in their place."""

    revision: int
    report: Report


@dataclass(frozen=True, slots=True)
class Proof:
    """Bring the marks of proofreading on a revision, in a message of their own after its report."""

    revision: int
    marks: tuple[Mark, ...] | None
    """None when the text could not be proofread."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Say in one sentence why a revision, or (revision -1) the coach itself, could not be served."""

    revision: int
    sentence: str


Message = Ready | Progress | Answer | Proof | Failed
NEVER = -1


class Reporting(Protocol):
    """Anything that coaches a text as the engine's `Coach` does."""

    def report(self, text: str, brief: Brief, options: Options, pulse: Callable[[], None]) -> Report:
        """Coach `text`, calling `pulse` now and then."""
        ...

    def confirmed(
        self, text: str, report: Report, brief: Brief, options: Options, pulse: Callable[[], None]
    ) -> Report:
        """Return `report`, which is on `text`, without suggestions that don't answer their findings."""
        ...
