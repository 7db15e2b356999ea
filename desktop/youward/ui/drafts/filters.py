"""Narrow the list of drafts by more than words: a menu to add filters, and chips to take them away."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from youward.coach.catalogue import Catalogue
from youward.history.query import PERIODS, STATUSES, Field, Query, Sort, Term, day_of
from youward.paths import resources
from youward.text.kinds import KINDS
from youward.ui.drafts.range_dialog import RangeDialog
from youward.ui.flow import FlowLayout
from youward.ui.icons import IconButton
from youward.ui.ledger import Ledger
from youward.ui.settings import declared
from youward.ui.wording import kind_name, status_name, translate, translated

_LONGEST = 28


class Names:
    """Say terms in the writer's words; the names of checks are read when the first is needed."""

    def __init__(self) -> None:
        self._networks = dict(declared.NETWORKS.options)
        self._catalogue: Catalogue | None = None

    def of(self, term: Term) -> str:
        """Return what a term asks for."""
        match term.field:
            case Field.NETWORK:
                return self._networks[term.value]
            case Field.KIND:
                return kind_name(term.value)
            case Field.STATUS:
                return status_name(term.value)
            case Field.TAG:
                return translate("Filters", "Tag: {name}").format(name=term.value)
            case Field.CHECK:
                return self._check(term.value)
            case Field.CHANGED:
                return _period_name(term.value)
            case Field.AFTER:
                return translate("Filters", "From {day}").format(day=_said_day(term.value))
            case Field.BEFORE:
                return translate("Filters", "Before {day}").format(day=_said_day(term.value))

    def _check(self, check: str) -> str:
        if self._catalogue is None:
            self._catalogue = Catalogue.load(resources() / "checks")
        titles = {entry.id: translated(entry.title) for entry in self._catalogue}
        return titles.get(check, check)


class FilterButton(IconButton):
    """Open a menu of filters and orders."""

    added = Signal(object)
    """The terms that the writer chose."""
    sorted = Signal(object)
    """The Sort that the writer chose."""

    def __init__(self, ledger: Ledger, names: Names, parent: QWidget | None = None) -> None:
        super().__init__("filter", "", "quiet", parent)
        self._ledger = ledger
        self._names = names
        self._query = Query()
        self.setAccessibleName(self.tr("Filter and sort"))
        self.setToolTip(self.tr("Show some drafts only, or in another order"))
        menu = QMenu(self)
        for title, terms in (
            (self.tr("&Status"), lambda: [Term(Field.STATUS, value) for value in STATUSES]),
            (self.tr("&Network"), lambda: [Term(Field.NETWORK, v) for v, _ in declared.NETWORKS.options]),
            (self.tr("&Kind"), lambda: [Term(Field.KIND, value) for value in KINDS]),
            (self.tr("&Tag"), lambda: [Term(Field.TAG, name) for name in ledger.all_tags()]),
            (self.tr("&Check"), lambda: [Term(Field.CHECK, check) for check in ledger.checks()]),
        ):
            self._fill_when_opened(menu.addMenu(title), terms)
        changed = menu.addMenu(self.tr("C&hanged"))
        self._fill_when_opened(changed, lambda: [Term(Field.CHANGED, value) for value in PERIODS])
        changed.aboutToShow.connect(lambda: changed.addAction(self.tr("Between two days…"), self._ask_range))
        menu.addSeparator()
        self._orders = QActionGroup(self)
        for sort, text in (
            (Sort.CHANGED, self.tr("&Last changed first")),
            (Sort.CREATED, self.tr("Ne&west first")),
            (Sort.PUBLISHED, self.tr("Last &published first")),
            (Sort.TITLE, self.tr("&By title")),
        ):
            action = QAction(text, self, checkable=True)
            action.setData(sort.value)
            action.setChecked(sort is Sort.CHANGED)
            self._orders.addAction(action)
            menu.addAction(action)
        self._orders.triggered.connect(lambda action: self.sorted.emit(Sort(action.data())))
        self.setMenu(menu)

    def show_query(self, query: Query) -> None:
        """Know what is asked for already."""
        self._query = query

    def _fill_when_opened(self, menu: QMenu, terms: Callable[[], list[Term]]) -> None:
        def fill() -> None:
            menu.clear()
            for term in terms():
                self._add(menu, term)
            if menu.isEmpty():
                menu.addAction(self.tr("None yet")).setEnabled(False)

        menu.aboutToShow.connect(fill)

    def _add(self, menu: QMenu, term: Term) -> None:
        text = term.value if term.field is Field.TAG else self._names.of(term)
        action = menu.addAction(text.replace("&", "&&"), lambda: self.added.emit((term,)))
        action.setCheckable(True)
        action.setChecked(term in self._query.terms)

    def _ask_range(self) -> None:
        dialog = RangeDialog(self.window())
        if dialog.exec():
            self.added.emit(dialog.terms())
        dialog.deleteLater()


class FilterChips(QWidget):
    """Show each filter with a way to take it away."""

    taken_away = Signal(object)
    """The Term that the writer no longer asks for."""
    cleared = Signal()

    def __init__(self, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._shown: tuple[Term, ...] = ()
        self.chips: list[QPushButton] = []
        self._row = FlowLayout(self)
        self._row.setSpacing(2)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Filters"))
        self.hide()

    def show_terms(self, terms: tuple[Term, ...]) -> None:
        """Show a chip for each term, and one that takes them all away."""
        if terms == self._shown:
            return
        had_keyboard = any(chip.hasFocus() for chip in self.chips)
        self._shown = terms
        for chip in self.chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = list(self._made(terms))
        before: QWidget | None = None
        for chip in self.chips:
            self._row.addWidget(chip)
            chip.show()
            if before is not None:
                QWidget.setTabOrder(before, chip)
            before = chip
        self.setVisible(bool(terms))
        self.updateGeometry()
        if had_keyboard and self.chips:
            self.chips[0].setFocus()

    def _made(self, terms: tuple[Term, ...]) -> Iterator[QPushButton]:
        for term in terms:
            name = self._names.of(term)
            short = name if len(name) <= _LONGEST else name[:_LONGEST].rstrip() + "…"
            chip = self._chip(f"{short.replace('&', '&&')} ×", lambda term=term: self.taken_away.emit(term))
            chip.setAccessibleName(self.tr("Take away the filter “{name}”").format(name=name))
            chip.setToolTip(str(term))
            yield chip
        if terms:
            yield self._chip(self.tr("Clear all"), self.cleared.emit)

    def _chip(self, text: str, act: Callable[[], object]) -> QPushButton:
        chip = QPushButton(text, self)
        chip.setProperty("kind", "filter")
        # So that Enter presses it too, on every platform.
        chip.setAutoDefault(True)
        chip.clicked.connect(lambda _: act())
        return chip


def _period_name(period: str) -> str:
    names = {
        "today": translate("Filters", "Changed today"),
        "7d": translate("Filters", "Changed in 7 days"),
        "30d": translate("Filters", "Changed in 30 days"),
        "year": translate("Filters", "Changed this year"),
    }
    return names[period]


def _said_day(value: str) -> str:
    day = day_of(value)
    if day is None:
        return value
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
