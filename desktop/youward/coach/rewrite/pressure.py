"""Give the date or the fact in the place of the pressure (S25, S26)."""

from collections.abc import Iterator

import regex
from spacy.tokens import Token

from youward.coach.report import BLANK
from youward.coach.rewrite.draft import Draft, Scene
from youward.coach.rewrite.news import behind, edge_before, stop_after, trimmed
from youward.coach.rewrite.placing import place
from youward.coach.rewrite.shapes import Shape, shaped
from youward.coach.rewrite.wording import be, noun_phrase, opened, right_edge, words
from youward.text.details import DATED

_CHANCES = frozenset("chance call opportunity days hours day".split())
_OPENINGS = frozenset("chance opportunity".split())
_MOST_WORDS = 12
_LAST = frozenset("last final only".split())
_HURRY = frozenset("hurry quick quickly your the it 's this is".split())
_PRESSED = regex.compile(
    r"(?i)[,\s]*\b(?:now|today|before it['’]s too late|right now|for a limited time(?: only)?)\b"
)
_SOON = (
    r"(?:a (?:very )?(?:limited|short) time|(?:supplies|stocks?|quantities|they|it|these) lasts?"
    r"|(?:it|they|these|stocks?|the \w+) ?"
    r"(?:disappears?|ends?|sells? out|(?:is|are|'s|'re|’s|’re) (?:all )?gone|runs? out)"
    r"|(?:it|they)(?:'s|'re|’s|’re| is| are) too late)(?: (?:only|forever|for good|again))?"
)
_LEFT = regex.compile(
    r"(?i)(?:hurry[,!. ]+)?(?:but )?(?:there (?:are|is|'s) )?(?:only|just) (?:a )?(?P<count>\d+|one|two|three"
    r"|four|five|six|seven|eight|nine|ten|few|handful of) (?P<thing>[\w '’-]{2,40}?)"
    r" (?P<after>left|remaining|remain|available)[.! ]*"
)
_STOCK = (
    r"(?:supplies|supply|quantity|quantities|stocks?|seats|spots|spaces?|places|tickets|numbers|availability)"
)
_GO = (
    r"(?:(?:(?:and|but|so)[, ]+)?"
    r"(?:hurry(?: up)?|act (?:now|fast)|be quick|don['’]t (?:wait|delay)|do not wait"
    r"|(?:don['’]t|do not) miss (?:out|it|this))[,!. –—-]*)"
)
_ALL_STOCK = regex.compile(
    rf"(?i){_GO}*(?:{_STOCK} (?:is|are|'re) (?:very |extremely |strictly )?limited"
    rf"|limited {_STOCK}(?: available| left)?|(?:while|before) {_STOCK} lasts?"
    rf"|(?:just launched and |(?:we|they|{_STOCK})(?:'re|’re| are) )?(?:going|selling|filling(?: up)?) fast"
    rf"|(?:(?:the|our|these) )?\w+ (?:go|sell|fill|sell out|fill up) (?:quickly|fast)"
    rf"|they(?:'ll|’ll| will) be gone (?:before you know it|soon|quickly|fast|in a flash)"
    rf"|there(?:'s|’s| is| are) (?:only )?(?:a )?limited {_STOCK}(?: available| left)?)"
    rf"(?:[…,!. –—-]*{_GO})?[.! ]*"
)
_DEADLINE = regex.compile(
    r"(?i)(?:upcoming|(?:(?:our|the) )?(?P<what>\w+(?: \w+)?)?) ?deadlines?(?: is| are)?"
    r"(?: (?:fast |quickly )?(?:approaching|near|nearing|coming up|looming))?[.! ]*"
)
_ALL_TIME = regex.compile(
    rf"(?i)(?:{_GO}*(?:limited[- ]time(?: only| offer| deal)?"
    r"|(?:but )?(?:only )?(?:for )?a limited time(?: only)?"
    rf"(?:,* (?:and )?while {_STOCK} lasts?)?|(?:today|(?:24|48|72) ?(?:hrs?|hours?)) only|last chance"
    rf"|final hours?|ends soon|time(?: is|'s|’s) running out|(?:the |our )?(?:offer|sale|deal) ends soon"
    rf"|don['’]t miss (?:out|it|this)(?: on (?:this|it))?|this (?:offer|deal|sale) won['’]t last(?: long)?)"
    rf"|{_GO}+)[.! ]*"
)
_WHICH_DATE = "which date?"
_SHAPES: tuple[Shape, ...] = (
    (
        regex.compile(
            r"(?i)(,? )((?:today|tonight|tomorrow|this (?:week|weekend|month|\w+day)|on \w+days?"
            r"|\d+ (?:hours|days))) only\b"
        ),
        r"\1\2",
        "",
    ),
    (
        regex.compile(r"(?i)^for a (?:very )?limited time(?: only)?, ?"),
        f"until {BLANK}, ",
        _WHICH_DATE,
    ),
    (
        regex.compile(r"(?i)^limited[- ]time(?: (?:offer|deal|sale|special|only))?(?:[:!–—-]|,) ?"),
        f"until {BLANK}: ",
        _WHICH_DATE,
    ),
    (
        regex.compile(rf"(?i)(?<=\w.*)[,–—-]? ?\b(?:for|while|before|until) {_SOON}"),
        f" until {BLANK}",
        _WHICH_DATE,
    ),
    (
        regex.compile(r"(?i)\blimited[- ]time (offer|deal|sale|special|event|discount|giveaway)\b"),
        rf"\1 until {BLANK}",
        _WHICH_DATE,
    ),
    (
        regex.compile(rf"(?i)\b(?:our |the )?{_STOCK} (?:is|are) (?:very |extremely )?limited\b,?"),
        f"there are {BLANK} left:",
        "how many?",
    ),
    (
        regex.compile(
            r"(?i)\b(?:only )?(?:a )?limited(?: numbers?| amount| quantity)?(?: of)? "
            r"(spots|seats|spaces|places|tickets)\b"
        ),
        rf"{BLANK} \1",
        "how many?",
    ),
    (
        regex.compile(
            r"(?i)\b(?:hurry(?: up)?[,!.]* (?:the |our )?)?(\w+ (?:ends?|closes?|expires?)) (?:very )?soon\b"
        ),
        rf"\1 on {BLANK}",
        _WHICH_DATE,
    ),
    (
        regex.compile(
            r"(?i)^(?:do not|don['’]t) miss (?:out )?(?:on )?(?:your |our |the )?"
            r"((?:\d+ ?%|[$£€]\d[\d.,]*) off[^.!?\n]*)"
        ),
        rf"You can get \1 until {BLANK}",
        _WHICH_DATE,
    ),
    (
        regex.compile(
            r"(?i)^(?:do not|don['’]t) miss (?:out on )?this (?:opportunity|offer|chance|deal)"
            r"(?=,? (?:valid|available|open)\b)"
        ),
        "This is",
        "",
    ),
    (
        regex.compile(r"(?i)^(?:please )?act (?:now|fast|today) to ([^.!?\n]+)"),
        rf"To \1, you can {BLANK}",
        "what can they do?",
    ),
    (regex.compile(r"(?i)\btime is running out\b"), f"there is time until {BLANK}", _WHICH_DATE),
    (
        regex.compile(
            r"(?i)^(?:but )?(?:hurry(?: up)? and"
            r"|(?:hurry(?: up)?|act (?:now|fast)|(?:don['’]t|do not) (?:wait|delay))"
            r"[:,!.–—-]+) ?(\w)"
        ),
        r"\1",
        "",
    ),
)
_WHEN = frozenset("on at from until till by this next tomorrow tonight today in".split())


