"""Show the post on every chosen network, as readers meet it on a phone or a computer, light or dark."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from youward.text.networks import Network
from youward.text.post import find_marks
from youward.ui import theme
from youward.ui.flow import FlowLayout
from youward.ui.labels import say, text_label
from youward.ui.preview.post_preview import PostPreview
from youward.ui.preview.preview_post import Look, PreviewPost
from youward.ui.theme import Theme

PAUSE = 150
"""Milliseconds without a change after which the posts are drawn again."""
_PHONE, _COMPUTER = 0, 1
_LIGHT, _DARK = 0, 1
_RING = 2
_WIDEST = 480
"""The widest a post gets, in logical pixels."""


class PreviewPanel(QWidget):
    """Hold one preview for each network; only those that look different are drawn again."""

    def __init__(self, networks: Mapping[str, Network], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._networks = networks
        self._wanted: tuple[tuple[PreviewPost, ...], str] = ((), "")
        self._previews: dict[str, PostPreview] = {}
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._themes: dict[str, Theme] = {}
        self._dressed = ""
        self.screens = self._switch(self.tr("Phone"), self.tr("Computer"))
        self.schemes = self._switch(self.tr("Light"), self.tr("Dark"))
        self._scheme_chosen = False
        self._page = QWidget()
        self._cards = QVBoxLayout()
        self.nothing = text_label(tone="muted")
        self.area = QScrollArea()
        self._lay_out()
        self._follow_window()
        self._pause.timeout.connect(self.show_now)
        self.screens.idClicked.connect(lambda _: self.show_now())
        self.schemes.idClicked.connect(self._choose_scheme)
        self.show_now()

    def _switch(self, *texts: str) -> QButtonGroup:
        """Return two buttons of which one is down."""
        group = QButtonGroup(self)
        for place, text in enumerate(texts):
            button = QPushButton(text)
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.setChecked(place == 0)
            # So that Enter presses it too, on every platform.
            button.setAutoDefault(True)
            group.addButton(button, place)
        return group

    def _lay_out(self) -> None:
        self._name_switches()
        # With large words the second pair goes below the first.
        head, pairs = QHBoxLayout(), FlowLayout()
        head.setContentsMargins(theme.SPACE, theme.SPACE_SMALL, theme.SPACE, theme.SPACE_SMALL)
        head.addLayout(pairs)
        for group in (self.screens, self.schemes):
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(0)
            for button in group.buttons():
                row.addWidget(button)
            pairs.addWidget(pair)
        self._cards.setSpacing(theme.SPACE_LARGE)
        page = QVBoxLayout(self._page)
        # The focus ring round the posts takes the rest.
        side = theme.SPACE - _RING
        page.setContentsMargins(side, theme.SPACE_SMALL, side, theme.SPACE)
        page.addLayout(self._cards)
        page.addWidget(self.nothing)
        page.addStretch(1)
        self._page.setObjectName("previewPage")
        self._page.setMaximumWidth(_WIDEST + 2 * theme.SPACE)
        self.area.setWidget(self._page)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("The post on each network"))
        # The keys scroll: short posts have no button to go to.
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.area, 1)

    def _name_switches(self) -> None:
        named = {
            self.screens.button(_PHONE): self.tr("Show posts as on a phone"),
            self.screens.button(_COMPUTER): self.tr("Show posts as on a computer"),
            self.schemes.button(_LIGHT): self.tr("Show posts in light colours"),
            self.schemes.button(_DARK): self.tr("Show posts in dark colours"),
        }
        for button, name in named.items():
            button.setAccessibleName(name)
            button.setToolTip(name)

    def show_posts(self, posts: Sequence[PreviewPost], brand: str) -> None:
        """Show `posts` in their order under the name `brand`: soon, and only when the panel is in sight."""
        self._wanted = (tuple(posts), brand)
        if self.isVisible():
            self._pause.start()

    def show_now(self) -> None:
        """Show at once what was asked for last."""
        self._pause.stop()
        posts, brand = self._wanted
        written = [post for post in posts if post.text.strip()]
        self._dress()
        self._keep([post.network for post in written])
        look = Look(self._theme(), self.screens.checkedId() == _COMPUTER, brand)
        marks = {text: find_marks(text) for text in {post.text for post in written}}
        for post in written:
            self._previews[post.network].show_post(post, look, marks[post.text])
        self._say_nothing(chosen=bool(posts), written=bool(written))

    def previews(self) -> tuple[PostPreview, ...]:
        """Return the previews from top to bottom."""
        return tuple(self._previews.values())

    def _keep(self, names: list[str]) -> None:
        """Hold one preview for each of `names`, in that order."""
        if names == list(self._previews):
            return
        gone = [preview for name, preview in self._previews.items() if name not in names]
        for preview in gone:
            self._cards.removeWidget(preview)
            preview.hide()
            preview.deleteLater()
        kept = {name: self._previews.get(name) or PostPreview(self._networks[name]) for name in names}
        for place, preview in enumerate(kept.values()):
            self._cards.insertWidget(place, preview)
        self._previews = kept
        # New ones go where they stand, not behind those that were there before.
        for before, after in pairwise(kept.values()):
            QWidget.setTabOrder(before.card.more, after.card.more)

    def _say_nothing(self, *, chosen: bool, written: bool) -> None:
        if not chosen:
            say(
                self.nothing,
                self.tr(
                    "Choose where this post goes. Here you then see it as a reader meets it: where it is "
                    "folded, what is cut off, and whether their benefit is in sight."
                ),
            )
        else:
            say(
                self.nothing,
                self.tr("Write a first sentence for one reader. Here you then see how they meet it."),
            )
        self.nothing.setVisible(not written)

    def _choose_scheme(self) -> None:
        self._scheme_chosen = True
        self.show_now()

    def _follow_window(self) -> None:
        """Begin as light or dark as the window is."""
        dark = QApplication.palette().window().color().lightness() < 128
        self.schemes.button(_DARK if dark else _LIGHT).setChecked(True)

    def _theme(self) -> Theme:
        app = QApplication.instance()
        strong = isinstance(app, QApplication) and theme.dress(app) == "contrast"
        # Who needs more contrast needs it here too; the strong theme is a dark one.
        dark = "contrast" if strong else "dark"
        name = dark if self.schemes.checkedId() == _DARK else "light"
        if name not in self._themes:
            self._themes[name] = Theme.load(name)
        return self._themes[name]

    def _dress(self) -> None:
        chosen = self._theme()
        if chosen.name != self._dressed:
            self._dressed = chosen.name
            self._page.setStyleSheet(theme.stylesheet(chosen, "preview.qss"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window from light to dark until the writer has chosen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            if not self._scheme_chosen:
                self._follow_window()
            # Out of sight it catches up when it is shown.
            if self.isVisible() and self._theme().name != self._dressed:
                self.show_now()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was asked for while the panel was out of sight."""
        super().showEvent(event)
        self.show_now()
