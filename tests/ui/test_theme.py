"""Both themes are complete, readable, and applied to what is there and what comes later."""

from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from youward.coach.report import Severity
from youward.errors import ResourceError
from youward.ui.app import Room
from youward.ui.editor.post_editor import PostEditor
from youward.ui.icons import app_icon, icon
from youward.ui.theme import Theme, apply_theme, stylesheet

GROUNDS = ("paper", "surface", "raised")
TEXTS = ("ink", "muted", "accent", "worth_fixing", "look_again", "small_thing", "good", "proofreading")


def luminance(name: str) -> float:
    parts = [QColor(name).redF(), QColor(name).greenF(), QColor(name).blueF()]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_text_colours_are_readable(name: str) -> None:
    colours = asdict(Theme.load(name))
    for text in TEXTS:
        for ground in GROUNDS:
            assert contrast(colours[text], colours[ground]) >= 4.5, (text, ground)
    assert contrast(colours["on_accent"], colours["accent"]) >= 4.5
    assert contrast(colours["on_accent"], colours["accent_strong"]) >= 4.5
    assert contrast(colours["ink"], colours["selection"]) >= 4.5
    assert contrast(colours["edge"], colours["surface"]) >= 3


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
    for name in ("light", "dark"):
        theme = Theme.load(name)
        apply_theme(qapp, theme)
        editor.ensurePolished()
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(theme.paper)
        assert editor.colours[Severity.WORTH_FIXING] == QColor(theme.worth_fixing)
        assert editor.colours[Severity.SMALL_THING] == QColor(theme.small_thing)
    assert qapp.font().pixelSize() == 13


def test_the_system_setting_picks_the_theme(qapp: QApplication) -> None:
    assert Theme.for_system(qapp).name in ("light", "dark")
    assert Theme.for_scheme(Qt.ColorScheme.Dark).name == "dark"
    assert Theme.for_scheme(Qt.ColorScheme.Unknown).name == "light"


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
