"""Say what a change of ours means for the reader: better things, hours, prices (S08, S10, S11)."""

from collections.abc import Iterator

from youward.coach.report import BLANK
from youward.coach.rewrite.draft import Draft, Scene
from youward.coach.rewrite.news import news_of, stop_after, trimmed
from youward.coach.rewrite.placing import place
from youward.coach.rewrite.wording import be, noun_phrase, right_edge, words

_STRETCHING = frozenset("extend change stretch lengthen".split())
_OPENING = frozenset("hour time opening".split())
_CUTTING = frozenset("cut drop reduce freeze lower slash halve lock".split())
_PRICED = frozenset(
    "price fee cost rate fare rent charge subscription membership ticket postage deposit".split()
)
_UNTIL = frozenset("until till til to".split())
_AMOUNT = frozenset("to by at".split())


def thing_now(scene: Scene) -> Iterator[Draft]:
    """S08: "We've upgraded our booking system" asks what is easier now: "The booking system now ___"."""
    for news, thing in news_of(scene, scene.sight.lexicon.verbs.improve):
        stop = stop_after(thing, at_comma=False)
        edge = right_edge(thing, stop)
        if trimmed(thing, stop) == edge:
            text = f"{noun_phrase(scene, thing, edge)} now {BLANK}"
            yield from place(scene, "S08", news.first.i, stop, text, ("what is easier, faster or gone?",))


def reader_comes_until(scene: Scene) -> Iterator[Draft]:
    """S10: "We've extended our hours until 9pm on Thursdays" becomes "You can come by until 9pm …"."""
    for news, thing in news_of(scene, _STRETCHING):
        stop = stop_after(thing, at_comma=False)
        until = next((t for t in thing.doc[thing.i + 1 : stop] if t.lower_ in _UNTIL), None)
        if thing.lemma_.lower() in _OPENING and until is not None:
            when = words(scene, until.nbor(1), trimmed(until, stop))
            if any(c.isdigit() for c in when):
                yield from place(scene, "S10", news.first.i, stop, f"You can come by until {when}")


def costs_now(scene: Scene) -> Iterator[Draft]:
    """S11: "We've cut the joining fee to £5" becomes "The joining fee is now £5"."""
    for news, thing in news_of(scene, _CUTTING):
        stop = stop_after(thing, at_comma=False)
        by = next((t for t in thing.doc[thing.i + 1 : stop] if t.lower_ in _AMOUNT), None)
        if thing.lemma_.lower() not in _PRICED or by is None:
            continue
        what = noun_phrase(scene, thing, right_edge(thing, by.i))
        amount = words(scene, by.nbor(1), trimmed(by, stop))
        if any(c.isdigit() for c in amount):
            less = by.lower_ == "by"
            text = f"{what} now costs you {amount} less" if less else f"{what} {be(thing)} now {amount}"
            yield from place(scene, "S11", news.first.i, stop, text)
