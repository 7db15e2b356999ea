"""Decide which finding the card shows, so that it changes seldom and never while it is in use."""

from collections.abc import Iterable

from youward.coach.report import Finding


class Choice:
    """Remember the finding shown, and whether the writer picked it."""

    def __init__(self) -> None:
        self._shown: Finding | None = None
        self._picked = False

    def pick(self, finding: Finding) -> None:
        """Show what the writer asked for, for as long as its words stand."""
        self._shown, self._picked = finding, True

    def release(self) -> None:
        """Let go of the finding shown, because the writer is done with it."""
        self._shown, self._picked = None, False

    def settle(self, reported: Iterable[Finding], current: list[Finding]) -> Finding | None:
        """Return the finding to show.

        What was picked stays while it is among `reported`. Otherwise it is the one to look at first, of
        `current` and of the one shown, which stays although its sentence is being typed.
        """
        kept = self.same(reported)
        if kept is None or not self._picked:
            self._picked = False
            candidates = [*current, kept] if kept is not None else current
            kept = min(candidates, key=lambda finding: finding.urgency, default=None)
        self._shown = kept
        return kept

    @property
    def is_made(self) -> bool:
        """Say whether a finding is held."""
        return self._shown is not None

    def same(self, reported: Iterable[Finding]) -> Finding | None:
        """Return the finding shown as it stands in a newer report, or None when it is gone."""
        shown = self._shown
        if shown is None:
            return None
        alike = [f for f in reported if (f.check, f.quote) == (shown.check, shown.quote)]
        return min(alike, key=lambda finding: abs(finding.start - shown.start), default=None)
