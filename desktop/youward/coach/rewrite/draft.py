"""Hold what a pattern works on, and what it makes."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from spacy.tokens import Token

from youward.coach.checks.sight import Hit, Sight
from youward.coach.report import BLANK
from youward.text.reading import ReadSentence
from youward.text.roles import Actor, Role


@dataclass(frozen=True, slots=True)
class Draft:
    """Offer `text` in the place of the post's `start:end`; every BLANK has its hint in `blanks`."""

    pattern: str
    start: int
    end: int
    text: str
    blanks: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.text.count(BLANK) != len(self.blanks):
            raise ValueError(f"{self.pattern} has {len(self.blanks)} hints for {self.text!r}")


@dataclass(frozen=True)
class Scene:
    """Hold one sentence of a post, and the finding that a pattern answers."""

    hit: Hit
    sight: Sight
    sentence: ReadSentence

    def ours(self) -> list[Actor]:
        """Return the clauses that we carry and that are no side remark."""
        return [
            a
            for a in self.sentence.actors
            if a.role is Role.BRAND and a.clause.head.dep_ not in ("relcl", "acl", "advcl", "pcomp")
        ]

    def hit_sentences(self) -> tuple[ReadSentence, ...]:
        """Return the sentences that the finding reaches into."""
        return self.sight.reading.in_span(self.hit.start, self.hit.end)

    def covers(self, first: Token, last: Token) -> bool:
        """Tell whether the finding shares a code point with the words `first` to `last`."""
        start, end = self.sentence.span(first, last)
        return self.hit.start < end and start < self.hit.end


Pattern = Callable[[Scene], Iterable[Draft]]
