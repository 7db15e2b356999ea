"""The themes are complete, chosen or the system's, and applied to what is there and what comes later."""

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot
from rooms import PATIENCE, checks, write

from youward.coach.report import Severity
from youward.errors import ResourceError
from youward.ui.app import Room
from youward.ui.editor.post_editor import PostEditor
from youward.ui.icons import app_icon, icon
from youward.ui.settings import declared
from youward.ui.theme import (
    THEMES,
    TYPE_INTERFACE,
    TYPE_TITLE,
    Theme,
    apply_theme,
    moves,
    stylesheet,
    typeface,
)


def test_themes_are_refused_with_file_and_reason(tmp_path: Path) -> None:
    light = Theme.load("light")
    colours = {key: value for key, value in asdict(light).items() if key != "name"}

    def refused(**changed: str | None) -> str:
        file = tmp_path / "mine.toml"
        merged = {key: value for key, value in (colours | changed).items() if value is not None}
        file.write_text("".join(f'{key} = "{value}"\n' for key, value in merged.items()), encoding="utf-8")
        with pytest.raises(ResourceError) as caught:
            Theme.read(file)
        return str(caught.value)

    assert 'mine.toml lacks the colour "ink"' in refused(ink=None)
    assert 'unknown colour "inkk"' in refused(inkk="#000000")
    assert '"#rrggbb"' in refused(ink="black")
    (tmp_path / "broken.toml").write_text("ink = ", encoding="utf-8")
    with pytest.raises(ResourceError, match="can't be read"):
        Theme.read(tmp_path / "broken.toml")
    with pytest.raises(ResourceError, match="can't be read"):
        Theme.read(tmp_path / "absent.toml")


def test_the_style_sheet_uses_only_names(qapp: QApplication) -> None:
    source = (Path(__file__).parents[2] / "resources" / "themes" / "stylesheet.qss").read_text("utf-8")
    rules = [line for line in source.splitlines() if "{" in line or ";" in line]
    assert not any("#" in rule.split(":", 1)[-1] for rule in rules if ":" in rule and "$" not in rule)
    assert "$" not in stylesheet(Theme.load("dark"))


def test_applying_a_theme_reaches_palette_and_severity_colours(qapp: QApplication, qtbot) -> None:  # noqa: ANN001
    editor = PostEditor()
    qtbot.addWidget(editor)
    for name in THEMES:
        theme = Theme.load(name)
        apply_theme(qapp, theme)
        editor.ensurePolished()
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(theme.paper)
        assert editor.colours[Severity.WORTH_FIXING] == QColor(theme.worth_fixing)
        assert editor.colours[Severity.SMALL_THING] == QColor(theme.small_thing)
    assert qapp.font().pixelSize() == 13


def test_the_system_setting_picks_the_theme(qapp: QApplication) -> None:
    schemes, wishes = Qt.ColorScheme, Qt.ContrastPreference
    assert Theme.for_system(qapp).name in THEMES
    assert Theme.name_for(schemes.Dark, wishes.NoPreference) == "dark"
    assert Theme.name_for(schemes.Unknown, wishes.NoPreference) == "light"
    assert Theme.name_for(schemes.Light, wishes.HighContrast) == "contrast"


def paper(qapp: QApplication) -> str:
    return qapp.palette().color(QPalette.ColorRole.Window).name()


def test_the_chosen_theme_is_shown_at_once_and_the_systems_waits(room: Room, qapp: QApplication) -> None:
    hints, settings = qapp.styleHints(), room.session.settings
    for name in ("dark", "contrast", "light"):
        settings.choose(declared.THEME, name)
        assert paper(qapp) == Theme.load(name).paper.lower()
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert paper(qapp) == Theme.load(name).paper.lower()
    settings.choose(declared.THEME, "system")
    assert paper(qapp) == Theme.load("dark").paper.lower()


def test_the_systems_wish_for_contrast_is_followed(room: Room, qapp: QApplication) -> None:
    wishes = qapp.styleHints().accessibility()
    wishes.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert paper(qapp) == Theme.load("contrast").paper.lower()
    wishes.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert paper(qapp) == Theme.load("light").paper.lower()


