"""Find a first line about us: news, a feeling or a creed of ours, and no reader (P2, P13; E23, E35)."""

from collections.abc import Iterator

from spacy.tokens import Token

from youward.coach.checks.sight import Hit, Sight
from youward.text.acts import Act
from youward.text.reading import ReadSentence
from youward.text.roles import Actor, Role, We

CHECK = "self-lead"
_GREETING = frozenset(
    "hi hello hey dear morning afternoon evening happy good welcome news update breaking alert".split()
)


def find(sight: Sight) -> Iterator[Hit]:
    """Report the first real sentence when we are its subject and the reader has no part in it."""
    first = _first_real(sight)
    if first is None or first.is_question or first.act in (Act.APOLOGISE, Act.THANK, Act.ASK):
        return
    if (
        first.reader_tokens
        or _greets_people(sight, first)
        or any(a.clause.imperative for a in first.actors[:1])
    ):
        return
    if any(a.we in (We.OWNING, We.OPEN, We.LISTENING, We.TEAM, We.INCLUSIVE) for a in first.actors):
        return
    if any(_leads(sight, actor) for actor in first.actors):
        yield Hit(CHECK, first.start, first.end)


def _first_real(sight: Sight) -> ReadSentence | None:
    """Skip a greeting, a line of tags and a headline of fewer than three words."""
    for sentence in sight.reading.sentences:
        if len(sentence.words) < 3 and not sentence.has_verb:
            continue
        if sentence.words and sentence.words[0].lower_ in _GREETING and len(sentence.words) < 5:
            continue
        if len(sentence.words) < 2:
            continue
        return sentence
    return None


def _greets_people(sight: Sight, sentence: ReadSentence) -> bool:
    """Tell whether the line opens by greeting its readers: "Hello friends, …"."""
    lemmas = [t.lemma_.lower() for t in sentence.words[:4]]
    return (
        bool(lemmas)
        and lemmas[0] in _GREETING
        and any(w in sight.lexicon.people.audience for w in lemmas[1:])
    )


def _leads(sight: Sight, actor: Actor) -> bool:
    if actor.role is not Role.BRAND or actor.clause.head.dep_ in ("relcl", "advcl", "acl"):
        return False
    if actor.clause.subject is not None and _credited(actor.clause.subject):
        return False
    if sight.acts.is_self_news(actor):
        return True
    if actor.clause.subject is not None and actor.clause.subject.lower_ in ("i", "my"):
        return False
    verb = actor.clause.verb.split("_")[0]
    return verb in sight.lexicon.verbs.stance or verb in sight.lexicon.verbs.launch or verb == "be"


def _credited(subject: Token) -> bool:
    """Tell whether the subject names a person who gets the credit: "our apprentice, Kofi Mensah"."""
    return any(c.dep_ == "appos" and c.pos_ == "PROPN" for c in subject.children)
