"""Keep a report attached to a document that goes on changing."""

import re
from dataclasses import dataclass

from PySide6.QtGui import QTextCursor, QTextDocument

from youward.coach.report import Finding, Report, Suggestion
from youward.ui.editor.offsets import Offsets

Live = tuple[int, int, Finding]
"""A finding whose words still stand, and where they are now, in code points."""

_SENTENCE_OVER = re.compile(r"[.!?…]['\"”’)\]]*\s|\n")


@dataclass(frozen=True, slots=True)
class Anchor:
    """Hold words of the document; Qt moves the cursor as the text around them changes."""

    cursor: QTextCursor
    words: str

    def span(self, text: str, offsets: Offsets) -> tuple[int, int] | None:
        """Return where the words are now, in code points, or None when they were edited."""
        start = offsets.to_code_points(self.cursor.anchor())
        end = offsets.to_code_points(self.cursor.position())
        return (start, end) if start <= end and text[start:end] == self.words else None


def anchored(document: QTextDocument, start: int, end: int, text: str, offsets: Offsets) -> Anchor:
    """Return an anchor on `text[start:end]`; `text` is the document's."""
    cursor = QTextCursor(document)
    last = document.characterCount() - 1
    cursor.setPosition(min(offsets.to_utf16(start), last))
    cursor.setPosition(min(offsets.to_utf16(end), last), QTextCursor.MoveMode.KeepAnchor)
    # Words typed right after a span don't belong to it; words typed right before push it along.
    cursor.setKeepPositionOnInsert(True)
    return Anchor(cursor, text[start:end])


@dataclass(frozen=True, slots=True)
class _Mark:
    finding: Finding
    anchor: Anchor
    targets: dict[tuple[int, int], Anchor]


class Marks:
    """Know where the findings and sentences of one report are in the text as it is now."""

    def __init__(self, document: QTextDocument, report: Report | None, text: str, offsets: Offsets) -> None:
        self._document = document
        self._marks: list[_Mark] = []
        self._sentences: list[Anchor] = []
        self._roles: list[str] = []
        if report is None:
            return
        for finding in report.findings:
            if text[finding.start : finding.end] == finding.quote:
                targets = {
                    (s.start, s.end): self._anchor(s.start, s.end, text, offsets) for s in finding.suggestions
                }
                anchor = self._anchor(finding.start, finding.end, text, offsets)
                self._marks.append(_Mark(finding, anchor, targets))
        for sentence in report.sentences:
            end = sentence.start + len(text[sentence.start : sentence.end].rstrip())
            self._sentences.append(self._anchor(sentence.start, end, text, offsets))
            self._roles.append(sentence.role)

    def _anchor(self, start: int, end: int, text: str, offsets: Offsets) -> Anchor:
        return anchored(self._document, start, end, text, offsets)

    def live(self, text: str, offsets: Offsets) -> list[Live]:
        """Return the findings whose words still stand, in reading order: by start, end and severity."""
        found: list[Live] = []
        for mark in self._marks:
            span = mark.anchor.span(text, offsets)
            if span is not None:
                found.append((*span, mark.finding))
        return sorted(found, key=lambda live: (live[0], live[1], live[2].severity.rank))

    def roles(self) -> list[tuple[int, int, str]]:
        """Return the role of each sentence that still has words, with its start and end in UTF-16 units."""
        return [
            (anchor.cursor.anchor(), anchor.cursor.position(), role)
            for anchor, role in zip(self._sentences, self._roles, strict=True)
            if anchor.cursor.anchor() < anchor.cursor.position()
        ]

    def target(
        self, finding: Finding, suggestion: Suggestion, text: str, offsets: Offsets
    ) -> tuple[int, int] | None:
        """Return where the words that `suggestion` replaces are now, or None when they are gone."""
        for mark in self._marks:
            if mark.finding == finding:
                anchor = mark.targets.get((suggestion.start, suggestion.end))
                return anchor.span(text, offsets) if anchor is not None else None
        return None

    def sentence_at(self, caret: int, text: str, offsets: Offsets) -> tuple[int, int] | None:
        """Return the sentence being written at `caret`, in code points: a sentence of the report that
        holds the caret, or that ran on to it since; None where nothing is known yet.
        """
        for anchor in reversed(self._sentences):
            start = offsets.to_code_points(anchor.cursor.anchor())
            end = offsets.to_code_points(anchor.cursor.position())
            if start <= caret <= end:
                return start, end
            if start < caret:
                ran_on = not _SENTENCE_OVER.search(text, max(start, end - 3), caret)
                return (start, caret) if ran_on else None
        return None


def beside(findings: list[Live], selection: tuple[int, int], current: Finding | None, by: int) -> Live | None:
    """Return the finding `by` steps (1 or -1) from the one whose words are selected, of several on the same
    words from `current`; or else from the caret. Wraps at the ends.
    """
    if not findings:
        return None
    selected = _selected(findings, selection, current)
    if selected is not None:
        index = selected + by
    else:
        before = sum(live[0] < selection[0] for live in findings)
        index = before if by > 0 else before - 1
    return findings[index % len(findings)]


def around(findings: list[Live], selection: tuple[int, int], current: Finding | None) -> Finding | None:
    """Return the finding on exactly the selected words, of several `current`, else the shortest one that
    holds the caret.
    """
    selected = _selected(findings, selection, current)
    if selected is not None:
        return findings[selected][2]
    caret = selection[1]
    holding = [live for live in findings if live[0] <= caret <= live[1]]
    return min(holding, key=lambda live: live[1] - live[0])[2] if holding else None


def sameness(finding: Finding) -> tuple[str, str]:
    """Return what two findings, perhaps of two reports, have in common when they are about the same words."""
    return finding.check, finding.quote


def _selected(findings: list[Live], selection: tuple[int, int], current: Finding | None) -> int | None:
    on_words = [index for index, live in enumerate(findings) if live[:2] == selection]
    mine = [i for i in on_words if current is not None and sameness(findings[i][2]) == sameness(current)]
    return next(iter([*mine, *on_words]), None)
