"""Say insights in the language of the interface."""

import re

from PySide6.QtCore import QDateTime, QLocale

from youward.coach.catalogue import Catalogue
from youward.coach.insights.values import Check, Day, Month, Quote, Value, Words
from youward.ui.wording import number, quoted, translated

_LONGEST_QUOTE = 90
_WEEKDAY = re.compile(r"[,\s]*dddd[,.]?\s*")


class Saying:
    """Turn words and values into text; `catalogue` knows the titles of checks."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def words(self, words: Words) -> str:
        """Return words in the language of the interface."""
        return words.said(self.value, translated)

    def value(self, value: Value) -> str:
        """Return a value as this place writes it."""
        match value:
            case Day(at):
                return day(at)
            case Month(at):
                return QLocale().toString(QDateTime.fromMSecsSinceEpoch(at), "MMMM yyyy")
            case Check(name):
                return translated(self._catalogue.entry(name).title) if name in self._catalogue else name
            case Quote(said):
                return quoted(said, _LONGEST_QUOTE)
            case int():
                return number(value)


def day(at: int) -> str:
    """Return the day of a moment as this place writes days, without the day of the week."""
    form = _WEEKDAY.sub("", QLocale().dateFormat(QLocale.FormatType.LongFormat))
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(at).date(), form)


def short_day(at: int) -> str:
    """Return the day of a moment in few letters."""
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(at).date(), "d MMM yy")
