"""Show how the post goes out: on each network's card, as a thread, and what has to go for it to fit."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from youward.coach.benefit import benefit_start
from youward.text.cutting import too_much
from youward.ui.desk import Desk
from youward.ui.networks.thread_dialog import ThreadDialog
from youward.ui.preview.preview_panel import PreviewPanel
from youward.ui.preview.preview_post import PreviewPost
from youward.ui.session import Session
from youward.ui.settings import declared
from youward.ui.side import Side


class GoingOut(QObject):
    """Keep the preview up to date and answer what the chips of the networks ask."""

    def __init__(self, session: Session, desk: Desk, side: Side) -> None:
        super().__init__(side)
        self._session = session
        self._desk = desk
        self._side = side
        side.preview_shown.connect(self.show_posts)
        session.texts.chosen.connect(self.show_posts)
        session.report_changed.connect(lambda _: self.show_posts())
        desk.editor.edited.connect(self.show_posts)
        desk.networks.excess_asked.connect(self.select_excess)
        desk.networks.thread_asked.connect(self.show_thread)

    def show_posts(self) -> None:
        """Hand the texts to the preview, while it is in sight."""
        preview = self._side.preview
        if preview is not None and self._side.shows_preview:
            brands = self._session.settings.value(declared.BRANDS)
            preview.show_posts(self._posts(), brands[0] if brands else "")

    def _posts(self) -> list[PreviewPost]:
        texts, coaching = self._session.texts, self._session.coaching
        report = coaching.report if coaching.is_up_to_date else None
        # Posts that are left alone, and texts of a few words, have no gauge either.
        judged = report is not None and report.gauge is not None
        benefit = benefit_start(report) if report is not None else None
        posts: list[PreviewPost] = []
        for network in texts.networks:
            # Only of the text being written is known where its benefit is.
            known = judged and texts.of(network) == texts.text
            posts.append(PreviewPost(network, texts.of(network), benefit if known else None, known))
        return posts

    def select_excess(self, network: str) -> None:
        """Select in the text what is too long for `network`."""
        texts, editor = self._session.texts, self._desk.editor
        texts.turn_to(network if texts.has_own(network) else "")
        cut = too_much(texts.text, self._desk.networks.networks[network])
        if cut is not None:
            editor.select(cut.start, cut.end)
            editor.setFocus()

    def show_thread(self, network: str) -> None:
        """Show the text for `network` as the parts of a thread."""
        texts = self._session.texts
        dialog: QDialog = ThreadDialog(
            texts.of(network), self._desk.networks.networks[network], self._session.settings, self._desk
        )
        dialog.exec()
        dialog.deleteLater()
        self._desk.editor.setFocus()


def preview_of(desk: Desk) -> PreviewPanel:
    """Return a preview panel that knows the networks."""
    return PreviewPanel(desk.networks.networks)
