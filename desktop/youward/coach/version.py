"""Hold a whole other version of a post as changes that are taken or left, group by group."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from youward.coach.report import filled


@dataclass(frozen=True, slots=True)
class Change:
    """Put `text` in the place of `start:end` of the original (code points).

    Each of `blanks` is the hint of a BLANK in `text`, in order. `check` is the check it answers. Changes of
    one `group` are taken or left together: a sentence that moves is left out in one place and put in at
    another.
    """

    start: int
    end: int
    text: str
    blanks: tuple[str, ...]
    pattern: str
    check: str
    group: int


@dataclass(frozen=True, slots=True)
class ReaderFirst:
    """Hold the changes of a reader-first version: in text order, none over another."""

    changes: tuple[Change, ...] = ()

    @property
    def groups(self) -> tuple[int, ...]:
        """Return what can be taken or left, in the order in which it appears in the text."""
        return tuple(dict.fromkeys(change.group for change in self.changes))

    @property
    def blanks(self) -> tuple[str, ...]:
        """Return the hints of all blanks, in text order."""
        return tuple(hint for change in self.changes for hint in change.blanks)

    def parts(self, groups: Collection[int], answers: Sequence[str] = ()) -> tuple[tuple[Change, str], ...]:
        """Return the changes of `groups` with their final texts; `answers` are in the order of `blanks`."""
        found: list[tuple[Change, str]] = []
        position = 0
        for change in self.changes:
            mine = answers[position : position + len(change.blanks)]
            position += len(change.blanks)
            if change.group in groups:
                found.append((change, filled(change.text, mine)))
        return tuple(found)

    def taken(self, text: str, groups: Collection[int], answers: Sequence[str] = ()) -> str:
        """Return `text`, the original, with only the changes of `groups` made; none gives it as it is."""
        out, position = "", 0
        for change, new in self.parts(groups, answers):
            out += text[position : change.start] + new
            position = change.end
        return out + text[position:]

    def whole(self, text: str) -> str:
        """Return `text`, the original, with every change made and every blank open."""
        return self.taken(text, self.groups)

    def to_json(self, text: str) -> dict[str, Any]:
        """Return the object that `check --suggest` adds to a report."""
        return {
            "text": self.whole(text),
            "blanks": list(self.blanks),
            "changes": [
                {
                    "start": c.start,
                    "end": c.end,
                    "text": c.text,
                    "blanks": list(c.blanks),
                    "pattern": c.pattern,
                    "check": c.check,
                    "group": c.group,
                }
                for c in self.changes
            ],
        }
