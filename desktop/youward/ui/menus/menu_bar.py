"""Give every action its place in a menu and its key."""

from collections.abc import Callable
from dataclasses import dataclass

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
from youward.ui.proofing.proof_actions import ProofActions
from youward.ui.publishing.publishing import Publishing
from youward.ui.reader_first.whole_version import WholeVersion
from youward.ui.session import Session
from youward.ui.settings import declared
from youward.ui.settings.kinds import Setting
from youward.ui.settings.settings import Settings
from youward.ui.transfer.transfer import Transfer
from youward.ui.wording import translate


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
    publishing: Publishing,
    transfer: Transfer,
    proof: ProofActions,
) -> None:
    """Add all menus to the window's menu bar."""
    for title, items in (
        (translate("Menus", "&Post"), _post(window, session, do, text, files, publishing, transfer)),
        (translate("Menus", "&Edit"), _edit(do, write, proof)),
        (translate("Menus", "&Coach"), _coach(do, text, leaving, version)),
        (translate("Menus", "&View"), _view(do, leaving, columns, write)),
        (translate("Menus", "&Help"), _help(do)),
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
    window: QMainWindow,
    session: Session,
    do: Commands,
    text: TextActions,
    files: TextFiles,
    publishing: Publishing,
    transfer: Transfer,
) -> tuple[Item, ...]:
    return (
        Item(translate("Menus", "&New post"), session.new_draft, "Ctrl+N"),
        Item(translate("Menus", "&Open text file…"), files.ask_and_open, "Ctrl+O"),
        Item(translate("Menus", "Recen&t posts"), fill=lambda menu: keep_recent(menu, session)),
        Item(translate("Menus", "&Rename"), do.rename, "F2"),
        # Not Ctrl+Backspace: in the text that deletes a word.
        Item(translate("Menus", "Move to &bin"), do.move_to_bin, "Ctrl+Shift+Backspace"),
        Item(translate("Menus", "Show the b&in"), do.turn_bin, "Ctrl+Shift+B"),
        Item(translate("Menus", "&Duplicate"), publishing.duplicate, "Ctrl+J"),
        Item(translate("Menus", "Ta&gs…"), publishing.edit_tags, "Ctrl+G"),
        LINE,
        Item(translate("Menus", "&Status…"), publishing.choose_status, "Ctrl+T"),
        Item(translate("Menus", "&Where it was published…"), publishing.ask_where, "Ctrl+I"),
        Item(translate("Menus", "Rep&lies…"), publishing.ask_replies, "Ctrl+L"),
        LINE,
        Item(translate("Menus", "&Keep this version"), do.keep_version, "Ctrl+S"),
        Item(translate("Menus", "Keep this version with a n&ame…"), do.name_version, "Ctrl+Shift+S"),
        Item(translate("Menus", "&Versions…"), do.show_versions, "Ctrl+Shift+H"),
        LINE,
        Item(translate("Menus", "&Copy post"), text.copy_post, "Ctrl+Shift+C"),
        Item(translate("Menus", "Save a copy as te&xt…"), files.save_copy, "Ctrl+Shift+X"),
        Item(translate("Menus", "&Print…"), files.print, "Ctrl+P"),
        LINE,
        Item(translate("Menus", "I&mport…"), transfer.import_posts, "Ctrl+Shift+N"),
        Item(translate("Menus", "&Export…"), transfer.export_posts, "F4"),
        Item(translate("Menus", "Back everything &up…"), transfer.back_up, "Ctrl+Alt+B"),
        Item(translate("Menus", "Bring back &from a backup…"), transfer.bring_back, "Ctrl+Alt+R"),
        Item(translate("Menus", "Passp&hrase…"), session.passphrase_asked.emit, keys.PASSPHRASE),
        LINE,
        Item(translate("Menus", "&Quit"), window.close, "Ctrl+Q", QAction.MenuRole.QuitRole),
    )


def _edit(do: Commands, write: WritingCommands, proof: ProofActions) -> tuple[Item, ...]:
    return (
        Item(translate("Menus", "&Undo"), lambda: do.edit("undo"), "Ctrl+Z"),
        Item(translate("Menus", "&Redo"), lambda: do.edit("redo"), "Ctrl+Shift+Z"),
        LINE,
        Item(translate("Menus", "Cu&t"), lambda: do.edit("cut"), "Ctrl+X"),
        Item(translate("Menus", "&Copy"), lambda: do.edit("copy"), "Ctrl+C"),
        Item(translate("Menus", "&Paste"), lambda: do.edit("paste"), "Ctrl+V"),
        Item(translate("Menus", "Paste and t&idy"), write.paste_tidily, "Ctrl+Shift+V"),
        Item(translate("Menus", "Select &all"), lambda: do.edit("selectAll"), "Ctrl+A"),
        LINE,
        Item(translate("Menus", "Em&oji…"), write.insert_emoji, "Ctrl+Shift+E"),
        LINE,
        Item(translate("Menus", "&Find…"), write.find, keys.FIND),
        Item(translate("Menus", "Rep&lace…"), write.replace, keys.REPLACE),
        Item(translate("Menus", "Find &next"), write.find_next, keys.FIND_NEXT),
        Item(translate("Menus", "Find pre&vious"), write.find_previous, f"Shift+{keys.FIND_NEXT}"),
        Item(translate("Menus", "Next &mark to proofread"), proof.next, keys.NEXT_MARK),
        Item(translate("Menus", "Previous mar&k to proofread"), proof.previous, f"Shift+{keys.NEXT_MARK}"),
        LINE,
        Item(translate("Menus", "&Search drafts"), do.search, keys.SEARCH_DRAFTS),
        Item(translate("Menus", "Filt&er drafts…"), do.filter, "Ctrl+Alt+D"),
        LINE,
        Item(translate("Menus", "Settin&gs…"), do.show_settings, "Ctrl+,", QAction.MenuRole.PreferencesRole),
    )


