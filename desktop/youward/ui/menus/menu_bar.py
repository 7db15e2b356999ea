"""Give every action its place in a menu and its key."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from youward.ui import keys
from youward.ui.checks.leaving import Leaving
from youward.ui.columns import Columns
from youward.ui.editor.text_actions import TextActions
from youward.ui.files.text_files import TextFiles
from youward.ui.menus.commands import Commands
from youward.ui.menus.recent_posts import keep_recent
from youward.ui.menus.writing_commands import WritingCommands
from youward.ui.panel.leave_menu import Leave
from youward.ui.reader_first.whole_version import WholeVersion
from youward.ui.session import Session
from youward.ui.settings import declared
from youward.ui.settings.kinds import Setting
from youward.ui.settings.settings import Settings


@dataclass(frozen=True, slots=True)
class Item:
    """Describe one action; an empty text is a line between actions, `turns` a setting it turns on and off."""

    text: str = ""
    act: Callable[[], object] | None = None
    key: str = ""
    role: QAction.MenuRole = QAction.MenuRole.NoRole
    turns: Setting[bool] | None = None
    fill: Callable[[QMenu], None] | None = None
    """Makes the item a menu of its own; given that menu once."""
    also: str = ""
    """A second key, which the menu doesn't show."""


LINE = Item()


def fill_menu_bar(
    window: QMainWindow,
    session: Session,
    do: Commands,
    text: TextActions,
    leaving: Leaving,
    version: WholeVersion,
    columns: Columns,
    write: WritingCommands,
    files: TextFiles,
) -> None:
    """Add all menus to the window's menu bar."""
    for title, items in (
        (_tr("&Post"), _post(window, session, do, text, files)),
        (_tr("&Edit"), _edit(do, write)),
        (_tr("&Coach"), _coach(do, text, leaving, version)),
        (_tr("&View"), _view(do, leaving, columns, write)),
        (_tr("&Help"), _help(do)),
    ):
        menu = window.menuBar().addMenu(title)
        for item in items:
            if item.fill is not None:
                item.fill(menu.addMenu(item.text))
            elif item.turns is not None:
                menu.addAction(_switch(window, item, item.turns, session.settings))
            elif item.act is not None:
                menu.addAction(_action(window, item, item.act))
            else:
                menu.addSeparator()


def _post(
    window: QMainWindow, session: Session, do: Commands, text: TextActions, files: TextFiles
) -> tuple[Item, ...]:
    return (
        Item(_tr("&New post"), session.new_draft, "Ctrl+N"),
        Item(_tr("&Open text file…"), files.ask_and_open, "Ctrl+O"),
        Item(_tr("Recen&t posts"), fill=lambda menu: keep_recent(menu, session)),
        Item(_tr("&Rename"), do.rename, "F2"),
        # Not Ctrl+Backspace: in the text that deletes a word.
        Item(_tr("Move to &bin"), do.move_to_bin, "Ctrl+Shift+Backspace"),
        Item(_tr("Show the b&in"), do.turn_bin, "Ctrl+Shift+B"),
        LINE,
        Item(_tr("&Keep this version"), do.keep_version, "Ctrl+S"),
        Item(_tr("Keep this version with a n&ame…"), do.name_version, "Ctrl+Shift+S"),
        Item(_tr("&Versions…"), do.show_versions, "Ctrl+Shift+H"),
        LINE,
        Item(_tr("&Copy post"), text.copy_post, "Ctrl+Shift+C"),
        Item(_tr("Save a copy as te&xt…"), files.save_copy, "Ctrl+Shift+X"),
        Item(_tr("&Print…"), files.print, "Ctrl+P"),
        LINE,
        Item(_tr("&Quit"), window.close, "Ctrl+Q", QAction.MenuRole.QuitRole),
    )


def _edit(do: Commands, write: WritingCommands) -> tuple[Item, ...]:
    return (
        Item(_tr("&Undo"), lambda: do.edit("undo"), "Ctrl+Z"),
        Item(_tr("&Redo"), lambda: do.edit("redo"), "Ctrl+Shift+Z"),
        LINE,
        Item(_tr("Cu&t"), lambda: do.edit("cut"), "Ctrl+X"),
        Item(_tr("&Copy"), lambda: do.edit("copy"), "Ctrl+C"),
        Item(_tr("&Paste"), lambda: do.edit("paste"), "Ctrl+V"),
        Item(_tr("Paste and t&idy"), write.paste_tidily, "Ctrl+Shift+V"),
        Item(_tr("Select &all"), lambda: do.edit("selectAll"), "Ctrl+A"),
        LINE,
        Item(_tr("Em&oji…"), write.insert_emoji, "Ctrl+Shift+E"),
        LINE,
        Item(_tr("&Find…"), write.find, keys.FIND),
        Item(_tr("Rep&lace…"), write.replace, keys.REPLACE),
        Item(_tr("Find &next"), write.find_next, keys.FIND_NEXT),
        Item(_tr("Find pre&vious"), write.find_previous, f"Shift+{keys.FIND_NEXT}"),
        Item(_tr("&Search drafts"), do.search, keys.SEARCH_DRAFTS),
        LINE,
        Item(_tr("Settin&gs…"), do.show_settings, "Ctrl+,", QAction.MenuRole.PreferencesRole),
    )


