"""Turn between the common text and those that networks have of their own."""

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from youward.ui import theme
from youward.ui.settings import declared
from youward.ui.texts import COMMON, Texts


class PlaceBar(QWidget):
    """Show a button for each text; out of sight while all networks share one."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._places: tuple[str, ...] = ()
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(theme.GRID)
        self._row.addStretch(1)
        self.buttons: dict[str, QPushButton] = {}
        self.setAccessibleName(self.tr("Which text you write"))
        texts.chosen.connect(self.show_texts)
        texts.turned.connect(self.show_texts)
        self.keep_to(theme.SPACE, theme.SPACE)
        self.show_texts()

    def keep_to(self, left: int, right: int) -> None:
        """Leave that many logical pixels free at either side."""
        self._row.setContentsMargins(left - theme.SPACE_SMALL, theme.SPACE_SMALL, right, 0)

    def show_texts(self) -> None:
        """Show which texts there are, and which one is being written."""
        own = tuple(network for network in self._texts.networks if self._texts.has_own(network))
        places = (COMMON, *own) if own else ()
        if places != self._places:
            self._places = places
            self._make_buttons()
        self.setVisible(bool(places))
        for place, button in self.buttons.items():
            button.setChecked(place == self._texts.place)

    def _make_buttons(self) -> None:
        for button in self.buttons.values():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        names = dict(declared.NETWORKS.options)
        self.buttons = {}
        for at, place in enumerate(self._places):
            text = names[place] if place else self.tr("Common text")
            button = QPushButton(text, self)
            button.setCheckable(True)
            button.setProperty("kind", "tab")
            button.setAutoDefault(True)
            button.setAccessibleName(self.tr("Write {text}").format(text=text) if place else text)
            button.clicked.connect(lambda _, place=place: self._texts.turn_to(place))
            self._group.addButton(button)
            self._row.insertWidget(at, button)
            button.show()
            self.buttons[place] = button
