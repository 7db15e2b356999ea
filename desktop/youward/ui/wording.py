"""Say the coach's values in the writer's words."""

import re

from PySide6.QtCore import QCoreApplication, QLocale

from youward.coach.report import Dimension, Severity, Standing

_WORD = 20


def translate(context: str, text: str) -> str:
    """Return `text` in the language of the interface; translators find it in `context`.

    For what belongs to no widget, whose own `tr` does this with the name of its class.
    """
    return QCoreApplication.translate(context, text)


def number(count: int) -> str:
    """Return a number with its thousands set apart as the language of the interface does."""
    return QLocale().toString(count)


def severity_name(severity: Severity) -> str:
    """Return how a severity is called in front of the writer."""
    match severity:
        case Severity.WORTH_FIXING:
            return translate("Wording", "Worth fixing")
        case Severity.LOOK_AGAIN:
            return translate("Wording", "Look again")
        case Severity.SMALL_THING:
            return translate("Wording", "Small thing")


def severity_meaning(severity: Severity) -> str:
    """Return one sentence on what a severity asks of the writer."""
    match severity:
        case Severity.WORTH_FIXING:
            return translate("Wording", "Worth fixing: many readers may stop or turn away at these words.")
        case Severity.LOOK_AGAIN:
            return translate("Wording", "Look again: this may be right. Read it once as your reader would.")
        case Severity.SMALL_THING:
            return translate("Wording", "Small thing: easy to change, and fine to leave.")


def dimension_name(dimension: Dimension) -> str:
    """Return the plain name of a dimension."""
    match dimension:
        case Dimension.AUDIENCE_FOCUS:
            return translate("Wording", "Audience focus")
        case Dimension.INVITATION:
            return translate("Wording", "Invitation")
        case Dimension.VALUE:
            return translate("Wording", "Value")
        case Dimension.TRUST:
            return translate("Wording", "Trust")
        case Dimension.HUMAN_VOICE:
            return translate("Wording", "Human voice")


def standing_name(standing: Standing) -> str:
    """Return the words for how a dimension stands."""
    match standing:
        case Standing.NOTHING:
            return translate("Wording", "nothing stands out")
        case Standing.GOOD:
            return translate("Wording", "good sign")
        case Standing.MIXED:
            return translate("Wording", "mixed")
        case Standing.LOOK_AGAIN:
            return translate("Wording", "look again")


def translated(text: str) -> str:
    """Return what the coach says in the language of the interface.

    Translators find the coach's sentences by their English words, in the context "Coach".
    """
    return translate("Coach", text) if text else ""


def marked(context: str, text: str) -> str:
    """Return `text` as it is; the translators' tools find it here, and it is translated where it is shown."""
    del context
    return text


def quoted(words: str, longest: int = 160) -> str:
    """Return words in quotation marks, on one line, whole words left out in the middle beyond `longest`."""
    line = " ".join(words.split())
    if len(line) > longest:
        half = longest // 2
        line = f"{_shortened(line[:half])} … {_shortened(line[-half:][::-1])[::-1]}"
    return translate("Wording", "“{words}”").format(words=line)


def _shortened(words: str) -> str:
    """Return `words` up to their last space, unless that would leave out more than a word."""
    return words.rsplit(" ", 1)[0].rstrip() if " " in words[-_WORD:] else words.rstrip()


def breakable(text: str, longest: int = 20) -> str:
    """Return `text` with places to break inside words over `longest` code points, such as links."""
    return re.sub(rf"[^ \n]{{{longest + 1},}}", lambda word: _broken(word[0], longest), text)


def _broken(word: str, longest: int) -> str:
    return "\u200b".join(word[at : at + longest] for at in range(0, len(word), longest))


def kind_name(kind: str) -> str:
    """Return the plain name of a kind of post; an unknown id names itself."""
    names = {
        "announcement": translate("Wording", "Announcement"),
        "offer": translate("Wording", "Offer"),
        "apology": translate("Wording", "Apology"),
        "reply": translate("Wording", "Reply"),
        "safety": translate("Wording", "Safety or crisis"),
        "notice": translate("Wording", "Notice"),
        "job": translate("Wording", "Job ad"),
        "event": translate("Wording", "Event"),
        "appeal": translate("Wording", "Appeal"),
        "thanks": translate("Wording", "Thanks"),
        "story": translate("Wording", "Story or quotation"),
        "tip": translate("Wording", "Tip or how-to"),
        "condolence": translate("Wording", "Condolence"),
        "other": translate("Wording", "Something else"),
    }
    return names.get(kind, kind)


def in_kind(kind: str) -> str:
    """Return where a post of `kind` is meant, to go on a sentence: "in an announcement"."""
    places = {
        "announcement": translate("Wording", "in an announcement"),
        "offer": translate("Wording", "in an offer"),
        "apology": translate("Wording", "in an apology"),
        "reply": translate("Wording", "in a reply"),
        "safety": translate("Wording", "in a safety message"),
        "notice": translate("Wording", "in a notice"),
        "job": translate("Wording", "in a job ad"),
        "event": translate("Wording", "in a post about an event"),
        "appeal": translate("Wording", "in an appeal"),
        "thanks": translate("Wording", "in a thank-you"),
        "story": translate("Wording", "in a story or quotation"),
        "tip": translate("Wording", "in a tip or how-to"),
        "condolence": translate("Wording", "in a condolence"),
    }
    return places.get(kind, translate("Wording", "in a post of no special kind"))


def status_name(status: str) -> str:
    """Return the plain name of a draft's status."""
    names = {
        "draft": translate("Wording", "Draft"),
        "ready": translate("Wording", "Ready"),
        "published": translate("Wording", "Published"),
        "archived": translate("Wording", "Archived"),
    }
    return names.get(status, status)
