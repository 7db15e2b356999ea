"""Ask for the fact behind a boast that stands in front of no noun (S21, S22)."""

from collections.abc import Iterator

import regex
from spacy.tokens import Token

from youward.coach.report import BLANK
from youward.coach.rewrite.draft import Draft, Scene
from youward.coach.rewrite.shapes import Shape, shaped
from youward.coach.rewrite.wording import left_edge, opened, with_article, words
from youward.text.post import MaskKind

_DOES = "what does it do, in plain words?"
_PRICE = "which price?"
_PRAISING = (
    r"(?:unbeatable|unbelievable|incredible|amazing|insane|crazy|fantastic|great"
    r"|(?:the )?(?:very )?(?:best|lowest))"
)
_SHAPES: tuple[Shape, ...] = (
    # What praises behind its verb goes without a trace.
    (
        regex.compile(
            r"(?i),? like (?:never|no other) (?:ever )?before\b|,? like no other\b|,? than ever before\b"
        ),
        "",
        "",
    ),
    (regex.compile(r"(?i)(?<=\b(?:\p{L}+er|more|less)(?: \p{L}+)?) than ever\b"), "", ""),
    (
        regex.compile(
            r"(?i)^the future of (?P<what>[\p{L}' -]{2,40}?) "
            r"(?:is (?:now |finally )?here|starts? (?:here|now|today)"
            r"|begins? (?:here|now|today)|has arrived|is now)(?=[.!… ]*$)"
        ),
        rf"\g<what> can now {BLANK}",
        "what is possible now?",
    ),
    (
        regex.compile(r"(?i)^(?P<what>[\p{L}' -]{2,40}?),? made (?:simple|easy|effortless)(?=[.!… ]*$)"),
        rf"\g<what> in {BLANK}",
        "how many steps, or how long?",
    ),
    (
        regex.compile(
            r"(?i)^(?:unleash|unlock|harness|discover|experience|tap into) the "
            r"(?:full |true |real |untapped )?(?:power|potential|magic) of (?:our )?(?=\p{L})"
        ),
        f"You can {BLANK} with ",
        "what can they do?",
    ),
    (
        regex.compile(rf"(?i)\bat {_PRAISING} prices(?: (?:ever|around|yet))?(?!\w| (?:of|from)\b)"),
        f"at prices from {BLANK}",
        _PRICE,
    ),
    (
        regex.compile(rf"(?i)\bat (?:an? )?{_PRAISING} price(?: (?:ever|around|yet))?(?!\w| (?:of|from)\b)"),
        f"at a price of {BLANK}",
        _PRICE,
    ),
    (regex.compile(r"(?i)\b(?:perfect|ideal) for(?= \p{L})"), "for", ""),
)
# Words that only praise, found by their letters: the tagger takes many for nouns.
_WORD = regex.compile(
    r"(?i)(?<!\p{L})(?P<article>an? )?(?P<praise>(?:(?:most|truly|very) )?(?:flawless|unbeatable|unbelievable"
    r"|must-have|must-see|first-ever|cutting[- ]edge|(?:advanced )?state-of-the-art"
    r"|best[- ]?selling|world-class"
    r"|first-class|top-notch|award-winning|industry-leading|market-leading|next-level|game-changing"
    r"|mind-blowing|jaw-dropping|groundbreaking|revolutionary|trusted|epic|legendary|unforgettable"
    r"|incredible|amazing|awesome|ultimate|stunning)) (?P<next>\p{L}[\p{L}'’-]+)"
)
_NEVER_NEXT = frozenset(
    "and or of to in on at for with by from as than that it is are if when how this the a an but "
    "value thing way time day price prices experience deal moment job".split()
)
_FORCEFUL = frozenset("revolutionize revolutionise transform redefine reinvent reimagine".split())
_EVER = regex.compile(
    r"(?i)^ (?:ever|of all time|in the (?:whole )?world|on earth|on the planet|around)\b"
    r"(?! \p{L}+ed\b)"
)
_SAYS_NOTHING = frozenset("thing way time day year price moment part place one value".split())
_MEASURED = frozenset("latest youngest oldest nearest longest shortest".split())


def without_boast(scene: Scene) -> Iterator[Draft]:
    """S21: "celebrate like never before" becomes "celebrate"; S22: "at unbeatable prices" names one."""
    for one in shaped(scene, _SHAPES):
        begins = one.match.start() == 0 or one.match[0][:1].isupper()
        text = opened(one.text) if begins else one.text
        yield Draft("S22" if one.hint else "S21", one.start, one.end, text, (one.hint,) if one.hint else ())
        return


def without_superlative(scene: Scene) -> Iterator[Draft]:
    """S21: "the simplest bread maker ever" becomes "the bread maker"."""
    post = scene.sight.reading.post.text
    for token in scene.sentence.doc:
        noun = token.head
        if token.tag_ == "RBS" and noun.pos_ == "ADJ":
            noun = noun.head
        described = token.tag_ in ("JJS", "RBS") and noun.pos_ in ("NOUN", "PROPN") and noun.i > token.i
        if not described or noun.lemma_.lower() in _SAYS_NOTHING or token.lower_ in _MEASURED:
            continue
        first = left_edge(noun)
        if first.lower_ not in ("the", "our", "your", "my") or first.i != token.i - 1:
            continue
        behind = token.i + (2 if token.tag_ == "RBS" else 1)
        start, end = scene.sentence.span(first, noun)
        ever = _EVER.match(post[end : scene.sentence.end])
        if ever is None or behind > noun.i or not scene.covers(first, noun):
            continue
        text = f"{words(scene, first, first)} {words(scene, scene.sentence.doc[behind], noun)}"
        yield Draft("S21", start, end + ever.end(), text)
        return


def without_the_word(scene: Scene) -> Iterator[Draft]:
    """S21: "write flawless letters" becomes "write letters", however the parser reads it."""
    start = scene.sentence.start
    for match in _WORD.finditer(scene.sight.reading.post.text[start : scene.sentence.end]):
        first, last = start + match.start(), start + match.end()
        if not (scene.hit.start < last and first < scene.hit.end) or match["next"].lower() in _NEVER_NEXT:
            continue
        text = match["next"]
        if match["article"]:
            text = f"{with_article(text)} {text}"
        yield Draft("S21", first, last, opened(text) if match[0][0].isupper() else text)
        return


def says_what_it_does(scene: Scene) -> Iterator[Draft]:
    """S22: "Our compost is revolutionizing allotments" asks for a plain verb."""
    for token in scene.sentence.doc:
        if token.lemma_.lower() not in _FORCEFUL or not scene.covers(token, token):
            continue
        thing = _done_to(token)
        start, end = scene.sentence.span(token, token)
        if thing is None or scene.sight.reading.post.masked(start, end, MaskKind.LINK, MaskKind.TAG):
            continue
        yield Draft("S22", start, end, BLANK, (_DOES,))
        return


def _done_to(verb: Token) -> Token | None:
    """Return what a verb acts on, when it says something: not "redefining what's possible"."""
    if verb.pos_ != "VERB" or verb.dep_ == "amod" or any(c.dep_ == "neg" for c in verb.children):
        return None
    return next((c for c in verb.children if c.dep_ == "dobj" and c.pos_ in ("NOUN", "PROPN")), None)
