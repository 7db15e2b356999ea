"""The window that says what Youward is lists what is in it, with the licences."""

from importlib.metadata import version

from PySide6.QtWidgets import QWidget
from rooms import in_dialog

from youward import __version__
from youward.ui.app import Room
from youward.ui.help.about_dialog import AboutDialog
from youward.ui.help.libraries import libraries


def test_about_shows_version_licence_and_libraries(room: Room) -> None:
    seen: list[str] = []

    def look(dialog: QWidget) -> None:
        assert isinstance(dialog, AboutDialog)
        rows = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
        seen.extend([dialog.about.text(), dialog.terms.toPlainText(), *(row.text(0) for row in rows if row)])
        dialog.close()

    in_dialog(look)
    menus = [action.menu() for action in room.window.menuBar().actions()]
    next(a for menu in menus for a in menu.actions() if "About" in a.text()).trigger()
    assert "works offline" in seen[0]
    assert "GNU GENERAL PUBLIC LICENSE" in seen[1] and "Version 3" in seen[1]
    assert {"Python", "spacy", "numpy", "platformdirs"} <= set(seen[2:])
    assert __version__


def test_every_library_has_its_version_and_licence() -> None:
    listed = libraries()
    names = [library.name.lower() for library in listed]
    assert names == sorted(names, key=lambda name: name.replace("_", "-"))
    assert not {"youward", "pytest", "ruff"} & set(names)
    assert [library for library in listed if not (library.version and library.licence)] == []
    spacy = next(library for library in listed if library.name == "spacy")
    assert (spacy.version, spacy.licence) == (version("spacy"), "MIT")
