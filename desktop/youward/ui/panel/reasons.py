"""Say in the writer's words what the coach made of a sentence and what it weighed before it spoke."""

from collections import Counter

from PySide6.QtCore import QCoreApplication

from youward.coach.report import Considered, Finding, Report, SentenceRole
from youward.ui.wording import translated

_ONE_BY_ONE = 3
"""More sentences than this are counted, not described."""


def about(sentence: SentenceRole) -> str:
    """Return whom a sentence is about and what it does; an unknown role or act is passed over."""
    said = _roles().get(sentence.role, ""), _acts().get(sentence.act, "")
    return " ".join(dict.fromkeys(part for part in said if part))


def subject(role: str) -> str:
    """Return in words whom a sentence with `role` is about."""
    said = _subjects().get(role, role)
    return said[:1].upper() + said[1:]


def about_finding(report: Report, finding: Finding) -> list[str]:
    """Return lines on the sentences that `finding` of `report` touches."""
    touched = [s for s in report.sentences if _meet(s, finding)]
    if len(touched) == 1:
        return [about(touched[0])]
    if len(touched) <= _ONE_BY_ONE:
        line = _tr("Sentence {number}: {about}")
        return [line.format(number=at, about=about(s)) for at, s in enumerate(touched, start=1)]
    counts = Counter(s.role for s in touched)
    parts = [f"{_subjects().get(role, role)} {count}" for role, count in counts.most_common()]
    return [
        _tr("It speaks of {count} sentences: {parts}.").format(count=len(touched), parts=", ".join(parts))
    ]


def weighed_for_finding(report: Report, finding: Finding) -> list[str]:
    """Return lines on what spoke for and against `finding` of `report`."""
    mine = [c for c in report.considered if c.check == finding.check and _meet(c, finding)]
    return list(dict.fromkeys(line for considered in mine for line in weighed(considered)))


def weighed(considered: Considered) -> list[str]:
    """Return a line on what spoke for a check and one on what spoke against it, where anything did."""
    lines: list[str] = []
    if considered.spoke_for:
        lines.append(_tr("For it: {reasons}.").format(reasons=_listed(considered.spoke_for)))
    if considered.spoke_against:
        lines.append(_tr("Against it: {reasons}.").format(reasons=_listed(considered.spoke_against)))
    return lines


def verdict(considered: Considered) -> str:
    """Return the plain name of a check and whether the coach spoke."""
    said = _tr("{title} · said") if considered.fired else _tr("{title} · not said")
    return said.format(title=translated(considered.title))


def sentence_near(report: Report, caret: int) -> SentenceRole | None:
    """Return the last sentence that begins at or before `caret`, else the first; None without any."""
    before = [s for s in report.sentences if s.start <= caret]
    return max(before, key=lambda s: s.start) if before else next(iter(report.sentences), None)


def considered_in(report: Report, sentence: SentenceRole) -> list[Considered]:
    """Return the checks that looked at words of `sentence`, those that were said first."""
    return sorted((c for c in report.considered if _meet(c, sentence)), key=lambda c: not c.fired)


def _meet(one: SentenceRole | Considered, other: SentenceRole | Finding) -> bool:
    return one.start < other.end and other.start < one.end


def _listed(reasons: tuple[str, ...]) -> str:
    return "; ".join(translated(reason) for reason in reasons)


def _roles() -> dict[str, str]:
    return {
        "us": _tr("It is about us."),
        "them": _tr("It is about the reader."),
        "proof": _tr("It shows something the reader can hold on to."),
        "ask": _tr("It asks the reader to do something."),
        "question": _tr("It is a question."),
        "other": _tr("It is about neither us nor the reader."),
    }


def _subjects() -> dict[str, str]:
    return {
        "us": _tr("about us"),
        "them": _tr("for the reader"),
        "proof": _tr("showing something"),
        "ask": _tr("asking for something"),
        "question": _tr("questions"),
        "other": _tr("about something else"),
    }


def _acts() -> dict[str, str]:
    return {
        "announce": _tr("It announces something."),
        "praise": _tr("It praises something."),
        "offer": _tr("It offers something."),
        "ask": _tr("It asks the reader to do something."),
        "instruct": _tr("It says how to do something."),
        "question": _tr("It is a question."),
        "thank": _tr("It thanks someone."),
        "apologise": _tr("It says sorry."),
        "tell": _tr("It tells something."),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reasons", text)
