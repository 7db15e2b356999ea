"""Look after the file of drafts: find damage while the window is in use, and change what no open file can."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QObject, QThread, Signal
from PySide6.QtWidgets import QMainWindow

from youward.errors import HistoryError
from youward.history import keychain
from youward.history.engine import Engine
from youward.history.lookout import Damage, Lookout
from youward.history.protection import protect
from youward.ui.notice_bar import NoticeBar, Offer
from youward.ui.safety.busy import busy_with
from youward.ui.safety.passphrase_dialog import PassphraseDialog
from youward.ui.session import Session
from youward.ui.wording import number, translate


@dataclass(frozen=True, slots=True)
class Wish:
    """Say what is to be done between two windows: open with `new`, or bring the newest backup back."""

    new: Engine
    remembers: bool = False
    restores: bool = False


class _Looking(QThread):
    """Look through the file in the background."""

    found = Signal(object)
    """A Damage, or None."""

    def __init__(self, lookout: Lookout, parent: QObject) -> None:
        super().__init__(parent)
        self._lookout = lookout

    def run(self) -> None:
        """Look; what can't be looked at is told of when it is used."""
        try:
            self.found.emit(self._lookout.look())
        except HistoryError:
            self.found.emit(None)


class Upkeep(QObject):
    """Hold the writer's wish that needs the file closed; the window closes for it and opens again."""

    def __init__(
        self, window: QMainWindow, session: Session, notice: NoticeBar, path: Path, engine: Engine
    ) -> None:
        super().__init__(window)
        self._window = window
        self._notice = notice
        self._path = path
        self._engine = engine
        self.wish: Wish | None = None
        self._lookout = Lookout(path, engine)
        self._looking = _Looking(self._lookout, self)
        self._looking.found.connect(self._take)
        session.passphrase_asked.connect(self.ask_passphrase)

    def look(self) -> None:
        """Begin to look through the file, unless opening it did."""
        if self._lookout.is_needed:
            self._looking.start(QThread.Priority.LowPriority)

    def stop(self) -> None:
        """Look no further."""
        self._lookout.stop()
        self._looking.wait()

    def ask_passphrase(self) -> None:
        """Let the writer protect the drafts, or change or remove the passphrase."""
        dialog = PassphraseDialog(self._path, self._engine, self._window)
        accepted = dialog.exec()
        dialog.deleteLater()
        if accepted:
            self._close_for(Wish(dialog.new, dialog.remembers))

    def _take(self, damage: Damage | None) -> None:
        if damage is None:
            return
        sentence = self.tr("A part of the file of your drafts is damaged.")
        if damage.backup is None:
            advice = self.tr("There is no backup. Copy the posts you need into other files, one by one.")
            self._notice.say(f"{sentence} {advice}")
            return
        when = QDateTime.fromMSecsSinceEpoch(damage.backup.until)
        advice = self.tr(
            "The newest whole backup holds {count} drafts, written up to {when}. What is newer comes along "
            "as far as it can be read, and the damaged file is kept."
        )
        told = advice.format(
            count=number(damage.backup.drafts),
            when=QLocale().toString(when, QLocale.FormatType.ShortFormat),
        )
        offer = Offer(self.tr("Bring it back"), lambda: self._close_for(Wish(self._engine, restores=True)))
        self._notice.say(f"{sentence} {told}", offers=[offer])

    def _close_for(self, wish: Wish) -> None:
        self.wish = wish
        if not self._window.close():
            # The text could not be saved, and the writer chose to stay.
            self.wish = None


def fulfil(wish: Wish, path: Path, engine: Engine) -> tuple[Engine, str]:
    """Do what was wished while no store is open; return what opens the drafts then, and a sentence."""
    if wish.restores:
        return engine, ""
    if wish.new == engine:
        return engine, _kept(wish, path)
    try:
        done = busy_with(lambda: protect(path, engine, wish.new))
    except HistoryError as error:
        return engine, str(error)
    if wish.new.passphrase:
        sentence = translate(
            "Upkeep",
            "Protected now: {drafts} drafts and {backups} backups. They open with your passphrase only.",
        )
    else:
        sentence = translate(
            "Upkeep",
            "Without a passphrase now: {drafts} drafts and {backups} backups. Anybody can read the file.",
        )
    parts = [sentence.format(drafts=number(done.drafts), backups=number(done.backups)), _kept(wish, path)]
    if done.unread:
        parts.append(
            translate("Upkeep", "{count} backups could not be read and stay as they are.").format(
                count=number(done.unread)
            )
        )
    if done.aside and wish.new.passphrase:
        parts.append(
            translate(
                "Upkeep",
                "{count} damaged files were put aside earlier and are not protected. Delete them from the "
                "folder of your drafts if nobody may read them.",
            ).format(count=number(done.aside))
        )
    return wish.new, " ".join(part for part in parts if part)


def _kept(wish: Wish, path: Path) -> str:
    """Keep the passphrase in the keychain, or take it out; return a sentence when that failed."""
    if wish.remembers and not keychain.remember(path, wish.new.passphrase):
        return translate(
            "Upkeep", "The keychain did not take the passphrase, so it is asked for at each start."
        )
    if not wish.remembers and not keychain.forget(path):
        return translate("Upkeep", "The keychain may still hold the old passphrase. Remove it there.")
    return ""
