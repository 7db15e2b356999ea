"""Show a text as the parts of a thread, numbered or not, and copy them one by one or all together."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from youward.text.networks import Network
from youward.text.thread import Part, split_thread
from youward.ui import theme
from youward.ui.labels import say, text_label
from youward.ui.networks.thread_part import ThreadPart
from youward.ui.settings import declared
from youward.ui.settings.settings import Settings

_WIDTH, _HEIGHT = 560, 640


class ThreadDialog(QDialog):
    """Change nothing in the post: what is copied is pasted by the writer, part after part."""

    def __init__(
        self, text: str, network: Network, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._network, self._settings = text, network, settings
        self._parts: tuple[Part, ...] = ()
        self.rows: list[ThreadPart] = []
        self.setWindowTitle(self.tr("Thread for {network}").format(network=network.title))
        self.resize(_WIDTH, _HEIGHT)
        self.said = text_label()
        self.numbered = QCheckBox(self.tr("Number the parts"))
        self.numbered.setToolTip(self.tr("Ends each part with its number, such as 1/4. It is counted in."))
        self.numbered.setChecked(settings.value(declared.NUMBERED))
        self._told = text_label(tone="muted")
        self._list = QVBoxLayout()
        self.area = QScrollArea()
        buttons, role = QDialogButtonBox(), QDialogButtonBox.ButtonRole
        self.copy_all = buttons.addButton(self.tr("Copy all"), role.ActionRole)
        self.copy_all.setToolTip(self.tr("Copy all parts, with an empty line between them"))
        self.close_button = buttons.addButton(self.tr("Close"), role.RejectRole)
        self._lay_out(buttons)
        self.numbered.toggled.connect(lambda on: settings.choose(declared.NUMBERED, on))
        settings.changed.connect(self._take_setting)
        self.copy_all.clicked.connect(self._copy_all)
        buttons.rejected.connect(self.reject)
        self._show()
        if self.rows:
            self.rows[0].setFocus()

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        page = QWidget()
        page.setObjectName("threadPage")
        self._list.setSpacing(theme.SPACE_SMALL)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, theme.SPACE_SMALL, 0)
        rows.addLayout(self._list)
        rows.addStretch(1)
        self.area.setWidget(page)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(self.tr("Parts of the thread"))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        column.setSpacing(theme.SPACE_SMALL)
        column.addWidget(self.said)
        column.addWidget(self.numbered)
        column.addSpacing(theme.GRID)
        column.addWidget(self.area, 1)
        column.addWidget(self._told)
        column.addWidget(buttons)

    def parts(self) -> tuple[str, ...]:
        """Return the texts of the parts as they are posted."""
        return tuple(part.text for part in self._parts)

    def _take_setting(self, setting: object) -> None:
        if setting is declared.NUMBERED:
            self.numbered.setChecked(self._settings.value(declared.NUMBERED))
            self._show()

    def _show(self) -> None:
        numbered = self._settings.value(declared.NUMBERED)
        self._parts = split_thread(self._text, self._network, numbered=numbered)
        while len(self.rows) > len(self._parts):
            row = self.rows.pop()
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(self._parts):
            row = ThreadPart(len(self.rows))
            row.copy_requested.connect(self._copy_part)
            self.rows.append(row)
            self._list.addWidget(row)
        for row, part in zip(self.rows, self._parts, strict=True):
            row.show_part(part, len(self._parts), self._network)
        say(self.said, self._sentence())
        self.numbered.setVisible(len(self._parts) > 1)
        self.copy_all.setEnabled(bool(self._parts))
        self._tell("")

    def _sentence(self) -> str:
        count, network = len(self._parts), self._network.title
        if not count:
            return self.tr("There are no words here yet to make a thread of.")
        if count == 1:
            said = self.tr("The post fits {network} as it is: nothing has to be split.")
            return said.format(network=network)
        said = self.tr("{count} parts, each short enough for {network}. Paste them one after the other.")
        return said.format(count=count, network=network)

    def _copy_part(self, place: int) -> None:
        QGuiApplication.clipboard().setText(self._parts[place].text)
        self._tell(self.tr("Part {number} is copied.").format(number=place + 1))

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText("\n\n".join(self.parts()))
        self._tell(self.tr("All parts are copied, with an empty line between them."))

    def _tell(self, sentence: str) -> None:
        say(self._told, sentence)
        self._told.setVisible(bool(sentence))
