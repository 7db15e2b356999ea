"""Show one setting with the control that fits its kind, and a way back to its default."""

from typing import Any

from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFontComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from youward.ui import theme
from youward.ui.flow import FlowLayout
from youward.ui.labels import say, text_label
from youward.ui.settings.folder_field import FolderField
from youward.ui.settings.kinds import Choice, Folder, Names, Number, Setting, Several, Switch, Typeface
from youward.ui.settings.settings import Settings
from youward.ui.wording import translate

_NAME_LINES = 4
_CONTROL_WIDTH = 240


def translated(text: str) -> str:
    """Return a declared title, description or option in the language of the interface."""
    return translate("Settings", text) if text else ""


class SettingRow(QWidget):
    """Hold a setting's title, what it does, and its control; a change counts at once."""

    def __init__(self, setting: Setting[Any], settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self._settings = settings
        self._showing = False
        title, description = translated(setting.title), translated(setting.description)
        self._words = f"{title} {description}"
        self.control = self._made()
        self.control.setAccessibleName(title)
        self.control.setAccessibleDescription(description)
        self.reset = QPushButton(self.tr("Default"))
        self.reset.setProperty("kind", "quiet")
        self.reset.setAutoDefault(False)
        self.reset.setAccessibleName(self.tr("{title}: back to the default").format(title=title))
        self.reset.clicked.connect(lambda: settings.choose(setting, setting.default))
        said = text_label(tone="muted")
        say(said, description)
        self._lay_out(title, said)
        # A method, not a lambda: Qt lets go of it with this row, and settings change after their window.
        settings.changed.connect(self._follow)
        self._show()

    def _lay_out(self, title: str, said: QLabel) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        if isinstance(self.setting, Switch):
            head.addWidget(self.control)
            head.addStretch(1)
            head.addWidget(self.reset)
            column.addLayout(head)
            column.addWidget(said)
            return
        name = text_label(title)
        name.setBuddy(self.control)
        head.addWidget(name, 1)
        head.addWidget(self.reset)
        if isinstance(self.setting, Names | Folder):
            column.addLayout(head)
            column.addWidget(said)
            column.addWidget(self.control)
        else:
            self.control.setFixedWidth(_CONTROL_WIDTH)
            head.addWidget(self.control)
            column.addLayout(head)
            column.addWidget(said)

    def words(self) -> str:
        """Return what a search looks at: the title, what it does, and what can be chosen."""
        options = self.setting.options if isinstance(self.setting, Choice | Several) else ()
        return " ".join([self._words, *(translated(name) for _, name in options)])

    def _made(self) -> QWidget:
        """Make the control for the setting's kind."""
        match self.setting:
            case Switch():
                box = QCheckBox(translated(self.setting.title))
                box.toggled.connect(self._choose)
                return box
            case Number() as number:
                spin = QSpinBox()
                spin.setRange(number.least, number.most)
                spin.setSuffix(translated(number.unit))
                # Not by the style sheet, which Qt keeps from the field inside.
                spin.lineEdit().setTextMargins(theme.GRID, 0, 0, 0)
                spin.valueChanged.connect(self._choose)
                return spin
            case Choice() as choice:
                combo = QComboBox()
                for value, name in choice.options:
                    combo.addItem(translated(name), value)
                combo.currentIndexChanged.connect(lambda _: self._choose(combo.currentData()))
                return combo
            case Typeface():
                fonts = QFontComboBox()
                field = fonts.lineEdit()
                assert field is not None
                field.setAccessibleName(translated(self.setting.title))
                fonts.currentFontChanged.connect(lambda font: self._choose(font.family()))
                return fonts
            case Folder():
                folder = FolderField(self._choose)
                folder.name(translated(self.setting.title))
                return folder
            case Several() as several:
                return SeveralBoxes(several, self._choose)
            case _:
                return NameLines(self._choose)

    def _follow(self, changed: object) -> None:
        if changed is self.setting:
            self._show()

    def _choose(self, value: object) -> None:
        if not self._showing:
            self._settings.choose(self.setting, value)

    def _show(self) -> None:
        """Show the value that counts now."""
        value = self._settings.value(self.setting)
        self._showing = True
        match self.control:
            case QCheckBox() as box:
                box.setChecked(bool(value))
            case QSpinBox() as spin:
                spin.setValue(int(value))
            case QFontComboBox() as fonts:
                fonts.setCurrentFont(QFont(value) if value else self.font())
            case QComboBox() as combo:
                combo.setCurrentIndex(combo.findData(value))
            case FolderField() as folder:
                folder.show_folder(str(value))
            case SeveralBoxes() | NameLines() as names:
                names.show_names(tuple(value))
            case _:
                pass
        self._showing = False
        self.reset.setVisible(value != self.setting.default)


class SeveralBoxes(QWidget):
    """Offer a box to tick for each option."""

    def __init__(self, setting: Several, choose: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QCheckBox] = {}
        row = FlowLayout(self)
        for value, name in setting.options:
            box = QCheckBox(translated(name))
            box.toggled.connect(lambda _: choose(self._chosen()))
            self._boxes[value] = box
            row.addWidget(box)
        self.setFocusProxy(next(iter(self._boxes.values())))

    def _chosen(self) -> tuple[str, ...]:
        return tuple(value for value, box in self._boxes.items() if box.isChecked())

    def show_names(self, names: tuple[str, ...]) -> None:
        """Tick the boxes of `names`."""
        for value, box in self._boxes.items():
            box.setChecked(value in names)


class NameLines(QPlainTextEdit):
    """Take a name in each line."""

    def __init__(self, choose: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _NAME_LINES + theme.SPACE)
        self.textChanged.connect(lambda: choose(self._names()))

    def _names(self) -> tuple[str, ...]:
        lines = (line.replace(";", ",").strip() for line in self.toPlainText().splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))

    def show_names(self, names: tuple[str, ...]) -> None:
        """Show `names`, unless that is what stands there: the caret of who is typing stays."""
        if self._names() != names:
            self.setPlainText("\n".join(names))
