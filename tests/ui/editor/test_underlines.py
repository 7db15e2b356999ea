"""Severities differ by shape alone, and the shapes sit under the right words."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from youward.coach.report import Finding, Report, Severity
from youward.ui.editor.post_editor import PostEditor
from youward.ui.editor.underlines import BESIDE, LONG, draw_underline, lay_out, underline_at

MakeFinding = Callable[..., Finding]
MakeReport = Callable[..., Report]


@pytest.fixture
def editor(qtbot: QtBot) -> PostEditor:
    editor = PostEditor()
    qtbot.addWidget(editor)
    editor.resize(400, 400)
    editor.show()
    return editor


def drawn(severity: Severity) -> QImage:
    image = QImage(60, 16, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw_underline(painter, severity, QColor("black"), 4, 56, 10)
    painter.end()
    return image


def test_shapes_differ_in_black_and_white(qtbot: QtBot) -> None:
    images = [drawn(severity) for severity in Severity]
    for index, image in enumerate(images):
        for other in images[index + 1 :]:
            differing = sum(
                abs(image.pixelColor(x, y).value() - other.pixelColor(x, y).value()) > 100
                for x in range(60)
                for y in range(16)
            )
            assert differing > 40


def test_overlapping_findings_get_lanes_and_long_ones_a_place_beside(make_finding: MakeFinding) -> None:
    text = "We built it. " * 30
    word, sentence, post = (make_finding(text, words) for words in ("built", "We built it.", text))
    other = make_finding(text, "We built it.", after=20)
    live = [(f.start, f.end, f) for f in (post, sentence, word, other)]
    lanes = {finding: lane for _, _, lane, finding in lay_out(live, None)}
    assert lanes == {word: 0, sentence: 1, other: 0, post: BESIDE}
    assert len(text) >= LONG


def test_the_quiet_sentence_is_cut_out(make_finding: MakeFinding) -> None:
    text = "One. We built. Two."
    whole = make_finding(text, text)
    inside = make_finding(text, "built")
    live = [(f.start, f.end, f) for f in (whole, inside)]
    assert [(start, end) for start, end, _, _ in lay_out(live, (5, 14))] == [(0, 5), (14, 19)]


@pytest.mark.parametrize(
    "text",
    [
        "Hello. We built 🎉 it. Bye.",
        "שלום לכולם We built 🎉 it עולם",
        "مرحبا We built 🎉 it",
        "Long words before it wrap the line and then We built 🎉 it and so on and on.",
    ],
)
def test_the_pointer_finds_exactly_the_underlined_words(
    editor: PostEditor, make_finding: MakeFinding, make_report: MakeReport, text: str
) -> None:
    editor.set_text(text)
    finding = make_finding(text, "We built 🎉 it")
    editor.show_report(make_report(text, finding))
    marks = editor.underlines()
    offsets = editor.offsets()
    line_of = editor.document().firstBlock().layout()
    for index, character in enumerate(text):
        if character == " ":
            continue
        unit = offsets.to_utf16(index)
        box = line_of.lineForTextPosition(unit).glyphRuns(unit, 1)[0].boundingRect()
        line = line_of.lineForTextPosition(unit)
        margin = editor.document().documentMargin()
        point = QPointF(margin + box.center().x(), margin + line.y() + line.height() / 2)
        hit = underline_at(editor, marks, point)
        assert (hit is not None) == (finding.start <= index < finding.end), (index, character)


def ink_below(editor: PostEditor) -> int:
    image = editor.grab().toImage()
    return sum(
        image.pixelColor(x, y).name() == "#ff0000"
        for x in range(image.width())
        for y in range(image.height())
    )


def test_underlines_are_painted_and_taken_away(
    editor: PostEditor, make_finding: MakeFinding, make_report: MakeReport
) -> None:
    editor.setProperty("severityColours", "#ff0000 #ff0000 #ff0000")
    editor.set_text("We built it.")
    assert ink_below(editor) == 0
    editor.show_report(
        make_report("We built it.", make_finding("We built it.", "built", Severity.WORTH_FIXING))
    )
    editor.show_report(
        make_report("We built it.", make_finding("We built it.", "built", Severity.WORTH_FIXING))
    )
    painted = ink_below(editor)
    assert painted > 20
    editor.show_report(None)
    assert ink_below(editor) == 0
