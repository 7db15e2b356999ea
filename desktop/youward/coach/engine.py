"""Coach one post: read it, run the checks, add suggestions, sum up."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from youward.coach import summary
from youward.coach.catalogue import Catalogue
from youward.coach.checks import PHRASE_CHECKS, POST_CHECKS, SENTENCE_CHECKS, STRENGTH_CHECKS
from youward.coach.checks.sight import Check, Hit, Sight
from youward.coach.dismissal import dismissed_among
from youward.coach.kinds import EVERY_CHECK, KindEntry, load_kinds
from youward.coach.options import DEFAULTS, NO_BRIEF, Brief, Options
from youward.coach.phrases import Phrases
from youward.coach.report import Finding, Report, Severity, Strength
from youward.coach.rewrite import Rewriter
from youward.coach.roles import sentence_roles
from youward.errors import InputError
from youward.paths import resources
from youward.text.kind import Signals, guess_kind
from youward.text.kinds import KINDS
from youward.text.reading import LONGEST_POST, Reader, Reading

FEW_WORDS = 6
"""Below this many words there is not enough to judge."""
# A phrase can carry two concerns; the first named is told, the other is held back.
_OUTRANKS = {"engagement-bait": {"push-cta"}, "self-praise": {"hype"}, "urgency": {"push-cta"}}


def no_pulse() -> None:
    """Do nothing between two sentences."""


class Coach:
    """Read posts and report on them; loading takes about two seconds and 150 MB."""

    def __init__(
        self,
        reader: Reader,
        catalogue: Catalogue,
        phrases: Phrases,
        kinds: dict[str, KindEntry],
        signals: Signals,
        rewriter: Rewriter,
    ) -> None:
        self._reader = reader
        self.catalogue = catalogue
        self._phrases = phrases
        self._kinds = kinds
        self._signals = signals
        self._rewriter = rewriter

    @classmethod
    def load(cls, folder: Path | None = None) -> "Coach":
        """Load the parser, the catalogue and the rules from `folder`, by default the bundled resources."""
        folder = folder or resources()
        reader = Reader.load(folder)
        phrases = Phrases(folder / "phrases", reader.parser.nlp)
        return cls(
            reader,
            Catalogue.load(folder / "checks"),
            phrases,
            load_kinds(folder / "kinds.toml"),
            Signals.load(folder / "words" / "signals.toml"),
            Rewriter(reader),
        )

    def report(
        self,
        text: str,
        brief: Brief = NO_BRIEF,
        options: Options = DEFAULTS,
        pulse: Callable[[], None] = no_pulse,
    ) -> Report:
        """Coach `text`; `pulse` is called between sentences and may raise to abandon the work."""
        if options.kind and options.kind not in KINDS:
            raise InputError(f"“{options.kind}” is no kind of post. Choose one of: {', '.join(KINDS)}.")
        reading = self._reader.read(text, options.brands, pulse)
        sight = Sight(reading, self._reader.lexicon, self._reader.acts, self._phrases, brief)
        sight = self._look(sight, options)
        strengths = self._strengths(sight)
        findings = self._findings(sight)
        return Report(
            kind=sight.kind,
            language=reading.language,
            findings=findings,
            strengths=strengths,
            dimensions=summary.dimensions(findings, strengths),
            sentences=sentence_roles(sight, strengths),
            next_step=self._next_step(reading, findings, strengths),
            closing=summary.closing(text, findings) if reading.word_count >= FEW_WORDS else "",
            note=_note(reading),
        )

    def _look(self, sight: Sight, options: Options) -> Sight:
        """Run the concerns: phrases, the kind from what they leave clear, sentences, then the whole post.

        What the writer dismissed is left out at each step, as if its words were clear text.
        """
        enough = sight.reading.word_count >= FEW_WORDS and sight.reading.language == "en"
        kept: list[Hit] = []
        sight = replace(sight, off=options.switched_off)
        if options.kind:
            sight = self._as_kind(sight, options.kind, options)
        phrases = self._run(PHRASE_CHECKS, sight, options) if enough else []
        if not options.kind:
            spans = [(h.start, h.end) for h in phrases]
            kind = guess_kind(
                sight.reading, self._signals, lambda s: any(a < s.end and s.start < b for a, b in spans)
            )
            sight = self._as_kind(sight, kind, options)
            # Seen as this kind of post, a push may be plain information.
            phrases = self._run(PHRASE_CHECKS, sight, options) if enough else []
        kept += phrases
        sight = _with(sight, kept, covered=kept)
        if enough:
            kept += self._run(SENTENCE_CHECKS, sight, options)
            sight = _with(sight, kept, covered=kept)
        for name, check in POST_CHECKS:
            if enough or (name == "shouting" and sight.reading.word_count >= FEW_WORDS):
                kept += self._run(((name, check),), sight, options)
                sight = replace(sight, found=tuple(kept))
        return sight

    def _as_kind(self, sight: Sight, kind: str, options: Options) -> Sight:
        return replace(sight, kind=kind, off=options.switched_off | self._kinds[kind].off)

    def _run(self, checks: Iterable[tuple[str, Check]], sight: Sight, options: Options) -> list[Hit]:
        hits: list[Hit] = []
        for name, check in checks:
            if self._is_off(name, sight):
                continue
            hits += _merged(check(sight))
        gone = dismissed_among(
            options.dismissed, sight.reading.post.text, [(h.check, h.start, h.end) for h in hits]
        )
        hits = [h for h in hits if (h.check, h.start, h.end) not in gone]
        return [h for h in hits if not any(_outranked(h, other) for other in hits)]

    def _is_off(self, check: str, sight: Sight) -> bool:
        """Tell whether a check is switched off, or set aside because its texts are broken."""
        return check in sight.off or EVERY_CHECK in sight.off or check not in self.catalogue

    def _strengths(self, sight: Sight) -> tuple[Strength, ...]:
        if sight.reading.word_count < FEW_WORDS or sight.reading.language != "en":
            return ()
        strengths: list[Strength] = []
        for name, check in STRENGTH_CHECKS:
            if self._is_off(name, sight):
                continue
            entry = self.catalogue.entry(name)
            for hit in check(sight):
                quote = sight.reading.post.text[hit.start : hit.end]
                strengths.append(
                    Strength(name, entry.dimension, hit.start, hit.end, quote, entry.title, entry.why)
                )
        return tuple(sorted(strengths, key=lambda s: (s.start, s.check)))

    def _findings(self, sight: Sight) -> tuple[Finding, ...]:
        findings: list[Finding] = []
        for hit in sorted(sight.found, key=lambda h: (h.start, h.end, h.check)):
            entry = self.catalogue.entry(hit.check)
            findings.append(
                Finding(
                    check=hit.check,
                    severity=entry.severity or Severity.SMALL_THING,
                    dimension=entry.dimension,
                    start=hit.start,
                    end=hit.end,
                    quote=sight.reading.post.text[hit.start : hit.end],
                    title=entry.title,
                    why=entry.why,
                    ask=entry.ask,
                    suggestions=self._rewriter.suggest(hit, sight),
                )
            )
        return tuple(findings)

    def _next_step(
        self, reading: Reading, findings: tuple[Finding, ...], strengths: tuple[Strength, ...]
    ) -> str:
        if reading.language != "en":
            return summary.NOT_ENGLISH
        if reading.word_count < FEW_WORDS and not findings:
            return summary.NOT_ENOUGH
        return summary.next_step(findings, strengths, self.catalogue)


def _with(sight: Sight, found: list[Hit], *, covered: list[Hit]) -> Sight:
    return replace(sight, found=tuple(found), covered=tuple((h.start, h.end) for h in covered))


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


def _note(reading: Reading) -> str:
    if reading.cut_short:
        return f"This text is very long. The coach has read the first {LONGEST_POST:,} characters."
    return ""
