"""Tell the writer of a bug: whether the text is safe, what happened, and how to go on."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from youward.ui import theme

_WIDTH, _HEIGHT = 560, 420


class CrashDialog(QDialog):
    """Show a report that can be read before it is copied; `quits` when the writer chose to quit."""

    def __init__(self, report: str, saved: bool, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(_WIDTH, _HEIGHT)
        self.quits = False
        self._text = text
        self.sentence = self._label(
            self.tr("Youward made a mistake of its own. Your text is saved.")
            if saved
            else self.tr(
                "Youward made a mistake of its own, and your last words are not saved. Copy your text."
            )
        )
        self.sentence.setFont(theme.typeface(theme.TYPE_TEXT))
        self.setAccessibleDescription(self.sentence.text())
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setAccessibleName(self.tr("Report of what happened"))
        self.report.setFont(_fixed())
        self.copied = self._label("")
        self.copied.setProperty("tone", "muted")
        self.copy_report = self._button(self.tr("Copy &report"))
        self.copy_text = self._button(self.tr("Copy my &text"))
        self.go_on = self._button(self.tr("&Continue"))
        self.leave = self._button(self.tr("&Quit"))
        (self.go_on if saved else self.copy_text).setProperty("kind", "primary")
        self._lay_out()
        self.copy_report.clicked.connect(lambda: self._copy(report, self.tr("The report is copied.")))
        self.copy_text.clicked.connect(lambda: self._copy(self._text, self.tr("Your text is copied.")))
        self.go_on.clicked.connect(self.reject)
        self.leave.clicked.connect(self._quit)
        (self.go_on if saved else self.copy_text).setDefault(True)
        (self.go_on if saved else self.copy_text).setFocus()

    def _label(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        return label

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(True)
        return button

    def _lay_out(self) -> None:
        advice = self._label(
            self.tr(
                "You can go on writing. This report helps to mend the mistake; it holds nothing you wrote, "
                "and nobody gets it unless you send it."
            )
        )
        advice.setProperty("tone", "muted")
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE_SMALL)
        foot.addWidget(self.copy_report)
        foot.addWidget(self.copy_text)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_LARGE, theme.SPACE_LARGE, theme.SPACE_LARGE, theme.SPACE)
        column.setSpacing(theme.SPACE_SMALL)
        column.addWidget(self.sentence)
        column.addWidget(advice)
        column.addSpacing(theme.GRID)
        column.addWidget(self.report, 1)
        column.addWidget(self.copied)
        column.addLayout(foot)

    def _copy(self, words: str, sentence: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self.copied.setText(sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.copied, sentence))

    def _quit(self) -> None:
        self.quits = True
        self.accept()


def _fixed() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(theme.TYPE_INTERFACE)
    return font
