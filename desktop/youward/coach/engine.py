"""Coach one post: read it, look at it check by check, add suggestions, sum up."""

from collections.abc import Callable
from pathlib import Path

from youward.coach import summary
from youward.coach.catalogue import Catalogue
from youward.coach.checks.sight import Hit, Sight
from youward.coach.confirming import confirmed
from youward.coach.gauge import FEW_WORDS, gauge
from youward.coach.judgement import Judgement
from youward.coach.kinds import EVERY_CHECK, load_kinds
from youward.coach.left_alone import places
from youward.coach.look import FEWEST_WORDS, Look, Looked
from youward.coach.model import Model, Opining
from youward.coach.options import DEFAULTS, NO_BRIEF, Brief, Options
from youward.coach.phrases import Phrases
from youward.coach.report import Finding, Report, Severity, Strength
from youward.coach.rewrite import Rewriter
from youward.coach.roles import sentence_roles
from youward.errors import InputError
from youward.paths import resources
from youward.text.acts import Act
from youward.text.kind import Signals
from youward.text.kinds import KINDS
from youward.text.loss import LossWords, loss_in
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
        loss_words: LossWords,
    ) -> None:
        self._reader = reader
        self._model = model
        self._phrases = phrases
        self._look = look
        self.catalogue = catalogue
        self._rewriter = rewriter
        self._loss_words = loss_words

    @classmethod
    def load(cls, folder: Path | None = None, *, model: Opining | None = None) -> "Coach":
        """Load all that the coach needs from `folder`, by default the bundled resources."""
        folder = folder or resources()
        reader = Reader.load(folder)
        catalogue = Catalogue.load(folder / "checks")
        signals = Signals.load(folder / "words" / "signals.toml")
        look = Look(
            catalogue,
            load_kinds(folder / "kinds.toml"),
            signals,
            Judgement.load(folder / "model" / "judgement.toml"),
        )
        phrases = Phrases(folder / "phrases", reader.parser.nlp)
        model = model or Model.load(folder / "model")
        return cls(reader, model, phrases, look, catalogue, Rewriter(reader), signals.loss)

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
        loss = loss_in(reading.sentences, self._loss_words)
        # Beside a sale, words of mourning earn no praise, whatever else the post does well.
        if loss.mourns and loss.sells:
            looked = looked.without_praise()
        strengths = self._strengths(looked)
        # Praise for words in a sentence that has a concern waits until the concern is gone (rule R1).
        counted = [s for s in strengths if not any(sight.touched(t) for t in reading.in_span(s.start, s.end))]
        findings = self._findings(sight)
        scene = summary.Scene(
            kind=sight.kind,
            language=reading.language,
            is_enough=reading.word_count >= FEW_WORDS,
            apologises=any(s.act is Act.APOLOGISE for s in reading.sentences),
            asks=any(s.act is Act.QUESTION and not sight.touched(s) for s in reading.sentences),
            findings=findings,
            strengths=strengths,
            loss=loss,
        )
        return Report(
            kind=sight.kind,
            language=reading.language,
            findings=findings,
            strengths=strengths,
            dimensions=summary.dimensions(findings, counted),
            sentences=sentence_roles(sight, strengths),
            next_step=summary.next_step(scene, self.catalogue),
            closing=summary.closing(scene, brief),
            note=_note(reading, findings),
            considered=looked.considered,
            gauge=gauge(reading.word_count, sight.clear_words(), findings, counted) if judged else None,
        )

    def confirmed(
        self,
        text: str,
        report: Report,
        brief: Brief = NO_BRIEF,
        options: Options = DEFAULTS,
        pulse: Callable[[], None] = no_pulse,
    ) -> Report:
        """Return `report`, which is on `text`, without suggestions that their own check would flag again."""

        def find(changed: str) -> tuple[Hit, ...]:
            reading = self._reader.read(changed, options.brands, pulse)
            return self._look.at(self._sight(reading, brief, options, pulse), options).sight.found

        return confirmed(text, report, find)

    def _sight(self, reading: Reading, brief: Brief, options: Options, pulse: Callable[[], None]) -> Sight:
        sight = Sight(
            reading,
            self._reader.lexicon,
            self._reader.acts,
            self._phrases,
            brief=brief,
            brands=options.brands,
            mine=places(options.my_words, reading.post.text),
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
        for hit in sight.found:
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
        return tuple(sorted(findings, key=lambda finding: finding.urgency))


def cut_short() -> str:
    """Say that only the beginning of a text was read."""
    return f"This text is very long. The coach has read the first {LONGEST_POST:,} characters."


def _note(reading: Reading, findings: tuple[Finding, ...]) -> str:
    if reading.language != "en" and findings:
        return summary.ONLY_MARKS
    if reading.cut_short:
        return cut_short()
    return ""
