"""A post is printed on plain pages with numbers; the text becomes larger and smaller by keys and wheel."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from rooms import CTRL, in_dialog, press, write

from youward.ui.app import Room
from youward.ui.files.printing import print_post
from youward.ui.settings import declared


@pytest.mark.parametrize(("lines", "pages"), [(3, 1), (200, 5)])
def test_a_post_goes_onto_pages(qapp: QApplication, tmp_path: Path, lines: int, pages: int) -> None:
    file = tmp_path / "post.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    text = "\n".join(f"Line {number} 🎉" for number in range(lines))
    count = print_post(printer, "A title", text)
    data = file.read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") == count
    assert (count > 1) is (pages > 1)


def test_printing_asks_for_a_printer_first(room: Room) -> None:
    seen: list[str] = []

    def leave(dialog: QWidget) -> None:
        seen.append(dialog.windowTitle())
        dialog.close()

    write(room, "Hello")
    in_dialog(leave)
    press(room, "Ctrl+P")
    assert seen == ["Print the post"]


def test_keys_make_the_text_larger_and_smaller(room: Room) -> None:
    settings = room.session.settings
    for code, size in (
        (Qt.Key.Key_Plus, 17),
        (Qt.Key.Key_Equal, 18),
        (Qt.Key.Key_Minus, 17),
        (Qt.Key.Key_0, 16),
    ):
        QTest.keyClick(room.window.editor, code, CTRL)
        assert settings.value(declared.FONT_SIZE) == size


def test_ctrl_and_the_wheel_zoom_within_bounds(room: Room) -> None:
    settings, view = room.session.settings, room.window.editor.viewport()

    def turn(by: int, held: Qt.KeyboardModifier) -> None:
        at = QPointF(20, 20)
        event = QWheelEvent(
            at,
            QPointF(view.mapToGlobal(at.toPoint())),
            QPoint(),
            QPoint(0, by),
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view, event)

    turn(240, CTRL)
    assert settings.value(declared.FONT_SIZE) == 18
    turn(-60, CTRL)
    assert settings.value(declared.FONT_SIZE) == 18
    turn(-60, CTRL)
    assert settings.value(declared.FONT_SIZE) == 17
    turn(120, Qt.KeyboardModifier.NoModifier)
    assert settings.value(declared.FONT_SIZE) == 17
    turn(-120 * 100, CTRL)
    assert settings.value(declared.FONT_SIZE) == declared.FONT_SIZE.least
    press(room, "Esc")
