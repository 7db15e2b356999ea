"""Find what a post promises for later: "We'll post the results on Friday", "Next update at 6"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

_DAY = 86_400_000
_UNDATED = 30
"""Days after which "soon" has gone by."""
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "a few": 7, "a couple of": 3}
_UNITS = {"hour": 1, "day": 1, "week": 7, "month": 31}
_NAMES = "january february march april may june july august september october november december"
_MONTHS: dict[str, int] = {name: number for number, name in enumerate(_NAMES.split(), 1)}
_MONTH = f"({'|'.join(_MONTHS)})"
_TOLD = (
    "post|share|tell|show|announce|reveal|publish|update|report|answer|write|send|draw|pick|name|"
    "let you know|be back|come back|get back|follow up|keep you posted"
)
_THINGS = "updates?|news|details?|results?|winners?|photos?|pictures?|answers?|part two|part 2|dates?|list"
_PROMISE = re.compile(
    r"\b(?:we|i)(?:['’]ll| will|['’]re going to| are going to|['’]m going to)\s+(?:\w+\s+){0,3}?"
    rf"(?:{_TOLD})\b"
    rf"|\b(?:next|another|more|full|further|new)\s+(?:{_THINGS})\b"
    rf"|\b(?:{_THINGS})\s+(?:will|to follow|follows?|coming|next|tomorrow|tonight|soon)\b"
    rf"|\b(?:{_THINGS})\b[^.!?]{{0,40}}\b(?:will follow|to follow|will come|are coming|is coming)\b"
    r"|\bupdates?\s+(?:at|on|by|in)\b"
    r"|\bmore\s+(?:soon|tomorrow|tonight|next|to come|on|to follow)\b"
    r"|\bstay tuned\b|\bwatch this space\b|\bcoming soon\b",
    re.IGNORECASE,
)
_WITHIN: tuple[tuple[str, int], ...] = (
    (r"tonight|today|this (?:morning|afternoon|evening)|(?:at|by) (?:noon|\d{1,2}(?:[:.]\d\d)?\b)", 1),
    (r"tomorrow", 2),
    (r"(?:on|by|this|next|every) (?:mon|tues|wednes|thurs|fri|satur|sun)day", 8),
    (r"this week(?:end)?|at the weekend", 7),
    (r"next week(?:end)?", 14),
    (r"this month", 31),
    (r"next month", 62),
    (r"soon|shortly|later|to come|to follow|stay tuned|watch this space", _UNDATED),
)
_WITHIN_PATTERNS = tuple((re.compile(rf"\b(?:{words})", re.IGNORECASE), days) for words, days in _WITHIN)
_COUNTED = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_IN = re.compile(rf"\bin ({_COUNTED}|\d+) (hour|day|week|month)s?\b", re.IGNORECASE)
_DATE = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th)? {_MONTH}\b|\b{_MONTH} (\d{{1,2}})\b|\bin {_MONTH}\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Promise:
    """Quote a sentence that promises something within `days` of its post, or by `date` ("06-03")."""

    quote: str
    days: int
    date: str = ""

    def due(self, said: int) -> int:
        """Return when the promise of a post of the moment `said` is due."""
        if not self.date:
            return said + self.days * _DAY
        month, day = (int(part) for part in self.date.split("-"))
        start = datetime.fromtimestamp(said / 1000, UTC)
        # The end of that day; a month that is over for this year is next year's.
        year = start.year + (month < start.month)
        first = datetime(year, month, 1, tzinfo=UTC)
        return int(first.timestamp() * 1000) + day * _DAY


def promises_in(sentences: Iterable[str]) -> tuple[Promise, ...]:
    """Return what `sentences` promise; a promise without any time is none."""
    found = (_promise(" ".join(sentence.split())) for sentence in sentences)
    return tuple(promise for promise in found if promise is not None)


def _promise(sentence: str) -> Promise | None:
    if sentence.endswith("?") or not _PROMISE.search(sentence):
        return None
    if date := _DATE.search(sentence):
        day, month, other_month, other_day, bare = (part or "" for part in date.groups())
        number = _MONTHS[(month or other_month or bare).lower()]
        return Promise(sentence, 0, f"{number:02}-{min(int(day or other_day or 31), 31):02}")
    if span := _IN.search(sentence):
        count, unit = span[1].lower(), span[2].lower()
        return Promise(sentence, min(366, (_NUMBERS.get(count) or int(count)) * _UNITS[unit]) + 1)
    days = [days for pattern, days in _WITHIN_PATTERNS if pattern.search(sentence)]
    return Promise(sentence, days[0]) if days else None
