"""Take praise away from in front of a noun (S21)."""

from collections.abc import Iterator

from spacy.tokens import Token

from youward.coach.rewrite.draft import Draft, Scene
from youward.coach.rewrite.wording import left_edge, opened, pieces, with_article
from youward.text.roles import FIRST_PERSON

_DEGREES = frozenset("most very truly really simply totally absolutely highly so".split())


def without_praise(scene: Scene) -> Iterator[Draft]:
    """S21: "Visit our award-winning tea room" becomes "Visit our tea room"; a/an is put right."""
    doc = scene.sentence.doc
    praised = [t for t in doc if not t.is_space and scene.covers(t, t)]
    # "Take it to the next level" is no praise in front of a noun.
    if not praised or any(t.pos_ == "VERB" and t.dep_ != "amod" for t in praised):
        return
    head = _noun_of(praised)
    if head is None:
        return
    first = left_edge(head)
    gone = {t.i for t in praised if first.i <= t.i < head.i and _describes(t)}
    gone |= {i - 1 for i in gone if i - 1 >= first.i and doc[i - 1].lower_ in _DEGREES}
    kept = [t for t in doc[first.i : head.i + 1] if t.i not in gone]
    if not gone or not kept or kept[-1] != head or kept[0].text == "-" or _is_predicate(head):
        return
    if kept[0].lower_ in ("a", "an") and len(kept) > 1:
        lead = with_article(kept[1].text)
        phrase = f"{lead} {' '.join(pieces(scene, kept[1:]))}"
    else:
        phrase = " ".join(pieces(scene, kept))
    start, end = scene.sentence.span(first, head)
    post = scene.sight.reading.post.text
    if post[start].isupper() and start == scene.sentence.start:
        phrase = opened(phrase)
    if phrase != post[start:end]:
        yield Draft("S21", start, end, phrase)


def _noun_of(praised: list[Token]) -> Token | None:
    """Return the noun that the praise stands in front of."""
    last = praised[-1]
    for token in praised:
        if (
            token.dep_ in ("amod", "compound", "nmod")
            and token.head.i >= last.i
            and token.head.pos_ in ("NOUN", "PROPN")
        ):
            head = token.head
            return head
    return last if last.pos_ == "NOUN" and len(praised) > 1 else None


def _describes(token: Token) -> bool:
    """Tell whether a word praises, as against "hiking" in "the ultimate hiking boot"."""
    if token.dep_ in ("det", "poss"):
        return False
    hyphened = token.text == "-" or token.nbor(1).text == "-" or (token.i > 0 and token.nbor(-1).text == "-")
    return hyphened or token.pos_ in ("ADJ", "ADV", "VERB", "SYM", "NUM") or token.dep_ == "npadvmod"


def _is_predicate(head: Token) -> bool:
    """Tell whether the noun says what we are: "we're the leading firm" would lose its point."""
    return head.dep_ == "attr" and any(
        c.dep_ in ("nsubj", "nsubjpass") and c.lower_ in FIRST_PERSON for c in head.head.children
    )
