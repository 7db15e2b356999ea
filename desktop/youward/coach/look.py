"""Look at a post check by check, in the order in which they may rest on one another (coaching.md 5.3).

Phrases come first, then the kind of post from what they leave clear, then sentences, the whole post, and
last what deserves praise. What the writer put away is left out at each step, as if its words were clear.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from youward.coach.catalogue import Catalogue
from youward.coach.checks import PHRASE_CHECKS, POST_CHECKS, SENTENCE_CHECKS, STRENGTH_CHECKS
from youward.coach.checks.sight import Check, Hit, Sight
from youward.coach.dismissal import dismissed_among
from youward.coach.gauge import FEW_WORDS
from youward.coach.judgement import Judgement, Verdict
from youward.coach.kinds import EVERY_CHECK, KindEntry
from youward.coach.left_alone import FOR_A_CAUSE, MY_WORDS, left_alone
from youward.coach.options import Options
from youward.coach.quoting import quoted
from youward.coach.report import Considered
from youward.text.kind import Signals, guess_kind
from youward.text.reading import ReadSentence

# A phrase can carry two concerns; the first named is told, the other is held back.
_OUTRANKS = {"engagement-bait": {"push-cta"}, "self-praise": {"hype"}, "urgency": {"push-cta"}}
# What can be told of marks alone.
_MARKS = tuple(pair for pair in POST_CHECKS if pair[0] == "shouting")
# Their rules read the kind of post; those of the other phrase checks need to look only once.
_MINDS_THE_KIND = frozenset(("push-cta", "number-chasing"))
FEWEST_WORDS = 3
"""Words below which nothing is looked for."""
# Log-odds above which the network's view of a check that stayed silent is worth telling.
_WORTH_TELLING = -2.0
_FITS = {
    "phrase": "its words are those the check looks for",
    "sentence": "the sentence is made the way the check looks for",
    "post": "the post as a whole is what the check looks for",
}
# How a cause asks may look like selling.
_ASKING = ("push-cta", "pitch-question")
_PUT_AWAY = "it was put away in this post"
_HOW_MANY = ("nearly all", "most", "some", "hardly any")
_SWITCHED_OFF = "the check is switched off"
_WHEN_ASKED = "it speaks only when you ask"
_CALLED_FINE = "you called it fine in this kind of post"
_FINE = "it is fine in this kind of post"
_SPEAKS_ALREADY = "another check already speaks of these words"
_OUT_OF_PLACE = "praise would be out of place here"
# Log-odds beyond which nine readers of ten agree.
_SURE = 2.2


@dataclass(frozen=True, slots=True)
class Looked:
    """Hold what was seen: `sight.found` has the concerns, `considered` the reasons of all checks."""

    sight: Sight
    strengths: tuple[Hit, ...]
    considered: tuple[Considered, ...]

    def without_praise(self) -> "Looked":
        """Return the same, with no strength told, because praise would be out of place."""
        praised = {hit.check for hit in self.strengths}
        considered = tuple(
            replace(c, fired=False, spoke_against=(*c.spoke_against, _OUT_OF_PLACE))
            if c.fired and c.check in praised
            else c
            for c in self.considered
        )
        return replace(self, strengths=(), considered=considered)


class Look:
    """Run the checks."""

    def __init__(
        self, catalogue: Catalogue, kinds: dict[str, KindEntry], signals: Signals, judgement: Judgement
    ) -> None:
        self._catalogue = catalogue
        self._kinds = kinds
        self._signals = signals
        self._judgement = judgement

    def at(self, sight: Sight, options: Options) -> Looked:
        """Look at a post and say what was found, and why."""
        reading = sight.reading
        sight = replace(sight, off=options.silent, kind=options.kind or "other")
        if options.kind:
            sight = self._as_kind(sight, options.kind, options)
        # Only marks can be judged in a language the coach can't read.
        if reading.word_count < FEWEST_WORDS:
            return Looked(self._with_kind(sight, [], options), (), ())
        if reading.language != "en":
            sight = self._as_kind(sight, sight.kind, options)
            found = self._run(_MARKS, sight, options, [])
            return Looked(replace(sight, found=tuple(found)), (), ())
        considered: list[Considered] = []
        ruled: dict[str, list[Hit]] = {}
        if not options.kind:
            phrases = self._run(PHRASE_CHECKS, sight, options, [], ruled)
            sight = self._with_kind(sight, phrases, options)
        # Seen as this kind of post, a push may be plain information.
        again = {name: hits for name, hits in ruled.items() if name not in _MINDS_THE_KIND}
        kept = self._run(PHRASE_CHECKS, sight, options, considered, again)
        sight = _with(sight, kept)
        kept += self._run(SENTENCE_CHECKS, sight, options, considered)
        sight = _with(sight, kept)
        # A few words are no post yet: a command can be told, but not what is missing, nor what is good.
        few = reading.word_count < FEW_WORDS
        for pair in _MARKS if few else POST_CHECKS:
            kept += self._run((pair,), sight, options, considered)
            sight = replace(sight, found=tuple(kept))
        strengths = [] if few else self._run(STRENGTH_CHECKS, sight, options, considered)
        return Looked(sight, tuple(strengths), tuple(considered))

    def _with_kind(self, sight: Sight, phrases: list[Hit], options: Options) -> Sight:
        if options.kind:
            return sight
        otherwise = [hit for hit in phrases if hit.check not in _ASKING]
        kind = guess_kind(
            sight.reading,
            self._signals,
            lambda s: _reached(s, phrases),
            # Who collects for a cause may have to ask in so many words.
            (lambda s: not _reached(s, otherwise)) if options.account == "nonprofit" else None,
        )
        return self._as_kind(sight, kind, options)

    def _as_kind(self, sight: Sight, kind: str, options: Options) -> Sight:
        return replace(sight, kind=kind, off=options.silent | self._kinds[kind].off | options.fine_as(kind))

    def _run(
        self,
        checks: Iterable[tuple[str, Check]],
        sight: Sight,
        options: Options,
        considered: list[Considered],
        ruled: dict[str, list[Hit]] | None = None,
    ) -> list[Hit]:
        """Return what `checks` tell; `ruled` holds what rules found before, and takes what they find."""
        ruled = {} if ruled is None else ruled
        verdicts = [
            self._verdict(name, check, sight, ruled) for name, check in checks if name in self._catalogue
        ]
        hits = [h for v in verdicts if not self._is_off(v.check, sight) for h in v.hits]
        text = sight.reading.post.text
        away = dismissed_among(options.dismissed, text, [(h.check, h.start, h.end) for h in hits])
        gone = {h: _PUT_AWAY for h in hits if (h.check, h.start, h.end) in away}
        gone |= {h: why for h in hits if (why := left_alone(h, sight, options, self._signals))}
        left = [h for h in hits if h not in gone]
        ranking = [h for h in left if h.check in _OUTRANKS]
        told = [h for h in left if not any(_outranked(h, other) for other in ranking)]
        for verdict in verdicts:
            considered += self._reasons(verdict, ruled.get(verdict.check, []), told, gone, sight, options)
        return told

    def _verdict(self, name: str, check: Check, sight: Sight, ruled: dict[str, list[Hit]]) -> Verdict:
        off = self._is_off(name, sight)
        if name not in ruled and not off:
            ruled[name] = _merged(check(sight))
        hits = [] if off else ruled[name]
        verdict = self._judgement.weigh(name, self._catalogue.entry(name).scope, hits, sight)
        return replace(verdict, hits=tuple(_merged(verdict.hits)))

    def _is_off(self, check: str, sight: Sight) -> bool:
        return check in sight.off or EVERY_CHECK in sight.off

    def _title(self, sight: Sight) -> str:
        return self._kinds[sight.kind].title.lower()

    def _reasons(
        self,
        verdict: Verdict,
        ruled: list[Hit],
        told: list[Hit],
        gone: Mapping[Hit, str],
        sight: Sight,
        options: Options,
    ) -> list[Considered]:
        """Say what spoke for and against a check, where it was said or nearly said."""
        entry = self._catalogue.entry(verdict.check)
        spoke_for: list[str] = []
        against: list[str] = []
        if verdict.rule:
            spoke_for.append(_FITS[entry.scope])
        if verdict.network > float("-inf"):
            how_many, side = _readers(verdict.network)
            (spoke_for if side else against).append(_marked_by(how_many))
        if verdict.check in options.switched_off:
            against.append(_SWITCHED_OFF)
        elif verdict.check in options.silent:
            against.append(_WHEN_ASKED)
        elif verdict.check in options.fine_as(sight.kind):
            against.append(_in_kind(_CALLED_FINE, self._title(sight)))
        elif self._is_off(verdict.check, sight):
            against.append(_in_kind(_FINE, self._title(sight)))
        hits = verdict.hits
        if not hits and (verdict.rule or verdict.network > _WORTH_TELLING):
            strongest = sight.opinion.spans(verdict.check, 0.0)[:1]
            hits = tuple(ruled or quoted(verdict.check, "phrase", sight, strongest))
        return [
            Considered(
                verdict.check,
                entry.title,
                hit.start,
                hit.end,
                hit in told,
                tuple(spoke_for),
                (*against, *self._held_back(hit, told, gone, sight)),
            )
            for hit in hits
        ]

    def _held_back(self, hit: Hit, told: list[Hit], gone: Mapping[Hit, str], sight: Sight) -> tuple[str, ...]:
        if hit in told or self._is_off(hit.check, sight):
            return ()
        if hit in gone:
            return (gone[hit],)
        other = next((h for h in told if _outranked(hit, h)), None)
        if other is None:
            return ()
        return (f"{_SPEAKS_ALREADY} (“{self._catalogue.entry(other.check).title}”)",)


def reasons() -> Iterator[str]:
    """Yield the reasons that may be given, for translators; a name in brackets or quotes is left out."""
    yield from _FITS.values()
    yield from map(_marked_by, _HOW_MANY)
    yield from (_SWITCHED_OFF, _WHEN_ASKED, _CALLED_FINE, _FINE, _OUT_OF_PLACE, _SPEAKS_ALREADY)
    yield from (_PUT_AWAY, MY_WORDS, FOR_A_CAUSE)


def _marked_by(how_many: str) -> str:
    return f"{how_many} careful readers mark this in a post like this"


def _in_kind(reason: str, kind: str) -> str:
    return f"{reason} ({kind})"


def _readers(log_odds: float) -> tuple[str, bool]:
    """Put the network's log-odds in words; True when they speak for the check."""
    nearly_all, most, some, hardly_any = _HOW_MANY
    if log_odds > _SURE:
        return nearly_all, True
    if log_odds > 0.0:
        return most, True
    return (some if log_odds > -_SURE else hardly_any), False


def _reached(sentence: ReadSentence, hits: Iterable[Hit]) -> bool:
    return any(h.start < sentence.end and sentence.start < h.end for h in hits)


def _with(sight: Sight, found: list[Hit]) -> Sight:
    return replace(sight, found=tuple(found), covered=tuple((h.start, h.end) for h in found))


def _merged(hits: Iterable[Hit]) -> list[Hit]:
    """Join hits of one check that overlap."""
    merged: list[Hit] = []
    for hit in sorted(hits, key=lambda h: (h.start, h.end)):
        if merged and hit.start < merged[-1].end:
            merged[-1] = replace(merged[-1], end=max(merged[-1].end, hit.end))
        else:
            merged.append(hit)
    return merged


def _outranked(hit: Hit, other: Hit) -> bool:
    return hit.check in _OUTRANKS.get(other.check, ()) and other.start <= hit.start and hit.end <= other.end
