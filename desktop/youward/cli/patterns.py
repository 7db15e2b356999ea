"""Say in a report what many posts have in common, where the part of the coach that knows is there."""

import importlib
from typing import Any

from youward.coach.report import Report

_MOST = 20_000
"""Posts that are looked at together: more would be held in memory."""
_BY_TIME = ("rhythm", "changes")
"""Insights that mean nothing without dates."""


class Patterns:
    """Gather what is needed of each post; `told` says what they have in common."""

    def __init__(self) -> None:
        self._records: list[Any] = []
        self._dated = False
        try:
            self._overview: Any = importlib.import_module("youward.coach.insights.overview")
            self._facts: Any = importlib.import_module("youward.coach.insights.facts")
            self._values: Any = importlib.import_module("youward.coach.insights.values")
        except ModuleNotFoundError:
            self._overview = None

    def note(self, identity: str, text: str, when: int | None, report: Report) -> None:
        """Take one post into account."""
        if self._overview is None or len(self._records) >= _MOST:
            return
        self._dated = self._dated or when is not None
        facts = self._facts.facts(report, text)
        record = self._values.PostRecord(
            id=identity, text=text, when=when or 0, published=True, networks=(), facts=facts
        )
        self._records.append(record)

    def told(self) -> list[tuple[str, list[str]]]:
        """Return titles with sentences, none for too few posts."""
        if self._overview is None:
            return []
        return [
            (insight.title.said(), [sentence.said() for sentence in insight.sentences])
            for insight in self._overview.insights_of(self._records)
            if self._dated or insight.id not in _BY_TIME
        ]
