"""Hold a post as it goes to one network, and how it is looked at."""

from dataclasses import dataclass

from youward.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class PreviewPost:
    """Hold the text for one network; `benefit` is where the reader's benefit begins, in code points."""

    network: str
    text: str
    benefit: int | None = None
    judged: bool = True
    """False for a post that is left alone, such as an apology: nothing is said of its benefit."""


@dataclass(frozen=True, slots=True)
class Look:
    """Say how previews are drawn: in which colours, on which kind of screen, under whose name."""

    theme: Theme
    desktop: bool
    brand: str
