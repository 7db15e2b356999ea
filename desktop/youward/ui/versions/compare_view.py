"""Show two texts side by side, word by word, and go from one change to the next."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QGridLayout, QWidget

from youward.ui import theme
from youward.ui.drafts.version_view import VersionView
from youward.ui.drafts.word_diff import Passage, passages, two_sides
from youward.ui.editor.offsets import Offsets, plain
from youward.ui.labels import say, text_label


class CompareView(QWidget):
    """Hold the older text at the left and the newer one at the right; they scroll together."""

    moved = Signal()
    """Another change is in sight, or others are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.old = VersionView(self.tr("The older text"))
        self.new = VersionView(self.tr("The newer text"))
        self.texts = ("", "")
        self.passages: list[Passage] = []
        self.at: int | None = None
        """Which of `passages` the writer went to."""
        self._offsets = (Offsets(""), Offsets(""))
        self._is_following = False
        self._titles = tuple(
            text_label(weight=theme.WEIGHT_STRONG, pixels=theme.TYPE_INTERFACE) for _ in range(2)
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE)
        grid.setVerticalSpacing(theme.GRID)
        for column, (title, view) in enumerate(zip(self._titles, (self.old, self.new), strict=True)):
            title.setAlignment(Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(title, 0, column)
            grid.addWidget(view, 1, column)
            grid.setColumnStretch(column, 1)
            view.verticalScrollBar().valueChanged.connect(lambda _, left=column == 0: self._follow(left))
        grid.setRowStretch(1, 1)

    def show_texts(self, old: str, new: str, old_title: str, new_title: str) -> None:
        """Compare two texts; with an `old_title` of "" nothing is before the new one."""
        self.texts = (plain(old), plain(new))
        self._offsets = (Offsets(self.texts[0]), Offsets(self.texts[1]))
        self.passages = passages(*self.texts) if old_title else []
        self.at = None
        for label, view, title, stretches in zip(
            self._titles,
            (self.old, self.new),
            (old_title, new_title),
            two_sides(*self.texts, self.passages),
            strict=True,
        ):
            say(label, title)
            self._is_following = True
            view.show_stretches(stretches)
            view.verticalScrollBar().setValue(0)
            self._is_following = False
            view.setAccessibleDescription(title)
        self.moved.emit()

    def passage(self) -> Passage | None:
        """Return the change that the writer went to."""
        return self.passages[self.at] if self.at is not None else None

    def step(self, by: int) -> None:
        """Go to the next change, by -1 to the one before; round at the ends."""
        if self.passages:
            first = 0 if by > 0 else -1
            self._go_to((self.at + by if self.at is not None else first) % len(self.passages))

    def go_near(self, place: int) -> None:
        """Go to the first change that ends at or after `place` of the newer text, if any change is left."""
        if self.passages:
            after = (at for at, passage in enumerate(self.passages) if passage.new_end >= place)
            self._go_to(next(after, len(self.passages) - 1))

    def _go_to(self, at: int) -> None:
        self.at = at
        passage = self.passages[at]
        self._is_following = True
        for view, offsets, start, end in (
            (self.old, self._offsets[0], passage.old_start, passage.old_end),
            (self.new, self._offsets[1], passage.new_start, passage.new_end),
        ):
            cursor = QTextCursor(view.document())
            # Backwards, so that the beginning of a long one is what comes into sight.
            cursor.setPosition(offsets.to_utf16(end))
            cursor.setPosition(offsets.to_utf16(start), QTextCursor.MoveMode.KeepAnchor)
            view.setTextCursor(cursor)
            bar, third = view.verticalScrollBar(), view.viewport().height() // 3
            bar.setValue(bar.value() + view.cursorRect(cursor).top() - third)
        self._is_following = False
        self.moved.emit()

    def _follow(self, left_leads: bool) -> None:
        """Bring to the top of one view the words that stand for those at the top of the other."""
        if self._is_following:
            return
        leads, follows = (self.old, self.new) if left_leads else (self.new, self.old)
        bar, other = leads.verticalScrollBar(), follows.verticalScrollBar()
        self._is_following = True
        if bar.value() in (bar.minimum(), bar.maximum()):
            other.setValue(other.minimum() if bar.value() == bar.minimum() else other.maximum())
        else:
            at_top = leads.cursorForPosition(QPoint(0, 0))
            from_, to = self._offsets if left_leads else self._offsets[::-1]
            place = self._counterpart(from_.to_code_points(at_top.position()), left_leads)
            cursor = QTextCursor(follows.document())
            cursor.setPosition(to.to_utf16(place))
            shift = follows.cursorRect(cursor).top() - leads.cursorRect(at_top).top()
            other.setValue(other.value() + shift)
        self._is_following = False

    def _counterpart(self, place: int, left_leads: bool) -> int:
        """Return where in the other text the words stand that are at `place` of this one."""
        shift = 0
        for passage in self.passages:
            here = (passage.old_start, passage.old_end)
            there = (passage.new_start, passage.new_end)
            if not left_leads:
                here, there = there, here
            if place < here[0]:
                break
            if place < here[1]:
                share = (place - here[0]) / (here[1] - here[0])
                return there[0] + round(share * (there[1] - there[0]))
            shift = there[1] - here[1]
        return max(0, min(place + shift, len(self.texts[1 if left_leads else 0])))
