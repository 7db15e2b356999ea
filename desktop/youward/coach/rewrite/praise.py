"""Take praise away from in front of a noun, or ask what shows it (S21, S22)."""

from collections.abc import Iterator

from spacy.tokens import Token
from textblob.en import sentiment as lexicon_sentiment

from youward.coach.report import BLANK
from youward.coach.rewrite.draft import Draft, Scene
from youward.coach.rewrite.news import stop_after, trimmed
from youward.coach.rewrite.placing import place
from youward.coach.rewrite.wording import (
    compound,
    left_edge,
    opened,
    pieces,
    praise_in_front,
    with_article,
    without_loose_marks,
    words,
)
from youward.text.edges import hyphened
from youward.text.roles import FIRST_PERSON

_WARM = 0.3
"""Polarity in TextBlob's lexicon from which a word that no list knows praises."""
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
    # All praise of a thing goes at once; what the coach has no phrase for is told by its shape.
    gone = praise_in_front(scene, head)
    if not any(p.i in gone for p in praised):
        gone |= {t.i for p in praised if first.i <= p.i < head.i and _describes(p) for t in compound(p)}
    gone |= {i - 1 for i in gone if i - 1 >= first.i and doc[i - 1].lower_ in _DEGREES}
    # "Best selling" goes whole.
    gone |= {
        i + 1 for i in gone if i + 1 < head.i and doc[i].tag_ in ("JJS", "RBS") and doc[i + 1].tag_ == "VBG"
    }
    kept = without_loose_marks([t for t in doc[first.i : head.i + 1] if t.i not in gone])
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
        last = trimmed(head, stop_after(head, at_comma=False))
        # "A pillow for side sleepers" alone says nothing of what someone could notice.
        if first.i == 0 and not scene.sentence.has_verb:
            rest = post[end : scene.sentence.span(last, last)[1]]
            text = f"{phrase}{rest} that {BLANK}"
            yield from place(scene, "S22", 0, last.i + 1, text, ("what can someone notice?",))


def says_what_shows(scene: Scene) -> Iterator[Draft]:
    """S22: where praise can't be cut out, ask for what can be seen or measured: "It's ___ (what …?)"."""
    for actor in scene.sentence.actors:
        head = actor.clause.head
        told = scene.hit.start >= scene.sentence.span(head, head)[0]
        praised = [c for c in head.children if c.dep_ == "acomp" and told and scene.covers(c, c)]
        subject = actor.clause.subject
        if head.lemma_.lower() != "be" or not praised or subject is None or actor.clause.first().i:
            continue
        stop = stop_after(head, at_comma=False)
        said = words(scene, scene.sentence.doc[0], head)
        if not scene.sentence.is_question and subject.lower_ not in FIRST_PERSON:
            yield from place(scene, "S22", 0, stop, f"{said} {BLANK}", ("what can someone see or measure?",))
        return


def _noun_of(praised: list[Token]) -> Token | None:
    """Return the noun that the praise stands in front of."""
    last = hyphened(praised[-1])[1]
    following = last
    while following.i + 1 < len(last.doc) and following.nbor(1).pos_ in ("NOUN", "PROPN"):
        following = hyphened(following.nbor(1))[1]
    if following != last and hyphened(last)[0] != last:
        # The parser ties the parts of "cutting-edge platform" together in many ways.
        return following
    for token in praised:
        if (
            token.dep_ in ("amod", "compound", "nmod")
            and token.head.i >= last.i
            and token.head.pos_ in ("NOUN", "PROPN")
        ):
            return token.head
    return last if last.pos_ == "NOUN" and len(praised) > 1 and hyphened(last)[0] == last else None


def _describes(token: Token) -> bool:
    """Tell whether a word praises, as against "hiking" in "the ultimate hiking boot"."""
    if token.dep_ in ("det", "poss"):
        return False
    if len(compound(token)) > 1:
        return True
    return token.pos_ in ("ADJ", "ADV", "VERB") and (token.tag_ == "JJS" or _is_warm(token.lower_))


def _is_warm(word: str) -> bool:
    polarity, _ = lexicon_sentiment(word)
    return polarity >= _WARM


def _is_predicate(head: Token) -> bool:
    """Tell whether the noun says what we are: "we're the leading firm" would lose its point."""
    return head.dep_ == "attr" and any(
        c.dep_ in ("nsubj", "nsubjpass") and c.lower_ in FIRST_PERSON for c in head.head.children
    )
