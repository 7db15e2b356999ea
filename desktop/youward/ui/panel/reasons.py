"""Say in the writer's words what the coach made of a sentence and what it weighed before it spoke."""

from collections import Counter

from youward.coach.report import Considered, Finding, Report, SentenceRole
from youward.ui.wording import translate, translated

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
        line = translate("Reasons", "Sentence {number}: {about}")
        return [line.format(number=at, about=about(s)) for at, s in enumerate(touched, start=1)]
    counts = Counter(s.role for s in touched)
    parts = [f"{_subjects().get(role, role)} {count}" for role, count in counts.most_common()]
    return [
        translate("Reasons", "It speaks of {count} sentences: {parts}.").format(
            count=len(touched), parts=", ".join(parts)
        )
    ]


def weighed_for_finding(report: Report, finding: Finding) -> list[str]:
    """Return lines on what spoke for and against `finding` of `report`."""
    mine = [c for c in report.considered if c.check == finding.check and _meet(c, finding)]
    return list(dict.fromkeys(line for considered in mine for line in weighed(considered)))


def weighed(considered: Considered) -> list[str]:
    """Return a line on what spoke for a check and one on what spoke against it, where anything did."""
    lines: list[str] = []
    if considered.spoke_for:
        lines.append(translate("Reasons", "For it: {reasons}.").format(reasons=_listed(considered.spoke_for)))
    if considered.spoke_against:
        lines.append(
            translate("Reasons", "Against it: {reasons}.").format(reasons=_listed(considered.spoke_against))
        )
    return lines


def verdict(considered: Considered) -> str:
    """Return the plain name of a check and whether the coach spoke."""
    said = (
        translate("Reasons", "{title} · said")
        if considered.fired
        else translate("Reasons", "{title} · not said")
    )
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
    return "; ".join(map(_reason, reasons))


def _reason(reason: str) -> str:
    """Return a reason of the coach in the language of the interface; a name in brackets is one of its own."""
    said, bracket, name = reason.partition(" (")
    if not bracket:
        return translated(reason)
    plain = name.removesuffix(")").strip("“”")
    return f"{translated(said)} ({name.removesuffix(')').replace(plain, translated(plain))})"


def _roles() -> dict[str, str]:
    return {
        "us": translate("Reasons", "It is about us."),
        "them": translate("Reasons", "It is about the reader."),
        "proof": translate("Reasons", "It shows something the reader can hold on to."),
        "ask": translate("Reasons", "It asks the reader to do something."),
        "question": translate("Reasons", "It is a question."),
        "other": translate("Reasons", "It is about neither us nor the reader."),
    }


def _subjects() -> dict[str, str]:
    return {
        "us": translate("Reasons", "about us"),
        "them": translate("Reasons", "for the reader"),
        "proof": translate("Reasons", "showing something"),
        "ask": translate("Reasons", "asking for something"),
        "question": translate("Reasons", "questions"),
        "other": translate("Reasons", "about something else"),
    }


def _acts() -> dict[str, str]:
    return {
        "announce": translate("Reasons", "It announces something."),
        "praise": translate("Reasons", "It praises something."),
        "offer": translate("Reasons", "It offers something."),
        "ask": translate("Reasons", "It asks the reader to do something."),
        "instruct": translate("Reasons", "It says how to do something."),
        "question": translate("Reasons", "It is a question."),
        "thank": translate("Reasons", "It thanks someone."),
        "apologise": translate("Reasons", "It says sorry."),
        "tell": translate("Reasons", "It tells something."),
    }