def test_the_theme_of_last_time_is_there_at_the_start(
    open_room: Callable[[], Room], qapp: QApplication
) -> None:
    open_room().session.settings.choose(declared.THEME, "contrast")
    open_room()
    assert paper(qapp) == Theme.load("contrast").paper.lower()


def test_reduced_motion_stops_what_fades(room: Room) -> None:
    editor, settings = room.window.editor, room.session.settings
    moving = moves(editor)
    settings.choose(declared.STILL, True)
    assert not moves(editor)
    settings.choose(declared.STILL, False)
    assert moves(editor) is moving


def test_larger_words_of_the_system_make_all_words_larger(qapp: QApplication) -> None:
    before = qapp.font()
    large = QFont(before)
    large.setPointSizeF(18)
    qapp.setFont(large)
    apply_theme(qapp, Theme.load("light"))
    interface = qapp.font().pixelSize()
    assert interface > TYPE_INTERFACE
    assert typeface(TYPE_TITLE).pixelSize() > TYPE_TITLE
    apply_theme(qapp, Theme.load("dark"))
    assert qapp.font().pixelSize() == interface
    qapp.setFont(before)


def test_an_open_window_follows_the_system_from_light_to_dark(room: Room, qapp: QApplication) -> None:
    def ink() -> str:
        image = room.window.desk.copy.icon().pixmap(48, 48).toImage()
        colours = [image.pixelColor(x, y) for x in range(48) for y in range(48)]
        return max(colours, key=lambda colour: colour.alpha()).name()

    room.window.editor.insertPlainText("We built it.")
    for scheme, name in ((Qt.ColorScheme.Dark, "dark"), (Qt.ColorScheme.Light, "light")):
        qapp.styleHints().colorSchemeChanged.emit(scheme)
        theme = Theme.load(name)
        assert ink() == QColor(theme.ink).name()
        picture = room.window.grab().toImage()
        desk = room.window.editor.mapTo(room.window, room.window.editor.rect().bottomLeft())
        assert picture.pixelColor(desk.x() + 4, desk.y() - 4).name() == theme.surface.lower()
    assert room.window.editor.text() == "We built it."


def test_what_is_in_sight_and_has_the_keyboard_stays_so(room: Room, qapp: QApplication, qtbot: QtBot) -> None:
    window = room.window
    window.resize(1200, 420)
    for number in range(60):
        room.session.shelf.add(f"Draft {number}", "")
    room.session.new_draft()
    write(
        room, "We are thrilled to announce our app. We have worked hard. We love it. Our team is proud. " * 4
    )
    qtbot.waitUntil(lambda: len(checks(room)) > 1, timeout=PATIENCE)
    window.editor.set_caret(7)
    window.drafts.search.setFocus()
    bars = [window.drafts.list.verticalScrollBar(), window.panel.findChild(QScrollArea).verticalScrollBar()]
    qtbot.waitUntil(lambda: all(bar.maximum() > 0 for bar in bars), timeout=PATIENCE)
    for _ in range(3):
        qapp.sendPostedEvents()
    for bar in bars:
        bar.setValue(bar.maximum())
    before = [bar.value() for bar in bars]
    for name in ("dark", "contrast", "light"):
        room.session.settings.choose(declared.THEME, name)
        assert [bar.value() for bar in bars] == before
        qapp.processEvents()
        assert [bar.value() for bar in bars] == before
    assert window.focusWidget() is window.drafts.search
    assert window.editor.caret() == 7


def test_icons_take_the_themes_ink(qapp: QApplication) -> None:
    dark = Theme.load("dark")
    apply_theme(qapp, dark)
    image = icon("new-post", qapp.palette()).pixmap(24, 24).toImage()
    drawn = {
        image.pixelColor(x, y).name()
        for x in range(24)
        for y in range(24)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert drawn == {QColor(dark.ink).name()}
    assert not app_icon().isNull()
    with pytest.raises(ResourceError, match="Reinstall"):
        icon("absent", qapp.palette())
