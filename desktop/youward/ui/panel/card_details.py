"""Tell on request what a severity means, why the coach spoke, and what the check is called."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from youward.coach.report import Finding, Report
from youward.ui import theme
from youward.ui.disclosure import Disclosure, inset
from youward.ui.labels import say, text_label
from youward.ui.panel.reasons import about_finding, weighed_for_finding
from youward.ui.wording import dimension_name, severity_meaning


class CardDetails(QWidget):
    """Hold three paragraphs behind a button: the severity, the reasons, the names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = Disclosure(self)
        self._open.name(self.tr("Details"))
        self._open.toggled.connect(self._turn)
        self._body = QWidget(self)
        self._paragraphs = [text_label(tone="muted") for _ in range(3)]
        body = inset(self._body)
        for paragraph in self._paragraphs:
            body.addWidget(paragraph)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_SMALL)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._body)
        self._body.hide()

    def show_finding(self, finding: Finding, report: Report | None) -> None:
        """Tell about `finding`, with the reasons for it that `report` knows."""
        reasons = [*about_finding(report, finding), *weighed_for_finding(report, finding)] if report else []
        names = [
            self.tr("It touches: {dimension}.").format(dimension=dimension_name(finding.dimension)),
            self.tr("The check is called {check}.").format(check=finding.check),
        ]
        parts = [severity_meaning(finding.severity)], reasons, names
        for label, lines in zip(self._paragraphs, parts, strict=True):
            say(label, "\n".join(lines))
            label.setVisible(bool(lines))
        self._describe()

    def _turn(self, is_open: bool) -> None:
        self._body.setVisible(is_open)
        self._describe()

    def _describe(self) -> None:
        """Let what the button opened be read out with it, because the focus stays there."""
        said = [label.accessibleName() for label in self._paragraphs] if self._open.isChecked() else []
        self._open.setAccessibleDescription("\n".join(part for part in said if part))
