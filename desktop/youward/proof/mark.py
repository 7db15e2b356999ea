"""Hold what proofreading finds, and how it is to read: frozen values.

All offsets are Unicode code points, end exclusive, and `text[start:end] == quote`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Subject(StrEnum):
    """Say what a mark is about; each can be switched off apart."""

    SPELLING = "spelling"
    GRAMMAR = "grammar"


class Dialect(StrEnum):
    """Name a kind of English that words are spelled in."""

    AMERICAN = "us"
    BRITISH = "uk"
    AUSTRALIAN = "au"
    CANADIAN = "ca"
    INDIAN = "in"


@dataclass(frozen=True, slots=True)
class Mark:
    """Point at words that may not be as they were meant.

    `check` is "proof." and the rule, `fixes` are texts that can stand in the place of `start:end`, the
    likeliest first; an empty one takes the words out. `says` is a sentence of the engine's, "" where it has
    none that is fit to be told.
    """

    check: str
    subject: Subject
    start: int
    end: int
    quote: str
    says: str = ""
    fixes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wishes:
    """Set how to proofread. `words` are names and the writer's own words, left as they are."""

    dialect: Dialect = Dialect.AMERICAN
    subjects: frozenset[Subject] = frozenset(Subject)
    words: tuple[str, ...] = ()


class Proofreading(Protocol):
    """Anything that proofreads a text; the worker asks one such engine."""

    def marks(self, text: str, wishes: Wishes, pulse: Callable[[], None]) -> tuple[Mark, ...]:
        """Return the marks on `text` in its order, calling `pulse` now and then."""
        ...
