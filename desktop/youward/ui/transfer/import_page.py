"""Show what a chosen source holds: its first posts, which column means what, and what an import would do."""

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHeaderView,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from youward.history.imports.bringing import Survey
from youward.history.imports.recognise import Found
from youward.history.imports.tables import FIELDS, Columns
from youward.history.imports.values import ImportedPost, Kind
from youward.history.values import label
from youward.ui import theme
from youward.ui.labels import say, text_label
from youward.ui.settings import declared
from youward.ui.wording import number, translate

_ACROSS = 3
"""Fields in a row."""


class ImportPage(QWidget):
    """Show one survey after another; a changed column is told, and surveyed again by others."""

    columns_chosen = Signal(object)
    """The Columns that the writer wants."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = text_label(weight=theme.WEIGHT_STRONG, pixels=theme.TYPE_TEXT)
        self.outcome = text_label()
        self.boxes: dict[str, QComboBox] = {}
        self._columns: Columns | None = None
        self._showing = False
        self._mapping = QWidget()
        self._grid = QGridLayout(self._mapping)
        self._grid.setContentsMargins(0, 0, 0, theme.SPACE_SMALL)
        self._grid.setHorizontalSpacing(theme.SPACE)
        self._grid.setVerticalSpacing(theme.GRID)
        for column in range(_ACROSS):
            self._grid.setColumnStretch(column, 1)
        self.posts = QTreeWidget()
        self.posts.setRootIsDecorated(False)
        self.posts.setUniformRowHeights(True)
        self.posts.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.posts.setHeaderLabels([self.tr("Date"), self.tr("Network"), self.tr("First words")])
        self.posts.setAccessibleName(self.tr("The first posts"))
        self.posts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.posts.header()
        head.setStretchLastSection(True)
        for column in (0, 1):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_SMALL)
        for widget in (self.heading, self.outcome, self._mapping):
            column.addWidget(widget)
        column.addWidget(self.posts, 1)

    def show_survey(self, found: Found, survey: Survey) -> None:
        """Show what was found, and what an import would do."""
        kinds = ", ".join(kind_name(kind) for kind in found.kinds)
        heading = self.tr("“{name}”: {kinds}").format(name=found.name, kinds=kinds)
        say(self.heading, heading)
        say(self.outcome, self._outcome(found, survey))
        self._show_columns(found)
        self.posts.clear()
        for post in survey.first:
            self.posts.addTopLevelItem(_row(post))
        self.posts.setVisible(bool(survey.first))

    def _outcome(self, found: Found, survey: Survey) -> str:
        if not survey.new and not survey.there:
            return self.tr("No posts with words were found in it.")
        if not survey.new:
            return self.tr("All its posts are among your drafts already.")
        if survey.new == 1:
            parts = [self.tr("One new post.")]
        else:
            parts = [self.tr("{count} new posts.").format(count=number(survey.new))]
        if survey.there:
            parts.append(
                self.tr("Left out, because they are among your drafts already: {count}.").format(
                    count=number(survey.there)
                )
            )
        undated = survey.new + survey.there - survey.with_date
        if undated:
            parts.append(
                self.tr("Without a date, so they get today’s: {count}.").format(count=number(undated))
            )
        if all(kind.is_archive for kind in found.kinds):
            parts.append(self.tr("All come in as published."))
        return " ".join(parts)

    def _show_columns(self, found: Found) -> None:
        self._columns = found.columns
        self._mapping.setVisible(found.layout is not None)
        if found.layout is None or found.columns is None:
            return
        names = [(name, self._column_name(name, found.layout.has_names)) for name in found.layout.names]
        self._showing = True
        if not self.boxes:
            for field in FIELDS:
                self._add_box(field, names)
        for field, box in self.boxes.items():
            box.setCurrentIndex(box.findData(found.columns.of(field)))
        self._showing = False

    def forget_columns(self) -> None:
        """Make room for the columns of another table."""
        self.boxes = {}
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add_box(self, field: str, names: list[tuple[str, str]]) -> None:
        box = QComboBox()
        box.setAccessibleName(field_name(field))
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        if field != "text":
            box.addItem(self.tr("None"), "")
        for name, shown in names:
            box.addItem(shown, name)
        box.currentIndexChanged.connect(lambda _: self._choose(field, str(box.currentData())))
        self.boxes[field] = box
        row, column = divmod(len(self.boxes) - 1, _ACROSS)
        name = text_label(field_name(field), tone="muted")
        name.setBuddy(box)
        self._grid.addWidget(name, 2 * row, column)
        self._grid.addWidget(box, 2 * row + 1, column)

    def _column_name(self, name: str, has_names: bool) -> str:
        if has_names and name:
            return name
        return self.tr("Column {number}").format(number=name) if name else self.tr("Without a name")

    def _choose(self, field: str, column: str) -> None:
        if not self._showing and self._columns is not None:
            self.columns_chosen.emit(self._columns.replaced(field, column))


def kind_name(kind: Kind) -> str:
    """Return what a kind of source is called."""
    names = {
        Kind.TABLE: translate("Transfer", "a table"),
        Kind.JSON_LINES: translate("Transfer", "posts as JSON Lines"),
        Kind.TEXTS: translate("Transfer", "text files"),
        Kind.X: translate("Transfer", "the archive of an X account"),
        Kind.LINKEDIN: translate("Transfer", "the shares of a LinkedIn account"),
        Kind.MASTODON: translate("Transfer", "the archive of a Mastodon account"),
        Kind.FACEBOOK: translate("Transfer", "the posts of a Facebook account"),
    }
    return names[kind]


def field_name(field: str) -> str:
    """Return what stands before the column of a field."""
    names = {
        "text": translate("Transfer", "Post"),
        "when": translate("Transfer", "Date"),
        "network": translate("Transfer", "Network"),
        "link": translate("Transfer", "Link"),
        "id": translate("Transfer", "Number"),
        "title": translate("Transfer", "Title"),
    }
    return names[field]


def _row(post: ImportedPost) -> QTreeWidgetItem:
    when = ""
    if post.when is not None:
        when = QLocale().toString(
            QDateTime.fromMSecsSinceEpoch(post.when).date(), QLocale.FormatType.ShortFormat
        )
    options = dict(declared.NETWORKS.options)
    networks = ", ".join(options.get(network, network) for network in post.network.split(",") if network)
    item = QTreeWidgetItem([when, networks, label(post.title, post.text)])
    item.setToolTip(2, post.text[:600])
    return item
