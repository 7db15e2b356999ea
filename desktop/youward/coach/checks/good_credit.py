"""Recognise credit given to someone else by name (P16, P28; E22c)."""

from collections.abc import Iterator

from spacy.tokens import Token

from youward.coach.checks.sight import Hit, Sight
from youward.text.acts import Act
from youward.text.reading import ReadSentence
from youward.text.roles import FIRST_PERSON, Role

CHECK = "good-credit"
_OURS = frozenset("ceo founder co-founder cofounder director president chairman boss".split())
_DID = frozenset(("VBD", "VBN", "VBZ"))
_NOT_PEOPLE = frozenset("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter".split())


def find(sight: Sight) -> Iterator[Hit]:
    """Report a named person or team with what they did, or thanks to a name for something."""
    for sentence in sight.clear_sentences():
        hit = _thanks(sentence) or _did(sentence) or _numbered_people(sight, sentence)
        if hit is not None:
            yield Hit(CHECK, *hit)


def _thanks(sentence: ReadSentence) -> tuple[int, int] | None:
    if sentence.act is not Act.THANK:
        return None
    named = [t for t in sentence.doc if t.pos_ == "PROPN" and _is_name(t)]
    doing = any(t.lower_ == "for" for t in sentence.doc) and len(sentence.words) >= 5
    return sentence.span(sentence.doc[0], named[-1]) if named and doing else None


def _did(sentence: ReadSentence) -> tuple[int, int] | None:
    """Find "Darren stayed late" and "Hannah at Morley Foods rerouted 40 pallets"."""
    for actor in sentence.actors:
        subject = actor.clause.subject
        if subject is None or actor.role is Role.READER or actor.clause.negated or actor.clause.modal:
            continue
        if actor.clause.head.tag_ not in _DID or actor.clause.verb in ("be", "have", "seem") or actor.clause.passive:
            continue
        person = _person(subject)
        if person is not None and not _our_boss(subject):
            last = max((t for t in actor.clause.head.subtree if not t.is_punct), key=lambda t: t.i)
            return sentence.span(person, last)
    return None


def _person(subject: Token) -> Token | None:
    if subject.pos_ == "PROPN" and _is_name(subject):
        compounds = [c for c in subject.children if c.dep_ == "compound"]
        return compounds[0] if compounds else subject
    named = [c for c in subject.children if c.dep_ == "appos" and c.pos_ == "PROPN" and _is_name(c)]
    return subject if named else None


def _is_name(token: Token) -> bool:
    word = token.text
    return word[:1].isupper() and len(word) > 2 and not word.isupper() and word.isalpha() and token.lower_ not in _NOT_PEOPLE


def _our_boss(subject: Token) -> bool:
    words = {t.lower_ for t in subject.subtree}
    return bool(words & _OURS) and bool(words & FIRST_PERSON)


def _numbered_people(sight: Sight, sentence: ReadSentence) -> tuple[int, int] | None:
    """Find "340 volunteers" credited to the reader or thanked."""
    for token in sentence.doc:
        if token.lemma_.lower() in sight.lexicon.people.groups and any(c.dep_ == "nummod" for c in token.children):
            if sentence.act is Act.THANK or "you" in {t.lower_ for t in sentence.doc}:
                first = min((c for c in token.subtree), key=lambda t: t.i)
                return sentence.span(first, token)
    return None
