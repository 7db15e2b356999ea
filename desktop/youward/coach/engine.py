"""Coach one post: read it, look at it check by check, add suggestions, sum up."""

from collections.abc import Callable
from pathlib import Path

from youward.coach import summary
from youward.coach.catalogue import Catalogue
from youward.coach.checks.sight import Sight
from youward.coach.gauge import FEW_WORDS, gauge
from youward.coach.judgement import Judgement
from youward.coach.kinds import EVERY_CHECK, load_kinds
from youward.coach.look import FEWEST_WORDS, Look, Looked
from youward.coach.model import Model, Opining
from youward.coach.options import DEFAULTS, NO_BRIEF, Brief, Options
from youward.coach.phrases import Phrases
from youward.coach.report import Finding, Report, Severity, Strength
from youward.coach.rewrite import Rewriter
from youward.coach.roles import sentence_roles
from youward.errors import InputError
from youward.paths import resources
from youward.text.kind import Signals
from youward.text.kinds import KINDS
from youward.text.reading import LONGEST_POST, Reader, Reading


def no_pulse() -> None:
    """Do nothing between two sentences."""


class Coach:
    """Read posts and report on them; loading takes about two seconds and 250 MB."""

    def __init__(
        self,
        reader: Reader,
        model: Opining,
        phrases: Phrases,
        look: Look,
        catalogue: Catalogue,
        rewriter: Rewriter,
    ) -> None:
        self._reader = reader
        self._model = model
        self._phrases = phrases
        self._look = look
        self.catalogue = catalogue
        self._rewriter = rewriter

    @classmethod
    def load(cls, folder: Path | None = None, *, model: Opining | None = None) -> "Coach":
        """Load all that the coach needs from `folder`, by default the bundled resources."""
        folder = folder or resources()
        reader = Reader.load(folder)
        catalogue = Catalogue.load(folder / "checks")
        look = Look(
            catalogue,
            load_kinds(folder / "kinds.toml"),
            Signals.load(folder / "words" / "signals.toml"),
            Judgement.load(folder / "model" / "judgement.toml"),
        )
        phrases = Phrases(folder / "phrases", reader.parser.nlp)
        return cls(reader, model or Model.load(folder / "model"), phrases, look, catalogue, Rewriter(reader))

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
        looked = self._look.at(self._sight(reading, brief, options, pulse), options)
        sight = looked.sight
        judged = reading.language == "en" and EVERY_CHECK not in sight.off
        strengths = self._strengths(looked)
        # Praise for words in a sentence that has a concern waits until the concern is gone (rule R1).
        counted = [s for s in strengths if not any(sight.touched(t) for t in reading.in_span(s.start, s.end))]
        findings = self._findings(sight)
        return Report(
            kind=sight.kind,
            language=reading.language,
            findings=findings,
            strengths=strengths,
            dimensions=summary.dimensions(findings, counted),
            sentences=sentence_roles(sight, strengths),
            next_step=self._next_step(reading, findings, strengths),
            closing=summary.closing(text, findings) if reading.word_count >= FEW_WORDS else "",
            note=_note(reading),
            considered=looked.considered,
            gauge=gauge(reading.word_count, sight.clear_words(), findings, counted) if judged else None,
        )

    def _sight(self, reading: Reading, brief: Brief, options: Options, pulse: Callable[[], None]) -> Sight:
        sight = Sight(
            reading,
            self._reader.lexicon,
            self._reader.acts,
            self._phrases,
            brief=brief,
            brands=options.brands,
        )
        if reading.language == "en" and reading.word_count >= FEWEST_WORDS:
            return sight.with_opinion(self._model.read(reading.post, pulse))
        return sight

    def _strengths(self, looked: Looked) -> tuple[Strength, ...]:
        strengths: list[Strength] = []
        text = looked.sight.reading.post.text
        for hit in looked.strengths:
            entry = self.catalogue.entry(hit.check)
            quote = text[hit.start : hit.end]
            strengths.append(
                Strength(hit.check, entry.dimension, hit.start, hit.end, quote, entry.title, entry.why)
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


def _note(reading: Reading) -> str:
    if reading.cut_short:
        return f"This text is very long. The coach has read the first {LONGEST_POST:,} characters."
    return ""