def _coach(do: Commands, text: TextActions, leaving: Leaving, version: WholeVersion) -> tuple[Item, ...]:
    return (
        Item(translate("Menus", "&Ask the coach"), text.ask, keys.ASK),
        LINE,
        Item(translate("Menus", "&Next finding"), text.next_finding, keys.NEXT_FINDING),
        Item(translate("Menus", "&Previous finding"), text.previous_finding, f"Shift+{keys.NEXT_FINDING}"),
        LINE,
        Item(translate("Menus", "&Use the suggestion"), text.use_suggestion, keys.USE),
        Item(translate("Menus", "Ano&ther suggestion"), text.show_another, keys.ANOTHER),
        Item(translate("Menus", "&Go to the next blank"), text.next_blank, keys.NEXT_BLANK),
        Item(translate("Menus", "Not &here"), text.put_away, keys.NOT_HERE),
        Item(translate("Menus", "&Show again what I put away"), do.bring_back_dismissed, keys.SHOW_AGAIN),
        LINE,
        Item(
            translate("Menus", "&Fine in this kind of post"),
            lambda: leaving.leave_shown(Leave.IN_KIND),
            keys.FINE_HERE,
        ),
        Item(translate("Menus", "Add to My &words"), lambda: leaving.leave_shown(Leave.WORD), keys.MY_WORD),
        Item(
            translate("Menus", "Turn this check &down"),
            lambda: leaving.leave_shown(Leave.DOWN),
            keys.TURN_DOWN,
        ),
        Item(
            translate("Menus", "Turn this check &off"), lambda: leaving.leave_shown(Leave.OFF), keys.TURN_OFF
        ),
        Item(
            translate("Menus", "A&bout this check…"),
            lambda: leaving.leave_shown(Leave.ABOUT),
            keys.ABOUT_CHECK,
        ),
        Item(translate("Menus", "What the coach &leaves alone…"), leaving.show_left_alone, keys.LEFT_ALONE),
        Item(translate("Menus", "All &checks…"), leaving.show_checks, keys.ALL_CHECKS),
        LINE,
        Item(translate("Menus", "&Reader-first version…"), version.show, keys.READER_FIRST),
        LINE,
        Item(translate("Menus", "&Kind of post…"), do.choose_kind, "Ctrl+K"),
    )


def _view(do: Commands, leaving: Leaving, columns: Columns, write: WritingCommands) -> tuple[Item, ...]:
    return (
        Item(translate("Menus", "Next &column"), columns.next_column, "F6"),
        Item(translate("Menus", "&Previous column"), lambda: columns.next_column(-1), "Shift+F6"),
        Item(translate("Menus", "Back to the &text"), do.back_to_text, "Esc"),
        Item(translate("Menus", "Go to the &notice"), leaving.go_to_notice, keys.NOTICE),
        LINE,
        Item(translate("Menus", "&Drafts"), columns.toggle_drafts, "Ctrl+D"),
        Item(translate("Menus", "&Role map"), key="Ctrl+Shift+M", turns=declared.ROLE_MAP),
        Item(translate("Menus", "Pre&view"), columns.turn_preview, "Ctrl+E"),
        Item(translate("Menus", "&Quiet mode"), key="F12", turns=declared.QUIET),
        Item(translate("Menus", "&Focus"), do.next_focus, "Ctrl+Shift+J"),
        Item(translate("Menus", "T&ypewriter scrolling"), key="Ctrl+Shift+T", turns=declared.TYPEWRITER),
        LINE,
        Item(translate("Menus", "&Insights…"), do.show_insights, keys.INSIGHTS),
        LINE,
        # Where + needs Shift, the same key without it does as well.
        Item(translate("Menus", "&Larger text"), lambda: write.zoom(1), "Ctrl++", also="Ctrl+="),
        Item(translate("Menus", "&Smaller text"), lambda: write.zoom(-1), "Ctrl+-"),
        Item(translate("Menus", "Usual si&ze"), write.usual_size, "Ctrl+0"),
    )


def _help(do: Commands) -> tuple[Item, ...]:
    return (
        Item(translate("Menus", "&How Youward works"), do.show_help, keys.HELP),
        Item(translate("Menus", "&Find a command…"), do.find_command, keys.COMMANDS),
        LINE,
        Item(translate("Menus", "&About Youward"), do.about, role=QAction.MenuRole.AboutRole),
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
