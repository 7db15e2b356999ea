"""Say in the writer's words what a change of a reader-first version does for the reader."""

import re
from collections.abc import Sequence

from youward.coach.reader_first import MOVED, ONE_ASK
from youward.coach.version import Change
from youward.ui.wording import translate

_TO_THE_READER = re.compile(r"\W*You\b")
_FOR_WHOM = re.compile(r"\W*If you\b")


def change_name(changes: Sequence[Change], *, first: bool) -> str:
    """Return what the changes of one group do; `first` tells that they are at the beginning of the post."""
    pattern, text = changes[0].pattern, changes[0].text
    if pattern not in (MOVED, ONE_ASK) and _FOR_WHOM.match(text):
        return (
            translate("ChangeNames", "Says first whom it is for")
            if first
            else translate("ChangeNames", "Says whom it is for")
        )
    if pattern not in (MOVED, ONE_ASK) and _TO_THE_READER.match(text):
        return (
            translate("ChangeNames", "Says first what the reader can do")
            if first
            else translate("ChangeNames", "Says what the reader can do")
        )
    return _names().get(pattern, translate("ChangeNames", "Says it in other words"))


def _names() -> dict[str, str]:
    said = {
        translate("ChangeNames", "Puts what the reader gets first"): MOVED,
        translate("ChangeNames", "Leaves out a second ask"): ONE_ASK,
        translate("ChangeNames", "Keeps one ask"): "S34",
        translate("ChangeNames", "Ends with a question"): "S36",
        translate("ChangeNames", "Says the tie to a seller first"): "S41",
        translate("ChangeNames", "Comes to the point sooner"): "S03",
        translate(
            "ChangeNames", "Says what it means for the reader"
        ): "S01 S02 S04 S05 S06 S07 S08 S09 S10 S11 S17 S18",
        translate("ChangeNames", "Thanks the people behind it"): "S12 S14",
        translate("ChangeNames", "Turns the date toward the reader"): "S13",
        translate("ChangeNames", "Says what comes next"): "S15",
        translate("ChangeNames", "Says what the job offers"): "S16",
        translate("ChangeNames", "Shows something the reader can check"): "S19 S20 S22",
        translate("ChangeNames", "Leaves out praise"): "S21",
        translate("ChangeNames", "Says where to get it"): "S23",
        translate("ChangeNames", "Says what joining brings"): "S24",
        translate("ChangeNames", "Says when, without pressure"): "S25 S26",
        translate("ChangeNames", "Says whom it could help"): "S27",
        translate("ChangeNames", "Asks something worth answering"): "S28 S30",
        translate("ChangeNames", "Gives it without a condition"): "S29",
        translate("ChangeNames", "Helps first"): "S31 S32",
        translate("ChangeNames", "Says it straight away"): "S33",
        translate("ChangeNames", "Says what happened and what was put right"): "S37",
        translate("ChangeNames", "Uses plain words"): "S38 S39",
        translate("ChangeNames", "Shows where to find it"): "S40",
        translate("ChangeNames", "Lowers the voice"): "S42",
    }
    return {pattern: name for name, patterns in said.items() for pattern in patterns.split()}
