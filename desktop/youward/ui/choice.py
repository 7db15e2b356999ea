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

        The one shown stays while it is among `reported`, even when it is not in `current` because its
        sentence is being typed; only a more urgent one of `current` takes its place, unless it was picked.
        """
        kept = self.same(reported)
        urgent = min(current, key=lambda finding: finding.severity.rank, default=None)
        if kept is None:
            self._picked = False
        if kept is None or (not self._picked and urgent and urgent.severity.rank < kept.severity.rank):
            kept = urgent
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
