"""Offer at most two suggestions for a finding, none of which the check it answers would flag."""

from collections.abc import Iterator
from dataclasses import replace

from youward.coach.checks import PHRASE_CHECKS, SENTENCE_CHECKS
from youward.coach.checks.sight import Check, Hit, Sight
from youward.coach.report import BLANK, Suggestion
from youward.coach.rewrite import asks, help, launches, praise, pressure
from youward.coach.rewrite.draft import Draft, Pattern, Scene
from youward.text.reading import Reader
from youward.text.roles import Role

MOST = 2
_ABOUT_US: tuple[Pattern, ...] = (
    launches.reader_can,
    launches.reader_finds_addition,
    launches.reader_finds_place,
    help.reader_does,
    launches.reader_gets,
)
_ANSWERS: dict[str, tuple[Pattern, ...]] = {
    "self-lead": (launches.without_frame, *_ABOUT_US),
    "benefit-missing": (launches.without_frame, *_ABOUT_US),
    "we-heavy": (launches.without_frame, *_ABOUT_US[:-1]),
    "self-praise": (praise.without_praise,),
    "hype": (praise.without_praise,),
    "push-cta": (asks.reader_gets_it, asks.reader_joins),
    "urgency": (pressure.says_when,),
}
# Their answers must open with someone else than us.
_TURNED = frozenset(("self-lead", "we-heavy"))
_CHECKS: dict[str, Check] = dict((*PHRASE_CHECKS, *SENTENCE_CHECKS))


class Rewriter:
    """Make suggestions from the writer's own words; unknown facts are blanks."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def suggest(self, hit: Hit, sight: Sight) -> tuple[Suggestion, ...]:
        """Return at most two suggestions for a hit; none is better than a broken sentence."""
        patterns = _ANSWERS.get(hit.check, ())
        made: list[Suggestion] = []
        for sentence in sight.reading.in_span(hit.start, hit.end) if patterns else ():
            for draft in self._drafts(patterns, Scene(hit, sight, sentence)):
                suggestion = Suggestion(draft.start, draft.end, draft.text, draft.blanks, draft.pattern)
                if all(s.text != suggestion.text for s in made) and self._holds(hit, sight, draft):
                    made.append(suggestion)
                if len(made) == MOST:
                    return tuple(made)
            if made:
                break
        return tuple(made)

    def _drafts(self, patterns: tuple[Pattern, ...], scene: Scene) -> Iterator[Draft]:
        """Try the patterns in order; a sentence freed of its frame is tried again on what is left."""
        for pattern in patterns:
            drafts = list(pattern(scene))
            if pattern is launches.without_frame:
                again = [found for draft in drafts for found in self._again(scene, draft)]
                # A sentence that only lost its frame has still to say what the reader gets.
                drafts = again + (drafts if scene.hit.check != "benefit-missing" else [])
            yield from drafts
            if drafts:
                return

    def _again(self, scene: Scene, draft: Draft) -> Iterator[Draft]:
        """Run the patterns on a clause whose frame is gone, and put what they make in the draft's place."""
        reading = self._reader.read(draft.text, (), _no_pulse)
        sentence = reading.sentences[0] if reading.sentences else None
        if sentence is None:
            return
        sight = replace(scene.sight, reading=reading, found=(), covered=())
        inner = Scene(Hit(scene.hit.check, 0, len(draft.text)), sight, sentence)
        for pattern in _ABOUT_US:
            made = list(pattern(inner))
            for found in made:
                text = draft.text[: found.start] + found.text + draft.text[found.end :]
                yield Draft(found.pattern, draft.start, draft.end, text, found.blanks)
            if made:
                return

    def _holds(self, hit: Hit, sight: Sight, draft: Draft) -> bool:
        """Tell whether the new wording parses as a sentence and its own check keeps silent on it."""
        reading = self._reader.read(draft.text.replace(BLANK, "something"), (), _no_pulse)
        if not reading.sentences:
            return True
        opening = reading.sentences[0]
        if hit.check in _TURNED and opening.actors and opening.actors[0].role is Role.BRAND:
            return False
        check = _CHECKS.get(hit.check)
        fresh = replace(sight, reading=reading, found=(), covered=(), kind=sight.kind)
        return bool(opening.words) and (check is None or not any(True for _ in check(fresh)))


def _no_pulse() -> None:
    """Do nothing between two sentences."""
