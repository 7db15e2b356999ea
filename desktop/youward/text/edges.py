"""Find where a phrase begins and ends, so that a quote or a cut never splits it."""

from spacy.tokens import Token

_MOST_ADDED = 6
"""Tokens by which a phrase may grow to become whole."""
# Words that lean on the one they depend on end no phrase: "the", "very", "to", "whose".
_LEANING = frozenset("det poss compound nummod aux auxpass mark neg predet quantmod expl case".split())
_OBJECTS = frozenset(("dobj", "dative", "pobj"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj"))
_COMPLEMENTS = frozenset("pobj pcomp attr acomp".split())


def hyphened(token: Token) -> tuple[Token, Token]:
    """Return the first and last part of the word that hyphens make of `token`: "state-of-the-art"."""
    doc, first, last = token.doc, token.i, token.i
    while first > 1 and _joins(doc[first - 1]):
        first -= 2
    while last + 2 < len(doc) and _joins(doc[last + 1]):
        last += 2
    return doc[first], doc[last]


def _joins(mark: Token) -> bool:
    return (
        mark.text in ("-", "‐", "‑") and not mark.whitespace_ and mark.i > 0 and not mark.nbor(-1).whitespace_
    )


def phrase_end(first: Token, last: Token) -> Token:
    """Return where a phrase from `first` to `last` ends: "link in" goes on to "bio", "cutting" to "edge"."""
    begun, doc = last.i, last.doc
    last = hyphened(last)[1]
    while True:
        if last.head.i > last.i and _leans(first, last):
            further = last.head.i
        elif last.pos_ in ("ADP", "AUX", "SCONJ"):
            further = next((c.i for c in last.rights if c.dep_ in _COMPLEMENTS), last.i)
        else:
            break
        further = hyphened(doc[further])[1].i
        if further == last.i or further - begun > _MOST_ADDED:
            break
        last = doc[further]
    return last.nbor(-1) if last.dep_ == "cc" and last.i > first.i else last


def _leans(first: Token, last: Token) -> bool:
    """Tell whether a phrase can't end with `last`: "if you" can't, "the best thing we" can't."""
    if last.dep_ in _SUBJECTS:
        return last.pos_ == "PRON"
    if last.dep_ in ("amod", "compound") and (last.dep_ == "amod" or hyphened(last)[0] != last):
        # "Most amazing" is whole; "it's the most amazing" waits for what is amazing.
        return first.i < last.head.left_edge.i
    return last.dep_ in _LEANING


def phrase_start(first: Token) -> Token:
    """Return where a phrase that begins with `first` begins: "'s the best" is "it's the best"."""
    first = hyphened(first)[0]
    while first.i > 0 and not first.nbor(-1).whitespace_:
        before = first.nbor(-1)
        clitic = not first.text[0].isalnum() or first.text in ("n't", "n’t", "not")
        if not (before.text[-1:].isalnum() and clitic):
            break
        first = before
    # "Them today" is half of "try them today".
    if first.dep_ in _OBJECTS and first.pos_ == "PRON" and first.head.i == first.i - 1:
        return first.head
    return first