def says_when(scene: Scene) -> Iterator[Draft]:
    """S25: "Don't miss our plant swap on Saturday!" becomes "The plant swap is on Saturday"."""
    for actor in scene.sentence.actors:
        head = actor.clause.head
        if head.lemma_.lower() != "miss" or not actor.clause.negated or not scene.covers(head, head):
            continue
        thing = _missed(head)
        first = min((c for c in head.children if c.dep_ in ("aux", "neg")), key=lambda t: t.i, default=head)
        if (
            thing is None
            or thing.lemma_ == "beat"
            or not thing.text[:1].isalpha()
            or (first.i > 0 and not _ends(first.nbor(-1)))
        ):
            continue
        stop = stop_after(thing, at_comma=False)
        if thing.lemma_.lower() in _OPENINGS:
            yield from _taken(scene, first, thing, stop)
            continue
        edge = edge_before(thing, right_edge(thing, stop), lambda token: token.lower_ in _WHEN)
        what = noun_phrase(scene, thing, edge)
        rest = _rest(scene, edge, stop)
        if rest is None:
            continue
        if rest and DATED.search(rest):
            choices = [(f"{what} {be(thing)}{rest}", ())]
        else:
            choices = [(f"{what} {be(thing)}{rest} on {BLANK}", ("which date?",))]
        for text, blanks in choices:
            yield from place(scene, "S25", first.i, stop, text, blanks)


def _ends(token: Token) -> bool:
    return token.is_punct or token.text.endswith(".")


