"""Say in the writer's words how a check is ranked, when it speaks, and how well its grounds are known."""

from youward.coach.catalogue import Entry
from youward.coach.evidence import Reference
from youward.coach.report import Severity
from youward.ui.checks.switches import Voice
from youward.ui.wording import dimension_name, severity_meaning, severity_name, translate


def severity_words(severity: Severity | None) -> str:
    """Return how a severity is called, None for praise."""
    return translate("Checks", "Good sign") if severity is None else severity_name(severity)


def rank(severity: Severity | None) -> str:
    """Return one sentence on what a severity asks of the writer, None for praise."""
    if severity is None:
        return translate(
            "Checks", "Good sign: it is named when it is there, and never missed when it is not."
        )
    return severity_meaning(severity)


def voice_name(voice: Voice) -> str:
    """Return when a check speaks, in a word or two."""
    match voice:
        case Voice.ON:
            return translate("Checks", "on")
        case Voice.ASKED:
            return translate("Checks", "when I ask")
        case Voice.OFF:
            return translate("Checks", "off")


def looks_at(entry: Entry) -> str:
    """Return what a check looks at, and what it touches."""
    scopes = {
        "phrase": translate("Checks", "It looks at words and phrases."),
        "sentence": translate("Checks", "It looks at how a sentence is made."),
        "post": translate("Checks", "It looks at the post as a whole."),
    }
    touched = translate("Checks", "It touches: {dimension}.").format(
        dimension=dimension_name(entry.dimension)
    )
    return f"{scopes[entry.scope]} {touched}"


def certainty(reference: Reference) -> str:
    """Return how well the works are known, so that nobody quotes more than was read."""
    if "memory" in reference.read and len(reference.read) == 1:
        return translate("Checks", "Written from memory: check it before you quote it.")
    if "memory" in reference.read:
        return translate("Checks", "From the summary of the work; some of it from memory.")
    if "abstract" in reference.read and "secondary" in reference.read:
        return translate("Checks", "From the summary of the work, and from what others wrote about it.")
    if "secondary" in reference.read:
        return translate("Checks", "From what others wrote about it; the work itself was not read.")
    return translate("Checks", "From the summary of the work; the whole was not read.")
