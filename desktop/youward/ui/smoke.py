"""Prove that this installation works: window, worker, parser, resources and the draft store."""

import os
import sys
import tempfile
from contextlib import closing

from PySide6.QtCore import QEventLoop, QTimer

_PATIENCE = 90_000
_POST = "We're thrilled to announce our new booking app! Sign up NOW!!!"


def smoke_test() -> int:
    """Build the window offscreen, coach one post, save and reload one draft; return 0, or 1 and say why."""
    if not any(argument.startswith("-platform") for argument in sys.argv):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ["YOUWARD_HOME"] = folder
        problem = _try_everything()
    if problem:
        sys.stderr.write(f"youward: the smoke test failed: {problem}\n")
        return 1
    sys.stdout.write("The window, the coach and the drafts work.\n")
    return 0


def _try_everything() -> str:
    from youward.ui.app import make_application, make_room

    app = make_application()
    room = make_room(app)
    try:
        room.window.show()
        room.session.new_draft()
        waiting = QEventLoop()
        room.session.report_changed.connect(lambda report: report is not None and waiting.quit())
        room.window.editor.insertPlainText(_POST)
        QTimer.singleShot(_PATIENCE, waiting.quit)
        waiting.exec()
        report = room.session.report
        if report is None:
            return "the coach did not answer"
        if "self-lead" not in {finding.check for finding in report.findings}:
            return "the coach did not see that the first line is about us"
        if room.window.grab().isNull():
            return "the window could not be drawn"
        if not room.session.close() or room.session.draft is None:
            return "the draft could not be saved"
        if room.store.draft(room.session.draft.id).text != _POST:
            return "the draft did not come back as it was written"
    finally:
        room.close()
    return _try_passphrase()


def _try_passphrase() -> str:
    from youward import paths
    from youward.history import keychain
    from youward.history.engine import PLAIN, Engine
    from youward.history.protection import protect
    from youward.history.store import Store

    engine, path = Engine("only for this test"), paths.history_file()
    protect(path, PLAIN, engine)
    # With a keychain or without one: it must be possible to ask.
    keychain.is_there()
    with closing(Store.open(path, engine=engine)) as store:
        if not any(store.draft(draft.id).text == _POST for draft in store.drafts()):
            return "the draft did not come back from behind a passphrase"
    return ""
