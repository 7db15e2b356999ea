"""Recognise words that say what the reader gets (P1; E24, E35)."""

from collections.abc import Iterator

import regex
from spacy.tokens import Token

from youward.coach.checks.sight import Hit, Sight
from youward.text.reading import ReadSentence
from youward.text.roles import SECOND_PERSON, Role

CHECK = "good-benefit"
_FEELINGS = frozenset(
    "love like enjoy adore want need regret miss believe feel know thank agree hear see".split()
)
_PUSH = frozenset("must need have should got".split())
_OUTCOME = regex.compile(
    r"\b(?:lets|let|helps?|saves?|gets?|gives?|shows?|means?|allows?|enables?) (?:you|your)\b"
    r"|\bso (?:that )?(?:you|your|it's|it is|they're|nobody|no one)\b|\bwhich means\b|"
    r"\bfor anyone who\b|\bno more \w+ing\b|\bwithout (?:\w+ing|an? |the |losing)"
    r"|\b(?:less|fewer|quicker|easier|cheaper|faster) [\w ]{2,30} for you\b|"
    r"\byou don't (?:need|have) to\b|\bif you(?:'ve| have|'re| are|"
    r"r)? [\w ,']{3,80}, (?:you|there|here|the|page|this|it)\b",
    regex.IGNORECASE,
)


def find(sight: Sight) -> Iterator[Hit]:
    """Report one outcome a sentence of clear text; claims about feelings don't count."""
    for sentence in sight.clear_sentences():
        for start, end in outcomes(sight, sentence):
            yield Hit(CHECK, start, end)
            break


def outcomes(sight: Sight, sentence: ReadSentence) -> Iterator[tuple[int, int]]:
    """Find the outcomes for the reader that a sentence names, as spans of the post."""
    if sentence.is_question or len({t.lower_ for t in sentence.words}) < 4 or not sentence.has_verb:
        return
    for actor in sentence.actors:
        clause = actor.clause
        if actor.role is not Role.READER or clause.imperative or clause.negated or clause.subject is None:
            continue
        verb = clause.verb.split("_")[0]
        can = clause.modal in ("can", "could", "'ll", "will", "may") and verb not in _FEELINGS | {
            "be",
            "go",
            "have",
        }
        hears = clause.modal in ("'ll", "will", "can") and clause.verb in (
            "hear",
            "see",
            "find",
            "get",
            "learn",
        )
        if (can or hears) and verb not in _PUSH and _has_object(clause.head):
            last = max((t for t in clause.head.subtree if not t.is_punct), key=lambda t: t.i)
            yield sentence.span(clause.subject, last)
    match = _OUTCOME.search(sentence.reading.text)
    if match and any(t.lower_ in SECOND_PERSON and t.i not in sentence.quoted for t in sentence.doc):
        reading = sentence.reading
        yield (
            reading.starts[match.start()],
            sentence.end if sentence.end > reading.starts[match.start()] else reading.ends[match.end() - 1],
        )


def _has_object(head: Token) -> bool:
    """Tell whether the reader does something to something, somewhere or at some time."""
    return any(
        c.dep_ in ("dobj", "prep", "prt", "advmod", "npadvmod", "conj", "ccomp", "xcomp", "dative")
        and c.i > head.i
        for c in head.children
    )
