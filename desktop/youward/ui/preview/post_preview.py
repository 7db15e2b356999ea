"""Show one post on one network, and under it what its reader sees first."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from youward.text.networks import Network
from youward.text.post import Mask
from youward.ui import theme
from youward.ui.labels import say, text_label
from youward.ui.preview.fold_audit import Audit, Remark, audit
from youward.ui.preview.post_card import PostCard
from youward.ui.preview.post_html import post_html
from youward.ui.preview.preview_post import Look, PreviewPost


class PostPreview(QWidget):
    """Hold a card and its fold audit; showing the same again changes nothing."""

    def __init__(self, network: Network, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._network = network
        self._shown: tuple[PreviewPost, Look] | None = None
        self._marks: Sequence[Mask] = ()
        self._audit = Audit(None, None, ())
        self.card = PostCard(network.title)
        self.remarks: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)
        self._column.addWidget(self.card)
        self._column.addSpacing(theme.GRID)
        self.card.more.clicked.connect(self._show_words)

    def show_post(self, post: PreviewPost, look: Look, marks: Sequence[Mask]) -> None:
        """Show `post`, in whose text `marks` were found."""
        before = self._shown
        if before == (post, look):
            return
        self._shown, self._marks = (post, look), marks
        if before is None or before[1].brand != look.brand:
            self.card.show_name(look.brand)
        self._audit = audit(post, self._network, marks, desktop=look.desktop)
        self._show_words()
        self._show_remarks(self._audit.remarks)

    def _show_words(self) -> None:
        if self._shown is None:
            return
        post, look = self._shown
        fold, cut = self._audit.fold, self._audit.cut
        opened = self.card.more.isChecked()
        end = len(post.text.rstrip()) if fold is None or opened else fold
        html = post_html(
            post.text, end, self._marks, self._network, look.theme, None if cut is None else cut.start
        )
        self.card.show_words(html, post.text[:end].strip())
        self.card.show_fold(folded=fold is not None, opened=opened, network=self._network.title)

    def _show_remarks(self, remarks: Sequence[Remark]) -> None:
        while len(self.remarks) < len(remarks):
            label = text_label()
            label.setContentsMargins(theme.SPACE, 0, theme.SPACE, 0)
            self.remarks.append(label)
            self._column.addWidget(label)
        for label, remark in zip(self.remarks, remarks, strict=False):
            if label.accessibleName() != remark.sentence:
                say(label, remark.sentence)
            tone = "" if remark.asks else "muted"
            if label.property("tone") != tone:
                label.setProperty("tone", tone)
                label.style().polish(label)
        for place, label in enumerate(self.remarks):
            label.setVisible(place < len(remarks))