def _coach(do: Commands, text: TextActions, leaving: Leaving, version: WholeVersion) -> tuple[Item, ...]:
    return (
        Item(_tr("&Ask the coach"), text.ask, keys.ASK),
        LINE,
        Item(_tr("&Next finding"), text.next_finding, keys.NEXT_FINDING),
        Item(_tr("&Previous finding"), text.previous_finding, f"Shift+{keys.NEXT_FINDING}"),
        LINE,
        Item(_tr("&Use the suggestion"), text.use_suggestion, keys.USE),
        Item(_tr("Ano&ther suggestion"), text.show_another, keys.ANOTHER),
        Item(_tr("&Go to the next blank"), text.next_blank, keys.NEXT_BLANK),
        Item(_tr("Not &here"), text.put_away, keys.NOT_HERE),
        Item(_tr("&Show again what I put away"), do.bring_back_dismissed, keys.SHOW_AGAIN),
        LINE,
        Item(_tr("&Fine in this kind of post"), lambda: leaving.leave_shown(Leave.IN_KIND), keys.FINE_HERE),
        Item(_tr("Add to My &words"), lambda: leaving.leave_shown(Leave.WORD), keys.MY_WORD),
        Item(_tr("Turn this check &down"), lambda: leaving.leave_shown(Leave.DOWN), keys.TURN_DOWN),
        Item(_tr("Turn this check &off"), lambda: leaving.leave_shown(Leave.OFF), keys.TURN_OFF),
        Item(_tr("A&bout this check…"), lambda: leaving.leave_shown(Leave.ABOUT), keys.ABOUT_CHECK),
        Item(_tr("What the coach &leaves alone…"), leaving.show_left_alone, keys.LEFT_ALONE),
        Item(_tr("All &checks…"), leaving.show_checks, keys.ALL_CHECKS),
        LINE,
        Item(_tr("&Reader-first version…"), version.show, keys.READER_FIRST),
        LINE,
        Item(_tr("&Kind of post…"), do.choose_kind, "Ctrl+K"),
    )


def _view(
    do: Commands, leaving: Leaving, columns: Columns, write: WritingCommands
) -> tuple[Item, ...]:
    return (
        Item(_tr("Next &column"), columns.next_column, "F6"),
        Item(_tr("&Previous column"), lambda: columns.next_column(-1), "Shift+F6"),
        Item(_tr("Back to the &text"), do.back_to_text, "Esc"),
        Item(_tr("Go to the &notice"), leaving.go_to_notice, keys.NOTICE),
        LINE,
        Item(_tr("&Drafts"), columns.toggle_drafts, "Ctrl+D"),
        Item(_tr("&Role map"), key="Ctrl+Shift+M", turns=declared.ROLE_MAP),
        Item(_tr("Pre&view"), columns.turn_preview, "Ctrl+E"),
        Item(_tr("&Quiet mode"), key="F12", turns=declared.QUIET),
        Item(_tr("&Focus"), do.next_focus, "Ctrl+Shift+J"),
        Item(_tr("T&ypewriter scrolling"), key="Ctrl+Shift+T", turns=declared.TYPEWRITER),
        LINE,
        # Where + needs Shift, the same key without it does as well.
        Item(_tr("&Larger text"), lambda: write.zoom(1), "Ctrl++", also="Ctrl+="),
        Item(_tr("&Smaller text"), lambda: write.zoom(-1), "Ctrl+-"),
        Item(_tr("Usual si&ze"), write.usual_size, "Ctrl+0"),
    )


def _help(do: Commands) -> tuple[Item, ...]:
    return (
        Item(_tr("&How Youward works"), do.show_help, keys.HELP),
        Item(_tr("&Find a command…"), do.find_command, keys.COMMANDS),
        LINE,
        Item(_tr("&About Youward"), do.about, role=QAction.MenuRole.AboutRole),
    )


def _action(window: QMainWindow, item: Item, act: Callable[[], object]) -> QAction:
    action = _named(window, item)
    # Leaves out the "checked" that Qt hands to every triggered action.
    action.triggered.connect(lambda _: act())
    return action


def _switch(window: QMainWindow, item: Item, setting: Setting[bool], settings: Settings) -> QAction:
    action = _named(window, item)
    action.setCheckable(True)
    action.setChecked(settings.value(setting))
    action.toggled.connect(lambda on: settings.choose(setting, on))
    settings.changed.connect(
        lambda changed: action.setChecked(settings.value(setting)) if changed is setting else None
    )
    return action


def _named(window: QMainWindow, item: Item) -> QAction:
    action = QAction(item.text, window)
    action.setMenuRole(item.role)
    if item.key:
        action.setShortcuts([QKeySequence(key) for key in (item.key, item.also) if key])
    return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("Menus", text)
