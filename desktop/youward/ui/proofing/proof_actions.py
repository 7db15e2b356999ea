"""Let the writer go through the marks of proofreading, and use, put away or own what they are about."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from youward.proof.mark import Mark, Subject
from youward.ui.announcer import announce
from youward.ui.checks.switches import Switches
from youward.ui.desk import Desk
from youward.ui.editor.text_actions import LONG_NOTICE, SHORT_NOTICE
from youward.ui.notice_bar import Offer
from youward.ui.panel.coach_panel import CoachPanel
from youward.ui.proofing.proof_layer import ProofLayer
from youward.ui.proofing.saying import fix_name, fixes_of, said
from youward.ui.session import Session
from youward.ui.settings import declared
from youward.ui.wording import quoted


class ProofActions(QObject):
    """Put proofreading together: the session's marks, the editor's layer, its menu and the panel's list."""

    def __init__(self, session: Session, desk: Desk, panel: CoachPanel) -> None:
        super().__init__(desk)
        self._session = session
        self._desk = desk
        self._list = panel.proof
        self._switches = Switches(session.settings)
        self.layer = ProofLayer(desk.editor)
        session.proofing.changed.connect(self._show)
        session.guidance.changed.connect(lambda _: self._show())
        self.layer.changed.connect(self._list_live)
        self._list.chosen.connect(self._select)
        self._list.fix_chosen.connect(self.use)
        desk.editor.menu_opened.connect(self._fill)

    def next(self) -> None:
        """Go to the next mark."""
        self._step(1)

    def previous(self) -> None:
        """Go to the mark before."""
        self._step(-1)

    def use(self, mark: Mark, fix: str) -> None:
        """Put `fix` in the place of the mark's words."""
        if not self.layer.put(mark, fix):
            self._desk.notice.say(self.tr("These words have changed since."), SHORT_NOTICE)
        self._desk.editor.setFocus()

    def ignore(self, mark: Mark) -> None:
        """Leave the mark's words as they are, here."""
        place = self.layer.place(mark)
        if place is None:
            return
        put_away = self._session.guidance.leave_words(mark.check, self._session.text, *place)
        sentence = self.tr("{words} stays as it is here.").format(words=quoted(mark.quote))
        self._tell(sentence, lambda: self._session.guidance.bring_back(put_away))

    def own(self, mark: Mark) -> None:
        """Leave the mark's words as they are from now on."""
        words = mark.quote
        self._switches.own(words)
        sentence = self.tr("{words} is among your words now.").format(words=quoted(words))
        self._tell(sentence, lambda: self._switches.own(words, False))

    def _show(self) -> None:
        proofing = self._session.proofing
        self.layer.show_marks(proofing.marks())

    def _list_live(self) -> None:
        proofing = self._session.proofing
        self._list.setVisible(proofing.is_listed and bool(self._session.text.strip()))
        if proofing.is_listed:
            live = tuple(mark for *_, mark in self.layer.live())
            self._list.show_marks(live, is_readable=proofing.is_readable)

    def _step(self, by: int) -> None:
        mark = self.layer.step(by)
        if mark is None:
            off = self._session.settings.value(declared.PROOF) == "off"
            self._desk.notice.say(
                self.tr("Spelling and grammar are not looked at. The settings turn that on.")
                if off
                else self.tr("There is nothing about spelling or grammar."),
                SHORT_NOTICE,
            )
            return
        announce(self._desk.editor, " ".join(filter(None, (said(mark), fixes_of(mark)))))

    def _select(self, mark: Mark) -> None:
        place = self.layer.place(mark)
        if place is not None:
            self._desk.editor.select(*place)
            self._desk.editor.setFocus()

    def _fill(self, menu: QMenu, at: int) -> None:
        found = self.layer.at(at)
        if found is None:
            return
        mark = found[2]
        usual = menu.actions()
        title = menu.addAction(said(mark))
        title.setEnabled(False)
        for fix in mark.fixes:
            menu.addAction(fix_name(fix), lambda fix=fix: self.use(mark, fix))
        menu.addAction(self.tr("&Ignore here"), lambda: self.ignore(mark))
        if mark.subject is Subject.SPELLING:
            menu.addAction(self.tr("Add to My &words"), lambda: self.own(mark))
        menu.addSeparator()
        # What was there goes below.
        for action in usual:
            menu.removeAction(action)
            menu.addAction(action)
        menu.setActiveAction(menu.actions()[1])

    def _tell(self, sentence: str, undo: Callable[[], object]) -> None:
        self._desk.notice.say(sentence, LONG_NOTICE, (Offer(self.tr("Undo"), undo),))
