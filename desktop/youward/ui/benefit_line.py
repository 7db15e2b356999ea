"""Say under the text where the reader's benefit first appears."""

from functools import cached_property

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from youward.coach.benefit import below_folds, benefit_start
from youward.coach.report import Report
from youward.paths import resources
from youward.text.networks import Network, load_networks
from youward.ui.wording import number


class BenefitLine(QLabel):
    """Show one line, cut with an ellipsis where there is no room; the tool tip has all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @cached_property
    def _networks(self) -> dict[str, Network]:
        # Read with the first report, so that the window opens without it.
        return load_networks(resources() / "networks.toml")

    def show_report(self, report: Report | None, text: str, chosen: tuple[str, ...] = ()) -> None:
        """Say where the benefit of `text` begins, with the folds of the chosen networks, or else of all.

        Nothing is said of a post that is not judged.
        """
        # Posts that are left alone, and texts of a few words, have no gauge either.
        if report is None or report.gauge is None:
            self._say("", "")
            return
        start = benefit_start(report)
        if start is None:
            said = self.tr("No sentence says yet what the reader gets.")
            self._say(said, said)
            return
        networks = {name: self._networks[name] for name in chosen or self._networks}
        below = below_folds(start, text, networks)
        # People count from one.
        place = number(start + 1)
        whole = self.tr("The reader's benefit first appears at character {number}.").format(number=place)
        if below:
            whole = self.tr("{whole} That is below the fold on {networks}.").format(
                whole=whole, networks=", ".join(below)
            )
        self._say(self._short(place, below), whole)

    def _short(self, place: str, below: list[str]) -> str:
        if not below:
            return self.tr("The reader's benefit first appears at character {number}.").format(number=place)
        if len(below) == 1:
            line = self.tr("The reader's benefit begins at {number} (below the fold on {network}).")
        else:
            line = self.tr(
                "The reader's benefit begins at {number} (below the fold on {network} and {more} more)."
            )
        return line.format(number=place, network=below[0], more=len(below) - 1)

    def _say(self, line: str, whole: str) -> None:
        self.setText(line)
        self.setToolTip(whole)
        self.setAccessibleName(whole)

    def minimumSizeHint(self) -> QSize:
        """Take no more room than is left."""
        return QSize(0, self.fontMetrics().height())

    def sizeHint(self) -> QSize:
        """Keep the line's height when it is empty: nothing moves when it comes."""
        return QSize(super().sizeHint().width(), self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much of the line as there is room for."""
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.style().drawItemText(
            painter, self.rect(), flags, self.palette(), self.isEnabled(), shown, self.foregroundRole()
        )
        painter.end()
