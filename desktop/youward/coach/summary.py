"""Sum a post up in words: five dimensions, one next step, a closing question (coaching.md 5.1, 5.4)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from youward.coach.catalogue import Catalogue
from youward.coach.kinds import SILENT_KIND
from youward.coach.options import Brief
from youward.coach.report import Dimension, Finding, Standing, Strength
from youward.text.loss import Loss

NOT_ENOUGH = "Not enough yet to say anything useful. Who is one person this is for?"
NOT_ENGLISH = "This doesn't look like English. Youward reads English only and leaves this text alone."
ONLY_MARKS = "This doesn't look like English, so only its marks were looked at."
_SILENT = "This reads as a condolence or memorial, so the coach keeps quiet."
_SALE_BESIDE_LOSS = "This speaks of a loss and sells something in the same post."
_WELCOME = "Would this be welcome at the table where it will be read?"
_PLAIN = "Nothing stands out."

# What readers get, in the order in which it is told.
GIVES = {
    "good-benefit": "can see what they get",
    "good-help": "can use this as it stands",
    "good-open": "learn about the limits, too",
    "good-question": "are asked something worth answering",
    "good-concrete": "have something to hold on to",
    "good-credit": "learn who deserves the credit",
}
MOST_GIVEN = 2
_BY_KIND = {
    # An apology has an answer to give, not a question to take.
    "apology": "",
    "safety": "Is the first thing to do in the first line?",
    "notice": "Does the first line say what changes, and from when?",
    "job": "Would the right person see themselves in it?",
    "event": "Would someone who has never been there know when and where to come?",
    "appeal": "Will they know what their help does?",
    "thanks": "Would the people who are thanked recognise themselves?",
    "reply": "Does this answer what they asked?",
    "story": "What will they still remember tomorrow?",
    "tip": "Could they do this with what stands here?",
}


@dataclass(frozen=True, slots=True)
class Scene:
    """Hold what is summed up.

    `is_enough` tells whether there are words enough to judge, `apologises` and `asks` whether a sentence
    says sorry or, with no concern in it, asks a question.
    """

    kind: str
    language: str
    is_enough: bool
    apologises: bool
    asks: bool
    findings: tuple[Finding, ...]
    strengths: tuple[Strength, ...]
    loss: Loss


def dimensions(findings: Sequence[Finding], strengths: Sequence[Strength]) -> dict[Dimension, Standing]:
    """Say how each dimension stands; absence of a recognition is never a fault."""
    lowered = {finding.dimension for finding in findings}
    raised = {strength.dimension for strength in strengths}
    standing: Mapping[tuple[bool, bool], Standing] = {
        (True, True): Standing.MIXED,
        (True, False): Standing.LOOK_AGAIN,
        (False, True): Standing.GOOD,
        (False, False): Standing.NOTHING,
    }
    return {d: standing[d in lowered, d in raised] for d in Dimension}


def next_step(scene: Scene, catalogue: Catalogue) -> str:
    """Say what to look at first: the first finding, or else what readers get, or that nothing stands out."""
    if scene.findings:
        return catalogue.entry(scene.findings[0].check).next_step
    if scene.language != "en":
        return NOT_ENGLISH
    if scene.kind == SILENT_KIND:
        return _SILENT
    if not scene.is_enough:
        return NOT_ENOUGH
    if scene.loss.mourns and scene.loss.sells:
        return _SALE_BESIDE_LOSS
    earned = {strength.check for strength in scene.strengths}
    given = [words for check, words in GIVES.items() if check in earned][:MOST_GIVEN]
    return readers(given) if given else _PLAIN


def readers(given: Iterable[str]) -> str:
    """Say what readers get, in the words of GIVES."""
    return f"Readers {' and '.join(given)}."


def closing(scene: Scene, brief: Brief) -> str:
    """Choose the question the post ends with, "" where a question would be out of place."""
    if scene.language != "en" or scene.kind == SILENT_KIND or not scene.is_enough:
        return ""
    if scene.loss.mourns and scene.loss.sells:
        return _WELCOME
    if scene.loss.grave or scene.apologises:
        return ""
    asked = _BY_KIND.get(scene.kind)
    return _question(scene, brief) if asked is None else asked


def _question(scene: Scene, brief: Brief) -> str:
    """Choose a question for a post that offers, announces or simply tells."""
    earned = {strength.check for strength in scene.strengths}
    found = {finding.check for finding in scene.findings}
    if scene.asks:
        return "What would they answer?"
    benefit_open = not earned & {"good-benefit", "good-help"} and "benefit-missing" not in found
    if scene.kind in ("announcement", "offer") and benefit_open and not brief.benefit:
        return "What can they do, save or avoid with it?"
    if (found or earned) and not brief.reader:
        return "Who is one person this is for?"
    return "Would you stop to read this?"