def says_until(scene: Scene) -> Iterator[Draft]:
    """S26: "Hurry, last chance to enter the draw!" becomes "You can enter the draw until ___"."""
    doc = scene.sentence.doc
    chance = next((t for t in doc if t.lower_ in _CHANCES and t.i and t.nbor(-1).lower_ in _LAST), None)
    if chance is None:
        return
    start = chance.i - 1
    while start > 0 and (doc[start - 1].lower_ in _HURRY or doc[start - 1].text in (",", "!", "-", "–", ":")):
        start -= 1
    to = chance.nbor(1) if chance.i + 1 < len(doc) else None
    if to is None or start > 0 or to.lower_ not in ("to", "for"):
        return
    stop = stop_after(to, at_comma=False)
    last = trimmed(to, stop)
    if last.i <= to.i:
        return
    rest = _PRESSED.sub("", words(scene, to.nbor(1), last)).strip(" ,")
    if to.lower_ == "for":
        head = next((c for c in to.children if c.dep_ == "pobj" and c.pos_ in ("NOUN", "PROPN")), None)
        if head is None or right_edge(head, stop) != last:
            return
        what = noun_phrase(scene, head, last)
        text = f"{what} {be(head)} available until {BLANK}"
    else:
        text = f"You can {rest} until {BLANK}"
    if not DATED.search(rest):
        yield from place(scene, "S26", start, stop, text, ("which date?",))


def says_how_many(scene: Scene) -> Iterator[Draft]:
    """S26: where all of a sentence is pressure, ask for the fact behind it: "There are ___ left"."""
    start, end = scene.sentence.start, scene.sentence.end
    said = scene.sight.reading.post.text[start:end]
    left = _LEFT.fullmatch(said.strip())
    if left is not None:
        count, thing, after = left.group("count", "thing", "after")
        is_one = count.lower() in ("1", "one", "a")
        text = f"There {'is' if is_one else 'are'} {count} {thing} {after}"
        yield from place(scene, "S26", 0, len(scene.sentence.doc), text)
    elif _ALL_STOCK.fullmatch(said.strip()):
        yield from place(scene, "S26", 0, len(scene.sentence.doc), f"There are {BLANK} left", ("how many?",))
    elif (deadline := _DEADLINE.fullmatch(said.strip())) is not None:
        what = f"{deadline.group('what')} " if deadline.group("what") else ""
        text = f"The {what.lower()}deadline is {BLANK}"
        yield from place(scene, "S26", 0, len(scene.sentence.doc), text, (_WHICH_DATE,))
    elif _ALL_TIME.fullmatch(said.strip()):
        yield from place(
            scene, "S26", 0, len(scene.sentence.doc), f"This runs until {BLANK}", ("which date?",)
        )


def puts_the_date(scene: Scene) -> Iterator[Draft]:
    """S26: pressure within a sentence makes way for a date or a number: "20% off until ___"."""
    start = scene.sentence.start
    said = scene.sight.reading.post.text[start : scene.sentence.end]
    for one in shaped(scene, _SHAPES):
        others = said[: one.match.start()] + " " + said[one.match.end() :]
        if not any(c.isalpha() for c in others + one.text) or (
            one.hint == _WHICH_DATE and DATED.search(others)
        ):
            continue
        text = opened(one.text) if one.match.start() == 0 else one.text
        yield Draft("S26", one.start, one.end, text, (one.hint,) if one.hint else ())
        return


def _taken(scene: Scene, first: Token, chance: Token, stop: int) -> Iterator[Draft]:
    """Say what the chance is for: "don't miss your chance to row" becomes "You can row until ___"."""
    doing = next((c for c in chance.children if c.dep_ in ("acl", "relcl") and c.tag_ == "VB"), None)
    if doing is None or not any(c.lower_ == "to" for c in doing.lefts):
        return
    said = _PRESSED.sub("", words(scene, doing, trimmed(doing, stop))).strip(" ,")
    # A command that begins with a capital was joined to it without a mark.
    joined = any(t.tag_ in ("VB", "VBP") and t.text.istitle() for t in chance.doc[doing.i : stop])
    if len(said.split()) > _MOST_WORDS or joined:
        return
    if DATED.search(said):
        yield from place(scene, "S26", first.i, stop, f"You can {said}")
    else:
        yield from place(scene, "S26", first.i, stop, f"You can {said} until {BLANK}", ("which date?",))


def _missed(head: Token) -> Token | None:
    """Return what is not to be missed: "miss X", "miss out on X"."""
    for child in head.children:
        if child.dep_ in ("dobj", "obj") and child.pos_ in ("NOUN", "PROPN"):
            return child
        if child.dep_ == "prep" and child.lower_ == "on":
            return next((c for c in child.children if c.dep_ == "pobj" and c.pos_ in ("NOUN", "PROPN")), None)
    return None


def _rest(scene: Scene, edge: Token, stop: int) -> str | None:
    found = behind(edge, stop)
    if not found:
        return None if found is None else ""
    return f" {words(scene, found[0], found[-1])}"
