"""Insights on the screen: filters, cards, the posts behind them, and hiding."""

import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from club import club_posts, fill
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from rooms import PATIENCE, in_dialog, press, write

from youward.ui.app import Room
from youward.ui.insights.charts import BarChart, TimelineChart
from youward.ui.insights.insight_card import InsightCard
from youward.ui.insights.insights_dialog import InsightsDialog
from youward.ui.insights.repeat_dialog import RepeatDialog, stretches
from youward.ui.settings import declared

Open = Callable[..., InsightsDialog]


@pytest.fixture
def opened(room: Room, qtbot: QtBot) -> Iterator[Open]:
    dialogs: list[InsightsDialog] = []

    def begin(**filling: object) -> InsightsDialog:
        fill(room.store, **filling)  # type: ignore[arg-type]
        # The sample post of a first start is read as well.
        with qtbot.waitSignal(room.session.filler.finished, timeout=PATIENCE):
            room.session.filler.start()
        dialog = InsightsDialog(room.session, room.window)
        dialogs.append(dialog)
        dialog.show()
        with qtbot.waitSignal(dialog._gathering.gathered, timeout=PATIENCE):
            pass
        return dialog

    yield begin
    for dialog in dialogs:
        dialog.reject()
        dialog.deleteLater()


def card(dialog: InsightsDialog, identity: str) -> InsightCard:
    return next(card for card in dialog.cards if card.insight.id == identity)


def ids(dialog: InsightsDialog) -> list[str]:
    return [card.insight.id for card in dialog.cards]


def buttons(widget: QWidget) -> list[QPushButton]:
    # What a button has just added is shown with the next events.
    QApplication.processEvents()
    return [button for button in widget.findChildren(QPushButton) if button.isVisibleTo(widget)]


def words(widget: QWidget) -> str:
    return "\n".join(
        label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget) and label.text()
    )


def settled(dialog: InsightsDialog, qtbot: QtBot, act: Callable[[], object]) -> None:
    with qtbot.waitSignal(dialog._gathering.gathered, timeout=PATIENCE):
        act()


def test_all_nine_are_shown_about_published_posts(opened: Open) -> None:
    dialog = opened()
    assert len(dialog.cards) == 9
    assert dialog.published.isChecked()
    assert dialog.which.text() == "40 published posts. Nothing here is a goal or a grade."
    assert card(dialog, "hist-mix").sentence.text() == (
        "Of the last 20 posts, 12 inform or help, 3 talk with people and 5 ask for something."
    )
    assert "“Pushing”" in card(dialog, "hist-changes").sentence.text()


def test_all_drafts_are_looked_at_while_few_are_published(opened: Open) -> None:
    dialog = opened(published=False)
    assert not dialog.published.isChecked()
    assert dialog.which.text().startswith(
        "41 posts: all drafts, because fewer than 8 are marked as published."
    )
    assert len(dialog.cards) == 9


def test_too_few_posts_teach_what_there_will_be(opened: Open, qtbot: QtBot) -> None:
    dialog = opened(posts=4)
    assert dialog.cards == []
    assert "3 more posts are needed: from 8 on, posts can be looked at together." in words(dialog)
    assert "Insights say what many posts have in common" in words(dialog)


def test_the_filters_leave_some_posts(opened: Open, qtbot: QtBot) -> None:
    dialog = opened()
    assert [dialog.network.itemText(row) for row in range(dialog.network.count())] == [
        "All networks",
        "Facebook",
        "LinkedIn",
        "X",
    ]
    settled(dialog, qtbot, lambda: dialog.network.setCurrentIndex(1))
    facebook = sum("facebook" in post.networks for post in club_posts())
    assert dialog.which.text().startswith(f"{facebook} published posts")
    settled(dialog, qtbot, lambda: dialog.network.setCurrentIndex(2))
    assert dialog.cards == []
    assert "With a longer period or all networks there may be enough." in words(dialog)
    settled(dialog, qtbot, lambda: dialog.network.setCurrentIndex(0))
    settled(dialog, qtbot, lambda: dialog.period.setCurrentIndex(0))
    assert dialog.cards == []


def test_a_chart_has_the_same_as_text(opened: Open) -> None:
    dialog = opened()
    shown = card(dialog, "hist-mix")
    assert "Talk with people" not in words(shown)
    QTest.keyClick(shown.as_text, Qt.Key.Key_Space)
    assert "Talk with people" in words(shown)
    assert shown.chart is not None
    assert shown.chart.accessibleName() == "What the posts do"
    assert shown.chart.accessibleDescription() == (
        "Inform or help: 12; Talk with people: 3; Ask for something: 5"
    )
    for one in dialog.cards:
        assert bool(one.chart) <= bool(one.insight.rows)


def test_the_posts_are_one_click_away(room: Room, qtbot: QtBot) -> None:
    drafts = fill(room.store)

    def go(dialog: QWidget) -> None:
        assert isinstance(dialog, InsightsDialog)
        qtbot.waitUntil(lambda: bool(dialog.cards), timeout=PATIENCE)
        shown = card(dialog, "hist-pressure")
        shown.posts.click()
        (post,) = (one for one in buttons(shown) if one.text().startswith("Last chance"))
        assert "February 6, 2026" in post.text()
        post.click()

    in_dialog(go)
    press(room, "Ctrl+Shift+G")
    assert room.session.draft is not None
    assert room.session.draft.id == drafts[13]


