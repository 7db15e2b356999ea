"""Hold what the writer told the coach: the brief, the settings and what was dismissed."""

from dataclasses import dataclass
from typing import Literal

Account = Literal["brand", "personal", "nonprofit"]
"""Who writes: one person may well speak of "I", and who collects for a cause has to ask."""
TURNED_DOWN: dict[Account, frozenset[str]] = {"personal": frozenset(("self-lead", "we-heavy"))}
"""The checks that wait until they are asked for on an account of that kind."""


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
    """Set how the coach reads: `kind` and `network` are ids or "" for a guess and none.

    `when_asked` are checks that wait until the writer asks (`asked`), beside those of the `account`, unless
    they are `kept_on`; `fine_in` holds checks, each with the kind of post in which it is silent. Findings of
    words alone leave `my_words` as they are: the readers' own jargon, and names.
    """

    kind: str = ""
    network: str = ""
    brands: tuple[str, ...] = ()
    switched_off: frozenset[str] = frozenset()
    dismissed: tuple[Dismissal, ...] = ()
    fine_in: frozenset[tuple[str, str]] = frozenset()
    my_words: tuple[str, ...] = ()
    account: Account = "brand"
    when_asked: frozenset[str] = frozenset()
    kept_on: frozenset[str] = frozenset()
    asked: bool = False

    @property
    def turned_down(self) -> frozenset[str]:
        """Return the checks that speak only when the writer asks."""
        return self.when_asked | (TURNED_DOWN.get(self.account, frozenset()) - self.kept_on)

    @property
    def silent(self) -> frozenset[str]:
        """Return the checks that say nothing now, whatever the kind of post."""
        return self.switched_off if self.asked else self.switched_off | self.turned_down

    def fine_as(self, kind: str) -> frozenset[str]:
        """Return the checks that the writer called fine in posts of `kind`."""
        return frozenset(check for check, where in self.fine_in if where == kind)


NO_BRIEF = Brief()
DEFAULTS = Options()
