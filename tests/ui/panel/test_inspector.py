"""The panel tells, when asked, why something was or was not said about a sentence."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from youward.coach.report import Considered, Finding, Report, SentenceRole
from youward.ui.panel.coach_panel import CoachPanel
from youward.ui.theme import Theme, apply_theme

MakeFinding = Callable[..., Finding]
MakeReport = Callable[..., Report]
TEXT = "We built this app. Sign up now. You can book 🎾 courts. Why wait?"
ROLES = (("us", "announce"), ("ask", "ask"), ("them", "tell"), ("question", "question"))
WHY_NOT = "Why is nothing said here?"


def considered(check: str, quote: str, *, fired: bool, against: tuple[str, ...] = ()) -> Considered:
    start = TEXT.index(quote)
    spoke_for = ("readers marked posts like this one",) if fired else ()
    return Considered(check, f"Title of {check}", start, start + len(quote), fired, spoke_for, against)


@pytest.fixture
def finding(make_finding: MakeFinding) -> Finding:
    return make_finding(TEXT, "We built this app.")


@pytest.fixture
def report(make_report: MakeReport, finding: Finding) -> Report:
    report = make_report(TEXT, finding)
    roles = zip(report.sentences, ROLES, strict=True)
    return replace(
        report,
        sentences=tuple(SentenceRole(s.start, s.end, role, act) for s, (role, act) in roles),
        considered=(
            considered("hype", "built", fired=False, against=("it is put away here",)),
            considered(
                "self-lead", "We built this app.", fired=True, against=("readers seldom marked this",)
            ),
            considered("push-cta", "Sign up now.", fired=False, against=("it is fine in this kind of post",)),
        ),
    )


@pytest.fixture
def panel(qtbot: QtBot) -> CoachPanel:
    panel = CoachPanel()
    qtbot.addWidget(panel)
    panel.resize(340, 900)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


@pytest.fixture
def shown(panel: CoachPanel, report: Report) -> CoachPanel:
    panel.show_caret(TEXT, 3)
    panel.show_report(report, list(report.findings))
    return panel


def words(panel: CoachPanel) -> list[str]:
    return [label.accessibleName() for label in panel.findChildren(QLabel) if label.isVisible()]


def button(panel: CoachPanel, text: str) -> QPushButton:
    return next(b for b in panel.findChildren(QPushButton) if b.isVisible() and b.text().startswith(text))


def disclosure(panel: CoachPanel) -> QPushButton:
    return next(
        b for b in panel.findChildren(QPushButton) if b.accessibleName() in (WHY_NOT, "About this sentence")
    )


def test_the_details_of_a_card_say_what_spoke_for_and_against_it(shown: CoachPanel) -> None:
    details = button(shown, "Details")
    assert details.accessibleDescription() == ""
    details.click()
    said = details.accessibleDescription().splitlines()
    assert said[1:4] == [
        "It is about us. It announces something.",
        "For it: readers marked posts like this one.",
        "Against it: readers seldom marked this.",
    ]
    assert said[-1] == "The check is called self-lead."
    assert "\n".join(said[1:4]) in words(shown)


def test_the_details_of_a_card_count_many_sentences(
    panel: CoachPanel, make_finding: MakeFinding, report: Report
) -> None:
    whole = make_finding(TEXT, TEXT, check="we-heavy")
    panel.show_report(replace(report, findings=(whole,)), [whole])
    button(panel, "Details").click()
    line = "It speaks of 4 sentences: about us 1, asking for something 1, for the reader 1, questions 1."
    assert any(line in text for text in words(panel))
    two = make_finding(TEXT, "We built this app. Sign up now.", check="we-heavy")
    panel.show_report(replace(report, findings=(two,)), [two])
    said = "\n".join(words(panel)).splitlines()
    assert "Sentence 1: It is about us. It announces something." in said
    assert "Sentence 2: It asks the reader to do something." in said


def test_the_details_take_the_reasons_of_a_new_report(shown: CoachPanel, report: Report) -> None:
    button(shown, "Details").click()
    fresh = replace(report.considered[1], spoke_against=())
    shown.show_report(replace(report, considered=(fresh,)), list(report.findings))
    said = "\n".join(words(shown))
    assert "For it: readers marked posts like this one." in said
    assert "Against it" not in said


def test_nothing_is_said_of_a_sentence_until_asked(shown: CoachPanel, qtbot: QtBot) -> None:
    asked = disclosure(shown)
    assert asked.accessibleName() == "About this sentence"
    assert asked.accessibleDescription() == "“We built this app.”"
    assert "Title of hype · not said" not in words(shown)
    asked.setFocus()
    qtbot.keyClick(asked, Qt.Key.Key_Space)
    said = words(shown)
    for expected in (
        "It is about us. It announces something.",
        "Title of self-lead · said",
        "For it: readers marked posts like this one.",
        "Against it: readers seldom marked this.",
        "Title of hype · not said",
        "Against it: it is put away here.",
    ):
        assert expected in said
        assert expected in asked.accessibleDescription().splitlines()
    assert said.index("Title of self-lead · said") < said.index("Title of hype · not said")
    assert asked.hasFocus()
    qtbot.keyClick(asked, Qt.Key.Key_Space)
    assert "Title of hype · not said" not in words(shown)


def test_the_sentence_follows_the_caret(shown: CoachPanel) -> None:
    disclosure(shown).click()
    shown.show_caret(TEXT, TEXT.index("up now"))
    assert disclosure(shown).text().startswith(WHY_NOT)
    assert "Title of push-cta · not said" in words(shown)
    assert "Against it: it is fine in this kind of post." in words(shown)
    assert "Title of self-lead · said" not in words(shown)
    shown.show_caret(TEXT, TEXT.index("courts"))
    assert "“You can book 🎾 courts.”" in words(shown)
    assert "It is about the reader. It tells something." in words(shown)
    assert "No check found anything to weigh here." in words(shown)
    shown.show_caret(TEXT, len(TEXT))
    assert "It is a question." in words(shown)


def test_what_is_shown_stays_until_the_changed_text_is_read(shown: CoachPanel, report: Report) -> None:
    disclosure(shown).click()
    changed = "Oh. " + TEXT
    shown.show_caret(changed, changed.index("Why wait"))
    shown.show_report(report, list(report.findings))
    assert "“We built this app.”" in words(shown)
    later = tuple(replace(s, start=s.start + 4, end=s.end + 4) for s in report.sentences)
    shown.show_report(replace(report, findings=(), considered=(), sentences=later), [])
    assert "“Why wait?”" in words(shown)


def test_it_goes_when_there_is_no_sentence(shown: CoachPanel, report: Report) -> None:
    disclosure(shown).setFocus()
    shown.show_report(None, [])
    assert not disclosure(shown).isVisible()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused is shown or shown.isAncestorOf(focused)
    shown.show_report(replace(report, sentences=(), considered=()), [])
    assert not disclosure(shown).isVisible()


def test_opening_brings_the_reasons_into_view(shown: CoachPanel, qapp: QApplication) -> None:
    shown.resize(340, 260)
    qapp.processEvents()
    disclosure(shown).click()
    qapp.processEvents()
    last = next(
        label for label in shown.findChildren(QLabel) if label.accessibleName() == "Title of self-lead · said"
    )
    assert last.visibleRegion().boundingRect().height() == last.height()


@pytest.mark.parametrize("width", [280, 340])
def test_the_reasons_fit_the_panel(shown: CoachPanel, qapp: QApplication, width: int) -> None:
    apply_theme(qapp, Theme.load("light"))
    shown.resize(width, 900)
    disclosure(shown).click()
    shown.show_caret(TEXT, TEXT.index("up now"))
    qapp.processEvents()
    page = shown.findChild(QWidget, "coachPage")
    assert page is not None
    assert page.width() <= width
    for child in page.findChildren(QWidget):
        if child.isVisible():
            right = child.mapTo(page, child.rect().bottomRight())
            assert right.x() < page.width(), child
