"""Two texts stand side by side, scroll together, and are gone through change by change."""

import pytest
from pytestqt.qtbot import QtBot

from youward.ui.versions.compare_view import CompareView

LINES = [f"Line {number} is about courts and 🎾 balls." for number in range(60)]
OLD = "\n".join(LINES)
NEW = "\n".join([*LINES[:10], *(f"A new line {number}." for number in range(30)), *LINES[10:50], "The end."])


@pytest.fixture
def view(qtbot: QtBot) -> CompareView:
    view = CompareView()
    qtbot.addWidget(view)
    view.resize(700, 300)
    view.show()
    qtbot.waitExposed(view)
    view.show_texts(OLD, NEW, "Old", "New")
    return view


def at_top(view: CompareView, left: bool) -> str:
    side = view.old if left else view.new
    return side.cursorForPosition(side.viewport().rect().topLeft()).block().text()


@pytest.mark.parametrize("left_leads", [True, False])
def test_the_same_words_are_at_the_top_of_both(view: CompareView, left_leads: bool) -> None:
    bar = (view.old if left_leads else view.new).verticalScrollBar()
    bar.setValue(bar.maximum() * 3 // 5)
    assert at_top(view, True) == at_top(view, False) != LINES[0]
    bar.setValue(bar.maximum())
    assert view.old.verticalScrollBar().value() == view.old.verticalScrollBar().maximum()
    assert view.new.verticalScrollBar().value() == view.new.verticalScrollBar().maximum()
    bar.setValue(0)
    assert view.old.verticalScrollBar().value() == view.new.verticalScrollBar().value() == 0


def test_steps_go_round_and_select_the_words_of_both(view: CompareView) -> None:
    assert len(view.passages) == 2
    assert view.passage() is None
    view.step(1)
    assert view.new.textCursor().selectedText().startswith("A new line 0.")
    assert not view.old.textCursor().hasSelection()
    view.step(1)
    assert view.new.textCursor().selectedText().startswith("The end.")
    assert view.old.textCursor().selectedText().startswith("Line 50")
    assert view.new.viewport().rect().contains(view.new.cursorRect())
    view.step(1)
    assert view.at == 0
    view.step(-1)
    assert view.at == 1


def test_the_first_step_back_goes_to_the_last_change(view: CompareView) -> None:
    view.step(-1)
    assert view.at == 1


def test_the_same_texts_have_nothing_to_step_to(view: CompareView) -> None:
    view.show_texts(OLD, OLD, "Old", "New")
    view.step(1)
    assert view.passage() is None
