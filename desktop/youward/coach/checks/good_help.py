"""Recognise what is useful as it stands, even to those who never buy (P14, P24; E8)."""

from collections.abc import Iterator

import regex

from youward.coach.checks.sight import Hit, Sight
from youward.text.acts import Act
from youward.text.reading import ReadSentence
from youward.text.roles import FIRST_PERSON

CHECK = "good-help"
_FEWEST_WORDS = 6
_CONTACT = regex.compile(
    r"(?i)\b(?:click|link|bio|dm|website|book|call|email|message|follow|subscribe|sign up|order|shop|"
    r"register|check out|comment|join|tickets?|visit|enter)\b"
)
_VAGUE = frozenset("be have let make keep stay enjoy remember imagine think meet celebrate".split())


def find(sight: Sight) -> Iterator[Hit]:
    """Report the instructions of a post that gives at least one with a reason, or two."""
    useful = [s for s in sight.clear_sentences() if _instructs(sight, s)]
    if len(useful) >= 2 or any(" so " in s.reading.text or s.reading.text.startswith("If ") for s in useful):
        for sentence in useful[:1]:
            yield Hit(CHECK, sentence.start, sentence.end)


def _instructs(sight: Sight, sentence: ReadSentence) -> bool:
    commands = [a.clause for a in sentence.actors if a.clause.imperative]
    if not commands or len(sentence.words) < _FEWEST_WORDS or sentence.act is Act.ASK:
        return False
    if _CONTACT.search(sentence.reading.text) or any(t.lower_ in FIRST_PERSON for t in sentence.words):
        return False
    return any(c.verb not in _VAGUE and not sight.acts.is_ask(c) for c in commands)
