"""A bug costs no word, is told of once, and its report never holds what was written."""

import logging
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from rooms import PATIENCE, in_dialog

from youward import __version__, paths
from youward.ui.crash import catch_bugs, log_to_file
from youward.ui.crash_dialog import CrashDialog
from youward.ui.crash_report import report_on

SECRET = "We open the new pool on Friday"


@pytest.fixture(autouse=True)
def caught(qapp: QApplication, data_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    monkeypatch.setattr(logging.getLogger("youward"), "handlers", [])
    log_to_file()
    yield
    for handler in logging.getLogger("youward").handlers:
        handler.close()


def fail(words: str) -> Exception:
    """Return an error that quotes `words` in every way an error can."""
    post = words
    try:
        try:
            {}[post]
        except KeyError as error:
            raise ValueError(f"cannot read {post!r}") from error
    except ValueError as error:
        error.add_note(post)
        return error


def meet(error: BaseException) -> None:
    sys.excepthook(type(error), error, error.__traceback__)


def shown(qtbot: QtBot, act: Callable[[CrashDialog], None] = lambda dialog: None) -> None:
    """Look at the next dialog and close it, unless `act` did."""
    seen: list[CrashDialog] = []

    def look(dialog: QWidget) -> None:
        assert isinstance(dialog, CrashDialog)
        act(dialog)
        seen.append(dialog)
        dialog.close()

    in_dialog(look)
    qtbot.waitUntil(lambda: bool(seen) and QApplication.activeModalWidget() is None, timeout=PATIENCE)


def test_the_report_says_where_and_never_what() -> None:
    report = report_on(fail(SECRET))
    assert SECRET not in report
    assert f"Youward {__version__}" in report
    assert "test_crash.py, line" in report and "in fail" in report
    assert report.endswith("ValueError")
    assert "KeyError" in report
    assert str(Path(__file__).parent) not in report


@given(st.text(alphabet=st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF), min_size=1))
def test_no_letter_of_a_text_is_in_the_report(words: str) -> None:
    assert not set(words) & set(report_on(fail(words)))


@pytest.mark.parametrize("saved", [True, False])
def test_a_bug_saves_logs_and_is_told_of_once(qtbot: QtBot, saved: bool) -> None:
    saves: list[bool] = []

    def save() -> bool:
        saves.append(saved)
        return saved

    sentences: list[str] = []
    catch_bugs(save, lambda: SECRET)
    error = fail("odd")
    meet(error)
    meet(error)
    shown(qtbot, lambda dialog: sentences.append(dialog.sentence.text()))
    QCoreApplication.processEvents()
    assert QApplication.activeModalWidget() is None
    assert len(saves) == 2
    assert ("Your text is saved." in sentences[0]) is saved
    assert ("Copy your text." in sentences[0]) is not saved
    assert "odd" in (paths.log_folder() / "youward.log").read_text(encoding="utf-8")


def test_report_and_text_can_be_copied(qtbot: QtBot) -> None:
    def act(dialog: CrashDialog) -> None:
        dialog.copy_report.click()
        assert QGuiApplication.clipboard().text() == dialog.report.toPlainText()
        assert SECRET not in QGuiApplication.clipboard().text()
        dialog.copy_text.click()
        assert QGuiApplication.clipboard().text() == SECRET
        assert dialog.copied.text() == "Your text is copied."

    catch_bugs(lambda: True, lambda: SECRET)
    meet(fail(SECRET))
    shown(qtbot, act)


def test_a_bug_in_saving_is_told_of_too(qtbot: QtBot) -> None:
    def save() -> bool:
        raise RuntimeError("no disk")

    sentences: list[str] = []
    catch_bugs(save, lambda: SECRET)
    meet(fail("odd"))
    shown(qtbot, lambda dialog: sentences.append(dialog.sentence.text()))
    assert "not saved" in sentences[0]


def test_enter_goes_on_and_quit_quits(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    quits: list[bool] = []
    monkeypatch.setattr(QApplication, "quit", lambda: quits.append(True))
    catch_bugs(lambda: True, lambda: SECRET)
    meet(fail(SECRET))
    shown(qtbot, lambda dialog: QTest.keyClick(dialog, "\r"))
    assert not quits
    meet(TypeError())
    shown(qtbot, lambda dialog: dialog.leave.click())
    assert quits == [True]
