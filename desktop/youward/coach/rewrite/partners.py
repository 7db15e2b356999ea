"""Put a partner, or those we gave to, where we stood (S17, S18)."""

from collections.abc import Iterator

from spacy.tokens import Token

from youward.coach.report import BLANK
from youward.coach.rewrite.draft import Draft, Scene
from youward.coach.rewrite.news import find_news, lead_allows, stop_after, trimmed
from youward.coach.rewrite.placing import place
from youward.coach.rewrite.wording import to_the_reader, words
from youward.text.clauses import verb_lemma

_PARTNERING = frozenset("partner team_up join work collaborate".split())
_GIVING = frozenset("donate give raise sponsor".split())
_GIVEN = frozenset("offer provide give bring deliver".split())


def with_the_partner(scene: Scene) -> Iterator[Draft]:
    """S17: "We've partnered with RailShare to offer cheap passes" becomes "With RailShare, you can …"."""
    for news in find_news(scene):
        if news.lemma not in _PARTNERING or not lead_allows(scene, news.first):
            continue
        partner = _named_after(news.verb, "with")
        if partner is None or not any(t.pos_ == "PROPN" for t in partner):
            continue
        who = words(scene, partner[0], partner[-1])
        to = next((t for t in partner[-1].doc[partner[-1].i + 1 :] if t.tag_ == "TO"), None)
        stop = stop_after(partner[-1], at_comma=False)
        if to is None or to.i + 1 >= stop:
            if trimmed(partner[-1], stop) == partner[-1]:
                text = f"Because of {who}, you'll now {BLANK}"
                yield from place(scene, "S17", news.first.i, stop, text, ("what can they do?",))
            continue
        act = _reader_act(scene, to.nbor(1), stop)
        if act is not None:
            yield from place(scene, "S17", news.first.i, stop, f"With {who}, you can now {act}")


def about_those_who_got_it(scene: Scene) -> Iterator[Draft]:
    """S18: "We're proud to have donated £2,000 to Seaview Hospice" asks what the hospice does."""
    for actor in scene.ours():
        giving = [t for t in actor.clause.head.subtree if t.lemma_.lower() in _GIVING and t.pos_ == "VERB"]
        for verb in (actor.clause.head, *giving):
            first = actor.clause.first()
            if verb.lemma_.lower() not in _GIVING or not lead_allows(scene, first):
                continue
            given = _named_after(verb, "to")
            if given is None or not any(t.text[:1].isupper() for t in given):
                continue
            who = words(scene, given[0], given[-1])
            text = f"{who} {BLANK}. If you'd like to help too: {BLANK}"
            stop = stop_after(given[-1], at_comma=False)
            if trimmed(given[-1], stop) == given[-1]:
                yield from place(scene, "S18", first.i, stop, text, ("what do they do?", "where, how?"))
            return


def _named_after(verb: Token, preposition: str) -> list[Token] | None:
    """Return the name behind a preposition, up to the next word that isn't part of it."""
    doc = verb.doc
    start = next((t.i + 1 for t in doc[verb.i :] if t.lower_ == preposition), 0)
    named: list[Token] = []
    for token in doc[start:] if start else ():
        joins = token.lower_ in ("of", "&", "and", "the", "for") and token.i + 1 < len(doc)
        part = token.text[:1].isupper() or token.text[:1] == "@" or token.text in ("'s", "-")
        if not part and not (joins and doc[token.i + 1].text[:1].isupper()):
            break
        named.append(token)
    return named or None


def _reader_act(scene: Scene, doing: Token, stop: int) -> str | None:
    """Return what the reader can do: "offer cheaper passes" is "get cheaper passes" for them."""
    verbs = scene.sight.lexicon.verbs
    last = trimmed(doing, stop)
    lemma = verb_lemma(doing)
    if last == doing:
        return None
    rest = words(scene, doing.nbor(1), last)
    if lemma in _GIVEN:
        rest = rest.removeprefix("you ").removeprefix("our customers ")
        return f"get {to_the_reader(rest)}"
    return f"{doing.lower_} {to_the_reader(rest)}" if lemma in verbs.reader_can else None
