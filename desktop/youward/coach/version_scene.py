"""Know where in a post a sentence can be cut out, and which sentences can stand elsewhere."""

from dataclasses import replace

import regex

from youward.coach.report import BLANK, Report, SentenceRole
from youward.coach.version import Change
from youward.text.post import Mask, MaskKind, find_masks

LONGEST_LEAD = 140
"""About how many characters most networks show before they fold a post."""

# Words that lean on a sentence before; a sentence with one stays where it is.
_LEANING = regex.compile(
    r"(?i)^\W*(?:and|but|so|or|because|then|plus|that|that's|which|however|also|yes|no|now)\b"
    r"|\b(?:it|it's|it’s|its|this|these|those|they|they're|they’re|them|their|theirs|he|she|him|her|his|there"
    r"|also|too|instead|both|same|such|here|either|neither|another|ones?)\b"
)
_TO_THE_READER = regex.compile(r"(?i)\byou(?:r|rs|rself|rselves)?\b")
_FEWEST_WORDS = 5
_REFERS = regex.compile(
    r"(?i)^\W*(?:it|it's|it’s|its|this|that|that's|that’s|these|those|they|then|and|or|but)\b"
)
_BULLET = regex.compile(r"\s*(?:[-–—*•·▪►✓✔→]|\d{1,2}[.)])\s")
# Facts that a sentence would take along.
_FACT = regex.compile(
    r"(?i)\d|[$£€]|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:january|february|march|april|june|july"
    r"|august|september|october|november|december|tomorrow|tonight|midnight|noon|weekend)\b"
    r"|\b(?:in|until) may\b"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|free)\b"
    r"|\b(?:at|by|from|via|online|bring|wear)\b"
)
_KEPT = (MaskKind.LINK, MaskKind.HANDLE, MaskKind.TAG, MaskKind.QUOTATION, MaskKind.CODE)


class VersionScene:
    """Hold a post with its report and marks, and answer questions about its sentences."""

    def __init__(self, text: str, report: Report, fold: int) -> None:
        self.text = text
        self.report = report
        self.sentences = _trimmed(text, report)
        self._fold = fold
        self._masks = find_masks(text)

    def touched(self, start: int, end: int) -> set[int]:
        """Return the indices of the sentences that share a code point with `start:end`."""
        return {i for i, s in enumerate(self.sentences) if s.start < max(end, start + 1) and start < s.end}

    def mask_before(self, end: int, *kinds: MaskKind) -> Mask | None:
        """Return the mask of one of `kinds` that ends at `end`."""
        return next((m for m in self._masks if m.end == end and m.kind in kinds), None)

    def ends_with(self, end: int, *kinds: MaskKind) -> bool:
        """Tell whether a mask of one of `kinds` ends at `end`."""
        return self.mask_before(end, *kinds) is not None

    def has_strength(self, index: int, prefix: str = "good-") -> bool:
        """Tell whether a strength whose id begins with `prefix` is in a sentence."""
        s = self.sentences[index]
        return any(
            g.check.startswith(prefix) and g.start < s.end and s.start < g.end for g in self.report.strengths
        )

    def has_concern(self, index: int) -> bool:
        """Tell whether a finding is about this sentence, and not about several."""
        s = self.sentences[index]
        return any(s.start <= f.start and f.end <= s.end for f in self.report.findings)

    def is_seen_at_once(self, index: int) -> bool:
        """Tell whether a sentence begins before the fold."""
        return self.sentences[index].start - (len(self.text) - len(self.text.lstrip())) < self._fold

    def same_line(self, index: int, other: int) -> bool:
        """Tell whether two sentences that follow each other stand on one line."""
        return "\n" not in self.text[self.sentences[index].end : self.sentences[other].start]

    def only_asks(self, index: int) -> bool:
        """Tell whether nothing else than an ask would be lost without a sentence."""
        s = self.sentences[index]
        words = self.text[s.start : s.end]
        after = self.sentences[index + 1] if index + 1 < len(self.sentences) else None
        if _FACT.search(words) or self._holds(s, *_KEPT) or self.has_strength(index) or self._in_list(s):
            return False
        if words.rstrip(" \ufe0f👇⬇➡→↓").endswith((":", ",", "-", "–", "—")) or words[-1] in "👇⬇➡→↓\ufe0f":
            return False
        if after is None:
            return True
        opens_with_link = any(m.start == after.start and m.kind is MaskKind.LINK for m in self._masks)
        return not opens_with_link and _REFERS.match(self.text[after.start : after.end]) is None

    def can_move(self, index: int, change: Change | None) -> bool:
        """Tell whether a sentence, with its change, is as clear in front as it is where it stands."""
        s = self.sentences[index]
        kept = self.text[s.start : s.end]
        if change is not None:
            if not s.start <= change.start <= change.end <= s.end:
                return False
            kept = self.text[s.start : change.start] + self.text[change.end : s.end]
        held = self._holds(s, MaskKind.TAG, MaskKind.HANDLE, MaskKind.QUOTATION, MaskKind.CODE)
        words = self.with_change(index, change)
        leans = _LEANING.search(words) is not None
        speaks = _TO_THE_READER.search(words) is not None and len(words.split()) >= _FEWEST_WORDS
        return speaks and not (BLANK in kept or held or leans or self._in_list(s) or words.endswith(":"))

    def with_change(self, index: int, change: Change | None) -> str:
        """Return the words of a sentence with its change made."""
        s = self.sentences[index]
        if change is None:
            return self.text[s.start : s.end]
        return (
            self.text[s.start : change.start] + change.text + self.text[change.end : max(s.end, change.end)]
        )

    def cut(self, start: int, end: int) -> tuple[int, int, str]:
        """Return what to leave out with `start:end` so that no space or empty line stays behind.

        The third value is the line breaks before it when it had a line of its own, else "".
        """
        text = self.text
        before = len(text[:start].rstrip())
        after = end + len(text[end:]) - len(text[end:].lstrip())
        opens_line = "\n" in text[before:start] or before == 0
        closes_line = "\n" in text[end:after] or after == len(text)
        if opens_line and closes_line:
            breaks = "\n" * text.count("\n", before, start)
            return (before, end, breaks) if before else (start, after, "\n" * text.count("\n", end, after))
        return (start, after, "") if opens_line else (before, end, "")

    def _holds(self, sentence: SentenceRole, *kinds: MaskKind) -> bool:
        return any(m.start < sentence.end and sentence.start < m.end and m.kind in kinds for m in self._masks)

    def _in_list(self, sentence: SentenceRole) -> bool:
        """Tell whether a sentence is on a line that begins like one of a list."""
        start = self.text.rfind("\n", 0, sentence.start) + 1
        first = start + len(self.text[start:]) - len(self.text[start:].lstrip(" \t"))
        pictured = any(m.start == first and m.kind is MaskKind.EMOJI for m in self._masks)
        return pictured or _BULLET.match(self.text, start) is not None


def _trimmed(text: str, report: Report) -> list[SentenceRole]:
    """Return the sentences of a report without white space around them, in text order, none over another."""
    found: list[SentenceRole] = []
    for sentence in sorted(report.sentences, key=lambda s: (s.start, s.end)):
        words = text[sentence.start : sentence.end]
        start = sentence.start + len(words) - len(words.lstrip())
        end = start + len(words.strip())
        if words.strip() and (not found or found[-1].end <= start):
            found.append(replace(sentence, start=start, end=end))
    return found
