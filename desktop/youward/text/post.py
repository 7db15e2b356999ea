"""Hold what a post is made of: text, paragraphs, sentences and masked spans. No judgement.

All offsets are Unicode code points into `Post.text`, end exclusive.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

import regex


class MaskKind(StrEnum):
    """Name what a masked span holds; such spans never produce lexical findings."""

    LINK = "link"
    HANDLE = "handle"
    TAG = "tag"
    EMOJI = "emoji"
    QUOTATION = "quotation"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Span:
    """Mark `text[start:end]`."""

    start: int
    end: int

    def touches(self, start: int, end: int) -> bool:
        """Tell whether at least one code point is shared with `start:end`."""
        return self.start < end and start < self.end


@dataclass(frozen=True, slots=True)
class Mask:
    """Mark a span that is not the writer's running prose."""

    start: int
    end: int
    kind: MaskKind


@dataclass(frozen=True, slots=True)
class Post:
    """Hold a post's text with its paragraphs, sentences and masks, each in text order."""

    text: str
    paragraphs: tuple[Span, ...]
    sentences: tuple[Span, ...]
    masks: tuple[Mask, ...]

    def masked(self, start: int, end: int, *kinds: MaskKind) -> bool:
        """Tell whether a mask (of one of `kinds`, when given) shares a code point with `start:end`."""
        return any(
            mask.start < end and start < mask.end and (not kinds or mask.kind in kinds) for mask in self.masks
        )

    def paragraph_of(self, offset: int) -> int:
        """Return the index of the paragraph that holds `offset`, or of the last one before it."""
        found = 0
        for index, paragraph in enumerate(self.paragraphs):
            if paragraph.start <= offset:
                found = index
        return found


_BARE = r"[^\s<>\"“”]"
_URL = re.compile(rf"(?:https?://|www\.){_BARE}+", re.IGNORECASE)
# Links without a scheme, by endings that are no words of their own; those that are must be in small letters.
_DOMAIN = re.compile(
    r"(?<![A-Za-z0-9-])(?:[A-Za-z0-9-]+\.)+"
    r"(?:(?i:(?:com|org|net|gov|edu|ac|co)\.(?:uk|au|nz|za|in|jp|kr|sg|mx|br)"
    r"|com|org|net|io|ly|gl|me|app|dev|eu|de|fr|info|gov|edu)"
    r"|ai|be|ca|ch|co|es|fm|gle|ie|in|it|nl|nz|se|shop|store|to|tv|uk|us|xyz)\b(?!@)"
    rf"(?:/{_BARE}*)?"
)
# What follows the name in an e-mail address.
_MAIL = regex.compile(r"(?<=\w)@[\w-]+(?:\.[\w-]+)+")
_HANDLE = regex.compile(r"(?<![\w@.])@[\w][\w.-]*(?:@[\w.-]+)?(?<![.-])")
_TAG = regex.compile(r"(?<![\w&#/])[#＃][^\W_][\w-]*(?<!-)")
_CODE = regex.compile(r"`[^`\n]+`")
_EMOJI = regex.compile(
    # Only looked for where one can begin, which is twice as fast.
    r"(?=[0-9#*\xA9\xAE\u2000-\U0010FFFF])"
    r"(?:\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|\U0001F3F4[\U000E0061-\U000E007A]+\U000E007F"
    r"|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F?|\p{Emoji}\uFE0F)\p{EMod}?"
    r"(?:\u200D(?:\p{Emoji_Presentation}|\p{Extended_Pictographic})\uFE0F?\p{EMod}?)*"
    r"|[\u2190-\u21FF\u25A0-\u25FF\u2605\u2606\u2700-\u27BF])"
)
# © ® ™ are pictographic to Unicode but plain text in posts, unless a mark asks for the picture.
_NOT_EMOJI = frozenset("©®™")
_QUOTATION = regex.compile(
    r"“[^“”\n]{1,1000}”|«[^«»\n]{1,1000}»|„[^„“”\n]{1,1000}[“”]"
    r"|(?<![\w\"])\"(?=\S)[^\"\n]{1,1000}(?<=\S)\"(?!\w)"
    r"|(?<!\w)‘(?=\S)[^‘\n]{1,600}?(?<=[\w.,!?…])’(?!\w)"
)


