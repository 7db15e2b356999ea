"""Say in the writer's words what a change of a reader-first version does for the reader."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from youward.coach.reader_first import MOVED, ONE_ASK
from youward.coach.version import Change

_TO_THE_READER = re.compile(r"\W*You\b")
_FOR_WHOM = re.compile(r"\W*If you\b")


def change_name(changes: Sequence[Change], *, first: bool) -> str:
    """Return what the changes of one group do; `first` tells that they are at the beginning of the post."""
    pattern, text = changes[0].pattern, changes[0].text
    if pattern not in (MOVED, ONE_ASK) and _FOR_WHOM.match(text):
        return _tr("Says first whom it is for") if first else _tr("Says whom it is for")
    if pattern not in (MOVED, ONE_ASK) and _TO_THE_READER.match(text):
        return _tr("Says first what the reader can do") if first else _tr("Says what the reader can do")
    return _names().get(pattern, _tr("Says it in other words"))


def _names() -> dict[str, str]:
    said = {
        _tr("Puts what the reader gets first"): MOVED,
        _tr("Leaves out a second ask"): ONE_ASK,
        _tr("Keeps one ask"): "S34",
        _tr("Ends with a question"): "S36",
        _tr("Says the tie to a seller first"): "S41",
        _tr("Comes to the point sooner"): "S03",
        _tr("Says what it means for the reader"): "S01 S02 S04 S05 S06 S07 S08 S09 S10 S11 S17 S18",
        _tr("Thanks the people behind it"): "S12 S14",
        _tr("Turns the date toward the reader"): "S13",
        _tr("Says what comes next"): "S15",
        _tr("Says what the job offers"): "S16",
        _tr("Shows something the reader can check"): "S19 S20 S22",
        _tr("Leaves out praise"): "S21",
        _tr("Says where to get it"): "S23",
        _tr("Says what joining brings"): "S24",
        _tr("Says when, without pressure"): "S25 S26",
        _tr("Says whom it could help"): "S27",
        _tr("Asks something worth answering"): "S28 S30",
        _tr("Gives it without a condition"): "S29",
        _tr("Helps first"): "S31 S32",
        _tr("Says it straight away"): "S33",
        _tr("Says what happened and what was put right"): "S37",
        _tr("Uses plain words"): "S38 S39",
        _tr("Shows where to find it"): "S40",
        _tr("Lowers the voice"): "S42",
    }
    return {pattern: name for name, patterns in said.items() for pattern in patterns.split()}


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChangeNames", text)
