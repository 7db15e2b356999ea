"""List all checks under what they touch, and find some by a word."""

from PySide6.QtCore import Property, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from youward.coach.catalogue import Catalogue, Entry
from youward.coach.report import Dimension
from youward.ui import theme
from youward.ui.checks.switches import Switches, Voice
from youward.ui.checks.words import severity_words, voice_name
from youward.ui.editor.underlines import draw_underline, inks
from youward.ui.wording import dimension_name, translated

_CHECK = int(Qt.ItemDataRole.UserRole)
_MARK = QSize(20, 16)
_SCALES = (1.0, 2.0)


class CheckList(QListWidget):
    """Show a row for each check with its mark, name and state; headings can't be chosen."""

    chosen = Signal(str)
    """The id of the check to show."""

    def __init__(self, catalogue: Catalogue, switches: Switches, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._switches = switches
        self.colours = inks("black black black")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(_MARK)
        self.setAccessibleName(self.tr("Checks"))
        for dimension in Dimension:
            entries = [entry for entry in catalogue if entry.dimension is dimension]
            if entries:
                self._add_heading(dimension_name(dimension))
            for entry in entries:
                item = QListWidgetItem()
                item.setData(_CHECK, entry.id)
                self.addItem(item)
        self.show_states()
        self.currentItemChanged.connect(self._choose)

    def _get_colours(self) -> str:
        return " ".join(colour.name() for colour in self.colours.values())

    def _set_colours(self, names: str) -> None:
        self.colours = inks(names)
        self.show_states()

    severityColours = Property(str, _get_colours, _set_colours)

    def _add_heading(self, text: str) -> None:
        heading = QListWidgetItem(text)
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        heading.setFont(theme.typeface(theme.TYPE_INTERFACE, theme.WEIGHT_STRONG))
        self.addItem(heading)

    def show_states(self) -> None:
        """Show how severe each check is and when it speaks."""
        for item, entry in self._rows():
            title, severity = translated(entry.title), severity_words(entry.severity)
            state = voice_name(self._switches.voice(entry.id))
            item.setText(f"{title}\n{severity} · {state}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {severity}, {state}")
            item.setIcon(self._icon(entry))

    def narrow(self, words: str) -> bool:
        """Show the checks in which all `words` stand, in any case; tell whether there are any."""
        wanted = words.casefold().split()
        shown = 0
        heading: QListWidgetItem | None = None
        for number in range(self.count()):
            item = self.item(number)
            check = str(item.data(_CHECK) or "")
            if not check:
                heading = item
                heading.setHidden(True)
                continue
            said = _searched(self._catalogue.entry(check), self._switches.voice(check))
            item.setHidden(not all(word in said for word in wanted))
            if not item.isHidden():
                shown += 1
                if heading is not None:
                    heading.setHidden(False)
        current = self.currentItem()
        if shown and (current is None or current.isHidden()):
            self.setCurrentItem(next(item for item, _ in self._rows() if not item.isHidden()))
        return shown > 0

    def go_to(self, check: str) -> None:
        """Choose `check`, or the first one when there is no such check."""
        items = {entry.id: item for item, entry in self._rows()}
        self.setCurrentItem(items.get(check, next(iter(items.values()))))

    def checks(self) -> list[str]:
        """Return the checks in sight, top to bottom."""
        return [entry.id for item, entry in self._rows() if not item.isHidden()]

    def _rows(self) -> list[tuple[QListWidgetItem, Entry]]:
        items = [self.item(number) for number in range(self.count())]
        return [(item, self._catalogue.entry(item.data(_CHECK))) for item in items if item.data(_CHECK)]

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_CHECK):
            self.chosen.emit(item.data(_CHECK))

    def _icon(self, entry: Entry) -> QIcon:
        """Draw the mark that stands under the words; praise has none."""
        icon = QIcon()
        for scale in _SCALES:
            drawn = QPixmap(_MARK * scale)
            drawn.setDevicePixelRatio(scale)
            drawn.fill(Qt.GlobalColor.transparent)
            if entry.severity is not None:
                painter = QPainter(drawn)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                colour = self.colours[entry.severity]
                right, middle = _MARK.width() - 1.5, _MARK.height() / 2
                draw_underline(painter, entry.severity, colour, 1.5, right, middle)
                painter.end()
            for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
                icon.addPixmap(drawn, mode)
        return icon


def _searched(entry: Entry, voice: Voice) -> str:
    said = [translated(part) for part in (entry.title, entry.why, entry.ask, entry.fine)]
    said += [severity_words(entry.severity), voice_name(voice), entry.id]
    return "\n".join([*said, *(example.text for example in entry.examples)]).casefold()
