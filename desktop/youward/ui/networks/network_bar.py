"""Choose the networks of a post, and see at each how full it is."""

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from youward.paths import resources
from youward.text.networks import Network, load_networks
from youward.text.post import find_marks
from youward.ui.flow import FlowLayout
from youward.ui.networks.fill import Fill
from youward.ui.settings import declared
from youward.ui.texts import Texts


class Chip(QPushButton):
    """Show one network of the post: its name, its count, and what can be done for it."""

    excess_asked = Signal(str)
    thread_asked = Signal(str)

    def __init__(self, network: str, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.network = network
        self._texts = texts
        self._fill: Fill | None = None
        self.setProperty("kind", "chip")
        self.setAutoDefault(True)
        menu = QMenu(self)
        self._own = QAction(self.tr("A text of its own"), self, checkable=True)
        self._own.triggered.connect(self._turn_own)
        self._excess = QAction(self.tr("Select what is too long"), self)
        self._excess.triggered.connect(lambda: self.excess_asked.emit(network))
        thread = QAction(self.tr("Split into a thread…"), self)
        thread.triggered.connect(lambda: self.thread_asked.emit(network))
        away = QAction(self.tr("Take it away"), self)
        away.triggered.connect(lambda: texts.choose(tuple(n for n in texts.networks if n != network)))
        menu.addActions([self._own, self._excess, thread])
        menu.addSeparator()
        menu.addAction(away)
        self.setMenu(menu)

    def _turn_own(self, own: bool) -> None:
        if own:
            self._texts.give_own(self.network)
        else:
            self._texts.share(self.network)

    def show_fill(self, fill: Fill, *, own: bool) -> None:
        """Show how full the network is, and whether it has a text of its own."""
        self._own.setChecked(own)
        if fill == self._fill:
            return
        before, self._fill = self._fill, fill
        self.setText(f"{fill.short} ▾")
        self.setToolTip(fill.sentence)
        self.setAccessibleName(fill.sentence)
        self._excess.setEnabled(fill.excess > 0)
        if before is None or before.tone != fill.tone:
            self.setProperty("fill", fill.tone)
            self.style().unpolish(self)
            self.style().polish(self)


class NetworkBar(QWidget):
    """Hold a chip for each network of the post, and a menu of all networks."""

    excess_asked = Signal(str)
    """The writer wants to see what is too long for a network."""
    thread_asked = Signal(str)
    """The writer wants to split the text for a network into a thread."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.chips: dict[str, Chip] = {}
        self.choose = QPushButton()
        self.choose.setProperty("kind", "chip")
        self.choose.setAutoDefault(True)
        self.choose.setToolTip(self.tr("The networks this post is for"))
        menu = QMenu(self)
        self._actions: dict[str, QAction] = {}
        for network, name in declared.NETWORKS.options:
            action = QAction(name, self, checkable=True)
            action.triggered.connect(self._choose)
            self._actions[network] = action
            menu.addAction(action)
        self.choose.setMenu(menu)
        self._row = FlowLayout(self)
        self._row.addWidget(self.choose)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Networks"))
        self._make_chips(())
        self.show_texts()

    @cached_property
    def networks(self) -> dict[str, Network]:
        """Return what is known of each network; read when the first one is chosen."""
        return load_networks(resources() / "networks.toml")

    def show_texts(self) -> None:
        """Show the networks of the post and count again."""
        chosen = self._texts.networks
        if tuple(self.chips) != chosen:
            self._make_chips(chosen)
        # Blanks at the end are not sent. Most networks share a text: its links and names are found once.
        sent = {network: self._texts.of(network).rstrip() for network in self.chips}
        marks = {text: find_marks(text) for text in set(sent.values())}
        for network, chip in self.chips.items():
            text = sent[network]
            fill = Fill.of(self.networks[network], text, marks[text])
            chip.show_fill(fill, own=self._texts.has_own(network))

    def _make_chips(self, chosen: tuple[str, ...]) -> None:
        for chip in self.chips.values():
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._row.removeWidget(self.choose)
        self.chips = {network: Chip(network, self._texts, self) for network in chosen}
        before: QWidget | None = None
        for chip in self.chips.values():
            chip.excess_asked.connect(self.excess_asked)
            chip.thread_asked.connect(self.thread_asked)
        for widget in (*self.chips.values(), self.choose):
            self._row.addWidget(widget)
            widget.show()
            if before is not None:
                QWidget.setTabOrder(before, widget)
            before = widget
        self.choose.setText("+" if chosen else self.tr("Networks ▾"))
        self.choose.setAccessibleName(self.tr("Choose networks"))
        for network, action in self._actions.items():
            action.setChecked(network in chosen)
        self.updateGeometry()

    def _choose(self) -> None:
        self._texts.choose(tuple(n for n, action in self._actions.items() if action.isChecked()))
