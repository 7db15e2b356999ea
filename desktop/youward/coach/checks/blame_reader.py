"""Find "you" used to accuse: what the reader failed to read, do or see (P22; E1, E34, E35)."""

from collections.abc import Iterator

import regex
from spacy.tokens import Token

from youward.coach.checks.sight import Hit, Sight
from youward.text.acts import Act
from youward.text.reading import ReadSentence
from youward.text.roles import Actor

CHECK = "blame-reader"
_ATTEND = frozenset(
    (
        "read check follow notice listen bother look ask see measure open label learn pay respect try book "
        "confirm reply answer turn understand care"
    ).split()
)
_NEGLECT = frozenset("fail forget forgot neglect ignore skip refuse".split())
_HAPPENED = frozenset("receive have get hear be see find".split())
_ABSOLVES = regex.compile(
    r"\bno (?:harm|problem|worries|rush|need)\b|\bdoes(?:n't| not) matter\b|\bnot (?:your|you)\b"
    r"|\bnothing wrong\b|\beasy (?:to miss|mistake|thing to do)\b|\bnor did (?:i|we)\b"
    r"|\bwe(?:'ve| have)? all\b|\bit's (?:fine|ok|okay)\b|\b(?<!not )(?:our|my) (?:fault|mistake)\b"
    r"|\bon us\b|\bnote to self\b",
    regex.IGNORECASE,
)


def find(sight: Sight) -> Iterator[Hit]:
    """Report each phrase that tells readers off, and each clause on what they failed to do."""
    for sentence, hit in sight.phrase_hits(CHECK):
        if not _absolved(sight, sentence):
            yield hit
    for sentence in sight.reading.sentences:
        for actor in sentence.actors:
            if _accuses(sentence, actor) and not _absolved(sight, sentence):
                yield Hit(CHECK, *_span(sentence, actor))


def _absolved(sight: Sight, sentence: ReadSentence) -> bool:
    """Tell whether this sentence or its neighbours take the blame off the reader."""
    if sentence.act is Act.APOLOGISE:
        return True
    around = [sentence, sight.neighbour(sentence, -1), sight.neighbour(sentence, 1)]
    return any(s is not None and _ABSOLVES.search(s.reading.text) for s in around)


def _accuses(sentence: ReadSentence, actor: Actor) -> bool:
    clause = actor.clause
    subject = clause.subject
    if subject is None or subject.lower_ != "you" or clause.head.i in sentence.quoted or clause.passive:
        return False
    if sentence.is_question or _supposed(clause.head):
        return False
    verb = clause.verb.split("_")[0]
    auxiliaries = {c.lower_ for c in clause.head.children if c.dep_ in ("aux", "auxpass")}
    if clause.negated and "did" in auxiliaries:
        return verb in _ATTEND
    if clause.modal in ("should", "could") and "have" in auxiliaries and not clause.negated:
        return verb not in _HAPPENED
    past = clause.head.tag_ in ("VBD", "VBN", "VBP") and not (clause.negated or clause.modal)
    if verb in _NEGLECT and past:
        return any(c.dep_ in ("xcomp", "dobj") for c in clause.head.children)
    return False


def _supposed(head: Token) -> bool:
    """Tell whether the clause is only a case that may be the reader's: "if you forgot"."""
    return any(
        c.dep_ in ("mark", "advmod") and c.lower_ in ("if", "when", "unless", "in") for c in head.children
    )


def _span(sentence: ReadSentence, actor: Actor) -> tuple[int, int]:
    clause = actor.clause
    first = clause.first()
    last = clause.head
    for child in clause.head.children:
        if child.i > last.i and child.dep_ in ("dobj", "prep", "xcomp", "prt", "advmod", "attr"):
            last = max((t for t in child.subtree if not t.is_punct), key=lambda t: t.i, default=child)
    return sentence.span(first, last)
