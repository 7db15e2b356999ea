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
)
from youward.text.edges import hyphened
from youward.text.roles import FIRST_PERSON

_WARM = 0.3
"""Polarity in TextBlob's lexicon from which a word that no list knows praises."""
# Praise that TextBlob's lexicon holds for neutral or bad.
_LOUD = frozenset(
    "epic unbelievable unlimited limitless endless astounding insane crazy miracle unmissable unrivalled "
    "unmatched unparalleled legendary iconic jaw-dropping mind-blowing must-have one-stop next-generation "
    "first-class top-notch "
    "flawless unbeatable must-have trusted revolutionized unforgettable "
    "world-class five-star bestselling best-selling reputed premier popular leading".split()
)
# Warm by the lexicon, and yet facts.
_PLAIN = frozenset(
    "easy free new safe live full fresh rich real healthy clean warm soft light sweet own open local young "
    "youngest oldest kind ready able sure first more many much right certain top main special good".split()
)
# "The next level", "the best part": what is left would say nothing.
_SAYS_NOTHING = frozenset(
    "level part thing way time one place reason step day moment value price job deal experience".split()
)
_NO_PRAISE = frozenset("next just same another".split())
_ONLY_ONE = frozenset("perfect ultimate ideal".split())
_EVERYWHERE = frozenset("world industry nation country market city planet internet".split())
_SEEMING = frozenset("be look feel taste sound smell seem become".split())
_MOST_REPLACED = 7
_MANY = 3
# A phrase longer than that was read wrong: a verb stands in it, or a list.
_FARTHEST = 8
_FELT = frozenset("anticipate love await trust admire seek celebrate want acclaim rate".split())
_DEGREES = frozenset("most very truly really simply totally absolutely highly so".split())


def without_praise(scene: Scene) -> Iterator[Draft]:
    """S21: "Visit our award-winning tea room" becomes "Visit our tea room"; a/an is put right."""
    doc = scene.sentence.doc
    praised = [t for t in doc if not t.is_space and scene.covers(t, t)]
    # "Take it to the next level" is no praise in front of a noun.
    verbal = any(t.pos_ == "VERB" and t.dep_ != "amod" for t in praised)
    head = _noun_of(praised) if praised and not verbal else None
    gone = _praise_of(scene, head, praised) if head is not None else set[int]()
    if not gone:
        # A longer quote holds praise somewhere: the first noun that loses something is freed of it.
        for noun in _nouns_by(praised):
            head, gone = noun, praise_in_front(scene, noun) | _warm_before(noun)
            gone &= {t.i for t in praised} | {i for i in gone if len(praised) > _MANY}
            if gone:
                break
    if head is not None and gone:
        yield from _freed(scene, head, gone)


def _praise_of(scene: Scene, head: Token, praised: list[Token]) -> set[int]:
    """Return the indexes of all praise of a thing; what the coach has no phrase for is told by its shape."""
    first, closely = left_edge(head), len(praised) < _MOST_REPLACED
    gone = praise_in_front(scene, head)
    if not any(p.i in gone for p in praised):
        gone |= {
            t.i for p in praised if first.i <= p.i < head.i and _describes(p, closely) for t in compound(p)
        }
    return gone


def _freed(scene: Scene, head: Token, gone: set[int]) -> Iterator[Draft]:
    """Yield the noun phrase without the words at the indexes `gone`."""
    doc, first = scene.sentence.doc, left_edge(head)
    gone = {i for i in gone if doc[i].lower_ not in _NO_PRAISE or len(compound(doc[i])) > 1}
    if not gone or _says_nothing(head) or head.i - min(gone) > _FARTHEST or hyphened(head)[0] != head:
        return
    gone |= {i - 1 for i in gone if i - 1 >= first.i and doc[i - 1].lower_ in _DEGREES}
    # "Best selling" goes whole, "trusted and valued" too.
    gone |= {i + 1 for i in gone if i + 1 < head.i and _belongs(doc[i], doc[i + 1])}
    gone |= {
        t.i
        for i in gone
        for t in doc[i].children
        if t.dep_ in ("cc", "conj") and i < t.i <= i + 2 and t.i < head.i and t.lower_ not in _PLAIN
    }
    # "The world's best-selling glasses" are not "the world's glasses".
    owner = next((c for c in head.children if c.dep_ == "poss" and c.lower_ in _EVERYWHERE), None)
    if owner is not None:
        gone |= {t.i for t in owner.subtree if t.dep_ != "det"}
    kept = without_loose_marks([t for t in doc[first.i : head.i + 1] if t.i not in gone])
    if not kept or kept[-1] != head or kept[0].text == "-" or kept[0].dep_ == "cc" or _is_predicate(head):
        return
    # "The perfect gift" is one of many once it is not perfect any more.
    one_of_many = (
        kept[0].lower_ == "the" and head.tag_ == "NN" and any(doc[i].lower_ in _ONLY_ONE for i in gone)
    )
    at = next((i for i, t in enumerate(kept[:-1]) if t.lower_ in ("a", "an")), 0 if one_of_many else -1)
    if at >= 0 and len(kept) > at + 1:
        # "What an amazing effort": words may stand in front of the article.
        before = [*pieces(scene, kept[:at])] if at else []
        phrase = " ".join([*before, with_article(kept[at + 1].text), *pieces(scene, kept[at + 1 :])])
        phrase = opened(phrase) if kept[0].text[0].isupper() else phrase
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


