"""Offer the posts written on last in a menu of their own."""

from functools import partial

from PySide6.QtWidgets import QMenu

from youward.history.query import Query
from youward.ui.session import Session
from youward.ui.wording import translate

_MOST = 10
_LONGEST = 50


def keep_recent(menu: QMenu, session: Session) -> None:
    """Fill `menu` with the newest posts each time it opens."""
    menu.aboutToShow.connect(lambda: _fill(menu, session))


def _fill(menu: QMenu, session: Session) -> None:
    menu.clear()
    drafts = session.shelf.page(Query(), limit=_MOST)
    for draft in drafts:
        label = draft.label or translate("Menus", "Empty post")
        short = label if len(label) <= _LONGEST else label[:_LONGEST].rstrip() + "…"
        # A lone & would make the letter after it a key.
        action = menu.addAction(short.replace("&", "&&"), partial(session.open_draft, draft.id))
        action.setCheckable(True)
        action.setChecked(session.draft is not None and session.draft.id == draft.id)
    if not drafts:
        menu.addAction(translate("Menus", "No posts yet")).setEnabled(False)
