"""Put a vague apology, a reproach and a hidden tie right (S37, S40, S41)."""

from collections.abc import Iterator

from youward.coach.report import BLANK
from youward.coach.rewrite.draft import Draft, Scene
from youward.coach.rewrite.news import object_of, stop_after, trimmed
from youward.coach.rewrite.placing import place
from youward.coach.rewrite.wording import be, is_plural, noun_phrase, right_edge
from youward.text.post import MaskKind

_READING = frozenset("read check look follow see notice find".split())


def owns_it(scene: Scene) -> Iterator[Draft]:
    """S37: "We apologise for any inconvenience" asks what happened, to whom, and what they can do now."""
    text = f"We're sorry that {BLANK}. We've {BLANK}. You can {BLANK}"
    hints = ("what happened, to whom?", "what was put right?", "their next step?")
    yield from place(scene, "S37", 0, len(scene.sentence.doc), text, hints)


def shows_where(scene: Scene) -> Iterator[Draft]:
    """S40: "You should have read the returns policy" becomes "The returns policy is easy to miss: …"."""
    for actor in scene.sentence.actors:
        head = actor.clause.head
        thing = object_of(head)
        if head.lemma_.lower() not in _READING or thing is None or not scene.covers(head, head):
            continue
        stop = stop_after(thing, at_comma=False)
        edge = right_edge(thing, stop)
        if trimmed(thing, stop) == edge and actor.clause.first().i == 0:
            what = f"{noun_phrase(scene, thing, edge)} {be(thing)}"
            it = "them" if is_plural(thing) else "it"
            text = f"{what} easy to miss: here's where to find {it}: {BLANK}"
            yield from place(scene, "S40", 0, stop, text, ("where?",))
            return


def says_it_first(scene: Scene) -> Iterator[Draft]:
    """S41: a tie to a seller is said before anything else: "Ad: …", or "Gifted by @fernhill: …"."""
    reading = scene.sight.reading
    first = reading.sentences[0]
    start = first.span(first.doc[0], first.doc[0])[0]
    end = first.span(first.doc[0], first.doc[0])[1]
    word = reading.post.text[start:end]
    yield Draft("S41", start, end, f"Ad: {word}")
    handle = next((m for m in reading.post.masks if m.kind is MaskKind.HANDLE), None)
    if handle is not None:
        name = reading.post.text[handle.start : handle.end]
        yield Draft("S41", start, end, f"Gifted by {name}: {word}")
