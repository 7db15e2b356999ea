"""Ask where and when a post was published, with links to copy; nothing is opened or sent."""

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from youward.history.publications import Publication
from youward.ui import theme
from youward.ui.day_fields import TimeField
from youward.ui.icons import IconButton
from youward.ui.labels import text_label
from youward.ui.settings import declared

_WIDTH, _HEIGHT = 640, 520
_ELSEWHERE = ""


class _Place:
    """Hold the controls of one place: whether, when, the link, and a button that copies it."""

    def __init__(self, network: str, name: str, before: Publication | None, dialog: QWidget) -> None:
        self.network = network
        self._before = before
        self.ticked = QCheckBox(name)
        now = QDateTime.currentDateTime()
        self.at = TimeField(QDateTime.fromMSecsSinceEpoch(before.at) if before else now)
        self.at.setCalendarPopup(True)
        self.at.setAccessibleName(dialog.tr("Published on {network} at").format(network=name))
        self.link = QLineEdit(before.link if before else "")
        # So that a long link shows where it leads to.
        self.link.setCursorPosition(0)
        self.link.setPlaceholderText(dialog.tr("Link, if you like"))
        self.link.setAccessibleName(dialog.tr("Link on {network}").format(network=name))
        self.copy = IconButton("copy", "", "quiet")
        self.copy.setAccessibleName(dialog.tr("Copy the link on {network}").format(network=name))
        self.copy.setToolTip(dialog.tr("Copy the link"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.link.text().strip()))
        self.ticked.toggled.connect(self._show)
        self.link.textChanged.connect(self._show)

    def tick(self, on: bool) -> None:
        self.ticked.setChecked(on)
        self._show()

    def _show(self, _: object = None) -> None:
        for control in (self.at, self.link):
            control.setVisible(self.ticked.isChecked())
        self.copy.setVisible(self.ticked.isChecked() and bool(self.link.text().strip()))

    def publication(self) -> Publication | None:
        if not self.ticked.isChecked():
            return None
        before = self._before
        at = self.at.dateTime().toMSecsSinceEpoch()
        if before and QDateTime.fromMSecsSinceEpoch(before.at).secsTo(self.at.dateTime()) // 60 == 0:
            # The field shows minutes; what was not changed keeps its seconds.
            at = before.at
        return Publication(
            self.network, at, self.link.text().strip(), before.replies_checked if before else None
        )


class PublishedDialog(QDialog):
    """Show a row for each network, those of the post first."""

    def __init__(
        self, publications: list[Publication], networks: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Where it was published"))
        self.resize(_WIDTH, _HEIGHT)
        before = {publication.network: publication for publication in publications}
        ticked = set(before) or set(networks) or {_ELSEWHERE}
        names = [*declared.NETWORKS.options, (_ELSEWHERE, self.tr("Elsewhere"))]
        names.sort(key=lambda named: named[0] not in ticked)
        self.places = [_Place(network, name, before.get(network), self) for network, name in names]
        page = QWidget()
        page.setObjectName("publishedPage")
        grid = QGridLayout(page)
        grid.setContentsMargins(theme.SPACE_LARGE, 0, theme.SPACE_LARGE, 0)
        grid.setSpacing(theme.SPACE_SMALL)
        grid.setColumnStretch(2, 1)
        for row, place in enumerate(self.places):
            for column, control in enumerate((place.ticked, place.at, place.link, place.copy)):
                grid.addWidget(control, row, column)
            grid.setRowMinimumHeight(row, place.copy.sizeHint().height())
            place.tick(place.network in ticked)
            place.ticked.toggled.connect(self._show_possible)
        grid.setRowStretch(len(self.places), 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        said = self.tr("For your own memory, and to find it again. A link is kept as text; nothing opens it.")
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        about = text_label(said, tone="muted")
        about.setContentsMargins(theme.SPACE_LARGE, theme.SPACE, theme.SPACE_LARGE, 0)
        self._buttons.setContentsMargins(theme.SPACE_LARGE, 0, theme.SPACE_LARGE, theme.SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(about)
        column.addWidget(scroll, 1)
        column.addWidget(self._buttons)
        self._show_possible()

    def publications(self) -> list[Publication]:
        """Return what was ticked."""
        found = (place.publication() for place in self.places)
        return [publication for publication in found if publication is not None]

    def _show_possible(self) -> None:
        save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(bool(self.publications()))
