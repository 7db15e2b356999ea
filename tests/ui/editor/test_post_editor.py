"""The writer's text is safe and the underlines are where the words are."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from youward.coach.report import Finding, Report, Severity
from youward.ui.editor.post_editor import PostEditor

MakeFinding = Callable[..., Finding]
MakeReport = Callable[..., Report]
FAMILY = "👩\u200d👩\u200d👧"
POST = f"🎉 We built this {FAMILY} app. You can book by 5\u00a0pm! Sign up now."


@pytest.fixture
def editor(qtbot: QtBot) -> PostEditor:
    editor = PostEditor()
    qtbot.addWidget(editor)
    editor.resize(640, 400)
    return editor


def standing(editor: PostEditor) -> list[str]:
    found = [(editor.text()[start:end], finding.quote) for start, end, finding in editor.current_findings()]
    assert all(words == quote for words, quote in found)
    return [quote for _, quote in found]


def heights(editor: PostEditor) -> set[float]:
    block, found = editor.document().firstBlock(), set()
    while block.isValid():
        found.add(block.blockFormat().lineHeight())
        block = block.next()
    return found


def test_setting_text_starts_a_new_document(editor: PostEditor, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(editor.edited):
        editor.set_text("a\u00a0b\r\nc 🎉")
    assert editor.text() == "a\u00a0b\nc 🎉"
    assert editor.caret() == len(editor.text())
    assert not editor.document().isUndoAvailable()


def test_typing_is_an_edit_and_can_be_undone(editor: PostEditor, qtbot: QtBot) -> None:
    editor.set_text("🎉")
    with qtbot.waitSignal(editor.edited):
        qtbot.keyClicks(editor, "ab")
    assert editor.text() == "🎉ab"
    with qtbot.waitSignal(editor.edited):
        editor.undo()
    assert editor.text() == "🎉"
    assert not editor.document().isUndoAvailable()


def test_looks_are_no_edit(
    editor: PostEditor, qtbot: QtBot, make_report: MakeReport, make_finding: MakeFinding
) -> None:
    editor.set_text(POST)
    with qtbot.assertNotEmitted(editor.edited):
        editor.show_report(make_report(POST, make_finding(POST, "We built")))
        editor.set_caret(3)
        editor.next_finding()
        editor.resize(300, 300)
        editor.grab()
    assert not editor.document().isUndoAvailable()
    assert not editor.document().isModified()


def test_carets_are_counted_in_code_points(editor: PostEditor) -> None:
    editor.set_text(POST)
    for at in (0, 1, 2, POST.index("app"), len(POST)):
        editor.set_caret(at)
        assert editor.caret() == at
    editor.set_caret(10_000)
    assert editor.caret() == len(POST)


def test_return_and_shift_return_start_a_line(editor: PostEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "a")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(editor, "b")
    assert editor.text() == "a\n\nb"


def test_paste_and_copy_are_plain(editor: PostEditor) -> None:
    rich = QMimeData()
    rich.setHtml("<h1>Big</h1><img src='x.png'>")
    rich.setText("Big\r\n5\u00a0pm")
    editor.insertFromMimeData(rich)
    assert editor.text() == "Big\n5\u00a0pm"
    assert heights(editor) == {150.0}
    editor.selectAll()
    editor.copy()
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == "Big\n5\u00a0pm"
    assert not copied.hasHtml()


COPY_AND_END = """
import sys
from PySide6.QtWidgets import QApplication
from youward.ui.editor.post_editor import PostEditor
app = QApplication(sys.argv)
editor = PostEditor()
editor.set_text("copied")
editor.selectAll()
editor.copy()
"""


def test_the_program_ends_well_with_words_in_the_clipboard() -> None:
    assert subprocess.run([sys.executable, "-c", COPY_AND_END], check=False).returncode == 0


def test_a_megabyte_can_be_pasted_and_coached(
    editor: PostEditor, qtbot: QtBot, make_report: MakeReport, make_finding: MakeFinding
) -> None:
    long = "We are thrilled 🎉 to tell you about it.\n" * 25_000
    mime = QMimeData()
    mime.setText(long)
    editor.insertFromMimeData(mime)
    assert editor.text() == long
    last = make_finding(long, "thrilled", after=len(long) - 60)
    editor.show_report(make_report("", make_finding(long, "thrilled"), last))
    qtbot.keyClicks(editor, "ab")
    editor.grab()
    assert standing(editor) == ["thrilled", "thrilled"]
    editor.undo()
    editor.undo()
    assert editor.text() == ""


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from("tnbdpsurw"), st.integers(0, 99), st.integers(0, 99)), max_size=25))
def test_every_edit_keeps_line_height_and_undoes_to_the_start(
    editor: PostEditor, steps: list[tuple[str, int, int]]
) -> None:
    start = "One 🎉\ntwo\u00a0words\nthree"
    editor.set_text(start)
    for step, place, reach in steps:
        perform(editor, step, place, reach)
        assert heights(editor) == {150.0}
    after = editor.text()
    undone = 0
    while editor.document().isUndoAvailable():
        editor.undo()
        undone += 1
    assert editor.text() == start
    for _ in range(undone):
        editor.redo()
    if not any(step in "ur" for step, _, _ in steps):
        assert editor.text() == after
    assert heights(editor) == {150.0}


def perform(editor: PostEditor, step: str, place: int, reach: int) -> None:
    size = len(editor.text())
    editor.set_caret(place % (size + 1))
    if step == "t":
        QTest.keyClicks(editor, "ab")
    elif step in "nbd":
        keys = {"n": Qt.Key.Key_Return, "b": Qt.Key.Key_Backspace, "d": Qt.Key.Key_Delete}
        QTest.keyClick(editor, keys[step])
    elif step == "p":
        mime = QMimeData()
        mime.setText("x\ny 👍🏽\n")
        editor.insertFromMimeData(mime)
    elif step == "s":
        cursor = editor.textCursor()
        cursor.setPosition(editor.offsets().to_utf16(reach % (size + 1)), QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        editor.cut()
    elif step == "w":
        editor.selectAll()
        QTest.keyClicks(editor, "n")
    elif step == "u":
        editor.undo()
    else:
        editor.redo()


def test_findings_move_with_the_words(
    editor: PostEditor, qtbot: QtBot, make_report: MakeReport, make_finding: MakeFinding
) -> None:
    editor.set_text(POST)
    editor.show_report(make_report(POST, make_finding(POST, "built"), make_finding(POST, "Sign up now")))
    editor.set_caret(0)
    editor.insertPlainText("Oh 🎉 ")
    editor.show_sentence_at_caret()
    assert standing(editor) == ["built", "Sign up now"]
    editor.set_caret(editor.text().index("built"))
    qtbot.keyClicks(editor, "x")
    editor.set_caret(editor.text().index("xbuilt") + len("xbuilt"))
    qtbot.keyClicks(editor, "x")
    editor.show_sentence_at_caret()
    assert standing(editor) == ["built", "Sign up now"]


def test_a_finding_whose_words_were_edited_is_gone_until_undone(
    editor: PostEditor, qtbot: QtBot, make_report: MakeReport, make_finding: MakeFinding
) -> None:
    editor.set_text(POST)
    editor.show_report(make_report(POST, make_finding(POST, "built"), make_finding(POST, "Sign up now")))
    editor.set_caret(POST.index("built") + 2)
    qtbot.keyClicks(editor, "-")
    editor.show_sentence_at_caret()
    assert standing(editor) == ["Sign up now"]
    editor.undo()
    editor.show_sentence_at_caret()
    assert standing(editor) == ["built", "Sign up now"]


def test_a_report_about_other_words_underlines_nothing(
    editor: PostEditor, make_report: MakeReport, make_finding: MakeFinding
) -> None:
    editor.set_text("short")
    editor.show_report(make_report(POST, make_finding(POST, "built"), make_finding(POST, "Sign up now")))
    assert standing(editor) == []


def test_the_sentence_being_typed_has_no_underlines(
    editor: PostEditor, qtbot: QtBot, make_report: MakeReport, make_finding: MakeFinding
) -> None:
    text = "We built it. Sign up now"
    editor.set_text(text[:-1])
    qtbot.keyClicks(editor, "w")
    both = (make_finding(text, "We built"), make_finding(text, "Sign up now"))
    editor.show_report(make_report(text, *both, make_finding(text, text)))
    assert standing(editor) == ["We built", text]
    quiet = editor.offsets().to_utf16(text.index("Sign"))
    assert all(mark.end <= quiet for mark in editor.underlines())
    with qtbot.waitSignal(editor.findings_changed):
        editor.show_sentence_at_caret()
    assert standing(editor) == ["We built", text, "Sign up now"]
    qtbot.keyClicks(editor, "!")
    assert "Sign up now" not in standing(editor)


def test_a_sentence_shows_when_the_caret_leaves_it(
    editor: PostEditor, qtbot: QtBot, make_report: MakeReport, make_finding: MakeFinding
) -> None:
    text = "We built it. Sign up now"
    editor.set_text(text)
    editor.show_report(make_report(text, make_finding(text, "We built"), make_finding(text, "Sign up now")))
    qtbot.keyClicks(editor, ".")
    assert standing(editor) == ["We built"]
    qtbot.keyClicks(editor, " ")
    assert standing(editor) == ["We built", "Sign up now"]
    qtbot.keyClicks(editor, "Then")
    assert standing(editor) == ["We built", "Sign up now"]
    editor.set_caret(5)
    qtbot.keyClicks(editor, "x")
    editor.undo()
    assert standing(editor) == ["Sign up now"]
    editor.set_caret(len(text))
    assert standing(editor) == ["We built", "Sign up now"]


def test_each_key_is_told_of_once_and_the_sentence_being_typed_never_flashes(
    editor: PostEditor, qtbot: QtBot, make_report: MakeReport, make_finding: MakeFinding
) -> None:
    text = "We built it. Sign up now"
    editor.set_text(text)
    editor.show_report(make_report(text, make_finding(text, "We built"), make_finding(text, "Sign up now")))
    shown: list[list[str]] = []
    editor.findings_changed.connect(lambda: shown.append(standing(editor)))
    qtbot.keyClicks(editor, " for a row")
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    editor.undo()
    assert shown == [["We built"]] * 12


def test_a_suggestion_ends_the_peace_of_the_sentence_being_typed(
    editor: PostEditor, qtbot: QtBot, make_report: MakeReport, make_finding: MakeFinding
) -> None:
    text = "We built it. Sign up now"
    editor.set_text(text)
    first = make_finding(text, "We built it.", offers=(("You can ___.", ("what?",)),))
    editor.show_report(make_report(text, first, make_finding(text, "Sign up now")))
    qtbot.keyClicks(editor, ", you")
    assert standing(editor) == ["We built it."]
    assert editor.apply_suggestion(first.suggestions[0], first.suggestions[0].text, first)
    assert standing(editor) == ["Sign up now"]


def test_stepping_goes_in_text_order_and_wraps(
    editor: PostEditor, make_report: MakeReport, make_finding: MakeFinding
) -> None:
    assert editor.next_finding() is None
    editor.set_text(POST)
    first, second, third = (make_finding(POST, words) for words in ("built", "book", "now"))
    editor.show_report(make_report(POST, third, first, second))
    editor.set_caret(0)
    assert [editor.next_finding() for _ in range(4)] == [first, second, third, first]
    assert editor.textCursor().selectedText() == "built"
    assert editor.finding_at_caret() == first
    assert [editor.previous_finding() for _ in range(3)] == [third, second, first]
    editor.set_caret(POST.index("can"))
    assert editor.finding_at_caret() is None
    assert editor.previous_finding() == first
    editor.set_caret(POST.index("can"))
    assert editor.next_finding() == second


def test_stepping_reaches_findings_on_the_same_words_and_inside_others(
    editor: PostEditor, make_report: MakeReport, make_finding: MakeFinding
) -> None:
    editor.set_text(POST)
    whole = make_finding(POST, f"We built this {FAMILY} app.", check="benefit-missing")
    inside = make_finding(POST, "built")
    same = make_finding(POST, "built", Severity.SMALL_THING, "hype")
    after = make_finding(POST, "app", check="tease")
    last = make_finding(POST, "now")
    order = [whole, inside, same, after, last]
    report = make_report(POST, last, same, whole, after, inside)
    editor.show_report(report)
    editor.set_caret(0)
    met = []
    for _ in range(6):
        met.append(editor.next_finding())
        assert editor.finding_at_caret() == met[-1]
        assert editor.textCursor().selectedText() == met[-1].quote
    assert met == [*order, whole]
    assert [editor.previous_finding() for _ in range(6)] == [*order[::-1], last]
    editor.next_finding()
    editor.next_finding()
    # A new report on the same words leaves the place in the order as it was.
    editor.show_report(make_report(POST, *(replace(finding, why="New.") for finding in report.findings)))
    assert editor.next_finding() == replace(same, why="New.")


def test_a_moved_caret_is_where_stepping_goes_on(
    editor: PostEditor, qtbot: QtBot, make_report: MakeReport, make_finding: MakeFinding
) -> None:
    editor.set_text(POST)
    whole = make_finding(POST, f"We built this {FAMILY} app.")
    inside, last = make_finding(POST, "built"), make_finding(POST, "now", check="urgency")
    editor.show_report(make_report(POST, whole, inside, last))
    editor.set_caret(0)
    assert editor.next_finding() == whole
    editor.set_caret(POST.index("built") + 2)
    assert editor.finding_at_caret() == inside
    assert editor.next_finding() == last
    editor.set_caret(POST.index("this"))
    assert editor.finding_at_caret() == whole
    assert editor.previous_finding() == inside


def test_moving_the_caret_into_words_tells_of_their_finding_once(
    editor: PostEditor, qtbot: QtBot, make_report: MakeReport, make_finding: MakeFinding
) -> None:
    text = "We built it. Sign up now. " + "You can book. " * 20
    editor.set_text(text)
    first, second = make_finding(text, "built"), make_finding(text, "Sign up now", check="push-cta")
    editor.show_report(make_report(text, first, second, make_finding(text, text.strip(), check="one-way")))
    entered: list[Finding] = []
    editor.finding_entered.connect(entered.append)
    editor.set_caret(0)
    for _ in range(len("We built it. Sign up now. You")):
        qtbot.keyClick(editor, Qt.Key.Key_Right)
    assert entered == [first, second]
    qtbot.keyClick(editor, Qt.Key.Key_Home)
    qtbot.keyClicks(editor, "x")
    assert entered == [first, second]


def test_a_suggestion_replaces_the_words_as_one_undo_step(
    editor: PostEditor, qtbot: QtBot, make_report: MakeReport, make_finding: MakeFinding
) -> None:
    editor.set_text(POST[:-1])
    qtbot.keyClicks(editor, ".")
    finding = make_finding(POST, f"We built this {FAMILY} app.", offers=(("You can ___.", ("what?",)),))
    editor.show_report(make_report(POST, finding))
    with qtbot.waitSignal(editor.edited):
        assert editor.apply_suggestion(finding.suggestions[0], "You can 🇩🇪 ___.", finding)
    changed = POST.replace(finding.quote, "You can 🇩🇪 ___.")
    assert editor.text() == changed
    assert editor.caret() == len(changed)
    assert not editor.apply_suggestion(finding.suggestions[0], "Again.", finding)
    qtbot.keyClicks(editor, "x")
    editor.undo()
    assert editor.text() == changed
    editor.undo()
    assert editor.text() == POST
    editor.redo()
    assert editor.text() == changed


def test_typing_right_after_a_suggestion_is_an_undo_step_of_its_own(
    editor: PostEditor, qtbot: QtBot, make_report: MakeReport, make_finding: MakeFinding
) -> None:
    text = "We built it."
    editor.set_text(text)
    finding = make_finding(text, text, offers=(("You can book.", ()),))
    editor.show_report(make_report(text, finding))
    assert editor.apply_suggestion(finding.suggestions[0], "You can book.", finding)
    assert editor.caret() == len("You can book.")
    qtbot.keyClicks(editor, " Now.")
    editor.undo()
    assert editor.text() == "You can book."
    editor.undo()
    assert editor.text() == text


def test_a_suggestion_finds_its_words_after_edits_before_them(
    editor: PostEditor, qtbot: QtBot, make_report: MakeReport, make_finding: MakeFinding
) -> None:
    editor.set_text(POST)
    finding = make_finding(POST, "Sign up now", offers=(("Tell us", ()),))
    editor.show_report(make_report(POST, finding))
    editor.set_caret(0)
    qtbot.keyClicks(editor, "Oh ")
    assert editor.apply_suggestion(finding.suggestions[0], "Tell us", finding)
    assert editor.text() == "Oh " + POST.replace("Sign up now", "Tell us")
    assert editor.caret() == 3


def test_a_suggestion_for_edited_words_is_refused(
    editor: PostEditor, qtbot: QtBot, make_report: MakeReport, make_finding: MakeFinding
) -> None:
    editor.set_text(POST)
    finding = make_finding(POST, "Sign up now", offers=(("Tell us", ()),))
    editor.show_report(make_report(POST, finding))
    editor.set_caret(POST.index("up"))
    qtbot.keyClicks(editor, "x")
    before = editor.text()
    assert not editor.apply_suggestion(finding.suggestions[0], "Tell us", finding)
    assert editor.text() == before


def test_the_mouse_finds_underlined_words(
    editor: PostEditor, qtbot: QtBot, make_report: MakeReport, make_finding: MakeFinding
) -> None:
    editor.set_text("Hello there. We built it.")
    finding = make_finding(editor.text(), "We built it")
    editor.show_report(make_report(editor.text(), finding))
    editor.show()
    cursor = editor.textCursor()
    cursor.setPosition(editor.text().index("built"))
    on = editor.cursorRect(cursor).center() + QPoint(4, 0)
    away = editor.cursorRect(cursor).center() + QPoint(0, 200)
    with qtbot.waitSignal(editor.finding_hovered) as over:
        qtbot.mouseMove(editor.viewport(), on)
    assert over.args == [finding]
    with qtbot.waitSignal(editor.finding_clicked) as clicked:
        qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=on)
    assert clicked.args == [finding]
    with qtbot.waitSignal(editor.finding_hovered) as over:
        qtbot.mouseMove(editor.viewport(), away)
    assert over.args == [None]
    with qtbot.assertNotEmitted(editor.finding_clicked):
        qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=away)


def test_hovering_says_why(
    editor: PostEditor, qapp: QApplication, make_report: MakeReport, make_finding: MakeFinding
) -> None:
    editor.set_text("Hello there. We built it.")
    editor.show_report(make_report(editor.text(), make_finding(editor.text(), "We built it")))
    editor.show()
    cursor = editor.textCursor()
    cursor.setPosition(editor.text().index("built"))
    on = editor.cursorRect(cursor).center() + QPoint(4, 0)
    help_event = QHelpEvent(QEvent.Type.ToolTip, on, editor.viewport().mapToGlobal(on))
    qapp.sendEvent(editor.viewport(), help_event)
    assert "Why of self-lead, for &lt;you&gt; &amp; them." in QToolTip.text()
    QToolTip.hideText()


def test_a_paste_is_one_undo_step(editor: PostEditor, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setText("pasted")
    qtbot.keyClicks(editor, "typed ")
    editor.insertFromMimeData(mime)
    qtbot.keyClicks(editor, " typed")
    editor.undo()
    assert editor.text() == "typed pasted"
    editor.undo()
    assert editor.text() == "typed "


def test_the_column_is_centred_and_never_wider_than_its_measure(
    editor: PostEditor, qapp: QApplication
) -> None:
    editor.resize(2000, 400)
    editor.show()
    left, width = editor.viewport().geometry().left(), editor.viewport().width()
    assert abs(left - (editor.width() - left - width)) <= 16
    editor.set_text("the first line of a post is the only line that many people ever see, and more")
    first = editor.document().firstBlock().layout().lineAt(0)
    assert 55 <= first.textLength() <= 72
    editor.resize(300, 400)
    assert editor.viewport().geometry().left() == 0
