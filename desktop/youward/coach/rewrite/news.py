"""Find the news in a sentence about us: its frame, its verb, the thing, and how far each reaches."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from youward.coach.rewrite.draft import Scene
from youward.text.clauses import subject_of, verb_lemma

_BREAKS = frozenset((".", "!", "?", ";", ":", "—", "–", "(", ")", "…", "...", "|", "•", "-"))
_LEAD_MAY_END = frozenset((",", ":", "—", "–", "-", "!", ".", ")"))
_VERBS = ("VERB", "AUX")
_OBJECTS = ("dobj", "obj", "pobj", "attr", "oprd")


@dataclass(frozen=True, slots=True)
class News:
    """Hold one piece of news about us.

    `first` is the token the suggestion may start from, `verb` says what we did, `thing` is what it was
    done to, `statement` the verb of a whole clause behind a frame ("announce that buses are back").
    """

    first: Token
    verb: Token
    lemma: str
    thing: Token | None
    statement: Token | None
    framed: bool


def find_news(scene: Scene) -> Iterator[News]:
    """List the news of the clauses we carry, in text order."""
    for actor in scene.ours():
        clause = actor.clause
        if clause.negated:
            continue
        first = clause.first() if clause.subject is not None else _opening(clause.head)
        verbs = scene.sight.lexicon.verbs
        told = _told(clause.head, verbs.share | verbs.launch)
        if told is None:
            yield News(first, clause.head, clause.verb, object_of(clause.head), None, False)
            continue
        statement = next((c for c in told.children if c.dep_ == "ccomp" and subject_of(c) is not None), None)
        yield News(first, told, verb_lemma(told), object_of(told), statement, True)


def news_of(scene: Scene, verbs: Collection[str]) -> Iterator[tuple[News, Token]]:
    """List the news told with one of `verbs`, and its thing, where the sentence can begin anew."""
    for news in find_news(scene):
        if news.lemma in verbs and news.thing is not None and lead_allows(scene, news.first):
            yield news, news.thing


def behind_colon(news: News) -> Token | None:
    """Return the first word of what is told behind a colon: "an update: search is twice as fast"."""
    if news.thing is None:
        return None
    for token in news.thing.doc[news.thing.i + 1 : -1]:
        if token.text in (":", "–", "—"):
            told = token.doc[token.i + 1 :]
            stated = any(
                subject_of(t) is not None for t in told if t.pos_ in _VERBS and t.dep_ not in ("relcl", "acl")
            )
            return told[0] if stated else None
        if token.text in _BREAKS or token.text == ",":
            return None
    return None


def _told(head: Token, share: frozenset[str]) -> Token | None:
    """Find "announce" in "we're thrilled to announce …", "proud to announce …", "we announce that …"."""
    if head.lemma_.lower() in share:
        return head
    for child in head.children:
        if (
            child.dep_ in ("xcomp", "advcl", "acl", "ccomp")
            and child.lemma_.lower() in share
            and child.i > head.i
        ):
            return child
        if child.dep_ in ("acomp", "oprd") or child.tag_ == "VBN":
            for below in child.children:
                if below.dep_ in ("xcomp", "ccomp", "advcl") and below.lemma_.lower() in share:
                    return below
    return None


def _opening(head: Token) -> Token:
    """Return the first word of an elided clause: "So proud to …"."""
    return min((t for t in head.subtree if not t.is_punct and not t.is_space), key=lambda t: t.i)


def object_of(verb: Token) -> Token | None:
    """Return the noun that a verb acts on, if it is a noun."""
    for child in verb.children:
        if child.dep_ in _OBJECTS and child.i > verb.i and child.pos_ in ("NOUN", "PROPN"):
            return child
    return None


def stop_after(token: Token, *, at_comma: bool = True, commands: bool = False) -> int:
    """Return the index where what belongs to `token` ends: at closing marks, a new clause or the end."""
    doc = token.doc
    for other in doc[token.i + 1 :]:
        if other.text in _BREAKS and not (
            other.text == "-" and not other.whitespace_ and not doc[other.i - 1].whitespace_
        ):
            return other.i
        if other.text == "," and at_comma:
            return other.i
        if other.dep_ == "cc" and _opens_clause(other, commands):
            return other.i - 1 if other.nbor(-1).text == "," else other.i
    return len(doc)


def _opens_clause(conjunction: Token, commands: bool) -> bool:
    """Tell whether a clause with its own subject follows "and" or "but", or a command where those count."""
    following = conjunction.doc[conjunction.i + 1 : conjunction.i + 7]
    if commands and len(following) and following[0].tag_ in ("VB", "VBP"):
        return True
    verbs = [t for t in following if t.pos_ in ("VERB", "AUX")]
    return bool(verbs) and any(
        c.dep_ in ("nsubj", "nsubjpass", "expl") and c.i > conjunction.i for v in verbs for c in v.children
    )


def lead_allows(scene: Scene, first: Token) -> bool:
    """Tell whether what stands before the news may stay: nothing, or words closed by a comma or colon."""
    before = [t for t in scene.sentence.doc[: first.i] if not t.is_space]
    return not before or before[-1].text in _LEAD_MAY_END


def trimmed(first: Token, stop: int) -> Token:
    """Return the last word before index `stop`, closing marks left out."""
    last = first.doc[stop - 1]
    while last.i > first.i and (last.is_punct or last.is_space or last.dep_ == "cc"):
        last = last.nbor(-1)
    return last


def behind(edge: Token, stop: int) -> list[Token] | None:
    """Return the words from a noun phrase to index `stop`; None when they can't stand behind it as they are.

    They must begin a place, a time or an aside and hold no verb: anything else ("our apple fair" read as
    apple + fair) means that the phrase was cut short. Closing marks alone are no words.
    """
    if edge.i + 1 >= stop:
        return []
    following = edge.doc[edge.i + 1]
    clean = following.pos_ in ("ADP", "ADV", "DET", "PUNCT", "SCONJ") or following.dep_ == "npadvmod"
    found = list(edge.doc[following.i : trimmed(following, stop).i + 1])
    if not clean or any(t.pos_ in ("VERB", "AUX") for t in found):
        return None
    return [] if all(t.is_punct for t in found) else found


def edge_before(thing: Token, edge: Token, ends: Callable[[Token], bool]) -> Token:
    """Return the last token of a noun phrase that reaches to `edge`, cut before the first that `ends` it."""
    for token in thing.doc[thing.i + 1 : edge.i + 1]:
        if ends(token):
            return token.nbor(-1)
    return edge
