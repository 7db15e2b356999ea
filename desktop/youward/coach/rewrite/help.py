"""Let those we help be the doers (S07)."""

from collections.abc import Iterator

from spacy.tokens import Token

from youward.coach.rewrite.draft import Draft, Scene
from youward.coach.rewrite.news import lead_allows, stop_after, trimmed
from youward.coach.rewrite.placing import place
from youward.coach.rewrite.wording import left_edge, opened, to_the_reader, words
from youward.text.clauses import subject_of, verb_lemma

_READERS = frozenset(
    "you customer client reader member parent visitor guest everyone anyone people user".split()
)


def reader_does(scene: Scene) -> Iterator[Draft]:
    """S07: "We help first-time buyers compare mortgages" becomes "First-time buyers can compare …"."""
    for actor in scene.ours():
        clause = actor.clause
        if clause.verb not in scene.sight.lexicon.verbs.help or clause.negated:
            continue
        found = _helped(scene, clause.head)
        first = clause.first()
        if found is None or not lead_allows(scene, first):
            continue
        who, doing = found
        stop = stop_after(doing, at_comma=False)
        act = words(scene, doing, trimmed(doing, stop))
        if left_edge(who) == who and who.lemma_.lower() in _READERS:
            text = (
                f"You can {to_the_reader(act)} with us"
                if " with " not in act
                else f"You can {to_the_reader(act)}"
            )
        else:
            named = opened(words(scene, _first_of(who), _end_of(who, doing)))
            text = f"{named} can {act} here" if not act.endswith("here") else f"{named} can {act}"
        yield from place(scene, "S07", first.i, stop, text)


def _helped(scene: Scene, head: Token) -> tuple[Token, Token] | None:
    """Return whom we help and what they then do, when it is something they can do themselves."""
    verbs = scene.sight.lexicon.verbs
    for token in head.subtree:
        if token.i <= head.i or token.pos_ != "VERB" or token.dep_ not in ("ccomp", "xcomp"):
            continue
        lemma = verb_lemma(token)
        if lemma in verbs.brand_side or token.lemma_.lower() not in verbs.reader_can:
            continue
        who = next((c for c in token.children if c.dep_ == "nsubj"), None) or next(
            (c for c in head.children if c.dep_ in ("dobj", "dative")), None
        )
        if who is None or who == subject_of(head) or not head.i < who.i < token.i:
            continue
        if who.pos_ in ("NOUN", "PROPN") or who.lower_ in _READERS:
            return who, token
    return None


def _first_of(who: Token) -> Token:
    """Return the first word of those we help, without "our"; "new" in "new tenants" says who they are."""
    first = left_edge(who)
    return first.nbor(1) if first.lower_ in ("our", "my") and first != who else first


def _end_of(who: Token, doing: Token) -> Token:
    last = doing.nbor(-1)
    while last.i > who.i and last.lower_ in ("to", "also", "quickly", "easily"):
        last = last.nbor(-1)
    return last
