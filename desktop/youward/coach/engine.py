"""Coach one post: read it, run the checks, add suggestions, sum up."""

from collections.abc import Callable

from youward.coach.options import Brief, Options
from youward.coach.report import Report


def no_pulse() -> None:
    """Do nothing between two sentences."""


class Coach:
    """Read posts and report on them; loading takes about two seconds and 150 MB."""

    @classmethod
    def load(cls) -> "Coach":
        """Load the parser, the catalogue and the phrase rules from the bundled resources."""
        return cls()

    def report(
        self,
        text: str,
        brief: Brief = Brief(),
        options: Options = Options(),
        pulse: Callable[[], None] = no_pulse,
    ) -> Report:
        """Coach `text`; `pulse` is called between sentences and may raise to abandon the work."""
        raise RuntimeError("not built")
