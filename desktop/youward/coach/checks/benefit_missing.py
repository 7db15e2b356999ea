"""Find offers and launches that never say what the reader gets (P1, P13, P14; E7, E8, E24)."""

from collections.abc import Iterator

import regex
from spacy.tokens import Token

from youward.coach.checks import good_benefit
from youward.coach.checks.sight import Hit, Sight
from youward.text.details import details
from youward.text.reading import ReadSentence
from youward.text.roles import Role

CHECK = "benefit-missing"
_DISCOUNT = regex.compile(
    r"\d+ ?% off|[£$€]\d+ off|\bhalf price\b|\bfree (?:shipping|delivery)\b|\bsave \W?\d", regex.IGNORECASE
)
_OUT_NOW = regex.compile(
    r"\b(?:is|are|'s|'re) (?:here|live|out|back|available|open)\b|\bout now\b|"
    r"\bavailable now\b|\bcoming soon\b|\bnow available\b",
    regex.IGNORECASE,
)


_ABSTRACT = frozenset(
    "idea future opportunity breakthrough completion way thing result paper door support help".split()
)
_SHORT = 60
"""Words up to which a post without an outcome is an advertisement and not a story."""


def find(sight: Sight) -> Iterator[Hit]:
    """Report the phrase that offers or launches when no sentence names an outcome for the reader."""
    offer = _offer(sight)
    if (
        offer is None
        or sight.reading.word_count > _SHORT
        or (sight.brief.benefit.strip() and _brief_used(sight))
    ):
        return
    text = sight.reading.post.text
    if _DISCOUNT.search(text):
        return
    if any(True for s in sight.clear_sentences() for _ in good_benefit.outcomes(sight, s)):
        return
    if any(
        s.reader_tokens and s.has_verb and details(s, sight.lexicon.people.statistics)
        for s in sight.clear_sentences()
    ):
        return
    yield offer


def _brief_used(sight: Sight) -> bool:
    """Tell whether the words of the brief's benefit stand in the post."""
    words = {w for w in regex.findall(r"\p{L}{4,}", sight.brief.benefit.lower())}
    present = set(regex.findall(r"\p{L}{4,}", sight.reading.post.text.lower()))
    return bool(words) and len(words & present) * 2 >= len(words)


def _offer(sight: Sight) -> Hit | None:
    verbs = sight.lexicon.verbs
    for sentence in sight.reading.sentences:
        for actor in sentence.actors:
            if actor.role is not Role.BRAND or actor.clause.head.i in sentence.quoted:
                continue
            verb = actor.clause.verb
            thing = actor.clause.object
            if (
                thing is None
                or thing.lemma_.lower() in _ABSTRACT
                or actor.clause.head.dep_ in ("relcl", "advcl")
            ):
                continue
            if (verb in verbs.launch or verb in verbs.offer or verb in verbs.improve) and thing.pos_ in (
                "NOUN",
                "PROPN",
            ):
                return Hit(CHECK, *sentence.span(_left(thing), _right(thing)))
        hit = _bare_news(sentence)
        if hit is not None:
            return hit
    return None


def _bare_news(sentence: ReadSentence) -> Hit | None:
    """Find "New collection." and "It's here: our summer menu": news with no verb of its own."""
    doc = sentence.doc
    if len(doc) == 0 or sentence.is_question:
        return None
    first = doc[0]
    if first.lower_ in ("introducing", "announcing", "new") and len(sentence.words) <= 12:
        nouns = [t for t in doc if t.pos_ in ("NOUN", "PROPN")]
        if nouns and (first.lower_ != "new" or not sentence.has_verb):
            return Hit(CHECK, *sentence.span(nouns[0] if first.lower_ != "new" else first, _right(nouns[0])))
    match = _OUT_NOW.search(sentence.reading.text)
    if match and any(t.lower_ in ("our", "my") for t in doc):
        start, end = sentence.reading.starts[match.start()], sentence.reading.ends[match.end() - 1]
        return Hit(CHECK, start, end)
    return None


def _left(token: Token) -> Token:
    left = [t for t in token.lefts if not t.is_punct]
    return left[0] if left and left[0].i < token.i else token


def _right(token: Token) -> Token:
    tokens = [t for t in token.subtree if t.i >= token.i and not t.is_punct and not _in_clause(t, token)]
    reach = token
    for t in tokens:
        if t.i == reach.i + 1 or t.i == reach.i:
            reach = t
    return reach


def _in_clause(token: Token, noun: Token) -> bool:
    """Tell whether a word belongs to a clause that hangs on the noun: "to book a court"."""
    while token != noun:
        if token.dep_ in ("relcl", "advcl", "acl"):
            return True
        token = token.head
    return False
