"""Show one insight: a sentence, a chart, the same as text, and the posts it rests on."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from youward.coach.insights.values import Bars, Insight, Timeline
from youward.ui import theme
from youward.ui.disclosure import RING, Disclosure, inset
from youward.ui.flow import FlowLayout
from youward.ui.insights.charts import BarChart, Chart, TimelineChart
from youward.ui.insights.words import Saying
from youward.ui.labels import say, text_label
from youward.ui.wording import number

_AT_ONCE = 10
"""So many posts are listed, and as many more each time they are asked for."""


class InsightCard(QFrame):
    """Say one thing about the posts; `describe` gives what a post is called and when it was."""

    post_chosen = Signal(str)
    """The id of the post to open."""
    pair_chosen = Signal(str, str)
    """The ids of the earlier and the later of two posts to lay side by side."""
    hidden = Signal(str)
    """The id of the insight that was put away."""

    def __init__(
        self,
        insight: Insight,
        saying: Saying,
        describe: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.insight = insight
        self._saying = saying
        self._describe = describe
        self._title = saying.words(insight.title)
        self.sentence = text_label()
        self.chart: Chart | None = None
        self.as_text = self._disclosure(
            self.tr("As text"), self.tr("{title} as text").format(title=self._title)
        )
        count = len(insight.pairs) or len(insight.posts)
        shown = self.tr("Show the posts ({count})").format(count=number(count))
        self.posts = self._disclosure(shown, f"{self._title}, {shown}")
        self.hide_button = QPushButton(self.tr("Hide this"))
        self.hide_button.setProperty("kind", "link")
        self.hide_button.setAutoDefault(True)
        self.hide_button.setAccessibleName(self.tr("Hide {title}").format(title=self._title))
        self.hide_button.clicked.connect(lambda: self.hidden.emit(insight.id))
        self._text, self._list = QWidget(), QWidget()
        self._listed = inset(self._list, theme.GRID)
        self._more = QPushButton()
        self._lay_out(count)

    def _disclosure(self, title: str, spoken: str) -> Disclosure:
        disclosure = Disclosure()
        disclosure.name(title, spoken)
        return disclosure

    def _lay_out(self, count: int) -> None:
        head = QHBoxLayout()
        title = text_label(self._title, weight=theme.WEIGHT_STRONG, pixels=theme.TYPE_TEXT)
        head.addWidget(title, 1)
        head.addWidget(self.hide_button, 0, Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setContentsMargins(RING, 0, RING, 0)
        told.setSpacing(theme.SPACE_SMALL)
        told.addLayout(head)
        said = [self._saying.words(sentence) for sentence in self.insight.sentences]
        say(self.sentence, " ".join(said))
        told.addWidget(self.sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(
            theme.SPACE - RING, theme.SPACE_SMALL, theme.SPACE - RING, theme.SPACE_SMALL
        )
        column.setSpacing(theme.GRID)
        column.addLayout(told)
        self.chart = self._chart()
        if self.chart is not None:
            told.addWidget(self.chart)
        links = FlowLayout()
        column.addLayout(links)
        if self.insight.rows:
            self._fill_text()
            links.addWidget(self.as_text)
        column.addWidget(self._text)
        if count:
            self._more.setProperty("kind", "link")
            self._more.setAutoDefault(True)
            self._more.clicked.connect(self._list_more)
            links.addWidget(self.posts)
        column.addWidget(self._list)
        for disclosure, widget in ((self.as_text, self._text), (self.posts, self._list)):
            widget.hide()
            disclosure.toggled.connect(widget.setVisible)
        # A widget for each post, but only for those that are looked at.
        self.posts.toggled.connect(lambda on: None if self._listed.count() else self._list_more())

    def _chart(self) -> Chart | None:
        chart: Chart | None = None
        match self.insight.chart:
            case Bars(rows):
                chart = BarChart(self._title, [(self._saying.words(label), count) for label, count in rows])
            case Timeline(times):
                chart = TimelineChart(self._title, times)
            case None:
                return None
        rows = (f"{label}: {value}" for label, value in self.text_rows())
        chart.setAccessibleDescription("; ".join(rows))
        return chart

    def open_as(self, other: "InsightCard | None") -> None:
        """Open what is open on the card that this one takes the place of."""
        if other is not None:
            self.as_text.setChecked(other.as_text.isChecked())
            self.posts.setChecked(other.posts.isChecked())

    def text_rows(self) -> list[tuple[str, str]]:
        """Return what the chart says as labels and values."""
        said = self._saying
        return [(said.words(row.label), said.value(row.value)) for row in self.insight.rows]

    def _fill_text(self) -> None:
        grid = QGridLayout(self._text)
        grid.setContentsMargins(RING + theme.SPACE_SMALL, 0, RING, theme.SPACE_SMALL)
        grid.setHorizontalSpacing(theme.SPACE)
        grid.setVerticalSpacing(theme.GRID)
        grid.setColumnStretch(0, 1)
        for number_of_row, (label, value) in enumerate(self.text_rows()):
            worded, counted = text_label(tone="muted"), text_label()
            say(worded, label)
            say(counted, value)
            counted.setWordWrap(False)
            grid.addWidget(worded, number_of_row, 0)
            grid.addWidget(counted, number_of_row, 1, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)

    def _list_more(self) -> None:
        self._listed.removeWidget(self._more)
        shown = self._listed.count()
        if self.insight.pairs:
            for pair in self.insight.pairs[shown : shown + _AT_ONCE]:
                name = self.tr("{later}, like {earlier}").format(
                    later=self._describe(pair.later), earlier=self._describe(pair.earlier)
                )
                self._add(name, partial(self.pair_chosen.emit, pair.earlier, pair.later))
        else:
            for post in self.insight.posts[shown : shown + _AT_ONCE]:
                self._add(self._describe(post), partial(self.post_chosen.emit, post))
        left = (len(self.insight.pairs) or len(self.insight.posts)) - self._listed.count()
        self._more.setVisible(left > 0)
        if left > 0:
            self._more.setText(self.tr("Show more ({count} left)").format(count=number(left)))
            self._listed.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def _add(self, name: str, act: Callable[[], object]) -> None:
        button = QPushButton(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, 560))
        button.setProperty("kind", "link")
        button.setAutoDefault(True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: act())
        self._listed.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
