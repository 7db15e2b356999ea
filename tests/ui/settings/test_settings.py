"""Each setting is declared once, kept in one file, found by a word, and carried to another machine."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFileDialog, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from youward.errors import InputError
from youward.paths import data_home
from youward.ui.settings import declared
from youward.ui.settings.declared import DECLARED
from youward.ui.settings.kinds import Choice, Names, Number, Setting, Several, Switch
from youward.ui.settings.setting_row import NameLines, SettingRow
from youward.ui.settings.settings import Settings
from youward.ui.settings.settings_dialog import SettingsDialog


@pytest.fixture
def settings(qapp: QApplication) -> Settings:
    return Settings()


def another(setting: Setting[Any]) -> Any:
    """Return a value that is not the default."""
    match setting:
        case Switch():
            return not setting.default
        case Number():
            return setting.most
        case Choice():
            return setting.options[-1][0]
        case Several():
            return (setting.options[1][0],)
        case Names():
            return ("one, two", "three")
        case _:
            return "Some Font"


def test_keys_are_unique_and_defaults_can_be_written() -> None:
    assert len({s.key for s in DECLARED}) == len(DECLARED)
    assert all(s.read(s.write(s.default)) == s.default for s in DECLARED)


@pytest.mark.parametrize("setting", DECLARED, ids=lambda s: s.key)
def test_a_choice_is_told_once_and_kept_in_the_file(
    settings: Settings, setting: Setting[Any], qtbot: QtBot
) -> None:
    value = another(setting)
    with qtbot.waitSignal(settings.changed) as told:
        settings.choose(setting, value)
    assert told.args == [setting]
    with qtbot.assertNotEmitted(settings.changed):
        settings.choose(setting, value)
    settings.write()
    assert Settings().value(setting) == value
    settings.choose(setting, setting.default)
    settings.write()
    assert Settings().value(setting) == setting.default


@given(
    names=st.lists(st.text(st.characters(exclude_characters=";", exclude_categories=["Cs"])).map(str.strip))
)
def test_names_come_back_as_they_were(names: list[str]) -> None:
    kept = tuple(dict.fromkeys(name for name in names if name))
    assert declared.BRANDS.read(declared.BRANDS.write(kept)) == kept


def test_a_value_that_makes_no_sense_counts_as_the_default() -> None:
    data_home().mkdir(parents=True, exist_ok=True)
    (data_home() / "settings.ini").write_text(
        "[editor]\nsize=999\nfocus=everything\n[coach]\nbrands=Acme, Acme Pay\nquiet=perhaps\n"
    )
    settings = Settings()
    assert settings.value(declared.FONT_SIZE) == declared.FONT_SIZE.default
    assert settings.value(declared.FOCUS) == "off"
    assert settings.value(declared.QUIET) is False
    assert settings.value(declared.BRANDS) == ("Acme,Acme Pay",)


def test_all_of_them_move_to_another_machine(settings: Settings) -> None:
    for setting in DECLARED:
        settings.choose(setting, another(setting))
    exported = settings.exported()
    for setting in DECLARED:
        settings.choose(setting, setting.default)
    assert settings.take(exported) == len(DECLARED)
    assert all(settings.value(setting) == another(setting) for setting in DECLARED)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "not a file of settings"),
        ("[]", "not a file of settings"),
        ('{"format": "something"}', "not a file of settings"),
        ("[" * 100_000, "not a file of settings"),
        (json.dumps({"format": "youward-settings", "settings": {"editor/size": 4000}}), "from 10 to 40"),
        (json.dumps({"format": "youward-settings", "settings": {"editor/size": "big"}}), "editor/size"),
    ],
)
def test_what_is_no_file_of_settings_changes_nothing(settings: Settings, content: str, said: str) -> None:
    settings.choose(declared.FONT_SIZE, 20)
    with pytest.raises(InputError, match=said):
        settings.take(content)
    assert settings.value(declared.FONT_SIZE) == 20


def test_settings_of_a_later_version_are_left_out(settings: Settings) -> None:
    exported = {"format": "youward-settings", "settings": {"editor/size": "20", "later/one": "x"}}
    assert settings.take(json.dumps(exported)) == 1
    assert settings.value(declared.FONT_SIZE) == 20


@pytest.fixture
def dialog(settings: Settings, qtbot: QtBot) -> SettingsDialog:
    dialog = SettingsDialog(settings)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def row(dialog: SettingsDialog, setting: Setting[Any]) -> SettingRow:
    return next(row for row in dialog.rows if row.setting is setting)


def in_sight(dialog: SettingsDialog) -> list[str]:
    return [row.setting.key for row in dialog.rows if row.isVisible()]


def test_every_setting_that_is_offered_has_a_row(dialog: SettingsDialog) -> None:
    assert in_sight(dialog) == [s.key for s in DECLARED if s.is_offered]
    assert all(row.control.accessibleName() for row in dialog.rows)


def test_search_finds_words_in_titles_descriptions_and_choices(dialog: SettingsDialog) -> None:
    QTest.keyClicks(dialog.search, "SENTENCE focus")
    assert in_sight(dialog) == ["editor/focus"]
    dialog.search.setText("bluesky")
    assert in_sight(dialog) == ["networks/chosen"]
    dialog.search.setText("zebra")
    assert in_sight(dialog) == []
    assert any(
        "No setting has these words" in label.text() for label in dialog.findChildren(type(dialog._said))
    )


def test_controls_change_settings_at_once_and_go_back(dialog: SettingsDialog, settings: Settings) -> None:
    size = row(dialog, declared.FONT_SIZE)
    assert isinstance(size.control, QSpinBox)
    assert not size.reset.isVisible()
    QTest.keyClick(size.control, Qt.Key.Key_Up)
    assert settings.value(declared.FONT_SIZE) == 17
    assert size.reset.isVisible()
    size.reset.click()
    assert (settings.value(declared.FONT_SIZE), size.control.value()) == (16, 16)
    quiet = row(dialog, declared.QUIET).control
    assert isinstance(quiet, QCheckBox)
    QTest.keyClick(quiet, Qt.Key.Key_Space)
    assert settings.value(declared.QUIET)
    speaks = row(dialog, declared.SPEAKS).control
    assert isinstance(speaks, QComboBox)
    QTest.keyClick(speaks, Qt.Key.Key_Down)
    assert settings.value(declared.SPEAKS) == "sentence"
    words = row(dialog, declared.MY_WORDS).control
    assert isinstance(words, NameLines)
    words.setPlainText("deep dive; or not\n\n deep dive; or not\nsprint")
    assert settings.value(declared.MY_WORDS) == ("deep dive, or not", "sprint")
    box = next(b for b in row(dialog, declared.NETWORKS).findChildren(QCheckBox) if b.text() == "Mastodon")
    box.click()
    assert settings.value(declared.NETWORKS) == ("mastodon",)


def button(dialog: SettingsDialog, text: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == text)


def test_export_and_import_through_the_window(
    dialog: SettingsDialog, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mine.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    settings.choose(declared.FONT_SIZE, 22)
    button(dialog, "Export…").click()
    settings.choose(declared.FONT_SIZE, 16)
    button(dialog, "Import…").click()
    assert settings.value(declared.FONT_SIZE) == 22
    for content in (b"\xff\xfe\x00", b"nothing", b"{}" * 1_000_000):
        file.write_bytes(content)
        button(dialog, "Import…").click()
        assert "Choose a file that Youward exported" in dialog._said.text()
    file.unlink()
    button(dialog, "Import…").click()
    assert "can't be opened" in dialog._said.text()
    file.mkdir()
    button(dialog, "Export…").click()
    assert "Not exported" in dialog._said.text()
    assert settings.value(declared.FONT_SIZE) == 22