def find_masks(text: str) -> tuple[Mask, ...]:
    """Find links, handles, tags, emoji, code and quotations; only quotations may hold others."""
    found = _Claims(text)
    found.claim(_CODE, MaskKind.CODE)
    _claim_marks(found, mail=MaskKind.LINK)
    masks = [*found.masks, *(Mask(*match.span(), MaskKind.QUOTATION) for match in _QUOTATION.finditer(text))]
    return tuple(sorted(masks, key=lambda mask: (mask.start, -mask.end)))


def find_marks(text: str) -> tuple[Mask, ...]:
    """Find what networks treat apart: links, handles, tags and emoji, in text order; no e-mail addresses."""
    found = _Claims(text)
    _claim_marks(found, mail=None)
    return tuple(sorted(found.masks, key=lambda mask: mask.start))


class _Claims:
    """Gather masks that share no code point: what comes first has it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.masks: list[Mask] = []
        self._taken = bytearray(len(text))

    def claim(self, pattern: regex.Pattern[str] | re.Pattern[str], kind: MaskKind | None) -> None:
        """Take what `pattern` finds as masks of `kind`; None keeps others from it."""
        for match in pattern.finditer(self.text):
            start, end = match.span()
            if kind is MaskKind.LINK:
                end = _link_end(self.text, start, end)
            if kind is MaskKind.EMOJI and match.group() in _NOT_EMOJI:
                continue
            if end > start and not any(self._taken[start:end]):
                self._taken[start:end] = b"\1" * (end - start)
                if kind is not None:
                    self.masks.append(Mask(start, end, kind))


def _claim_marks(found: _Claims, mail: MaskKind | None) -> None:
    text = found.text
    found.claim(_URL, MaskKind.LINK)
    if "@" in text:
        found.claim(_HANDLE, MaskKind.HANDLE)
        found.claim(_MAIL, mail)
    found.claim(_DOMAIN, MaskKind.LINK)
    found.claim(_TAG, MaskKind.TAG)
    if not text.isascii():
        found.claim(_EMOJI, MaskKind.EMOJI)


def _link_end(text: str, start: int, end: int) -> int:
    """Leave out punctuation that ends a sentence; a bracket belongs to a link that opens it."""
    while end > start and text[end - 1] in ".,;:!?)…'’":
        if text[end - 1] == ")" and text.count("(", start, end) >= text.count(")", start, end):
            break
        end -= 1
    return end


_LINE = regex.compile(r"[^\n\r\u2028\u2029]+")
_PARAGRAPH = regex.compile(
    r"[^\n\r\u2028\u2029]+(?:(?:\r\n|[\n\r\u2028\u2029])[^\S\n\r]*[^\s][^\n\r\u2028\u2029]*)*"
)
_END = regex.compile(
    r"(?:[.!?…]|[。！？])+[\"”’»)\]]*(?=\s|$|\p{Extended_Pictographic})|(?<=\s)[|•·▪►](?=\s)"
)
_ABBREVIATION = regex.compile(
    r"(?:^|[\s(“\"])(?:mr|mrs|ms|mx|dr|prof|rev|st|ste|mt|ft|no|nos|vs|v|e\.g|i\.e|etc|approx|est|tel|ext|inc|"
    r"ltd|co|corp|dept|fig|vol|pp|p|ca|cf|al|jr|sr|gen|col|sgt|capt|lt|hon|jan|feb|mar|apr|"
    r"jun|jul|aug|sept?|oct|"
    r"nov|dec|mon|tues?|wed|thurs?|fri|sat|sun|[a-z](?:\.[a-z])*)\.$",
    regex.IGNORECASE,
)
# After these the sentence may go on only when the next word cannot open one.
_MAY_CLOSE = regex.compile(r"(?:a\.m|p\.m|u\.k|u\.s|etc|inc|ltd|co|jr|sr|no|i)\.$", regex.IGNORECASE)
_FEW_WORDS_BEFORE_EMOJI = 3


def find_sentences(text: str, masks: Iterable[Mask]) -> tuple[Span, ...]:
    """Split at line breaks, closing punctuation and emoji that stand between two sentences."""
    ordered = tuple(masks)
    inside = bytearray(len(text) + 1)
    for mask in ordered:
        if mask.kind in (MaskKind.LINK, MaskKind.HANDLE, MaskKind.CODE):
            inside[mask.start + 1 : mask.end] = b"\1" * (mask.end - mask.start - 1)
    every_emoji = [m for m in ordered if m.kind is MaskKind.EMOJI]
    starts = [m.start for m in every_emoji]
    spans: list[Span] = []
    for line in _LINE.finditer(text):
        emoji = every_emoji[bisect_left(starts, line.start()) : bisect_left(starts, line.end())]
        ends = {
            m.end() for m in _END.finditer(text, line.start(), line.end()) if _closes(text, line.start(), m)
        }
        ends = {_past_emoji(text, cut, emoji) for cut in ends if not inside[cut]}
        cuts = ends | _emoji_cuts(text, line.start(), line.end(), sorted(ends), emoji)
        position = line.start()
        for cut in [*sorted(cuts), line.end()]:
            piece = text[position:cut]
            start = position + len(piece) - len(piece.lstrip())
            end = position + len(piece.rstrip())
            if end > start:
                spans.append(Span(start, end))
            position = max(position, cut)
    return tuple(spans)


def _closes(text: str, line_start: int, match: "regex.Match[str]") -> bool:
    mark, after = match.group(), text[match.end() :].lstrip(" \t\"“‘'(")
    if mark in "|•·▪►":
        return True
    following = after[:1]
    if "." in mark or "…" in mark:
        before = text[max(line_start, match.start() - 12) : match.start() + 1]
        if mark[0] == "." and set(mark) == {"."} and len(mark) == 1:
            if _MAY_CLOSE.search(before):
                return bool(following) and following.isupper()
            if _ABBREVIATION.search(before):
                return not following
        return not following.islower() or not following.isascii()
    return not following.islower()


def _emoji_cuts(text: str, start: int, end: int, ends: list[int], emoji: list[Mask]) -> set[int]:
    """Find emoji runs after which a new sentence begins: a capital follows, enough words precede."""
    found: set[int] = set()
    opened = start
    for first, last in _runs(text, emoji):
        earlier = bisect_right(ends, first) - 1
        if earlier >= 0:
            opened = max(opened, ends[earlier])
        before = text[opened:first]
        after = text[last:end].lstrip(" \t\"“‘'(#@")
        words = regex.findall(r"\p{L}[\w'’-]*", before)
        opens = bool(after) and (after[0].isupper() or after[0].isdigit())
        if opens and len(words) >= _FEW_WORDS_BEFORE_EMOJI and before.rstrip()[-1:] not in ",;:&+-–—":
            bulleted = any(m.start == opened + _indent(before) for m in emoji)
            opened = first if bulleted else last
            found.add(opened)
    return found


def _runs(text: str, emoji: list[Mask]) -> list[tuple[int, int]]:
    """Join emoji with only white space between them: their starts and ends, in order."""
    runs: list[tuple[int, int]] = []
    for mask in emoji:
        if runs and not text[runs[-1][1] : mask.start].strip():
            runs[-1] = (runs[-1][0], mask.end)
        else:
            runs.append((mask.start, mask.end))
    return runs


def _indent(piece: str) -> int:
    return len(piece) - len(piece.lstrip())


def _past_emoji(text: str, cut: int, emoji: list[Mask]) -> int:
    """Let emoji behind closing punctuation stay with the sentence they follow."""
    for start, end in _runs(text, emoji[bisect_left([m.start for m in emoji], cut) :][:12]):
        return end if not text[cut:start].strip() else cut
    return cut


def read_post(text: str) -> Post:
    """Take a text apart; any Unicode is accepted, lone surrogates and NUL included."""
    masks = find_masks(text)
    paragraphs = tuple(
        Span(match.start() + _indent(match.group()), match.end())
        for match in _PARAGRAPH.finditer(text)
        if match.group().strip()
    )
    return Post(text, paragraphs, find_sentences(text, masks), masks)
