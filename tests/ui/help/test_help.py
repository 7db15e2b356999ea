"""The help opens on the page about where the keyboard is, and every key it names is one."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImageReader, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from rooms import in_dialog, press, write

from youward import paths
from youward.ui import keys
from youward.ui.app import Room
from youward.ui.help.help_dialog import HelpDialog
from youward.ui.help.pages import NAMES, read_pages
from youward.ui.language import LANGUAGES, SOURCE, speak

KEY = re.compile(r"(?:Ctrl|Shift|Alt)\+(?:(?:Shift|Alt)\+)*(?:[A-Z]\b|[.,+=0-]|F\d)|\bF\d\b|\bEsc\b")
LARGEST_PICTURE = 64_000
HELP = paths.resources() / "help"
TRANSLATED = tuple(language for language in LANGUAGES if language != SOURCE)
PICTURES = re.compile(r"\]\((pictures/[^)]+)\)")
MARKED = re.compile(r"\*+([^*\n]+)\*+")
"""What the help names: menus, buttons and settings, and the first words of a point."""


def source(language: str, name: str) -> str:
    folder = HELP if language == SOURCE else HELP / language
    return (folder / f"{name}.md").read_text(encoding="utf-8")


def plain(name: str) -> str:
    return name.replace("&", "").rstrip(".…").casefold()


def translations(language: str) -> dict[str, set[str]]:
    """Return what each string of the window may be in `language`, all of them without letters and dots."""
    file = paths.resources() / "i18n" / f"youward_{language}.ts"
    found: dict[str, set[str]] = {}
    for message in ElementTree.parse(file).getroot().iter("message"):
        there = found.setdefault(plain(message.findtext("source", "")), set())
        there.add(plain(message.findtext("translation", "")))
    return found


def look(room: Room, act: Callable[[HelpDialog], None]) -> None:
    def look_at(dialog: QWidget) -> None:
        assert isinstance(dialog, HelpDialog)
        act(dialog)
        dialog.close()

    in_dialog(look_at)
    press(room, "F1")


def shown(dialog: HelpDialog) -> list[str]:
    return [
        dialog.list.item(row).text() for row in range(dialog.list.count()) if not dialog.list.isRowHidden(row)
    ]


@pytest.mark.parametrize(
    ("place", "page"),
    [
        (lambda window: window.editor, "writing"),
        (lambda window: window.desk.brief.reader, "writing"),
        (lambda window: window.desk.kind, "kinds"),
        (lambda window: window.drafts.list, "drafts"),
        (lambda window: window.drafts.search, "drafts"),
    ],
)
def test_f1_opens_the_page_about_where_the_keyboard_is(
    room: Room, place: Callable[[object], QWidget], page: str
) -> None:
    write(room, "Hello")
    place(room.window).setFocus()
    seen: list[str] = []
    look(room, lambda dialog: seen.append(dialog.page().name if dialog.page() else ""))
    assert seen == [page]


def test_f1_in_the_panel_tells_of_the_coach(room: Room) -> None:
    press(room, "F6")
    seen: list[str] = []
    look(room, lambda dialog: seen.append(dialog.page().name if dialog.page() else ""))
    assert seen == ["coach"]


def test_pages_are_turned_by_keys_and_searched(room: Room) -> None:
    def act(dialog: HelpDialog) -> None:
        assert len(shown(dialog)) == len(NAMES)
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        assert dialog.text.toPlainText().startswith("What the coach says")
        QTest.keyClicks(dialog.search, "bin 30")
        assert shown(dialog) == ["Drafts and versions"]
        assert dialog.text.textCursor().selectedText().lower() == "bin"
        QTest.keyClicks(dialog.search, " xyzzy")
        assert shown(dialog) == [] or not dialog.list.isVisible()
        dialog.search.clear()
        assert len(shown(dialog)) == len(NAMES)

    look(room, act)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_a_heading_and_its_pictures(qapp: QApplication, language: str) -> None:
    speak(qapp, language)
    for page in read_pages():
        assert page.source.startswith(f"# {page.title}\n")
        for words, file in re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", page.source):
            assert words.endswith(".")
            picture = page.folder / file
            assert picture.stat().st_size <= LARGEST_PICTURE
            assert QImageReader(str(picture)).size().isValid()
    used = {file for page in read_pages() for file in re.findall(r"\((pictures/[^)]+)\)", page.source)}
    folder = HELP if language == SOURCE else HELP / language
    of_the_readme = {"pictures/window.png"} if language == SOURCE else set[str]()
    there = {path.relative_to(folder).as_posix() for path in Path(folder, "pictures").iterdir()}
    assert used | of_the_readme == there


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_page_is_there_in_each_language_and_built_alike(language: str) -> None:
    for name in NAMES:
        english, page = source(SOURCE, name), source(language, name)
        for part in (r"^#+ ", r"^- ", r"^\|", r"^!\[", r"\*\*[^*]+\*\*", r"(?<!\*)\*[^*]+\*(?!\*)"):
            assert len(re.findall(part, page, re.M)) == len(re.findall(part, english, re.M)), (name, part)
        assert PICTURES.findall(page) == PICTURES.findall(english)


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_the_help_names_is_called_so_in_the_window(language: str) -> None:
    called = translations(language)
    named = 0
    for name in NAMES:
        pairs = zip(MARKED.findall(source(SOURCE, name)), MARKED.findall(source(language, name)), strict=True)
        for english, there in pairs:
            if plain(english) in called:
                named += 1
                assert plain(there) in called[plain(english)], (name, english)
    assert named > 25


@pytest.mark.parametrize(
    ("language", "menu"), [("en", r"the (\w+) menu"), ("de", "Menü (\\w+)"), ("es", "menú (\\w+)")]
)
def test_menus_are_called_as_they_are(qapp: QApplication, language: str, menu: str) -> None:
    speak(qapp, language)
    known = {qapp.translate("Menus", action) for action in ("&Post", "&Edit", "&Coach", "&View", "&Help")}
    text = "\n".join(source(language, name) for name in NAMES)
    named = {word for word in re.findall(menu, text) if word[0].isupper()}
    assert named
    assert named <= {plain_menu.replace("&", "") for plain_menu in known}


@pytest.mark.parametrize("language", TRANSLATED)
def test_keys_are_called_as_the_menus_call_them(qapp: QApplication, language: str) -> None:
    speak(qapp, language)
    for name in NAMES:
        english, page = source(SOURCE, name), source(language, name)
        for portable, native in zip(
            ("Ctrl", "Shift", "Return", "Esc"),
            [*keys.shown("Ctrl+Shift+Return").split("+"), keys.shown("Esc")],
            strict=True,
        ):
            page = re.sub(rf"\b{native}\b", portable, page)
        assert sorted(KEY.findall(page)) == sorted(KEY.findall(english)), name


def test_a_page_that_is_not_translated_is_in_english(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(HELP, tmp_path / "help")
    (tmp_path / "help" / "de" / "kinds.md").unlink()
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    speak(qapp, "de")
    titles = {page.name: page.title for page in read_pages()}
    assert (titles["kinds"], titles["keys"]) == ("Kinds of post", "Tasten")


def test_the_help_speaks_the_language_of_the_window(qapp: QApplication, qtbot: QtBot) -> None:
    speak(qapp, "es")
    dialog = HelpDialog("networks")
    qtbot.addWidget(dialog)
    assert dialog.text.toPlainText().startswith("Redes y vista previa")
    QTest.keyClicks(dialog.search, "papelera 30")
    assert shown(dialog) == ["Borradores y versiones"]


def test_every_key_that_the_help_names_does_something(room: Room) -> None:
    menus = [action.menu() for action in room.window.menuBar().actions()]
    known = {
        a.shortcut().toString(QKeySequence.SequenceFormat.PortableText) for m in menus for a in m.actions()
    }
    named = {key for page in read_pages() for key in KEY.findall(page.source)}
    assert len(named) > 20
    assert named - known == set()
