"""Hold what a check sees, and what it reports."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import regex
from spacy.tokens import Token

from youward.coach.options import Brief
from youward.coach.phrases import Phrases
from youward.text.acts import Acts
from youward.text.lexicon import Lexicon
from youward.text.post import MaskKind
from youward.text.reading import Reading, ReadSentence

_DETAIL = regex.compile(
    r"[£$€¥] ?\d[\d,.]*\w*|\b\d[\d,.]* ?(?:%|percent|per cent|p|pence|km|kg|g|ml|l|cm|mm|m|mb|gb|miles?|mins?|hrs?)\b|\d%"
    r"|\b\d{1,2}(?:[:.]\d{2}) ?(?:am|pm)?\b|\b\d{1,2} ?(?:am|pm)\b"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"
    r"|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b"
    r"|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d{1,2}(?:st|nd|rd|th)?\b"
    r"|\b(?:in|around|since|from|by|until|before|after) (?:1[89]|20)\d{2}\b"
    r"|\b(?:noon|midday|midnight)\b|\b(?:half|quarter) (?:a |an )?(?:acre|mile|pint|hour|dozen|price|kilo)\b"
    r"|\b\d{3,5} \d{3,4} ?\d{3,4}\b",
    regex.IGNORECASE,
)
_DATED = regex.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{1,2}\b|\b\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\b|\bat (?:noon|midnight)\b",
    regex.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Hit:
    """Report that a check fires on `text[start:end]`."""

    check: str
    start: int
    end: int


@dataclass(frozen=True)
class Sight:
    """Hold the reading of a post and what earlier checks found in it.

    `covered` holds the spans of phrase and sentence concerns found so far; what lies outside is clear
    text. Exemptions and praise may rest only on clear text (R1, R2).
    """

    reading: Reading
    lexicon: Lexicon
    acts: Acts
    phrases: Phrases
    brief: Brief = Brief()
    kind: str = "other"
    off: frozenset[str] = frozenset()
    found: tuple[Hit, ...] = ()
    covered: tuple[tuple[int, int], ...] = field(default=())

    def is_covered(self, start: int, end: int) -> bool:
        """Tell whether `start:end` shares a code point with a concern found so far."""
        return any(s < end and start < e for s, e in self.covered)

    def touched(self, sentence: ReadSentence) -> bool:
        """Tell whether a concern found so far reaches into a sentence."""
        return self.is_covered(sentence.start, sentence.end)

    def clear_sentences(self) -> list[ReadSentence]:
        """Return the sentences that no phrase or sentence concern touches."""
        return [s for s in self.reading.sentences if not self.touched(s)]

    def phrase_hits(self, check: str, key: str = "match") -> list[tuple[ReadSentence, Hit]]:
        """Find a check's phrases outside quotations, handles, links and code."""
        hits: list[tuple[ReadSentence, Hit]] = []
        for sentence in self.reading.sentences:
            for span in self.phrases.find(sentence.doc, check, key):
                if not any(token.i in sentence.quoted for token in span):
                    hits.append((sentence, Hit(check, *sentence.span(span[0], span[-1]))))
        return [(s, h) for s, h in hits if not self._masked(h)]

    def _masked(self, hit: Hit) -> bool:
        kinds = (MaskKind.LINK, MaskKind.HANDLE, MaskKind.CODE, MaskKind.TAG)
        return any(
            m.kind in kinds and m.start <= hit.start and hit.end <= m.end for m in self.reading.post.masks
        )

    def neighbour(self, sentence: ReadSentence, step: int) -> ReadSentence | None:
        """Return the sentence `step` away in the same paragraph block, or None."""
        index = sentence.index + step
        if not 0 <= index < len(self.reading.sentences):
            return None
        other = self.reading.sentences[index]
        return other if other.paragraph == sentence.paragraph else None


Check = Callable[[Sight], Iterable[Hit]]


def details(sentence: ReadSentence, statistics: frozenset[str]) -> list[tuple[int, int]]:
    """Find anchored details in a sentence as spans of its reading text: amounts, times, dates, years.

    `statistics` are nouns whose counts are no detail for a reader: followers, likes, leads.
    """
    if any(t.lemma_.lower() in statistics and t.pos_ == "NOUN" for t in sentence.doc):
        return []
    spans = [m.span() for m in _DETAIL.finditer(sentence.reading.text)]
    for token in sentence.doc:
        if token.like_num and token.text not in ("#", "one") and _counts(token, statistics):
            spans.append((token.idx, token.head.idx + len(token.head.text)))
    return spans


def _counts(token: Token, statistics: frozenset[str]) -> bool:
    """Tell whether a number counts something: a noun behind it."""
    head = token.head
    if head.lemma_.lower() in statistics:
        return False
    return token.dep_ == "nummod" and head.i > token.i and head.pos_ == "NOUN" and head.i - token.i <= 3


def is_dated(sentence: ReadSentence) -> bool:
    """Tell whether a sentence names a real day or date."""
    return bool(_DATED.search(sentence.reading.text))
