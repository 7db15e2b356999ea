"""Say in the writer's words how a check is ranked, when it speaks, and how well its grounds are known."""

from PySide6.QtCore import QCoreApplication

from youward.coach.catalogue import Entry
from youward.coach.evidence import Reference
from youward.coach.report import Severity
from youward.ui.checks.switches import Voice
from youward.ui.wording import dimension_name, severity_meaning, severity_name


def severity_words(severity: Severity | None) -> str:
    """Return how a severity is called, None for praise."""
    return _tr("Good sign") if severity is None else severity_name(severity)


def rank(severity: Severity | None) -> str:
    """Return one sentence on what a severity asks of the writer, None for praise."""
    if severity is None:
        return _tr("Good sign: it is named when it is there, and never missed when it is not.")
    return severity_meaning(severity)


def voice_name(voice: Voice) -> str:
    """Return when a check speaks, in a word or two."""
    match voice:
        case Voice.ON:
            return _tr("on")
        case Voice.ASKED:
            return _tr("when I ask")
        case Voice.OFF:
            return _tr("off")


def looks_at(entry: Entry) -> str:
    """Return what a check looks at, and what it touches."""
    scopes = {
        "phrase": _tr("It looks at words and phrases."),
        "sentence": _tr("It looks at how a sentence is made."),
        "post": _tr("It looks at the post as a whole."),
    }
    touched = _tr("It touches: {dimension}.").format(dimension=dimension_name(entry.dimension))
    return f"{scopes[entry.scope]} {touched}"


def certainty(reference: Reference) -> str:
    """Return how well the works are known, so that nobody quotes more than was read."""
    if "memory" in reference.read and len(reference.read) == 1:
        return _tr("Written from memory: check it before you quote it.")
    if "memory" in reference.read:
        return _tr("From the summary of the work; some of it from memory.")
    if "abstract" in reference.read and "secondary" in reference.read:
        return _tr("From the summary of the work, and from what others wrote about it.")
    if "secondary" in reference.read:
        return _tr("From what others wrote about it; the work itself was not read.")
    return _tr("From the summary of the work; the whole was not read.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Checks", text)
