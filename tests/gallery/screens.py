"""Name every screen of the program; each shows itself in an open room and hands its widget to `act`."""

import time
from collections.abc import Callable

from club import club_records, fill
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from rooms import in_dialog, press

from youward.coach.insights.overview import insights_of
from youward.coach.options import Brief
from youward.coach.reader_first import reader_first
from youward.history.engine import Engine
from youward.history.publications import Publication, split_replies
from youward.history.query import Query
from youward.paths import data_home, history_file
from youward.ui.app import Room, sample_post
from youward.ui.crash_dialog import CrashDialog
from youward.ui.drafts.tags_dialog import TagsDialog
from youward.ui.editor.open_blanks import copies_with_blanks
from youward.ui.help.help_dialog import HelpDialog
from youward.ui.insights.insights_dialog import InsightsDialog
from youward.ui.insights.repeat_dialog import RepeatDialog, Side
from youward.ui.insights.words import day
from youward.ui.networks.thread_dialog import ThreadDialog
from youward.ui.publishing.published_dialog import PublishedDialog
from youward.ui.publishing.replies_dialog import RepliesDialog
from youward.ui.reader_first.reader_first_dialog import ReaderFirstDialog
from youward.ui.safety.busy import BusyDialog
from youward.ui.safety.passphrase_dialog import PassphraseDialog
from youward.ui.safety.unlock_dialog import UnlockDialog
from youward.ui.settings import declared
from youward.ui.settings.history_rows import history_rows
from youward.ui.settings.settings_dialog import SettingsDialog
from youward.ui.transfer.import_dialog import ImportDialog
from youward.ui.versions.bringing_back import BringingBack
from youward.ui.versions.versions_dialog import VersionsDialog

Act = Callable[[QWidget], None]
SIZE = (1240, 800)
_PATIENCE = 90_000
_SETTLE = 60
"""Milliseconds in which a layout comes to rest."""
_PROTECTED = Engine("four words for it")
QUIET = "You can cancel up to an hour before you play. The floodlights stay on until ten on Thursdays."
TO_PROOFREAD = (
    "We're thrilled to announce that you can now recieve your order on Friday.\n\n"
    "There is many ways to ask us, and you can always answer untill ten."
)
MANY = (
    f"{sample_post()}\n\nWe are the best in town. Hurry, only today! Like and share if you agree. "
    "Our award-winning team is proud to leverage synergies for our valued customers. Click here!!!"
)
RIGHT_TO_LEFT = (
    "يمكنك الآن إلغاء الحجز حتى ساعة قبل اللعب، وتبقى الأضواء مضاءة حتى العاشرة.\n\n"
    "אפשר לבטל עד שעה לפני המשחק, והאורות דולקים עד עשר.\n\n"
    "We're thrilled to announce our new booking app! Sign up NOW!!!\n\n"
    "يسعدنا أن نعلن عن Youward، الإصدار 2 🎾 للجميع!"
)
FAR_EAST = (
    "在比赛前一小时都可以取消预订，周四的灯光一直亮到晚上十点。\n\n"
    "試合の一時間前までキャンセルできます。木曜日は夜十時まで照明がつきます。\n\n"
    "경기 한 시간 전까지 취소할 수 있습니다.\n\n"
    "We're thrilled to announce our new booking app! Sign up NOW!!!"
)


def until(done: Callable[[], bool]) -> None:
    """Let the event loop run until `done`; raise TimeoutError when that takes too long."""
    loop, poll, limit = QEventLoop(), QTimer(), QTimer(singleShot=True)
    poll.timeout.connect(lambda: done() and loop.quit())
    limit.timeout.connect(loop.quit)
    poll.start(5)
    limit.start(_PATIENCE)
    loop.exec()
    poll.stop()
    if not done():
        raise TimeoutError


def coached(room: Room, text: str) -> QWidget:
    """Show `text` in the window with what the coach says about it."""
    window = room.window
    room.session.new_draft()
    window.editor.insertPlainText(text)
    until(lambda: room.session.coaching.is_up_to_date)
    room.session.save()
    window.editor.show_sentence_at_caret()
    return window


def _empty(room: Room) -> QWidget:
    room.session.new_draft()
    return room.window


def _in_bin(room: Room) -> QWidget:
    window = coached(room, sample_post())
    assert room.session.draft is not None
    room.session.move_to_bin(room.session.draft.id)
    room.window.drafts.bin.setChecked(True)
    return window


def _nothing_found(room: Room) -> QWidget:
    window = coached(room, sample_post())
    room.window.drafts.search.setText("zebra")
    room.window.drafts.refresh()
    return window


