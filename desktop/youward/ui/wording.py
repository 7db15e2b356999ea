"""Say the coach's values in the writer's words."""

import re

from PySide6.QtCore import QCoreApplication

from youward.coach.report import Dimension, Severity, Standing

_WORD = 20


def severity_name(severity: Severity) -> str:
    """Return how a severity is called in front of the writer."""
    match severity:
        case Severity.WORTH_FIXING:
            return _tr("Worth fixing")
        case Severity.LOOK_AGAIN:
            return _tr("Look again")
        case Severity.SMALL_THING:
            return _tr("Small thing")


def severity_meaning(severity: Severity) -> str:
    """Return one sentence on what a severity asks of the writer."""
    match severity:
        case Severity.WORTH_FIXING:
            return _tr("Worth fixing: many readers may stop or turn away at these words.")
        case Severity.LOOK_AGAIN:
            return _tr("Look again: this may be right. Read it once as your reader would.")
        case Severity.SMALL_THING:
            return _tr("Small thing: easy to change, and fine to leave.")


def dimension_name(dimension: Dimension) -> str:
    """Return the plain name of a dimension."""
    match dimension:
        case Dimension.AUDIENCE_FOCUS:
            return _tr("Audience focus")
        case Dimension.INVITATION:
            return _tr("Invitation")
        case Dimension.VALUE:
            return _tr("Value")
        case Dimension.TRUST:
            return _tr("Trust")
        case Dimension.HUMAN_VOICE:
            return _tr("Human voice")


def standing_name(standing: Standing) -> str:
    """Return the words for how a dimension stands."""
    match standing:
        case Standing.NOTHING:
            return _tr("nothing stands out")
        case Standing.GOOD:
            return _tr("good sign")
        case Standing.MIXED:
            return _tr("mixed")
        case Standing.LOOK_AGAIN:
            return _tr("look again")


def translated(text: str) -> str:
    """Return what the coach says in the language of the interface.

    Translators find the coach's sentences by their English words, in the context "Coach".
    """
    return QCoreApplication.translate("Coach", text) if text else ""


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
    return _tr("“{words}”").format(words=line)


def _shortened(words: str) -> str:
    """Return `words` up to their last space, unless that would leave out more than a word."""
    return words.rsplit(" ", 1)[0].rstrip() if " " in words[-_WORD:] else words.rstrip()


def breakable(text: str, longest: int = 20) -> str:
    """Return `text` with places to break inside words over `longest` code points, such as links."""
    return re.sub(rf"[^ \n]{{{longest + 1},}}", lambda word: _broken(word[0], longest), text)


def _broken(word: str, longest: int) -> str:
    return "\u200b".join(word[at : at + longest] for at in range(0, len(word), longest))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)


def kind_name(kind: str) -> str:
    """Return the plain name of a kind of post; an unknown id names itself."""
    names = {
        "announcement": _tr("Announcement"),
        "offer": _tr("Offer"),
        "apology": _tr("Apology"),
        "reply": _tr("Reply"),
        "safety": _tr("Safety or crisis"),
        "notice": _tr("Notice"),
        "job": _tr("Job ad"),
        "event": _tr("Event"),
        "appeal": _tr("Appeal"),
        "thanks": _tr("Thanks"),
        "story": _tr("Story or quotation"),
        "tip": _tr("Tip or how-to"),
        "condolence": _tr("Condolence"),
        "other": _tr("Something else"),
    }
    return names.get(kind, kind)


def in_kind(kind: str) -> str:
    """Return where a post of `kind` is meant, to go on a sentence: "in an announcement"."""
    places = {
        "announcement": _tr("in an announcement"),
        "offer": _tr("in an offer"),
        "apology": _tr("in an apology"),
        "reply": _tr("in a reply"),
        "safety": _tr("in a safety message"),
        "notice": _tr("in a notice"),
        "job": _tr("in a job ad"),
        "event": _tr("in a post about an event"),
        "appeal": _tr("in an appeal"),
        "thanks": _tr("in a thank-you"),
        "story": _tr("in a story or quotation"),
        "tip": _tr("in a tip or how-to"),
        "condolence": _tr("in a condolence"),
    }
    return places.get(kind, _tr("in a post of no special kind"))
