"""Offer at most two suggestions for a finding, none of which the check it answers would flag."""

from collections.abc import Iterator
from dataclasses import replace

from youward.coach.checks import PHRASE_CHECKS, SENTENCE_CHECKS
from youward.coach.checks.sight import Check, Hit, Sight
from youward.coach.report import BLANK, Suggestion
from youward.coach.rewrite import (
    asks,
    bait,
    boasts,
    changes,
    claims,
    help,
    launches,
    marks,
    milestones,
    offers,
    orders,
    partners,
    pitches,
    plain,
    praise,
    pressure,
    questions,
    repair,
)
from youward.coach.rewrite.briefing import from_brief
from youward.coach.rewrite.draft import Draft, Pattern, Scene
from youward.text.reading import Reader
from youward.text.roles import Role

MOST = 2
_A_RUN = 2
"""Turned sentences from which a run is offered as a whole; one alone is a suggestion like any other."""
# News is turned by what it is about; the first pattern that fits speaks.
_ABOUT_US: tuple[Pattern, ...] = (
    launches.reader_can,
    launches.reader_finds_addition,
    launches.reader_finds_place,
    changes.reader_comes_until,
    changes.costs_now,
    partners.with_the_partner,
    help.reader_does,
    milestones.thanks_without_the_count,
    milestones.remembers_with_the_reader,
    milestones.thanks_those_who_did_it,
    partners.about_those_who_got_it,
    offers.job_says,
    offers.features_mean,
    offers.reader_needs_it,
    changes.thing_now,
    launches.reader_gets,
)
_BOASTS: tuple[Pattern, ...] = (
    claims.says_for_whom,
    boasts.without_superlative,
    praise.without_praise,
    boasts.without_the_word,
    praise.says_what_shows,
    milestones.thanks_those_who_did_it,
    partners.about_those_who_got_it,
    claims.shows_the_belief,
)
_ANSWERS: dict[str, tuple[Pattern, ...]] = {
    "self-lead": (
        launches.without_frame,
        *_ABOUT_US,
        claims.says_for_whom,
        claims.shows_the_belief,
        launches.says_what_changes,
    ),
    "benefit-missing": (launches.without_frame, *_ABOUT_US),
    "we-heavy": (launches.without_frame, *_ABOUT_US[:-1]),
    "one-way": (questions.ends_with_a_question,),
    "self-praise": _BOASTS,
    "hype": (
        boasts.without_superlative,
        boasts.without_boast,
        praise.without_praise,
        boasts.without_the_word,
        praise.says_what_shows,
        boasts.says_what_it_does,
    ),
    "corporate-speak": (plain.drops_the_formula, plain.plain_verb, claims.shows_the_belief),
    "push-cta": (
        asks.reader_gets_it,
        asks.reader_joins,
        asks.could_help,
        asks.reader_can,
        asks.reader_can_here,
        orders.reader_can_at,
        orders.reader_may,
        orders.reader_can_then,
    ),
    "urgency": (
        pressure.says_when,
        pressure.says_until,
        pressure.says_how_many,
        pressure.puts_the_date,
    ),
    "engagement-bait": (
        bait.asks_about_it,
        bait.gives_it,
        bait.asks_who_taught,
        milestones.says_what_comes_next,
    ),
    "number-chasing": (milestones.thanks_without_the_count, milestones.says_what_comes_next),
    "pitch-question": (
        questions.helps_first,
        questions.says_where_it_comes_from,
        pitches.speaks_to_those,
    ),
    "tease": (plain.states_it,),
    "cta-stack": (asks.keeps_one,),
    "weasel-apology": (repair.owns_it,),
    "blame-reader": (repair.shows_where,),
    "hidden-promo": (repair.says_it_first,),
    "shouting": (marks.calmly,),
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
        made = list(self._run_of_ours(hit, sight)) if hit.check == "we-heavy" else []
        for sentence in sight.reading.in_span(hit.start, hit.end) if patterns else ():
            # A blank that waits for the writer's answer is no text to rewrite.
            if BLANK in sight.reading.post.text[sentence.start : sentence.end]:
                continue
            for raw in self._drafts(patterns, Scene(hit, sight, sentence)):
                draft = from_brief(raw, sight.brief)
                suggestion = Suggestion(draft.start, draft.end, draft.text, draft.blanks, draft.pattern)
                if all(s.text != suggestion.text for s in made) and self._holds(hit, sight, draft):
                    made.append(suggestion)
                if len(made) == MOST:
                    return tuple(made)
            if made:
                break
        return tuple(made)

    def _run_of_ours(self, hit: Hit, sight: Sight) -> Iterator[Suggestion]:
        """S35: of a run of sentences about us keep the first, and turn all others that a pattern turns."""
        text = sight.reading.post.text
        turned: list[Draft] = []
        for sentence in sight.reading.in_span(hit.start, hit.end)[1:]:
            if BLANK in text[sentence.start : sentence.end]:
                return
            scene = Scene(Hit(hit.check, sentence.start, sentence.end), sight, sentence)
            drafts = self._drafts((launches.without_frame, *_ABOUT_US[:-1]), scene)
            held = next((d for d in drafts if self._holds(hit, sight, d)), None)
            turned += [held] if held is not None else []
        if len(turned) < _A_RUN:
            return
        said, blanks, end = "", tuple[str, ...](), turned[0].start
        for draft in turned:
            said += text[end : draft.start] + draft.text
            blanks += draft.blanks
            end = draft.end
        yield Suggestion(turned[0].start, end, said, blanks, "S35")

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
        # Marks alone are no sentence that could be broken.
        if not reading.sentences or not reading.sentences[0].words:
            return True
        opening = reading.sentences[0]
        if hit.check in _TURNED and opening.actors and opening.actors[0].role is Role.BRAND:
            return False
        check = _CHECKS.get(hit.check)
        fresh = replace(sight, reading=reading, found=(), covered=(), kind=sight.kind)
        return check is None or not any(True for _ in check(fresh))


def _no_pulse() -> None:
    """Do nothing between two sentences."""
