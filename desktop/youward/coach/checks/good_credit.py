"""Recognise credit given to someone else by name (P16, P28; E22c)."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from youward.coach.checks.sight import Hit, Sight
from youward.text.acts import Act
from youward.text.post import MaskKind
from youward.text.reading import ReadSentence
from youward.text.roles import FIRST_PERSON, Role

CHECK = "good-credit"
_OURS = frozenset("ceo founder co-founder cofounder director president chairman boss".split())
_DID = frozenset(("VBD", "VBN", "VBZ"))
_NOT_PEOPLE = frozenset(
    (
        "monday tuesday wednesday thursday friday saturday sunday january february march april "
        "may june july august september october november december christmas easter"
    ).split()
)


def find(sight: Sight) -> Iterator[Hit]:
    """Report a named person or team with what they did, or thanks to a name for something."""
    for sentence in sight.clear_sentences():
        hit = _thanks(sight, sentence) or _did(sight, sentence) or _numbered_people(sight, sentence)
        if hit is not None:
            yield Hit(CHECK, *hit)


def _thanks(sight: Sight, sentence: ReadSentence) -> tuple[int, int] | None:
    if sentence.act is not Act.THANK:
        return None
    named = [t for t in sentence.doc if t.pos_ == "PROPN" and _is_name(t)]
    named += [t for t in sentence.doc if _is_handle(sight, sentence, t)]
    doing = any(t.lower_ == "for" for t in sentence.doc) and len(sentence.words) >= 5
    return sentence.span(sentence.doc[0], named[-1]) if named and doing else None


def _is_handle(sight: Sight, sentence: ReadSentence, token: Token) -> bool:
    return sight.reading.post.masked(*sentence.span(token, token), MaskKind.HANDLE)


def _did(sight: Sight, sentence: ReadSentence) -> tuple[int, int] | None:
    """Find "Darren stayed late" and "Hannah at Morley Foods rerouted 40 pallets"."""
    for actor in sentence.actors:
        subject = actor.clause.subject
        if subject is None or actor.role is Role.READER or actor.clause.negated or actor.clause.modal:
            continue
        if (
            actor.clause.head.tag_ not in _DID
            or actor.clause.verb in ("be", "have", "seem")
            or actor.clause.passive
        ):
            continue
        person = _person(sight, subject)
        if person is not None and not _our_boss(subject):
            last = max((t for t in actor.clause.head.subtree if not t.is_punct), key=lambda t: t.i)
            return sentence.span(person, last)
    return None


def _personal(sight: Sight, subject: Token) -> bool:
    """Tell whether "he" or "she" follows in this sentence or the next one, so that the name is a person's."""
    sentence = next((s for s in sight.reading.sentences if s.doc is subject.doc), None)
    following = sight.reading.sentences[sentence.index + 1 : sentence.index + 2] if sentence else ()
    words = [t.lower_ for t in subject.doc[subject.i :]] + [t.lower_ for s in following for t in s.doc[:3]]
    return any(word in ("he", "she", "his", "her", "him", "himself", "herself") for word in words)


def _person(sight: Sight, subject: Token) -> Token | None:
    if (
        subject.pos_ == "PROPN"
        and _is_name(subject)
        and (subject.ent_type_ == "PERSON" or _personal(sight, subject))
    ):
        compounds = [c for c in subject.children if c.dep_ == "compound"]
        return compounds[0] if compounds else subject
    named = [c for c in subject.children if c.dep_ == "appos" and c.ent_type_ == "PERSON"]
    return subject if named else None


def _is_name(token: Token) -> bool:
    word = token.text
    return (
        word[:1].isupper()
        and len(word) > 2
        and not word.isupper()
        and word.isalpha()
        and token.lower_ not in _NOT_PEOPLE
    )


def _our_boss(subject: Token) -> bool:
    words = {t.lower_ for t in subject.subtree}
    return bool(words & _OURS) and bool(words & FIRST_PERSON)


def _numbered_people(sight: Sight, sentence: ReadSentence) -> tuple[int, int] | None:
    """Find "340 volunteers" credited to the reader or thanked."""
    if sentence.act is not Act.THANK and "you" not in sentence.vocabulary:
        return None
    for token in sentence.kept("counted", _counted):
        if token.lemma_.lower() in sight.lexicon.people.groups:
            first = min((c for c in token.subtree), key=lambda t: t.i)
            return sentence.span(first, token)
    return None


def _counted(doc: Doc) -> list[Token]:
    return [t for t in doc if any(c.dep_ == "nummod" for c in t.children)]
