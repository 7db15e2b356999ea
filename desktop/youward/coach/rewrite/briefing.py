"""Fill the blanks of a draft that the writer has answered already, in the brief."""

import regex

from youward.coach.options import Brief
from youward.coach.report import BLANK
from youward.coach.rewrite.draft import Draft
from youward.coach.rewrite.wording import to_the_reader

_ONE = regex.compile(r"(?i)^(?:an? |someone |somebody |the (?:kind|sort|one) )")


def from_brief(draft: Draft, brief: Brief) -> Draft:
    """Put the brief's answers in the place of the blanks that ask for them."""
    parts = draft.text.split(BLANK)
    text, left = parts[0], list[str]()
    for hint, behind in zip(draft.blanks, parts[1:], strict=True):
        answer = _answer(hint, brief)
        if answer is not None and answer.startswith("'"):
            text = text.rstrip()
        text += (BLANK if answer is None else answer) + behind
        left += [hint] if answer is None else []
    return Draft(draft.pattern, draft.start, draft.end, text, tuple(left))


def _answer(hint: str, brief: Brief) -> str | None:
    benefit = to_the_reader(brief.benefit.strip().rstrip(".!"))
    reader = brief.reader.strip().rstrip(".!")
    if hint == "what can they do?" and benefit:
        return benefit
    if hint == "what changes for the reader?" and benefit:
        return f"you can {benefit}"
    if hint == "whom?" and reader:
        return reader
    # "If you ___" goes on with one person; a name or a crowd is no "you".
    if hint in ("who is it for?", "who needs it?") and _ONE.match(reader):
        return f"'re {reader[0].lower()}{reader[1:]}"
    return None


def asked_back(brief: Brief) -> str:
    """Return the brief's question as a sentence: "We'd like to hear back about your first bike", or ""."""
    wished = to_the_reader(brief.question.strip().rstrip("."))
    if not wished or wished.endswith("?"):
        return wished[:1].upper() + wished[1:]
    return f"We'd like to hear back {wished[0].lower()}{wished[1:]}."
