"""Offer what can be done with the drafts that are chosen."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from youward.history.query import STATUSES
from youward.ui.session import Session
from youward.ui.wording import number, status_name, translate

if TYPE_CHECKING:
    from youward.ui.drafts.drafts_panel import DraftsPanel


def fill_draft_menu(menu: QMenu, panel: "DraftsPanel", session: Session, drafts: list[int]) -> None:
    """Add to `menu` what can be done with `drafts`; some things only with a single one."""
    one = drafts[0] if len(drafts) == 1 else 0
    if one:
        menu.addAction(translate("DraftMenu", "Rename"), lambda: panel.list.edit(panel.model.row_of(one)))
    menu.addAction(translate("DraftMenu", "Duplicate"), lambda: panel.duplicate(drafts))
    menu.addAction(translate("DraftMenu", "Tags…"), lambda: panel.edit_tags(drafts))
    _add_statuses(menu.addMenu(translate("DraftMenu", "Status")), panel, session, drafts)
    if one:
        menu.addAction(translate("DraftMenu", "Replies…"), lambda: panel.replies_asked.emit(one))
        menu.addAction(translate("DraftMenu", "Begin a follow-up"), lambda: panel.follow_up_asked.emit(one))
        menu.addAction(translate("DraftMenu", "Follow-up of…"), lambda: panel.follows_asked.emit(one))
    menu.addAction(translate("DraftMenu", "Export…"), lambda: panel.export_asked.emit(drafts))
    menu.addSeparator()
    text = translate("DraftMenu", "Move to bin")
    if not one:
        text = translate("DraftMenu", "Move {count} drafts to bin").format(count=number(len(drafts)))
    menu.addAction(text, lambda: session.move_to_bin(*drafts))


def _add_statuses(menu: QMenu, panel: "DraftsPanel", session: Session, drafts: list[int]) -> None:
    known = {session.ledger.status(draft) for draft in drafts} if len(drafts) == 1 else set[str]()
    for status in STATUSES:
        action = menu.addAction(
            status_name(status), lambda status=status: session.ledger.set_status(drafts, status)
        )
        action.setCheckable(True)
        action.setChecked(status in known)
    if len(drafts) == 1:
        menu.addSeparator()
        menu.addAction(
            translate("DraftMenu", "Where it was published…"), lambda: panel.published_asked.emit(drafts[0])
        )
