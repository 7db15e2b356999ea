"""Find big words without evidence: hype adjectives, unsupported superlatives and certainty (P6; E28, E25)."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token
from textblob.en import sentiment as lexicon_sentiment

from youward.coach.checks.sight import Hit, Sight
from youward.text.details import details
from youward.text.reading import ReadSentence

CHECK = "hype"
_GUSHING = 0.75
"""Polarity and subjectivity of TextBlob's lexicon from which an adjective reads as gushing."""


def find(sight: Sight) -> Iterator[Hit]:
    """Report each big word unless a number, amount or source stands in the same or next clear sentence."""
    for sentence, hit in sight.phrase_hits(CHECK):
        if not _has_evidence(sight, sentence, hit):
            yield hit
    for sentence in sight.reading.sentences:
        yield from _doubled_superlatives(sight, sentence)


def _has_evidence(sight: Sight, sentence: ReadSentence, hit: Hit) -> bool:
    word = sight.reading.post.text[hit.start : hit.end].lower()
    if word.startswith("revolutionary") and "War" in sight.reading.post.text[hit.end : hit.end + 5]:
        return True
    return any(
        not (start < hit.end and hit.start < end)
        for start, end in (
            (sentence.reading.starts[s], sentence.reading.ends[e - 1])
            for s, e in details(sentence, sight.lexicon.people.statistics)
        )
    )


def _doubled_superlatives(sight: Sight, sentence: ReadSentence) -> Iterator[Hit]:
    """Report two gushing adjectives in one sentence: an opinion with nothing a reader could check.

    TextBlob's word lexicon is one weak signal, so it never speaks on a single word.
    """
    gushing = [t for t in sentence.kept("gushing", _gushing) if t.i not in sentence.quoted]
    if len(gushing) >= 2 and not details(sentence, sight.lexicon.people.statistics):
        yield Hit(CHECK, *sentence.span(gushing[0], gushing[0].head))


def _gushing(doc: Doc) -> list[Token]:
    return [t for t in doc if t.pos_ == "ADJ" and t.dep_ == "amod" and _is_gushing(t.lower_)]


def _is_gushing(word: str) -> bool:
    polarity, subjectivity = lexicon_sentiment(word)
    return polarity >= _GUSHING and subjectivity >= _GUSHING
