"""The window speaks English, German and Spanish, all of it; what it says is kept apart from the posts."""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from rooms import PATIENCE, card, checks, press, write

from youward.ui.app import Room
from youward.ui.language import speak
from youward.ui.settings import declared
from youward.ui.settings.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
I18N = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "es")
PLACES = re.compile(r"\{\w+\}|%n|___")


@pytest.fixture
def open_in(open_room: Callable[[], Room]) -> Callable[[str], Room]:
    def begin(language: str) -> Room:
        settings = Settings()
        settings.choose(declared.LANGUAGE, language)
        settings.write()
        room = open_room()
        room.session.new_draft()
        return room

    return begin


def test_every_string_is_translated_and_compiled() -> None:
    ran = subprocess.run(
        [sys.executable, str(ROOT / "build" / "translations.py"), "--check"], capture_output=True, text=True
    )
    assert ran.stdout == ""
    assert ran.returncode == 0, ran.stderr


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_stands_in_the_translation_too(language: str) -> None:
    for message in ElementTree.parse(I18N / f"youward_{language}.ts").getroot().iter("message"):
        source = message.findtext("source", "")
        found = message.find("translation")
        assert found is not None
        for text in [form.text or "" for form in found] or [found.text or ""]:
            assert sorted(PLACES.findall(text)) == sorted(PLACES.findall(source)), source
            assert text.count("&") == source.count("&"), source


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_letters_differ_within_each_menu(open_in: Callable[[str], Room], language: str) -> None:
    room = open_in(language)
    menus = [action.menu() for action in room.window.menuBar().actions()]
    for menu in [room.window.menuBar(), *menus]:
        texts = [a.text() for a in menu.actions() if not a.isSeparator()]
        letters = [text[text.index("&") + 1].lower() for text in texts]
        assert len(set(letters)) == len(letters), texts


@pytest.mark.parametrize(
    ("language", "copied", "question", "thousand"),
    [("de", "Kopieren", "Was ändert sich", "1.000"), ("es", "Copiar", "¿Qué cambia", "1.000")],
)
def test_the_window_and_the_coach_speak_it(
    open_in: Callable[[str], Room], qtbot: QtBot, language: str, copied: str, question: str, thousand: str
) -> None:
    room = open_in(language)
    assert copied in room.window.desk.copy.text()
    write(room, "We are thrilled to announce our new booking app. It took a year. ")
    qtbot.waitUntil(lambda: "self-lead" in checks(room), timeout=PATIENCE)
    press(room, "F8")
    labels = [label.accessibleName() for label in card(room).findChildren(type(card(room)._ask))]
    assert any(label.startswith(question) for label in labels), labels
    assert not any(b.text() in ("Use this", "Not here") for b in card(room).findChildren(QPushButton))
    assert QLocale().toString(1000) in (thousand, "1000")


def test_a_language_that_is_not_translated_stays_english(qapp: QApplication) -> None:
    speak(qapp, "de")
    speak(qapp, "fr")
    assert QApplication.translate("Menus", "&Post") == "&Post"
