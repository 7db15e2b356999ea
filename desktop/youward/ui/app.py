"""Build everything once and pass it on: application, store, session, worker, window."""

import sys
from dataclasses import dataclass

from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QApplication, QMessageBox

from youward import __version__, paths
from youward.errors import HistoryError, KnownError, NewerHistoryError, WrongPassphraseError
from youward.history.database import plain_errors
from youward.history.engine import PLAIN, Engine
from youward.history.exchange import tidy
from youward.history.passphrase import is_protected
from youward.history.store import Store
from youward.ui import keys
from youward.ui.appearance import Appearance
from youward.ui.crash import catch_bugs, log_to_file
from youward.ui.icons import app_icon
from youward.ui.keys import shown
from youward.ui.language import speak
from youward.ui.main_window import MainWindow
from youward.ui.readings import Readings
from youward.ui.safety.first_window import Doorbell, ring
from youward.ui.safety.unlock_dialog import unlocked
from youward.ui.safety.upkeep import Upkeep, fulfil
from youward.ui.session import Session
from youward.ui.settings import declared
from youward.ui.settings.settings import Settings
from youward.ui.theme import Theme, apply_theme
from youward.ui.versions.thinner import Thinner
from youward.ui.wording import translate
from youward.worker.client import Client

LOCK_STALE_MILLISECONDS = 0


@dataclass
class Room:
    """Hold what belongs to one open window; `close` puts it all away."""

    store: Store
    session: Session
    client: Client
    window: MainWindow
    upkeep: Upkeep

    def close(self) -> None:
        """Stop the worker and close the file."""
        self.upkeep.stop()
        self.client.stop()
        self.store.close()


def open_window() -> int:
    """Open the window and run until it is closed; return the exit status."""
    app = make_application()
    log_to_file()
    try:
        with plain_errors("opening your drafts"):
            paths.data_home().mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = QLockFile(str(paths.data_home() / "window.lock"))
        # A window that was killed leaves its lock; it is stale when its process is gone, whatever its age.
        lock.setStaleLockTime(LOCK_STALE_MILLISECONDS)
        if not lock.tryLock(100) and lock.error() == QLockFile.LockError.LockFailedError:
            if ring(paths.data_home()):
                return 0
            raise HistoryError("Youward is open already. Look for its window.")
        return _run(app)
    except KnownError as error:
        QMessageBox.critical(None, app.applicationName(), str(error))
        return 2


def _run(app: QApplication) -> int:
    """Open the window, and again after each wish that needs the drafts closed; return the exit status."""
    path = paths.history_file()
    with plain_errors("opening your drafts"):
        tidy(path)
        is_locked = is_protected(path)
    engine: Engine | None = PLAIN
    if is_locked:
        speak(app, Settings().value(declared.LANGUAGE))
        engine = unlocked(path)
    told, damaged = "", False
    while engine is not None:
        room = _safe_room(app, engine, damaged)
        if told:
            room.window.desk.notice.say(told)
        catch_bugs(room.session.save, room.window.editor.text)
        Doorbell(room.window, paths.data_home())
        room.window.recall_layout()
        room.window.show()
        room.upkeep.look()
        status = app.exec()
        wish = room.upkeep.wish
        room.close()
        if wish is None:
            return int(status)
        _put_away(room)
        engine, told = fulfil(wish, path, engine)
        damaged = wish.restores
    return 0


def _safe_room(app: QApplication, engine: Engine, damaged: bool) -> Room:
    """Make a room; when a large file can't be read after all, look for damage and try again."""
    try:
        return make_room(app, engine=engine, damaged=damaged)
    except (NewerHistoryError, WrongPassphraseError):
        raise
    except HistoryError:
        return make_room(app, engine=engine, thorough=True)


def _put_away(room: Room) -> None:
    """Let go of a window that another follows."""
    for part in (room.session, room.window):
        part.setParent(None)
        part.deleteLater()


def make_application() -> QApplication:
    """Make the application object, dressed as the system is until a room knows what the writer chose."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Youward")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("youward")
    apply_theme(app, Theme.for_system(app))
    app.setWindowIcon(app_icon())
    return app


def make_room(
    app: QApplication,
    client_budget: float = 2.0,
    *,
    engine: Engine = PLAIN,
    thorough: bool = False,
    damaged: bool = False,
) -> Room:
    """Start the worker, open the store and build the window; raises KnownError with a sentence."""
    path = paths.history_file()
    store = Store.open(path, engine=engine, thorough=thorough, damaged=damaged)
    settings = Settings()
    speak(app, settings.value(declared.LANGUAGE))
    session = Session(store, settings, app)
    Appearance(app, settings, session)
    Readings(session, store)
    coaching = session.coaching
    client = Client(
        coaching.take_report,
        coaching.take_state,
        budget_seconds=client_budget,
        on_proof=coaching.take_marks,
    )
    # Before the window is built, so that it loads while the window is laid out.
    client.start()
    try:
        store.bin.empty()
        is_first_start = _open_first_draft(store, session, settings)
        window = MainWindow(session)
    except BaseException:
        client.stop()
        store.close()
        raise
    session.coaching.attach(client)
    Thinner(store, session)
    if store.notice:
        window.desk.notice.say(store.notice)
    elif is_first_start:
        welcome, notice = _welcome(session), window.desk.notice
        notice.say(welcome)
        session.draft_opened.connect(lambda _: notice.take_back(welcome))
    return Room(store, session, client, window, Upkeep(window, session, window.desk.notice, path, engine))


def _welcome(session: Session) -> str:
    sentence = translate(
        "Start",
        "This is a sample. {next} goes through what the coach found, {use} uses a suggestion, "
        "{help} tells more.",
    )
    return sentence.format(next=shown(keys.NEXT_FINDING), use=shown(keys.USE), help=shown(keys.HELP))


def _open_first_draft(store: Store, session: Session, settings: Settings) -> bool:
    """Open the draft of last time; at the very first start, a sample that shows what the coach does.

    Return whether it is the first start.
    """
    last = settings.last_draft
    if store.listing.holds(last or 0):
        session.open_draft(last or 0)
    elif store.listing.is_empty():
        sample = store.create_draft(sample_post())
        store.rename(sample.id, translate("Start", "Sample post"))
        store.versions.end_burst(sample.id)
        session.open_draft(sample.id)
        return True
    elif last != 0:
        # The settings were lost, or the last draft was, with a damaged store.
        for draft in store.listing.newest(1):
            session.open_draft(draft.id)
    return False


def sample_post() -> str:
    """Return the post that a first start shows."""
    return (paths.resources() / "help" / "sample.txt").read_text(encoding="utf-8").rstrip("\n")
