"""Hold what insights are made from and what they say: frozen values. Times are UTC milliseconds."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from youward.coach.insights.facts import PostFacts

FEWEST_POSTS = 8
"""With fewer posts nothing is said: a pattern of seven posts is none."""
_LONGEST_QUOTE = 90


@dataclass(frozen=True, slots=True)
class PostRecord:
    """Hold one post; `fixed` are checks that spoke in its first version and are silent in its last.

    `replies` is None where nobody knows how many came; `networks` are ids.
    """

    id: str
    text: str
    when: int
    published: bool
    networks: tuple[str, ...]
    facts: PostFacts
    replies: int | None = None
    fixed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Day:
    """Stand for a day, to be written as the reader writes days."""

    at: int


@dataclass(frozen=True, slots=True)
class Month:
    """Stand for a month of a year."""

    at: int


@dataclass(frozen=True, slots=True)
class Check:
    """Stand for the title of a check."""

    id: str


@dataclass(frozen=True, slots=True)
class Quote:
    """Stand for words of a post, to be put in quotation marks."""

    words: str


Value = int | Day | Month | Check | Quote


def plain(value: Value) -> str:
    """Return a value in English; a check is called by its id."""
    match value:
        case Day(at):
            day = datetime.fromtimestamp(at / 1000, UTC)
            return f"{day.day} {day:%B %Y}"
        case Month(at):
            return f"{datetime.fromtimestamp(at / 1000, UTC):%B %Y}"
        case Check(name):
            return name
        case Quote(said):
            line = " ".join(said.split())
            if len(line) > _LONGEST_QUOTE:
                line = line[:_LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"
            return f"“{line}”"
        case int():
            return f"{value:,}"


def _as_it_is(text: str) -> str:
    return text


@dataclass(frozen=True, slots=True)
class Words:
    """Hold a sentence or a label: English source text with {names}, and what stands for each name."""

    text: str
    values: tuple[tuple[str, Value], ...] = ()

    def said(self, show: Callable[[Value], str] = plain, translate: Callable[[str], str] = _as_it_is) -> str:
        """Return the words with their values, in the language that `translate` and `show` give."""
        return translate(self.text).format(**{name: show(value) for name, value in self.values})


def words(text: str, **values: Value) -> Words:
    """Return words; translators find the literal `text` of every call."""
    return Words(text, tuple(values.items()))


@dataclass(frozen=True, slots=True)
class Row:
    """Hold one line of an insight as text: what it counts, and how many or when."""

    label: Words
    value: Value


@dataclass(frozen=True, slots=True)
class Bars:
    """Hold a chart of counts, from the top down."""

    rows: tuple[tuple[Words, int], ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Hold a chart of moments on one line, the earliest first."""

    times: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Name a post and the earlier one that it nearly repeats."""

    earlier: str
    later: str


@dataclass(frozen=True, slots=True)
class Insight:
    """Say one thing about many posts: sentences, the posts they rest on (newest first), chart and text."""

    id: str
    title: Words
    sentences: tuple[Words, ...]
    posts: tuple[str, ...] = ()
    chart: Bars | Timeline | None = None
    rows: tuple[Row, ...] = ()
    pairs: tuple[Pair, ...] = field(default=())