def _says_nothing(head: Token) -> bool:
    """Tell whether a noun alone is empty; "deals on chairs" and "an experience in the hills" are not."""
    goes_on = any(c.dep_ == "prep" and c.i == head.i + 1 for c in head.children)
    filled = head.lemma_.lower() in ("deal", "experience") and goes_on
    return head.lemma_.lower() in _SAYS_NOTHING and not filled


def _belongs(degree: Token, participle: Token) -> bool:
    """Tell whether a participle goes with its "best" or "most": "best-selling", "most loved"."""
    if degree.lower_ == "cutting":
        return participle.lower_ == "edge"
    return degree.tag_ in ("JJS", "RBS") and (
        participle.tag_ in ("VBG", "VBN") or participle.lower_ in ("selling", "rated", "known", "loved")
    )


def _nouns_by(praised: list[Token]) -> Iterator[Token]:
    """List the nouns among words, and those that the words describe, in text order."""
    found = {t.i: t for t in praised if t.pos_ in ("NOUN", "PROPN") and t.dep_ != "compound"}
    found |= {
        t.head.i: t.head
        for t in praised
        if t.dep_ == "amod" and t.head.pos_ in ("NOUN", "PROPN") and t.i < t.head.i
    }
    yield from (found[i] for i in sorted(found) if hyphened(found[i])[0] == found[i])


def _warm_before(head: Token) -> set[int]:
    """Return the indexes of adjectives in front of a noun that are warm by TextBlob's lexicon."""
    return {
        t.i
        for child in head.lefts
        if child.dep_ == "amod" and (_is_warm(child.lower_) or _is_anticipated(child))
        for t in (*(c for c in child.lefts if c.dep_ == "advmod"), *compound(child))
    }


def _is_anticipated(child: Token) -> bool:
    """Tell whether a participle says how others feel of it: "highly anticipated", "much loved"."""
    return child.lemma_.lower() in _FELT and any(c.dep_ == "advmod" for c in child.lefts)


def says_what_shows(scene: Scene) -> Iterator[Draft]:
    """S22: where praise can't be cut out, ask for what can be seen or measured: "It's ___ (what …?)"."""
    for actor in scene.sentence.actors:
        head, subject = actor.clause.head, actor.clause.subject
        told = scene.hit.start >= scene.sentence.span(head, head)[0]
        said = [
            c
            for c in head.children
            if c.dep_ in ("acomp", "attr") and c.i > head.i and any(scene.covers(t, t) for t in c.subtree)
        ]
        whole = scene.hit.start <= scene.sentence.span(head, head)[0] and bool(said)
        if head.lemma_.lower() not in _SEEMING or not said or actor.clause.negated or not (told or whole):
            continue
        if subject is None or subject.lower_ in ("it", "there", "what", "who") or scene.sentence.is_question:
            return
        last = trimmed(head, min(stop_after(head), said[0].right_edge.i + 1))
        first = head.nbor(1)
        # More than a few words of praise say something else too; what we are is for another pattern.
        if last.i - head.i > _MOST_REPLACED or subject.lower_ in FIRST_PERSON or last.i < first.i:
            return
        start, end = scene.sentence.span(first, last)
        if scene.sight.reading.post.masked(start, end):
            return
        yield Draft("S22", start, end, BLANK, ("what can someone see or measure?",))
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


def _describes(token: Token, closely: bool) -> bool:
    """Tell whether a word praises, as against "hiking" in "the ultimate hiking boot".

    A word of several parts praises where the finding is no more than it and its noun.
    """
    if token.dep_ in ("det", "poss"):
        return False
    if len(compound(token)) > 1:
        return closely or any(_is_warm(t.lower_) for t in compound(token))
    superlative = token.tag_ == "JJS" and token.lower_ not in _PLAIN
    return token.pos_ in ("ADJ", "ADV", "VERB") and (superlative or _is_warm(token.lower_))


def _is_warm(word: str) -> bool:
    polarity, _ = lexicon_sentiment(word)
    return word not in _PLAIN and (polarity >= _WARM or word in _LOUD)


def _is_predicate(head: Token) -> bool:
    """Tell whether the noun says what we are: "we're the leading firm" would lose its point."""
    return head.dep_ == "attr" and any(
        c.dep_ in ("nsubj", "nsubjpass") and c.lower_ in FIRST_PERSON for c in head.head.children
    )
