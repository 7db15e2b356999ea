"""Take days and times; Tab leaves the field at once, Left and Right go through its parts."""

from PySide6.QtWidgets import QDateEdit, QDateTimeEdit, QWidget


class DayField(QDateEdit):
    """Take a day."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on to the next control, where Qt would go to the month and the year first."""
        return QWidget.focusNextPrevChild(self, forward)


class TimeField(QDateTimeEdit):
    """Take a day and a time."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on to the next control, where Qt would go through all parts first."""
        return QWidget.focusNextPrevChild(self, forward)
