"""Right-to-left paragraphs stand right with their marks, and what is being composed is not yet text."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from youward.coach.report import Finding, Report
from youward.ui.app import Room
from youward.ui.editor.post_editor import PostEditor
from youward.ui.editor.underlines import underline_at, visible_lines

MakeFinding = Callable[..., Finding]
MakeReport = Callable[..., Report]
ARABIC = "يمكنك الآن إلغاء الحجز قبل ساعة."
HEBREW = "אפשר לבטל עד שעה לפני המשחק."
ENGLISH = "You can cancel up to an hour before."
MIXED = "اشتر Youward 2 🎾 اليوم."


@pytest.fixture
def editor(qtbot: QtBot) -> PostEditor:
    editor = PostEditor()
    qtbot.addWidget(editor)
    editor.resize(640, 480)
    editor.show()
    editor.setFocus()
    return editor


def compose(editor: PostEditor, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QApplication.sendEvent(editor, event)


def words_box(editor: PostEditor, start: int, end: int) -> QRectF:
    """Return where the words between two positions in code points are, by the carets around each."""
    offsets, cursor = editor.offsets(), QTextCursor(editor.document())
    edges: list[float] = []
    top, bottom = 0, 0
    for at in range(start, end + 1):
        cursor.setPosition(offsets.to_utf16(at))
        caret = editor.cursorRect(cursor)
        edges.append(caret.center().x())
        top, bottom = caret.top(), caret.bottom()
    return QRectF(min(edges), top, max(edges) - min(edges), bottom - top)


def test_paragraphs_stand_at_the_side_their_script_begins(editor: PostEditor) -> None:
    editor.set_text("\n".join([ARABIC, ENGLISH, HEBREW]))
    arabic, english, hebrew = visible_lines(editor)
    right = editor.viewport().width() - editor.document().documentMargin()
    for line in (arabic, hebrew):
        assert line.origin.x() + line.line.naturalTextRect().right() == pytest.approx(right, abs=2)
    assert english.line.naturalTextRect().left() == 0
    editor.set_caret(0)
    assert editor.cursorRect().center().x() == pytest.approx(right, abs=3)
    editor.set_caret(len(ARABIC) + 1)
    assert editor.cursorRect().center().x() < right / 2


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (ARABIC, "الحجز"),
        (HEBREW, "שעה"),
        (MIXED, "Youward 2"),
        (MIXED, "اليوم"),
        (f"{ENGLISH} {HEBREW}", "לבטל"),
    ],
)
def test_marks_and_selections_are_at_their_words(
    editor: PostEditor, make_finding: MakeFinding, make_report: MakeReport, text: str, quote: str
) -> None:
    whole = f"{ENGLISH}\n{text}"
    editor.set_text(whole)
    finding = make_finding(whole, quote)
    editor.show_report(make_report(whole, finding))
    box = words_box(editor, finding.start, finding.end)
    marks = editor.underlines()
    for share in (0.2, 0.5, 0.8):
        mark = underline_at(editor, marks, QPointF(box.left() + share * box.width(), box.center().y()))
        assert mark is not None
        assert mark.finding == finding
    for beside in (box.left() - 6, box.right() + 6):
        assert underline_at(editor, marks, QPointF(beside, box.center().y())) is None
    assert editor.next_finding() == finding
    assert editor.textCursor().selectedText() == quote
    assert editor.selection() == (finding.start, finding.end)


def test_the_role_map_is_beside_lines_of_every_script(editor: PostEditor, make_report: MakeReport) -> None:
    text = "\n".join([ARABIC, ENGLISH, HEBREW])
    editor.set_text(text)
    editor.show_report(make_report(text))
    tops = [line.origin.y() + line.line.y() for line in visible_lines(editor)]
    signs = editor.role_map.signs()
    assert len(signs) == 3
    for sign, top in zip(signs, tops, strict=True):
        assert top <= sign.box.center().y() <= top + 2 * sign.box.height()


def test_what_is_composed_is_no_text_until_it_is_committed(editor: PostEditor, qtbot: QtBot) -> None:
    editor.set_text("Hello ")
    with qtbot.assertNotEmitted(editor.edited):
        compose(editor, "に")
        compose(editor, "にほん")
    assert editor.text() == "Hello "
    assert editor.caret() == len("Hello ")
    with qtbot.waitSignal(editor.edited):
        compose(editor, "", "日本")
    assert editor.text() == "Hello 日本"


def test_marks_stay_at_their_words_while_something_is_composed_before_them(
    editor: PostEditor, make_finding: MakeFinding, make_report: MakeReport
) -> None:
    text = "We built it. Sign up now."
    editor.set_text(text)
    finding = make_finding(text, "Sign up now")
    editor.show_report(make_report(text, finding))
    before = words_box(editor, finding.start, finding.end)
    editor.set_caret(len("We "))
    compose(editor, "にほんにほん")
    wide = editor.fontMetrics().horizontalAdvance("にほんにほん")
    moved = before.translated(wide, 0)
    found = [
        underline_at(
            editor, editor.underlines(), QPointF(moved.left() + share * moved.width(), moved.center().y())
        )
        for share in (0.05, 0.5, 0.95)
    ]
    assert [mark and mark.finding for mark in found] == [finding] * 3
    assert editor.current_findings() == [(finding.start, finding.end, finding)]


def test_what_is_composed_is_neither_counted_nor_saved_nor_coached(room: Room, qtbot: QtBot) -> None:
    editor, session = room.window.editor, room.session
    editor.insertPlainText("Hello")
    session.save()
    compose(editor, "にほん")
    QApplication.processEvents()
    assert session.text == "Hello"
    assert session.is_saved
    assert session.draft is not None
    assert room.store.draft(session.draft.id).text == "Hello"
    compose(editor, "", "日本")
    assert session.text == "Hello日本"
