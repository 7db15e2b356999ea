"""Ask for two days between which drafts were changed."""

from datetime import date, timedelta

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from youward.history.query import Field, Term
from youward.ui import theme
from youward.ui.day_fields import DayField


class RangeDialog(QDialog):
    """Return the terms for the days from the first to the last, both among them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Changed between two days"))
        today = QDate.currentDate()
        self.first, self.last = DayField(today.addMonths(-1)), DayField(today)
        form = QFormLayout()
        form.setSpacing(theme.SPACE_SMALL)
        for name, edit in ((self.tr("From"), self.first), (self.tr("To"), self.last)):
            edit.setCalendarPopup(True)
            edit.setMinimumDate(QDate(1990, 1, 1))
            edit.setAccessibleName(name)
            form.addRow(name, edit)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_LARGE, theme.SPACE, theme.SPACE_LARGE, theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addLayout(form)
        column.addWidget(buttons)

    def terms(self) -> tuple[Term, ...]:
        """Return what was chosen, the earlier day first."""
        days = [date(d.year(), d.month(), d.day()) for d in (self.first.date(), self.last.date())]
        after = max(days) + timedelta(days=1)
        return Term(Field.AFTER, min(days).isoformat()), Term(Field.BEFORE, after.isoformat())
