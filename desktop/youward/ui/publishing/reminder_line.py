"""Remind quietly, at the foot of the drafts, of a question that was asked and not followed up."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from youward.history.publications import Reminder
from youward.ui import theme
from youward.ui.flow import FlowLayout
from youward.ui.icons import IconButton
from youward.ui.labels import say, text_label
from youward.ui.session import Session
from youward.ui.settings import declared
from youward.ui.wording import number

_LONGEST = 32


class ReminderLine(QFrame):
    """Show one post at a time; a post that is put away never comes back."""

    replies_asked = Signal(int)
    follow_up_asked = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.reminder: Reminder | None = None
        self.sentence = text_label(tone="muted")
        self.put_away = IconButton("close", "", "quiet")
        self.put_away.setAccessibleName(self.tr("Don't remind me of this post again"))
        self.put_away.setToolTip(self.tr("Don't remind me of this post again"))
        self.put_away.clicked.connect(self._put_away)
        self.replies = self._link(self.tr("Replies…"), self.replies_asked)
        self.follow_up = self._link(self.tr("Follow up"), self.follow_up_asked)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.sentence, 1)
        head.addWidget(self.put_away, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_SMALL, theme.GRID, 0, theme.GRID)
        column.setSpacing(0)
        column.addLayout(head)
        links = QWidget()
        row = FlowLayout(links)
        row.setSpacing(0)
        for link in (self.replies, self.follow_up):
            row.addWidget(link)
        column.addWidget(links)
        session.settings.changed.connect(lambda _: self.look())
        session.shelf.changed.connect(self.look)
        self.look()

    def _link(self, text: str, asked: SignalInstance) -> QPushButton:
        link = QPushButton(text)
        link.setProperty("kind", "link")
        # So that Enter presses it too, on every platform.
        link.setAutoDefault(True)
        link.clicked.connect(lambda _: asked.emit(self.reminder.draft) if self.reminder else None)
        return link

    def look(self) -> None:
        """See whether there is something to remind of."""
        wanted = self._session.settings.value(declared.REMIND)
        found = self._session.ledger.reminder() if wanted else None
        if found != self.reminder or found is None:
            self.reminder = found
            self.setVisible(found is not None)
            if found is not None:
                say(self.sentence, self._sentence(found))

    def _sentence(self, reminder: Reminder) -> str:
        label = " ".join(reminder.label.split())
        short = label if len(label) <= _LONGEST else label[:_LONGEST].rsplit(" ", 1)[0] + "…"
        sentence = self.tr("“{post}” asked a question {days} days ago, and no follow-up is noted yet.")
        return sentence.format(post=short, days=number(reminder.days))

    def _put_away(self) -> None:
        if self.reminder is not None:
            self._session.ledger.put_reminder_away(self.reminder.draft)
