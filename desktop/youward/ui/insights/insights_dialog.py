"""Show what the posts have in common, one card for each insight, with the posts one click away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from youward.coach.catalogue import Catalogue
from youward.coach.insights.overview import lacking
from youward.coach.insights.values import FEWEST_POSTS, Insight
from youward.history.records import now_in_milliseconds
from youward.paths import resources
from youward.ui import theme
from youward.ui.flow import FlowLayout
from youward.ui.insights.gathering import Gathered, Gathering, Wanted
from youward.ui.insights.insight_card import InsightCard
from youward.ui.insights.repeat_dialog import RepeatDialog, Side
from youward.ui.insights.words import Saying, day
from youward.ui.labels import say, text_label
from youward.ui.session import Session
from youward.ui.settings import declared
from youward.ui.wording import number

_SIZE = (720, 720)
_DAY = 86_400_000
_LONGEST_LABEL = 60


class InsightsDialog(QDialog):
    """Gather the posts that the filters leave and show a card each; `chosen` is the draft to open, or 0."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._saying = Saying(Catalogue.load(resources() / "checks"))
        self._gathering = Gathering(session.shelf, self)
        self._found = Gathered(Wanted())
        self.chosen = 0
        self.cards: list[InsightCard] = []
        self.returns: list[QPushButton] = []
        self.setWindowTitle(self.tr("Insights"))
        self.resize(*_SIZE)
        self.period, self.network = QComboBox(), QComboBox()
        self.published = QCheckBox(self.tr("Only published posts"))
        self.which, self.progress = text_label(tone="muted"), text_label(tone="muted")
        self._scroll = QScrollArea()
        self.close_button = QPushButton(self.tr("Close"))
        self._published_count = session.shelf.published()
        self._prepare()
        self._lay_out()
        filler = session.filler
        filler.progressed.connect(self._show_progress)
        filler.finished.connect(self.gather)
        self._gathering.gathered.connect(self._show)
        self.finished.connect(lambda _: self._gathering.stop())
        filler.start()
        self.gather()

    def _prepare(self) -> None:
        self.period.setAccessibleName(self.tr("Period"))
        for title, days in (
            (self.tr("The last 30 days"), 30),
            (self.tr("The last 90 days"), 90),
            (self.tr("The last year"), 365),
            (self.tr("All time"), 0),
        ):
            self.period.addItem(title, days)
        self.period.setCurrentIndex(self.period.count() - 1)
        self.network.setAccessibleName(self.tr("Network"))
        self.network.addItem(self.tr("All networks"), "")
        # As high as the boxes it stands beside in a row.
        self.published.setMinimumHeight(self.period.sizeHint().height())
        self.published.setChecked(self._published_count >= FEWEST_POSTS)
        self.period.currentIndexChanged.connect(lambda _: self.gather())
        self.network.currentIndexChanged.connect(lambda _: self.gather())
        self.published.toggled.connect(lambda _: self.gather())
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        filters = FlowLayout()
        filters.setSpacing(theme.SPACE_SMALL)
        for control in (self.period, self.network, self.published):
            filters.addWidget(control)
        head = QVBoxLayout()
        head.setContentsMargins(theme.SPACE_LARGE, theme.SPACE, theme.SPACE_LARGE, theme.SPACE_SMALL)
        head.setSpacing(theme.SPACE_SMALL)
        head.addLayout(filters)
        head.addWidget(self.which)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.SPACE_LARGE, theme.SPACE_SMALL, theme.SPACE_LARGE, theme.SPACE)
        foot.addWidget(self.progress, 1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)

    def gather(self) -> None:
        """Gather anew what the filters leave."""
        days = int(self.period.currentData())
        since = now_in_milliseconds() - days * _DAY if days else 0
        network = str(self.network.currentData())
        self._gathering.gather(Wanted(since, network, self.published.isChecked()))

    def _show_progress(self, known: int, total: int) -> None:
        if known >= total:
            self.progress.clear()
            return
        said = self.tr("{known} of {total} posts are read. The rest follows while nothing is typed.")
        say(self.progress, said.format(known=number(known), total=number(total)))
        # Until there is something to see, each post read may be the one that was missing.
        if not self._found.insights and known % FEWEST_POSTS == 0:
            self.gather()

    def _show(self, found: Gathered) -> None:
        is_same = bool(self.cards) and found == self._found
        self._found = found
        say(self.which, self._which(found))
        if not is_same:
            self._offer_networks(found.networks)
            self._fill()

    def _fill(self) -> None:
        """Make all cards anew; what is open stays open, and the keyboard stays where it is."""
        place = self._scroll.verticalScrollBar().value()
        held, cards = self._held(), self.cards
        before = self._scroll.takeWidget()
        self.cards, self.returns = [], []
        page = QWidget()
        page.setObjectName("insightsPage")
        self._fill_page(page)
        self._scroll.setWidget(page)
        for card in self.cards:
            card.open_as(next((old for old in cards if old.insight.id == card.insight.id), None))
        if before is not None:
            # The button pressed is still at work in there.
            before.hide()
            before.deleteLater()
        page.adjustSize()
        self._scroll.verticalScrollBar().setValue(place)
        self._order_tabs()
        if held:
            names = {button.accessibleName(): button for button in page.findChildren(QPushButton)}
            names.get(held, self.close_button).setFocus()

    def _held(self) -> str:
        """Return the name of the button on the page that has the keyboard, "" for none."""
        focused = self.focusWidget()
        is_inside = isinstance(focused, QPushButton) and self._scroll.isAncestorOf(focused)
        return focused.accessibleName() if is_inside and focused is not None else ""

    def _fill_page(self, page: QWidget) -> None:
        found, hidden = self._found, self._session.settings.value(declared.HIDDEN_INSIGHTS)
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.SPACE_LARGE, theme.SPACE_SMALL, theme.SPACE_LARGE, theme.SPACE)
        column.setSpacing(theme.SPACE)
        if not found.insights:
            self._teach(column, len(found.records))
        # Those with nothing to show stand last.
        for insight in sorted(found.insights, key=lambda one: not one.posts):
            if insight.id not in hidden:
                column.addWidget(self._card(insight))
        put_away = [insight for insight in found.insights if insight.id in hidden]
        if put_away:
            column.addWidget(text_label(self.tr("Hidden"), weight=theme.WEIGHT_STRONG))
        for insight in put_away:
            column.addLayout(self._hidden_row(insight))
        column.addStretch(1)

    def _which(self, found: Gathered) -> str:
        if not found.records:
            return ""
        count = number(len(found.records))
        if found.wanted.published:
            return self.tr("{count} published posts. Nothing here is a goal or a grade.").format(count=count)
        if self._published_count < FEWEST_POSTS:
            said = self.tr(
                "{count} posts: all drafts, because fewer than {fewest} are marked as published. "
                "Nothing here is a goal or a grade."
            )
            return said.format(count=count, fewest=number(FEWEST_POSTS))
        return self.tr("{count} posts, drafts among them. Nothing here is a goal or a grade.").format(
            count=count
        )

    def _offer_networks(self, found: set[str]) -> None:
        names = dict(declared.NETWORKS.options)
        known = {self.network.itemData(row) for row in range(self.network.count())}
        self.network.blockSignals(True)
        for network in sorted(found - known):
            self.network.addItem(names.get(network, network), network)
        self.network.blockSignals(False)
        self.network.setVisible(self.network.count() > 1)

    def _teach(self, column: QVBoxLayout, count: int) -> None:
        known, total = self._session.filler.progress()
        missing = lacking(count)
        if known < total and total >= FEWEST_POSTS:
            said = self.tr("The coach is reading the posts. Insights begin once {count} are read.")
            said = said.format(count=number(FEWEST_POSTS))
        else:
            said = self._saying.words(missing) if missing is not None else ""
        title = text_label(said, weight=theme.WEIGHT_STRONG, pixels=theme.TYPE_TEXT)
        column.addSpacing(theme.SPACE)
        column.addWidget(title)
        column.addWidget(
            text_label(
                self.tr(
                    "Insights say what many posts have in common: what they begin with, which questions "
                    "wait for an answer, what was promised, and which posts are nearly the same. "
                    "Each one shows the posts it rests on."
                ),
                tone="muted",
            )
        )
        if count < FEWEST_POSTS and (self.period.currentData() or self.network.currentData()):
            hint = self.tr("With a longer period or all networks there may be enough.")
            column.addWidget(text_label(hint, tone="muted"))

    def _card(self, insight: Insight) -> InsightCard:
        card = InsightCard(insight, self._saying, self._describe)
        card.post_chosen.connect(self._open)
        card.pair_chosen.connect(self._compare)
        card.hidden.connect(lambda identity: self._hide(identity, True))
        self.cards.append(card)
        return card

    def _hidden_row(self, insight: Insight) -> QHBoxLayout:
        title = self._saying.words(insight.title)
        button = QPushButton(self.tr("Show again"))
        button.setAutoDefault(True)
        button.setAccessibleName(self.tr("Show {title} again").format(title=title))
        button.clicked.connect(lambda: self._hide(insight.id, False))
        self.returns.append(button)
        row = QHBoxLayout()
        row.addWidget(text_label(title, tone="muted"), 1)
        row.addWidget(button)
        return row

    def _hide(self, identity: str, hide: bool) -> None:
        settings = self._session.settings
        left = tuple(one for one in settings.value(declared.HIDDEN_INSIGHTS) if one != identity)
        settings.choose(declared.HIDDEN_INSIGHTS, (*left, identity) if hide else left)
        self._fill()

    def _order_tabs(self) -> None:
        before: QWidget = self.published
        for button in (*self._scroll.findChildren(QPushButton), self.close_button):
            QWidget.setTabOrder(before, button)
            before = button

    def _describe(self, identity: str) -> str:
        """Return what a post is called, with its day."""
        name = self._found.labels[identity] or self.tr("Empty")
        if len(name) > _LONGEST_LABEL:
            name = name[:_LONGEST_LABEL].rsplit(" ", 1)[0] + "…"
        return self.tr("{name} · {day}").format(name=name, day=day(self._found.records[identity].when))

    def _open(self, identity: str) -> None:
        self.chosen = int(identity)
        self.accept()

    def _compare(self, earlier: str, later: str) -> None:
        sides = [
            Side(post, day(self._found.records[post].when), self._found.records[post].text)
            for post in (earlier, later)
        ]
        dialog = RepeatDialog(sides[0], sides[1], self)
        dialog.exec()
        dialog.deleteLater()
        if dialog.chosen:
            self._open(dialog.chosen)
