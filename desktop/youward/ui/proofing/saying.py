"""Say in words what a mark of proofreading is about."""

from youward.proof.mark import Mark, Subject
from youward.ui.wording import quoted, translate


def said(mark: Mark) -> str:
    """Return a sentence about the words, never about who wrote them."""
    if mark.says:
        return mark.says
    if mark.subject is Subject.SPELLING:
        return translate("Proofreading", "{words} is not in the dictionary.").format(words=quoted(mark.quote))
    return translate("Proofreading", "{words} may not be what you meant.").format(words=quoted(mark.quote))


def subject_name(mark: Mark) -> str:
    """Return what the mark is about, as a heading."""
    if mark.subject is Subject.SPELLING:
        return translate("Proofreading", "Spelling")
    return translate("Proofreading", "Grammar")


def fix_name(fix: str) -> str:
    """Return what a fix is called in a menu or on a button."""
    return fix or translate("Proofreading", "Leave these words out")


def fixes_of(mark: Mark) -> str:
    """Return the fixes in one line, "" without any."""
    if not mark.fixes:
        return ""
    fixes = ", ".join(map(fix_name, mark.fixes))
    return translate("Proofreading", "Perhaps: {fixes}").format(fixes=fixes)
