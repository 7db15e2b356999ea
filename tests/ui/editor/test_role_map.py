"""Beside the text stands whom each sentence is for; under it, where the reader's benefit first appears."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from youward.coach.benefit import below_folds, benefit_start
from youward.coach.report import Gauge, Report, SentenceRole
from youward.paths import resources
from youward.text.networks import load_networks
from youward.ui.app import Room
from youward.ui.benefit_line import BenefitLine
from youward.ui.editor.post_editor import PostEditor
from youward.ui.editor.role_map import WIDTH
from youward.ui.settings import declared

MakeReport = Callable[..., Report]
LINES = ("We built this app.", "You can book 🎾 courts.", "Sign up now.", "Why wait?", "It is blue.")
TEXT = "\n".join(LINES)
ROLES = ("us", "them", "ask", "question", "other")


@pytest.fixture
def report(make_report: MakeReport) -> Report:
    starts = [TEXT.index(line) for line in LINES]
    roles = tuple(
        SentenceRole(start, start + len(line), role, "tell")
        for start, line, role in zip(starts, LINES, ROLES, strict=True)
    )
    return replace(make_report(TEXT), sentences=roles, strengths=())


@pytest.fixture
def editor(qtbot: QtBot, report: Report) -> PostEditor:
    editor = PostEditor()
    qtbot.addWidget(editor)
    editor.show_role_map(True)
    editor.resize(700, 400)
    editor.show()
    editor.set_text(TEXT)
    editor.show_report(report)
    return editor


def signs(editor: PostEditor) -> list[tuple[str, ...]]:
    return [sign.roles for sign in editor.role_map.signs()]


def test_each_sentence_but_those_about_something_else_has_a_sign(editor: PostEditor) -> None:
    assert signs(editor) == [("us",), ("them",), ("ask",), ("question",)]
    tops = [sign.box.top() for sign in editor.role_map.signs()]
    assert tops == sorted(tops)


def test_it_stands_left_of_the_text_in_any_width(editor: PostEditor) -> None:
    for width in (360, 700, 1600):
        editor.resize(width, 400)
        place = editor.role_map.geometry()
        assert place.left() >= 0
        assert place.right() < editor.viewport().geometry().left() + 1
        assert place.width() == WIDTH


def test_signs_move_with_their_words_and_go_with_them(editor: PostEditor) -> None:
    before = [sign.box.top() for sign in editor.role_map.signs()]
    cursor = QTextCursor(editor.document())
    cursor.insertText("One more line.\n")
    after = [sign.box.top() for sign in editor.role_map.signs()]
    assert [a > b for a, b in zip(after, before, strict=True)] == [True] * 4
    editor.selectAll()
    editor.textCursor().removeSelectedText()
    assert signs(editor) == []


def test_sentences_that_begin_on_one_line_share_a_sign(editor: PostEditor, make_report: MakeReport) -> None:
    text = "We won. You can taste it."
    sentences = (SentenceRole(0, 7, "us", "tell"), SentenceRole(8, len(text), "them", "tell"))
    editor.set_text(text)
    editor.show_report(replace(make_report(text), sentences=sentences))
    assert signs(editor) == [("us", "them")]


def test_screen_readers_are_told_the_sequence(editor: PostEditor) -> None:
    said = editor.role_map.accessibleDescription()
    assert said == "About us, For the reader, Asking for something, Questions"


def test_the_map_is_turned_off_and_on_and_that_is_remembered(room: Room, qtbot: QtBot) -> None:
    window = room.window
    assert window.editor.role_map.isVisible()
    QTest.keySequence(window, "Ctrl+Shift+M")
    assert not window.editor.role_map.isVisible()
    assert not room.session.settings.value(declared.ROLE_MAP)
    QTest.keySequence(window, "Ctrl+Shift+M")
    assert window.editor.role_map.isVisible()


@pytest.mark.parametrize(
    ("roles", "start"),
    [(("us", "them"), 19), (("them", "us"), 0), (("us", "ask"), None)],
)
def test_a_benefit_starts_where_a_sentence_is_for_the_reader(
    report: Report, roles: tuple[str, ...], start: int | None
) -> None:
    said = tuple(replace(s, role=role) for s, role in zip(report.sentences, roles, strict=False))
    assert benefit_start(replace(report, sentences=said)) == start


def test_folds_before_the_benefit_are_named() -> None:
    networks = load_networks(resources() / "networks.toml")
    text = "A" * 5000
    assert below_folds(0, text, networks) == []
    assert "LinkedIn" in below_folds(400, text, networks)


def test_the_line_says_where_and_below_which_folds(qtbot: QtBot, report: Report) -> None:
    line = BenefitLine()
    qtbot.addWidget(line)
    judged = replace(report, gauge=Gauge(50, (), None))
    line.show_report(judged, TEXT)
    assert line.text() == "The reader's benefit first appears at character 20."
    far = "A" * 900 + "\n" + TEXT
    moved = tuple(replace(s, start=s.start + 901, end=s.end + 901) for s in report.sentences)
    line.show_report(replace(judged, sentences=moved), far)
    assert "below the fold on" in line.text()
    assert "LinkedIn" in line.toolTip()
    line.show_report(replace(judged, sentences=()), TEXT)
    assert line.text() == "No sentence says yet what the reader gets."
    line.show_report(replace(report, gauge=None), TEXT)
    assert line.text() == ""
    assert line.accessibleName() == line.toolTip()
