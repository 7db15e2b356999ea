"""Say whom each sentence is about, for the role map beside the text."""

from collections.abc import Sequence

from youward.coach.checks.sight import Sight
from youward.coach.report import SentenceRole, Strength
from youward.text.acts import Act
from youward.text.reading import ReadSentence
from youward.text.roles import Role

US, THEM, PROOF, ASK, QUESTION, OTHER = "us", "them", "proof", "ask", "question", "other"


def sentence_roles(sight: Sight, strengths: Sequence[Strength]) -> tuple[SentenceRole, ...]:
    """Give each sentence its role and act."""
    return tuple(
        SentenceRole(s.start, s.end, _role(sight, s, strengths), s.act.value) for s in sight.reading.sentences
    )


def _role(sight: Sight, sentence: ReadSentence, strengths: Sequence[Strength]) -> str:
    if sentence.act is Act.QUESTION:
        return QUESTION
    if sentence.act is Act.ASK:
        return ASK
    checks = {s.check for s in strengths if s.start < sentence.end and sentence.start < s.end}
    if "good-benefit" in checks or sentence.act is Act.INSTRUCT:
        return THEM
    if sentence.quoted or "good-credit" in checks:
        return PROOF
    main = [a for a in sentence.actors if a.clause.head.dep_ == "ROOT"]
    if any(a.role is Role.BRAND for a in main):
        return US
    if any(a.role is Role.READER for a in main) or sentence.reader_tokens:
        return THEM
    if any(a.role is Role.BRAND for a in sentence.actors) or sentence.act in (
        Act.ANNOUNCE,
        Act.OFFER,
        Act.PRAISE,
    ):
        return US
    return PROOF if "good-concrete" in checks else OTHER