_LISTED = (
    ("Which evening suits you for lessons?", "x,linkedin", ("summer", "lessons")),
    ("Winter hours: the floodlights stay on until ten on Thursdays.", "linkedin", ("winter",)),
    ("You can cancel a booking up to an hour before you play, from the app or by phone.", "x", ()),
    ("Thank you for clearing the courts on Saturday. Forty of you came.", "", ("summer",)),
)


def _listed(typed: str = "", width: int = SIZE[0]) -> Callable[[Room], QWidget]:
    def show(room: Room) -> QWidget:
        room.window.resize(width, SIZE[1])
        ledger, shelf = room.session.ledger, room.session.shelf
        if not shelf.page(Query("forty courts")):
            for text, networks, tags in _LISTED:
                draft = shelf.add(text, "")
                room.store.set_network(draft, networks)
                for tag in tags:
                    ledger.tag([draft], tag)
            ledger.set_status([draft], "ready")
        window = coached(room, sample_post())
        room.window.columns.show_drafts(True)
        room.window.drafts.search.setText(typed)
        room.window.drafts.refresh()
        return window

    return show


def _several(room: Room) -> QWidget:
    window = _listed()(room)
    drafts = room.window.drafts
    drafts.list.setFocus()
    drafts.list.setCurrentIndex(drafts.model.first_draft())
    for _ in range(2):
        QTest.keyClick(drafts.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    return window


def _published() -> PublishedDialog:
    at = 1_790_000_000_000
    return PublishedDialog([Publication("linkedin", at, "https://example.org/posts/1")], ("x",))


def _replies(count: int) -> RepliesDialog:
    pasted = "@ana: Thursday would be best for us.\n\nFriday after six, please.\n\n@bo\nAny day but Monday!"
    places = [Publication("linkedin", 1), Publication("x", 2)]
    return RepliesDialog(split_replies(pasted, "x")[:count], places)


def _reminder(room: Room) -> QWidget:
    window = coached(room, "Which evening suits you best for lessons?")
    draft = room.session.draft
    assert draft is not None
    six_days_ago = round((time.time() - 6 * 86_400) * 1000)
    room.session.ledger.keep_published(draft.id, [Publication("x", six_days_ago)])
    return window


def _tags(room: Room) -> QWidget:
    _listed()(room)
    draft, *_ = room.session.shelf.page(Query("winter hours"))
    return TagsDialog(room.session.ledger, [draft.id], room.window)


def _brief(room: Room) -> QWidget:
    window = coached(room, sample_post())
    room.window.desk.brief.show_brief(
        Brief("a parent who plays after work", "book a court in a minute", "which evening suits you")
    )
    return window


def _stepped(room: Room) -> QWidget:
    window = coached(room, MANY)
    room.window.editor.set_caret(0)
    press(room, "F8")
    return window


def _opened(room: Room) -> QWidget:
    window = _stepped(room)
    for button in room.window.panel.findChildren(QPushButton):
        if button.isVisible() and button.text().endswith("▸"):
            button.click()
    QTest.qWait(_SETTLE)
    return window


def _told(room: Room) -> QWidget:
    window = coached(room, sample_post())
    room.window.desk.notice.say("Put away in this post. Ctrl+Shift+A shows it again.")
    return window


def _sized(text: str, width: int, height: int = SIZE[1]) -> Callable[[Room], QWidget]:
    def show(room: Room) -> QWidget:
        room.window.resize(width, height)
        return coached(room, text)

    return show


def _settings(room: Room, query: str = "") -> QWidget:
    about_drafts = history_rows(room.session.shelf.size())
    dialog = SettingsDialog(room.session.settings, room.window, about_drafts)
    dialog.search.setText(query)
    return dialog


def _versions(room: Room) -> VersionsDialog:
    coached(room, "We built a booking app. Sign up NOW!!!")
    for text in (MANY, sample_post(), QUIET):
        room.session.save(end_burst=True)
        room.window.editor.set_text(text)
        room.session.edit(text)
        until(lambda: room.session.coaching.is_up_to_date)
    room.session.save(end_burst=True)
    assert room.session.draft is not None
    sample = room.session.versions.heads(room.session.draft.id)[1]
    room.session.versions.name(sample.id, "Before the weekend")
    return VersionsDialog(room.session, BringingBack(room.session, room.window.desk), room.window)


def _compared(room: Room) -> QWidget:
    dialog = _versions(room)
    dialog.list.setCurrentIndex(dialog.model.row_of(dialog.model.heads()[2].id))
    dialog.other.setCurrentIndex(dialog.other.findData(dialog.model.heads()[1].id))
    dialog.compare.step(1)
    return dialog


def _no_versions(room: Room) -> QWidget:
    room.session.new_draft()
    return VersionsDialog(room.session, BringingBack(room.session, room.window.desk), room.window)


def _reader_first(text: str) -> Callable[[Room], QWidget]:
    def show(room: Room) -> QWidget:
        coached(room, text)
        assert room.session.report is not None
        return ReaderFirstDialog(text, reader_first(text, room.session.report), room.window)

    return show


_NETWORKS = ("x", "linkedin", "instagram", "bluesky")


def _networks(text: str, own: str = "") -> Callable[[Room], QWidget]:
    def show(room: Room) -> QWidget:
        window = coached(room, text)
        room.session.texts.choose(_NETWORKS)
        if own:
            room.session.texts.give_own(own)
        until(lambda: room.session.coaching.is_up_to_date)
        return window

    return show


def _preview(room: Room) -> QWidget:
    window = _networks(MANY)(room)
    press(room, "Ctrl+E")
    assert room.window.side.preview is not None
    room.window.side.preview.show_now()
    return window


def _thread(room: Room) -> QWidget:
    coached(room, MANY)
    network = room.window.desk.networks.networks["x"]
    return ThreadDialog(MANY, network, room.session.settings, room.window)


def _proofread(room: Room) -> QWidget:
    """Show all there is to proofread, the coach's line over one of them."""
    room.session.settings.choose(declared.PROOF, "on")
    window = coached(room, TO_PROOFREAD)
    until(lambda: bool(room.window.proof.layer.live()))
    room.window.panel.proof.line.setChecked(True)
    return window


def _find(room: Room) -> QWidget:
    window = coached(room, sample_post())
    press(room, "Ctrl+H")
    QTest.keyClicks(room.window.desk.find_bar.words, "the")
    return window


def _importing(room: Room) -> None:
    dialog = ImportDialog(room.session.shelf.another_store, room.window)
    table = data_home() / "posts.csv"
    rows = "".join(
        f"2024-05-{day:02},LinkedIn,You can now book court {day} from your phone.\n" for day in range(1, 29)
    )
    table.write_text(f"Date,Network,Text,Likes\n{rows}", encoding="utf-8")
    dialog.look_at(table)
    until(dialog.go.isEnabled)
    dialog.exec()
    dialog.deleteLater()


def _crash(room: Room) -> QWidget:
    _empty(room)
    return CrashDialog("Youward 0.1.0\nValueError in ui/session.py, line 12", True, QUIET, room.window)


def _menu(number: int) -> Callable[[Room], QWidget]:
    def show(room: Room) -> QWidget:
        _empty(room)
        return room.window.menuBar().actions()[number].menu()  # type: ignore[return-value]

    return show


def _kinds(room: Room) -> QWidget:
    _empty(room)
    return room.window.desk.kind.menu()


def seen(make: Callable[[Room], QWidget]) -> Callable[[Room, Act], None]:
    """Return a screen of what `make` returns, shown while it is acted on."""

    def screen(room: Room, act: Act) -> None:
        widget = make(room)
        widget.show()
        QTest.qWait(_SETTLE)
        act(widget)
        if widget is not room.window:
            widget.close()
        if isinstance(widget, QDialog):
            widget.deleteLater()

    return screen


def asked(keys: str = "", ask: Callable[[Room], object] | None = None) -> Callable[[Room, Act], None]:
    """Return a screen of the dialog that opens by `keys` or `ask`, and waits for an answer."""

    def screen(room: Room, act: Act) -> None:
        coached(room, sample_post())

        def then(dialog: QWidget) -> None:
            act(dialog)
            dialog.close()

        in_dialog(then)
        if ask is not None:
            ask(room)
        else:
            press(room, keys)

    return screen


def _about(room: Room) -> None:
    room.window.menuBar().actions()[-1].menu().actions()[-1].trigger()  # type: ignore[union-attr]


def _insights(room: Room) -> QWidget:
    fill(room.store)
    dialog = InsightsDialog(room.session, room.window)
    until(lambda: bool(dialog.cards))
    return dialog


def _no_insights(room: Room) -> QWidget:
    dialog = InsightsDialog(room.session, room.window)
    QTest.qWait(_SETTLE)
    return dialog


def _repeat(room: Room) -> QWidget:
    records = club_records()
    pair = next(pair for insight in insights_of(records) for pair in insight.pairs)
    sides = [Side(one.id, day(one.when), one.text) for one in records if one.id in (pair.earlier, pair.later)]
    return RepeatDialog(sides[0], sides[1], room.window)


def _unlock(room: Room) -> QWidget:
    dialog = UnlockDialog(history_file(), room.window)
    for _ in range(3):
        dialog.open_button.click()
    return dialog


SCREENS: dict[str, Callable[[Room, Act], None]] = {
    "empty": seen(_empty),
    "quiet": seen(lambda room: coached(room, QUIET)),
    "findings": seen(lambda room: coached(room, sample_post())),
    "many": seen(_stepped),
    "opened": seen(_opened),
    "brief": seen(_brief),
    "notice": seen(_told),
    "bin": seen(_in_bin),
    "nothing-found": seen(_nothing_found),
    "list": seen(_listed()),
    "list-found": seen(_listed("boo")),
    "list-filters": seen(_listed("status:draft tag:summer tag:lessons network:linkedin ")),
    "list-nothing": seen(_listed("tag:autumn status:ready ")),
    "list-unread": seen(_listed("status:redy")),
    "list-narrow": seen(_listed("tag:summer ", 1100)),
    "list-several": seen(_several),
    "tags": seen(_tags),
    "published": seen(lambda room: _published()),
    "replies": seen(lambda room: _replies(3)),
    "replies-none": seen(lambda room: _replies(0)),
    "reminder": seen(_reminder),
    "menu-status": seen(lambda room: room.window.desk.status.menu()),
    "menu-filter": seen(lambda room: room.window.drafts.filter.menu()),
    "right-to-left": seen(lambda room: coached(room, RIGHT_TO_LEFT)),
    "far-east": seen(lambda room: coached(room, FAR_EAST)),
    "wide": seen(_sized(sample_post(), 2200)),
    "narrow": seen(_sized(sample_post(), 880)),
    "sheet": seen(_sized(sample_post(), 640)),
    "smallest": seen(_sized(sample_post(), 420, 640)),
    "settings": seen(_settings),
    "settings-found": seen(lambda room: _settings(room, "colour")),
    "settings-drafts": seen(lambda room: _settings(room, "drafts")),
    "settings-nothing": seen(lambda room: _settings(room, "zebra")),
    "versions": seen(_versions),
    "versions-compared": seen(_compared),
    "versions-none": seen(_no_versions),
    "reader-first": seen(_reader_first(MANY)),
    "reader-first-none": seen(_reader_first(QUIET)),
    "help": seen(lambda room: HelpDialog(parent=room.window)),
    "networks": seen(_networks(MANY, own="x")),
    "preview": seen(_preview),
    "thread": seen(_thread),
    "find": seen(_find),
    "proofread": seen(_proofread),
    "checks": asked("Ctrl+Shift+K"),
    "left-alone": asked("Ctrl+Shift+L"),
    "palette": asked("Ctrl+Shift+P"),
    "emoji": asked("Ctrl+Shift+E"),
    "import": asked("Ctrl+Shift+N"),
    "import-table": asked(ask=_importing),
    "export": asked("F4"),
    "crash": seen(_crash),
    "menu-post": seen(_menu(0)),
    "menu-coach": seen(_menu(2)),
    "menu-kinds": seen(_kinds),
    "name-version": asked("Ctrl+Shift+S"),
    "blank-open": asked(ask=lambda room: copies_with_blanks(room.window)),
    "about": asked(ask=_about),
    "insights-repeat": seen(_repeat),
    "insights-none": seen(_no_insights),
    # Last: it fills the drafts.
    "insights": seen(_insights),
    "passphrase": asked("Ctrl+Alt+P"),
    "passphrase-change": seen(lambda room: PassphraseDialog(history_file(), _PROTECTED, room.window)),
    "unlock": seen(_unlock),
    "busy": seen(lambda room: BusyDialog()),
}
"""To add a screen, add a line."""


def show_screen(room: Room, name: str, act: Act) -> None:
    """Show the screen `name` in `room` at the usual size, act on it, and put everything back."""
    window = room.window
    window.resize(*SIZE)
    window.columns.show_drafts(True)
    window.drafts.clear()
    window.drafts.bin.setChecked(False)
    window.activateWindow()
    SCREENS[name](room, act)
    room.session.settings.choose(declared.PROOF, declared.PROOF.default)
    window.drafts.reminder.put_away.click()
    window.desk.notice.hide()
    window.desk.find_bar.close_bar()
    window.side.show_coach()
    for button in window.panel.findChildren(QPushButton):
        if button.isCheckable() and button.isChecked():
            button.click()
