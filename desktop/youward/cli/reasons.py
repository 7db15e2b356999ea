"""Tell in the terminal why something was or was not said, sentence by sentence (`check --explain`)."""

from collections.abc import Sequence

from youward.cli.terminal import short, wrapped
from youward.coach.report import Considered, Report, SentenceRole

_ABOUT = {
    "us": "about us",
    "them": "about the reader",
    "proof": "something the reader can hold on to",
    "ask": "a call to the reader",
    "question": "a question",
    "other": "about neither us nor the reader",
}
_DOES = {
    "announce": "announces something",
    "praise": "praises",
    "offer": "offers something",
    "ask": "asks for something",
    "instruct": "says how something is done",
    "question": "asks a question",
    "thank": "thanks someone",
    "apologise": "says sorry",
}
# What a role says already.
_SAME = {("ask", "ask"), ("question", "question")}


def as_reasons(report: Report, text: str) -> str:
    """Lay out what each sentence does and what spoke for and against each check, every line once."""
    within = [c for c in report.considered if len(_sentences(report, c)) <= 1]
    across = [c for c in report.considered if c not in within]
    told: list[str] = []
    for sentence in report.sentences:
        mine = [c for c in within if sentence in _sentences(report, c)]
        words = short(text[sentence.start : sentence.end])
        told.append("\n".join([wrapped(f"“{words}”", "", " "), f"  {_about(sentence)}", *_lines(mine, text)]))
    if across:
        told.append("\n".join(["Several sentences together", *_lines(across, text, quotes=False)]))
    if not told:
        return "There is nothing to explain."
    # A sentence may be there twice.
    return "\n\n".join(dict.fromkeys(["Why this was said, and what was weighed and left unsaid", *told]))


def _sentences(report: Report, considered: Considered) -> list[SentenceRole]:
    return [s for s in report.sentences if considered.start < s.end and s.start < considered.end]


def _about(sentence: SentenceRole) -> str:
    about, does = _ABOUT.get(sentence.role, ""), _DOES.get(sentence.act, "")
    same = not does or (sentence.role, sentence.act) in _SAME
    return f"It is {about}." if same else f"It is {about} and {does}."


def _lines(considered: Sequence[Considered], text: str, *, quotes: bool = True) -> list[str]:
    """Say of each check once what spoke for and against it, those that were said first."""
    alike: dict[tuple[bool, str, tuple[str, ...], tuple[str, ...]], list[str]] = {}
    for one in sorted(considered, key=lambda c: not c.fired):
        places = alike.setdefault((not one.fired, one.title, one.spoke_for, one.spoke_against), [])
        if (quote := f"“{short(text[one.start : one.end])}”") not in places:
            places.append(quote)
    lines: list[str] = []
    for (unsaid, title, spoke_for, against), places in alike.items():
        said = f"{'Not said' if unsaid else 'Said'}: {title}"
        lines.append(wrapped(f"{said} — {', '.join(places)}" if quotes else said, "  ", "    "))
        if spoke_for:
            lines.append(wrapped(f"for it: {'; '.join(spoke_for)}", "    ", "      "))
        if against:
            lines.append(wrapped(f"against it: {'; '.join(against)}", "    ", "      "))
    return lines
