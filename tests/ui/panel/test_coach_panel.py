"""The panel says one thing at a time, in words, and stays still while it is used."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from youward.coach.report import Finding, Report, Severity
from youward.ui.disclosure import RING
from youward.ui.panel.coach_panel import CoachPanel
from youward.ui.panel.panel_row import PanelRow
from youward.ui.theme import Theme, apply_theme

MakeFinding = Callable[..., Finding]
MakeReport = Callable[..., Report]
TEXT = "We built this app. Sign up now. Hurry. It is the best."
OFFERS = (
    ("You can now ___, without ___.", ("what can they do?", "what is gone?")),
    ("___ asked.", ("who?",)),
)


@pytest.fixture
def panel(qtbot: QtBot) -> CoachPanel:
    panel = CoachPanel()
    qtbot.addWidget(panel)
    panel.resize(340, 800)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


@pytest.fixture
def findings(make_finding: MakeFinding) -> list[Finding]:
    return [
        make_finding(TEXT, "We built this app.", Severity.WORTH_FIXING, offers=OFFERS),
        make_finding(TEXT, "Sign up now", check="push-cta"),
        make_finding(TEXT, "Hurry", Severity.SMALL_THING, "urgency"),
    ]


def words(panel: CoachPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def fields(panel: CoachPanel) -> list[QLineEdit]:
    return [field for field in panel.findChildren(QLineEdit) if field.isVisible()]


def button(panel: CoachPanel, text: str) -> QPushButton:
    return next(b for b in panel.findChildren(QPushButton) if b.isVisible() and b.text().startswith(text))


def rows(panel: CoachPanel) -> list[PanelRow]:
    return [row for row in panel.findChildren(PanelRow) if row.isVisible()]


def test_a_report_is_said_in_words(
    panel: CoachPanel, findings: list[Finding], make_report: MakeReport
) -> None:
    panel.show_report(make_report(TEXT, *findings, strengths=5), findings)
    said = words(panel)
    for expected in (
        "Look at the first line first.",
        "Worth fixing · Title of self-lead",
        "“We built this app.”",
        "Why of self-lead, for <you> & them.",
        "What changes for them?",
        "Good thing 2",
        "Trust",
        "mixed",
        "What would they answer?",
    ):
        assert expected in said
    assert said.count("nothing stands out") == 4
    assert "Good thing 3" not in said
    assert button(panel, "2 more")
    assert [field.placeholderText() for field in fields(panel)] == list(OFFERS[0][1])


def test_filling_the_blanks_and_using_the_suggestion(
    panel: CoachPanel, qtbot: QtBot, findings: list[Finding], make_report: MakeReport
) -> None:
    panel.show_report(make_report(TEXT, *findings), findings)
    first, second = fields(panel)
    first.setFocus()
    qtbot.keyClicks(first, "book at night")
    with qtbot.waitSignal(panel.findings.apply_requested) as asked:
        qtbot.mouseClick(button(panel, "Use this"), Qt.MouseButton.LeftButton)
    offer = findings[0].suggestions[0]
    assert asked.args == [findings[0], offer, "You can now book at night, without ___."]
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert second.hasFocus()
    qtbot.keyClicks(second, "a call")
    with qtbot.waitSignal(panel.findings.apply_requested) as asked:
        qtbot.keyClick(second, Qt.Key.Key_Return)
    assert asked.args[2] == "You can now book at night, without a call."


def test_another_suggestion_keeps_what_was_typed(
    panel: CoachPanel, qtbot: QtBot, findings: list[Finding], make_report: MakeReport
) -> None:
    panel.show_report(make_report(TEXT, *findings), findings)
    qtbot.keyClicks(fields(panel)[0], "rest")
    button(panel, "Another").click()
    assert [field.placeholderText() for field in fields(panel)] == ["who?"]
    button(panel, "Another").click()
    assert [field.text() for field in fields(panel)] == ["rest", ""]
    panel.show_finding(findings[1])
    assert fields(panel) == []
    panel.show_finding(findings[0])
    assert [field.text() for field in fields(panel)] == ["rest", ""]


def test_a_new_report_leaves_a_blank_in_use_alone(
    panel: CoachPanel, qtbot: QtBot, findings: list[Finding], make_report: MakeReport
) -> None:
    panel.show_report(make_report(TEXT, *findings[:2]), findings[:2])
    field = fields(panel)[0]
    field.setFocus()
    qtbot.keyClicks(field, "ca")
    moved = replace(findings[0], start=5, end=23)
    hard = replace(findings[1], check="hype", title="New", severity=Severity.WORTH_FIXING)
    panel.show_report(make_report(TEXT, moved, hard), [moved, hard])
    assert field.hasFocus()
    qtbot.keyClicks(field, "ll")
    assert fields(panel)[0] is field
    assert field.text() == "call"
    with qtbot.waitSignal(panel.findings.apply_requested) as asked:
        button(panel, "Use this").click()
    assert asked.args[0] == moved


def test_a_card_whose_finding_went_away_waits_until_the_blank_is_left(
    panel: CoachPanel, qtbot: QtBot, findings: list[Finding], make_report: MakeReport
) -> None:
    panel.show_report(make_report(TEXT, *findings), findings)
    field = fields(panel)[0]
    field.setFocus()
    qtbot.keyClicks(field, "ca")
    panel.show_report(make_report(TEXT, findings[1]), findings[1:2])
    assert field.hasFocus()
    assert "Title of self-lead" in words(panel)
    button(panel, "Details").setFocus()
    assert "Title of push-cta" in words(panel)
    assert "Title of self-lead" not in words(panel)


def test_the_focus_stays_in_the_panel_when_its_button_goes(
    panel: CoachPanel, findings: list[Finding], make_report: MakeReport
) -> None:
    panel.show_report(make_report(TEXT, *findings), findings)
    button(panel, "Another").setFocus()
    panel.show_report(make_report(TEXT, findings[1]), findings[1:2])
    assert button(panel, "Not here").hasFocus()
    panel.show_report(make_report(TEXT), [])
    focused = QApplication.focusWidget()
    assert focused is not None
    assert panel.isAncestorOf(focused)


def test_the_card_stays_while_its_sentence_is_typed(
    panel: CoachPanel, findings: list[Finding], make_report: MakeReport
) -> None:
    report = make_report(TEXT, *findings)
    panel.show_report(report, findings)
    panel.show_report(report, findings[1:])
    assert "Title of self-lead" in words(panel)
    assert button(panel, "2 more")


def test_not_here_hands_over_the_finding_and_lets_it_go(
    panel: CoachPanel, qtbot: QtBot, findings: list[Finding], make_report: MakeReport
) -> None:
    report = make_report(TEXT, *findings)
    panel.show_report(report, findings)
    with qtbot.waitSignal(panel.findings.dismiss_requested) as asked:
        button(panel, "Not here").click()
    assert asked.args == [findings[0]]
    panel.show_report(replace(report, findings=tuple(findings[1:])), findings[1:])
    assert "Title of push-cta" in words(panel)


def test_the_list_opens_and_is_used_by_keyboard(
    panel: CoachPanel, qtbot: QtBot, findings: list[Finding], make_report: MakeReport
) -> None:
    panel.show_report(make_report(TEXT, *findings), findings)
    assert rows(panel) == []
    more = button(panel, "2 more")
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Space)
    listed = rows(panel)
    assert [row.accessibleName() for row in listed] == [
        "2 of 3, look again, title of push-cta: “Sign up now”",
        "3 of 3, small thing, title of urgency: “Hurry”",
    ]
    listed[0].setFocus()
    qtbot.keyClick(listed[0], Qt.Key.Key_Down)
    assert listed[1].hasFocus()
    with qtbot.waitSignal(panel.findings.finding_selected) as chosen:
        qtbot.keyClick(listed[1], Qt.Key.Key_Space)
    assert chosen.args == [findings[2]]
    assert "Small thing · Title of urgency" in words(panel)
    assert [row.text() for row in rows(panel)] == ["Title of self-lead", "Title of push-cta"]


def test_tab_follows_reading_order(
    panel: CoachPanel, qtbot: QtBot, findings: list[Finding], make_report: MakeReport
) -> None:
    panel.show_report(make_report(TEXT, *findings), findings)
    button(panel, "Another").click()
    button(panel, "Another").click()
    first, second = fields(panel)
    first.setFocus()
    met: list[QWidget | None] = []
    for _ in range(6):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    names = ("Use this", "Another", "Not here", "⋯", "Details")
    assert met == [second, *(button(panel, text) for text in names)]


def test_a_long_list_names_what_it_leaves_out(
    panel: CoachPanel, make_finding: MakeFinding, make_report: MakeReport
) -> None:
    text = " ".join(f"Buy {number:02} now." for number in range(60))
    many = [make_finding(text, f"Buy {number:02}") for number in range(60)]
    panel.show_report(make_report("", *many), many)
    button(panel, "59 more").click()
    assert len(rows(panel)) == 40
    assert "And 19 more. F8 goes through all of them." in words(panel)


def test_findings_that_read_alike_are_one_with_several_places(
    panel: CoachPanel, qtbot: QtBot, make_finding: MakeFinding, make_report: MakeReport
) -> None:
    text = "Buy now. Buy now. Buy now. Hurry. Hurry."
    buys = [make_finding(text, "Buy", offers=OFFERS, after=9 * number) for number in range(3)]
    hurries = [make_finding(text, "Hurry", check="urgency", after=27 + 7 * number) for number in range(2)]
    panel.show_report(make_report(text, *buys, *hurries), [*buys, *hurries])
    assert "Look again · Title of self-lead, 3 places" in words(panel)
    button(panel, "1 more").click()
    (row,) = rows(panel)
    assert row.text() == "Title of urgency, 2 places"
    with qtbot.waitSignal(panel.findings.finding_selected) as chosen:
        row.click()
    assert chosen.args == [hurries[0]]
    panel.show_finding(buys[2])
    with qtbot.waitSignal(panel.findings.apply_requested) as asked:
        button(panel, "Use this").click()
    assert asked.args[0] == buys[2]
    panel.show_report(make_report(text, *buys[:1]), buys[:1])
    assert "Look again · Title of self-lead\n" in words(panel)


def test_the_heading_is_about_the_card(
    panel: CoachPanel, findings: list[Finding], make_report: MakeReport
) -> None:
    report = make_report(TEXT, *findings)
    panel.show_report(report, findings)
    assert words(panel).startswith("Look at the first line first.\nWorth fixing · Title of self-lead")
    panel.show_finding(findings[1])
    assert words(panel).startswith("Finding 2 of 3\nLook again · Title of push-cta")
    panel.show_finding(findings[0])
    assert words(panel).startswith("Look at the first line first.")


def test_a_new_next_step_brings_its_card(
    panel: CoachPanel, make_finding: MakeFinding, make_report: MakeReport
) -> None:
    later = make_finding(TEXT, "Sign up now", check="push-cta", offers=OFFERS)
    panel.show_report(make_report(TEXT, later), [later])
    earlier = make_finding(TEXT, "We built this app.", offers=OFFERS)
    panel.show_report(make_report(TEXT, earlier, later), [earlier, later])
    assert words(panel).startswith("Look at the first line first.\nLook again · Title of self-lead")


def test_nothing_is_said_above_while_the_only_sentence_is_typed(
    panel: CoachPanel, findings: list[Finding], make_report: MakeReport
) -> None:
    panel.show_report(make_report(TEXT, *findings), [])
    assert "Look at the first line first." not in words(panel)
    panel.show_report(make_report(TEXT), [])
    assert "Look at the first line first." in words(panel)


def test_the_scroll_position_is_kept(
    panel: CoachPanel, findings: list[Finding], make_report: MakeReport, qapp: QApplication
) -> None:
    panel.resize(300, 260)
    panel.show_report(make_report(TEXT, *findings, strengths=3), findings)
    qapp.processEvents()
    bar = panel.findChild(QWidget, "coachPage").parent().parent().verticalScrollBar()
    bar.setValue(120)
    assert bar.value() == 120
    longer = replace(make_report(TEXT, *findings, strengths=3), next_step="Another step. " * 3)
    panel.show_report(longer, findings)
    qapp.processEvents()
    assert bar.value() == 120


def test_an_empty_post_offers_openings(
    panel: CoachPanel, qtbot: QtBot, findings: list[Finding], make_report: MakeReport
) -> None:
    panel.show_report(make_report(TEXT, *findings), findings)
    panel.show_empty()
    assert "Who is one person this is for?" in words(panel)
    assert "Title of self-lead" not in words(panel)
    openings = rows(panel)
    assert len(openings) == 3
    with qtbot.waitSignal(panel.opening_chosen) as chosen:
        openings[1].click()
    assert chosen.args == [openings[1].text()]
    panel.show_report(make_report(TEXT, *findings), findings)
    assert rows(panel) == []


def test_the_state_line_is_shown_and_taken_away(panel: CoachPanel) -> None:
    panel.show_state("Coach is getting ready…")
    assert "Coach is getting ready…" in words(panel)
    panel.show_state("")
    assert words(panel) == ""


@pytest.mark.parametrize("width", [280, 340, 420])
def test_nothing_is_wider_than_the_panel(
    panel: CoachPanel, qapp: QApplication, make_finding: MakeFinding, make_report: MakeReport, width: int
) -> None:
    apply_theme(qapp, Theme.load("light"))
    text = "See https://example.org/" + "a" * 200 + " and more"
    offers = (
        (
            "You can ___ at https://example.org/" + "b" * 90 + ".",
            ("what can they do there, and by when?" * 3,),
        ),
    )
    finding = make_finding(text, text, offers=offers)
    report = replace(
        make_report(text, finding, strengths=1), next_step="x" * 90, closing="y" * 90, note="z" * 90
    )
    panel.resize(width, 900)
    panel.show_report(report, [finding])
    qapp.processEvents()
    page = panel.findChild(QWidget, "coachPage")
    assert page.width() <= width
    for child in page.findChildren(QWidget):
        if child.isVisible():
            right = child.mapTo(page, child.rect().bottomRight())
            assert right.x() < page.width(), child
            if isinstance(child, QLabel) and child.text():
                assert child.height() >= child.heightForWidth(child.width()), child.text()


def test_screen_readers_get_names(
    panel: CoachPanel, findings: list[Finding], make_report: MakeReport
) -> None:
    panel.show_report(make_report(TEXT, *findings), findings)
    assert [field.accessibleName() for field in fields(panel)] == [
        "Blank 1 of 2: what can they do?",
        "Blank 2 of 2: what is gone?",
    ]
    card = panel.findings.card
    assert card is not None
    assert card.accessibleName() == "1 of 3, worth fixing, title of self-lead: “We built this app.”"
    assert button(panel, "Use this").accessibleDescription() == "You can now (blank), without (blank)."
    button(panel, "2 more").click()
    for widget in (*rows(panel), *fields(panel), button(panel, "2 more"), button(panel, "Details")):
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name)


def test_the_focus_ring_of_a_disclosure_is_whole_and_its_words_in_line(
    panel: CoachPanel, qapp: QApplication, findings: list[Finding], make_report: MakeReport
) -> None:
    light = Theme.load("light")
    apply_theme(qapp, light)
    panel.show_report(make_report(TEXT, *findings), findings)
    card = panel.findings.card
    assert card is not None
    for name in ("Details", "2 more"):
        opener = button(panel, name)
        opener.setFocus()
        qapp.processEvents()
        picture = panel.grab().toImage()
        box = opener.rect().translated(opener.mapTo(panel, QPoint(0, 0)))
        middle = box.center()
        edges = (
            QPoint(box.left() + 1, middle.y()),
            QPoint(box.right() - 1, middle.y()),
            QPoint(middle.x(), box.top() + 1),
            QPoint(middle.x(), box.bottom() - 1),
        )
        assert [picture.pixelColor(edge).name() for edge in edges] == [light.accent.lower()] * 4
    assert opener.mapTo(panel, QPoint(RING, 0)).x() == card.mapTo(panel, QPoint(0, 0)).x()


def test_no_line_breaks_anew_when_the_scroll_bar_comes(
    panel: CoachPanel, qapp: QApplication, findings: list[Finding], make_report: MakeReport
) -> None:
    apply_theme(qapp, Theme.load("light"))
    panel.show_report(make_report(TEXT, *findings, strengths=3), findings)
    qapp.processEvents()
    bars = panel.findChildren(QScrollBar)
    bar = next(bar for bar in bars if bar.orientation() is Qt.Orientation.Vertical)
    card = panel.findings.card
    assert card is not None
    wide = card.width()
    assert bar.maximum() == 0
    panel.resize(panel.width(), 300)
    qapp.processEvents()
    assert bar.maximum() > 0
    assert card.width() == wide
