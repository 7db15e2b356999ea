"""Find anchored details in a sentence: amounts, money, times, dates, years, numbers of things."""

import regex
from spacy.tokens import Doc, Token

from youward.text.reading import ReadSentence

_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
)
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_NTH = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = rf"(?:\b{_DAY}\b|\b{_NTH}(?: of)? {_MONTH}\b|\b{_MONTH}\.? {_NTH}\b)"
_UNIT = r"(?:%|percent|per cent|p|pence|km|kg|g|ml|l|cm|mm|m|mb|gb|miles?|mins?|hrs?)"
_DETAIL = regex.compile(
    rf"[£$€¥] ?\d[\d,.]*\w*|\b\d[\d,.]* ?{_UNIT}\b|\d%"
    rf"|\b\d{{1,2}}[:.]\d{{2}} ?(?:am|pm)?\b|\b\d{{1,2}} ?(?:am|pm)\b|{_DATE}"
    r"|\b(?:in|around|since|from|by|until|before|after) (?:1[89]|20)\d{2}\b"
    r"|\b(?:noon|midday|midnight)\b|\b(?:half|quarter) (?:a |an )?(?:acre|mile|pint|hour|dozen|price|kilo)\b"
    r"|\b\d{3,5} \d{3,4} ?\d{3,4}\b",
    regex.IGNORECASE,
)
_BETWEEN = regex.compile(r"(?:,? ?(?:at|on|from|to|until|till|and|-|–|—)? ?)?", regex.IGNORECASE)
DATED = regex.compile(
    rf"{_DATE}|\b\d{{1,2}}[/.]\d{{1,2}}(?:[/.]\d{{2,4}})?\b|\bat (?:noon|midnight)\b", regex.IGNORECASE
)


def details(sentence: ReadSentence, statistics: frozenset[str]) -> list[tuple[int, int]]:
    """Find details as spans of the sentence's reading text.

    `statistics` are nouns whose counts are no detail for a reader: followers, likes, leads.
    """
    return sentence.kept("details", lambda doc: _details(doc, statistics))


def _details(doc: Doc, statistics: frozenset[str]) -> list[tuple[int, int]]:
    if any(t.lemma_.lower() in statistics and t.pos_ == "NOUN" for t in doc):
        return []
    spans = [m.span() for m in _DETAIL.finditer(doc.text)]
    for token in doc:
        if token.like_num and token.text not in ("#", "one") and _counts_things(token):
            spans.append((token.idx, token.head.idx + len(token.head.text)))
    return _joined(sorted(spans), doc.text)


def _joined(spans: list[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """Join details that stand side by side: "Saturday 14 June at 10am"."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and _BETWEEN.fullmatch(text, joined[-1][1], max(start, joined[-1][1])):
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _counts_things(token: Token) -> bool:
    head = token.head
    return token.dep_ == "nummod" and head.i > token.i and head.pos_ == "NOUN" and head.i - token.i <= 3


def is_dated(sentence: ReadSentence) -> bool:
    """Tell whether a sentence names a real day or date."""
    return bool(DATED.search(sentence.reading.text))
