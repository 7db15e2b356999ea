"""Read what the writer types to find drafts: words, and terms such as status:ready or before:2026-05."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

import regex

from youward.text.kinds import KINDS
from youward.text.networks import NETWORKS

STATUSES = ("draft", "ready", "published", "archived")
PERIODS = ("today", "7d", "30d", "year")
"""Times of the last change, counted back from today; the year is this one."""
_DAYS = {"today": 0, "7d": 6, "30d": 29}
_TOKEN = regex.compile(r'(?<!\S)(\p{L}+):("[^"]*"|[^\s"]\S*)')
_DAY = regex.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_FIRST_YEAR = 1980
"""Systems differ in what they make of times before 1970."""


class Field(StrEnum):
    """Name what a term is about; the value is what the writer types before the colon."""

    NETWORK = "network"
    KIND = "kind"
    STATUS = "status"
    TAG = "tag"
    CHECK = "check"
    CHANGED = "changed"
    AFTER = "after"
    BEFORE = "before"


class Sort(StrEnum):
    """Name the order of a list: the newest first, or by title."""

    CHANGED = "changed"
    CREATED = "created"
    TITLE = "title"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Term:
    """Ask for one value of one field."""

    field: Field
    value: str

    def __str__(self) -> str:
        """Return the term as it is typed."""
        return f'{self.field}:"{self.value}"' if " " in self.value else f"{self.field}:{self.value}"


@dataclass(frozen=True, slots=True)
class Query:
    """Hold what to find: words, terms, and those that were typed but can't be understood.

    Several networks, kinds or statuses are alternatives; everything else must be true at once.
    """

    words: str = ""
    terms: tuple[Term, ...] = ()
    unread: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether every draft is wanted."""
        return not (self.words.strip() or self.terms or self.unread)

    def of(self, field: Field) -> tuple[str, ...]:
        """Return the values asked for in one field."""
        return tuple(term.value for term in self.terms if term.field is field)

    def adding(self, terms: tuple[Term, ...]) -> "Query":
        """Return the query with more terms, each of them once; of periods and days the newest stay."""
        kept = self.terms
        for term in terms:
            if term.field in (Field.CHANGED, Field.AFTER, Field.BEFORE):
                kept = tuple(t for t in kept if t.field is not term.field)
            if term not in kept:
                kept = (*kept, term)
        return replace(self, terms=kept)

    def without(self, term: Term) -> "Query":
        """Return the query without a term."""
        return replace(self, terms=tuple(t for t in self.terms if t != term))

    def span(self, today: date) -> tuple[int | None, int | None]:
        """Return the milliseconds from which on and before which a draft was changed, None for no limit."""
        starts = [_beginning(_period(value, today)) for value in self.of(Field.CHANGED)]
        starts += [_beginning(day) for value in self.of(Field.AFTER) if (day := _day(value))]
        ends = [_beginning(day) for value in self.of(Field.BEFORE) if (day := _day(value))]
        return max(starts, default=None), min(ends, default=None)


def parse(typed: str) -> Query:
    """Return the query that `typed` stands for; what looks like a term of no known field is words."""
    terms: list[Term] = []
    unread: list[str] = []

    def take(found: "regex.Match[str]") -> str:
        name, value = found[1].lower(), found[2].strip('"').strip()
        if name not in list(Field):
            return found[0]
        term = _term(Field(name), value)
        if term is None:
            unread.append(found[0])
        else:
            terms.append(term)
        return " "

    words = " ".join(_TOKEN.sub(take, typed).split())
    return Query(words, (), tuple(unread)).adding(tuple(terms))


def day_of(value: str) -> date | None:
    """Return the day that the value of `before` or `after` stands for."""
    return _day(value)


def _term(field: Field, value: str) -> Term | None:
    if field is Field.TAG:
        return Term(field, value) if value else None
    value = value.lower()
    known = {
        Field.NETWORK: NETWORKS,
        Field.KIND: KINDS,
        Field.STATUS: STATUSES,
        Field.CHANGED: PERIODS,
    }.get(field)
    if field in (Field.AFTER, Field.BEFORE):
        fits = _day(value) is not None
    else:
        fits = value in known if known is not None else bool(value)
    return Term(field, value) if fits else None


def _day(value: str) -> date | None:
    found = _DAY.fullmatch(value)
    if found is None or int(found[1]) < _FIRST_YEAR:
        return None
    try:
        return date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
    except ValueError:
        return None


def _period(value: str, today: date) -> date:
    return date(today.year, 1, 1) if value == "year" else today - timedelta(days=_DAYS[value])


def _beginning(day: date) -> int:
    return round(datetime(day.year, day.month, day.day).timestamp() * 1000)