def test_long_lists_come_in_parts(opened: Open) -> None:
    shown = card(opened(), "hist-rhythm")
    shown.posts.click()
    more = next(one for one in buttons(shown) if one.text() == "Show more (30 left)")
    before = len(buttons(shown))
    more.click()
    assert len(buttons(shown)) == before + 10


def test_near_repeats_stand_side_by_side(opened: Open, qtbot: QtBot) -> None:
    dialog = opened()
    shown = card(dialog, "hist-repeat")
    shown.posts.click()
    pair = next(one for one in buttons(shown) if one.text().startswith("Drop-in"))
    texts: list[str] = []

    def compare(side_by_side: QWidget) -> None:
        assert isinstance(side_by_side, RepeatDialog)
        texts.extend(view.toPlainText() for view in side_by_side.views)
        side_by_side.buttons[0].click()

    in_dialog(compare)
    pair.click()
    assert texts[0] != texts[1]
    assert texts[0].startswith("Drop-in tennis for beginners is on Saturday")
    assert dialog.chosen == int(shown.insight.pairs[0].earlier)


def test_what_is_shared_is_marked_with_what_is_between() -> None:
    text = "a, b c d"
    assert list(stretches(text, [(0, 1), (3, 4), (7, 8)])) == [
        ("", False),
        ("a, b", True),
        (" c ", False),
        ("d", True),
        ("", False),
    ]
    assert list(stretches(text, [])) == [(text, False)]


def test_an_insight_can_be_hidden_for_good_and_brought_back(opened: Open, room: Room) -> None:
    dialog = opened()
    card(dialog, "hist-mix").hide_button.click()
    assert "hist-mix" not in ids(dialog)
    assert room.session.settings.value(declared.HIDDEN_INSIGHTS) == ("hist-mix",)
    (back,) = dialog.returns
    assert back.accessibleName() == "Show What the posts do again"
    back.click()
    assert "hist-mix" in ids(dialog)
    assert dialog.returns == []


def test_hidden_insights_stay_hidden(opened: Open, room: Room) -> None:
    room.session.settings.choose(declared.HIDDEN_INSIGHTS, ("hist-rhythm", "hist-of-tomorrow"))
    assert "hist-rhythm" not in ids(opened())


def test_the_pointer_is_told_what_is_under_it(qtbot: QtBot) -> None:
    bars = BarChart("Bars", [("One", 3), ("Two", 1234)])
    qtbot.addWidget(bars)
    bars.resize(400, bars.height())
    bars.show()
    assert bars.said_at(QPointF(200, bars.height() * 3 / 4)) == "Two: 1,234"
    assert bars.said_at(QPointF(200, -20)) == ""
    line = TimelineChart("Line", [0, 86_400_000 * 50])
    qtbot.addWidget(line)
    line.resize(400, line.height())
    line.show()
    said = {line.said_at(QPointF(x, 20)) for x in range(0, 400, 8)}
    assert said == {"", "1 Jan 70", "20 Feb 70"}


def test_the_labels_are_drawn_beside_the_bars(qtbot: QtBot) -> None:
    def drawn(label: str) -> int:
        chart = BarChart("Bars", [(label, 1)])
        qtbot.addWidget(chart)
        chart.resize(400, chart.height())
        chart.show()
        qtbot.waitExposed(chart)
        picture = chart.grab().toImage()
        # The bar begins where the label ends.
        left = int(chart.mapFromScene(chart.getViewBox().sceneBoundingRect().topLeft()).x())
        paper = picture.pixel(1, 1)
        return sum(picture.pixel(x, y) != paper for x in range(2, left - 3) for y in range(picture.height()))

    assert drawn("Wide and long label") > drawn("Wi") > 20


def test_one_moment_is_a_line_too(qtbot: QtBot) -> None:
    line = TimelineChart("Line", [5_000])
    qtbot.addWidget(line)
    line.show()


def test_the_charts_leave_the_librarys_settings_alone() -> None:
    code = (
        "import sys, youward.ui.app\n"
        "print('pyqtgraph' in sys.modules, 'numpy' in sys.modules)\n"
        "import pyqtgraph\nbefore = dict(pyqtgraph.CONFIG_OPTIONS)\nhook = sys.excepthook\n"
        "import youward.ui.insights.insights_dialog\n"
        "print(before == pyqtgraph.CONFIG_OPTIONS, hook is sys.excepthook)\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8")
    assert (ran.stdout, ran.stderr) == ("False False\nTrue True\n", "")


def test_insights_come_while_the_coach_reads(room: Room, qtbot: QtBot) -> None:
    for post in club_posts()[:9]:
        room.store.create_draft(post.text)
    write(room, "Hello")
    room.session.save()
    dialog = InsightsDialog(room.session, room.window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "of 11 posts are read" in dialog.progress.text()
    qtbot.waitUntil(lambda: len(dialog.cards) == 9, timeout=PATIENCE)
    shown = card(dialog, "hist-rhythm")
    shown.as_text.click()
    shown.as_text.setFocus()
    qtbot.waitUntil(lambda: dialog.which.text().startswith("11 posts"), timeout=PATIENCE)
    assert not dialog.progress.text()
    # What was opened stays open, and the keyboard stays where it was.
    assert card(dialog, "hist-rhythm").as_text.isChecked()
    assert card(dialog, "hist-rhythm").as_text.hasFocus()
    dialog.reject()
