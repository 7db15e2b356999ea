"""Hold what the writer told the coach: the brief, the settings and what was dismissed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Brief:
    """Say whom the post is for, what they get and what the writer would like to hear back."""

    reader: str = ""
    benefit: str = ""
    question: str = ""


@dataclass(frozen=True, slots=True)
class Dismissal:
    """Remember "Not here": the check, the quoted words, and up to 24 code points on either side."""

    check: str
    quote: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Options:
    """Set how the coach reads: `kind` and `network` are ids or "" for a guess and none."""

    kind: str = ""
    network: str = ""
    brands: tuple[str, ...] = ()
    switched_off: frozenset[str] = frozenset()
    dismissed: tuple[Dismissal, ...] = ()


NO_BRIEF = Brief()
DEFAULTS = Options()
